public import Coverage
public import Demography
public import Economy
public import Law
public import Quantities
public import Scheme
public import Uncertainty

/// The validated input of one run; nothing downstream checks it again.
public struct Assumptions: Sendable {
  public var title: LocalizedText
  public var currency: Currency
  /// T0…T1: opening stocks are at 1 January of T0.
  public var years: ClosedRange<Year>
  /// Nothing where the scenario has accounts only.
  public var population: PopulationAssumptions?
  public var economy: EconomyAssumptions?
  public var labourForce: LabourForceAssumptions?
  public var groups: [InsuredGroup]
  /// Nothing where no group is insured.
  public var coverageAges: CoverageAges?
  public var pension: PensionAssumptions?
  public var sicknessMaternity: SicknessMaternityAssumptions?
  public var employmentInjury: EmploymentInjuryAssumptions?
  public var unemployment: UnemploymentAssumptions?
  public var health: HealthAssumptions?
  public var nonContributory: NonContributoryAssumptions?
  /// Branches of which only the account is kept, in order of name.
  public var accounts: [AccountsAssumptions]
  public var observations: [Observation]
  /// The branch that the scenario asks for first; nothing where it takes all that it states.
  public var leadingBranch: String?
  /// Nothing where the scenario has a central path only.
  public var uncertainty: UncertaintyAssumptions?
  /// What the figures that results are scaled to are taken from, by path of the parameter.
  public var sources: [String: String] = [:]

  public init(
    title: LocalizedText, currency: Currency, years: ClosedRange<Year>,
    population: PopulationAssumptions?, economy: EconomyAssumptions? = nil,
    labourForce: LabourForceAssumptions? = nil, groups: [InsuredGroup] = [],
    pension: PensionAssumptions? = nil, accounts: [AccountsAssumptions] = [],
    observations: [Observation] = []
  ) {
    self.title = title
    self.currency = currency
    self.years = years
    self.population = population
    self.economy = economy
    self.labourForce = labourForce
    self.groups = groups
    self.pension = pension
    self.accounts = accounts
    self.observations = observations
  }
}

/// The long-term branch: law, behaviour, opening state, fund.
public struct PensionAssumptions: Sendable {
  public var law: PensionLaw
  public var behaviour: PensionBehaviour
  public var opening: PensionOpening
  public var fund: FundAssumptions
  /// One-off benefits of all kinds observed in T0, persons; withdrawals are scaled to them.
  public var observedOneOffBenefits: Double?
  /// Sums of the opening shapes before they were scaled to their totals, persons, by stock:
  /// `pensioners`, `dormants`, `spouses`, `children`, `invalidity`.
  public var openingShapeSums: [String: Double] = [:]

  public init(
    law: PensionLaw, behaviour: PensionBehaviour, opening: PensionOpening, fund: FundAssumptions,
    observedOneOffBenefits: Double?
  ) {
    self.law = law
    self.behaviour = behaviour
    self.opening = opening
    self.fund = fund
    self.observedOneOffBenefits = observedOneOffBenefits
  }
}

/// The country's money.
public struct Currency: Sendable, Hashable, Codable {
  /// ISO 4217 code.
  public var code: String
  public var words: LocalizedText
  /// What tables for people count in, for example 1e9, with its words.
  public var displayUnit: Double
  public var displayWords: LocalizedText

  public init(
    code: String, words: LocalizedText, displayUnit: Double, displayWords: LocalizedText
  ) {
    self.code = code
    self.words = words
    self.displayUnit = displayUnit
    self.displayWords = displayWords
  }
}

/// A published figure that a result is printed beside.
public struct Observation: Sendable {
  public var branch: String
  public var group: String
  /// Measures whose sum is compared; one of another branch is written `branch.measure`.
  public var measures: [String]
  public var year: Year
  /// The last year of a sum over several; `year` where one year is compared.
  public var lastYear: Year
  public var value: Double
  /// The largest relative distance at which a projected figure still agrees; nothing where none is
  /// claimed, as beside a target that was not met.
  public var within: Double?
  public var description: LocalizedText
  public var citation: Citation

  public init(
    branch: String, group: String, measures: [String], year: Year, lastYear: Year? = nil,
    value: Double, within: Double? = nil, description: LocalizedText, citation: Citation
  ) {
    self.within = within
    self.branch = branch
    self.group = group
    self.measures = measures
    self.year = year
    self.lastYear = lastYear ?? year
    self.value = value
    self.description = description
    self.citation = citation
  }
}
