import Analysis
import Law
import Quantities
import ScenarioFile
import Valuation

/// The explanation of one figure while it is written.
final class Draft {
  let explainer: Explainer
  let figure: FigureName
  let branch: String
  let measure: String
  let group: String
  let year: Year
  private(set) var inputs: [ExplainedInput] = []
  private(set) var related: [ExplainedInput] = []

  /// An explanation with nothing in it; no year is that of an indicator of the whole projection.
  init(_ explainer: Explainer, branch: String, measure: String, group: String, year: Year?) {
    self.explainer = explainer
    self.branch = branch
    self.measure = measure
    self.group = group
    self.year = year ?? explainer.years.lowerBound
    figure = FigureName(branch: branch, name: measure, group: group, year: year?.number)
  }

  var isFirstYear: Bool { year == explainer.years.lowerBound }
  var previous: Year { year.advanced(by: -1) }

  // MARK: - Inputs

  /// Reads a formula; names that are no input yet are figures of the run.
  func formula(_ text: String) -> Formula {
    let formula = FormulaParser.formula(text) { self.isThere($0) }
    for name in formula.symbols where !inputs.contains(where: { $0.symbol == name }) {
      addFigure(name)
    }
    return totals(in: formula)
  }

  /// A value of the input files, under the first of some paths that the scenario states.
  @discardableResult func parameter(
    _ symbol: String, _ paths: String..., group: String? = nil, year: Year? = nil,
    value: Double?
  ) -> Formula {
    let path = explainer.stated(paths)
    let (origin, unit) = explainer.origin(of: path, group: group, in: year ?? self.year)
    add(symbol, explainer.title(of: path, group), value, unit, .parameter(origin))
    return .symbol(symbol)
  }

  /// A number that the run solves so that a parameter is met.
  func solved(_ quantity: Quantity, meeting paths: String..., group: String? = nil, value: Double?)
  {
    let (origin, _) = explainer.origin(of: explainer.stated(paths), group: group, in: year)
    add(quantity.symbol, quantity.title, value, quantity.unit, .solved(meeting: origin))
  }

  func state(_ quantity: Quantity, _ value: Double?) {
    add(quantity.symbol, quantity.title, value, quantity.unit, .state)
  }

  func convention(_ quantity: Quantity, _ value: Double?) {
    add(quantity.symbol, quantity.title, value, quantity.unit, .convention)
  }

  /// A parameter that states follow from.
  func relate(_ paths: String..., group: String? = nil) {
    for path in paths where explainer.isStated(path) {
      let (origin, unit) = explainer.origin(of: path, group: group, in: year)
      guard !related.contains(where: { $0.isSame(as: origin) }) else { continue }
      related.append(
        ExplainedInput(
          symbol: "", title: explainer.title(of: path, group),
          value: explainer.number(of: path, group: group, in: year), unit: unit,
          origin: .parameter(origin)))
    }
  }

  /// Where a column's numbers stand in the files.
  func file(_ paths: String..., group: String? = nil) -> ExplainedInput.Origin {
    .parameter(explainer.origin(of: explainer.stated(paths), group: group, in: year).origin)
  }

  /// Where a column's numbers stand that several values make up, those that the scenario states.
  func files(_ paths: [String]) -> ExplainedInput.Origin {
    let stated = paths.filter(explainer.isStated)
    guard stated.count > 1 else { return file(stated.first ?? paths[0]) }
    return .parameters(stated.map { explainer.origin(of: $0, group: nil, in: year).origin })
  }

