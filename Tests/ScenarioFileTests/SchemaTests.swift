import Foundation
import Law
import Quantities
import Testing

@testable import ScenarioFile

@Suite("JSON Schema")
struct SchemaTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let scenarios = root.appending(path: "Scenarios")

  @Test("the committed files are what the catalogue writes")
  func committed() throws {
    for file in try ScenarioSchema.files() {
      let path = Self.scenarios.appending(path: "schema/\(file.name)")
      #expect(try String(contentsOf: path, encoding: .utf8) == file.text, "run 'make schema'")
    }
  }

  @Test("every shipped scenario and parameter file is valid")
  func shipped() throws {
    let validator = try SchemaValidator()
    var count = 0
    for path in Self.files {
      let node = try #require(Self.node(path))
      guard let (file, definition) = Self.schema(of: path, node, validator) else { continue }
      count += 1
      #expect(validator.accepts(node, file, definition), "\(path): \(definition ?? "scenario")")
    }
    #expect(count > 80)
  }

  @Test("so are the sample and the skeleton of a country, blanks included")
  func samples() throws {
    let validator = try SchemaValidator()
    let skeleton = Skeleton.files(country: "Ruritania").map { ($0.path, $0.text) }
    for (path, text) in skeleton + SampleScenario.files.map({ ($0.key, $0.value) })
    where path.hasSuffix(".yaml") && path != "country.yaml" && path != "baseline.yaml" {
      let node = try #require(YAMLFile.parse(Array(text.utf8), file: path, problems: Problems()))
      let definition = try #require(Self.definition(of: path, validator))
      #expect(validator.accepts(node, ScenarioSchema.parameterFile, definition), "\(path)")
    }
  }

  @Test(
    "what the decoder refuses for its form, the schema refuses",
    arguments: [
      ("law.pension.contributionRate.employer", "{ valeu: 0.1 }"),
      ("law.pension.contributionRate.employer", "1.5"),
      ("law.pension.contributionRate.employer", "[0.1]"),
      ("law.pension.contributionRate.employer", "{ values: { soon: 0.1 } }"),
      ("law.pension.contributionRate.employer", "{ value: 0.1, basis: rumour }"),
      ("law.pension.pensionableAge.male", "sixty"),
      ("law.pension.accrual.male", "{ points: { a: 1 } }"),
      ("law.pension.accrual.male", "{ points: { 15: 3 } }"),
      ("law.pension.indexation.rule", "{ rule: prizes }"),
      ("law.pension.referenceEarnings.averaging", "final"),
      ("assumptions.mortality.deathRates", "{ column: mx }"),
      ("assumptions.economy", "{ inflaton: 0.02 }"),
      ("assumptions.groups.*.base", "employees"),
      ("assumptions.groups.*.employees", "perhaps"),
      ("assumptions.pension.lastCoverageAge", "120"),
    ])
  func refused(path: String, text: String) throws {
    let node = try #require(YAMLFile.parse(Array(text.utf8), file: "x", problems: Problems()))
    let validator = try SchemaValidator()
    #expect(validator.defines(path))
    #expect(!validator.accepts(node, ScenarioSchema.parameterFile, path))
    if let spec = Catalogue.spec(path) {
      let problems = Problems()
      let decoder = ValueDecoder(
        problems: problems, files: InputFiles(), years: Year(2024)...Year(2026), folders: [])
      _ = decoder.value(
        node, spec: spec, extraKeys: [], within: Provenance(place: node.place), subject: path)
      _ = decoder.provenance(node, within: Provenance(place: node.place), subject: path)
      #expect(problems.hasErrors)
    }
  }

  // MARK: - Which schema a file has

  private static let files: [URL] = {
    let all = FileManager.default.enumerator(at: scenarios, includingPropertiesForKeys: nil)
    return (all?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
  }()

  private static func node(_ path: URL) -> SourceNode? {
    guard let data = try? Data(contentsOf: path) else { return nil }
    return YAMLFile.parse(Array(data), file: path.path, problems: Problems())
  }

  private static func schema(
    of path: URL, _ node: SourceNode, _ validator: SchemaValidator
  ) -> (file: String, definition: String?)? {
    if node["format"] != nil { return (ScenarioSchema.scenarioFile, nil) }
    switch path.lastPathComponent {
    case "country.yaml": return (ScenarioSchema.scenarioFile, "country")
    case "observations.yaml": return (ScenarioSchema.scenarioFile, "observations")
    default:
      let relative = path.path.dropFirst(scenarios.path.count + 1).split(separator: "/")
      let inside = relative.dropFirst().joined(separator: "/")
      return definition(of: inside, validator).map { (ScenarioSchema.parameterFile, $0) }
    }
  }

  /// `assumptions.groups.*` for `assumptions/groups/voluntaryMembers.yaml`.
  private static func definition(of path: String, _ validator: SchemaValidator) -> String? {
    var words = path.dropLast(".yaml".count).split(separator: "/").map(String.init)
    if words.count > 2, words[1] == "groups" { words[2] = "*" }
    let names = [words] + words.indices.map { words.replacing($0, with: "*") }
    return names.map { $0.joined(separator: ".") }.first { validator.defines($0) }
  }
}

extension [String] {
  fileprivate func replacing(_ index: Int, with word: String) -> [String] {
    var result = self
    result[index] = word
    return result
  }
}
