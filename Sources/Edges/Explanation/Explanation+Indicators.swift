import Analysis
import Demography
import FundAccounts
import Indicators
import Quantities
import Valuation

/// Indicators of a whole projection: present values of the years' lines, and milestones (MODEL 12).
extension Draft {
  /// By the name without its period; `C` contributions, `O` other income, `E` cost, `W` earnings,
  /// all present values, `F₀` the opening reserve and `G` the target.
  private static let premiums = [
    "generalAveragePremiumWithoutReserve": "E / W",
    "generalAveragePremiumWithReserve": "(E - F₀) / W",
    "generalAveragePremiumWithReserveAndTarget": "(E + G - F₀) / W",
    "requiredContributionRateWithReserve": "(E - O - F₀) / W",
    "summarizedIncomeRateWithoutReserve": "(C + O) / W",
    "summarizedIncomeRateWithReserve": "(F₀ + C + O) / W",
    "summarizedCostRateWithoutTarget": "E / W",
    "summarizedCostRateWithTarget": "(E + G) / W",
    "actuarialBalance": "(F₀ + C + O - E - G) / W",
    "actuarialBalanceWithTarget": "(F₀ + C + O - E - G) / W",
    "openGroupUnfundedObligation": "E - C - O - F₀",
  ]

  /// The formula of an indicator; nothing where it is not one of the fund's lines alone.
  var indicator: Formula? {
    guard let statement = explainer.objects.statement(of: branch) else { return nil }
    if let formula = milestone(statement) { return formula }
    let form = #/(.*?)(\d+Years|Horizon)(.*)/#
    let match = measure.wholeMatch(of: form)?.output
    let name = match.map { String($0.1) + String($0.3) } ?? measure
    let years = match.flatMap { Int($0.2.prefix { $0.isNumber }) } ?? statement.years.count
    guard let text = Self.premiums[name] else { return nil }
    return premium(text, statement, years)
  }

  // MARK: - Present values

  private func premium(_ text: String, _ statement: FundStatement, _ count: Int) -> Formula? {
    let yields = statement.yields.values.prefix(count).compactMap { $0 }
    guard count <= statement.years.count, yields.count == count else { return nil }
    let factors = DiscountFactors(yields: statement.yields)
    let flows = statement.flows
    let years = statement.years.prefix(count)
    for (quantity, name, values) in [
      (Quantity.presentContributions, "contributions", flows.contributionIncome),
      (.presentOther, "otherIncome", flows.otherIncome),
      (.presentCost, "totalExpenditure", flows.cost),
      (.presentEarnings, "insurableEarnings", flows.insurableEarnings),
    ] {
      var source = CellSource(keys: ["year"], rows: years.map { [String($0.number)] })
      source.add(.flowOfYear, .figure(line(name))) { years.map { values[$0] } }
      source.add(.discount) { years.map { factors.yearStart[$0] } }
      source.add(.yieldOfYear, .figure(line("yield"))) { yields }
      if text.contains(quantity.symbol) { total(quantity, source, "c * v / (1 + i) ^ 0.5") }
    }
    if text.contains("F₀") {
      parameter(
        "F₀", "opening.\(branch).reserve", "accounts.\(branch).openingReserve",
        value: statement.openingReserve)
    }
    return formula(text.replacing("G", with: target(statement, count, factors)))
  }

  /// A line of the branch over all years.
  private func line(_ name: String) -> FigureName { FigureName(branch: branch, name: name) }

  /// One year's cost held at the end; beyond the projection it goes on at its last growth.
  private func target(
    _ statement: FundStatement, _ count: Int, _ factors: DiscountFactors
  ) -> String {
    state(.discountAtEnd, factors.yearStart.values[count])
    let end = statement.years.lowerBound.advanced(by: count)
    func cost(_ symbol: String, _ year: Year) {
      self.figure(
        symbol, FigureName(branch: branch, name: "totalExpenditure", year: year.number))
    }
    if count < statement.years.count {
      cost("Eₙ", end)
      return "Eₙ * vₙ"
    }
    cost("E₁", end.advanced(by: -1))
    cost("E₀", end.advanced(by: -2))
    return "E₁ * E₁ / E₀ * vₙ"
  }

  // MARK: - Milestones

