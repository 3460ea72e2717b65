public import Assumptions
public import Diagnostics
public import Quantities

/// A scenario file with everything that it names, read, resolved and checked.
public struct Scenario: Sendable {
  public let title: LocalizedText
  public let description: LocalizedText?
  /// The country's name where its file says one.
  public let country: LocalizedText?
  /// T0…T1.
  public let years: ClosedRange<Year>
  public let warnings: [Diagnostic]
  /// Every file that was read, relative to the scenario's root folder, in order of path.
  public let inputFiles: [InputFile]
  /// Published figures to print results beside; never fitted to.
  public let observations: [Observation]

  /// The files of the chain of `extends`, base first.
  public let chain: [String]

  let built: Assumptions
  let resolver: Resolver
  /// Branches that the scenario asks for; all that it states where it does not say.
  let wanted: [String]?
  let lawInForce: LawInForce
  /// Vietnamese for the names of laws and letters of their numbers, as the country's file has them.
  public let citationWords: [String: String]

  public struct InputFile: Sendable {
    public let path: String
    public let bytes: [UInt8]
  }

  /// Reads a scenario and all that it names; throws every problem of every file at once.
  public static func read(_ path: String) throws(InputProblems) -> Scenario {
    try read(with: ScenarioReader(path))
  }

  /// Reads a scenario from copies of its files; nothing is read from the file system.
  ///
  /// - Parameters:
  ///   - path: The scenario's file among the copies.
  ///   - copies: The bytes of every file, by its path from the root folder of the scenario, as
  ///     ``inputFiles`` has them.
  /// - Returns: The same scenario as the files themselves give, places told from the root folder.
  /// - Throws: Every problem of every file at once.
  public static func read(
    _ path: String, from copies: [String: [UInt8]]
  ) throws(InputProblems) -> Scenario {
    try read(with: ScenarioReader(path, files: InputFiles(copies: InputCopies(copies))))
  }

  private static func read(with reader: ScenarioReader) throws(InputProblems) -> Scenario {
    guard let scenario = reader.scenario() else {
      throw InputProblems(reader.problems.diagnostics)
    }
    return scenario
  }

  /// The path of the scenario's own file among ``inputFiles``.
  public var inputName: String {
    chain.last.map { FilePath.relative($0, to: FilePath.root(of: chain)) } ?? ""
  }

  /// The validated input of a run.
  public func assumptions() throws(InputProblems) -> Assumptions { built }
}
