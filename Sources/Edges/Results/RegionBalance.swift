import Assumptions
public import Diagnostics
public import Quantities
public import Valuation

/// What regions that are run together sum to, and what remains of their total.
///
/// Only series that add up are held: persons, person-years and money, those of the economy left
/// out, which every region shares.
public struct RegionBalance: Sendable {
  /// One series of the total, of each region and of what remains.
  public struct Line: Sendable {
    public var branch: String
    public var group: String
    public var measure: String
    public var total: YearSeries<Double>
    /// In the order of ``RegionBalance/regions``; zero where a region lacks the series.
    public var regions: [YearSeries<Double>]

    /// The total less the sum of the regions.
    public var remainder: YearSeries<Double> {
      YearSeries(over: total.years) { year in
        regions.reduce(total[year]) { $0 - $1[year] }
      }
    }
  }

  /// Names of the regions, those of their folders of results.
  public let regions: [String]
  public let lines: [Line]
  /// Series of which the regions have more than the total, each told once.
  public let warnings: [Diagnostic]

  /// - Parameters:
  ///   - total: The run that the regions are part of.
  ///   - regions: Their runs, with the names that they have in tables.
  /// - Throws: Regions whose first year or currency is not that of the total.
  public init(
    total: ValuationResult, regions: [(name: String, result: ValuationResult)]
  ) throws(InputProblems) {
    let problems = regions.compactMap {
      Self.difference(of: $0.result, named: $0.name, from: total)
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    let last = regions.map(\.result.years.upperBound).reduce(total.years.upperBound) { min($0, $1) }
    let years = total.years.lowerBound...last
    self.regions = regions.map(\.name)
    var keys: [MeasureSeries] = total.series.filter(Self.isAdditive)
    for region in regions {
      keys += region.result.series.filter { series in
        Self.isAdditive(series)
          && !keys.contains {
            $0.branch == series.branch && $0.group == series.group && $0.measure == series.measure
          }
      }
    }
    lines = keys.map { key in
      func values(_ result: ValuationResult) -> YearSeries<Double> {
        let found = result.series(key.branch, key.measure, group: key.group)
        return YearSeries(over: years) { (found?.values.value(in: $0) ?? nil) ?? 0 }
      }
      return Line(
        branch: key.branch, group: key.group, measure: key.measure, total: values(total),
        regions: regions.map { values($0.result) })
    }
    warnings = lines.compactMap(Self.excess)
  }

  private static func isAdditive(_ series: MeasureSeries) -> Bool {
    guard series.branch != "economy",
      let unit = MeasureCatalogue.definition(of: series.measure)?.unit
    else { return false }
    return [.persons, .personYears, .money].contains(unit)
  }

  private static func difference(
    of region: ValuationResult, named name: String, from total: ValuationResult
  ) -> Diagnostic? {
    let (first, firstOfTotal) = (region.years.lowerBound, total.years.lowerBound)
    let (code, codeOfTotal) = (region.currency.code, total.currency.code)
    let message: Message? =
      if first != firstOfTotal {
        "the region '\(name)' begins with \(first), its total with \(firstOfTotal)"
      } else if code != codeOfTotal {
        "the region '\(name)' counts in \(code), its total in \(codeOfTotal)"
      } else { nil }
    return message.map {
      Diagnostic(
        .error, at: nil, $0,
        hint: "regions and their total have one valuation date and one currency")
    }
  }

  /// Tells a series of which the regions have more than there is.
  private static func excess(in line: Line) -> Diagnostic? {
    let remainder = line.remainder
    let first = line.total.years.first { year in
      line.total[year] >= 0 && remainder[year] < -1e-9 * max(1, line.total[year])
    }
    return first.map { year in
      Diagnostic(
        .warning, at: nil,
        "in \(year) the regions have more than the total of \(line.branch), \(line.measure), "
          + "\(line.group): \(CSVText.shortest(-remainder[year])) too much")
    }
  }

  /// `region,branch,group,measure,year,value`: the total, each region, the `remainder`.
  public var table: CSVText {
    var csv = CSVText(head: ["region", "branch", "group", "measure", "year", "value"])
    func add(_ name: String, _ line: Line, _ values: YearSeries<Double>) {
      for year in values.years {
        for text in [name, line.branch, line.group, line.measure] { csv.field(text) }
        csv.field(year.number)
        csv.field(Optional(values[year]))
        csv.endLine()
      }
    }
    for line in lines { add("total", line, line.total) }
    for (index, name) in regions.enumerated() {
      for line in lines { add(name, line, line.regions[index]) }
    }
    for line in lines { add("remainder", line, line.remainder) }
    return csv
  }
}
