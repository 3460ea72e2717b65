/// What a run over many paths is asked for.
public struct EnsembleOptions: Sendable {
  /// Chooses the whole ensemble.
  public var seed: UInt64
  /// Whether path 2n + 1 has the normals of path 2n with the other sign.
  public var antithetic: Bool
  /// The series to keep; nothing for the headline list.
  public var measures: [EnsembleMeasure]?

  public init(seed: UInt64 = 1, antithetic: Bool = false, measures: [EnsembleMeasure]? = nil) {
    self.seed = seed
    self.antithetic = antithetic
    self.measures = measures
  }
}
