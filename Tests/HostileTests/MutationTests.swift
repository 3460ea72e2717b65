import Diagnostics
import Foundation
import Quantities
import ScenarioFile
import Testing
import Valuation

@Suite("Shipped files with something wrong in them")
struct MutationTests {
  /// The seed of each run of mutations over all files.
  static let seeds: [UInt64] = [11, 23, 37]

  @Test("a mutated file is read or refused with places, never a trap", arguments: seeds)
  func everyMutationIsReadOrRefused(seed: UInt64) throws {
    let shipped = try ShippedScenario()
    var random = SeededNumbers(seed: seed)
    var valued = 0
    for name in shipped.files {
      let bytes = try shipped.bytes(of: name)
      let mutation = Mutation.allCases.randomElement(using: &random) ?? .flippedBit
      let mutated = mutation.apply(to: bytes, using: &random)
      guard mutated != bytes else { continue }
      try shipped.write(mutated, to: name)
      do throws(InputProblems) {
        let scenario = try shipped.read(shipped.reader(of: name))
        if valued < 1, mutation == .replacedNumber {
          valued += 1
          try expectFinite(scenario, "\(mutation) of \(name), seed \(seed)")
        }
      } catch {
        #expect(!error.diagnostics.isEmpty, "\(mutation) of \(name), seed \(seed)")
        for problem in error.diagnostics where problem.severity == .error {
          #expect(
            problem.place != nil || problem.subject != nil,
            "\(mutation) of \(name), seed \(seed): \(problem.message)")
          #expect(problem.place.map { $0.line >= 1 && $0.column >= 1 } ?? true)
          #expect(!problem.description.contains("\0"))
        }
      }
      try shipped.write(bytes, to: name)
    }
  }

  private func expectFinite(_ scenario: Scenario, _ what: String) throws(InputProblems) {
    let result = try Valuation.run(try scenario.assumptions())
    for series in result.series {
      let numbers = series.values.values.compactMap { $0 }
      #expect(numbers.allSatisfy { $0.isFinite }, "\(series.measure), \(what)")
    }
  }
}
