import Diagnostics
import Quantities
import Synchronization
import Testing

@testable import Analysis

@Suite("Steps that cannot stand alone")
struct AttributionJoiningTests {
  /// Steps of which some need others; every valuation is counted.
  private final class Needy: StepValuation {
    let stepCount: Int
    private let needs: @Sendable (Set<Int>) -> String?
    let count = Mutex(0)

    init(_ stepCount: Int, needs: @escaping @Sendable (Set<Int>) -> String?) {
      self.stepCount = stepCount
      self.needs = needs
    }

    func values(after steps: Set<Int>) throws(InputProblems) -> [Double] {
      count.withLock { $0 += 1 }
      if let problem = needs(steps) { throw InputProblems([Diagnostic(.error, at: nil, problem)]) }
      return [steps.reduce(0.0) { $0 + Double($1) }]
    }
  }

  private func joined(
    _ valuation: Needy, _ plan: (Int) -> [Set<Int>] = StepShares.allSets
  ) throws -> JoinedSteps {
    try Valuer(valuation, threads: 2).valueJoining(JoinedSteps(valuation.stepCount), plan)
  }

  @Test("a step that needs another one is joined with it and says why")
  func pair() throws {
    let steps = try joined(
      Needy(4) { $0.contains(1) && !$0.contains(3) ? "one needs three" : nil })
    #expect(steps.parts == [[0], [1, 3], [2]])
    #expect(steps.reasons == [1: "one needs three"])
  }

  @Test("steps that need each other in a ring become one")
  func ring() throws {
    let steps = try joined(
      Needy(5) { set in
        let ring = set.intersection([0, 2, 4]).count
        return ring == 0 || ring == 3 ? nil : "all of them or none"
      })
    #expect(steps.parts == [[0, 2, 4], [1], [3]])
  }

  @Test("two steps that exclude each other without a third are joined until they can stand")
  func conflict() throws {
    let steps = try joined(
      Needy(3) { $0 == [0, 1] ? "not these two alone" : nil })
    #expect(steps.parts == [[0], [1, 2]])
  }

  @Test("in the order of the file only what stands there must stand")
  func inOrder() throws {
    let steps = try joined(
      Needy(3) { $0.contains(2) && !$0.contains(0) ? "two needs zero" : nil },
      { StepShares.sets(of: Array(0..<$0)) })
    #expect(steps.parts == [[0], [1], [2]])
  }

  @Test("every set is valued once")
  func once() throws {
    let valuation = Needy(6) { _ in nil }
    _ = try joined(valuation)
    #expect(valuation.count.withLock { $0 } == 64)
  }

  @Test("what is wrong with all steps together is told")
  func allTogether() throws {
    #expect(throws: InputProblems.self) {
      try joined(Needy(3) { $0.count == 3 ? "never together" : nil })
    }
  }

  @Test("steps that somebody wants as one are one")
  func wishes() {
    let steps = JoinedSteps(5, joining: [[1, 3], [3, 4]])
    #expect(steps.parts == [[0], [1, 3, 4], [2]])
    #expect(steps.reasons.isEmpty)
  }
}
