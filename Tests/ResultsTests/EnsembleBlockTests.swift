import Ensemble
import Foundation
import Results
import Testing

@Suite struct EnsembleBlockTests {
  private let source = MadeUpPaths()

  @Test("the paths of two slices are the paths of the whole, whatever the threads")
  func slices() throws {
    let scratch = try Scratch()
    let whole = try source.blocks(of: 0..<100, beside: scratch.path + "/whole", threads: 2)
    let first = try source.blocks(of: 0..<53, beside: scratch.path + "/first")
    let second = try source.blocks(of: 53..<100, beside: scratch.path + "/second")
    let (all, low, high) = (try whole.bits(), try first.bits(), try second.bits())
    for column in 0..<whole.columnCount {
      let parts =
        low[(column * 53)..<((column + 1) * 53)] + high[(column * 47)..<((column + 1) * 47)]
      #expect(Array(parts) == Array(all[(column * 100)..<((column + 1) * 100)]))
    }
  }

  @Test(
    "torn, spoilt, lost and foreign blocks are calculated again",
    arguments: ["torn", "spoilt", "lost", "foreign", "headless"])
  func resume(damage: String) throws {
    let scratch = try Scratch()
    let destination = scratch.path + "/run"
    let expected = try source.blocks(of: 5..<90, beside: scratch.path + "/other").bits()
    let file: String
    do {
      let blocks = try source.blocks(of: 5..<90, beside: destination)
      #expect(try blocks.bits() == expected)
      file = try #require(try scratch.entries().first { $0.hasPrefix(".run.paths-") })
    }
    let path = "\(scratch.path)/\(file)/block-2"
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    switch damage {
    case "torn": bytes.removeLast(9)
    case "spoilt": bytes[bytes.count - 100] ^= 1
    case "headless": bytes[12] ^= 1
    case "foreign":
      bytes = [UInt8](
        try Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/\(file)/block-3")))
    default: bytes = []
    }
    try FileManager.default.removeItem(atPath: path)
    if damage != "lost" { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
    let layout = EnsembleLayout(of: source, paths: 5..<90)
    do {
      let again = try EnsembleScratch(beside: destination, key: "a key", layout: layout)
      #expect(again.missingBlocks() == [2])
    }
    #expect(try source.blocks(of: 5..<90, beside: destination).bits() == expected)
  }

  @Test("another key finds no block, and is told of the folder that is there")
  func otherKey() throws {
    let scratch = try Scratch()
    let destination = scratch.path + "/run"
    let old = try source.blocks(of: 0..<40, beside: destination, key: "one").scratchPath
    let layout = EnsembleLayout(of: source, paths: 0..<40)
    let other = try EnsembleScratch(beside: destination, key: "two", layout: layout)
    #expect(other.missingBlocks() == [0, 1, 2])
    #expect(EnsembleScratch.others(beside: destination, key: "two") == [old])
    other.remove()
    #expect(EnsembleScratch.isThere(beside: destination, key: "one"))
    #expect(!EnsembleScratch.isThere(beside: destination, key: "two"))
  }

  @Test("blocks of another run are foreign even under the same name")
  func sameName() throws {
    let scratch = try Scratch()
    let destination = scratch.path + "/run"
    let sixteen = String(repeating: "0", count: 16)
    _ = try source.blocks(of: 0..<40, beside: destination, key: sixteen + "a").paths
    let layout = EnsembleLayout(of: source, paths: 0..<40)
    let other = try EnsembleScratch(beside: destination, key: sixteen + "b", layout: layout)
    #expect(other.missingBlocks() == [0, 1, 2])
  }

  @Test("two processes do not work in the same folder")
  func lock() throws {
    let scratch = try Scratch()
    let layout = EnsembleLayout(of: source, paths: 0..<40)
    let one = try EnsembleScratch(beside: scratch.path + "/run", key: "k", layout: layout)
    #expect(throws: ResultsError.underWay(one.path)) {
      try EnsembleScratch(beside: scratch.path + "/run", key: "k", layout: layout)
    }
    one.remove()
  }

  @Test("every input, option and path makes another key")
  func keys() {
    let manifest = SampleRun.record().manifest
    let other = RunRecord(
      SampleRun.result(), inputs: [InputFile(path: "a", bytes: [1])]
    ).manifest
    var fewer = source
    fewer.measures.removeLast()
    let keys = [
      EnsembleKey.of(manifest, source.facts(of: 0..<10)),
      EnsembleKey.of(other, source.facts(of: 0..<10)),
      EnsembleKey.of(manifest, source.facts(of: 0..<11)),
      EnsembleKey.of(manifest, source.facts(of: 1..<11)),
      EnsembleKey.of(manifest, source.facts(of: 0..<10, seed: 2)),
      EnsembleKey.of(manifest, fewer.facts(of: 0..<10)),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(keys[0] == EnsembleKey.of(manifest, source.facts(of: 0..<10)))
  }

  @Test("an error of a block ends the work")
  func failure() throws {
    let layout = EnsembleLayout(of: source, paths: 0..<1000)
    #expect(throws: ResultsError.exists("x")) {
      try EnsembleWork.compute(
        layout.blocks, of: source, layout: layout, threads: 2, isOrdered: true
      ) { block in
        if block.paths.lowerBound == 160 { throw ResultsError.exists("x") }
      }
    }
  }
}

extension EnsembleBlocks {
  fileprivate var scratchPath: String { folder }
}
