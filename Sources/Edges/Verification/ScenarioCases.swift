import Diagnostics
import Quantities
import ScenarioFile
import Valuation

/// Results of scenarios beside published tables.
struct ScenarioCases: Decodable {
  /// Where the figures are from, unless a case says otherwise.
  var source: String
  var scenario: String
  /// The table of published figures.
  var file: String?
  /// First and last year compared.
  var years: [Int]?
  var cases: [Case]

  struct Case: Decodable {
    var title: String
    var source: String?
    var scenario: String?
    var branch: String?
    /// The series compared; or one of the next two.
    var measure: String?
    /// The indicator compared.
    var indicator: String?
    /// First and last age of the persons on 1 July compared.
    var ages: [Int]?
    /// The table's column of expected figures; or the next.
    var column: String?
    /// The one expected figure.
    var value: Double?
    var years: [Int]?
    /// What one unit of the published figures is, in the program's units: 1000, 1e9, 0.01.
    var unit: Double?
    var tolerance: Double
    /// Whether the tolerance is a share of the expected figure.
    var relative: Bool?
    /// The column that the tolerance is a share of.
    var relativeTo: String?
    /// Whether every year starts from the published figure of the year before.
    var isStepwise: Bool?
  }

  /// Runs the scenarios, each once, and compares.
  func verified(in folder: String) throws(InputProblems) -> [VerifiedCase] {
    var runs: [String: ValuationResult] = [:]
    var published = PublishedTable.empty
    if let file { published = try PublishedTable("\(folder)/\(file)") }
    var result: [VerifiedCase] = []
    for item in cases {
      let name = item.scenario ?? scenario
      let run: ValuationResult
      if let known = runs[name] {
        run = known
      } else {
        let read = try Scenario.read("\(folder)/\(name)")
        run = try Valuation.run(read.assumptions())
        runs[name] = run
      }
      guard let verified = compare(item, run, published) else {
        throw Verification.problem(in: "\(folder)/cases.yaml", "'\(item.title)' compares nothing")
      }
      result.append(verified)
    }
    return result
  }

  private func compare(
    _ item: Case, _ run: ValuationResult, _ published: PublishedTable
  ) -> VerifiedCase? {
    let unit = item.unit ?? 1
    let source = item.source ?? self.source
    if let value = item.value {
      let found = run.indicators.first {
        $0.branch == item.branch && $0.indicator == item.indicator
      }
      return VerifiedCase(
        item.title, expected: value, got: found?.value.map { $0 / unit },
        tolerance: item.tolerance * (item.relative == true ? abs(value) : 1), source: source)
    }
    guard let years = item.years ?? years, years.count == 2, years[0] <= years[1],
      years[0] >= 1, years[1] <= 9999,
      let column = item.column, let expected = published.columns[column]
    else { return nil }
    let bases = item.relativeTo.map { published.columns[$0] ?? [:] }
    let compared = (years[0]...years[1]).map { year -> VerifiedCase in
      let figure = expected[year] ?? .nan
      var base = item.relative == true ? abs(figure) : 1
      if let bases { base = bases[year] ?? 0 }
      var found = value(item, run, in: Year(year)).map { $0 / unit }
      if item.isStepwise == true { found = found.flatMap { $0 + (expected[year - 1] ?? .nan) } }
      var verified = VerifiedCase(
        item.title, expected: figure, got: found, tolerance: item.tolerance * base, source: source)
      verified.year = year
      return verified
    }
    return VerifiedCase.worst(compared)
  }

  /// The program's figure of a year; stepwise what the year adds to a reserve.
  private func value(_ item: Case, _ run: ValuationResult, in year: Year) -> Double? {
    if let ages = item.ages {
      guard ages.count == 2, ages[0] <= ages[1], ages.allSatisfy(Age.all.contains) else {
        return nil
      }
      let next = year.advanced(by: 1)
      guard let start = run.population.value(in: year), let end = run.population.value(in: next)
      else { return nil }
      return (start.total(ages: ages[0]...ages[1]) + end.total(ages: ages[0]...ages[1])) / 2
    }
    let measures =
      item.isStepwise == true
      ? ["netCashFlow", "investmentIncome"] : [item.measure].compactMap(\.self)
    var sum = 0.0
    for measure in measures {
      let series = run.series(item.branch ?? "", measure)
      guard let value = series?.values.value(in: year).flatMap(\.self) else { return nil }
      sum += value
    }
    return measures.isEmpty ? nil : sum
  }
}

extension PublishedTable {
  /// No figures: every case states its own.
  static let empty = PublishedTable()

  private init() {}
}
