import Quantities

/// The lump sum of one person who leaves without a pension.
public struct IndividualLumpSum: Sendable {
  public let averageEarnings: AverageEarnings
  /// Years counted in each period of the law, part years rounded.
  public let years: [(period: LumpSumMonths, years: Double)]
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
    let months = record.months
    let periods = terms.lumpSumMonths
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
      let counted = isLast ? InsuranceRecord.creditedYears(months: all) : Double(all / 12)
      carried = isLast ? 0 : all % 12
      years.append((period, counted))
      if isLast { break }
    }
    averageEarnings = average
    self.years = years
    if months.count < 12 {
      let paid = months.reduce(0.0) { $0 + terms.contributionRate * $1.earnings }
      let most = (years.last?.period.monthsPerYear ?? 0) * average.amount
      amount = min(paid, most)
    } else {
      amount = years.reduce(0.0) { $0 + $1.period.monthsPerYear * $1.years } * average.amount
    }
  }
}
