import Assumptions
public import Diagnostics
import Quantities
public import Valuation

/// A figure that is followed through several valuations.
///
/// A calendar year that never comes, as a depletion, counts as the year after the last one of the
/// longest projection, in all valuations alike, so that a change from 2086 to never has a size.
public struct AttributedFigure: Sendable, Hashable {
  /// With its branch.
  public let name: FigureName
  public let unit: MeasureUnit
  /// The year that stands for never.
  let never: Int

  /// The figure as two runs have it.
  ///
  /// - Parameters:
  ///   - name: With its branch or without.
  ///   - runs: The runs between which it is followed.
  ///   - files: What the runs are called where a problem is told; nothing for their titles.
  /// - Throws: A name that is no indicator or series of both, with what was perhaps meant.
  public init(
    _ name: FigureName, in runs: [ValuationResult], named files: [String] = []
  ) throws(InputProblems) {
    var found = name
    found.branch = name.branch ?? runs.last.flatMap { Self.branch(of: name, in: $0) }
    self.name = found
    unit = MeasureCatalogue.definition(of: name.name)?.unit ?? .ratio
    never = (runs.map(\.years.upperBound.number).max() ?? 0) + 1
    for (number, run) in runs.enumerated() where found.value(in: run) == nil {
      let file = files.indices.contains(number) ? files[number] : run.title.en
      throw Self.unknown(found, in: run, file)
    }
  }

  /// Whether the figure is a year, that may never come.
  var isYear: Bool { unit == .calendarYear && name.year == nil }

  /// The value in a run, NaN where it does not exist.
  func value(in result: ValuationResult) -> Double {
    if let value = name.value(in: result) ?? nil { return value }
    return isYear ? Double(never) : .nan
  }

  /// The leading branch if it has the figure, else the first one that has.
  private static func branch(of name: FigureName, in run: ValuationResult) -> String? {
    let branches =
      name.year == nil
      ? run.indicators.filter { $0.indicator == name.name }.map(\.branch)
      : run.series.filter { $0.measure == name.name && $0.group == name.group }.map(\.branch)
    let wanted = [run.leadingBranch, "pension", MeasureCatalogue.definition(of: name.name)?.branch]
    return wanted.compactMap { $0 }.first { branches.contains($0) } ?? branches.first
  }

  // MARK: - Problems

  private static func unknown(
    _ name: FigureName, in run: ValuationResult, _ file: String
  ) -> InputProblems {
    let years = "\(run.years.lowerBound)–\(run.years.upperBound)"
    let series = run.series.filter { name.branch == nil || $0.branch == name.branch }
    let indicators = run.indicators.filter { name.branch == nil || $0.branch == name.branch }
    var hint: Message?
    if let year = name.year, series.contains(where: { $0.measure == name.name }) {
      if !run.years.contains(Year(year)) {
        hint = "the projection has the years \(years)"
      } else {
        let groups = series.filter { $0.measure == name.name }.map(\.group)
        hint = "its groups are \(groups.joined(separator: ", "))"
      }
    } else if name.year == nil, series.contains(where: { $0.measure == name.name }) {
      hint = "it is a series; name a year: \(name)@\(run.years.upperBound)"
    } else if name.year != nil, indicators.contains(where: { $0.indicator == name.name }) {
      hint = "it is an indicator of the whole projection; leave the year out"
    } else {
      let known = Set(run.series.map(\.measure) + run.indicators.map(\.indicator))
      hint =
        Suggestion.nearest(to: name.name, among: known).map { "did you mean '\($0)'?" }
        ?? "'ansinh inspect --measures' lists measures and indicators"
    }
    return InputProblems([
      Diagnostic(
        .error, at: nil, "there is no figure '\(name)' in the run '\(file)'",
        subject: name.description, hint: hint)
    ])
  }

  /// Why a figure cannot be followed, and what helps.
  ///
  /// - Parameters:
  ///   - message: Where it does not exist.
  ///   - first: The last year of the earlier run.
  ///   - second: That of the later one.
  /// - Returns: An error without a place.
  func missing(_ message: Message, lastYears first: Year, _ second: Year) -> Diagnostic {
    let branch = name.branch.map { "\($0)." } ?? ""
    let (year, later) = (min(first, second), max(first, second))
    var hint: Message =
      "a change needs the figure in every valuation on the way; such figures are "
      + "\(branch)actuarialBalance, \(branch)generalAveragePremiumHorizonWithReserve, "
      + "\(branch)reserveAtYearEnd@\(year), \(branch)paygCostRate@\(year), \(branch)depletionYear"
    if year < later, name.year == nil {
      hint =
        "one projection ends in \(year), the other in \(later); extend the shorter one with a "
        + "scenario of its own that changes it, '- set: lastYear' with 'value: \(later)', and name "
        + "that one"
    }
    return Diagnostic(.error, at: nil, message, subject: name.description, hint: hint)
  }

  /// The same for a valuation that has a name.
  func missing(in valuation: String, lastYears first: Year, _ second: Year) -> Diagnostic {
    missing(
      "the figure '\(name)' does not exist in the valuation '\(valuation)'",
      lastYears: first, second)
  }
}
