import Ensemble
import Quantities
import Results

/// Paths whose every number is a pure function of path and place, some of them missing.
struct MadeUpPaths: EnsembleSource {
  var years: ClosedRange<Year> = 2024...2028
  var measures = [
    EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd"),
    EnsembleMeasure(branch: "pension", group: "voluntaryMembers", measure: "contributors"),
  ]
  var indicators = [
    EnsembleIndicator(branch: "pension", indicator: "depletionYear"),
    EnsembleIndicator(branch: "pension", indicator: "actuarialBalance"),
  ]
  var blockSize = 16
  var shift = 0.0

  func makeWorker() -> Worker { Worker(self) }

  final class Worker: EnsembleBlockWorker {
    private let source: MadeUpPaths

    init(_ source: MadeUpPaths) { self.source = source }

    func compute(_ paths: Range<Int>) -> EnsembleBlock {
      let lines = source.measures.count * source.years.count
      var block = EnsembleBlock(
        paths: paths, measures: source.measures.count, years: source.years.count,
        indicators: source.indicators.count)
      for (lane, path) in paths.enumerated() {
        for line in 0..<lines {
          block.series[line * paths.count + lane] = source.value(path, line)
        }
        for index in source.indicators.indices {
          block.indicators[index * paths.count + lane] = source.indicator(path, index)
        }
      }
      return block
    }
  }

  func value(_ path: Int, _ line: Int) -> Double {
    var bits = (UInt64(path) &* 1024 &+ UInt64(line)) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return Double(Int64(bitPattern: bits) >> 12) / 1e6 + shift
  }

  /// A depletion year on every path that is no multiple of three.
  func indicator(_ path: Int, _ index: Int) -> Double {
    guard index == 0 else { return value(path, 900) / 1e10 }
    return path.isMultiple(of: 3) ? .nan : Double(2024 + path % 5)
  }
}

extension MadeUpPaths {
  /// What a run over the paths would say of itself.
  func facts(of paths: Range<Int>, seed: UInt64 = 1) -> EnsembleFacts {
    EnsembleFacts(
      of: self, paths: paths, seed: seed, antithetic: false, method: "everything",
      reasons: [], randomProcesses: ["economy"])
  }

  /// The finished blocks of a run beside a destination.
  func blocks(
    of paths: Range<Int>, beside destination: String, key: String = "a key", threads: Int = 1
  ) throws -> EnsembleBlocks {
    let layout = EnsembleLayout(of: self, paths: paths)
    let scratch = try EnsembleScratch(beside: destination, key: key, layout: layout)
    try EnsembleWork.compute(
      scratch.missingBlocks(), of: self, layout: layout, threads: threads,
      sink: { try scratch.write($0) })
    return EnsembleBlocks(of: self, in: scratch)
  }
}

extension EnsembleColumns {
  /// Every column, `[column][path]`, as bits.
  func bits() throws -> [UInt64] {
    var values = [Double](repeating: 0, count: columnCount * paths.count)
    try values.withUnsafeMutableBufferPointer { try read(0..<columnCount, into: $0) }
    return values.map(\.bitPattern)
  }
}
