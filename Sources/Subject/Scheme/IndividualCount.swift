public import Law
public import Quantities

/// A figure in the count of one person's right, with what it measures.
public enum Measured: Sendable, Equatable {
  /// Nominal money.
  case money(Double)
  /// Months of insurance or of age, shown as years and months.
  case span(months: Int)
  /// The same of an age.
  case age(months: Int)
  /// Years that rounding has made halves of.
  case years(Double)
  /// Months of earnings, of pension or of benefit.
  case months(Double)
  /// Working days of leave.
  case days(Double)
  /// A fraction, shown in percent.
  case rate(Double)
  /// A multiple or a coefficient.
  case factor(Double)
  case persons(Double)
  case date(CalendarDate)

  /// The number alone; nothing for a date.
  public var number: Double? {
    switch self {
    case .money(let value), .years(let value), .months(let value), .days(let value),
      .rate(let value), .factor(let value), .persons(let value):
      value
    case .span(let months), .age(let months): Double(months)
    case .date: nil
    }
  }
}

/// A number of the law on one day, with the article it stands in.
public struct CitedNumber: Sendable {
  public var value: Double
  public var law: Provenance

  public init(_ value: Double, law: Provenance = Provenance()) {
    self.value = value
    self.law = law
  }
}

/// What one person may have a right to.
public enum Benefit: String, CaseIterable, Sendable {
  case oldAge
  case lumpSum
  case survivorsPension
  case survivorsLumpSum
  case funeralGrant
  case unemployment
  case sickness
  case maternity
  case paternity
  case injuryLumpSum
  case injuryPension
  case relief
}

/// One figure on the way to a benefit: what is counted, from what, by which article.
public struct BenefitStep: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case creditedYears
    case averageOfCareer
    case averageOfLastYears
    case averageOfSectors
    case accruedRate
    case yearsEarly
    case reducedRate
    case pension
    case lowestPension
    case beyondMaximum
    case beyondMaximumAfterAge
    case lumpSumOfPeriod
    case lumpSum
    case contributionsPaid
    case monthsSubsidized
    case raisedPension
    case referenceAmount
    case survivorsPension
    case survivorsPensionWithoutCarer
    case survivorsLumpSum
    case monthsOfPension
    case pensionerLumpSum
    case funeralGrant
    case averageBeforeEvent
    case monthsContributed
    case monthsOfBenefit
    case unemploymentBenefit
    case daysOfSickness
    case dailySickness
    case sicknessBenefit
    case monthsOfLeave
    case maternityBenefit
    case birthGrant
    case stateBirthGrant
    case daysOfPaternity
    case paternityBenefit
    case injuryByDegree
    case injuryByService
    case injuryLumpSum
    case injuryPension
    case attendanceAllowance
    case relief
  }

  /// How a result is paid.
  public enum Payment: String, Sendable {
    case once
    case monthly
    case daily
  }

  public var kind: Kind
  /// What goes into the result, by its name in the formula.
  public var values: [String: Measured]
  public var result: Measured
  public var law: Provenance
  /// Nothing where the result only leads to another.
  public var payment: Payment?
  /// The earnings of an average, brought forward.
  public var earnings: [ValorizedEarnings]

  public init(
    _ kind: Kind, _ values: [String: Measured] = [:], result: Measured, law: Provenance,
    payment: Payment? = nil, earnings: [ValorizedEarnings] = []
  ) {
    self.kind = kind
    self.values = values
    self.result = result
    self.law = law
    self.payment = payment
    self.earnings = earnings
  }
}

/// Something that the law asks for before a benefit is due.
public struct BenefitCondition: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case pensionableAge
    case qualifyingPeriod
    case earlyQualifyingPeriod
    case insuredBeforeCutOff
    case monthsWithoutCover
    case serviceBelowLimit
    case noPensionDue
    case survivorsQualifyingPeriod
    case hasDependants
    case noMonthlySurvivors
    case groupHasSurvivorsPension
    case grantQualifyingPeriod
    case groupIsInsured
    case isAtWork
    case noEmployment
    case monthsInWindow
    case degreeOfLoss
    case insuredInProgramme
    case programmeHasBegun
    case programmeIsOpen
  }

  public var kind: Kind
  public var isMet: Bool
  /// What the person has, and what the law asks for.
  public var found: Measured?
  public var asked: Measured?
  /// The time before the day in which it must lie.
  public var within: Measured?
  public var law: Provenance

  public init(
    _ kind: Kind, isMet: Bool, found: Measured? = nil, asked: Measured? = nil,
    within: Measured? = nil, law: Provenance = Provenance()
  ) {
    self.kind = kind
    self.isMet = isMet
    self.found = found
    self.asked = asked
    self.within = within
    self.law = law
  }

  /// A length of time of at least what the law asks for.
  static func atLeast(_ kind: Kind, months: Int, of asked: Int, law: Provenance) -> Self {
    Self(
      kind, isMet: months >= asked, found: .span(months: months), asked: .span(months: asked),
      law: law)
  }

  /// Months contributed in a time before the day, of at least what the law asks for.
  static func inWindow(_ months: Int, of asked: CitedNumber, window: CitedNumber) -> Self {
    Self(
      .monthsInWindow, isMet: Double(months) >= asked.value, found: .months(Double(months)),
      asked: .months(asked.value), within: .months(window.value), law: asked.law)
  }

  /// What is lacking; nothing where it is met or cannot be told by a length of time.
  public var lacking: Measured? {
    guard !isMet, let found, let asked else { return nil }
    switch (found, asked) {
    case (.span(let found), .span(let asked)) where found < asked,
      (.age(let found), .age(let asked)) where found < asked:
      return .span(months: asked - found)
    case (.months(let found), .months(let asked)) where found < asked:
      return .months(asked - found)
    default: return nil
    }
  }
}

/// One right of one person: what the law asks for and how it is counted.
public struct BenefitCount: Sendable {
  public var benefit: Benefit
  /// The programme of a relief; nothing else has one.
  public var programme: String?
  /// What the programme is called.
  public var programmeTitle: LocalizedText?
  public var conditions: [BenefitCondition]
  /// In the order in which they are counted; there whether the benefit is due or not.
  public var steps: [BenefitStep]

  public init(
    _ benefit: Benefit, programme: String? = nil, programmeTitle: LocalizedText? = nil,
    conditions: [BenefitCondition], steps: [BenefitStep]
  ) {
    self.benefit = benefit
    self.programme = programme
    self.programmeTitle = programmeTitle
    self.conditions = conditions
    self.steps = steps
  }

  public var isDue: Bool { conditions.allSatisfy(\.isMet) }

  /// What is paid, in order.
  public var paid: [BenefitStep] { steps.filter { $0.payment != nil } }

  /// The result of a kind of step, the last one of it.
  public func result(of kind: BenefitStep.Kind) -> Double? {
    steps.last { $0.kind == kind }?.result.number
  }
}
