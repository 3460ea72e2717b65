import Analysis
public import Assumptions
public import Explanation
import Foundation
import Law
import Quantities
import Valuation

/// One figure explained for people: formula, numbers, and where each of them comes from.
public struct ExplanationPage {
  public let explanation: Explanation
  public let language: Language
  /// What the user called the run, for the commands that go on from here.
  public let run: String
  /// The store that was named beside it.
  public let store: String?
  /// That of the run.
  public let currency: Currency
  /// Vietnamese for the names of laws, as the country's file has them.
  public let citationWords: [String: String]

  public init(
    _ explanation: Explanation, of run: String, in currency: Currency, language: Language,
    citationWords: [String: String] = [:], store: String? = nil
  ) {
    self.store = store
    self.explanation = explanation
    self.run = run
    self.currency = currency
    self.language = language
    self.citationWords = citationWords
  }

  /// Rows of a table that are shown, those with the most to say.
  private static let shownRows = 5

  private var style: NumberStyle { NumberStyle(language) }

  private func word(
    _ key: ExplainText, _ values: KeyValuePairs<String, String> = [:]
  ) -> String { key.text(in: language, values) }

  /// The page as text.
  public var text: String {
    guard let formula = explanation.formula else {
      return (head + ["", word(.formula)] + wordsWithoutFormula).joined(separator: "\n") + "\n"
    }
    var lines = head
    lines += ["", word(.formula)] + wrapped(explanation.figure.name + " = " + symbols(formula))
    let result = figure(explanation.recomputed)
    lines += ["", word(.withNumbers)] + wrapped(numbers(formula) + " = " + result)
    lines += ["", word(.inputs)] + inputTable
    lines += functionWords.map { "  " + $0.meaning }
    for input in explanation.inputs {
      if case .table(let table) = input.origin { lines += [""] + page(of: input, table) }
    }
    if !explanation.related.isEmpty {
      lines += ["", word(.related)]
      lines += explanation.related.map { input in
        "  " + source(input.origin) + (input.value.map { " = " + figure($0) } ?? "")
      }
    }
    lines += goOn
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let definition = explanation.definition
    let title = definition?.title.text(in: language) ?? explanation.figure.name
    let value = explanation.value.map {
      figure($0, definition?.unit.rawValue ?? "") + " " + words(of: definition?.unit.rawValue ?? "")
    }
    return ["\(title), \(explanation.figure)", "  " + (value ?? word(.noValue))]
  }

  // MARK: - Formulas

  private func wrapped(_ formula: String) -> [String] {
    formula.wrapped(to: 96).map { "  " + $0 }
  }

  private func symbols(_ formula: Formula) -> String {
    formula.text(name: { $0 }, total: { "Σ \($0)" }, number: plain)
  }

  private func numbers(_ formula: Formula) -> String {
    func value(_ symbol: String) -> String {
      figure(explanation.inputs.first { $0.symbol == symbol }?.value)
    }
    return formula.text(name: value, total: value, number: plain)
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() ? style.number(number) : figure(number)
  }

  /// A number as short as it can be read: whole from a thousand on, otherwise seven digits.
  func figure(_ number: Double?, _ unit: String = "") -> String {
    guard let number, number.isFinite else { return "–" }
    if unit == MeasureUnit.calendarYear.rawValue { return String(Int(number)) }
    let size = abs(number)
    if size >= 100_000 || number == number.rounded() { return style.number(number) }
    let decimals = size >= 1000 ? 2 : size >= 1 ? 5 : size >= 0.001 ? 7 : 10
    var text = style.number(number, decimals: decimals)
    while text.last == "0" { text.removeLast() }
    return text
  }

  private func words(of unit: String) -> String {
    MeasureUnit(rawValue: unit)?.title(in: language, currency)
      ?? MessageCatalogue.translated(unit, in: language)
  }

  // MARK: - Inputs

