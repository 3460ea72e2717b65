public import Ensemble
import Foundation
import LinearAlgebra
public import Quantities

/// What an ensemble was drawn from and how it was calculated: `ensemble` of `manifest.json`.
public struct EnsembleFacts: Sendable, Codable, Equatable {
  /// The run that the differences of this one were taken from.
  public struct Reference: Sendable, Codable, Equatable {
    public var run: String
    public var title: LocalizedText

    public init(run: String, title: LocalizedText) {
      self.run = run
      self.title = title
    }
  }

  /// Number of the first path in the whole ensemble, from 0.
  public var firstPath: Int
  public var pathCount: Int
  public var seed: UInt64
  public var antithetic: Bool
  /// How paths were calculated: `everything`, `frozenHeadcounts` or `linear`.
  public var method: String
  /// The rules of the scenario that ask for the method.
  public var reasons: [LocalizedText]
  /// What was drawn: `economy`, `mortality` and so on.
  public var randomProcesses: [String]
  /// `branch.group.measure`, in the order of the results.
  public var measures: [String]
  /// `branch.indicator`, in the order of the results.
  public var indicators: [String]
  public var blockSize: Int
  /// The kernels of the library that multiplies matrices.
  public var blasCore: String
  public var reference: Reference?

  public var paths: Range<Int> { firstPath..<(firstPath + pathCount) }

  public init(
    of source: some EnsembleSource, paths: Range<Int>, seed: UInt64, antithetic: Bool,
    method: String, reasons: [LocalizedText], randomProcesses: [String]
  ) {
    firstPath = paths.lowerBound
    pathCount = paths.count
    self.seed = seed
    self.antithetic = antithetic
    self.method = method
    self.reasons = reasons
    self.randomProcesses = randomProcesses
    measures = source.measures.map(\.name)
    indicators = source.indicators.map(\.name)
    blockSize = source.blockSize
    blasCore = BLASThreads.coreName
  }

  /// What a store of version 0.1 says of an ensemble.
  init(
    paths: Range<Int>, seed: UInt64, antithetic: Bool, method: String, measures: [String],
    indicators: [String], blockSize: Int, blasCore: String, reference: Reference?
  ) {
    (firstPath, pathCount) = (paths.lowerBound, paths.count)
    (self.seed, self.antithetic, self.method) = (seed, antithetic, method)
    (reasons, randomProcesses) = ([], [])
    (self.measures, self.indicators) = (measures, indicators)
    (self.blockSize, self.blasCore, self.reference) = (blockSize, blasCore, reference)
  }

  /// What makes another run of the same inputs, one line each.
  var identity: [String] {
    ["paths \(firstPath) \(pathCount)", "seed \(seed) antithetic \(antithetic)"]
      + measures.map { "measure \($0)" } + indicators.map { "indicator \($0)" }
  }
}

extension EnsembleMeasure {
  /// `branch.group.measure`.
  public var name: String { "\(branch).\(group).\(measure)" }
}

extension EnsembleIndicator {
  /// `branch.indicator`.
  public var name: String { "\(branch).\(indicator)" }
}

/// Names the blocks that a run may take: those of the same inputs, options and program.
public enum EnsembleKey {
  /// The SHA-256 of everything that a block's numbers depend on, in hexadecimal digits.
  public static func of(_ manifest: RunManifest, _ facts: EnsembleFacts) -> String {
    let program = [
      "method \(facts.method) block \(facts.blockSize)",
      "core \(CodeVersion.architecture) \(facts.blasCore)",
    ]
    return manifest.identity(with: facts.identity + program + CodeVersion.identity)
  }
}
