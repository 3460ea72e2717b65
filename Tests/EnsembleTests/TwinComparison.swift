import Assumptions
import Ensemble
import Quantities
import Testing
import Valuation

/// Compares every series and indicator of some paths with the run of the path by itself.
func compareWithTwins<L: Lane>(
  _ assumptions: Assumptions, _ source: SamplePaths, paths: [Int], lane: L.Type
) throws {
  let measures = EnsembleEngine.available(for: assumptions)
  let core = try source.core(assumptions, measures: measures)
  let worker = PathWorker<L>(core)
  let years = assumptions.years.count
  for path in paths {
    let block = worker.compute(path..<(path + 1), from: source)
    let twin = try Valuation.run(
      assumptions.along(
        source.path(path, assumptions), mortalityPattern: SamplePaths.mortalityPattern))
    for (index, measure) in core.measures.enumerated() {
      let series = twin.series(measure.branch, measure.measure, group: measure.group)
      let numbers = series?.values.values ?? []
      // A difference of larger numbers is as exact as they are.
      let scale = numbers.reduce(0) { max($0, abs($1 ?? 0)) } * 1e-3
      let wrong = (0..<years).first {
        !agree(block.series[index * years + $0], numbers[$0], floor: scale)
      }
      let found = wrong.map { block.series[index * years + $0] }
      let expected = wrong.map { numbers[$0] ?? .nan }
      #expect(
        wrong == nil,
        "path \(path), \(measure), year \(wrong ?? 0): \(found ?? 0) for \(expected ?? 0)")
    }
    for (index, indicator) in core.indicators.enumerated() {
      let value = twin.indicators.first {
        $0.branch == indicator.branch && $0.indicator == indicator.indicator
      }?.value
      #expect(
        agree(block.indicators[index], value, floor: 1e-3),
        "path \(path): \(indicator) \(block.indicators[index]) for \(value ?? .nan)")
    }
  }
}
