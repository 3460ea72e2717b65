public import Quantities

extension DatedNumber {
  /// The day-weighted mean of a year, for amounts and rates.
  ///
  /// Days on which the rule has ended count `ended`; days before the first entry have the first
  /// value where `holdsFirst`, otherwise there is no mean.
  public func mean(in year: Year, ended: Double = 0, holdsFirst: Bool = false) -> GrowingAmount? {
    var result = GrowingAmount(0)
    var amounts: [GrowingAmount] = []
    for part in YearPart.parts(of: year, at: turningDays) {
      guard let found = value(on: part.day) ?? (holdsFirst ? firstValue : nil) else { return nil }
      let amount = found.amount ?? GrowingAmount(ended)
      amounts.append(amount)
      result = result + (part.weight == 1 ? amount : amount * part.weight)
    }
    // What does not change within the year has no rounding of its weights.
    return amounts.first.flatMap { first in amounts.allSatisfy { $0 == first } ? first : nil }
      ?? result
  }

  /// The values of a year with the share of the year of each, for ages and thresholds.
  ///
  /// Nothing if some days lie before the first entry; a rule that has ended has no part.
  public func shares(in year: Year) -> ShareOfYear<Double>? {
    var values: [(part: YearPart, value: Double)] = []
    for part in YearPart.parts(of: year, at: turningDays) {
      guard let found = value(on: part.day) else { return nil }
      if let value = found.amount?.fixed { values.append((part, value)) }
    }
    return YearPart.joined(values)
  }

  /// Whether a value is in force on any day of the years.
  public func isInForce(in years: ClosedRange<Year>) -> Bool {
    years.contains { year in
      YearPart.parts(of: year, at: turningDays).contains { value(on: $0.day)?.amount != nil }
    }
  }

  /// The amount of every year as a fixed part and terms that grow.
  ///
  /// The first value is held before its date; days without a value count `ended`.
  public func indexed(over years: ClosedRange<Year>, ended: Double = 0) -> IndexedAmount {
    IndexedAmount(
      from: years.lowerBound,
      years.map { mean(in: $0, ended: ended, holdsFirst: true) ?? GrowingAmount(ended) })
  }
}
