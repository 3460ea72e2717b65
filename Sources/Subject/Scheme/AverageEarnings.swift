import Law
public import Quantities

/// The monthly earnings that a person's pension and lump sum are reckoned on.
///
/// The whole career, or the last years of it by class of entry; brought forward to the award by
/// prices, wages or the reference amount. A career in groups with different rules is the mean of
/// its parts, weighted by their months.
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

  /// The months that share one rule.
  public struct Part: Sendable {
    /// All months of the part, and how many last ones of them are averaged.
    public var months: Int
    public var averaged: Int
    /// How many last years the rule asks for; nothing for the whole career.
    public var years: Int?
    public var index: ValorizationIndex
    /// Valorized earnings, money a month.
    public var amount: Double
    public var earnings: [ValorizedEarnings]
  }

  /// In the order in which their rules first occur.
  public let parts: [Part]
  /// Valorized earnings, money a month.
  public let amount: Double
  /// How many months were averaged.
  public var months: Int { parts.reduce(0) { $0 + $1.averaged } }

  /// The average of a record under the terms of the day of award.
  ///
  ///     Σ earnings(t) · c(t) / months                          of a part
  ///     Σ_parts months · average / Σ_parts months               of the career
  ///     c(t) = max(1, J(s−ℓ) / J(t)) to two decimals         by prices or wages, s the award's year
  ///     c(t) = reference amount on the award / in the month   by the reference amount
  ///
  /// A person with fewer months than the class asks for has the average of all.
  ///
  /// Source: Viet Nam, Law 41/2024, art. 72–73; Circular 20/2023/TT-BLDTBXH.
  public init(of record: InsuranceRecord, under terms: PensionTerms, indices: Indices) {
    var rules: [AveragingRule] = []
    var months: [[InsuranceRecord.Month]] = []
    for month in record.months {
      let rule = terms.averaging(of: month.group)
      let place = rules.firstIndex(of: rule) ?? rules.count
      if place == rules.count {
        rules.append(rule)
        months.append([])
      }
      months[place].append(month)
    }
    parts = zip(rules, months).map { rule, months in
      Part(of: months, by: rule, entry: record.entryYear, terms, indices)
    }
    let all = parts.reduce(0) { $0 + $1.months }
    amount =
      parts.count == 1
      ? parts[0].amount : parts.reduce(0) { $0 + Double($1.months) * $1.amount } / Double(all)
  }

  /// Two decimals, at least one, as coefficients are published.
  static func rounded(_ ratio: Double) -> Double {
    let coefficient = (100 * ratio).rounded() / 100
    return coefficient < 1 ? 1 : coefficient
  }
}

/// Months of the same earnings with the same coefficient.
public struct ValorizedEarnings: Sendable, Equatable {
  public var first: CalendarMonth
  public var last: CalendarMonth
  public var months: Int
  /// Money a month, nominal.
  public var earnings: Double
  public var coefficient: Double
}

extension AverageEarnings.Part {
  init(
    of all: [InsuranceRecord.Month], by rule: AveragingRule, entry: Year, _ terms: PensionTerms,
    _ indices: AverageEarnings.Indices
  ) {
    var index = ValorizationIndex.prices
    var years: Int?
    if case .byEntryYear(let classes) = rule,
      let own = classes.last(where: { $0.from <= entry })
    {
      index = own.index
      years = own.years
    }
    let counted = all.suffix(years.map { 12 * $0 } ?? all.count)
    var sum = 0.0
    var runs: [ValorizedEarnings] = []
    for item in counted {
      let coefficient = Self.coefficient(item.month, index, terms, indices)
      sum += item.earnings * coefficient
      if let run = runs.last, run.earnings == item.earnings, run.coefficient == coefficient,
        run.last.advanced(by: 1) == item.month
      {
        runs[runs.count - 1].last = item.month
        runs[runs.count - 1].months += 1
      } else {
        runs.append(
          ValorizedEarnings(
            first: item.month, last: item.month, months: 1, earnings: item.earnings,
            coefficient: coefficient))
      }
    }
    self.init(
      months: all.count, averaged: counted.count, years: years, index: index,
      amount: sum / Double(counted.count), earnings: runs)
  }

  private static func coefficient(
    _ month: CalendarMonth, _ index: ValorizationIndex, _ terms: PensionTerms,
    _ indices: AverageEarnings.Indices
  ) -> Double {
    let level = Year(terms.day.year - terms.valorizationLag)
    switch index {
    case .prices:
      return AverageEarnings.rounded(indices.prices(level) / indices.prices(month.year))
    case .wages:
      return AverageEarnings.rounded(indices.wages(level) / indices.wages(month.year))
    case .referenceAmount:
      let then = month.firstDay ?? terms.day
      return indices.referenceAmount(terms.day) / indices.referenceAmount(then)
    }
  }
}
