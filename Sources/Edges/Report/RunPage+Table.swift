import Quantities
import Valuation

extension RunPage {
  /// One column of the table: which series it shows, and how.
  struct Column {
    enum Form {
      case money
      case thousands
      case rate
      case decimal
      case percent
    }

    var title: TextCatalogue.Key
    var moment: TextCatalogue.Key
    var branch: String
    var measure: String
    var form: Form
  }

  private static let fundColumns = [
    Column(title: .reserve, moment: .atYearEnd, "reserveAtYearEnd", .money),
    Column(title: .contributors, moment: .averageOfYear, "contributors", .thousands),
    Column(title: .pensioners, moment: .atYearStart, "oldAgePensioners", .thousands),
    Column(title: .contributions, moment: .ofYear, "contributions", .money),
    Column(title: .expenditure, moment: .ofYear, "totalExpenditure", .money),
    Column(title: .paygCostRate, moment: .ofEarnings, "paygCostRate", .rate),
    Column(title: .reserveRatio, moment: .openingOverYear, "reserveRatioOpening", .decimal),
  ]

  private static let populationColumns = [
    Column(title: .population, moment: .atYearStart, "population", .thousands, of: "population"),
    Column(title: .births, moment: .ofYear, "births", .thousands, of: "population"),
    Column(title: .deaths, moment: .ofYear, "deaths", .thousands, of: "population"),
    Column(
      title: .lifeExpectancyMale, moment: .ofYear, "lifeExpectancyAtBirthMale", .decimal,
      of: "population"),
    Column(
      title: .lifeExpectancyFemale, moment: .ofYear, "lifeExpectancyAtBirthFemale", .decimal,
      of: "population"),
    Column(
      title: .oldAgeDependency, moment: .atYearStart, "oldAgeDependencyRatio", .percent,
      of: "population"),
    Column(title: .labourForce, moment: .averageOfYear, "labourForce", .thousands, of: "labour"),
  ]

  /// The branch whose fund the page shows: the one asked for first, pensions, or the first account.
  var fundBranch: String {
    if let asked = result.leadingBranch, result.series(asked, "reserveAtYearEnd") != nil {
      return asked
    }
    return result.series.first { $0.measure == "reserveAtYearEnd" }?.branch ?? "pension"
  }

  /// The columns that the run can fill: those of the fund, or of the population without one.
  private var columns: [Column] {
    let fund = Self.fundColumns.compactMap { column -> Column? in
      var column = column
      column.branch = fundBranch
      return result.series(column.branch, column.measure) == nil ? nil : column
    }
    guard fund.isEmpty else { return fund }
    return Self.populationColumns.filter { result.series($0.branch, $0.measure) != nil }
  }

  /// T0, each year divisible by five, and T1.
  var shownYears: [Year] {
    result.years.filter {
      $0.number % 5 == 0 || $0 == result.years.lowerBound || $0 == result.years.upperBound
    }
  }

  var table: [String] {
    let columns = columns
    guard !columns.isEmpty else { return [] }
    var table = TextTable()
    table.add([say(.year)] + columns.map { say($0.title) })
    table.add([""] + columns.map { say($0.moment) })
    table.add([""] + columns.map(unit))
    for year in shownYears {
      table.add(["\(year)"] + columns.map { cell($0, year) })
    }
    let lines = table.lines()
    return lines.prefix(1).map(heading) + lines.dropFirst()
  }

  /// The unit of a column; that of amounts stands in the head of the page.
  private func unit(of column: Column) -> String {
    switch column.form {
    case .money: ""
    case .thousands: say(.thousands)
    case .rate, .percent: say(.per100)
    case .decimal: say(column.measure == "reserveRatioOpening" ? .yearsOfExpenditure : .years)
    }
  }

  private func cell(_ column: Column, _ year: Year) -> String {
    let series = result.series(column.branch, column.measure)
    guard let value = series?.values.value(in: year) ?? nil else { return "–" }
    switch column.form {
    case .money: return amount(value)
    case .thousands: return numbers.number(value / 1000)
    case .rate, .percent: return numbers.number(100 * value, decimals: 1)
    case .decimal: return numbers.number(value, decimals: 1)
    }
  }

  /// One block a year of reserve, cost rate and contributors, or of the population.
  ///
  /// A reserve below zero is drawn as zero: the notional debt after depletion would flatten the rest.
  var sparklines: [String] {
    let fund = ["reserveAtYearEnd", "paygCostRate", "contributors"]
    let people = ["population", "births", "oldAgeDependencyRatio"]
    let shown = columns.filter { (fund + people).contains($0.measure) }
    let width = shown.map { say($0.title).count }.max() ?? 0
    return shown.compactMap { column in
      guard let series = result.series(column.branch, column.measure) else { return nil }
      let values = result.years.map { year -> Double? in
        let value = series.values.value(in: year) ?? nil
        return column.measure == "reserveAtYearEnd" ? value.map { max(0, $0) } : value
      }
      let title = say(column.title)
      let space = String(repeating: " ", count: width - title.count)
      return "\(title)\(space)  \(Sparkline.text(values))"
    }
  }
}

extension RunPage.Column {
  fileprivate init(
    title: TextCatalogue.Key, moment: TextCatalogue.Key, _ measure: String, _ form: Form,
    of branch: String = "pension"
  ) {
    self.init(title: title, moment: moment, branch: branch, measure: measure, form: form)
  }
}
