public import Law

/// What the state pays in place of the insured persons of one class, for example the poor.
public struct ContributionSubsidy: Sendable {
  /// The class by its name in the files.
  public var name: String
  /// For a month of contributions, by group, money a month; nothing where there is none.
  public var amounts: [IndexedAmount?]

  public init(name: String, amounts: [IndexedAmount?]) {
    self.name = name
    self.amounts = amounts
  }
}
