extension MeasureCatalogue {
  /// Persons with a benefit, and what a benefit is worth.
  static let pensioners: [MeasureDefinition] = [
    award(
      "oldAgePensioners", .persons, .stockAtStart, "Old-age pensioners",
      "Người hưởng lương hưu", "Σ R"),
    award(
      "oldAgePensionerYears", .personYears, .flow, "Old-age pensioner-years",
      "Số năm-người hưởng lương hưu", "Σ R (1 − ½ q) + ½ awards"),
    award(
      "newOldAgePensions", .persons, .flow, "New old-age pensions", "Số người mới hưởng lương hưu",
      "awards of the year, early ones included"),
    award(
      "newEarlyPensions", .persons, .flow, "New early pensions",
      "Lương hưu mới trước tuổi", "awards before the pensionable age"),
    award(
      "invalidityPensioners", .persons, .stockAtStart, "Invalidity pensioners",
      "Người hưởng trợ cấp mất sức lao động", "persons"),
    award(
      "newInvalidityPensions", .persons, .flow, "New invalidity pensions",
      "Trợ cấp mất sức lao động mới", "Σ A (1−ρ) ι"),
    award(
      "spousePensioners", .persons, .stockAtStart, "Spouses with a survivors' pension",
      "Vợ hoặc chồng hưởng tuất hằng tháng", "persons"),
    award(
      "childPensioners", .persons, .stockAtStart, "Children with a survivors' pension",
      "Con hưởng tuất hằng tháng", "persons"),
    award(
      "newSurvivorsPensions", .persons, .flow, "New survivors' pensions",
      "Trợ cấp tuất hằng tháng mới", "spouses and children of the year's deaths"),
    award(
      "pensionerDeaths", .persons, .flow, "Deaths of pensioners", "Người hưởng lương hưu chết",
      "Σ R q + ½ q · awards"),
    award(
      "withdrawalRecipients", .persons, .flow, "Members who withdraw",
      "Người rút bảo hiểm xã hội một lần",
      "dormants × legacy share × hazard + exits × withdrawalAtExit"),
    award(
      "ineligibleLumpSumRecipients", .persons, .flow,
      "Recipients of a lump sum without a pension",
      "Người hưởng trợ cấp một lần do không đủ điều kiện hưởng lương hưu",
      "members at the pensionable age with too little service who take it"),
    award(
      "beyondMaximumRecipients", .persons, .flow,
      "Recipients of a lump sum beyond the maximum", "Người hưởng trợ cấp một lần khi nghỉ hưu",
      "awards with service beyond the maximum"),
    award(
      "survivorsLumpSumRecipients", .persons, .flow, "Survivors' lump sums paid",
      "Số lượt trợ cấp tuất một lần", "deaths without monthly survivors"),
    award(
      "lumpSumRecipients", .persons, .flow, "Recipients of one-off benefits",
      "Người hưởng trợ cấp một lần",
      "withdrawals, ineligible, beyond the maximum, survivors; funeral grants apart"),
    award(
      "funeralGrantRecipients", .persons, .flow, "Funeral grants paid",
      "Số lượt trợ cấp mai táng", "deaths with the service that the law asks"),
    award(
      "meanPension", .moneyPerMonth, .average, "Mean old-age pension",
      "Lương hưu bình quân", "old-age pensions / (12 · pensioner-years)"),
    award(
      "meanNewPension", .moneyPerMonth, .average, "Mean new old-age pension",
      "Lương hưu mới bình quân", "Σ b · awards / (12 · awards)"),
    award(
      "meanReferenceEarningsAtAward", .moneyPerMonth, .average, "Mean reference earnings at award",
      "Tiền lương bình quân làm căn cứ tính hưởng", "Σ RE · awards / (12 · awards)"),
    award(
      "meanServiceAtAward", .years, .flow, "Mean credited service at award",
      "Số năm đóng bình quân khi hưởng", "Σ x · awards / awards"),
    award(
      "replacementRateAtAward", .rate, .flow, "Replacement rate at award",
      "Tỷ lệ thay thế khi hưởng", "mean new pension / mean insurable earnings"),
    award(
      "replacementRateOfStock", .rate, .average, "Replacement rate of pensions in payment",
      "Tỷ lệ thay thế của lương hưu đang hưởng", "mean pension / mean insurable earnings"),
    award(
      "pensionerCoverage", .rate, .stockAtStart, "Pensioner coverage",
      "Tỷ lệ người cao tuổi có lương hưu", "old-age pensioners / population of pensionable age"),
  ]

  private static func award(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String
  ) -> MeasureDefinition {
    MeasureDefinition(name, "pension", unit, timing, en, vi, formula, page: "Projection")
  }
}
