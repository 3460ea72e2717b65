public import Law
public import Quantities

/// The survivors' rights of the law on one day.
public struct SurvivorsTerms: Sendable {
  public var day: CalendarDate
  /// Money a month that pensions and grants are multiples of.
  public var referenceAmount: CitedNumber
  /// Service of a member who dies, for monthly pensions.
  public var qualifyingPeriod: ServiceRule
  /// Multiples of the reference amount for each dependant a month.
  public var perDependant: CitedNumber
  /// The same for a dependant without anybody to support them; nothing where the law has none.
  public var withoutCarer: CitedNumber?
  /// How many dependants have a pension; nothing for all.
  public var mostDependants: CitedNumber?
  public var lumpSumMinimumMonths: CitedNumber
  public var pensionerLumpSum: PensionerLumpSum
  public var pensionerLumpSumLaw: Provenance
  /// Multiples of the reference amount, once.
  public var funeralGrant: CitedNumber
  /// Service of a member for the grant; the general period is also that of the lump sum.
  public var grantQualifyingPeriod: ServiceRule

  public init(
    day: CalendarDate, referenceAmount: CitedNumber, qualifyingPeriod: ServiceRule,
    perDependant: CitedNumber, withoutCarer: CitedNumber?, mostDependants: CitedNumber?,
    lumpSumMinimumMonths: CitedNumber, pensionerLumpSum: PensionerLumpSum,
    pensionerLumpSumLaw: Provenance, funeralGrant: CitedNumber, grantQualifyingPeriod: ServiceRule
  ) {
    self.day = day
    self.referenceAmount = referenceAmount
    self.qualifyingPeriod = qualifyingPeriod
    self.perDependant = perDependant
    self.withoutCarer = withoutCarer
    self.mostDependants = mostDependants
    self.lumpSumMinimumMonths = lumpSumMinimumMonths
    self.pensionerLumpSum = pensionerLumpSum
    self.pensionerLumpSumLaw = pensionerLumpSumLaw
    self.funeralGrant = funeralGrant
    self.grantQualifyingPeriod = grantQualifyingPeriod
  }
}

/// What the survivors of one person have a right to who dies on the day of the terms.
public struct IndividualSurvivors: Sendable {
  /// A pension that was in payment.
  public struct PensionInPayment: Sendable {
    /// Money a month on the day of death.
    public var amount: Double
    /// Whole months for which it was drawn.
    public var months: Int
    public var law: Provenance

    public init(amount: Double, months: Int, law: Provenance) {
      self.amount = amount
      self.months = months
      self.law = law
    }
  }

  let record: InsuranceRecord
  let terms: SurvivorsTerms
  let dependants: Int
  let withoutCarer: Int
  let pension: PensionInPayment?

  /// - Parameters:
  ///   - record: The deceased's months of insurance.
  ///   - terms: The law on the day of death.
  ///   - dependants: Entitled survivors.
  ///   - withoutCarer: Those of them whom nobody else supports.
  ///   - pension: The pension that the deceased drew; nothing for a member.
  public init(
    of record: InsuranceRecord, under terms: SurvivorsTerms, dependants: Int, withoutCarer: Int,
    pension: PensionInPayment?
  ) {
    self.record = record
    self.terms = terms
    self.dependants = dependants
    self.withoutCarer = min(withoutCarer, dependants)
    self.pension = pension
  }

  /// The monthly pensions of the dependants.
  ///
  ///     Σ_dependants multiple · reference amount,   at most so many dependants
  ///
  /// Dependants without a carer come first.
  public var monthly: BenefitCount {
    let counted = min(dependants, terms.mostDependants.map { Int($0.value) } ?? dependants)
    let alone = terms.withoutCarer == nil ? 0 : min(withoutCarer, counted)
    let reference = terms.referenceAmount
    var steps = [referenceStep]
    func add(_ kind: BenefitStep.Kind, _ persons: Int, _ multiple: CitedNumber) {
      guard persons > 0 else { return }
      let law = Provenance(joining: [multiple.law, terms.mostDependants?.law].compactMap { $0 })
      steps.append(
        BenefitStep(
          kind,
          [
            "persons": .persons(Double(persons)), "multiple": .factor(multiple.value),
            "reference": .money(reference.value),
          ],
          result: .money(Double(persons) * multiple.value * reference.value), law: law,
          payment: .monthly))
    }
    if let multiple = terms.withoutCarer {
      add(.survivorsPensionWithoutCarer, alone, multiple)
    }
    add(.survivorsPension, counted - alone, terms.perDependant)
    return BenefitCount(
      .survivorsPension, conditions: [hasDependants] + serviceConditions, steps: steps)
  }

