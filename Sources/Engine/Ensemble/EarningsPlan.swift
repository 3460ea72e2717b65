import Coverage
import Economy
import Foundation
import Quantities

/// Mean insurable earnings of every cell relative to the wage level, limits included.
struct EarningsPlan: Sendable {
  /// How the limits of a year lie to the wage level.
  enum Limits: Sendable {
    /// The same on every path: the central shape times the wage level.
    case central
    /// On every path what it was the year before.
    case asBefore
    /// Of the path's own.
    case own
  }

  struct Group: Sendable {
    var dispersion: Double
    var floor: AmountPlan?
    var ceiling: AmountPlan?
    /// Mean before limits over the wage level, money a year, `[sex][age]`.
    var means: NumberTable
    /// Its logarithm; negative infinity where nobody earns.
    var logarithms: NumberTable
    /// Central mean after limits over the wage level, money a year, `[year][sex][age]`.
    var shape: NumberTable
    /// `[year]`.
    var limits: [Limits]
    /// Whether the floor, the ceiling over wages differs from path to path in any year.
    var floorIsBent: Bool
    var ceilingIsBent: Bool
  }

  let groups: [Group]

  /// Whether the earnings of every path are the central shapes times its wages.
  var isTied: Bool {
    groups.allSatisfy { group in
      group.limits.allSatisfy { limits in
        if case .central = limits { true } else { false }
      }
    }
  }

  /// A limit so many times the highest mean cuts nobody's earnings on any path.
  private static let beyondAllEarnings = 1e12

  init(
    _ earnings: InsurableEarnings, groups: [InsuredGroup], indices: EconomicIndices,
    years: ClosedRange<Year>, firstRandom: Int
  ) {
    self.groups = groups.enumerated().map { index, group in
      let level = earnings.levels[index]
      let means = AgeSexGrid { level * group.earningsProfile.crossing($0, $1) }
      let floor = group.earningsFloor.map {
        AmountPlan($0, indices: indices, years: years)
      }
      let ceiling = group.earningsCeiling.map {
        AmountPlan($0, indices: indices, years: years)
      }
      let highest = means.values.max() ?? 0
      func isCentral(_ limit: AmountPlan, _ year: Int) -> Bool {
        let wages = indices.wages(in: years.lowerBound.advanced(by: year))
        return limit.isTiedToWages(in: year, firstRandom: firstRandom)
          || limit.fixed[year] > Self.beyondAllEarnings * highest * wages
      }
      func isBent(_ limit: AmountPlan?) -> Bool {
        limit.map { limit in (0..<years.count).contains { !isCentral(limit, $0) } } ?? false
      }
      let given = [floor, ceiling].compactMap { $0 }
      return Group(
        dispersion: group.earningsDispersion, floor: floor, ceiling: ceiling,
        means: NumberTable(means.values), logarithms: NumberTable(means.values.map { log($0) }),
        shape: NumberTable(
          years.flatMap { year in
            let wages = indices.wages(in: year)
            return earnings.annual[index][year].values.map { $0 / wages }
          }),
        limits: (0..<years.count).map { year in
          if given.allSatisfy({ isCentral($0, year) }) { return .central }
          return given.allSatisfy { $0.movesWithWages(into: year) } ? .asBefore : .own
        },
        floorIsBent: isBent(floor), ceilingIsBent: isBent(ceiling))
    }
  }
}
