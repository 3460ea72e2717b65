/// What an array of a run means, and where its values stand.
public struct ArrayDefinition: Sendable {
  public var name: String
  public var axes: [ArrayAxis]
  public var unit: String
  public var timing: String
  public var description: String
  let values: @Sendable (ArraySource) -> ArrayValues?

  init(
    _ name: String, _ axes: [ArrayAxis], _ unit: String, _ timing: String, _ description: String,
    _ values: @escaping @Sendable (ArraySource) -> ArrayValues?
  ) {
    self.name = name
    self.axes = axes
    self.unit = unit
    self.timing = timing
    self.description = description
    self.values = values
  }

  /// An array of the long-term branch.
  static func pension(
    _ name: String, _ axes: [ArrayAxis], _ unit: String, _ timing: String, _ description: String,
    _ values: @escaping @Sendable (PensionArrays) -> ArrayValues?
  ) -> ArrayDefinition {
    ArrayDefinition(name, axes, unit, timing, description) { $0.pension.flatMap(values) }
  }

  func resolved(from source: ArraySource) -> ResolvedArray? {
    guard let found = values(source), found.shape.count == axes.count else { return nil }
    return ResolvedArray(
      name: name, axes: axes, shape: found.shape, unit: unit, timing: timing,
      description: description,
      firstYear: axes.contains(.year) ? found.firstYear ?? source.years.lowerBound : nil,
      values: found.values)
  }
}

/// Every array that a run can have, in the order of the calculation.
public enum ArrayCatalogue {
  public static let definitions: [ArrayDefinition] =
    people + economy + coverage + retirement + amounts + behaviour + opening + fund + accounts
}
