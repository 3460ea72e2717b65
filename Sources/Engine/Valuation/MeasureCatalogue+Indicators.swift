extension MeasureCatalogue {
  /// When the fund turns.
  static let milestones: [MeasureDefinition] = [
    indicator(
      "firstDeficitBeforeInvestment", .calendarYear, "First deficit before investment income",
      "Năm bội chi đầu tiên, chưa tính lãi đầu tư", "first t with N < 0"),
    indicator(
      "firstDeficitAfterInvestment", .calendarYear, "First deficit after investment income",
      "Năm bội chi đầu tiên, sau lãi đầu tư", "first t with N + investment income < 0"),
    indicator(
      "peakYear", .calendarYear, "Year of the largest reserve", "Năm số dư quỹ cao nhất",
      "t of the largest F(t+1)"),
    indicator(
      "depletionYear", .calendarYear, "Depletion year", "Năm cạn quỹ",
      "first t with F(t+1) < 0"),
    indicator(
      "reserveAtEndOfDepletionYear", .money, "Notional reserve at the end of the depletion year",
      "Số dư danh nghĩa cuối năm cạn quỹ", "F(t+1) of the depletion year"),
    indicator(
      "annualBalanceInDepletionYear", .rate, "Annual balance in the depletion year",
      "Cân đối năm cạn quỹ", "(contributions − cost) / W of the depletion year"),
    indicator(
      "payableShareInDepletionYear", .rate, "Payable share in the depletion year",
      "Tỷ lệ chi trả được trong năm cạn quỹ", "(contributions + F(t)(1+i)^½) / cost"),
    indicator(
      "payableShareAfterDepletion", .rate, "Payable share in the year after depletion",
      "Tỷ lệ chi trả được năm sau khi cạn quỹ", "contributions(t+1) / cost(t+1)"),
  ]

  /// Level rates over a number of years or the horizon T0…T1.
  static let premiums: [MeasureDefinition] = periods([10, 25, 50, 75]).flatMap { period in
    let premium = "generalAveragePremium\(period.word)"
    return [
      indicator(
        "\(premium)WithoutReserve", .rate, "General average premium without reserve, \(period.en)",
        "Mức đóng bình quân chung không tính số dư, \(period.vi)", "PV(cost) / PV(W)"),
      indicator(
        "\(premium)WithReserve", .rate, "General average premium with reserve, \(period.en)",
        "Mức đóng bình quân chung có tính số dư, \(period.vi)", "(PV(cost) − F(T0)) / PV(W)"),
      indicator(
        "\(premium)WithReserveAndTarget", .rate,
        "General average premium with reserve and target, \(period.en)",
        "Mức đóng bình quân chung có số dư và mục tiêu, \(period.vi)",
        "(PV(cost) + PV(next year's cost) − F(T0)) / PV(W)"),
      indicator(
        "requiredContributionRate\(period.word)WithReserve", .rate,
        "Required contribution rate with reserve, \(period.en)",
        "Mức đóng cần thiết có tính số dư, \(period.vi)",
        "(PV(cost) − PV(other income) − F(T0)) / PV(W)"),
      indicator(
        "scaledPremium\(period.word)", .rate, "Scaled premium, \(period.en)",
        "Mức đóng bậc thang, \(period.vi)", "rate with F(T0+n) = F(T0+n−1)"),
    ]
  }

  /// Income and cost of a period over its earnings, and what lies between them.
  static let summarizedRates: [MeasureDefinition] = periods([25, 50, 75]).flatMap { period in
    let balance =
      period.word == "Horizon" ? "actuarialBalance" : "actuarialBalance\(period.word)WithTarget"
    return [
      indicator(
        "summarizedIncomeRate\(period.word)WithoutReserve", .rate,
        "Summarized income rate without reserve, \(period.en)",
        "Tỷ lệ thu tổng hợp không tính số dư, \(period.vi)", "PV(income) / PV(W)"),
      indicator(
        "summarizedIncomeRate\(period.word)WithReserve", .rate,
        "Summarized income rate with reserve, \(period.en)",
        "Tỷ lệ thu tổng hợp có tính số dư, \(period.vi)", "(PV(income) + F(T0)) / PV(W)"),
      indicator(
        "summarizedCostRate\(period.word)WithoutTarget", .rate,
        "Summarized cost rate without target, \(period.en)",
        "Tỷ lệ chi tổng hợp không có mục tiêu, \(period.vi)", "PV(cost) / PV(W)"),
      indicator(
        "summarizedCostRate\(period.word)WithTarget", .rate,
        "Summarized cost rate with target, \(period.en)",
        "Tỷ lệ chi tổng hợp có mục tiêu, \(period.vi)",
        "(PV(cost) + PV(next year's cost)) / PV(W)"),
      indicator(
        balance, .rate, "Actuarial balance with reserve and target, \(period.en)",
        "Cân đối tài chính có số dư và mục tiêu, \(period.vi)",
        "(F(T0) + PV(income) − PV(cost) − PV(next year's cost)) / PV(W)"),
    ]
  }

  /// What is owed, money of 1 January T0.
  static let obligations: [MeasureDefinition] =
    periods([75]).map { period in
      indicator(
        "openGroupUnfundedObligation\(period.word)", .money,
        "Open-group unfunded obligation, \(period.en)",
        "Nghĩa vụ chưa có nguồn của nhóm mở, \(period.vi)", "PV(cost) − PV(income) − F(T0)")
    } + [
      indicator(
        "closedGroupBalance", .money, "Closed-group balance", "Cân đối của nhóm đóng",
        "F(T0) + PV(income) − PV(cost) of members and pensioners of 1 January T0"),
      indicator(
        "accruedLiabilityProjectedWages", .money, "Accrued liability, projected wages",
        "Nghĩa vụ tích lũy, lương dự báo", "PV(benefits from service before T0)"),
      indicator(
        "accruedLiabilityCurrentWages", .money, "Accrued liability, current wages",
        "Nghĩa vụ tích lũy, lương hiện tại",
        "PV(benefits from service before T0 on the wages of that day)"),
    ]

  /// How a period is called in names and titles.
  private static func periods(
    _ lengths: [Int]
  ) -> [(word: String, en: String, vi: String)] {
    lengths.map { ("\($0)Years", "\($0) years", "\($0) năm") }
      + [("Horizon", "whole horizon", "toàn kỳ dự báo")]
  }

  private static func indicator(
    _ name: String, _ unit: MeasureUnit, _ en: String, _ vi: String, _ formula: String
  ) -> MeasureDefinition {
    MeasureDefinition(name, "pension", unit, .projection, en, vi, formula, page: "Indicators")
  }
}
