public import SocialInsurance

extension FundFlows {
  /// A fund whose benefits outgrow its contributions about half-way.
  public static var example: FundFlows {
    let years = FiveGroups.years
    let growing = YearSeries(over: years) { 100 + 6 * Double(years.lowerBound.distance(to: $0)) }
    let zero = YearSeries(repeating: 0.0, over: years)
    return FundFlows(
      years: years, contributions: growing, otherIncome: zero,
      benefits: YearSeries(over: years) {
        let elapsed = Double(years.lowerBound.distance(to: $0))
        return 70 + 3 * elapsed + 0.12 * elapsed * elapsed
      },
      administration: growing.map { 0.02 * $0 }, transfers: zero,
      insurableEarnings: growing.map { $0 / 0.22 })
  }
}
