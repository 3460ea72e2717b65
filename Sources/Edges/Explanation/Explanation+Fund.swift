import Assumptions
import FundAccounts
import Quantities
import Valuation

/// The account of a branch from its net cash flow to its ratios (MODEL 11, 12).
extension Draft {
  /// Figures that follow from other lines of the account alone.
  private static let ratios = [
    "netCashFlow": """
    contributions + transfersReceived? + otherIncome - benefits - administration \
    - transfersPaid? - healthContributionsOfPensioners?
    """,
    "totalExpenditure": """
    benefits + transfersPaid? + healthContributionsOfPensioners? + administration
    """,
    "incomeRate": "(contributions + transfersReceived?) / insurableEarnings",
    "paygCostRate": "totalExpenditure / insurableEarnings",
    "paygCostRateWithoutAdministration":
      "(totalExpenditure - administration) / insurableEarnings",
    "annualBalance":
      "(contributions + transfersReceived? - totalExpenditure) / insurableEarnings",
    "reserveRatioClosing": "reserveAtYearEnd / totalExpenditure",
    "reserveRatioClosingOverNextYear": "reserveAtYearEnd / totalExpenditure(t+1)",
    "expenditureToOutput": "totalExpenditure / all.output",
    "contributionsToOutput": "contributions / all.output",
    "reserveToOutput": "reserveAtYearEnd / all.output",
  ]

  var fund: Formula? {
    if group == "all", let ratio = Self.ratios[measure] { return formula(ratio) }
    guard group == "all", let statement = explainer.objects.statement(of: branch) else {
      return nil
    }
    switch measure {
    case "reserveRatioOpening":
      return formula("\(opening(statement)) / totalExpenditure")
    case "reserveAtYearEnd":
      let start = opening(statement)
      guard let gamma = accumulation(statement) else {
        return formula("\(start) + netCashFlow + investmentIncome")
      }
      return formula("\(start) * (1 + yield) + netCashFlow * \(gamma)")
    case "investmentIncome": return income(statement)
    case "yield": return yield(statement)
    case "stateSupport", "reserveAfterSupport", "debt": return shortfall(statement)
    case "otherIncome":
      if let account { return line("otherIncome", account.otherIncome) }
      return parameter(
        "O", "assumptions.fund.\(branch).otherIncome",
        value: statement.flows.otherIncome.value(in: year))
    case "administration": return administration(statement)
    default: return nil
    }
  }

  // MARK: - Branches with an account only

  var account: AccountsAssumptions? {
    explainer.objects.accounts.first { $0.assumptions.branch == branch }?.assumptions
  }

  /// The lines that somebody else has projected.
  var givenLine: Formula? {
    guard let account else { return nil }
    return switch measure {
    case "contributions": line(measure, account.contributions)
    case "benefits": line(measure, account.benefits)
    case "administration": line(measure, account.administration)
    case "insurableEarnings": line(measure, account.insurableEarnings)
    default: nil
    }
  }

  func line(_ name: String, _ values: YearSeries<Double>) -> Formula {
    parameter("given", "accounts.\(branch).\(name)", value: values.value(in: year))
  }

  // MARK: - The reserve

  /// F(t): the reserve of the year before, or that at the start.
  func opening(_ statement: FundStatement) -> String {
    guard isFirstYear else { return "reserveAtYearEnd(t-1)" }
    parameter(
      "F₀", "opening.\(branch).reserve", "accounts.\(branch).openingReserve",
      value: statement.openingReserve)
    return "F₀"
  }

  /// γ(i) of the account's timing; nothing where no yield explains the income.
  func accumulation(_ statement: FundStatement, yield: String = "yield") -> String? {
    guard yield != "yield" || statement.yields[year] != nil else { return nil }
    relate(
      "assumptions.fund.\(branch).timing", "assumptions.fund.pension.timing",
      "accounts.\(branch).timing")
    switch statement.timing {
    case .midYear: return "(1 + \(yield)) ^ 0.5"
    case .midYearSimple: return "(1 + \(yield) / 2)"
    case .endYear: return "1"
    case .startYear: return "(1 + \(yield))"
    case .monthly:
      let months = (1...12).map { "(1 + \(yield)) ^ (\(12.5 - Double($0)) / 12)" }
      return "((\(months.joined(separator: " + "))) / 12)"
    }
  }

  private func income(_ statement: FundStatement) -> Formula? {
    if case .investmentIncome(let values)? = account?.returns {
      return line("investmentIncome", values)
    }
    guard let gamma = accumulation(statement) else { return nil }
    return formula("\(opening(statement)) * yield + netCashFlow * (\(gamma) - 1)")
  }

  // MARK: - Administration

  private func administration(_ statement: FundStatement) -> Formula? {
    guard let fund = explainer.fundAssumptions(of: branch) else { return nil }
    let path = "assumptions.fund.\(branch).administration"
    relate("\(path).base")
    parameter("z", "\(path).rate", value: fund.administrationRate.heldConstant(at: year))
    let received = branch == "pension" ? "" : " + transfersReceived?"
    switch fund.administrationBase {
    case .contributions: return formula("z * (contributions\(received))")
    case .benefits: return formula("z * benefits")
    case .contributionsAndBenefits: return formula("z * (contributions\(received) + benefits)")
    case .insurableEarnings: return formula("z * insurableEarnings")
    }
  }
}

extension Explainer {
  /// What carries a branch's fund; nothing where only its account is kept.
  func fundAssumptions(of branch: String) -> FundAssumptions? {
    if branch == "pension" { return objects.branches?.pension?.pension.fund }
    return objects.branches?.others.first { $0.lines.branch == branch }?.fund
  }
}

extension Quantity {
  static func bookYield(_ name: String, _ index: Int) -> Quantity {
    Quantity(
      "r:\(name)", "rate", "book yield of \(name) of the year before",
      "tỷ suất ghi sổ năm trước của \(name)")
  }
  static let impliedYield = Quantity(
    "i", "rate", "yield that explains the investment income",
    "tỷ suất giải thích lãi đầu tư")
  static let noSupport = Quantity(
    "S₀", "money", "no support: shortfalls are carried as debt",
    "không hỗ trợ: phần thiếu hụt ghi nợ")
}
