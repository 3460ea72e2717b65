import Projection
package import Quantities
import Uncertainty

/// Follows lane groups of paths through everything a scenario has, on memory of its own.
package final class PathWorker<L: Lane> {
  private let core: EnsembleCore
  private var deviations: PathDeviations<L>
  let environment: PathEnvironment<L>
  private let accounts: PathAccounts<L>?
  private let indicators: PathIndicators<L>?
  private let carrier: LivesCarrier<L>?

  package init(_ core: EnsembleCore) {
    self.core = core
    let plan = core.plan
    deviations = PathDeviations(years: plan.years, classCount: plan.classCount)
    environment = PathEnvironment(plan)
    let rows = environment.rows
    accounts = plan.fund.map { PathAccounts($0, rows: rows) }
    indicators = plan.fund.map {
      PathIndicators($0, rows: rows, firstYear: plan.years.lowerBound)
    }
    carrier = plan.frame.map { LivesCarrier(plan, frame: $0) }
  }

  /// Series and indicators of consecutive paths.
  ///
  /// - Parameters:
  ///   - paths: Path numbers.
  ///   - source: Draws a lane group, which is aligned to the path number.
  /// - Returns: The results in the order of the core's measures and indicators.
  package func compute(
    _ paths: Range<Int>, from source: some DeviationSource
  ) -> EnsembleBlock {
    var block = EnsembleBlock(
      paths: paths, measures: core.measures.count, years: core.plan.yearCount,
      indicators: core.indicators.count)
    guard !paths.isEmpty else { return block }
    let width = L.laneCount
    let first = paths.lowerBound / width * width
    for path in stride(from: first, to: paths.upperBound, by: width) {
      source.draw(firstPath: path, into: &deviations)
      environment.fill(deviations)
      guard let carrier else {
        write(PathReader(rows: environment.rows, flows: nil), from: path, into: &block)
        continue
      }
      carrier.carry(environment.lives)
      carrier.withFlows { flows in
        accounts?.fill(flows, deviations: deviations)
        indicators?.fill()
        write(PathReader(rows: environment.rows, flows: flows), from: path, into: &block)
      }
    }
    return block
  }

  /// Puts the lanes that are asked for at their places; what is not finite is no value.
  private func write(_ reader: PathReader<L>, from path: Int, into block: inout EnsembleBlock) {
    let paths = block.paths
    let lanes = max(0, paths.lowerBound - path)..<min(L.laneCount, paths.upperBound - path)
    let place = path - paths.lowerBound
    var row = 0
    for source in core.sources {
      for year in 0..<core.plan.yearCount {
        let value = reader.value(source, year)
        for lane in lanes {
          let number = value[lane: lane]
          block.series[row * paths.count + place + lane] = number.isFinite ? number : .nan
        }
        row += 1
      }
    }
    var index = 0
    if let indicators {
      while index < indicators.values.count {
        for lane in lanes {
          let number = indicators.values.base[index][lane: lane]
          block.indicators[index * paths.count + place + lane] = number.isFinite ? number : .nan
        }
        index += 1
      }
    }
    for value in core.givenIndicators {
      for lane in lanes { block.indicators[index * paths.count + place + lane] = value }
      index += 1
    }
  }
}
