public import Quantities

/// What a model career pays and receives, per person who entered.
public struct ModelCareerReturns: Sendable {
  /// Contributions by year, nominal money, weighted by survival to the middle of the year.
  public let contributions: YearSeries<Double>
  /// Pension by year, of the same kind.
  public let pensions: YearSeries<Double>
  /// Years of credited service at award.
  public let service: Double
  /// The first year's full pension over the last full year's earnings; nothing without an award.
  public let replacementRateAtAward: Double?

  /// Carries the person from entry to death.
  ///
  ///     h(t) = clamp(age on 1 January + 1 − PA(t), 0, 1)   part of the year in retirement
  ///     contribution(t) = l · rate · w(t) · (1 − h)        l: alive in the middle of the year
  ///     RE = (Σ_j w(j)/J(j) · J(T−ℓ) + w(T)·(1 − h(T))) / service,   j before the award year T
  ///     pension(t) = l · max(minimum, replacement rate · RE) · I(t)/I(T) · h(t)
  ///
  /// Once reached, pensionable age is not lost again where it rises afterwards.
  public init(_ career: ModelCareer, under rules: ModelCareerRules) {
    var life = Life()
    var contributions: [Double] = []
    var pensions: [Double] = []
    for age in career.entryAge..<max(ModelCareer.lastAge, career.entryAge + 1) {
      let year = career.entryYear.advanced(by: age - career.entryAge)
      let retired =
        life.award == nil ? min(max(Double(age + 1) - rules.pensionableAge(year), 0), 1) : 1
      let alive = life.survive(rules.deathProbability(min(age, Age.open), year))
      let earnings = Self.earnings(of: career, in: year, rules)
      if retired > 0, life.award == nil {
        life.award(in: year, earnings: earnings, worked: 1 - retired, rules)
      } else if retired == 0 {
        life.credit(earnings, valorizedBy: rules.valorizationIndex(year))
      }
      contributions.append(alive * rules.contributionRate(year) * earnings * (1 - retired))
      pensions.append(alive * life.pension(in: year, rules) * retired)
    }
    self.contributions = YearSeries(from: career.entryYear, contributions)
    self.pensions = YearSeries(from: career.entryYear, pensions)
    service = life.service
    replacementRateAtAward = life.award.flatMap { $0.pension.ratio(to: life.lastEarnings) }
  }

  /// The internal rate of return of the contributions, nominal.
  public var internalRateOfReturn: Double? {
    Returns.internalRateOfReturn(of: zip(pensions.values, contributions.values).map { $0 - $1 })
  }

  /// Present value of the pension per unit of the present value of the contributions.
  ///
  /// Discounted to 1 January of the entry year, flows in mid-year; before the first yield the first
  /// one holds, after the last the last.
  ///
  /// - Parameter yields: Discount rate by year, fractions.
  /// - Returns: A fraction, or nothing without contributions.
  public func moneysWorth(yields: YearSeries<Double>) -> Double? {
    let rates = YearSeries<Double?>(over: pensions.years) { yields.heldConstant(at: $0) }
    let factors = DiscountFactors(yields: rates).midYear.values
    guard factors.count == pensions.values.count else { return nil }
    return Returns.moneysWorth(
      benefits: pensions.values, contributions: contributions.values, discountFactors: factors)
  }

  private static func earnings(
    of career: ModelCareer, in year: Year, _ rules: ModelCareerRules
  ) -> Double {
    let limits = rules.earningsLimits(year)
    let earnings = career.earningsLevel * rules.meanInsurableEarnings(year)
    return min(max(earnings, limits.lowerBound), limits.upperBound)
  }

  /// The state of one life on the way.
  private struct Life {
    /// Survivors on 1 January per person who entered.
    var survivors = 1.0
    var service = 0.0
    /// Σ w/J over the years of service.
    var credits = 0.0
    var lastEarnings = 0.0
    var award: (pension: Double, index: Double)?

    /// Passes a year and returns those alive in its middle.
    mutating func survive(_ deathProbability: Double) -> Double {
      defer { survivors *= 1 - deathProbability }
      return survivors * (1 - deathProbability / 2)
    }

    mutating func credit(_ earnings: Double, valorizedBy index: Double) {
      service += 1
      credits += earnings / index
      lastEarnings = earnings
    }

    mutating func award(
      in year: Year, earnings: Double, worked: Double, _ rules: ModelCareerRules
    ) {
      let level = rules.valorizationIndex(year.advanced(by: -rules.valorizationLag))
      service += worked
      let sum = credits * level + worked * earnings
      let reference = service > 0 ? sum / service : 0
      let pension = rules.replacementRate(service, year) * reference
      if lastEarnings == 0 { lastEarnings = earnings }
      award = (max(rules.minimumPension(service, year), pension), rules.pensionIndex(year))
    }

    func pension(in year: Year, _ rules: ModelCareerRules) -> Double {
      award.map { $0.pension * rules.pensionIndex(year) / $0.index } ?? 0
    }
  }
}
