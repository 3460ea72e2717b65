extension MeasureCatalogue {
  /// The account of a branch and its yearly ratios.
  static let fund: [MeasureDefinition] = [
    account(
      "netCashFlow", .money, .flow, "Net cash flow", "Chênh lệch thu chi",
      "N = contributions + other income − benefits − administration − transfers"),
    account(
      "investmentIncome", .money, .flow, "Investment income", "Lãi đầu tư",
      "F(t+1) − F(t) − N"),
    account(
      "reserveAtYearEnd", .money, .stockAtEnd, "Reserve at year end (notional)",
      "Số dư quỹ cuối năm (danh nghĩa)", "F(t+1) = F(t)(1 + i) + N γ(i), goes on below zero"),
    account(
      "stateSupport", .money, .flow, "State support", "Ngân sách nhà nước hỗ trợ",
      "max(0, −(F(t)(1+i) + Nγ(i)) / γ(i)), F the reserve after support"),
    account(
      "reserveAfterSupport", .money, .stockAtEnd, "Reserve after state support",
      "Số dư quỹ sau hỗ trợ", "max(0, reserve carried with support)"),
    account(
      "debt", .money, .stockAtEnd, "Debt of the fund", "Nợ của quỹ",
      "shortfall carried at the stated rate"),
    account(
      "yield", .rate, .flow, "Yield of the fund", "Tỷ suất sinh lời của quỹ",
      "i = Σ share × book yield − cost of investing"),
    account(
      "paygCostRate", .rate, .flow, "PAYG cost rate", "Tỷ lệ chi phí PAYG", "E / W"),
    account(
      "paygCostRateWithoutAdministration", .rate, .flow,
      "PAYG cost rate without administration", "Tỷ lệ chi phí PAYG không gồm quản lý",
      "(E − administration) / W"),
    account(
      "demographicRatio", .ratio, .flow, "Demographic ratio", "Tỷ số nhân khẩu",
      "pensioners / contributors, both average of the year"),
    account(
      "financialRatio", .ratio, .flow, "Financial ratio", "Tỷ số tài chính",
      "mean pension / mean insurable earnings, a person and year"),
    account(
      "costRateOutsidePensions", .rate, .flow, "Cost rate outside pensions",
      "Tỷ lệ chi phí ngoài lương hưu",
      "PAYG cost rate − demographic ratio × financial ratio"),
    account(
      "incomeRate", .rate, .flow, "Income rate", "Tỷ lệ thu", "contributions / W"),
    account(
      "annualBalance", .rate, .flow, "Annual balance", "Cân đối hằng năm",
      "income rate − PAYG cost rate"),
    account(
      "reserveRatioOpening", .ratio, .flow, "Reserve ratio, opening reserve",
      "Hệ số dự trữ đầu năm", "F(t) / E(t), years of expenditure"),
    account(
      "reserveRatioClosing", .ratio, .flow, "Reserve ratio, closing reserve",
      "Hệ số dự trữ cuối năm", "F(t+1) / E(t), years of expenditure"),
    account(
      "reserveRatioClosingOverNextYear", .ratio, .flow,
      "Reserve ratio, closing reserve over next year",
      "Hệ số dự trữ cuối năm trên chi năm sau", "F(t+1) / E(t+1), years of expenditure"),
    account(
      "expenditureToOutput", .rate, .flow, "Expenditure to output", "Tổng chi so với GDP",
      "E / Y"),
    account(
      "contributionsToOutput", .rate, .flow, "Contributions to output",
      "Số thu đóng so với GDP", "contributions / Y"),
    account(
      "reserveToOutput", .rate, .flow, "Reserve to output", "Số dư quỹ so với GDP",
      "F(t+1) / Y(t)"),
  ]

  private static func account(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String
  ) -> MeasureDefinition {
    let page = unit == .money || name == "yield" ? "FundAccounts" : "Indicators"
    return MeasureDefinition(name, "pension", unit, timing, en, vi, formula, page: page)
  }
}
