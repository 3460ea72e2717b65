import Assumptions
import Diagnostics
import Quantities
import Valuation

/// The series, indicators and years that runs are compared in.
struct ComparedSeries {
  struct Name: Hashable, CustomStringConvertible {
    var branch: String
    var measure: String
    var group = "all"

    var description: String { "\(branch).\(measure)" + (group == "all" ? "" : ":\(group)") }
  }

  private(set) var series: [Name]
  private(set) var indicators: [(branch: String, name: String)]
  /// Whether indicators were asked for by name; else those of model careers, which carry years of
  /// entry in their names, are not missed.
  let hasAskedIndicators: Bool
  private(set) var years: [Int]
  /// Branches of the series and indicators, in the order of pages.
  private(set) var branches: [String]

  init(among results: [ValuationResult], _ options: ComparisonOptions) throws(InputProblems) {
    let all = Self.all(in: results)
    let ordered = Self.branches(of: results)
    hasAskedIndicators = options.indicators != nil
    let every = Self.indicators(in: results, ordered)
    var problems: [Diagnostic] = []
    series =
      options.measures.map { Self.asked($0, among: all, &problems) } ?? Self.usual(all, ordered)
    indicators =
      options.indicators.map { Self.askedIndicators($0, among: every, &problems) } ?? every
    years = Self.years(options.years, of: results.map(\.years), &problems)
    let chosen = Set(series.map(\.branch)).union(indicators.map(\.branch))
    branches = ordered.filter(chosen.contains)
    if let measures = options.measures, !measures.contains("all") {
      problems += Self.otherMoney(series, results)
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
  }

  // MARK: - Usual series

  /// What tells how a branch stands, where it has it.
  private static let headlines = [
    "reserveAtYearEnd", "paygCostRate", "incomeRate", "contributors", "oldAgePensioners",
    "injuryPensioners", "unemploymentRecipients", "healthMembers", "socialPensioners",
    "contributions", "totalExpenditure", "reserveRatioOpening", "expenditureToOutput",
  ]
  private static let surroundings: [String: [String]] = [
    "population": ["population", "oldAgeDependencyRatio"],
    "labour": ["labourForce", "employed"],
    "all": [
      "reserveAtYearEnd", "contributions", "totalExpenditure", "expenditureToOutput", "output",
    ],
  ]

  private static func usual(_ all: [Name], _ branches: [String]) -> [Name] {
    let known = Set(all)
    return branches.flatMap { branch in
      (surroundings[branch] ?? headlines).map { Name(branch: branch, measure: $0) }
        .filter(known.contains)
    }
  }

  /// The branch that the reference leads with, the other funds, then what surrounds them.
  static func branches(of results: [ValuationResult]) -> [String] {
    var found: [String] = []
    for series in results.flatMap(\.series) where !found.contains(series.branch) {
      found.append(series.branch)
    }
    let leading = results.compactMap(\.leadingBranch).first ?? "pension"
    func rank(_ branch: String) -> Int {
      if branch == leading { return 0 }
      return ["all", "population", "labour"].firstIndex(of: branch).map { $0 + 2 } ?? 1
    }
    return found.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }

  private static func all(in results: [ValuationResult]) -> [Name] {
    var seen: Set<Name> = []
    return results.flatMap(\.series).map {
      Name(branch: $0.branch, measure: $0.measure, group: $0.group)
    }.filter { seen.insert($0).inserted }
  }

  private static func indicators(
    in results: [ValuationResult], _ branches: [String]
  ) -> [(branch: String, name: String)] {
    var seen: Set<String> = []
    let all = results.flatMap(\.indicators).filter {
      seen.insert("\($0.branch).\($0.indicator)").inserted
    }
    let known = Set(branches)
    let order = branches + Set(all.map(\.branch)).subtracting(known).sorted()
    return order.flatMap { branch in
      all.filter { $0.branch == branch }.map { ($0.branch, $0.indicator) }
    }
  }

  // MARK: - Series asked for

  private static func asked(
    _ words: [String], among all: [Name], _ problems: inout [Diagnostic]
  ) -> [Name] {
    var chosen: [Name] = []
    for word in words {
      let found = word == "all" ? all : all.filter { Self.words(for: $0).contains(word) }
      if found.isEmpty { problems.append(unknown(word, among: all)) }
      chosen += found.filter { !chosen.contains($0) }
    }
    return chosen
  }

  /// The words that mean a series; a measure alone stands for every branch that has it.
  private static func words(for name: Name) -> [String] {
    let group = name.group == "all" ? "" : ":\(name.group)"
    return ["\(name.branch).\(name.measure)\(group)", "\(name.measure)\(group)"]
  }

  private static func unknown(_ word: String, among all: [Name]) -> Diagnostic {
    if let year = word.firstIndex(of: "@") {
      return Diagnostic(
        .error, at: nil, "--measures: '\(word)' names a year",
        hint: "name the series '\(word[..<year])' and the years with --years")
    }
    let known = all.flatMap { words(for: $0) }
    if let nearest = Suggestion.nearest(to: word, among: Set(known)) {
      return Diagnostic(
        .error, at: nil, "--measures: no run has a series '\(word)'",
        hint: "did you mean '\(nearest)'?")
    }
    let plain = String(word.prefix { $0 != ":" })
    let groups = all.filter {
      words(for: Name(branch: $0.branch, measure: $0.measure)).contains(plain)
    }
    .map(\.group)
    if word != plain, !groups.isEmpty {
      let list = Array(Set(groups)).sorted().prefix(8).joined(separator: ", ")
      return Diagnostic(
        .error, at: nil, "--measures: '\(plain)' has no group of that name in '\(word)'",
        hint: "it has \(list)")
    }
    let measure = plain.split(separator: ".").last.map(String.init) ?? plain
    let isKnown = MeasureCatalogue.measures.contains { $0.name == measure }
    return Diagnostic(
      .error, at: nil, "--measures: no run has a series '\(word)'",
      hint: isKnown
        ? "none of these runs calculates it"
        : "'ansinh inspect --measures' lists every measure; --measures all compares all there are")
  }

  private static func askedIndicators(
    _ words: [String], among all: [(branch: String, name: String)], _ problems: inout [Diagnostic]
  ) -> [(branch: String, name: String)] {
    var chosen: [(branch: String, name: String)] = []
    for word in words {
      let found = all.filter {
        word == "all" || word == $0.name || word == "\($0.branch).\($0.name)"
      }
      if found.isEmpty {
        let known = all.flatMap { [$0.name, "\($0.branch).\($0.name)"] }
        let nearest = Suggestion.nearest(to: word, among: Set(known))
        problems.append(
          Diagnostic(
            .error, at: nil, "--indicators: no run has an indicator '\(word)'",
            hint: nearest.map { "did you mean '\($0)'?" }
              ?? "'ansinh inspect --measures' lists every indicator after the measures"))
      }
      chosen += found.filter { one in !chosen.contains { $0 == one } }
    }
    return chosen
  }

  // MARK: - Years

  private static func years(
    _ wanted: ComparisonOptions.Years, of spans: [ClosedRange<Year>], _ problems: inout [Diagnostic]
  ) -> [Int] {
    let first = spans.map(\.lowerBound.number).min() ?? 0
    let last = spans.map(\.upperBound.number).max() ?? first
    switch wanted {
    case .all: return Array(first...last)
    case .fiveYearSteps:
      let ends = Set(spans.flatMap { [$0.lowerBound.number, $0.upperBound.number] })
      return (first...last).filter { $0 % 5 == 0 || ends.contains($0) }
    case .some(let years):
      for year in years where !spans.contains(where: { $0.contains(Year(year)) }) {
        problems.append(
          Diagnostic(
            .error, at: nil, "--years: no run has a year \(year)",
            hint: "the runs are of \(first) to \(last)"))
      }
      return Array(Set(years)).sorted()
    }
  }

  // MARK: - Money

  /// Amounts in different currencies, asked for by name.
  private static func otherMoney(
    _ series: [Name], _ results: [ValuationResult]
  ) -> [Diagnostic] {
    let codes = results.map(\.currency.code)
    guard let reference = codes.first, let other = codes.first(where: { $0 != reference })
    else { return [] }
    return series.filter { ComparedUnit(of: $0.measure).isMoney }.prefix(1).map { name in
      Diagnostic(
        .error, at: nil,
        "--measures: '\(name)' is an amount, in \(reference) in the reference and in \(other) in another run",
        hint:
          "compare rates and ratios, such as paygCostRate, expenditureToOutput or reserveToOutput")
    }
  }
}
