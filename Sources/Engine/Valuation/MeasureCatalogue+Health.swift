extension MeasureCatalogue {
  /// The measures that health insurance alone has.
  static let health: [MeasureDefinition] = [
    measure(
      "healthMembers", .persons, .average, "Members of health insurance",
      "Số người tham gia bảo hiểm y tế", "Σ sources + Σ scale · share · others", by: .own),
    measure(
      "coverageOfPopulation", .rate, .average, "Coverage of the population",
      "Tỷ lệ bao phủ bảo hiểm y tế", "members / residents"),
    measure(
      "healthCareCosts", .money, .flow, "Costs of health care",
      "Chi khám bệnh, chữa bệnh", "φ · relativity · benefit share · M · Σ members · k",
      by: .own),
    measure(
      "meanHealthCost", .moneyPerYear, .flow, "Mean cost of a member",
      "Chi khám chữa bệnh bình quân", "costs / members", by: .own),
    measure(
      "healthCareFund", .money, .flow, "Contributions set aside for care",
      "Phần thu dành cho khám chữa bệnh", "care share · (contributions + transfers received)"),
  ]

  private static func measure(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String, by groups: MeasureGroups = .none
  ) -> MeasureDefinition {
    MeasureDefinition(name, "health", unit, timing, en, vi, formula, page: "Health", by: groups)
  }
}
