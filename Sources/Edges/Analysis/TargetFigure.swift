public import Diagnostics
public import Quantities
public import Valuation

/// A figure that a run has, with its words and unit.
public struct TargetFigure: Sendable, Hashable {
  public var name: FigureName
  /// What it is called, with its year and group where it has them.
  public var title: LocalizedText
  /// Nothing where the catalogue does not know it.
  public var unit: MeasureUnit?
  /// The branch that it belongs to.
  public var branch: String

  /// Whether it is a year, which never coming is later than any.
  public var isYear: Bool { unit == .calendarYear }

  /// Looks a figure up among those of a run.
  ///
  /// - Throws: A name that the run does not have, with the nearest one that it has.
  public init(_ name: FigureName, in result: ValuationResult) throws(InputProblems) {
    branch = name.branch ?? result.leadingBranch ?? "pension"
    guard case .some = name.value(in: result) else {
      throw InputProblems([Self.problem(with: name, branch: branch, in: result)])
    }
    self.name = name
    let definition = MeasureCatalogue.definition(of: name.name)
    unit = definition?.unit
    let plain = LocalizedText(en: name.name, vi: name.name)
    var title = definition?.title ?? plain
    if branch != (result.leadingBranch ?? "pension") {
      let words = MeasureCatalogue.title(ofBranch: branch)
      title = LocalizedText(en: "\(words.en): \(title.en)", vi: "\(words.vi): \(title.vi)")
    }
    let rest = (name.group == "all" ? "" : ", \(name.group)") + (name.year.map { ", \($0)" } ?? "")
    self.title = LocalizedText(en: title.en + rest, vi: title.vi + rest)
  }

  /// A text taken apart and looked up.
  public init(_ text: String, in result: ValuationResult) throws(InputProblems) {
    guard let name = FigureName(text) else {
      throw InputProblems([
        Diagnostic(
          .error, at: nil, "'\(text)' names no figure",
          hint: "write an indicator, such as depletionYear or pension.actuarialBalance, or a "
            + "series in a year, such as paygCostRate@2050 or contributors:voluntary@2030")
      ])
    }
    try self.init(name, in: result)
  }

  /// The value in another run of the same kind; nothing where it does not exist.
  public func value(in result: ValuationResult) -> Double? { name.value(in: result) ?? nil }

  private static func problem(
    with name: FigureName, branch: String, in result: ValuationResult
  ) -> Diagnostic {
    func told(_ message: Message, _ hint: Message?) -> Diagnostic {
      Diagnostic(.error, at: nil, message, hint: hint)
    }
    let branches = Set(result.indicators.map(\.branch) + result.series.map(\.branch))
    guard branches.contains(branch) else {
      return told(
        "the run has no branch '\(branch)'",
        Suggestion.nearest(to: branch, among: branches).map { "did you mean '\($0)'?" }
          ?? "it has \(branches.sorted().joined(separator: ", "))")
    }
    let series = result.series.filter { $0.branch == branch }
    let indicators = result.indicators.filter { $0.branch == branch }.map(\.indicator)
    let (first, last) = (result.years.lowerBound.number, result.years.upperBound.number)
    if let year = name.year {
      if series.contains(where: { $0.measure == name.name && $0.group == name.group }) {
        return told("the run has no year \(year)", "its years are \(first) to \(last)")
      }
      if series.contains(where: { $0.measure == name.name }) {
        let groups = Set(series.filter { $0.measure == name.name }.map(\.group))
        return told(
          "'\(branch).\(name.name)' has no group '\(name.group)'",
          Suggestion.nearest(to: name.group, among: groups).map { "did you mean '\($0)'?" }
            ?? "it has \(groups.sorted().joined(separator: ", "))")
      }
      if indicators.contains(name.name) {
        return told(
          "'\(name.name)' is an indicator of the whole run", "leave '@\(year)' out")
      }
    } else if series.contains(where: { $0.measure == name.name }) {
      return told(
        "'\(name.name)' is a series", "say the year: \(name.name)@\((first + last) / 2)")
    }
    let known = Set(series.map(\.measure)).union(indicators)
    let elsewhere = branches.sorted().first { other in
      result.indicators.contains { $0.branch == other && $0.indicator == name.name }
        || result.series.contains { $0.branch == other && $0.measure == name.name }
    }
    return told(
      "the run has no figure '\(name)' in the branch '\(branch)'",
      Suggestion.nearest(to: name.name, among: known).map { "did you mean '\($0)'?" }
        ?? elsewhere.map { "'\($0).\(name)' is one" }
        ?? "'ansinh inspect --measures' lists all measures and indicators")
  }
}
