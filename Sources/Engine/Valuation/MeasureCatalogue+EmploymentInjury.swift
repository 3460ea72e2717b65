extension MeasureCatalogue {
  /// The measures that employment injury alone has.
  static let employmentInjury: [MeasureDefinition] = [
    own(
      "temporaryInjuryBenefits", .money, "Temporary injury benefits",
      "Chi trợ cấp trong thời gian điều trị tai nạn lao động",
      "Σ cases · E[min(D, c)] · w/12/divisor · replacement"),
    own(
      "injuryLumpSums", .money, "Injury lump sums", "Chi trợ cấp tai nạn lao động một lần",
      "Σ cases · (multiple(loss) · L + months(service) · w/12)"),
    own(
      "injuryPensions", .money, "Injury pensions", "Chi trợ cấp tai nạn lao động hằng tháng",
      "I(t) · Σ (Z (1 − ½ q) + ½ new units)"),
    own(
      "attendanceAllowances", .money, "Attendance allowances", "Chi trợ cấp phục vụ",
      "12 · multiple · L · person-years with attendance"),
    own(
      "deathGrants", .money, "Grants for fatal injuries",
      "Chi trợ cấp một lần khi chết do tai nạn lao động", "deaths × multiple × L"),
    own(
      "injurySurvivorsPensions", .money, "Survivors' pensions after fatal injuries",
      "Chi trợ cấp tuất hằng tháng do tai nạn lao động",
      "12 · multiple · L · (survivors (1 − ½/Y) + ½ new)"),
    own(
      "injuryConvalescence", .money, "Convalescence after an injury",
      "Chi dưỡng sức sau tai nạn lao động", "persons × min(days, most days) × multiple × L"),
    own(
      "injuryPrevention", .money, "Prevention and rehabilitation",
      "Chi phòng ngừa và phục hồi chức năng", "min(share, its maximum) × contributions"),
    own(
      "temporaryInjuries", .persons, "Temporary injuries",
      "Số vụ tai nạn lao động không suy giảm khả năng lao động", "Σ n · incidence"),
    own(
      "injuryLumpSumRecipients", .persons, "Recipients of injury lump sums",
      "Người hưởng trợ cấp tai nạn lao động một lần", "Σ n · incidence"),
    own(
      "newInjuryPensions", .persons, "New injury pensions",
      "Người mới hưởng trợ cấp tai nạn lao động hằng tháng", "Σ n · incidence"),
    own(
      "injuryPensioners", .persons, "Injury pensioners",
      "Người hưởng trợ cấp tai nạn lao động hằng tháng", "persons, with and without attendance",
      .stockAtStart),
    own(
      "attendanceRecipients", .persons, "Persons with an attendance allowance",
      "Người hưởng trợ cấp phục vụ", "persons, loss from the degree of attendance", .stockAtStart),
    own(
      "fatalInjuries", .persons, "Fatal injuries", "Số người chết do tai nạn lao động",
      "Σ n · incidence"),
    own(
      "injurySurvivors", .persons, "Survivors of fatal injuries with a pension",
      "Thân nhân hưởng tuất hằng tháng do tai nạn lao động", "persons", .stockAtStart),
    own(
      "injuryConvalescenceRecipients", .persons, "Injured persons in convalescence",
      "Số lượt dưỡng sức sau tai nạn lao động", "share of permanent cases"),
  ]

  private static func own(
    _ name: String, _ unit: MeasureUnit, _ en: String, _ vi: String, _ formula: String,
    _ timing: MeasureTiming = .flow
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "employmentInjury", unit, timing, en, vi, formula, page: "ShortTerm")
  }
}
