public import Assumptions
import Coverage
import Economy
public import Quantities
public import Scheme

/// Who is insured for health, category by category.
public struct HealthMembers: Sendable {
  /// Members by source, average of the year, by sex and age on 1 January.
  public let sources: [HealthSource: YearSeries<AgeSexGrid>]
  /// Members by category, in the order of `HealthAssumptions.categories`.
  public let categories: [YearSeries<AgeSexGrid>]
  /// Residents insured through no source, `[sex][age]`, average of the year.
  public let others: YearSeries<AgeSexGrid>
  /// The factor on shares that follow the coverage path, by year.
  public let scale: YearSeries<Double>
  /// Persons by which the coverage path is missed, by year.
  public let missing: YearSeries<Double>
  /// Persons by which sources and rights alone exceed the coverage path, by year.
  public let excess: YearSeries<Double>

  /// Insures the residents.
  ///
  ///     others(s,a,t)  = max(0, residents − Σ sources)
  ///     members(c)     = min(recipients, others)              with the social pension
  ///     rest           = others − those
  ///     members(c)     = share(c) · rest                      where the share is a right
  ///     members(c)     = min(scale, room/Σ share) · share(c) · rest       otherwise
  ///     Σ sources + Σ members(c) = coverage path(t)
  ///
  /// `room` is what the rights leave of a cell: nobody is insured twice. Shares are met by a cohort
  /// half before and half after its birthday.
  ///
  /// - Parameters:
  ///   - health: Categories and coverage path.
  ///   - sources: Members whom other parts of the model count.
  ///   - socialPensioners: Recipients of the social pension; nothing where it is not projected.
  ///   - basis: People.
  public init(
    _ health: HealthAssumptions, sources: [HealthSource: YearSeries<AgeSexGrid>],
    socialPensioners: YearSeries<AgeSexGrid>?, _ basis: BranchBasis
  ) {
    var years = Years()
    for year in basis.years {
      let insured = HealthSource.allCases.compactMap { sources[$0]?[year] }
      let persons = basis.residents(in: year)
      let others = AgeSexGrid { sex, age in
        max(0, persons[sex, age] - insured.reduce(0) { $0 + $1[sex, age] })
      }
      let path = health.coverage.map { coverage in
        let all =
          if case .share(let share, of: .population) = coverage {
            share.heldConstant(at: year) * persons.total
          } else {
            basis.persons(coverage, in: year)
          }
        return all - insured.reduce(0) { $0 + $1.total }
      }
      years.add(
        health.categories, of: others, recipients: socialPensioners?[year], meeting: path,
        in: year)
    }
    self.sources = sources
    let first = basis.years.lowerBound
    categories = health.categories.indices.map { index in
      YearSeries(from: first, years.members.map { $0[index] })
    }
    others = YearSeries(from: first, years.others)
    scale = YearSeries(from: first, years.scales)
    missing = YearSeries(from: first, years.missing)
    excess = YearSeries(from: first, years.excess)
  }

  /// All members of a year.
  public func total(in year: Year) -> Double {
    HealthSource.allCases.reduce(categories.reduce(0) { $0 + $1[year].total }) {
      $0 + (sources[$1]?[year].total ?? 0)
    }
  }

  /// What is gathered year by year.
  private struct Years {
    var members: [[AgeSexGrid]] = []
    var others: [AgeSexGrid] = []
    var scales: [Double] = []
    var missing: [Double] = []
    var excess: [Double] = []

    mutating func add(
      _ categories: [HealthCategory], of others: AgeSexGrid, recipients: AgeSexGrid?,
      meeting path: Double?, in year: Year
    ) {
      let shares = categories.map { category in
        guard category.members == .socialPension, let recipients else {
          return AgeSexGrid { category.share[year].crossing($0, $1) }
        }
        return AgeSexGrid { others[$0, $1] > 0 ? min(1, recipients[$0, $1] / others[$0, $1]) : 0 }
      }
      func sum(_ isCounted: (HealthCategory) -> Bool) -> AgeSexGrid {
        AgeSexGrid { sex, age in
          zip(categories, shares).reduce(0) { isCounted($1.0) ? $0 + $1.1[sex, age] : $0 }
        }
      }
      let first = sum { $0.members == .socialPension }
      let residents = AgeSexGrid { others[$0, $1] * max(0, 1 - first[$0, $1]) }
      let entitled = others.total - residents.total
      let rights = sum { $0.members == .share && !$0.followsCoverage }
      let free = sum { $0.members == .share && $0.followsCoverage }
      let room = rights.map { max(0, 1 - $0) }
      // Shares of what the rights leave free reach at most all of it.
      let values = zip(free.values, room.values).map { $1 > 0 ? $0 / $1 : 0 }
      let weights = zip(residents.values, room.values).map { $0 * $1 }
      let right = zip(residents.values, rights.values).reduce(0) { $0 + $1.0 * min($1.1, 1) }
      let scale =
        path.map {
          CappedScaling(values: values, weights: weights, cap: 1)
            .factor(meeting: $0 - entitled - right)
        }
        ?? 1
      let factors = AgeSexGrid { sex, age in
        let index = sex.rawValue * Age.count + age
        return values[index] > 0 ? min(scale, 1 / values[index]) : scale
      }
      let reduced = rights.map { $0 > 1 ? 1 / $0 : 1 }
      let found = zip(categories, shares).map { category, share in
        AgeSexGrid { sex, age in
          guard category.members == .share else { return share[sex, age] * others[sex, age] }
          guard room[sex, age] > 0 || !category.followsCoverage else { return 0 }
          let factor = category.followsCoverage ? factors[sex, age] : reduced[sex, age]
          return factor * share[sex, age] * residents[sex, age]
        }
      }
      members.append(found)
      self.others.append(others)
      scales.append(scale)
      let distance = path.map { $0 - found.reduce(0) { $0 + $1.total } } ?? 0
      missing.append(max(0, distance))
      excess.append(max(0, -distance))
    }
  }
}
