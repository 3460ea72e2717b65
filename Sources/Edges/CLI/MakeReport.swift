import ArgumentParser

struct MakeReport: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: "")

  func run() throws {}
}
