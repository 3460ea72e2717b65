/// For how many months the unemployment benefit is due, by the months contributed.
///
///     0                                              below the minimum
///     first                                          up to the end of the first band
///     first + ⌊(months − band) / further⌋            after it, at most the maximum
///
/// Source: Viet Nam, Law 38/2013 on employment, art. 50, and Law 74/2025: 12–36 months contributed
/// give 3 months, every further 12 months one more, at most 12.
public struct UnemploymentEntitlement: Sendable, Codable, Equatable {
  /// Months contributed that are needed at all.
  public var minimumMonths: Int
  /// Months contributed up to which the first entitlement holds.
  public var firstBandMonths: Int
  /// Months of benefit in the first band.
  public var firstBandEntitlement: Int
  /// Further months contributed for one further month of benefit; positive.
  public var monthsPerFurtherMonth: Int
  /// Most months of benefit.
  public var maximum: Int

  public init(
    minimumMonths: Int, firstBandMonths: Int, firstBandEntitlement: Int,
    monthsPerFurtherMonth: Int, maximum: Int
  ) {
    precondition(monthsPerFurtherMonth > 0, "a further month of benefit takes months contributed")
    self.minimumMonths = minimumMonths
    self.firstBandMonths = firstBandMonths
    self.firstBandEntitlement = firstBandEntitlement
    self.monthsPerFurtherMonth = monthsPerFurtherMonth
    self.maximum = maximum
  }

  /// Months of benefit, `m`, for months contributed since the last claim.
  public func months(contributed: Int) -> Int {
    guard contributed >= minimumMonths else { return 0 }
    let further = max(0, contributed - firstBandMonths) / max(1, monthsPerFurtherMonth)
    return min(maximum, firstBandEntitlement + further)
  }

  /// Months paid on average, when a part of the unemployed finds work every month.
  ///
  ///     Σ_{j=0…m−1} (1−x)^j = (1 − (1−x)^m) / x,   m where x = 0
  ///
  /// The month in which somebody leaves is paid. MODEL 8.
  ///
  /// - Parameters:
  ///   - entitled: `m`, months of entitlement.
  ///   - exitHazard: `x`, probability of leaving unemployment within a month, 0…1.
  /// - Returns: Months, at most `m`.
  public static func expectedPaidMonths(entitled: Int, exitHazard: Double) -> Double {
    (0..<max(0, entitled)).reduce((sum: 0.0, stay: 1.0)) { state, _ in
      (state.sum + state.stay, state.stay * (1 - exitHazard))
    }.sum
  }
}
