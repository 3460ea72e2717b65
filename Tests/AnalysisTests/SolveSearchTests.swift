import Diagnostics
import Foundation
import Testing

@testable import Analysis

@Suite("The search for a root on a grid")
struct SolveSearchTests {
  private let grid = SolverGrid(digits: 1, exponent: -4)

  private func search(
    _ limit: SolverTarget.Limit, isStep: Bool = false,
    _ function: @escaping @Sendable (Double) -> Double?
  ) -> SolverSearch {
    SolverSearch(grid: grid, limit: limit, isStep: isStep, threads: 2) {
      text, _ throws(InputProblems) in
      let x = Double(text) ?? .nan
      guard let value = function(x) else {
        throw InputProblems([Diagnostic(.error, at: nil, "\(text) is refused")])
      }
      return value
    }
  }

  private func answer(
    _ limit: SolverTarget.Limit, in range: ClosedRange<Double>, isStep: Bool = false,
    _ function: @escaping @Sendable (Double) -> Double?
  ) -> SolverSolution.Outcome {
    var search = search(limit, isStep: isStep, function)
    search.scan(grid.up(range.lowerBound)...grid.down(range.upperBound), points: 9)
    if search.crossings.isEmpty { search.approachRefusals() }
    if search.crossings.isEmpty { search.lookCloser() }
    return search.crossings.first.map { search.close($0) } ?? search.outcomeWithoutCrossing
  }

  @Test(
    "the answer is the grid's neighbour of a known root on the side that meets the target",
    arguments: [
      (SolverTarget.Limit(.atLeast, 2), 1.4143), (.init(.above, 2), 1.4143),
      (.init(.atMost, 2), 1.4142), (.init(.below, 2), 1.4142),
    ])
  func roots(limit: SolverTarget.Limit, root: Double) {
    guard case .found(let met, let missing) = answer(limit, in: 0...3, { $0 * $0 }) else {
      Issue.record("no solution")
      return
    }
    #expect(met.number == root)
    #expect(abs(missing.multiple - met.multiple) == 1)
    #expect(limit.isMet(by: met.value) && !limit.isMet(by: missing.value))
  }

  @Test(
    "roots of hard functions are closed in without more trials than bisection and two",
    arguments: [1.0, 9, 25])
  func trialsAreBounded(power: Double) {
    var search = search(.init(.atLeast, 0)) { pow($0, power) - 0.3 }
    search.scan(grid.up(0)...grid.down(1), points: 2)
    let first = search.crossings[0]
    _ = search.close(first)
    let bisection = Int(ceil(log2(Double(first.upperBound - first.lowerBound))))
    #expect(search.trials.count - 2 <= bisection + 2)
  }

  @Test("a step is found to the step of the grid, and an equality that it passes over is told")
  func steps() {
    let step: @Sendable (Double) -> Double? = { $0 < 0.33333 ? 2080 : 2086 }
    guard case .found(let met, _) = answer(.init(.atLeast, 2085), in: 0...1, isStep: true, step)
    else {
      Issue.record("no solution")
      return
    }
    #expect(met.number == 0.3334)
    guard case .jump(let one, let two) = answer(.init(.equal, 2085), in: 0...1, isStep: true, step)
    else {
      Issue.record("no jump")
      return
    }
    #expect([one.value, two.value].compactMap { $0 }.sorted() == [2080, 2086])
    guard case .found(let same, _) = answer(.init(.equal, 2086), in: 0...1, isStep: true, step)
    else {
      Issue.record("no solution")
      return
    }
    #expect(same.value == 2086)
  }

  @Test("a continuous figure that jumps over an equality has no solution")
  func discontinuity() {
    let outcome = answer(.init(.equal, 0.5), in: 0...1) { $0 < 0.4 ? $0 / 10 : 1 + $0 }
    guard case .jump = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test("a flat figure meets its target everywhere or nowhere")
  func flat() {
    guard case .everywhere = answer(.init(.atLeast, 1), in: 0...1, { _ in 1 }) else {
      Issue.record("not everywhere")
      return
    }
    guard case .none(let closest) = answer(.init(.above, 1), in: 0...1, { _ in 1 }) else {
      Issue.record("not nowhere")
      return
    }
    #expect(closest?.value == 1)
  }

  @Test("every place where a figure that rises and falls crosses its target is seen")
  func severalRoots() {
    var search = search(.init(.atLeast, 0.5)) { sin(3 * .pi * $0) }
    search.scan(0...10_000, points: 9)
    #expect(search.crossings.count == 4)
  }

  @Test("a root that lies between the points of the first look is found beside the closest one")
  func looksCloser() {
    // The peak at 0.56 is 0.06 wide and lies between the points 0.5 and 0.625.
    let peak: @Sendable (Double) -> Double? = { 1 - 8 * abs($0 - 0.56) }
    guard case .found(let met, _) = answer(.init(.atLeast, 0.75), in: 0...1, peak) else {
      Issue.record("no solution")
      return
    }
    #expect(abs(abs(met.number - 0.56) - 0.0312) < 0.0002)
  }

  @Test("numbers that are refused are left out, and the range ends where they begin")
  func refusals() {
    guard
      case .found(let met, _) = answer(
        .init(.atLeast, 0.55), in: 0...1, { $0 > 0.6 ? nil : $0 })
    else {
      Issue.record("no solution")
      return
    }
    #expect(met.number == 0.55)
    var all = search(.init(.atLeast, 0)) { _ in nil }
    all.scan(0...100, points: 3)
    #expect(all.allRefused?.diagnostics.first?.message == "0 is refused")
  }

  @Test("of numbers that all miss 'never' the one with the latest year is the closest")
  func closestToNever() {
    guard
      case .none(let closest) = answer(
        .init(.equal, .infinity), in: 0...1, isStep: true, { 2080 + (10 * $0).rounded(.down) })
    else {
      Issue.record("a solution")
      return
    }
    #expect(closest?.value == 2090)
  }

  @Test("a grid's numbers are written and read back as the same numbers")
  func gridTexts() throws {
    let fine = try #require(SolverGrid("0.0005"))
    #expect(fine.text(3) == "0.0015" && Double(fine.text(3)) == fine.value(3))
    #expect(fine.up(0.0011) == 3 && fine.down(0.0014) == 2 && fine.nearest(0.0015) == 3)
    #expect(SolverGrid("1000")?.text(12) == "12000")
    #expect(SolverGrid("0") == nil && SolverGrid("a") == nil && SolverGrid("-1") == nil)
  }
}
