import Assumptions
import Foundation
import Quantities
import Results
import ScenarioFile
import Testing
import Valuation

@Suite("Recomputable")
struct RecomputeTests {
  private static func assumptions(_ scenario: String) throws -> Assumptions {
    try Scenario.read(Repository.path("Scenarios/" + scenario)).assumptions()
  }

  @Test("the document is JSON, nests as its shapes say, and is the same bytes twice")
  func document() throws {
    let assumptions = try Self.assumptions("vietnam/baseline.yaml")
    let first = try ArraysJSON.text(of: try Valuation.arrays(of: assumptions), assumptions)
    let second = try ArraysJSON.text(of: try Valuation.arrays(of: assumptions), assumptions)
    #expect(first == second)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(first)) as? [String: Any])
    let arrays = try #require(document["arrays"] as? [String: [String: Any]])
    #expect(arrays.count > 100)
    for (name, array) in arrays {
      let shape = try #require(array["shape"] as? [Int], "\(name)")
      let axes = try #require(array["axes"] as? [String], "\(name)")
      #expect(shape.count == axes.count, "\(name)")
      #expect(Self.nests(array["values"], shape[...]), "\(name)")
    }
  }

  @Test("a population alone and an account alone have their own arrays")
  func parts() throws {
    let people = try Valuation.arrays(of: try Self.assumptions("vietnam/population.yaml"))
    #expect(people.contains { $0.name == "deathProbability" })
    #expect(!people.contains { $0.name == "contributorsTarget" })
    let account = try Valuation.arrays(
      of: try Self.assumptions("verification/oasdi/intermediate.yaml"))
    #expect(!account.isEmpty && account.allSatisfy { $0.name.hasPrefix("accounts") })
  }

  @Test("every array holds as many values as its shape has cells")
  func shapes() throws {
    let arrays = try Valuation.arrays(of: try Self.assumptions("vietnam/baseline.yaml"))
    for array in arrays {
      let count = array.shape.reduce(1, *)
      switch array.values {
      case .numbers(let numbers): #expect(numbers.count == count, "\(array.name)")
      case .words(let words): #expect(words.count == count, "\(array.name)")
      }
    }
  }

  @Test("the page lists every measure, parameter, array and head as the code has them")
  func page() throws {
    var assumptions = try Self.assumptions("vietnam/population.yaml")
    assumptions.years = assumptions.years.lowerBound...assumptions.years.lowerBound
    let tables = [
      ("## Arrays", RecomputePage.arrays), ("## Measures and indicators", RecomputePage.measures),
      ("## Parameters", RecomputePage.parameters),
    ]
    if PageTables.isRecording {
      for (heading, rows) in tables {
        try PageTables.record(rows, under: heading, of: RecomputePage.path)
      }
    }
    let expected =
      tables.flatMap(\.1) + RecomputePage.heads(of: try Valuation.run(assumptions))
    let lines = try Repository.text(RecomputePage.path).split(separator: "\n").map(String.init)
    let listed = lines.filter { $0.hasPrefix("| `") }
    let missing = expected.filter { !listed.contains($0) }
    let surplus = listed.filter { !expected.contains($0) }
    #expect(missing.isEmpty, "not on the page:\n\(missing.joined(separator: "\n"))")
    #expect(surplus.isEmpty, "not in the code:\n\(surplus.joined(separator: "\n"))")
  }

  private static func nests(_ value: Any?, _ shape: ArraySlice<Int>) -> Bool {
    guard let count = shape.first else { return !(value is [Any]) }
    guard let items = value as? [Any], items.count == count else { return false }
    return items.allSatisfy { nests($0, shape.dropFirst()) }
  }
}
