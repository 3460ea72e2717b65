import Analysis
import Diagnostics
import Explanation
import Foundation
import Law
import Quantities
import Valuation

extension ExplanationPage {
  /// The explanation as one JSON document, tables whole, numbers in full.
  ///
  /// The formula is a tree of `{"sum": […]}`, `{"product": […]}`, `{"quotient": [top, bottom]}`,
  /// `{"negative": …}`, `{"function": name, "of": […]}`, `{"symbol": name}`, `{"total": table}`
  /// and numbers; every symbol is one of the inputs.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }

  /// Several explanations as one list; one alone as itself.
  public static func json(of pages: [ExplanationPage]) throws -> String {
    if pages.count == 1 { return try pages[0].json() }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let list = JSONValue.list(pages.map(\.document))
    return String(decoding: try encoder.encode(list), as: UTF8.self)
  }

  /// The cells of all tables, one line a cell, with the result of its row.
  public var csv: String {
    explanation.inputs.compactMap { input in
      guard case .table(let table) = input.origin else { return nil }
      let results = table.results { symbol in
        explanation.inputs.first { $0.symbol == symbol }?.value
      }
      let head = ["table"] + table.keys + table.columns.map(\.symbol) + ["result"]
      let lines = table.rows.indices.map { row in
        ([input.symbol] + table.rows[row]
          + table.columns.map { "\($0.values[row])" } + ["\(results?[row] ?? .nan)"])
          .joined(separator: ",")
      }
      return ([head.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  var document: JSONValue {
    [
      "format": 1, "figure": value(explanation.figure),
      "title": .text(explanation.definition?.title.text(in: language) ?? explanation.figure.name),
      "unit": .text(explanation.definition?.unit.rawValue ?? ""),
      "value": number(explanation.value), "formula": explanation.formula.map(value) ?? .null,
      "words": explanation.definition.map { .text($0.formula) } ?? .null,
      "functions": .list(
        functionWords.map { ["name": .text($0.name), "meaning": .text($0.meaning)] }),
      "inputs": .list(explanation.inputs.map(value)),
      "related": .list(explanation.related.map(value)),
    ]
  }

  private func number(_ number: Double?) -> JSONValue {
    number.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
  }

  private func value(_ figure: FigureName) -> JSONValue {
    [
      "branch": figure.branch.map { .text($0) } ?? .null, "measure": .text(figure.name),
      "group": .text(figure.group), "year": number(figure.year.map(Double.init)),
    ]
  }

  private func value(_ formula: Formula) -> JSONValue {
    switch formula {
    case .number(let number): .number(number)
    case .symbol(let name): ["symbol": .text(name)]
    case .total(let name): ["total": .text(name)]
    case .sum(let terms): ["sum": .list(terms.map(value))]
    case .product(let factors): ["product": .list(factors.map(value))]
    case .quotient(let top, let bottom): ["quotient": .list([value(top), value(bottom)])]
    case .negative(let part): ["negative": value(part)]
    case .function(let function, let arguments):
      ["function": .text(function.rawValue), "of": .list(arguments.map(value))]
    }
  }

  private func value(_ input: ExplainedInput) -> JSONValue {
    [
      "symbol": .text(input.symbol), "title": .text(input.title.text(in: language)),
      "value": number(input.value), "unit": .text(input.unit), "origin": value(input.origin),
    ]
  }

  private func value(_ origin: ExplainedInput.Origin) -> JSONValue {
    switch origin {
    case .figure(let figure): ["kind": "figure", "figure": value(figure)]
    case .parameter(let parameter):
      [
        "kind": parameter.place == nil ? "default" : "parameter", "parameter": value(parameter),
      ]
    case .parameters(let all): ["kind": "parameters", "parameters": .list(all.map(value))]
    case .solved(let parameter): ["kind": "solved", "parameter": value(parameter)]
    case .state: ["kind": "state"]
    case .convention: ["kind": "convention"]
    case .table(let table):
      [
        "kind": "table", "keys": .list(table.keys.map { .text($0) }),
        "rows": .list(table.rows.map { .list($0.map { .text($0) }) }),
        "formula": value(table.formula),
        "columns": .list(
          table.columns.map { column in
            [
              "symbol": .text(column.symbol), "title": .text(column.title.text(in: language)),
              "unit": .text(column.unit), "origin": value(column.origin),
              "values": .list(column.values.map { number($0) }),
            ]
          }),
      ]
    }
  }

  private func value(_ parameter: ParameterOrigin) -> JSONValue {
    [
      "path": .text(parameter.path), "group": parameter.group.map { .text($0) } ?? .null,
      "place": parameter.place.map { .text($0.description) } ?? .null,
      "sources": .list(parameter.citations.map { .text($0.title) }),
      "basis": .text(parameter.basis.rawValue),
      "parts": parameter.parts.map { .text($0) } ?? .null,
      "derivation": derivation(of: parameter),
    ]
  }
}
