import Analysis
import Assumptions
import Coverage
import Foundation
import Quantities
import Report
import Results
import ScenarioFile
import Valuation

/// A parameter of one group, its years of equal values drawn together.
struct ParameterSpans {
  struct Span: Equatable {
    var first: Int?
    var last: Int?
    var value: String
    var number: Double?
    var source: String
    var basis: String
  }

  var path: String
  var group: String
  var unit: String
  var spans: [Span]

  /// The parameters below one of the roots, in the order of the run.
  static func all(_ parameters: [ParameterValue], below root: String) -> [ParameterSpans] {
    var (found, places): ([ParameterSpans], [String: Int]) = ([], [:])
    for value in parameters where value.path.hasPrefix(root + ".") {
      let key = value.path + ":" + value.group
      let place = places[key] ?? found.count
      if place == found.count {
        places[key] = place
        found.append(
          ParameterSpans(path: value.path, group: value.group, unit: value.unit, spans: []))
      }
      found[place].add(value)
    }
    return found
  }

  private mutating func add(_ value: ParameterValue) {
    if let last = spans.last, last.value == value.value, last.source == value.source,
      last.basis == value.basis, last.last.map({ $0 + 1 }) == value.year
    {
      spans[spans.count - 1].last = value.year
    } else {
      spans.append(
        Span(
          first: value.year, last: value.year, value: value.value, number: value.number,
          source: value.source, basis: value.basis))
    }
  }

  /// The spans that a page shows: all, or of many the first, those of round years and the last.
  ///
  /// Of many tables by age the first and the last are enough.
  var shown: [Span] {
    let isOfAges = spans.contains { $0.value.contains("{") }
    guard spans.count > (isOfAges ? 2 : 6) else { return spans }
    return spans.enumerated().filter { number, span in
      if number == 0 || number == spans.count - 1 { return true }
      return !isOfAges && (number == 1 || Self.holdsRoundYear(span))
    }.map(\.element)
  }

  private static func holdsRoundYear(_ span: Span) -> Bool {
    guard let first = span.first, let last = span.last else { return false }
    return (first...max(first, last)).contains { $0 % 20 == 0 }
  }
}

extension ReportContext {
  /// Words for a parameter in the report's language, its path below.
  func name(of parameter: ParameterSpans) -> HTML {
    let words = baseline.scenario?.scenario.wording(of: parameter.path).map(text)
    let owner = group(of: parameter)
    let group = owner.map { " <em>\(groupName($0))</em>" as HTML } ?? HTML.nothing
    let path: HTML = "<code>\(parameter.path)</code>"
    guard let words, !words.isEmpty else { return "\(path)\(group)" }
    return "\(words)\(group)<br>\(path)"
  }

  /// The group whose value it is, or of whose members the path speaks.
  private func group(of parameter: ParameterSpans) -> String? {
    if parameter.group != "all" { return parameter.group }
    let words = parameter.path.split(separator: ".")
    guard words.count > 3, words[0] == "assumptions", words[1] == "groups" else { return nil }
    return String(words[2])
  }

  /// A group as its file calls it, else its own word.
  func groupName(_ group: String) -> String {
    let known = runs.lazy.compactMap { run in
      run.scenario?.assumptions.groups.first { $0.name == group }?.title
    }
    return known.first.map(text) ?? group
  }

  /// The value of a span as people write it, with its unit.
  func value(of span: ParameterSpans.Span, unit: String) -> String {
    guard let number = span.number, Double(span.value) != nil else {
      return inWords(span.value)
    }
    switch unit {
    case "rate", "share": return numbers.percent(number, decimals: Self.digits(100 * number))
    case "money", "money a month", "money a year":
      let words = text(result.currency.words)
      return abs(number) >= displayUnit / 10
        ? money(number) : "\(numbers.number(number))\u{A0}\(words)"
    case "year", "calendar year": return String(Int(number))
    case "years" where number != number.rounded():
      let months = Int((12 * number).rounded())
      guard abs(12 * number - Double(months)) < 1e-6 else { fallthrough }
      return "\(months / 12)\u{A0}\(say(.yearsWord)) \(months % 12)\u{A0}\(say(.monthsWord))"
    default:
      let decimals = number == number.rounded() ? 0 : abs(number) < 10 ? 4 : 2
      return numbers.number(number, decimals: decimals)
        + (unit.isEmpty ? "" : "\u{A0}\(unitWords(unit))")
    }
  }

