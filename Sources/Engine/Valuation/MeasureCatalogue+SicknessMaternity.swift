extension MeasureCatalogue {
  /// The measures that sickness and maternity alone has.
  static let sicknessMaternity: [MeasureDefinition] = []
}
