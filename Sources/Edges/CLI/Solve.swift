import ArgumentParser

struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "solve", abstract: "")

  func run() throws {}
}
