import Quantities
import Report
import Valuation

/// Members and beneficiaries of the branches, and the economy that they live in.
struct PeopleSheets {
  let runs: WorkbookRuns

  private static let members = [
    "contributors", "dormantMembers", "newEntrants", "memberExits", "oldAgePensioners",
    "newOldAgePensions", "invalidityPensioners", "spousePensioners", "childPensioners",
    "lumpSumRecipients", "demographicRatio", "coverageOfLabourForce", "pensionerCoverage",
    "meanInsurableEarnings", "meanPension", "meanNewPension", "replacementRateAtAward",
    "replacementRateOfStock",
  ]
  private static let others = [
    "contributors", "unemploymentRecipients", "injuryPensioners", "healthMembers",
    "meanHealthCost", "socialPensioners", "statePensioners", "cashTransferRecipients",
  ]
  private static let surroundings: [(branch: String, measures: [String])] = [
    (
      "population",
      [
        "population", "births", "deaths", "netMigration", "totalFertilityRate",
        "lifeExpectancyAtBirthMale", "lifeExpectancyAtBirthFemale", "lifeExpectancyAt60Male",
        "lifeExpectancyAt60Female", "oldAgeDependencyRatio", "totalDependencyRatio",
      ]
    ),
    (
      "labour",
      ["labourForce", "employed", "unemployed", "unemploymentRate", "participationRate"]
    ),
    ("all", ["output", "inflation", "priceIndex", "wageIndex"]),
  ]

  func sheets(_ names: inout SheetNames, _ places: inout FigurePlaces) -> [Sheet] {
    var sheets: [Sheet] = []
    add(
      memberColumns, as: .membersSheet, title: .membersTitle, to: &sheets, &names, &places)
    add(
      Self.surroundings.flatMap { part in
        part.measures.map { keyed(runs.column(part.branch, $0), part.branch) }
      }, as: .economySheet, title: .economyTitle, to: &sheets, &names, &places)
    return sheets
  }

  /// Of the first branch with members all figures, with contributors by group; of the others few.
  private var memberColumns: [YearTable.Column] {
    let branches = runs.branches(with: "contributors").filter { $0 != "all" }
    let main = branches.first { branch in
      runs.runs.contains { $0.has(branch, "oldAgePensioners") }
    }
    let beside = branches + ["nonContributory"]
    return (main.map(mainColumns) ?? [])
      + beside.filter { $0 != main }.flatMap { branch in
        Self.others.map { measure in
          keyed(
            runs.column(
              branch, measure,
              head: "\(runs.title(ofBranch: branch)): \(runs.title(of: measure))"), branch)
        }
      }
  }

  private func mainColumns(_ branch: String) -> [YearTable.Column] {
    var groups: [String] = []
    for run in runs.runs {
      for series in run.result.series
      where series.branch == branch && series.measure == "contributors" && series.group != "all"
        && !groups.contains(series.group)
      {
        groups.append(series.group)
      }
    }
    let parts = groups.map { group in
      keyed(
        runs.column(branch, "contributors", group: group, head: head(ofGroup: group)), branch)
    }
    let total = YearTable.Formula.sum(
      groups.map { YearTable.Term(key: "\(branch).contributors:\($0)") })
    return parts
      + Self.members.map { measure in
        keyed(
          runs.column(branch, measure, formula: measure == "contributors" ? total : nil), branch)
      }
  }

  /// The group as its scenario calls it, else in the words that the run was calibrated with.
  private func head(ofGroup group: String) -> String {
    let contributors = runs.title(of: "contributors")
    if let title = runs.title(ofGroup: group) { return "\(contributors): \(title)" }
    let rows = runs.runs.lazy.flatMap(\.result.calibration)
    return rows.first { $0.key == "contributors.\(group)" }?.item.text(in: runs.language)
      ?? "\(contributors): \(group)"
  }

  private func keyed(_ column: YearTable.Column, _ branch: String) -> YearTable.Column {
    var column = column
    column.key = "\(branch).\(column.key)"
    return column
  }

  private func add(
    _ columns: [YearTable.Column], as name: WorkbookText, title: WorkbookText,
    to sheets: inout [Sheet], _ names: inout SheetNames, _ places: inout FigurePlaces
  ) {
    let table = YearTable(runs: runs.blocks, columns: columns)
    guard !table.isEmpty else { return }
    var sheet = Sheet(names.name(runs.say(name)))
    sheet.open(title: runs.say(title), notes: [StatementSheets(runs: runs).amountNote])
    table.add(to: &sheet, scenario: runs.say(.scenario), year: runs.say(.year))
    places.add(table, in: sheet, branch: "")
    sheets.append(sheet)
  }
}
