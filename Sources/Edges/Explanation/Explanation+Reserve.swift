import Assumptions
import FundAccounts
import Quantities
import Valuation

/// What the reserve earns, and what meets its shortfalls (MODEL 11.2, 11.3).
extension Draft {
  // MARK: - The yield

  func yield(_ statement: FundStatement) -> Formula? {
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
  func shortfall(_ statement: FundStatement) -> Formula? {
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
}
