import ArgumentParser

struct Store: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "store", abstract: "")

  func run() throws {}
}
