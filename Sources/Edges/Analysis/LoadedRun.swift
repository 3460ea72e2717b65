public import Results

/// A run that a command was given: calculated now, or read from a folder of results or a store.
public struct LoadedRun: Sendable {
  /// What the user called it: a scenario file, a folder, an id or a tag of the store.
  public var name: String
  /// Results, manifest and every resolved parameter with its place and source.
  public var record: RunRecord
  /// Its drawn paths, where it has some.
  public var ensemble: EnsembleRecord?
  /// Its scenario, from the files or from the copies in the store; nothing where neither is there.
  public var scenario: ReadScenario?

  public init(
    name: String, record: RunRecord, ensemble: EnsembleRecord? = nil, scenario: ReadScenario? = nil
  ) {
    self.name = name
    self.record = record
    self.ensemble = ensemble
    self.scenario = scenario
  }
}
