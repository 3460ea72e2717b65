import Foundation
import Results

/// A comparison as one document of JSON: its tables as lists of objects, and what was not compared.
public enum ComparisonJSON {
  public static func text(of comparison: RunComparison) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var document: [String: Value] = [
      "format": .cell(.whole(1)), "tolerance": .cell(.number(comparison.tolerance)),
      "notes": .list(comparison.notes.map { .object($0.fields(comparison.runs)) }),
    ]
    for table in comparison.tables {
      document[table.name] = .list(
        table.rows.map { row in
          .object(
            Dictionary(
              uniqueKeysWithValues: zip(table.columns, row).map { ($0.name, .cell($1)) }))
        })
    }
    return Array(try encoder.encode(Value.object(document))) + [UInt8(ascii: "\n")]
  }

  fileprivate enum Value: Encodable {
    case cell(DataTable.Value)
    case list([Value])
    case object([String: Value])

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .cell(.text(let text)): try container.encode(text)
      case .cell(.whole(let number)): try container.encode(number)
      case .cell(.number(let number)): try container.encode(number)
      case .cell(.nothing): try container.encodeNil()
      case .list(let values): try container.encode(values)
      case .object(let fields): try container.encode(fields)
      }
    }
  }
}

extension RunComparison.Note {
  /// What a note says, for programs.
  fileprivate func fields(_ runs: [RunComparison.Run]) -> [String: ComparisonJSON.Value] {
    func object(
      _ kind: String, _ run: Int? = nil, _ names: [String] = []
    ) -> [String: ComparisonJSON.Value] {
      var fields: [String: ComparisonJSON.Value] = ["kind": .cell(.text(kind))]
      if let run { fields["run"] = .cell(.text(runs[run].name)) }
      if !names.isEmpty { fields["names"] = .list(names.map { .cell(.text($0)) }) }
      return fields
    }
    switch self {
    case .otherCurrency(let run): return object("otherCurrency", run)
    case .otherYears(let run): return object("otherYears", run)
    case .lacksSeries(let run, let names): return object("lacksSeries", run, names)
    case .lacksBranches(let run, let branches): return object("lacksBranches", run, branches)
    case .lacksIndicators(let run, let names): return object("lacksIndicators", run, names)
    case .lacksParameters(let run): return object("lacksParameters", run)
    case .pathsNotCommon(let run): return object("pathsNotCommon", run)
    case .pathsSummarized(let run): return object("pathsSummarized", run)
    case .notOnPaths(let names): return object("notOnPaths", nil, names)
    }
  }
}