  /// T0 and the years that pass before something happens.
  private func milestone(_ statement: FundStatement) -> Formula? {
    let years = Array(statement.years)
    let reserve = years.map { statement.reserveAtYearEnd[$0] }
    let net = years.map { statement.netCashFlow[$0] }
    func yearsBefore(_ values: [Double], _ name: String) -> Formula? {
      guard values.contains(where: { $0 < 0 }) else { return nil }
      var lowest = Double.infinity
      let soFar = values.map { value -> Double in
        lowest = min(lowest, value)
        return lowest
      }
      return count(years, soFar, name, "1 - positive(0 - x)")
    }
    switch measure {
    case "depletionYear": return yearsBefore(reserve, "reserveAtYearEnd")
    case "firstDeficitBeforeInvestment": return yearsBefore(net, "netCashFlow")
    case "firstDeficitAfterInvestment":
      return yearsBefore(
        zip(net, years).map { $0 + statement.investmentIncome[$1] }, "netCashFlow")
    case "peakYear":
      let ahead = reserve.indices.map { index -> Double in
        let soFar = reserve[...index].max() ?? 0
        return (reserve[(index + 1)...].max() ?? soFar) - soFar
      }
      return count(years, ahead, "reserveAtYearEnd", "positive(x)")
    case "reserveAtEndOfDepletionYear", "annualBalanceInDepletionYear",
      "payableShareInDepletionYear", "payableShareAfterDepletion":
      return atDepletion(statement)
    default: return nil
    }
  }

  /// T0 and a year for each in which what is watched has not happened yet.
  private func count(
    _ years: [Year], _ values: [Double], _ name: String, _ isBefore: String
  ) -> Formula {
    var source = CellSource(keys: ["year"], rows: years.map { [String($0.number)] })
    source.add(.watched(measure), .figure(line(name))) { values }
    convention(.firstYear, Double(explainer.years.lowerBound.number))
    total(.yearsPassed, source, isBefore)
    return formula("T₀ + years")
  }

  private func atDepletion(_ statement: FundStatement) -> Formula? {
    guard let year = statement.depletion?.year else { return nil }
    func read(_ symbol: String, _ name: String, _ year: Year) {
      let figure = FigureName(branch: branch, name: name, year: year.number)
      if explainer.series(figure) != nil { self.figure(symbol, figure) }
    }
    let next = measure == "payableShareAfterDepletion" ? year.advanced(by: 1) : year
    read("C", "contributions", next)
    read("H", "transfersReceived", next)
    read("E", "totalExpenditure", next)
    switch measure {
    case "reserveAtEndOfDepletionYear":
      read("F", "reserveAtYearEnd", year)
      return formula("F")
    case "annualBalanceInDepletionYear":
      read("W", "insurableEarnings", year)
      return formula("(C + H? - E) / W")
    case "payableShareInDepletionYear":
      read("i", "yield", year)
      state(.reserveAtStart, statement.reserveAtYearStart(year))
      return formula("min(1; max(0; (C + H? + max(0; F) * (1 + i) ^ 0.5) / E))")
    default: return formula("min(1; max(0; (C + H?) / E))")
    }
  }
}

extension Quantity {
  static let presentContributions = Quantity(
    "C", "money", "present value of contributions", "giá trị hiện tại của số thu đóng")
  static let presentOther = Quantity(
    "O", "money", "present value of other income", "giá trị hiện tại của thu khác")
  static let presentCost = Quantity(
    "E", "money", "present value of expenditure", "giá trị hiện tại của tổng chi")
  static let presentEarnings = Quantity(
    "W", "money", "present value of insurable earnings", "giá trị hiện tại của tiền lương đóng")
  static let flowOfYear = Quantity("c", "money", "flow of the year", "khoản của năm")
  static let discount = Quantity(
    "v", "factor", "discount factor of 1 January", "hệ số chiết khấu ngày 1/1")
  static let yieldOfYear = Quantity("i", "rate", "yield of the year", "tỷ suất sinh lời của năm")
  static let discountAtEnd = Quantity(
    "vₙ", "factor", "discount factor at the end of the period", "hệ số chiết khấu cuối kỳ")
  /// What a milestone waits for, a number a year.
  static func watched(_ indicator: String) -> Quantity {
    switch indicator {
    case "firstDeficitBeforeInvestment":
      Quantity(
        "x", "money", "lowest net cash flow of all years up to this one",
        "chênh lệch thu chi thấp nhất tính đến năm này")
    case "firstDeficitAfterInvestment":
      Quantity(
        "x", "money", "lowest net cash flow with investment income of all years up to this one",
        "chênh lệch thu chi kể cả thu đầu tư thấp nhất tính đến năm này")
    case "peakYear":
      Quantity(
        "x", "money", "how far the reserve of later years exceeds the highest up to this one",
        "phần số dư của các năm sau vượt mức cao nhất tính đến năm này")
    default:
      Quantity(
        "x", "money", "lowest reserve at the end of all years up to this one",
        "số dư cuối năm thấp nhất tính đến năm này")
    }
  }
  static let firstYear = Quantity("T₀", "calendar year", "first year", "năm đầu")
  static let yearsPassed = Quantity("years", "years", "years before it happens", "số năm trước đó")
  static let reserveAtStart = Quantity(
    "F", "money", "reserve on 1 January", "số dư ngày 1/1")
}
