/// Which way a figure gets better, read from the side of the fund's finances.
///
/// A direction is given only where more of a figure helps or harms the fund whoever looks at it.
/// What is cost to the fund and income to the insured, such as the mean pension, a replacement rate
/// or the money's worth of contributions, has none; nor have amounts that grow with wages and
/// membership whether or not the fund is better for it.
public enum BetterDirection: String, Sendable, Hashable {
  case higher
  case lower
  /// Later or more is better, and best is what never comes: a depletion, a deficit.
  case higherOrNever

  /// The direction of a measure or indicator; nothing where better has no one meaning.
  public init?(of name: String) {
    if let direction = Self.named[name] {
      self = direction
    } else if let direction = Self.starts.first(where: { name.hasPrefix($0.start) })?.direction {
      self = direction
    } else {
      return nil
    }
  }

  /// The measures and indicators with a direction of their own.
  static var names: [String] { named.keys.sorted() }

  private static let named: [String: BetterDirection] = [
    // The fund holds more, or more beside what it pays and what is produced.
    "reserveAtYearEnd": .higher, "reserveAfterSupport": .higher, "reserveRatioOpening": .higher,
    "reserveRatioClosing": .higher, "reserveRatioClosingOverNextYear": .higher,
    "reserveToOutput": .higher,
    // More comes in than goes out.
    "netCashFlow": .higher, "annualBalance": .higher,
    // The same promise costs less of earnings or output; fewer pensioners for each contributor.
    "paygCostRate": .lower, "paygCostRateWithoutAdministration": .lower,
    "costRateOutsidePensions": .lower, "expenditureToOutput": .lower, "demographicRatio": .lower,
    // Less is asked of the State or borrowed.
    "stateSupport": .lower, "debt": .lower,
    // What is owed and has no cover.
    "closedGroupBalance": .higher, "accruedLiabilityProjectedWages": .lower,
    "accruedLiabilityCurrentWages": .lower,
    // The fund turns later; what follows a depletion is best where none comes.
    "firstDeficitBeforeInvestment": .higherOrNever, "firstDeficitAfterInvestment": .higherOrNever,
    "depletionYear": .higherOrNever, "peakYear": .higher,
    "reserveAtEndOfDepletionYear": .higherOrNever, "annualBalanceInDepletionYear": .higherOrNever,
    "payableShareInDepletionYear": .higherOrNever, "payableShareAfterDepletion": .higherOrNever,
  ]

  /// Indicators of several periods: `actuarialBalance75YearsWithTarget`.
  private static let starts: [(start: String, direction: BetterDirection)] = [
    ("actuarialBalance", .higher), ("generalAveragePremium", .lower),
    ("requiredContributionRate", .lower), ("scaledPremium", .lower),
    ("summarizedCostRate", .lower), ("openGroupUnfundedObligation", .lower),
  ]
}
