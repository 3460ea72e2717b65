import ArgumentParser
import Foundation
import ScenarioFile

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of scenario files, for editors.",
    discussion: "The same files stand in Scenarios/schema of the repository.")

  @Flag(help: "Print the schema of parameter files, by path, instead of scenarios.")
  var parameters = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let name = parameters ? ScenarioSchema.parameterFile : ScenarioSchema.scenarioFile
    let file = try Terminal.reporting { try ScenarioSchema.files() }.first { $0.name == name }
    print(file?.text ?? "", terminator: "")
  }
}
