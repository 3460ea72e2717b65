import LinearAlgebra

/// What a run is found again by: a name for its inputs, and a hash of all that its figures need.
///
/// It is made from files that were read just now. A byte that changed, a file that is new among
/// them, gone or renamed, another version, build, processor or C library give another key.
public struct RunKey: Sendable, Hashable {
  /// The run's name in its manifest: hash of version, format, and the inputs with their names.
  public let run: String
  /// SHA-256, in hexadecimal digits, of the same and of the program with its libraries.
  public let key: String

  /// The key of a run of these inputs by this program.
  public init(of inputs: [InputFile]) {
    self.init(of: inputs, program: CodeVersion.identity)
  }

  init(of inputs: [InputFile], program: [String]) {
    let inputs = Self.inputs(inputs, names: RelativePaths(of: inputs.map(\.path)))
    func identity(_ further: [String]) -> String {
      Self.identity(
        of: inputs, version: CodeVersion.number, format: CodeVersion.resultFormat, further)
    }
    run = String(identity([]).prefix(16))
    key = identity(["core \(CodeVersion.architecture) \(BLASThreads.coreName)"] + program)
  }

  /// The key of a run over paths by this program.
  ///
  /// - Parameters:
  ///   - manifest: The manifest of the run, described with the facts.
  ///   - facts: What was drawn and how.
  public init(of manifest: RunManifest, _ facts: EnsembleFacts) {
    run = manifest.run
    key = EnsembleKey.of(manifest, facts)
  }

  /// The inputs as a manifest has them.
  static func inputs(_ files: [InputFile], names: RelativePaths) -> [RunManifest.Input] {
    files.map { RunManifest.Input($0, named: names.name(of: $0.path)) }
      .sorted { $0.path < $1.path }
  }

  /// The hash of version, format, every input's path and hash, and further lines.
  static func identity(
    of inputs: [RunManifest.Input], version: String, format: Int, _ further: [String]
  ) -> String {
    let lines = ["ansinh \(version) \(format)"] + inputs.map { "\($0.sha256) \($0.path)" }
    return RunManifest.sha256(of: Array((lines + further).joined(separator: "\n").utf8))
  }
}
