public import Coverage
public import Economy
public import Law
public import Quantities
public import Scheme

/// Who of the insured groups is insured in a branch, on which earnings, and who pays how much.
///
/// Every list by group is in the order of `Assumptions.groups`.
public struct BranchMembership: Sendable {
  /// Share of a group's contributors who are insured in the branch, by group and year, 0…1.
  public var insuredShare: [YearSeries<Double>]
  /// A coverage path of the branch's own; the shares are scaled in one proportion to meet it.
  public var coverage: CoveragePath?
  /// Insured persons observed in T0, average of the year; shares or path are scaled to them.
  public var observedContributors: Double?
  /// Limits of insurable earnings by group; nothing where those of the group's pension hold.
  public var limits: [EarningsLimits?]
  /// Statutory rates of insurable earnings, `[payer][group]`, fractions by year.
  public var contributionRates: [Payer: [YearSeries<Double>]]
  /// What the rate of a payer is cut by for those who qualify, `[payer][group]`, by year.
  public var rateCuts: [Payer: [YearSeries<Double>]]
  /// Share of a group's payroll with employers who qualify for the cut, by group and year, 0…1.
  public var qualifyingShare: [YearSeries<Double>]

  /// Lowest and highest insurable earnings of a group, money a month.
  public struct EarningsLimits: Sendable {
    public var floor: IndexedAmount?
    public var ceiling: IndexedAmount?

    public init(floor: IndexedAmount?, ceiling: IndexedAmount?) {
      self.floor = floor
      self.ceiling = ceiling
    }
  }

  public init(
    insuredShare: [YearSeries<Double>], coverage: CoveragePath?, observedContributors: Double?,
    limits: [EarningsLimits?], contributionRates: [Payer: [YearSeries<Double>]],
    rateCuts: [Payer: [YearSeries<Double>]], qualifyingShare: [YearSeries<Double>]
  ) {
    self.insuredShare = insuredShare
    self.coverage = coverage
    self.observedContributors = observedContributors
    self.limits = limits
    self.contributionRates = contributionRates
    self.rateCuts = rateCuts
    self.qualifyingShare = qualifyingShare
  }

  /// The rate of a payer for a group, fraction of insurable earnings, before any cut.
  public func rate(_ payer: Payer, group: Int, in year: Year) -> Double {
    contributionRates[payer]?[group].heldConstant(at: year) ?? 0
  }

  /// The cut of that rate for those who qualify, never more than the rate.
  public func cut(_ payer: Payer, group: Int, in year: Year) -> Double {
    min(
      rateCuts[payer]?[group].heldConstant(at: year) ?? 0, rate(payer, group: group, in: year))
  }
}

/// From which age a person counts as past work, where coverage refers to it.
public struct CoverageAges: Sendable {
  /// PA by sex and year.
  public var pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>]
  /// The last age, reached during the year, at which anybody contributes.
  public var lastCoverageAge: Int

  public init(
    pensionableAge: [Sex: YearSeries<ShareOfYear<Double>>], lastCoverageAge: Int
  ) {
    self.pensionableAge = pensionableAge
    self.lastCoverageAge = lastCoverageAge
  }
}
