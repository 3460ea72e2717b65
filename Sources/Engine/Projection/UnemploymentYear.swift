public import Quantities
import Scheme

/// What one group of unemployment insurance does in a year.
public struct UnemploymentYear: Sendable {
  /// Claims by sex and age on 1 January, persons.
  public internal(set) var claims = AgeSexGrid()
  /// Claims that are paid at all.
  public internal(set) var recipients = AgeSexGrid()
  /// Months of benefit paid in the year to its own claimants.
  public internal(set) var monthsInYear = AgeSexGrid()
  /// Months of benefit that its claimants draw in the year after.
  public internal(set) var monthsInNextYear = AgeSexGrid()
  /// Members on average of the year by complete years of credit on 1 January, `[j]`, persons.
  public internal(set) var members: [Double]
  /// Those who stopped in earlier years and have not come back, on 1 January after the returns, by
  /// years since they stopped and credit, `[d][j]`, persons.
  public internal(set) var stopped: [[Double]]
  /// Left without claiming in the year, by credit, `[j]`, persons.
  public internal(set) var exits: [Double]
  var moves = UnemploymentCohort.Movements()

  init(_ size: UnemploymentCohort.Size) {
    members = size.none
    exits = size.none
    stopped = Array(repeating: size.none, count: size.keptYears)
  }

  /// Persons who became members without credit, for the first time or after a claim.
  public var entrants: Double { moves.entrants }
  /// Members who had stopped without claiming.
  public var returners: Double { moves.returners }
  /// Members who stopped on 1 January because fewer are insured, and in mid-year.
  public var leavers: Double { moves.surplus + moves.exits }
  public var deaths: Double { moves.deaths }
  /// Who lost credit by time, by age or to a pension.
  public var lapses: Double { moves.lapses }
  /// Members and those who stopped at the start and at the end.
  public var persons: (atStart: Double, atEnd: Double) { (moves.atStart, moves.atEnd) }

  mutating func add(_ cohort: UnemploymentCohort, _ rates: UnemploymentCohort.Rates) {
    for credit in members.indices {
      members[credit] += cohort.members[credit] * (1 - 0.5 * rates.leave(credit))
      for since in stopped.indices { stopped[since][credit] += cohort.stopped[since][credit] }
    }
  }

  mutating func add(
    _ leavers: UnemploymentCohort.Leavers, _ sex: Sex, _ age: Int, _ spells: [UnemploymentSpell]
  ) {
    for (credit, persons) in leavers.claims.enumerated() where persons > 0 {
      claims[sex, age] += persons
      recipients[sex, age] += persons * spells[credit].reached
      monthsInYear[sex, age] += persons * spells[credit].inYear
      monthsInNextYear[sex, age] += persons * spells[credit].inNextYear
    }
    for credit in exits.indices { exits[credit] += leavers.exits[credit] }
  }
}
