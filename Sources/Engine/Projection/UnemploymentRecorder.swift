package import Quantities
import Scheme

/// Writes down the cohorts of unemployment insurance in some years, cell by cell.
package final class UnemploymentRecorder {
  /// What one cell holds: a class of credit of members, or of those who stopped.
  package struct Cell {
    package var group: Int
    package var sex: Sex
    package var age: Int
    /// Years since the stop; nothing for members.
    package var since: Int?
    /// Complete years of credit.
    package var credit: Int
    /// Persons after coverage is met on 1 January.
    package var persons: Double
    package var death: Double
    /// Share of the survivors who claim.
    package var claim: Double
    /// Share of the rest who leave without claiming.
    package var exit: Double
    /// Months paid per claim in its year and in the next, and the share of claims paid at all.
    package var inYear: Double
    package var inNextYear: Double
    package var reached: Double
  }

  /// How coverage is met in one cohort.
  package struct Meeting {
    package var group: Int
    package var sex: Sex
    package var age: Int
    /// Ā, average of the year.
    package var insured: Double
    /// Members on 1 January, and the contributor-years that they make.
    package var members: Double
    package var present: Double
    /// Those who stopped, and the contributor-years that they would make.
    package var away: Double
    package var awayYears: Double
    /// Contributor-years of a new member.
    package var presenceNew: Double
    package var returnShare: Double
  }

  private let years: Set<Year>
  private var year: Year?
  package private(set) var cells: [Year: [Cell]] = [:]
  package private(set) var meetings: [Year: [Meeting]] = [:]

  /// - Parameter years: Years to write down; the others cost nothing.
  package init(of years: Set<Year>) { self.years = years }

  /// Starts a year anew; nothing for a year that nobody asked for.
  func begun(_ year: Year) -> UnemploymentRecorder? {
    guard years.contains(year) else { return nil }
    self.year = year
    cells[year] = []
    meetings[year] = []
    return self
  }

  func meet(
    _ group: Int, _ sex: Sex, _ age: Int, _ cohort: UnemploymentCohort,
    _ rates: UnemploymentCohort.Rates
  ) {
    guard let year else { return }
    let weights = cohort.members.indices.map { 1 - 0.5 * rates.leave($0) }
    func years(_ row: [Double]) -> Double { zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    meetings[year]?.append(
      Meeting(
        group: group, sex: sex, age: age, insured: rates.insured,
        members: cohort.members.reduce(0, +), present: years(cohort.members),
        away: cohort.stopped.reduce(0) { $0 + $1.reduce(0, +) },
        awayYears: cohort.stopped.reduce(0) { $0 + years($1) }, presenceNew: weights[0],
        returnShare: rates.returnShare))
  }

  func carry(
    _ group: Int, _ sex: Sex, _ age: Int, _ cohort: UnemploymentCohort,
    _ rates: UnemploymentCohort.Rates, _ spells: [UnemploymentSpell]
  ) {
    guard let year else { return }
    func add(_ since: Int?, _ credit: Int, _ persons: Double, _ claim: Double, _ exit: Double) {
      guard persons > 0 else { return }
      cells[year]?.append(
        Cell(
          group: group, sex: sex, age: age, since: since, credit: credit, persons: persons,
          death: rates.death, claim: claim, exit: exit, inYear: spells[credit].inYear,
          inNextYear: spells[credit].inNextYear, reached: spells[credit].reached))
    }
    for credit in cohort.members.indices {
      add(nil, credit, cohort.members[credit], rates.claims[credit], rates.exit)
      for since in cohort.stopped.indices {
        let claim = min(1, rates.stoppedClaim * rates.stoppedEntitled[since][credit])
        add(since, credit, cohort.stopped[since][credit], claim, 0)
      }
    }
  }
}
