public import Diagnostics
public import Valuation

/// A run with what is needed to say where it came from.
public struct RunRecord: Sendable {
  public var result: ValuationResult
  public var manifest: RunManifest
  /// Every resolved value of the scenario, in the scenario's order.
  public var parameters: [ParameterValue]

  /// The files that the run read under their names in the manifest, in its order; empty where
  /// what was read back holds no copies.
  public var inputs: [InputFile]

  /// - Parameters:
  ///   - result: The figures.
  ///   - inputs: Every file that was read.
  ///   - scenario: The path among the inputs of the file that names the others.
  ///   - parameters: Every resolved value.
  public init(
    _ result: ValuationResult, inputs: [InputFile], scenario: String? = nil,
    parameters: [ParameterValue] = []
  ) {
    let names = RelativePaths(of: inputs.map(\.path))
    self.result = result
    self.manifest = RunManifest(of: result, inputs: inputs, scenario: scenario, names: names)
    self.parameters = parameters.map { value in
      var value = value
      value.place = names.relative(value.place)
      return value
    }
    self.inputs = inputs.map { InputFile(path: names.name(of: $0.path), bytes: $0.bytes) }
      .sorted { $0.path < $1.path }
  }

  /// A run that was read back.
  init(
    _ result: ValuationResult, manifest: RunManifest, parameters: [ParameterValue],
    inputs: [InputFile]
  ) {
    self.result = result
    self.manifest = manifest
    self.parameters = parameters
    self.inputs = inputs
  }
}

/// A file that a run read, as it was read.
public struct InputFile: Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// One resolved value of a scenario and the place it came from.
public struct ParameterValue: Sendable, Hashable, Codable {
  /// Path of the parameter, `law.pension.contributionRate.employer`.
  public var path: String
  /// The group it holds for, or `all`.
  public var group: String
  /// Nothing for a value of the whole run.
  public var year: Int?
  /// The value in words.
  public var value: String
  /// The value where it is one number.
  public var number: Double?
  public var unit: String
  /// The value in its file.
  public var place: SourcePlace?
  /// Law article, table of a publication, or statement of an assumption.
  public var source: String
  /// `seen` in the source, `memory`, or `assumed`.
  public var basis: String

  public init(
    path: String, group: String = "all", year: Int? = nil, value: String, number: Double? = nil,
    unit: String = "", place: SourcePlace? = nil, source: String = "", basis: String = "seen"
  ) {
    self.path = path
    self.group = group
    self.year = year
    self.value = value
    self.number = number
    self.unit = unit
    self.place = place
    self.source = source
    self.basis = basis
  }
}
