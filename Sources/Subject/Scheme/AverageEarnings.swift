import Law
public import Quantities

/// The monthly earnings that a person's pension and lump sum are reckoned on.
///
/// The whole career, or the last years of it by class of entry; brought forward to the award by
/// prices, wages or the reference amount.
public struct AverageEarnings: Sendable {
  /// What earnings are brought forward with, known for every year and day that is asked for.
  public struct Indices: Sendable {
    /// Consumer prices by year, any base.
    public var prices: @Sendable (Year) -> Double
    /// Wages by year, any base.
    public var wages: @Sendable (Year) -> Double
    /// The reference amount in force on a day, money a month.
    public var referenceAmount: @Sendable (CalendarDate) -> Double

    public init(
      prices: @escaping @Sendable (Year) -> Double, wages: @escaping @Sendable (Year) -> Double,
      referenceAmount: @escaping @Sendable (CalendarDate) -> Double
    ) {
      self.prices = prices
      self.wages = wages
      self.referenceAmount = referenceAmount
    }
  }

  /// Valorized earnings, money a month.
  public let amount: Double
  /// How many months were averaged.
  public let months: Int

  /// The average of a record under the terms of the day of award.
  ///
  ///     Σ earnings(t) · c(t) / months
  ///     c(t) = max(1, J(s−ℓ) / J(t)) to two decimals         by prices or wages, s the award's year
  ///     c(t) = reference amount on the award / in the month   by the reference amount
  ///
  /// A person with fewer months than the class asks for has the average of all.
  ///
  /// Source: Viet Nam, Law 41/2024, art. 72–73; Circular 20/2023/TT-BLDTBXH.
  public init(of record: InsuranceRecord, under terms: PensionTerms, indices: Indices) {
    var index = ValorizationIndex.prices
    var wanted: Int?
    if case .byEntryYear(let classes) = terms.averaging,
      let own = classes.last(where: { $0.from <= record.entryYear })
    {
      index = own.index
      wanted = own.years.map { 12 * $0 }
    }
    let all = record.months
    let averaged = all.suffix(wanted ?? all.count)
    let sum = averaged.reduce(0.0) { sum, item in
      sum + item.earnings * Self.coefficient(item.month, index, terms, indices)
    }
    months = averaged.count
    amount = sum / Double(months)
  }

  private static func coefficient(
    _ month: CalendarMonth, _ index: ValorizationIndex, _ terms: PensionTerms, _ indices: Indices
  ) -> Double {
    let level = Year(terms.day.year - terms.valorizationLag)
    switch index {
    case .prices: return rounded(indices.prices(level) / indices.prices(month.year))
    case .wages: return rounded(indices.wages(level) / indices.wages(month.year))
    case .referenceAmount:
      let then = CalendarDate(year: month.year.number, month: month.month, day: 1) ?? terms.day
      return indices.referenceAmount(terms.day) / indices.referenceAmount(then)
    }
  }

  /// Two decimals, at least one, as coefficients are published.
  static func rounded(_ ratio: Double) -> Double {
    let coefficient = (100 * ratio).rounded() / 100
    return coefficient < 1 ? 1 : coefficient
  }
}
