extension MeasureCatalogue {
  /// The measures that unemployment insurance alone has.
  static let unemployment: [MeasureDefinition] = []
}
