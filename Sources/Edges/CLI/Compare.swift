import ArgumentParser

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compare", abstract: "")

  func run() throws {}
}
