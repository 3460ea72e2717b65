import Assumptions
package import Coverage
import Economy
import FundAccounts
package import Law
package import Projection
package import Quantities
package import Scheme

/// The money lines of the long-term branch, by year.
package struct PensionLines {
  let years: ClosedRange<Year>
  let lives: LivesProjection<Double>
  /// Collected contributions, `[payer][group]`, money.
  let contributions: [Payer: [YearSeries<Double>]]
  /// Due but not collected, by group, money.
  let arrears: [YearSeries<Double>]
  /// Payroll by group, money.
  let insurableEarnings: [YearSeries<Double>]
  /// Pensions, grants and lump sums, money.
  let benefits: YearSeries<Double>
  /// Health contributions paid for pensioners, money.
  let healthContributions: YearSeries<Double>
  let administration: YearSeries<Double>
  let flows: FundFlows

  /// Benefits in money; their sum is `benefits`.
  package static let benefitFlows: [LivesFlow] =
    [.oldAgePensions, .invalidityPensions, .survivorsPensions, .funeralGrants] + lumpSumFlows
    + [.survivorsLumpSums]
  /// Lump sums to members themselves.
  package static let lumpSumFlows: [LivesFlow] = [
    .withdrawals, .ineligibleLumpSums, .lumpSumsBeyondMaximum,
  ]
  /// Persons with a one-off benefit, funeral grants apart.
  package static let oneOffRecipients: [LivesFlow] = [
    .withdrawalRecipients, .ineligibleLumpSumRecipients, .beyondMaximumRecipients,
    .survivorsLumpSumRecipients,
  ]

  /// Pensioners, awards and recipients by their names in results.
  package static let reportedPersons: [(measure: String, flow: LivesFlow)] = [
    ("oldAgePensioners", .oldAgePensioners),
    ("oldAgePensionerYears", .oldAgePensionerYears),
    ("newOldAgePensions", .newOldAgePensions), ("newEarlyPensions", .newEarlyPensions),
    ("pensionerDeaths", .pensionerDeaths), ("invalidityPensioners", .invalidityPensioners),
    ("newInvalidityPensions", .newInvalidityPensions),
    ("spousePensioners", .spousePensioners), ("childPensioners", .childPensioners),
    ("newSurvivorsPensions", .newSurvivorsPensions),
    ("withdrawalRecipients", .withdrawalRecipients),
    ("ineligibleLumpSumRecipients", .ineligibleLumpSumRecipients),
    ("beyondMaximumRecipients", .beyondMaximumRecipients),
    ("survivorsLumpSumRecipients", .survivorsLumpSumRecipients),
    ("funeralGrantRecipients", .funeralGrantRecipients),
  ]
  /// Benefits in money by their names in results.
  package static let reportedBenefits: [(measure: String, flow: LivesFlow)] = [
    ("oldAgePensions", .oldAgePensions), ("invalidityPensions", .invalidityPensions),
    ("survivorsPensions", .survivorsPensions), ("funeralGrants", .funeralGrants),
    ("survivorsLumpSums", .survivorsLumpSums), ("withdrawals", .withdrawals),
    ("ineligibleLumpSums", .ineligibleLumpSums),
    ("lumpSumsBeyondMaximum", .lumpSumsBeyondMaximum),
  ]

  /// Contributions are rate × payroll × collection rate; what is due beyond it is arrears.
  ///
  /// A subsidy moves a part of the insured persons' contributions to the state.
  init(
    _ lives: LivesProjection<Double>, assumptions: Assumptions, pension: PensionAssumptions,
    indices: EconomicIndices
  ) {
    let years = lives.years
    let groups = assumptions.groups.indices
    let law = pension.law
    self.years = years
    self.lives = lives
    let payroll = groups.map { lives.series(.insurableEarnings, group: $0) }
    insurableEarnings = payroll
    var collected: [Payer: [YearSeries<Double>]] = [:]
    for payer in Payer.allCases {
      collected[payer] = groups.map { group in
        YearSeries(over: years) { year in
          law.rate(payer, group: group, in: year) * payroll[group][year]
            * assumptions.groups[group].collectionRate.heldConstant(at: year)
        }
      }
    }
    let total = Self.sum(Payer.allCases.flatMap { collected[$0] ?? [] }, over: years)
    for group in groups {
      let classes = law.subsidies(of: assumptions.groups[group], group)
      guard !classes.isEmpty else { continue }
      let paid = Self.subsidy(
        of: classes.map { (indices.amounts(of: $0.amount), $0.share) },
        collectionRate: assumptions.groups[group].collectionRate,
        contributionYears: lives.series(.contributionYears, group: group),
        contributions: collected[.insuredPerson]?[group] ?? payroll[group].map { _ in 0 })
      for year in years {
        collected[.insuredPerson]?[group][year] -= paid[year]
        collected[.state]?[group][year] += paid[year]
      }
    }
    contributions = collected
    arrears = groups.map { group in
      YearSeries(over: years) { year in
        let rate = Payer.allCases.reduce(0) { $0 + law.rate($1, group: group, in: year) }
        return rate * payroll[group][year]
          * (1 - assumptions.groups[group].collectionRate.heldConstant(at: year))
      }
    }
    benefits = Self.sum(Self.benefitFlows.map { lives.series($0) }, over: years)
    let pensions = Self.sum(
      [lives.series(.oldAgePensions), lives.series(.invalidityPensions)], over: years)
    healthContributions = YearSeries(over: years) {
      law.healthContributionRate.heldConstant(at: $0) * pensions[$0]
    }
    let earnings = Self.sum(payroll, over: years)
    administration = pension.fund.administrationBase.administration(
      rate: pension.fund.administrationRate, contributions: total, benefits: benefits,
      insurableEarnings: earnings, years: years)
    flows = FundFlows(
      years: years, contributions: total,
      otherIncome: YearSeries(over: years) { pension.fund.otherIncome.heldConstant(at: $0) },
      benefits: benefits, administration: administration, transfers: healthContributions,
      insurableEarnings: earnings)
  }

  /// What the state pays in place of the insured persons of a group, money.
  ///
  ///     Σ share · min(χ · 12 · amount · contribution-years, contributions collected of them)
  ///
  /// - Parameters:
  ///   - classes: Of each class the amount, money a month, and its share of contribution-years.
  ///   - collectionRate: χ.
  ///   - contributionYears: Years of contributions due.
  ///   - contributions: Collected of the insured persons before the subsidy, money.
  /// - Returns: The subsidy of each year.
  static func subsidy(
    of classes: [(amount: YearSeries<Double>, share: YearSeries<Double>)],
    collectionRate: YearSeries<Double>, contributionYears: YearSeries<Double>,
    contributions: YearSeries<Double>
  ) -> YearSeries<Double> {
    YearSeries(over: contributions.years) { year in
      let months = collectionRate.heldConstant(at: year) * 12 * contributionYears[year]
      return classes.reduce(0) { sum, each in
        sum + each.share.heldConstant(at: year)
          * min(months * each.amount.heldConstant(at: year), contributions[year])
      }
    }
  }

  /// Persons with a one-off benefit in a year.
  func oneOffRecipients(in year: Year) -> Double {
    Self.oneOffRecipients.reduce(0) { $0 + lives.series($1)[year] }
  }

  static func sum(
    _ series: [YearSeries<Double>], over years: ClosedRange<Year>
  ) -> YearSeries<Double> {
    YearSeries(over: years) { year in series.reduce(0) { $0 + $1[year] } }
  }
}

extension PensionLaw {
  /// The statutory rate of a payer for a group, fraction of insurable earnings.
  package func rate(_ payer: Payer, group: Int, in year: Year) -> Double {
    guard let rates = contributionRates[payer], rates.indices.contains(group) else { return 0 }
    return rates[group].heldConstant(at: year)
  }

  /// Amount and share of each class of a group for which the state pays a subsidy.
  package func subsidies(
    of insured: InsuredGroup, _ group: Int
  ) -> [(amount: IndexedAmount, share: YearSeries<Double>)] {
    contributionSubsidies.compactMap { subsidy in
      guard subsidy.amounts.indices.contains(group), let amount = subsidy.amounts[group],
        let share = insured.subsidisedShares[subsidy.name]
      else { return nil }
      return (amount, share)
    }
  }
}