  /// A table by sex and age as people write it; the end of a long one is left out.
  private func inWords(_ value: String) -> String {
    let form = #/male \{ (.*) \} female \{ (.*) \}/#
    guard let sexes = value.wholeMatch(of: form)?.output else {
      let cut: String = value.count > 160 ? value.prefix(150) + " …" : value
      return titleOfGroup(calledInEnglish: cut) ?? ParameterWord.text(cut, in: language)
    }
    let men = ParameterWord.points(String(sexes.1), in: language)
    let women = ParameterWord.points(String(sexes.2), in: language)
    if men == women { return men }
    return [(say(.men), men), (say(.women), women)].filter { _, points in
      points.contains(/: (?:-?[1-9]|-?0[.,])/)
    }.map { "\($0): \($1)" }.joined(separator: " · ")
  }

  /// The title of a group, which the parameters of a run have in English.
  private func titleOfGroup(calledInEnglish title: String) -> String? {
    runs.lazy.compactMap { run in
      run.scenario?.assumptions.groups.first { $0.title.en == title }?.title
    }.first.map(text)
  }

  /// As few decimals as show the number, at most three.
  private static func digits(_ value: Double) -> Int {
    (0...2).first { decimals in
      let scale = pow(10, Double(decimals))
      return abs((value * scale).rounded() / scale - value) < 1e-9
    } ?? 3
  }

  /// The unit of a parameter in the report's language; its own word where it is not known.
  func unitWords(_ unit: String) -> String {
    let known: [String: ReportText] = [
      "years": .yearsWord, "months": .monthsWord, "days": .daysWord, "persons": .personsWord,
      "multiple": .multipleWord, "ratio": .ratioWord, "percent": .percentWord,
    ]
    return known[unit].map { say($0) } ?? MessageCatalogue.translated(unit, in: language)
  }

  func years(of span: ParameterSpans.Span) -> String {
    guard let first = span.first, let last = span.last else { return say(.wholeRun) }
    if first == last { return "\(first)" }
    return last == lastYear.number ? say(.fromYear, ["year": "\(first)"]) : "\(first)–\(last)"
  }

  /// A citation in the report's language.
  func source(_ title: String) -> String {
    guard let words = baseline.scenario?.scenario.citationWords else { return title }
    return CitationWords(words: words).text(title, in: language)
  }

  func mark(_ basis: String) -> HTML {
    switch basis {
    case "memory": "<span class=\"basis memory\">\(say(.basisMemory))</span>"
    case "assumed": "<span class=\"basis assumed\">\(say(.basisAssumed))</span>"
    default: .nothing
    }
  }

  /// Tables of parameters, a folded part for each branch or folder.
  func parameterTables(below root: String) -> HTML {
    let all = ParameterSpans.all(baseline.record.parameters, below: root)
    var (order, parts): ([String], [String: [ParameterSpans]]) = ([], [:])
    for parameter in all {
      let words = parameter.path.split(separator: ".")
      let part = words.count > 2 ? String(words[1]) : ""
      if parts[part] == nil { order.append(part) }
      parts[part, default: []].append(parameter)
    }
    var page = HTML.nothing
    let known = Self.folderOrder
    let sorted = order.enumerated().sorted { one, other in
      let places = [one, other].map { known.firstIndex(of: $0.element) ?? known.count }
      return (places[0], one.offset) < (places[1], other.offset)
    }
    for part in sorted.map(\.element) {
      let rows = parts[part] ?? []
      let title = folderTitle(part, root)
      page += """
        <details class="part"><summary>\(title) <span class="count">\(rows.count)</span></summary>
        \(parameterTable(title, rows).html)</details>

        """
    }
    return page
  }

  private static let folderOrder = [
    "", "regionalMinimumWageOf", "population", "fertility", "mortality", "migration",
    "labourForce", "economy", "groups", "pension", "sicknessMaternity", "employmentInjury",
    "unemployment", "health", "nonContributory", "fund", "uncertainty",
  ]

  /// Funds by their titles, other folders of assumptions by words of the report.
  private func folderTitle(_ folder: String, _ root: String) -> String {
    let known: [String: ReportText] = [
      "": .generalPart, "economy": .economyPart, "fertility": .fertilityPart, "fund": .fundPart,
      "groups": .groupsPart, "labourForce": .labourPart, "migration": .migrationPart,
      "mortality": .mortalityPart, "population": .populationPart, "uncertainty": .uncertaintyPart,
      "regionalMinimumWageOf": .minimumWagePart,
    ]
    return known[folder].map { say($0) } ?? title(ofBranch: folder)
  }

  private func parameterTable(_ title: String, _ parameters: [ParameterSpans]) -> ReportTable {
    var table = ReportTable(
      title,
      [
        .words(say(.parameter)), .words(say(.inYears)), .words(say(.value)),
        .words(say(.source)),
      ], style: "words")
    for parameter in parameters {
      let shown = parameter.shown
      for (number, span) in shown.enumerated() {
        let source = source(span.source)
        table.add([
          number == 0 ? name(of: parameter) : .nothing, "\(years(of: span))",
          "\(value(of: span, unit: parameter.unit))", "\(source) \(mark(span.basis))",
        ])
      }
    }
    return table
  }
}
