extension MeasureCatalogue {
  /// The measures that employment injury alone has.
  static let employmentInjury: [MeasureDefinition] = []
}
