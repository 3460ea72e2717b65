import Assumptions

extension EnsembleMeasure {
  /// Every series that the paths of a scenario can give, in the order of `series.csv`.
  static func available(for assumptions: Assumptions) -> [EnsembleMeasure] {
    MeasureList(assumptions, fund: nil, central: nil).entries.map(\.measure)
  }

  /// What an ensemble gives where nothing else is asked for: of those available, the series that
  /// tell how people, work, money and the reserve move.
  static let headlines: [EnsembleMeasure] =
    [
      EnsembleMeasure(branch: "population", measure: "population"),
      EnsembleMeasure(branch: "population", measure: "oldAgeDependencyRatio"),
      EnsembleMeasure(branch: "all", measure: "output"),
      EnsembleMeasure(branch: "labour", measure: "labourForce"),
      EnsembleMeasure(branch: "labour", measure: "employed"),
    ]
    + [
      "contributors", "insurableEarnings", "contributions", "oldAgePensioners",
      "newOldAgePensions", "oldAgePensions", "survivorsPensions", "lumpSums", "benefits",
      "administration", "totalExpenditure", "netCashFlow", "investmentIncome",
      "reserveAtYearEnd", "stateSupport", "yield", "incomeRate", "paygCostRate",
      "annualBalance", "reserveRatioOpening", "expenditureToOutput", "reserveToOutput",
    ].map { EnsembleMeasure(branch: "pension", measure: $0) }
}
