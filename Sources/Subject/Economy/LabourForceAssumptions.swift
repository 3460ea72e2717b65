public import Quantities

/// Who works or looks for work.
public struct LabourForceAssumptions: Sendable {
  /// Labour force over population by year, sex and age last birthday, fraction.
  public var participation: YearAgeSexGrid
  /// Unemployment of a sex and age relative to the others; scaled so that the total is `u`.
  public var unemploymentRelativity: AgeSexGrid
  /// The labour force of T0 that was observed (average of the year, persons), to which the
  /// participation rates are scaled; nothing leaves them as given.
  public var observedLabourForce: Double?

  public init(
    participation: YearAgeSexGrid, unemploymentRelativity: AgeSexGrid,
    observedLabourForce: Double?
  ) {
    self.participation = participation
    self.unemploymentRelativity = unemploymentRelativity
    self.observedLabourForce = observedLabourForce
  }
}
