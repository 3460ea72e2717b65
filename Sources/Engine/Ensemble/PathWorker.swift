import Projection
package import Quantities
import Uncertainty

/// Follows lane groups of paths through everything a scenario has, on memory of its own.
package final class PathWorker<L: Lane> {
  /// What one lane group of paths is followed on.
  private struct Group {
    var deviations: PathDeviations<L>
    let environment: PathEnvironment<L>
    let accounts: PathAccounts<L>?
    let indicators: PathIndicators<L>?

    init(_ plan: EnvironmentPlan, fillsCells: Bool) {
      deviations = PathDeviations(years: plan.years, classCount: plan.classCount)
      environment = PathEnvironment(plan, fillsCells: fillsCells)
      let rows = environment.rows
      accounts = plan.fund.map { PathAccounts($0, rows: rows) }
      indicators = plan.fund.map {
        PathIndicators($0, rows: rows, firstYear: plan.years.lowerBound)
      }
    }
  }

  private let core: EnsembleCore
  private var groups: [Group]
  private let lives: [LivesPaths<L>]
  private let carrier: LivesCarrier<L>?

  package init(_ core: EnsembleCore) {
    self.core = core
    let count = max(1, (core.carriage?.pathsAtOnce ?? L.laneCount) / L.laneCount)
    groups = (0..<count).map { _ in
      Group(core.plan, fillsCells: core.carriage?.readsEarnings ?? false)
    }
    lives = groups.map(\.environment.lives)
    carrier = core.carriage.map { LivesCarrier(core.plan, $0, groups: count) }
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
    let width = groups.count * L.laneCount
    let start = paths.lowerBound / width * width
    for first in stride(from: start, to: paths.upperBound, by: width) {
      follow(first, paths, source, into: &block)
    }
    return block
  }

  /// Follows the lane groups from a path on; those that nobody asks for keep what they had, which
  /// no other lane reads.
  private func follow(
    _ first: Int, _ paths: Range<Int>, _ source: some DeviationSource,
    into block: inout EnsembleBlock
  ) {
    let wanted = groups.indices.filter { index in
      let path = first + index * L.laneCount
      return path < paths.upperBound && path + L.laneCount > paths.lowerBound
    }
    for index in wanted {
      source.draw(firstPath: first + index * L.laneCount, into: &groups[index].deviations)
      groups[index].environment.fill(groups[index].deviations)
    }
    carrier?.carry(lives)
    for index in wanted {
      let group = groups[index]
      let path = first + index * L.laneCount
      guard let carrier else {
        write(group, PathReader(rows: group.environment.rows, flows: nil), from: path, &block)
        continue
      }
      carrier.withFlows(of: index) { flows in
        group.accounts?.fill(flows, deviations: group.deviations)
        group.indicators?.fill()
        write(group, PathReader(rows: group.environment.rows, flows: flows), from: path, &block)
      }
    }
  }

  /// Puts the lanes that are asked for at their places; a quotient that is not finite is no value.
  private func write(
    _ group: Group, _ reader: PathReader<L>, from path: Int, _ block: inout EnsembleBlock
  ) {
    let paths = block.paths
    let lanes = max(0, paths.lowerBound - path)..<min(L.laneCount, paths.upperBound - path)
    let place = path - paths.lowerBound
    var row = 0
    for source in core.sources {
      // What is no number where every path has one is a fault, which infinity tells.
      let missing = source.alwaysExists ? Double.infinity : .nan
      for year in 0..<core.plan.yearCount {
        let value = reader.value(source, year)
        for lane in lanes {
          let number = value[lane: lane]
          block.series[row * paths.count + place + lane] = number.isFinite ? number : missing
        }
        row += 1
      }
    }
    var index = 0
    if let indicators = group.indicators {
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
