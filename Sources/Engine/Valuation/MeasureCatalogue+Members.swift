extension MeasureCatalogue {
  /// Insured persons before a pension.
  static let members: [MeasureDefinition] = [
    member(
      "contributors", .persons, .average, "Contributors", "Người đóng",
      "Σ A(k) · (1 − ½ leave(k))", by: .insured),
    member(
      "dormantMembers", .persons, .stockAtStart, "Dormant members",
      "Người bảo lưu thời gian đóng", "Σ D(k)"),
    member(
      "newEntrants", .persons, .flow, "New entrants", "Người tham gia lần đầu",
      "(1 − θ) · gap / (1 − ½ leave(0))", by: .insured),
    member(
      "returnedMembers", .persons, .flow, "Returned members", "Người quay lại đóng",
      "θ · gap / w̄, θ = φD / (φD + U)"),
    member(
      "unmetCoverage", .personYears, .flow, "Unmet coverage", "Mức bao phủ không đạt được",
      "contributor-years that neither dormants nor uninsured residents can give"),
    member(
      "memberExits", .persons, .flow, "Exits to dormancy", "Người dừng đóng",
      "Σ A · (1−ρ)(1−ι)(1−q) ξ · (1 − withdrawalAtExit)"),
    member(
      "contributorDeaths", .persons, .flow, "Deaths of contributors", "Người đang đóng bị chết",
      "Σ A · (1−ρ)(1−ι) q"),
    member(
      "dormantDeaths", .persons, .flow, "Deaths of dormant members",
      "Người bảo lưu bị chết", "Σ D · (1−ρ) q"),
    member(
      "insurableEarnings", .money, .flow, "Insurable earnings",
      "Tiền lương làm căn cứ đóng", "W(t) = Σ A δ w (1 − ½ leave), between floor and ceiling",
      by: .insured),
    member(
      "meanInsurableEarnings", .moneyPerMonth, .average, "Mean insurable earnings",
      "Tiền lương đóng bình quân", "W(t) / (12 · contribution-years)", by: .insured),
    member(
      "coverageOfLabourForce", .rate, .average, "Coverage of the labour force",
      "Tỷ lệ bao phủ lực lượng lao động", "contributors / labour force"),
    member(
      "coverageOfWorkingAgeLabourForce", .rate, .average,
      "Coverage of the working-age labour force",
      "Tỷ lệ bao phủ lực lượng lao động trong độ tuổi",
      "contributors / labour force of working age"),
  ]

  private static func member(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String, by groups: MeasureGroups = .none
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "pension", unit, timing, en, vi, formula, page: "Projection", by: groups)
  }
}
