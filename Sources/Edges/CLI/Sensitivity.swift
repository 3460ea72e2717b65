import ArgumentParser

struct Sensitivity: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sensitivity", abstract: "")

  func run() throws {}
}
