import Quantities
import Report
import Valuation

/// The first sheet: what the workbook holds, when the funds turn, and their figures in a few years.
struct SummarySheet {
  let runs: WorkbookRuns

  private static let milestones = [
    "firstDeficitBeforeInvestment", "firstDeficitAfterInvestment", "peakYear", "depletionYear",
    "generalAveragePremium75YearsWithReserve", "actuarialBalance75YearsWithTarget",
  ]
  private static let figures = [
    "reserveAtYearEnd", "contributions", "totalExpenditure", "contributors", "oldAgePensioners",
    "paygCostRate", "incomeRate", "reserveRatioOpening", "expenditureToOutput",
  ]

  /// Of the funds after the first one.
  private static let shortFigures = ["reserveAtYearEnd", "paygCostRate", "totalExpenditure"]

  /// The first year, those that end in 0 for a generation, every twentieth, and the last.
  private var years: [Int] {
    guard let all = runs.runs.first?.years else { return [] }
    return all.filter { year in
      year == all.lowerBound || year == all.upperBound || year % 20 == 0
        || (year % 10 == 0 && year < all.lowerBound + 30)
    }
  }

  private var fewYears: [Int] {
    guard let first = years.first, let last = years.last else { return [] }
    return years.filter { $0 == first || $0 == last || ($0 % 20 == 10 && $0 < first + 30) }
  }

  func sheet(_ name: String, _ places: FigurePlaces, others: [Sheet]) -> Sheet {
    var sheet = Sheet(name)
    sheet.open(
      title: runs.runs.first?.title ?? "",
      notes: [
        runs.runs.first.map {
          runs.say(
            .periodNote, ["first": "\($0.years.lowerBound)", "last": "\($0.years.upperBound)"])
        } ?? "", StatementSheets(runs: runs).amountNote,
      ])
    let lead = [.branch, .measure, .unit, .year].map { (key: WorkbookText) in runs.say(key) }
    sheet.addHead([lead + runs.runs.map(\.title)])
    for branch in runs.branches(with: "totalExpenditure") { addMilestones(of: branch, to: &sheet) }
    for (number, branch) in runs.branches(with: "totalExpenditure").enumerated() {
      for measure in number == 0 ? Self.figures : Self.shortFigures {
        addFigures(branch, measure, to: &sheet, places, years: number == 0 ? years : fewYears)
      }
    }
    if runs.branches(with: "totalExpenditure").isEmpty {
      for measure in ["population", "births", "deaths"] {
        addFigures("population", measure, to: &sheet, places, years: years)
      }
    }
    sheet.add()
    sheet.add([.text(runs.say(.sheets), .section)])
    for other in others { sheet.add([.link(other.name), .text(other.title)]) }
    sheet.widths = [30, 40, 16, 7] + runs.runs.map { _ in 22 }
    sheet.frozenColumns = 4
    return sheet
  }

  private func addMilestones(of branch: String, to sheet: inout Sheet) {
    for name in Self.milestones {
      let values = runs.runs.map { run in
        run.result.indicators.first { $0.branch == branch && $0.indicator == name }
      }
      guard values.contains(where: { $0 != nil }),
        let definition = MeasureCatalogue.definition(of: name)
      else { continue }
      let style = CellStyle(format: runs.formats.format(of: definition.unit))
      sheet.add(
        [
          .text(runs.title(ofBranch: branch)), .text(runs.title(of: name)),
          .text(runs.formats.words(of: definition.unit)), .empty,
        ]
          + values.map { found in
            guard let found else { return .empty }
            if let value = found.value { return Cell.value(value, style) }
            return definition.unit == .calendarYear ? .text(runs.say(.never), .right) : .empty
          })
    }
  }

  private func addFigures(
    _ branch: String, _ measure: String, to sheet: inout Sheet, _ places: FigurePlaces,
    years: [Int]
  ) {
    guard let definition = MeasureCatalogue.definition(of: measure),
      runs.runs.contains(where: { $0.has(branch, measure) })
    else { return }
    let style = CellStyle(
      format: runs.formats.format(of: definition.unit, upTo: runs.scale(of: branch)))
    for year in years {
      let cells = runs.runs.enumerated().map { number, run in
        places.cell(branch, measure, of: run, number: number, year: year, style: style)
      }
      guard cells.contains(where: { $0 != .empty }) else { continue }
      sheet.add(
        [
          .text(runs.title(ofBranch: branch)), .text(runs.title(of: measure)),
          .text(runs.formats.words(of: definition.unit)), .whole(year),
        ] + cells)
    }
  }
}

extension Sheet {
  /// The text of the first cell.
  var title: String {
    guard case .text(let text, _)? = rows.first?.first else { return "" }
    return text
  }
}
