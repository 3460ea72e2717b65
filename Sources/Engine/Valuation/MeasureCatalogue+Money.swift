extension MeasureCatalogue {
  /// What is paid in and out, line by line.
  static let money: [MeasureDefinition] = [
    line(
      "contributions", "Contributions", "Số thu đóng",
      "statutory rate × W × χ", by: .insuredAndPayers),
    line(
      "contributionArrears", "Contributions in arrears", "Số tiền chậm đóng",
      "statutory rate × W × (1 − χ)", by: .insured),
    line(
      "oldAgePensions", "Old-age pensions", "Lương hưu", "I(t) · (Z (1 − ½ q) + ½ new units)"),
    line(
      "invalidityPensions", "Invalidity pensions", "Trợ cấp mất sức lao động",
      "I(t) · (units (1 − ½ q) + ½ new units)"),
    line(
      "survivorsPensions", "Survivors' pensions", "Trợ cấp tuất hằng tháng",
      "flat amounts and shares of pension, spouses and children"),
    line("funeralGrants", "Funeral grants", "Trợ cấp mai táng", "deaths × grant"),
    line(
      "survivorsLumpSums", "Survivors' lump sums", "Trợ cấp tuất một lần",
      "deaths without monthly survivors × months × RE / 12"),
    line(
      "lumpSums", "Lump sums of members", "Trợ cấp một lần",
      "withdrawals + ineligible lump sums + lump sums beyond the maximum"),
    line(
      "withdrawals", "Withdrawals", "Bảo hiểm xã hội một lần",
      "recipients × months(service) / 12 · RE"),
    line(
      "ineligibleLumpSums", "Lump sums of those without a pension",
      "Trợ cấp một lần khi không đủ điều kiện hưởng lương hưu",
      "members at the pensionable age with too little service × months / 12 · RE"),
    line(
      "lumpSumsBeyondMaximum", "Lump sums for service beyond the maximum",
      "Trợ cấp một lần khi nghỉ hưu", "awards × years beyond the maximum × months / 12 · RE"),
    line(
      "healthContributionsOfPensioners", "Health contributions of pensioners",
      "Đóng bảo hiểm y tế cho người hưởng", "rate × pensions in payment, a transfer"),
    line(
      "benefits", "Benefits", "Chi chế độ", "Σ pensions, grants and lump sums"),
    line(
      "administration", "Administration", "Chi phí quản lý", "rate × base of the fund"),
    line(
      "totalExpenditure", "Total expenditure", "Tổng chi",
      "E(t) = benefits + administration + transfers"),
    line("otherIncome", "Other income", "Thu khác", "as given"),
  ]

  private static func line(
    _ name: String, _ en: String, _ vi: String, _ formula: String, by groups: MeasureGroups = .none
  ) -> MeasureDefinition {
    let page = groups == .none ? "FundAccounts" : "Projection"
    return MeasureDefinition(
      name, "pension", .money, .flow, en, vi, formula, page: page, by: groups)
  }
}
