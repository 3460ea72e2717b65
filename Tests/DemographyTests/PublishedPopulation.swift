import Demography
import Foundation
import Quantities

/// A country of the United Nations' *World Population Prospects 2024*, read from the fixtures.
struct PublishedPopulation: Sendable {
  let country: String
  let assumptions: PopulationAssumptions
  /// Population on 1 July of the years kept, persons.
  let midYear: [Year: AgeSexGrid]
  /// Published measures by column and year, as printed; flows in thousands.
  let indicators: [String: YearSeries<Double>]

  static let years: ClosedRange<Year> = 2024...2100

  /// Published death rates of Viet Nam and the life expectancies published beside them.
  static func lifeTablesOfVietNam() throws -> (
    deathRates: [Year: AgeSexGrid], lifeExpectancy: [String: YearSeries<Double>]
  ) {
    let files = Fixtures(folder: "vietnam")
    return (try files.planes("mx_published"), try files.columns("life_expectancy_published"))
  }

  init(country: String) throws {
    let files = Fixtures(folder: country)
    let opening = try files.planes("population_jan1", scale: 1000)
    let deathRates = try files.planes("mx")
    let migrants = try files.planes("migration_age_sex", scale: 1000)
    let indicators = try files.columns("indicators")
    self.country = country
    self.indicators = indicators
    midYear = try files.planes("population_midyear", scale: 1000)
    assumptions = PopulationAssumptions(
      opening: try found(opening[Self.years.lowerBound]),
      deathRates: try YearAgeSexGrid(over: Self.years) { try found(deathRates[$0]) },
      fertilityRates: try files.fertilityRates(over: Self.years),
      totalFertilityRate: try found(indicators["tfr"]),
      sexRatioAtBirth: try found(indicators["srb"]),
      netMigration: try YearAgeSexGrid(over: Self.years) { try found(migrants[$0]) })
  }
}

/// A country's folder of published tables.
private struct Fixtures {
  let folder: String

  /// A file with the columns year, sex, age and one number.
  func planes(_ file: String, scale: Double = 1) throws -> [Year: AgeSexGrid] {
    var planes: [Year: AgeSexGrid] = [:]
    for row in try rows(file).dropFirst() {
      let year = Year(try found(Int(row[0])))
      let sex: Sex = row[1] == "M" ? .male : .female
      planes[year, default: AgeSexGrid()][sex, try found(Int(row[2]))] =
        try found(Double(row[3])) * scale
    }
    return planes
  }

  /// Fertility rates by year and age; zero at the ages the file leaves out.
  func fertilityRates(over years: ClosedRange<Year>) throws -> YearSeries<[Double]> {
    var rates = YearSeries(repeating: [Double](repeating: 0, count: Age.count), over: years)
    for row in try rows("asfr").dropFirst() {
      rates[Year(try found(Int(row[0])))][try found(Int(row[1]))] = try found(Double(row[2]))
    }
    return rates
  }

  /// A file with the year and any numbers, a row for each year.
  func columns(_ file: String) throws -> [String: YearSeries<Double>] {
    let rows = try rows(file)
    let firstYear = Year(try found(Int(rows[1][0])))
    var columns: [String: YearSeries<Double>] = [:]
    for (index, name) in rows[0].enumerated().dropFirst() {
      columns[String(name)] = YearSeries(
        from: firstYear, try rows.dropFirst().map { try found(Double($0[index])) })
    }
    return columns
  }

  private func rows(_ file: String) throws -> [[Substring]] {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/\(folder)/\(file).csv")
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: ",") }
  }
}

/// A fixture that does not hold what the tests rely on.
private struct BrokenFixture: Error {}

private func found<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw BrokenFixture() }
  return value
}
