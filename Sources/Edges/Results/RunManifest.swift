public import Assumptions
import Crypto
import Diagnostics
import Foundation
public import Quantities
import Valuation

/// What a run was made from, complete enough to make it again: the content of `manifest.json`.
///
/// It holds no clock, no user and no absolute path, so that the same inputs give the same bytes.
public struct RunManifest: Sendable, Codable, Equatable {
  public struct Input: Sendable, Codable, Equatable {
    /// Relative to the deepest folder that holds all inputs.
    public var path: String
    public var bytes: Int
    public var sha256: String

    /// A file under its name among the inputs, hashed.
    init(_ file: InputFile, named name: String) {
      path = name
      bytes = file.bytes.count
      sha256 = RunManifest.sha256(of: file.bytes)
    }

    init(path: String, bytes: Int, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  public struct Span: Sendable, Codable, Equatable {
    public var first: Int
    public var last: Int
  }

  /// Version of the layout of the result files.
  public var format: Int
  public var program: String
  /// Version of the program.
  public var version: String
  /// Name of the run: hash of inputs and version.
  public var run: String
  public var title: LocalizedText
  public var currency: Currency
  public var years: Span
  /// When net cash flow reaches the fund; null where there is no fund.
  public var timing: CashFlowTiming?
  /// Null: a run without drawn paths.
  public var seed: Int?
  /// Processor architecture that the program was compiled for.
  public var coreType: String
  /// Versions of what can move the last bits of a number.
  public var libraries: [String: String]
  public var inputs: [Input]
  /// The input that names the others: the scenario itself.
  public var scenario: String?
  /// The branch that the scenario names first.
  public var leadingBranch: String?
  public var warnings: [String]
  /// SHA-256 of each result file by name.
  public var files: [String: String]
  /// Of a run over drawn paths; not there in a run without.
  public private(set) var ensemble: EnsembleFacts?

  init(
    of result: ValuationResult, inputs: [InputFile], scenario: String?, names: RelativePaths
  ) {
    format = CodeVersion.resultFormat
    program = "ansinh"
    version = CodeVersion.number
    title = result.title
    currency = result.currency
    years = Span(first: result.years.lowerBound.number, last: result.years.upperBound.number)
    timing = result.timing
    seed = nil
    coreType = CodeVersion.architecture
    libraries = CodeVersion.libraries
    warnings = result.warnings.map { warning in
      var warning = warning
      warning.place = names.relative(warning.place)
      return warning.description
    }
    files = [:]
    self.inputs = RunKey.inputs(inputs, names: names)
    self.scenario = scenario.map(names.name)
    leadingBranch = result.leadingBranch
    run = ""
    run = String(identity(with: []).prefix(16))
  }

  /// What a store of version 0.1 says of a run: of the currency it has the code alone.
  init(
    run: String, version: String, format: Int, title: LocalizedText, currency code: String,
    years: Span, timing: CashFlowTiming?, seed: Int?, coreType: String, inputs: [Input],
    warnings: [String]
  ) {
    let words = LocalizedText(en: code, vi: code)
    (self.run, self.version, self.format, program) = (run, version, format, "ansinh")
    (self.title, self.years, self.timing, self.seed) = (title, years, timing, seed)
    (self.coreType, libraries, self.inputs) = (coreType, [:], inputs)
    (self.warnings, files) = (warnings, [:])
    currency = Currency(code: code, words: words, displayUnit: 1, displayWords: words)
  }

  /// Whether it is the manifest that a run wrote, not what a store of version 0.1 says.
  var isWhole: Bool { currency.words.en != currency.code || !libraries.isEmpty }

  /// Says that the run is one over drawn paths; it takes another name by that.
  public mutating func describe(_ facts: EnsembleFacts) {
    ensemble = facts
    seed = Int(exactly: facts.seed)
    run = String(identity(with: facts.identity).prefix(16))
  }

  /// The hash of version, format, every input's path and hash, and further lines.
  func identity(with further: [String]) -> String {
    RunKey.identity(of: inputs, version: version, format: format, further)
  }

  /// The SHA-256 of bytes in hexadecimal digits.
  public static func sha256(of bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  static func hexadecimal(_ digest: SHA256Digest) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The text of `manifest.json`, keys in alphabetical order.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  private enum CodingKeys: CodingKey {
    case format, program, version, run, title, currency, years, timing, seed, coreType
    case libraries, inputs, scenario, leadingBranch, warnings, files, ensemble
  }

  /// Writes `timing` and `seed` as null where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(program, forKey: .program)
    try container.encode(version, forKey: .version)
    try container.encode(run, forKey: .run)
    try container.encode(title, forKey: .title)
    try container.encode(currency, forKey: .currency)
    try container.encode(years, forKey: .years)
    try container.encode(timing, forKey: .timing)
    try container.encode(seed, forKey: .seed)
    try container.encode(coreType, forKey: .coreType)
    try container.encode(libraries, forKey: .libraries)
    try container.encode(inputs, forKey: .inputs)
    try container.encodeIfPresent(scenario, forKey: .scenario)
    try container.encodeIfPresent(leadingBranch, forKey: .leadingBranch)
    try container.encode(warnings, forKey: .warnings)
    try container.encode(files, forKey: .files)
    try container.encodeIfPresent(ensemble, forKey: .ensemble)
  }
}
