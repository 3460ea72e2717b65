import Quantities
import Valuation

/// A sheet for each fund, and one for what is paid beside the funds.
struct StatementSheets {
  let runs: WorkbookRuns

  /// Benefits by kind in the order of an account; their sum is a branch's `benefits`.
  private static let benefits = [
    "oldAgePensions", "invalidityPensions", "survivorsPensions", "lumpSums", "survivorsLumpSums",
    "funeralGrants", "sicknessBenefits", "childCareBenefits", "maternityBenefits",
    "paternityBenefits", "birthGrants", "convalescence", "temporaryInjuryBenefits",
    "injuryLumpSums", "injuryPensions", "attendanceAllowances", "deathGrants",
    "injurySurvivorsPensions", "injuryConvalescence", "injuryPrevention", "unemploymentBenefits",
    "trainingBenefits", "jobServices", "employerTraining", "reliefPayments", "healthCareCosts",
    "socialPensions", "socialPensionFuneralSupport", "statePensions", "cashTransfers",
  ]
  private static let payers = ["insuredPerson", "employer", "state"]
  /// What leaves a fund besides benefits and administration, of which a branch has at most one.
  private static let transfers = [
    "transfersPaid", "healthContributionsOfPensioners", "transfersOutside",
  ]

  func sheets(_ names: inout SheetNames, _ places: inout FigurePlaces) -> [Sheet] {
    runs.branches(with: "totalExpenditure").compactMap { branch in
      let table = YearTable(runs: runs.blocks, columns: columns(of: branch))
      guard !table.isEmpty else { return nil }
      var sheet = Sheet(names.name(runs.title(ofBranch: branch)))
      let isFund = runs.runs.contains { $0.has(branch, "reserveAtYearEnd") }
      sheet.open(
        title: runs.say(
          isFund ? .statementTitle : .expenditureTitle,
          ["branch": runs.title(ofBranch: branch)]),
        notes: [amountNote, isFund ? runs.say(.statementNote) : ""])
      table.add(to: &sheet, scenario: runs.say(.scenario), year: runs.say(.year))
      places.add(table, in: sheet, branch: branch)
      return sheet
    }
  }

  var amountNote: String {
    runs.formats.scalesAmounts
      ? runs.say(.amountsScaled, ["unit": runs.formats.amountWords])
      : runs.say(.amountsWhole, ["unit": runs.formats.amountWords])
  }

  private func columns(of branch: String) -> [YearTable.Column] {
    opening(branch) + income(branch) + expenditure(branch) + account(branch) + rates(branch)
  }

  private func opening(_ branch: String) -> [YearTable.Column] {
    var column = runs.column(
      branch, "reserveAtYearEnd", head: runs.say(.openingReserve),
      formula: .yearBefore("reserveAtYearEnd"))
    let all = runs.runs
    column.key = "openingReserve"
    column.value = { number, year in
      let run = all[number]
      guard year == run.years.lowerBound else {
        return run.value(branch, "reserveAtYearEnd", year: year - 1)
      }
      guard let end = run.value(branch, "reserveAtYearEnd", year: year),
        let flow = run.value(branch, "netCashFlow", year: year),
        let income = run.value(branch, "investmentIncome", year: year)
      else { return nil }
      return end - flow - income
    }
    return [column]
  }

  private func income(_ branch: String) -> [YearTable.Column] {
    let payers = Self.payers.map { payer in
      runs.column(
        branch, "contributions", group: payer,
        head: runs.say(.contributionsOf, ["payer": runs.say(.payer(payer))]))
    }
    return payers + [
      runs.column(
        branch, "contributions", formula: sum(Self.payers.map { "contributions:\($0)" })),
      runs.column(branch, "otherIncome"),
      runs.column(branch, "transfersReceived"),
      runs.column(branch, "investmentIncome"),
    ]
  }

  private func expenditure(_ branch: String) -> [YearTable.Column] {
    let lines = Self.benefits
    let isFund = runs.runs.contains { $0.has(branch, "benefits") }
    return lines.map { runs.column(branch, $0) } + [
      runs.column(branch, "benefits", formula: sum(lines)),
      runs.column(branch, "administration"),
    ] + Self.transfers.map { runs.column(branch, $0) } + [
      runs.column(
        branch, "totalExpenditure",
        formula: sum(isFund ? ["benefits", "administration"] + Self.transfers : lines))
    ]
  }

  private func account(_ branch: String) -> [YearTable.Column] {
    let income = ["contributions", "otherIncome", "transfersReceived"].map {
      YearTable.Term(key: $0)
    }
    return [
      runs.column(
        branch, "netCashFlow",
        formula: .sum(income + [YearTable.Term(key: "totalExpenditure", sign: -1)])),
      runs.column(
        branch, "reserveAtYearEnd",
        formula: sum(["openingReserve", "netCashFlow", "investmentIncome"])),
      runs.column(branch, "stateSupport"), runs.column(branch, "reserveAfterSupport"),
      runs.column(branch, "debt"), runs.column(branch, "insurableEarnings"),
    ]
  }

  private func rates(_ branch: String) -> [YearTable.Column] {
    [
      runs.column(
        branch, "paygCostRate", formula: .quotient("totalExpenditure", "insurableEarnings")),
      runs.column(branch, "incomeRate", formula: .quotient("contributions", "insurableEarnings")),
      runs.column(
        branch, "annualBalance",
        formula: .sum([
          YearTable.Term(key: "incomeRate"), YearTable.Term(key: "paygCostRate", sign: -1),
        ])),
      runs.column(
        branch, "reserveRatioOpening", formula: .quotient("openingReserve", "totalExpenditure")),
      runs.column(branch, "yield"), runs.column(branch, "expenditureToOutput"),
      runs.column(branch, "reserveToOutput"),
    ]
  }

  private func sum(_ keys: [String]) -> YearTable.Formula {
    .sum(keys.map { YearTable.Term(key: $0) })
  }
}