  /// Symbol, value and unit in columns, then what it is and where it comes from.
  private var inputTable: [String] {
    var table = TextTable()
    table.add([word(.symbol), word(.value), word(.unit)])
    for input in explanation.inputs {
      table.add([input.symbol, figure(input.value, input.unit), words(of: input.unit)])
    }
    let rows = table.lines()
    let width = rows.map(\.count).max() ?? 0
    let words =
      ["\(word(.what)), \(word(.from))"]
      + explanation.inputs.map { input in
        [title(of: input), source(input.origin)].filter { !$0.isEmpty }.joined(separator: "; ")
      }
    return zip(rows, words).map { row, text in
      "  " + row + String(repeating: " ", count: width - row.count + 2) + text
    }
  }

  private func title(of input: ExplainedInput) -> String {
    if case .parameter = input.origin { return "" }
    return input.title.text(in: language)
  }

  private func source(_ origin: ExplainedInput.Origin) -> String {
    switch origin {
    case .figure(let figure): "\(word(.figureOfRun)) \(figure)"
    case .parameter(let parameter): source(parameter)
    case .parameters(let all): all.map(source).joined(separator: " | ")
    case .solved(let parameter): word(.solved, ["parameter": source(parameter)])
    case .table(let table): word(.table, ["count": style.number(Double(table.rows.count))])
    case .state: word(.calculated)
    case .convention: word(.convention)
    }
  }

  private func source(_ parameter: ParameterOrigin) -> String {
    guard let place = parameter.place else {
      return word(.unstated, ["path": parameter.path])
    }
    let name = parameter.path + (parameter.group.map { " (\($0))" } ?? "")
    let articles = parameter.citations.map {
      CitationWords(words: citationWords).text($0.title, in: language)
    }
    let basis: [String] =
      switch parameter.basis {
      case .seen: []
      case .memory: [word(.memory)]
      case .assumed: [word(.assumed)]
      }
    let parts = parameter.parts.flatMap { $0.count <= 60 ? "[\($0)]" : nil }
    let derived = [words(of: parameter), parts].compactMap { $0 }
    return ([name, "\(place)"] + articles + basis + derived)
      .joined(separator: "; ")
  }

  // MARK: - Tables

  private func page(of input: ExplainedInput, _ table: CellTable) -> [String] {
    func outer(_ symbol: String) -> Double? {
      explanation.inputs.first { $0.symbol == symbol }?.value
    }
    let results = table.results(outer) ?? []
    let row = table.formula.text(name: { $0 }, total: { $0 }, number: plain)
    var lines = ["\(input.symbol): \(input.title.text(in: language))"]
    lines.append("  " + word(.rowFormula, ["formula": row]))
    let shown = results.indices.sorted { abs(results[$0]) > abs(results[$1]) }
      .prefix(Self.shownRows).sorted()
    var cells = TextTable()
    cells.add(["  " + table.keys.joined(separator: " ")] + table.columns.map(\.symbol) + ["="])
    for index in shown {
      cells.add(
        ["  " + table.rows[index].joined(separator: " ")]
          + table.columns.map { figure($0.values[index]) } + [figure(results[index])])
    }
    let rest = results.count - shown.count
    if rest > 0 {
      let others = results.reduce(0, +) - shown.reduce(0) { $0 + results[$1] }
      cells.add(
        ["  " + word(.moreRows, ["count": style.number(Double(rest))])]
          + table.columns.map { _ in "" } + [figure(others)])
    }
    cells.add(["  " + word(.total)] + table.columns.map { _ in "" } + [figure(input.value)])
    lines += cells.lines()
    lines += table.columns.map { column in
      "  \(column.symbol): \(column.title.text(in: language)); \(source(column.origin))"
    }
    return lines
  }

  // MARK: - To go on

  private var goOn: [String] {
    let figures = explanation.inputs.compactMap { input -> FigureName? in
      if case .figure(let figure) = input.origin { return figure }
      return nil
    }
    guard !figures.isEmpty else { return [] }
    return ["", word(.goOn)]
      + figures.map { figure in
        let name = FigureName(branch: figure.branch, name: figure.name, group: figure.group)
        return "  ansinh explain \(run) \(name) \(figure.year ?? 0)"
          + (store.map { " --store=\($0)" } ?? "")
      }
  }
}
