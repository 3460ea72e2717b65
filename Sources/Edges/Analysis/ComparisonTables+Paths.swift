import Ensemble
import Valuation

extension RunComparison {
  /// One line a figure and run: how its difference is distributed over the paths.
  func pathTable(_ paths: PathComparison) -> DataTable {
    var table = DataTable(
      "pathDifferences",
      [
        "branch": .text, "group": .text, "name": .text, "unit": .text, "year": .whole,
        "run": .text, "direction": .text, "better": .number, "worse": .number, "same": .number,
        "compared": .number, "share": .number, "mean": .number, "standardDeviation": .number,
      ])
    table.columns += Percentiles.levels.map {
      DataTable.Column(name: Percentiles.name(of: $0), kind: .number)
    }
    table.rows = paths.figures.map { figure in
      let difference = figure.difference
      let start: [DataTable.Value] = [
        .text(figure.branch), .text(figure.group), .text(figure.name),
        .init(MeasureCatalogue.definition(of: figure.name)?.unit.rawValue), .init(figure.year),
        .text(runs[figure.run].name), .init(figure.direction?.rawValue), .init(figure.better),
        .init(figure.worse), .init(figure.same), .number(figure.compared),
        .number(difference.share), .init(difference.mean), .init(difference.standardDeviation),
      ]
      return start + Percentiles.levels.map { .init(difference.percentile($0)) }
    }
    return table
  }
}
