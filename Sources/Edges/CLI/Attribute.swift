import ArgumentParser

struct Attribute: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "attribute", abstract: "")

  func run() throws {}
}
