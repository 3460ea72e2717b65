import Quantities
import Results
import Valuation

@testable import ScenarioFile

/// The tables that `Method/Recompute.md` holds, as the code has them.
enum RecomputePage {
  static let path = "Sources/Edges/SocialInsurance/SocialInsurance.docc/Method/Recompute.md"

  static var arrays: [String] {
    ArrayCatalogue.definitions.map { array in
      let axes = array.axes.map(\.rawValue).joined(separator: ", ")
      return row(["`\(array.name)`", axes, array.unit, array.timing, array.description])
    }
  }

  static var measures: [String] {
    (MeasureCatalogue.measures + MeasureCatalogue.indicators).map { measure in
      row([
        "`\(measure.name)`", "`\(measure.branch)`", measure.unit.rawValue, measure.timing.rawValue,
      ])
    }
  }

  static var parameters: [String] {
    Catalogue.specs.map { spec in
      row(["`\(spec.pattern.joined(separator: "."))`", spec.unit, spec.weighting.rawValue])
    }
  }

  /// Heads of the tables that a run writes.
  static func heads(of result: ValuationResult) -> [String] {
    [
      ("series.csv", ResultTables.series(of: result)),
      ("population.csv", ResultTables.population(of: result)),
      ("indicators.csv", ResultTables.indicators(of: result)),
      ("calibration.csv", ResultTables.calibration(of: result)),
      ("comparison.csv", ResultTables.comparison(of: result)),
    ].map { file, table in
      let head = table.bytes.prefix { $0 != UInt8(ascii: "\n") }
      return row(["`\(file)`", "`\(String(decoding: head, as: UTF8.self))`"])
    }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ") + " |"
  }
}