  /// The sum of a row formula over cells, as an input with a name.
  ///
  /// Columns are those that the formula reads; rows that come to nothing are left out.
  @discardableResult func total(
    _ name: Quantity, _ source: CellSource, _ text: String
  ) -> Formula {
    let row = FormulaParser.formula(text) { self.isThere($0) }
    let outer = row.symbols.filter { source.columns[$0] == nil }
    for symbol in outer where !inputs.contains(where: { $0.symbol == symbol }) {
      addFigure(symbol)
    }
    let columns = row.symbols.compactMap { source.columns[$0] }.map { column in
      CellTable.Column(
        symbol: column.quantity.symbol, title: column.quantity.title, unit: column.quantity.unit,
        origin: column.origin, values: column.values())
    }
    var table = CellTable(keys: source.keys, rows: source.rows, columns: columns, formula: row)
    func value(_ symbol: String) -> Double? { inputs.first { $0.symbol == symbol }?.value }
    var results = table.results(value)
    if let found = results {
      let kept = found.indices.filter { found[$0] != 0 }
      if kept.count < found.count {
        table.rows = kept.map { table.rows[$0] }
        for index in table.columns.indices {
          let values = table.columns[index].values
          table.columns[index].values = kept.map { values[$0] }
        }
        results = kept.map { found[$0] }
      }
    }
    add(name.symbol, name.title, results?.reduce(0, +), name.unit, .table(table))
    return .total(name.symbol)
  }

  private func add(
    _ symbol: String, _ title: LocalizedText, _ value: Double?, _ unit: String,
    _ origin: ExplainedInput.Origin
  ) {
    guard !inputs.contains(where: { $0.symbol == symbol }) else { return }
    inputs.append(
      ExplainedInput(symbol: symbol, title: title, value: value, unit: unit, origin: origin))
  }

  // MARK: - Figures

  private func isThere(_ name: String) -> Bool {
    inputs.contains { $0.symbol == name } || explainer.series(named(name)) != nil
  }

  /// The figure that a name in a formula means, in this branch, group and year unless it says so.
  func named(_ name: String) -> FigureName {
    var rest = name[...]
    var year = year
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "(") {
      year = year.advanced(by: Int(rest[open...].dropFirst(2).dropLast()) ?? 0)
      rest = rest[..<open]
    }
    var group = "all"
    if let colon = rest.firstIndex(of: ":") {
      group = String(rest[colon...].dropFirst())
      rest = rest[..<colon]
    }
    let words = rest.split(separator: ".", maxSplits: 1).map(String.init)
    return FigureName(
      branch: words.count == 2 ? words[0] : branch, name: words.last ?? "", group: group,
      year: year.number)
  }

  private func addFigure(_ name: String) { figure(name, named(name)) }

  /// A figure of the run under a letter of the formula.
  func figure(_ name: String, _ figure: FigureName) {
    let definition = MeasureCatalogue.definition(of: figure.name)
    var title = definition?.title ?? LocalizedText(en: figure.name, vi: figure.name)
    if figure.branch != branch, let other = figure.branch {
      let words = MeasureCatalogue.title(ofBranch: other)
      title = LocalizedText(en: "\(title.en) (\(words.en))", vi: "\(title.vi) (\(words.vi))")
    }
    add(
      name, title, explainer.value(of: figure), definition?.unit.rawValue ?? "", .figure(figure))
  }

  /// The formula with the names of tables marked as sums.
  private func totals(in formula: Formula) -> Formula {
    switch formula {
    case .symbol(let name):
      if case .table? = inputs.first(where: { $0.symbol == name })?.origin { return .total(name) }
      return formula
    case .number, .total: return formula
    case .sum(let terms): return .sum(terms.map(totals))
    case .product(let factors): return .product(factors.map(totals))
    case .quotient(let top, let bottom): return .quotient(totals(in: top), totals(in: bottom))
    case .negative(let part): return .negative(totals(in: part))
    case .function(let function, let arguments):
      return .function(function, arguments.map(totals))
    }
  }
}

extension ExplainedInput {
  /// Whether the input is the value of the same parameter.
  fileprivate func isSame(as origin: ParameterOrigin) -> Bool {
    if case .parameter(let own) = self.origin { own == origin } else { false }
  }
}
