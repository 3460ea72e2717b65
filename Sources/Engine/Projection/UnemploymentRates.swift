import Assumptions
import Coverage
import Demography
import Economy
import Foundation
import Law
import Quantities
import Scheme

/// What acts on the cohorts of unemployment insurance, group by group and year by year.
///
///     claim(g,s,a,j,t) = min(1, factor · rate(s,a) · relativity(g,t) · byCredit(j)
///                               · (u_t / u_T0)^ε · entitled(j,t) · (1 − excluded(s,a,t)))
///
/// `entitled` is the share of the class who have contributed long enough by mid-year and for whose
/// months the law has a benefit, `excluded` the share who have reached the pensionable age by then
/// while the law excludes them. Before T0 everything is as in T0. MODEL 8.
struct UnemploymentRates {
  let branch: UnemploymentAssumptions
  let basis: BranchBasis
  /// What the cohorts keep apart.
  let size: UnemploymentCohort.Size
  /// Leavers of each class of credit in mid-year.
  private let credits: [CreditedMonths]

  init(_ branch: UnemploymentAssumptions, _ basis: BranchBasis) {
    self.branch = branch
    self.basis = basis
    size = UnemploymentCohort.Size(keptYears: Self.keptYears(branch), topClass: branch.topClass)
    credits = (0...size.topClass).map { CreditedMonths(years: Double($0), passed: 0.5) }
  }

  /// How many years since the stop are kept apart where credit never lapses.
  private static let yearsApart = 6

  /// Years since the stop that are kept apart: those of the law, otherwise a few, and one more than
  /// any programme of relief looks back.
  private static func keptYears(_ branch: UnemploymentAssumptions) -> Int {
    let lookBack = branch.relief.compactMap { programme in
      programme.stoppedSince.map { programme.year.number - $0.year + 1 }
    }
    return branch.law.creditKept ?? min(max(yearsApart, lookBack.max() ?? 0), 60)
  }

  private var start: Year { basis.years.lowerBound }

  /// (u_t / u_T0)^ε.
  private func demand(in year: Year) -> Double {
    func rate(_ year: Year) -> Double {
      let force = basis.labourForce.labourForce[year].total
      return force > 0 ? 1 - basis.labourForce.employed[year].total / force : 0
    }
    let base = rate(start)
    guard year > start, base > 0, branch.behaviour.claimElasticity != 0 else { return 1 }
    return pow(max(rate(year), 0) / base, branch.behaviour.claimElasticity)
  }

  /// Paid months of the leavers of each class of credit, `[j]`.
  func spells(in year: Year) -> [UnemploymentSpell] {
    let hazard = branch.behaviour.exitHazard.heldConstant(at: year)
    return credits.map { UnemploymentSpell(of: $0, branch.law, in: year, exitHazard: hazard) }
  }

  /// The share of those aged `age` on 1 January who have reached the pensionable age once a part
  /// of the year has passed.
  private func pensionEligible(
    _ sex: Sex, _ age: Int, in year: Year, passed: Double
  ) -> Double {
    min(max(Double(age) + 1 + passed - basis.pensionableAge(sex, in: year), 0), 1)
  }

  /// The rates of a group's cohorts in a year; the insured are left to the caller.
  func of(
    _ group: Int, in year: Year, factor: Double
  ) -> (_ sex: Sex, _ age: Int) -> UnemploymentCohort.Rates {
    let behaviour = branch.behaviour
    let law = branch.law
    let insured = basis.groups[group]
    let held = max(year, start)
    let size = size
    let entitled = Entitled(law.terms(in: held), credits, behaviour.claimByCredit, size)
    let level = factor * demand(in: year) * behaviour.claimRelativity[group].heldConstant(at: held)
    let excluded = year < start ? 0 : law.pensionEligibleExcluded.heldConstant(at: year)
    let deaths = basis.population.deathProbability[held]
    return { sex, age in
      var rates = UnemploymentCohort.Rates(size)
      let open = 1 - excluded * self.pensionEligible(sex, age, in: held, passed: 0.5)
      let rate = level * open * behaviour.claimRate.crossing(sex, age)
      rates.density = insured.contributionDensity[held].crossing(sex, age)
      rates.death =
        deaths[sex, age] * Self.mortality(insured.mortalityRelativity, age: age)
      rates.claims = entitled.members.map { min(1, rate * $0) }
      rates.exit = min(
        1, insured.exitRate[held].crossing(sex, age) * behaviour.leavingRelativity[group])
      rates.stoppedClaim = factor * behaviour.stoppedClaimShare * open
      rates.stoppedEntitled = entitled.stopped
      rates.lapses = law.creditKept != nil
      rates.retired = (0...2).map {
        self.pensionEligible(sex, age, in: held, passed: 0.5 * Double($0))
      }
      rates.isLast = age >= self.basis.ages.lastCoverageAge
      rates.returnShare = behaviour.returnShare
      return rates
    }
  }

  /// To which share of each class a benefit is due, times what the class claims.
  private struct Entitled {
    /// Of the members, `[j]`.
    var members: [Double]
    /// Of those who stopped, `[d][j]`.
    var stopped: [[Double]]

    init(
      _ terms: [UnemploymentClaimTerms], _ credits: [CreditedMonths], _ byCredit: RateScale,
      _ size: UnemploymentCohort.Size
    ) {
      members = size.none
      stopped = Array(repeating: size.none, count: size.keptYears)
      for part in terms {
        for credit in credits.indices {
          let share =
            part.weight * byCredit.value(at: Double(credit))
            * part.entitlements(of: credits[credit]).reduce(0) { $0 + $1.share }
          members[credit] += share
          for since in stopped.indices {
            stopped[since][credit] += share * part.openShare(yearsSince: since)
          }
        }
      }
    }
  }

  /// A relativity acts in full up to 75 and fades to 95.
  private static func mortality(_ relativity: Double, age: Int) -> Double {
    1 - (1 - relativity) * min(max((95 - Double(age)) / 20, 0), 1)
  }
}