  /// The lump sum of survivors without monthly pensions.
  ///
  ///     of a member      max(least, Σ months by period) · average earnings
  ///     of a pensioner   max(least, initial − perMonth · max(0, months drawn − free)) · pension
  ///
  /// - Parameters:
  ///   - member: The lump sum that the record gives.
  ///   - pensionTerms: The pension law on the day of death.
  /// - Returns: Conditions and steps.
  public func lumpSum(_ member: IndividualLumpSum, under pensionTerms: PensionTerms) -> BenefitCount
  {
    let hasMonthly = monthly.isDue
    let condition = BenefitCondition(
      .noMonthlySurvivors, isMet: !hasMonthly, law: terms.qualifyingPeriod.general.law)
    guard let pension else {
      let least = terms.lumpSumMinimumMonths
      let amount = max(least.value, member.totalMonths) * member.averageEarnings.amount
      var steps = member.averageEarnings.steps(under: pensionTerms)
      steps += member.steps(
        result: amount, .survivorsLumpSum, under: pensionTerms, payment: .once,
        atLeast: least.value)
      if var last = steps.last {
        last.law = Provenance(joining: [last.law, least.law])
        steps[steps.count - 1] = last
      }
      return BenefitCount(
        .survivorsLumpSum, conditions: [condition, lumpSumCondition], steps: steps)
    }
    let rule = terms.pensionerLumpSum
    let months = rule.months(drawn: pension.months)
    return BenefitCount(
      .survivorsLumpSum, conditions: [condition],
      steps: [
        BenefitStep(
          .monthsOfPension,
          [
            "initial": .months(rule.initialMonths), "perMonth": .factor(rule.reductionPerMonth),
            "drawn": .months(Double(pension.months)), "free": .months(rule.freeMonths),
            "least": .months(rule.minimumMonths),
          ],
          result: .months(months), law: terms.pensionerLumpSumLaw),
        BenefitStep(
          .pensionerLumpSum, ["months": .months(months), "pension": .money(pension.amount)],
          result: .money(months * pension.amount),
          law: Provenance(joining: [terms.pensionerLumpSumLaw, pension.law]), payment: .once),
      ])
  }

  /// The grant for the funeral.
  public var funeral: BenefitCount {
    let grant = terms.funeralGrant
    let reference = terms.referenceAmount
    return BenefitCount(
      .funeralGrant, conditions: pension == nil ? [grantCondition] : [],
      steps: [
        referenceStep,
        BenefitStep(
          .funeralGrant,
          ["multiple": .factor(grant.value), "reference": .money(reference.value)],
          result: .money(grant.value * reference.value), law: grant.law, payment: .once),
      ])
  }

  private var referenceStep: BenefitStep {
    BenefitStep(
      .referenceAmount, result: .money(terms.referenceAmount.value),
      law: terms.referenceAmount.law)
  }

  private var hasDependants: BenefitCondition {
    BenefitCondition(
      .hasDependants, isMet: dependants > 0, found: .persons(Double(dependants)),
      asked: .persons(1), law: terms.perDependant.law)
  }

  /// A pensioner's survivors are asked for service only where part of it gives no such pension.
  private var serviceConditions: [BenefitCondition] {
    let rule = terms.qualifyingPeriod
    guard pension == nil || !rule.covers(record) else { return [] }
    return [
      rule.condition(.survivorsQualifyingPeriod, of: record, orElse: .groupHasSurvivorsPension)
    ]
  }

  private var grantCondition: BenefitCondition {
    terms.grantQualifyingPeriod.condition(
      .grantQualifyingPeriod, of: record, orElse: .groupIsInsured)
  }

  /// The lump sum asks everybody for the general period.
  private var lumpSumCondition: BenefitCondition {
    let years = terms.grantQualifyingPeriod.general
    return .atLeast(
      .grantQualifyingPeriod, months: record.months.count,
      of: IndividualPension.months(ofYears: years.value), law: years.law)
  }
}

extension PensionerLumpSum {
  /// Months of pension for a pension drawn for so many whole months.
  public func months(drawn: Int) -> Double {
    max(minimumMonths, initialMonths - reductionPerMonth * max(0, Double(drawn) - freeMonths))
  }
}

extension Provenance {
  /// The articles of several places, each once; as sure as the least sure of them.
  public init(joining all: [Provenance]) {
    var citations: [Citation] = []
    for citation in all.flatMap(\.citations) where !citations.contains(citation) {
      citations.append(citation)
    }
    self.init(
      place: all.first?.place, citations: citations,
      basis: all.map(\.basis).first { $0 != .seen } ?? .seen)
  }
}
