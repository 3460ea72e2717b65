public import Law
public import Quantities

/// The months of a branch that one person's rights are counted from.
public struct BranchRecord: Sendable {
  /// Months insured in the branch, in order.
  public let months: [InsuranceRecord.Month]

  /// - Parameters:
  ///   - record: All months of insurance.
  ///   - begins: The first day on which the branch insured anybody; nothing for all time.
  ///   - claimed: The last claim, after which months count again.
  ///   - isInsured: Whether a group is insured in the branch; nothing for the person's own group.
  public init(
    of record: InsuranceRecord, from begins: CalendarDate?, after claimed: CalendarDate? = nil,
    isInsured: (String?) -> Bool
  ) {
    months = record.months.filter { item in
      guard isInsured(item.group), let day = item.month.firstDay else { return false }
      return begins.map { day >= $0 } ?? true && claimed.map { day > $0 } ?? true
    }
  }

  /// How many months lie in the last calendar months before one.
  func count(inLast window: Int, before end: CalendarMonth) -> Int {
    months.count { $0.month < end && $0.month >= end.advanced(by: -window) }
  }

  /// Steps, where there is any month to count from.
  func steps(_ steps: @autoclosure () -> [BenefitStep]) -> [BenefitStep] {
    months.isEmpty ? [] : steps()
  }

  /// Whether the person was ever insured in the branch.
  func isInsured(law: Provenance) -> BenefitCondition {
    BenefitCondition(.groupIsInsured, isMet: !months.isEmpty, law: law)
  }

  /// Mean earnings of the last months, and how many there were.
  func average(ofLast count: Int) -> (amount: Double, months: Int) {
    let last = months.suffix(count)
    guard !last.isEmpty else { return (0, 0) }
    return (last.reduce(0) { $0 + $1.earnings } / Double(last.count), last.count)
  }

  /// The mean of the last months as a step.
  func averageStep(ofLast count: Int, law: Provenance) -> BenefitStep {
    let average = average(ofLast: count)
    return BenefitStep(
      .averageBeforeEvent,
      [
        "sum": .money(average.amount * Double(average.months)),
        "months": .factor(Double(average.months)),
      ],
      result: .money(average.amount), law: law)
  }
}

extension RateScale {
  /// The value of the last point reached, zero below the first: a table of steps.
  public func step(at x: Double) -> Double { points.last { $0.x <= x }?.y ?? 0 }
}

/// The unemployment benefit of the law on one day.
public struct UnemploymentTerms: Sendable {
  public var day: CalendarDate
  /// Fraction of average earnings before the loss of work.
  public var replacement: CitedNumber
  /// Money a month; nothing where there is none.
  public var ceiling: CitedNumber?
  /// Months contributed in the window before the loss of work.
  public var qualifyingMonths: CitedNumber
  public var window: CitedNumber
  /// Months of benefit by months contributed since the last claim, in steps.
  public var duration: RateScale
  public var durationLaw: Provenance
  /// 1 where the right to a pension excludes the benefit, 0 where only a pension in payment does.
  public var pensionExcludes: CitedNumber?
  /// How many last months earnings are averaged over.
  public var averagingMonths: Int

  public init(
    day: CalendarDate, replacement: CitedNumber, ceiling: CitedNumber?,
    qualifyingMonths: CitedNumber, window: CitedNumber, duration: RateScale,
    durationLaw: Provenance, pensionExcludes: CitedNumber?, averagingMonths: Int = 6
  ) {
    self.day = day
    self.replacement = replacement
    self.ceiling = ceiling
    self.qualifyingMonths = qualifyingMonths
    self.window = window
    self.duration = duration
    self.durationLaw = durationLaw
    self.pensionExcludes = pensionExcludes
    self.averagingMonths = averagingMonths
  }

  /// The benefit of a person who lost work before the day, step by step.
  ///
  ///     months  = table(months contributed since the last claim)
  ///     monthly = min(ceiling, replacement · mean of the last six months)
  ///
  /// - Parameters:
  ///   - record: Months insured in the branch since the last claim.
  ///   - last: The last month of insurance of any kind.
  ///   - pension: The person's old-age pension, the right to which may exclude the benefit.
  ///   - isPensioner: Whether it is in payment.
  /// - Returns: Conditions and steps; no steps for who was never insured.
  public func count(
    of record: BranchRecord, last: CalendarMonth, pension: BenefitCount?,
    isPensioner: Bool
  ) -> BenefitCount {
    let months = Double(record.months.count)
    let entitled = duration.step(at: months)
    let average = record.average(ofLast: averagingMonths).amount
    let earned = replacement.value * average
    let monthly = min(ceiling?.value ?? earned, earned)
    let end = CalendarMonth(of: day)
    let hasRight = pension?.isDue == true && (pensionExcludes?.value ?? 0) > 0
    let isExcluded = isPensioner || hasRight
    return BenefitCount(
      .unemployment,
      conditions: [
        record.isInsured(law: qualifyingMonths.law),
        BenefitCondition(
          .noEmployment, isMet: last < end,
          found: last.advanced(by: 1).firstDay.map { .date($0) }, law: qualifyingMonths.law),
        .inWindow(
          record.count(inLast: Int(window.value), before: min(last.advanced(by: 1), end)),
          of: qualifyingMonths, window: window),
        BenefitCondition(
          .noPensionDue, isMet: !isExcluded,
          law: pensionExcludes?.law ?? qualifyingMonths.law),
      ],
      steps: record.steps([
        BenefitStep(
          .monthsContributed, result: .months(months),
          law: qualifyingMonths.law),
        BenefitStep(
          .monthsOfBenefit, ["months": .months(months)],
          result: .months(entitled), law: durationLaw),
        record.averageStep(ofLast: averagingMonths, law: replacement.law),
        BenefitStep(
          .unemploymentBenefit,
          [
            "rate": .rate(replacement.value), "average": .money(average),
            "ceiling": .money(ceiling?.value ?? .infinity),
          ],
          result: .money(monthly),
          law: Provenance(joining: [replacement.law, ceiling?.law].compactMap { $0 }),
          payment: .monthly),
      ]))
  }
}
