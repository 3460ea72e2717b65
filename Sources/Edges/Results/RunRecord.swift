public import Diagnostics
public import Valuation

/// A run with what is needed to say where it came from.
public struct RunRecord: Sendable {
  public var result: ValuationResult
  public var manifest: RunManifest
  /// Every resolved value of the scenario, in the scenario's order.
  public var parameters: [ParameterValue]

  public init(
    _ result: ValuationResult, inputs: [InputFile], parameters: [ParameterValue] = []
  ) {
    let names = RelativePaths(of: inputs.map(\.path))
    self.result = result
    self.manifest = RunManifest(of: result, inputs: inputs, names: names)
    self.parameters = parameters.map { value in
      var value = value
      value.place = names.relative(value.place)
      return value
    }
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
  /// The group it holds for, empty for all.
  public var group: String
  /// The year or date it holds from, empty where it has none.
  public var date: String
  /// The value in the words of the file.
  public var value: String
  public var unit: String
  /// The value in its file.
  public var place: SourcePlace?
  public var source: String
  public var isAssumed: Bool

  public init(
    path: String, group: String = "", date: String = "", value: String, unit: String = "",
    place: SourcePlace? = nil, source: String = "", isAssumed: Bool = false
  ) {
    self.path = path
    self.group = group
    self.date = date
    self.value = value
    self.unit = unit
    self.place = place
    self.source = source
    self.isAssumed = isAssumed
  }
}
