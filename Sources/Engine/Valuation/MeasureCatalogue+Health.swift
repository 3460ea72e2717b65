extension MeasureCatalogue {
  /// The measures that health insurance alone has.
  static let health: [MeasureDefinition] = []
}
