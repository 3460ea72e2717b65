public import FundAccounts
public import Quantities

/// The named list of what a fund is judged by.
public enum FundIndicators {
  /// Streams beside the fund's own flows that some indicators need.
  public struct Supplements: Sendable {
    /// Flows of those who are members or pensioners on 1 January T0.
    public var closedGroup: FundFlows?
    /// Benefits earned by service before T0, with wages as projected.
    public var accruedBenefitsProjectedWages: YearSeries<Double>?
    /// Benefits earned by service before T0, on the wages of that day.
    public var accruedBenefitsCurrentWages: YearSeries<Double>?

    public init(
      closedGroup: FundFlows? = nil, accruedBenefitsProjectedWages: YearSeries<Double>? = nil,
      accruedBenefitsCurrentWages: YearSeries<Double>? = nil
    ) {
      self.closedGroup = closedGroup
      self.accruedBenefitsProjectedWages = accruedBenefitsProjectedWages
      self.accruedBenefitsCurrentWages = accruedBenefitsCurrentWages
    }
  }

  /// Rates by year, in a fixed order.
  public static func series(
    of statement: FundStatement
  ) -> [(name: String, values: YearSeries<Double?>)] {
    [
      ("incomeRate", statement.flows.incomeRate),
      ("paygCostRate", statement.flows.paygCostRate),
      ("paygCostRateWithoutAdministration", statement.flows.paygCostRateWithoutAdministration),
      ("annualBalance", statement.flows.annualBalance),
      ("reserveRatioOpening", statement.reserveRatioOpening),
      ("reserveRatioClosing", statement.reserveRatioClosing),
      ("reserveRatioClosingOverNextYear", statement.reserveRatioClosingOverNextYear),
    ]
  }

  /// Every indicator of one fund, in a fixed order; nothing where one does not exist.
  ///
  /// The convention stands in the name; `actuarialBalance` alone is that of the whole horizon, with
  /// the reserve and a target of one year's cost. Years are numbers, rates fractions, obligations
  /// money of 1 January T0.
  public static func all(
    of statement: FundStatement, with supplements: Supplements = Supplements()
  ) -> [(name: String, value: Double?)] {
    milestones(of: statement) + premiums(of: statement) + summarizedRates(of: statement)
      + obligations(of: statement, with: supplements)
  }

  /// Periods by the words they have in names; the horizon is T0…T1.
  private static func periods(
    _ lengths: [Int], of statement: FundStatement
  ) -> [(word: String, years: Int)] {
    lengths.map { ("\($0)Years", $0) } + [("Horizon", statement.years.count)]
  }

  private static func milestones(of statement: FundStatement) -> [(name: String, value: Double?)] {
    func number(_ year: Year?) -> Double? { year.map { Double($0.number) } }
    let depletion = statement.depletion
    let balance = depletion.flatMap { statement.flows.annualBalance[$0.year] }
    return [
      ("firstDeficitBeforeInvestment", number(statement.firstDeficitBeforeInvestment)),
      ("firstDeficitAfterInvestment", number(statement.firstDeficitAfterInvestment)),
      ("peakYear", number(statement.peakYear)),
      ("depletionYear", number(depletion?.year)),
      ("reserveAtEndOfDepletionYear", depletion?.reserveAtYearEnd.finite),
      ("annualBalanceInDepletionYear", balance),
      ("payableShareInDepletionYear", depletion?.payableShare),
      ("payableShareAfterDepletion", depletion?.payableShareNextYear),
    ]
  }

  private static func premiums(of statement: FundStatement) -> [(name: String, value: Double?)] {
    periods([10, 25, 50, 75], of: statement).flatMap { word, years in
      let period = ValuationPeriod(of: statement, years: years)
      let name = "generalAveragePremium\(word)"
      return [
        ("\(name)WithoutReserve", period?.generalAveragePremiumWithoutReserve),
        ("\(name)WithReserve", period?.generalAveragePremiumWithReserve),
        ("\(name)WithReserveAndTarget", period?.generalAveragePremiumWithReserveAndTarget),
        ("requiredContributionRate\(word)WithReserve", period?.requiredContributionRateWithReserve),
        ("scaledPremium\(word)", statement.scaledPremium(years: years)),
      ]
    }
  }

  private static func summarizedRates(
    of statement: FundStatement
  ) -> [(name: String, value: Double?)] {
    periods([25, 50, 75], of: statement).flatMap { word, years in
      let period = ValuationPeriod(of: statement, years: years)
      let income = "summarizedIncomeRate\(word)"
      let cost = "summarizedCostRate\(word)"
      let balance = word == "Horizon" ? "actuarialBalance" : "actuarialBalance\(word)WithTarget"
      return [
        ("\(income)WithoutReserve", period?.summarizedIncomeRateWithoutReserve),
        ("\(income)WithReserve", period?.summarizedIncomeRateWithReserve),
        ("\(cost)WithoutTarget", period?.summarizedCostRateWithoutTarget),
        ("\(cost)WithTarget", period?.summarizedCostRateWithTarget),
        (balance, period?.actuarialBalanceWithReserveAndTarget),
      ]
    }
  }

  private static func obligations(
    of statement: FundStatement, with supplements: Supplements
  ) -> [(name: String, value: Double?)] {
    let openGroup = periods([75], of: statement).map { word, years in
      (
        name: "openGroupUnfundedObligation\(word)",
        value: ValuationPeriod(of: statement, years: years)?.openGroupUnfundedObligation
      )
    }
    return openGroup + [
      ("closedGroupBalance", supplements.closedGroup.flatMap(statement.closedGroupBalance)),
      (
        "accruedLiabilityProjectedWages",
        supplements.accruedBenefitsProjectedWages.flatMap(statement.accruedLiability)
      ),
      (
        "accruedLiabilityCurrentWages",
        supplements.accruedBenefitsCurrentWages.flatMap(statement.accruedLiability)
      ),
    ]
  }
}
