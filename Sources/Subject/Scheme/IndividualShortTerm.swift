public import Law
public import Quantities

/// The sickness benefit of the law on one day.
public struct SicknessTerms: Sendable {
  /// Fraction of the last month's earnings.
  public var replacement: CitedNumber
  /// Working days that a month's earnings are divided by.
  public var dailyDivisor: CitedNumber
  /// Working days a year by years of service, in steps.
  public var maximumDays: RateScale
  public var maximumDaysLaw: Provenance

  public init(
    replacement: CitedNumber, dailyDivisor: CitedNumber, maximumDays: RateScale,
    maximumDaysLaw: Provenance
  ) {
    self.replacement = replacement
    self.dailyDivisor = dailyDivisor
    self.maximumDays = maximumDays
    self.maximumDaysLaw = maximumDaysLaw
  }

  /// The benefit for days of leave, at most those of the year; all of them where none is named.
  ///
  ///     daily = replacement · earnings of the last month / divisor
  ///
  /// What is paid is the sum for the days that are named, else the benefit of each day.
  public func count(of record: BranchRecord, days: Double?, isAtWork: Bool) -> BenefitCount {
    let service = record.months.count
    let most = maximumDays.step(at: Double(service) / 12)
    let paid = min(days ?? most, most)
    let earnings = record.months.last?.earnings ?? 0
    let daily = replacement.value * earnings / dailyDivisor.value
    return BenefitCount(
      .sickness,
      conditions: [
        BenefitCondition(.isAtWork, isMet: isAtWork, law: maximumDaysLaw)
      ],
      steps: record.steps([
        BenefitStep(
          .daysOfSickness, ["months": .span(months: service)], result: .days(most),
          law: maximumDaysLaw),
        BenefitStep(
          .dailySickness,
          [
            "rate": .rate(replacement.value), "earnings": .money(earnings),
            "divisor": .days(dailyDivisor.value),
          ],
          result: .money(daily), law: Provenance(joining: [replacement.law, dailyDivisor.law]),
          payment: days == nil ? .daily : nil),
        BenefitStep(
          .sicknessBenefit, ["days": .days(paid), "daily": .money(daily)],
          result: .money(paid * daily), law: maximumDaysLaw, payment: days == nil ? nil : .once),
      ]))
  }
}

/// The maternity benefit of the law on one day.
public struct MaternityTerms: Sendable {
  public var day: CalendarDate
  public var months: CitedNumber
  /// For the second child; nothing where the law has one length for all.
  public var monthsSecondChild: CitedNumber?
  /// Fraction of average earnings before the leave.
  public var replacement: CitedNumber
  /// Multiples of the reference amount for each child.
  public var grant: CitedNumber
  public var referenceAmount: CitedNumber
  /// Months contributed in the window before the birth.
  public var qualifyingMonths: CitedNumber
  public var window: CitedNumber
  /// Working days of the father; nothing where the law has none.
  public var paternityDays: CitedNumber?
  /// For the second child; nothing where the law has one length for all.
  public var paternityDaysSecondChild: CitedNumber?
  /// The State's grant for a child of the person's group, money; nothing where there is none.
  public var stateGrant: CitedNumber?
  /// Working days that a month's earnings are divided by, for the father's days.
  public var dailyDivisor: CitedNumber?
  /// How many last months earnings are averaged over.
  public var averagingMonths: Int

  public init(
    day: CalendarDate, months: CitedNumber, monthsSecondChild: CitedNumber?,
    replacement: CitedNumber, grant: CitedNumber, referenceAmount: CitedNumber,
    qualifyingMonths: CitedNumber, window: CitedNumber, paternityDays: CitedNumber?,
    paternityDaysSecondChild: CitedNumber?, dailyDivisor: CitedNumber?, stateGrant: CitedNumber?,
    averagingMonths: Int = 6
  ) {
    self.day = day
    self.months = months
    self.monthsSecondChild = monthsSecondChild
    self.replacement = replacement
    self.grant = grant
    self.referenceAmount = referenceAmount
    self.qualifyingMonths = qualifyingMonths
    self.window = window
    self.paternityDays = paternityDays
    self.paternityDaysSecondChild = paternityDaysSecondChild
    self.stateGrant = stateGrant
    self.dailyDivisor = dailyDivisor
    self.averagingMonths = averagingMonths
  }

