import Quantities

/// Names of indicators in the order of `FundIndicators.all`.
extension PathIndicators {
  /// A number of years with its word in names; nothing for the horizon T0…T1.
  typealias Period = (word: String, years: Int?)

  static var premiumPeriods: [Period] { periods([10, 25, 50, 75]) }
  static var ratePeriods: [Period] { periods([25, 50, 75]) }
  static var obligationPeriods: [Period] { periods([75]) }

  private static func periods(_ lengths: [Int]) -> [Period] {
    lengths.map { ("\($0)Years", $0) } + [("Horizon", nil)]
  }

  static var milestones: [String] {
    [
      "firstDeficitBeforeInvestment", "firstDeficitAfterInvestment", "peakYear", "depletionYear",
      "reserveAtEndOfDepletionYear", "annualBalanceInDepletionYear",
      "payableShareInDepletionYear", "payableShareAfterDepletion",
    ]
  }

  static func premiums(_ word: String) -> [String] {
    let name = "generalAveragePremium\(word)"
    return [
      "\(name)WithoutReserve", "\(name)WithReserve", "\(name)WithReserveAndTarget",
      "requiredContributionRate\(word)WithReserve", "scaledPremium\(word)",
    ]
  }

  static func summarizedRates(_ word: String) -> [String] {
    [
      "summarizedIncomeRate\(word)WithoutReserve", "summarizedIncomeRate\(word)WithReserve",
      "summarizedCostRate\(word)WithoutTarget", "summarizedCostRate\(word)WithTarget",
      word == "Horizon" ? "actuarialBalance" : "actuarialBalance\(word)WithTarget",
    ]
  }
}
