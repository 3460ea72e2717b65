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

  /// Insures the residents.
  ///
  ///     others(s,a,t)  = max(0, residents − Σ sources)
  ///     members(c)     = share(c) · others                    where the share is a right
  ///     members(c)     = min(scale, room/Σ share) · share(c) · others     otherwise
  ///     Σ sources + Σ members(c) = coverage path(t)
  ///
  /// `room` is what the rights leave of a cell: nobody is insured twice. Shares are met by a cohort
  /// half before and half after its birthday.
  public init(
    _ health: HealthAssumptions, sources: [HealthSource: YearSeries<AgeSexGrid>],
    _ basis: BranchBasis
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
      years.add(health.categories, of: others, meeting: path, in: year)
    }
    self.sources = sources
    let first = basis.years.lowerBound
    categories = health.categories.indices.map { index in
      YearSeries(from: first, years.members.map { $0[index] })
    }
    others = YearSeries(from: first, years.others)
    scale = YearSeries(from: first, years.scales)
    missing = YearSeries(from: first, years.missing)
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

    mutating func add(
      _ categories: [HealthCategory], of residents: AgeSexGrid, meeting path: Double?,
      in year: Year
    ) {
      let shares = categories.map { category in
        AgeSexGrid { category.share[year].crossing($0, $1) }
      }
      func sum(_ followsCoverage: Bool) -> AgeSexGrid {
        AgeSexGrid { sex, age in
          zip(categories, shares).reduce(0) {
            $1.0.followsCoverage == followsCoverage ? $0 + $1.1[sex, age] : $0
          }
        }
      }
      let rights = sum(false)
      let free = sum(true)
      let room = rights.map { max(0, 1 - $0) }
      // Shares of what the rights leave free reach at most all of it.
      let values = zip(free.values, room.values).map { $1 > 0 ? $0 / $1 : 0 }
      let weights = zip(residents.values, room.values).map { $0 * $1 }
      let right = zip(residents.values, rights.values).reduce(0) { $0 + $1.0 * min($1.1, 1) }
      let scale =
        path.map {
          CappedScaling(values: values, weights: weights, cap: 1).factor(meeting: $0 - right)
        }
        ?? 1
      let factors = AgeSexGrid { sex, age in
        let index = sex.rawValue * Age.count + age
        return values[index] > 0 ? min(scale, 1 / values[index]) : scale
      }
      let reduced = rights.map { $0 > 1 ? 1 / $0 : 1 }
      let found = zip(categories, shares).map { category, share in
        AgeSexGrid { sex, age in
          guard room[sex, age] > 0 || !category.followsCoverage else { return 0 }
          let factor = category.followsCoverage ? factors[sex, age] : reduced[sex, age]
          return factor * share[sex, age] * residents[sex, age]
        }
      }
      members.append(found)
      others.append(residents)
      scales.append(scale)
      missing.append(path.map { max(0, $0 - found.reduce(0) { $0 + $1.total }) } ?? 0)
    }
  }
}
