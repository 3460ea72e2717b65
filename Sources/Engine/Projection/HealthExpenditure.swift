public import Assumptions
import Economy
public import Quantities
public import Scheme

/// What the fund pays for care, category by category.
public struct HealthExpenditure: Sendable {
  /// Money by source and year.
  public let sources: [HealthSource: YearSeries<Double>]
  /// Money by category, in the order of `HealthAssumptions.categories`.
  public let categories: [YearSeries<Double>]
  /// Costs of T0 before scaling and as observed, money; nothing without an observation.
  public let calibration: (raw: Double, observed: Double)?

  /// Counts the costs of members.
  ///
  ///     cost(c,t) = φ · relativity(c,t) · benefit share(c,t) · M(t) · Σ members(s,a,t) · ½(k(a) + k(a+1))
  ///     M(t) = prices(t) · Π_{u ≤ t} (1 + excess(u)) (1 + volume(u)),   M(T0) = 1
  ///
  /// `k` covered costs of a member by age last birthday in T0. φ scales the sum of T0 to what was
  /// observed.
  public init(
    _ health: HealthAssumptions, _ members: HealthMembers, _ basis: BranchBasis
  ) {
    let years = basis.years
    let costs = health.costs
    let level = Self.level(costs, basis)
    let pattern = AgeSexGrid { costs.perMember.crossing($0, $1) }
    func money(
      _ persons: YearSeries<AgeSexGrid>, _ relativity: YearSeries<Double>?,
      _ benefitShare: YearSeries<Double>?
    ) -> YearSeries<Double> {
      YearSeries(over: years) { year in
        let sum = zip(persons[year].values, pattern.values).reduce(0) { $0 + $1.0 * $1.1 }
        return (relativity?.heldConstant(at: year) ?? 1)
          * (benefitShare?.heldConstant(at: year) ?? 1) * level[year] * sum
      }
    }
    var ofSources: [HealthSource: YearSeries<Double>] = [:]
    for (source, persons) in members.sources {
      ofSources[source] = money(persons, costs.relativity[source], health.law.benefitShare[source])
    }
    let ofCategories = zip(health.categories, members.categories).map { category, persons in
      money(persons, category.costRelativity, category.benefitShare)
    }
    let start = years.lowerBound
    let raw = HealthSource.allCases.reduce(ofCategories.reduce(0) { $0 + $1[start] }) {
      $0 + (ofSources[$1]?[start] ?? 0)
    }
    let factor = costs.observed.map { raw > 0 ? $0 / raw : 0 } ?? 1
    calibration = costs.observed.map { (raw: raw, observed: $0) }
    sources = ofSources.mapValues { $0.map { factor * $0 } }
    categories = ofCategories.map { $0.map { factor * $0 } }
  }

  /// M by year, 1 in T0.
  private static func level(_ costs: HealthCosts, _ basis: BranchBasis) -> YearSeries<Double> {
    let start = basis.years.lowerBound
    var growth = 1.0
    return YearSeries(over: basis.years) { year in
      if year > start {
        growth *=
          (1 + costs.excessInflation.heldConstant(at: year))
          * (1 + costs.volumeGrowth.heldConstant(at: year))
      }
      return growth * basis.indices.prices(in: year) / basis.indices.prices(in: start)
    }
  }
}
