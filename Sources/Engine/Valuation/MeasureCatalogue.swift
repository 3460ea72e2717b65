/// Every measure and indicator that a run can write, in the order in which people read them.
public enum MeasureCatalogue {
  /// The measures of `series.csv`.
  public static let measures: [MeasureDefinition] =
    population + labour + economy + members + pensioners + money + fund + branches
    + sicknessMaternity + employmentInjury + unemployment + health + nonContributory
    + consolidated

  /// The indicators of `indicators.csv`.
  public static let indicators: [MeasureDefinition] =
    milestones + premiums + summarizedRates + obligations + careers

  private static let byName = Dictionary(
    (measures + indicators).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// What a measure or indicator means; nothing for a word that no run writes.
  ///
  /// The year in the name of a model career's indicator does not matter.
  public static func definition(of name: String) -> MeasureDefinition? {
    byName[name] ?? byName[withoutEntryYear(name)]
  }
}
