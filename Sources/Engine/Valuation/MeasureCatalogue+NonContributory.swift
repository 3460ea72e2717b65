extension MeasureCatalogue {
  /// The measures of what the State pays beside the funds.
  static let nonContributory: [MeasureDefinition] = [
    measure(
      "socialPensioners", .persons, .average, "Recipients of the social pension",
      "Người hưởng trợ cấp hưu trí xã hội",
      "take-up · share above the age · residents without pension"),
    measure(
      "socialPensions", .money, .flow, "Social pensions", "Chi trợ cấp hưu trí xã hội",
      "Σ recipients · 12 · amount"),
    measure(
      "socialPensionFuneralSupport", .money, .flow, "Funeral support of the social pension",
      "Hỗ trợ mai táng", "deaths of recipients · amount"),
    measure(
      "statePensioners", .persons, .average, "Pensioners of the State",
      "Người hưởng lương hưu từ ngân sách nhà nước", "Σ n (1 − ½ q′), a closed group"),
    measure(
      "statePensions", .money, .flow, "Pensions paid by the State",
      "Chi lương hưu từ ngân sách nhà nước", "I(t) · Σ n (1 − ½ q′) · b · 12"),
    measure(
      "cashTransferRecipients", .persons, .average, "Recipients of cash transfers",
      "Người nhận hỗ trợ bằng tiền", "share · take-up · persons of the ages", by: .own),
    measure(
      "cashTransfers", .money, .flow, "Cash transfers", "Chi hỗ trợ bằng tiền",
      "recipients · months · amount", by: .own),
    measure(
      "populationOfPensionableAge", .persons, .average, "Residents above the pensionable age",
      "Dân số trên tuổi nghỉ hưu", "Σ share of the year above the age · residents"),
    measure(
      "pensionOrAllowanceCoverage", .rate, .average,
      "Residents above the pensionable age with a pension or allowance",
      "Tỷ lệ người sau tuổi nghỉ hưu có lương hưu hoặc trợ cấp",
      "old-age, survivors', State and social pensioners / residents, above the pensionable age"),
  ]

  private static func measure(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String, by groups: MeasureGroups = .none
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "nonContributory", unit, timing, en, vi, formula, page: "NonContributory", by: groups)
  }
}
