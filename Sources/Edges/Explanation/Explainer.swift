public import Analysis
import Assumptions
public import Diagnostics
import Law
import Projection
public import Quantities
import ReferenceModel
import Results
import ScenarioFile
import Valuation

/// Explains the figures of one run; calculates it again where states inside it are shown.
public final class Explainer {
  let assumptions: Assumptions
  let objects: RunObjects
  let years: ClosedRange<Year>
  let leadingBranch: String
  private let read: ReadScenario
  private let result: ValuationResult
  private let byName: [String: Int]
  private let statedPaths: Set<String>
  private var inspected: [String: [InspectedValue]] = [:]
  private var records: [Year: ReferenceRecord] = [:]
  /// What one branch of formulas keeps for the next figure.
  var workings: [String: Any] = [:]

  /// Makes a run ready to be explained.
  ///
  /// - Throws: That the run has no scenario any more, or what only the calculation finds.
  public init(_ run: LoadedRun, threads: Int = 1) throws(InputProblems) {
    guard let read = run.scenario else {
      throw InputProblems([
        Diagnostic(
          .error, at: nil, "'\(run.name)' has no scenario that its figures could be followed to",
          hint: Self.hint(withoutScenario: run))
      ])
    }
    self.read = read
    result = run.record.result
    assumptions = read.assumptions
    years = run.record.result.years
    leadingBranch = run.record.result.leadingBranch ?? "pension"
    statedPaths = Set(read.scenario.parameterPaths)
    byName = Dictionary(
      run.record.result.series.enumerated().map { ("\($1.branch).\($1.measure):\($1.group)", $0) },
      uniquingKeysWith: { first, _ in first })
    objects = try read.placing { () throws(InputProblems) in
      try RunObjects(read.assumptions, threads: threads)
    }
  }

  /// What to name instead of a run that its inputs cannot be read from.
  private static func hint(withoutScenario run: LoadedRun) -> Message {
    guard run.record.inputs.isEmpty, let file = run.record.manifest.scenario else {
      return "name the scenario's file, or a run that was stored with its files"
    }
    return "results written without sqlite have no copies of their inputs; "
      + "name the scenario's file, \(file)"
  }

  /// Every line of the run: branch, measure and group.
  public var lines: [FigureName] {
    result.series.map { FigureName(branch: $0.branch, name: $0.measure, group: $0.group) }
  }

  /// Indicators of the whole projection.
  var indicators: [IndicatorValue] { result.indicators }

  /// The formula of a figure with its inputs; a name without a year is that of an indicator.
  ///
  /// - Throws: That the run has no such figure, with what was probably meant.
  public func explanation(of figure: FigureName) throws(InputProblems) -> Explanation {
    let known = try checked(figure)
    let draft = Draft(
      self, branch: known.branch ?? leadingBranch, measure: known.name, group: known.group,
      year: known.year.map { Year($0) })
    let formula = known.year == nil ? draft.indicator : draft.written
    guard formula != nil || isValued(known) else {
      throw problem(
        "the formula of '\(figure)' cannot be shown",
        hint: hint(withoutFormula: known))
    }
    let found = Explanation(
      figure: draft.figure, definition: MeasureCatalogue.definition(of: known.name),
      value: value(of: known), formula: formula, inputs: draft.inputs, related: draft.related)
    guard found.isTrue else {
      throw problem(
        "the numbers shown for '\(draft.figure)' do not give the figure of the run",
        hint: "this is a mistake of the program, not of the scenario; please report it")
    }
    return found
  }

  // MARK: - Figures

  /// Whether a name is that of an indicator of the whole projection, to which no year applies.
  public func isIndicator(_ figure: FigureName) -> Bool {
    let branch = figure.branch ?? leadingBranch
    return indicators.contains { $0.branch == branch && $0.indicator == figure.name }
  }

  /// Whether the run has a value of an indicator.
  private func isValued(_ figure: FigureName) -> Bool {
    figure.year == nil && value(of: figure) != nil
  }

  func series(_ figure: FigureName) -> MeasureSeries? {
    let branch = figure.branch ?? leadingBranch
    return byName["\(branch).\(figure.name):\(figure.group)"].map { result.series[$0] }
  }

  func value(of figure: FigureName) -> Double? {
    guard let year = figure.year else {
      return indicators.first { $0.branch == figure.branch && $0.indicator == figure.name }?.value
    }
    return series(figure)?.values.value(in: Year(year)).flatMap { $0 }
  }

  /// The groups of a measure, `all` left out.
  func groups(of measure: String, in branch: String) -> [String] {
    result.series.filter { $0.branch == branch && $0.measure == measure && $0.group != "all" }
      .map(\.group)
  }

  // MARK: - Parameters

  func isStated(_ path: String) -> Bool { statedPaths.contains(path) }

  /// The first of some paths that the scenario states, or the first.
  func stated(_ paths: [String]) -> String { paths.first(where: isStated) ?? paths[0] }

  func title(of path: String, _ group: String?) -> LocalizedText {
    let name = path + (group.map { " (\($0))" } ?? "")
    return LocalizedText(en: name, vi: name)
  }

  /// Where a parameter's value of a year stands, and its unit.
  func origin(
    of path: String, group: String?, in year: Year
  ) -> (origin: ParameterOrigin, unit: String) {
    let row = inspected(path, group: group, in: year)
    let place = row?.place ?? (isStated(path) ? read.scenario.place(of: path) : nil)
    return (
      ParameterOrigin(
        path: path, group: row?.group, place: place, citations: row?.citations ?? [],
        basis: row?.basis ?? .seen, parts: row.flatMap { $0.number == nil ? $0.value : nil },
        derivation: row?.derivation, multipleOf: row?.multipleOf),
      row?.unit ?? ""
    )
  }

  func number(of path: String, group: String?, in year: Year) -> Double? {
    inspected(path, group: group, in: year)?.number
  }

  /// The words of a list that the scenario states; nothing where it states none.
  func words(of path: String, in year: Year) -> [String]? {
    inspected(path, group: nil, in: year)?.value.split(separator: ", ").map(String.init)
  }

  private func inspected(_ path: String, group: String?, in year: Year) -> InspectedValue? {
    guard isStated(path) else { return nil }
    let all = inspected[path] ?? read.scenario.inspect(path).filter { $0.path == path }
    inspected[path] = all
    let own = group.map { name in all.filter { $0.group == name } } ?? []
    let rows = own.isEmpty ? all.filter { $0.group == nil } : own
    return rows.first { $0.year == year }
      ?? rows.last { row in row.year.map { $0 < year } ?? true } ?? rows.first
  }

  // MARK: - The lives

  /// Calculates the lives of some years in one pass, before figures of all of them are explained.
  public func prepare(_ wanted: [Year]) {
    guard let input = objects.livesInput else { return }
    let all = wanted.flatMap { [$0.advanced(by: -1), $0] }
    let missing = Set(all.filter { years.contains($0) && records[$0] == nil })
    guard !missing.isEmpty else { return }
    let twin = ReferenceInput(
      years: input.years, groups: input.groups, law: input.law, behaviour: input.behaviour,
      opening: input.opening, population: input.population,
      deathProbability: input.deathProbability, contributors: input.contributors,
      earnings: input.earnings, indices: input.indices, pensionIndex: input.pensionIndex)
    records.merge(ReferenceModel.records(twin, of: missing)) { first, _ in first }
  }

  /// The cells of the long-term branch in a year.
  func record(of year: Year) -> ReferenceRecord {
    prepare([year])
    return records[year] ?? ReferenceRecord()
  }
}
