import Law

extension Catalogue {
  /// What the law asks of one person and no fund's projection needs.
  static let persons: [ParameterSpec] = [
    .init(
      "law.pension.survivors.withoutCarer", .number(.factor, .step), "multiple", .mean, .optional),
    .init(
      "law.pension.survivors.mostDependants", .number(0...1_000, .step), "persons", .mean,
      .optional),
    .init(
      "law.pension.lumpSum.waitingMonths", .number(.months, .step), "months", .mean, .optional),
    .init(
      "law.pension.lumpSum.beyondMaximumAfterAge", .number(.months, .step), "months", .mean,
      .optional),
  ]

  static let personMeanings: [String: String] = [
    "law.pension.survivors.withoutCarer":
      "Monthly pension of a dependant whom nobody else supports",
    "law.pension.survivors.mostDependants": "Most dependants of one deceased with a pension",
    "law.pension.lumpSum.waitingMonths": "Months without cover before a withdrawal",
    "law.pension.lumpSum.beyondMaximumAfterAge":
      "Months of reference earnings for each year worked after the pensionable age",
  ]
}
