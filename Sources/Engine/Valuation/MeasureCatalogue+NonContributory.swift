extension MeasureCatalogue {
  /// The measures that what the State pays beside the funds alone has.
  static let nonContributory: [MeasureDefinition] = []
}
