import Quantities
public import Valuation

/// One figure of a run as people name it: an indicator, or a series in a year.
///
/// `depletionYear`, `pension.actuarialBalance75YearsWithTarget`, `paygCostRate@2050`,
/// `health.reserveAtYearEnd@2035`, `pension.contributors:voluntary@2030`.
public struct FigureName: Hashable, Sendable, CustomStringConvertible {
  /// Nothing: the branch that the run leads with.
  public var branch: String?
  public var name: String
  public var group: String
  /// Nothing for an indicator.
  public var year: Int?

  public init(branch: String?, name: String, group: String = "all", year: Int? = nil) {
    self.branch = branch
    self.name = name
    self.group = group
    self.year = year
  }

  /// Takes a text apart; nothing where it has another form.
  public init?(_ text: String) {
    let form = #/(?:([A-Za-z]+)\.)?([A-Za-z][A-Za-z0-9]*)(?::([A-Za-z][A-Za-z0-9]*))?(?:@(\d{4}))?/#
    guard let match = text.wholeMatch(of: form)?.output else { return nil }
    if match.3 != nil, match.4 == nil { return nil }
    self.init(
      branch: match.1.map(String.init), name: String(match.2),
      group: match.3.map(String.init) ?? "all", year: match.4.flatMap { Int($0) })
  }

  public var description: String {
    (branch.map { "\($0)." } ?? "") + name + (group == "all" ? "" : ":\(group)")
      + (year.map { "@\($0)" } ?? "")
  }

  /// The figure, nothing inside where the run has it but it does not exist, as a depletion that
  /// never comes; nothing outside where the run has no such figure.
  public func value(in result: ValuationResult) -> Double?? {
    let branch = branch ?? result.leadingBranch ?? "pension"
    guard let year else {
      return result.indicators.first { $0.branch == branch && $0.indicator == name }?.value
    }
    guard result.years.contains(Year(year)),
      let series = result.series(branch, name, group: group)
    else { return nil }
    return .some(series.values.value(in: Year(year)) ?? nil)
  }
}
