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

  private func line(_ name: String, _ values: YearSeries<Double>) -> Formula {
    parameter("given", "accounts.\(branch).\(name)", value: values.value(in: year))
  }

  // MARK: - The reserve

  /// F(t): the reserve of the year before, or that at the start.
  private func opening(_ statement: FundStatement) -> String {
    guard isFirstYear else { return "reserveAtYearEnd(t-1)" }
    parameter(
      "F₀", "opening.\(branch).reserve", "accounts.\(branch).openingReserve",
      value: statement.openingReserve)
    return "F₀"
  }

  /// γ(i) of the account's timing; nothing where no yield explains the income.
  private func accumulation(_ statement: FundStatement, yield: String = "yield") -> String? {
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

  // MARK: - The yield

  private func yield(_ statement: FundStatement) -> Formula? {
    if let account { return yield(of: account, statement) }
    guard let assumptions = explainer.fundAssumptions(of: branch) else { return nil }
    let own = "assumptions.fund.\(branch)"
    var terms: [String] = []
    for (index, asset) in assumptions.assets.enumerated() {
      func number(_ symbol: String, _ name: String, _ value: Double) -> String {
        let paths = [own, "assumptions.fund.pension"].map { "\($0).assets.\(asset.name).\(name)" }
        parameter("\(symbol):\(asset.name)", paths[0], paths[1], value: value)
        return "\(symbol):\(asset.name)"
      }
      let share = number("share", "share", asset.share.heldConstant(at: year))
      let new = number("y", "yield", asset.yield.heldConstant(at: year))
      let maturity = number("d", "maturity", asset.maturity)
      let before: String
      if isFirstYear {
        before = number("r", "openingBookYield", asset.openingBookYield)
      } else {
        let book = Portfolio.bookYield(of: asset, years: explainer.years)
        let quantity = Quantity.bookYield(asset.name, index)
        state(quantity, book[previous])
        relate("\(own).assets.\(asset.name).openingBookYield")
        before = quantity.symbol
      }
      terms.append("\(share) * (\(before) + (\(new) - \(before)) / \(maturity))")
    }
    parameter(
      "cost", "\(own).managementCost", value: assumptions.managementCost.heldConstant(at: year))
    return formula("\(terms.joined(separator: " + ")) - cost")
  }

  private func yield(of account: AccountsAssumptions, _ statement: FundStatement) -> Formula? {
    switch account.returns {
    case .rates(let rates):
      return parameter("i", "accounts.\(branch).returnRate", value: rates.value(in: year))
    case .interestFactors(let factors):
      let path = "accounts.\(branch).interestFactor"
      func factor(_ symbol: String, _ year: Year) -> Bool {
        guard let value = factors.value(in: year) else { return false }
        parameter(symbol, path, year: year, value: value)
        return true
      }
      let (next, before) = (year.advanced(by: 1), previous)
      switch (factor("f′", next), factor("f₀", before)) {
      case (true, true): return formula("(f′ / f₀) ^ 0.5 - 1")
      case (true, false):
        _ = factor("f", year)
        return formula("f′ / f - 1")
      case (false, true):
        _ = factor("f", year)
        return formula("f / f₀ - 1")
      case (false, false): return formula("1 - 1")
      }
    case .investmentIncome:
      // The yield that explains the income: its deviation from the income is nil.
      solved(
        .impliedYield, meeting: "accounts.\(branch).investmentIncome",
        value: statement.yields[year])
      return formula("i")
    }
  }

  // MARK: - Shortfalls

  /// The balance carried with support or debt: B(t+1) = B(t)(1 + i) + N γ(i).
  private func shortfall(_ statement: FundStatement) -> Formula? {
    let hasDebt = statement.debtAtYearEnd != nil
    if measure == "stateSupport", hasDebt {
      convention(.noSupport, 0)
      return formula("S₀")
    }
    var balance = "reserveAfterSupport(t-1)" + (hasDebt ? " - debt(t-1)" : "")
    if isFirstYear { balance = opening(statement) }
    let closing: String
    var gamma = "1"
    let before = openingBalance(statement)
    if before < 0, hasDebt, let rate = debtRate {
      parameter(
        "z", "assumptions.fund.\(branch).debtRate", "accounts.\(branch).debtRate", value: rate)
      gamma = accumulation(statement, yield: "z") ?? "1"
      closing = "(\(balance)) * (1 + z) + netCashFlow * \(gamma)"
    } else if let found = accumulation(statement) {
      gamma = found
      closing = "(\(balance)) * (1 + yield) + netCashFlow * \(gamma)"
    } else {
      closing = "\(balance) + netCashFlow" + (before > 0 ? " + investmentIncome" : "")
    }
    switch measure {
    case "stateSupport": return formula("max(0; -(\(closing)) / \(gamma))")
    case "debt": return formula("max(0; -(\(closing)))")
    default: return formula("max(0; \(closing))")
    }
  }

  private var debtRate: Double? {
    (account?.debtRate ?? explainer.fundAssumptions(of: branch)?.debtRate)?
      .heldConstant(at: year)
  }

  private func openingBalance(_ statement: FundStatement) -> Double {
    guard !isFirstYear else { return statement.openingReserve }
    return statement.reserveAfterSupport[previous] - (statement.debtAtYearEnd?[previous] ?? 0)
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
