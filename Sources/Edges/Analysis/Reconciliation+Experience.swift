import Assumptions
import Coverage
import Economy
import Quantities
import ScenarioFile
import Valuation

/// What was projected for the state on the later date, beside what was observed then.
///
/// Each total of the observed state is brought back to the projected one by the ratio of the same
/// measure in the two runs, so that no definition of a measure matters.
struct ProjectedState {
  /// One row of experience: totals that are observed together.
  enum Row: Int, CaseIterable {
    case population
    case prices
    case contributors
    case earnings
    case pensioners
    case meanPension
    case dormants
    case survivors
    case reserve

    var title: LocalizedText {
      switch self {
      case .population: LocalizedText(en: "Experience: population", vi: "Thực tế: dân số")
      case .prices:
        LocalizedText(
          en: "Experience: prices, wages and output since",
          vi: "Thực tế: giá, tiền lương và sản lượng trong kỳ")
      case .contributors:
        LocalizedText(
          en: "Experience: labour force and contributors",
          vi: "Thực tế: lực lượng lao động và người đóng")
      case .earnings:
        LocalizedText(
          en: "Experience: insurable earnings", vi: "Thực tế: tiền lương làm căn cứ đóng")
      case .pensioners:
        LocalizedText(en: "Experience: pensioners", vi: "Thực tế: người hưởng lương hưu")
      case .meanPension:
        LocalizedText(en: "Experience: mean pensions", vi: "Thực tế: lương hưu bình quân")
      case .dormants: LocalizedText(en: "Experience: dormant members", vi: "Thực tế: người bảo lưu")
      case .survivors:
        LocalizedText(en: "Experience: survivors in payment", vi: "Thực tế: người hưởng tuất")
      case .reserve:
        LocalizedText(
          en: "Experience: reserve (cash flow and return since)",
          vi: "Thực tế: số dư quỹ (thu chi và lãi trong kỳ)")
      }
    }
  }

  /// Changes that bring observed totals back to projected ones, by row.
  private(set) var changes: [Row: [String]] = [:]
  private(set) var paths: [Row: [String]] = [:]

  /// - Parameters:
  ///   - old: The earlier valuation carried on, with its assumptions.
  ///   - projected: Its results.
  ///   - restarted: The same on the later date, with the observed state.
  ///   - observed: Its results; their first year is that of the later date.
  ///   - left: Parameters that were not observed on the later date.
  init(
    _ old: ReadScenario, projected: ValuationResult, restarted: Scenario,
    observed: ValuationResult, leaving left: Set<String> = []
  ) {
    let first = observed.years.lowerBound
    let known = Set(restarted.inspect(nil).map(\.path)).subtracting(left)
    func value(_ result: ValuationResult, _ measure: Measure) -> Double? {
      let year = measure.isBefore ? first.advanced(by: -1) : first
      return result.series(measure.branch, measure.name, group: measure.group)?
        .values.value(in: year) ?? nil
    }
    for total in Self.totals(of: old.assumptions, in: restarted, known: known) {
      let measure = total.measure
      let seen =
        measure.isBefore
        ? ProjectionSlice(result: observed, first: first).opening(measure.branch)
        : value(observed, measure)
      guard let was = value(projected, measure), let seen, seen > 0, was > 0,
        known.contains(total.path)
      else { continue }
      add("multiply", total.path, "by: \(was / seen)", to: total.row)
    }
    addHistories(old, before: first, known: known)
  }

  /// YAML of the changes of some rows.
  func yaml(_ rows: some Sequence<Row>) -> String {
    rows.flatMap { changes[$0] ?? [] }.joined(separator: "\n")
  }

  /// Rows that have something to bring back.
  var rows: [Row] { Row.allCases.filter { changes[$0]?.isEmpty == false } }

  private mutating func add(_ word: String, _ path: String, _ value: String, to row: Row) {
    changes[row, default: []].append("- \(word): \(path)\n  \(value)")
    paths[row, default: []].append(path)
  }

  /// Prices and wages between the dates as the earlier valuation assumed them.
  private mutating func addHistories(
    _ old: ReadScenario, before first: Year, known: Set<String>
  ) {
    guard let economy = old.assumptions.economy, old.assumptions.years.lowerBound < first else {
      return
    }
    let years = old.assumptions.years.lowerBound...first.advanced(by: -1)
    func list(_ rate: (Year) -> Double) -> String {
      "values: { " + years.map { "\($0): \(rate($0))" }.joined(separator: ", ") + " }"
    }
    let path = "assumptions.economy"
    if known.contains("\(path).inflationHistory") {
      add("set", "\(path).inflationHistory", list { economy.inflation[$0] }, to: .prices)
    }
    if known.contains("\(path).nominalWageGrowthHistory") {
      let wages = list { (1 + economy.inflation[$0]) * (1 + economy.realWageGrowth[$0]) - 1 }
      add("set", "\(path).nominalWageGrowthHistory", wages, to: .prices)
    }
  }

  // MARK: - Totals

  private struct Measure {
    var branch: String
    var name: String
    var group = "all"
    /// At the end of the year before: the reserve.
    var isBefore = false
  }

  private struct Total {
    var row: Row
    var path: String
    var measure: Measure
  }

  /// The totals of a state with the measures that say what they would have been.
  private static func totals(
    of assumptions: Assumptions, in restarted: Scenario, known: Set<String>
  ) -> [Total] {
    func total(
      _ row: Row, _ path: String, _ branch: String, _ name: String, group: String = "all",
      isBefore: Bool = false
    ) -> Total {
      Total(
        row: row, path: path,
        measure: Measure(branch: branch, name: name, group: group, isBefore: isBefore))
    }
    /// The total where it is stated, else the shape.
    func stock(_ name: String, _ shape: String) -> String {
      let path = "opening.pension.\(name)"
      return known.contains("\(path).total") ? "\(path).total" : "\(path).\(shape)"
    }
    var totals = [
      total(.population, "assumptions.population.opening", "population", "population"),
      total(.prices, "assumptions.economy.outputAtStart", "all", "output"),
      total(.contributors, "assumptions.labourForce.observed", "labour", "labourForce"),
      total(.pensioners, stock("pensioners", "shape"), "pension", "oldAgePensioners"),
      total(.meanPension, "opening.pension.pensioners.meanPension.mean", "pension", "meanPension"),
      total(.dormants, stock("dormants", "persons"), "pension", "dormantMembers"),
      total(.survivors, stock("spouses", "shape"), "pension", "spousePensioners"),
      total(.survivors, stock("children", "shape"), "pension", "childPensioners"),
    ]
    for group in assumptions.groups.map(\.name) {
      let path = "assumptions.groups.\(group)"
      totals += [
        total(
          .contributors, "\(path).observedContributors", "pension", "contributors", group: group),
        total(
          .earnings, "\(path).earnings.observedMean", "pension", "meanInsurableEarnings",
          group: group),
      ]
    }
    for branch in ["sicknessMaternity", "employmentInjury", "unemployment", "health"] {
      totals.append(
        total(
          .contributors, "assumptions.\(branch).observedContributors", branch, "contributors"))
    }
    for branch in ["pension", "sicknessMaternity", "employmentInjury", "unemployment", "health"] {
      totals.append(
        total(.reserve, "opening.\(branch).reserve", branch, "reserveAtYearEnd", isBefore: true))
    }
    return totals
  }
}