  private func conditions(_ record: BranchRecord) -> [BenefitCondition] {
    [
      record.isInsured(law: qualifyingMonths.law),
      .inWindow(
        record.count(inLast: Int(window.value), before: CalendarMonth(of: day)),
        of: qualifyingMonths, window: window),
    ]
  }

  /// The mother's leave and the grant for the children born.
  ///
  ///     benefit = months · replacement · mean of the last six months
  ///     grant   = children · multiple · reference amount
  ///
  /// Who is not insured in the branch has the State's grant, where the law has one for the group.
  ///
  /// - Parameters:
  ///   - record: Months insured in the branch.
  ///   - child: Which child of the mother it is, 1 for the first.
  ///   - born: How many children are born.
  /// - Returns: Conditions and steps; no steps for who was never insured.
  public func mother(of record: BranchRecord, child: Int, born: Int) -> BenefitCount {
    let leave = child == 2 ? monthsSecondChild ?? months : months
    let average = record.average(ofLast: averagingMonths).amount
    let amount = grant.value * referenceAmount.value * Double(born)
    if record.months.isEmpty, let stateGrant, stateGrant.value > 0 {
      return BenefitCount(
        .maternity, conditions: [],
        steps: [
          BenefitStep(
            .stateBirthGrant,
            ["children": .factor(Double(born)), "amount": .money(stateGrant.value)],
            result: .money(stateGrant.value * Double(born)), law: stateGrant.law, payment: .once)
        ])
    }
    return BenefitCount(
      .maternity, conditions: conditions(record),
      steps: record.steps([
        record.averageStep(ofLast: averagingMonths, law: replacement.law),
        BenefitStep(
          .monthsOfLeave, ["child": .persons(Double(child))], result: .months(leave.value),
          law: leave.law),
        BenefitStep(
          .maternityBenefit,
          [
            "months": .months(leave.value), "rate": .rate(replacement.value),
            "average": .money(average),
          ],
          result: .money(leave.value * replacement.value * average), law: replacement.law,
          payment: .once),
        BenefitStep(
          .referenceAmount, result: .money(referenceAmount.value), law: referenceAmount.law),
        BenefitStep(
          .birthGrant,
          [
            "children": .factor(Double(born)), "multiple": .factor(grant.value),
            "reference": .money(referenceAmount.value),
          ],
          result: .money(amount), law: grant.law, payment: .once),
      ]))
  }

  /// The father's days; nothing where the law has none.
  ///
  ///     benefit = days · replacement · mean of the last six months / divisor
  public func father(of record: BranchRecord, child: Int) -> BenefitCount? {
    guard let divisor = dailyDivisor,
      let days = child == 2 ? paternityDaysSecondChild ?? paternityDays : paternityDays
    else { return nil }
    let average = record.average(ofLast: averagingMonths).amount
    return BenefitCount(
      .paternity, conditions: conditions(record),
      steps: record.steps([
        record.averageStep(ofLast: averagingMonths, law: replacement.law),
        BenefitStep(.daysOfPaternity, result: .days(days.value), law: days.law),
        BenefitStep(
          .paternityBenefit,
          [
            "days": .days(days.value), "rate": .rate(replacement.value),
            "average": .money(average), "divisor": .days(divisor.value),
          ],
          result: .money(days.value * replacement.value * average / divisor.value),
          law: Provenance(joining: [days.law, divisor.law]), payment: .once),
      ]))
  }
}
