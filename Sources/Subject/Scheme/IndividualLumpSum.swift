import Law
public import Quantities

/// The lump sum of one person who leaves without a pension.
public struct IndividualLumpSum: Sendable {
  public let averageEarnings: AverageEarnings
  /// Years counted in each period of the law, part years rounded.
  public let years: [(period: LumpSumMonths, years: Double)]
  /// Months insured.
  public let months: Int
  /// Contributions paid in all, money.
  public let contributionsPaid: Double
  /// Money.
  public let amount: Double

  /// Counts the lump sum of a record.
  ///
  ///     Σ_periods months a year · years in the period · average earnings
  ///     below one year: contributions paid, at most the months of one year
  ///
  /// Odd months before a change of the rate count in the next period, so that part years are
  /// rounded once, at the end.
  ///
  /// Source: Viet Nam, Law 58/2014, art. 60; Decree 115/2015, art. 8; Law 41/2024, art. 70(3).
  public init(
    of record: InsuranceRecord, under terms: PensionTerms, indices: AverageEarnings.Indices
  ) {
    let average = AverageEarnings(of: record, under: terms, indices: indices)
    let all = record.months
    averageEarnings = average
    years = Self.years(of: all, in: terms.lumpSumMonths)
    months = all.count
    contributionsPaid = all.reduce(0) { $0 + terms.contributionRate * $1.earnings }
    if months < 12 {
      amount = min(contributionsPaid, (years.last?.period.monthsPerYear ?? 0) * average.amount)
    } else {
      amount = years.reduce(0) { $0 + $1.period.monthsPerYear * $1.years } * average.amount
    }
  }

  private static func years(
    of months: [InsuranceRecord.Month], in periods: [LumpSumMonths]
  ) -> [(period: LumpSumMonths, years: Double)] {
    var carried = 0
    var years: [(period: LumpSumMonths, years: Double)] = []
    for (index, period) in periods.enumerated() {
      let next = index + 1 < periods.count ? periods[index + 1].from : nil
      let isFirst = index == 0
      let inPeriod = months.count { item in
        (isFirst || item.month.year >= period.from) && next.map { item.month.year < $0 } ?? true
      }
      let all = inPeriod + carried
      let isLast =
        next == nil || !months.contains { item in next.map { item.month.year >= $0 } ?? false }
      years.append((period, isLast ? InsuranceRecord.creditedYears(months: all) : Double(all / 12)))
      if isLast { break }
      carried = all % 12
    }
    return years
  }

  /// The lump sum step by step, with what the law asks for.
  ///
  /// Who has reached the pensionable age without the months for a pension takes it at once; others
  /// need rights from before the cut-off, months without cover, and a short service.
  ///
  /// - Parameters:
  ///   - record: The months that were counted.
  ///   - born: The person's birthday.
  ///   - terms: The law that they were counted under.
  ///   - subsidized: Months to whose contributions the State gave a part. It is not paid out; how
  ///     much it was a record does not tell, so that it is told and not taken off.
  /// - Returns: Conditions and steps.
  public func count(
    of record: InsuranceRecord, born: CalendarDate, under terms: PensionTerms,
    subsidized: CitedNumber? = nil
  ) -> BenefitCount {
    let told = subsidized.map { months in
      BenefitStep(
        .monthsSubsidized, result: .span(months: Int(months.value)),
        law: Provenance(joining: [terms.law(.waitingMonths), months.law]))
    }
    return BenefitCount(
      .lumpSum, conditions: conditions(of: record, born: born, terms),
      steps: averageEarnings.steps(under: terms)
        + steps(result: amount, .lumpSum, under: terms, payment: .once)
        + [told].compactMap(\.self))
  }

  private func conditions(
    of record: InsuranceRecord, born: CalendarDate, _ terms: PensionTerms
  ) -> [BenefitCondition] {
    let qualifying = IndividualPension.months(ofYears: terms.qualifyingPeriod)
    if terms.ageReached != nil {
      return [
        terms.ageCondition(born: born),
        BenefitCondition(
          .serviceBelowLimit, isMet: months < qualifying, found: .span(months: months),
          asked: .span(months: qualifying), law: terms.law(.qualifyingPeriod)),
      ]
    }
    var conditions: [BenefitCondition] = []
    if let cutOff = terms.rightsCutOff, cutOff <= terms.day {
      conditions.append(
        BenefitCondition(
          .insuredBeforeCutOff, isMet: record.isInsured(before: cutOff),
          found: record.spells[0].first.firstDay.map { .date($0) }, asked: .date(cutOff),
          law: terms.law(.rightsCutOff)))
    }
    if terms.waitingMonths > 0 {
      let since = CalendarMonth(of: terms.day).index - record.last.index - 1
      conditions.append(
        .atLeast(
          .monthsWithoutCover, months: max(0, since), of: terms.waitingMonths,
          law: terms.law(.waitingMonths)))
    }
    let limit = IndividualPension.months(ofYears: terms.withdrawalServiceLimit)
    conditions.append(
      BenefitCondition(
        .serviceBelowLimit, isMet: months < limit, found: .span(months: months),
        asked: .span(months: limit), law: terms.law(.withdrawalServiceLimit)))
    return conditions
  }

  /// Months by period of service, then the money.
  func steps(
    result: Double, _ kind: BenefitStep.Kind, under terms: PensionTerms,
    payment: BenefitStep.Payment?, atLeast least: Double = 0
  ) -> [BenefitStep] {
    let average = averageEarnings.amount
    if months < 12, kind == .lumpSum {
      return [
        BenefitStep(
          .contributionsPaid,
          [
            "paid": .money(contributionsPaid), "rate": .rate(terms.contributionRate),
            "months": .factor(years.last?.period.monthsPerYear ?? 0), "average": .money(average),
          ],
          result: .money(result), law: terms.law(.lumpSumMonths, .contributionRate),
          payment: payment)
      ]
    }
    var steps = years.filter { $0.years > 0 }.map { period, years in
      BenefitStep(
        .lumpSumOfPeriod,
        [
          "from": CalendarDate(year: max(1, period.from.number), month: 1, day: 1).map {
            .date($0)
          } ?? .factor(0),
          "years": .years(years), "months": .factor(period.monthsPerYear),
        ],
        result: .months(period.monthsPerYear * years), law: terms.law(.lumpSumMonths))
    }
    steps.append(
      BenefitStep(
        kind,
        [
          "months": .months(max(least, totalMonths)), "average": .money(average),
          "least": .months(least),
        ],
        result: .money(result), law: terms.law(.lumpSumMonths), payment: payment))
    return steps
  }

  /// Months of average earnings for all the service.
  public var totalMonths: Double { years.reduce(0) { $0 + $1.period.monthsPerYear * $1.years } }
}
