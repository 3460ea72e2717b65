import Foundation
import Law
import Quantities
import ScenarioFile
import Testing

@Suite("Scenarios")
struct ScenarioTests {
  /// Files with a format are scenarios; the others are what scenarios name.
  private static let scenarios = Repository.files(in: "Scenarios", ending: ".yaml").filter {
    ScenarioTree.kind(of: Repository.path($0)) == .scenario
  }
  /// Scenarios that the tests of the library do not read.
  private static let others = scenarios.filter { path in
    !["vietnam", "thailand"].contains { path.hasPrefix("Scenarios/\($0)/") }
  }
  private static let laws = Repository.files(in: "Scenarios", ending: ".yaml").filter {
    $0.split(separator: "/").contains("law")
  }

  /// The law in force of each country; examples are made up and cite nothing.
  private static let baselines = scenarios.filter {
    $0.hasSuffix("/baseline.yaml") || $0.hasPrefix("Scenarios/thailand/")
  }

  @Test("every scenario can be read", arguments: others)
  func isReadable(path: String) throws {
    let scenario = try Scenario.read(Repository.path(path))
    #expect(!scenario.title.en.isEmpty && !scenario.title.vi.isEmpty)
  }

  @Test("every legal value names its article, or says that it is assumed or recalled")
  func citations() throws {
    for path in Self.baselines {
      var bare: Set<String> = []
      for value in try Scenario.read(Repository.path(path)).inspect("law")
      where value.citations.isEmpty && value.basis == .seen {
        bare.insert("\(value.path) \(value.year?.description ?? "")")
      }
      #expect(bare.sorted() == [], "law without an article in \(path)")
    }
  }

  @Test("every parameter of a country names its source, or says that it is assumed or recalled")
  func sourced() throws {
    for path in Self.baselines {
      let scenario = try Scenario.read(Repository.path(path))
      var bare: Set<String> = []
      for value in scenario.inspect(nil) where value.basis == .seen && value.citations.isEmpty {
        if Self.isFact(value.path, unit: value.unit) { bare.insert(value.path) }
      }
      #expect(bare.sorted() == [], "\(path)")
    }
  }

  /// What is measured, enacted or judged; words, switches and the ages of a count have no source.
  private static func isFact(_ path: String, unit: String) -> Bool {
    let ofTheCount = ["patternReferenceYear", "entryAge"]
    return path.hasPrefix("law.")
      || (!unit.isEmpty && !ofTheCount.contains { path.hasSuffix(".\($0)") })
  }

  @Test("every legal parameter says when the law was last read")
  func lastChecked() throws {
    let date = /\n *lastChecked: \d{4}-\d{2}-\d{2}/
    let unchecked = try Self.laws.filter { try Repository.text($0).firstMatch(of: date) == nil }
    #expect(unchecked == [])
    #expect(Self.laws.count > 60)
  }

  @Test("every legal parameter says in two languages what it is")
  func described() throws {
    let mute = try Self.laws.filter { path in
      let text = try Repository.text(path)
      return !text.contains("description:") || !text.contains("vi:")
    }
    #expect(mute == [])
  }

  @Test("every folder of tables says where they come from")
  func sources() throws {
    for path in Repository.files(in: "Scenarios", ending: ".csv") {
      let name = try #require(path.split(separator: "/").last)
      let beside = Repository.files(in: "Scenarios", ending: "sources.md").filter { notes in
        path.hasPrefix(notes.dropLast("sources.md".count))
      }
      let notes = try beside.map { try Repository.text($0) }.joined()
      #expect(notes.contains(name), "\(path)")
    }
  }
}
