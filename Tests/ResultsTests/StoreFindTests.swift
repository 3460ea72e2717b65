import Foundation
import Quantities
import Testing
import Valuation

@testable import Results

@Suite("A run is found again") struct StoreFindTests {
  private static let inputs = [
    InputFile(path: "/s/base.yaml", bytes: [1]), InputFile(path: "/s/law/rate.yaml", bytes: [2]),
    InputFile(path: "/s/law/data/table.csv", bytes: [3]),
  ]

  private static func record(
    _ inputs: [InputFile] = inputs, reserve: Double = 10, title: String = "A run"
  ) -> RunRecord {
    var result = SampleRun.result(reserve: reserve)
    result.title = LocalizedText(en: title, vi: title)
    return RunRecord(result, inputs: inputs, scenario: inputs[0].path)
  }

  @Test("the key of inputs is that of the run's manifest, wherever they lie")
  func key() {
    let elsewhere = Self.inputs.map {
      InputFile(path: "/t" + $0.path.dropFirst(2), bytes: $0.bytes)
    }
    #expect(RunKey(of: Self.inputs).run == Self.record().manifest.run)
    #expect(RunKey(of: elsewhere) == RunKey(of: Self.inputs))
    #expect(RunKey(of: Self.inputs.reversed()) == RunKey(of: Self.inputs))
  }

  @Test(
    "a changed byte, a new, a missing and a renamed file give another key",
    arguments: [
      { (files: inout [InputFile]) in files[2].bytes = [4] },
      { $0.append(InputFile(path: "/s/law/new.yaml", bytes: [])) },
      { $0.removeLast() },
      { $0[1].path = "/s/law/rates.yaml" },
      { ($0[0].bytes, $0[1].bytes) = ($0[1].bytes, $0[0].bytes) },
    ] as [@Sendable (inout [InputFile]) -> Void])
  func change(_ change: @Sendable (inout [InputFile]) -> Void) throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    try store.add(Self.record(), key: RunKey(of: Self.inputs))
    var files = Self.inputs
    #expect(try store.find(RunKey(of: files)) == Self.record().manifest.run)
    change(&files)
    #expect(try store.find(RunKey(of: files)) == nil)
  }

  @Test("another build under the same version is another key, and its run takes the place")
  func builds() throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    let (old, new) = (
      RunKey(of: Self.inputs, program: ["program a"]),
      RunKey(of: Self.inputs, program: ["program b"])
    )
    #expect(old.run == new.run && old.key != new.key)
    #expect(try store.add(Self.record(), key: old) == .added)
    #expect(try store.add(Self.record(), key: old) == .present)
    #expect(try store.find(new) == nil)
    #expect(try store.add(Self.record(), key: new) == .confirmed)
    #expect(try store.find(old) == nil && store.find(new) == old.run)
    #expect(try store.add(Self.record(reserve: 11), key: old) == .replaced)
    #expect(try store.load(old.run).record.result.series[0].values[2024] == 11)
    try store.tag(old.run, as: "published")
    #expect(try store.add(Self.record(reserve: 12), key: new) == .kept(tags: ["published"]))
    #expect(try store.find(new) == nil)
    #expect(try store.load(old.run).record.result.series[0].values[2024] == 11)
  }

  @Test("other options of an ensemble are other keys; a wanted reference must be there")
  func ensembles() throws {
    let scratch = try Scratch()
    let (record, ensemble) = try SampleEnsemble.run(in: scratch)
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    let key = RunKey(of: record.manifest, ensemble.facts)
    try store.add(record, ensemble: ensemble, key: key)
    #expect(try store.find(key) == record.manifest.run)
    #expect(try store.find(key, reference: "0123456789abcdef") == record.manifest.run)
    #expect(try store.find(key, reference: "another") == nil)
    for change in [
      { (facts: inout EnsembleFacts) in facts.seed = 2 }, { $0.antithetic = true },
      { $0.measures.removeLast() }, { $0.pathCount += 1 }, { $0.method = "linear" },
      { $0.blasCore = "another" },
    ] {
      var facts = ensemble.facts
      change(&facts)
      var manifest = record.manifest
      manifest.describe(facts)
      #expect(try store.find(RunKey(of: manifest, facts)) == nil)
    }
  }

  @Test("ids may be abbreviated; ambiguous ones are told with candidates, unknown with the nearest")
  func names() throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    #expect(throws: ResultsError.self) { try store.id(of: "abc") }
    for (id, title) in [("abcd000000000001", "One"), ("abce000000000002", "Two")] {
      var record = Self.record(title: title)
      record.manifest.run = id
      try store.add(record)
    }
    #expect(try store.id(of: "abcd") == "abcd000000000001")
    #expect(try store.id(of: "ABCE") == "abce000000000002")
    let error = #expect(throws: ResultsError.self) { try store.id(of: "abc") }
    #expect(
      error
        == .ambiguous(
          "abc", store: store.path,
          candidates: ["abcd000000000001  One", "abce000000000002  Two"]))
    try store.tag("abce000000000002", as: "baseline")
    #expect(try store.id(of: "baseline") == "abce000000000002")
    let unknown = #expect(throws: ResultsError.self) { try store.id(of: "baselin") }
    #expect(unknown?.description.contains("did you mean 'baseline'?") == true)
  }

  @Test("a tag is of one run, moves when told to, and goes without its run")
  func tags() throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    for id in ["abcd000000000001", "abce000000000002"] {
      var record = Self.record()
      record.manifest.run = id
      try store.add(record)
    }
    try store.tag("abcd000000000001", as: "x-1")
    try store.tag("abcd000000000001", as: "x-1")
    #expect(throws: ResultsError.self) { try store.tag("abce000000000002", as: "x-1") }
    try store.tag("abce000000000002", as: "x-1", moving: true)
    #expect(try store.list().map(\.tags) == [[], ["x-1"]])
    for name in ["", "a/b", "1", "two words", "abcdef0123456789", "base.yaml"] {
      #expect(throws: ResultsError.self, "\(name)") { try store.tag("abcd000000000001", as: name) }
    }
    try store.untag("x-1")
    let error = #expect(throws: ResultsError.self) { try store.untag("x-1") }
    #expect(error?.description.contains("has no tag 'x-1'") == true)
  }

  @Test("deleting a run frees its space and keeps the inputs that others share")
  func deleting() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/runs.sqlite"
    let store = try ResultStore(at: path, for: .shared)
    var shared = Self.inputs
    shared[0].bytes = Array(repeating: 7, count: 300_000)
    var other = shared
    other[1].bytes = [9]
    let (one, two) = (Self.record(shared), Self.record(other))
    try store.add(one)
    try store.add(two)
    #expect(try StoreTests.count("content", in: scratch) == 4)
    let full = try Self.size(path)
    try store.delete([one.manifest.run])
    #expect(try StoreTests.count("content", in: scratch) == 3)
    expectSame(try store.load(two.manifest.run).record, two)
    try store.delete([two.manifest.run])
    for table in ["content", "series_line", "series_value", "population_value", "parameter_value"] {
      #expect(try StoreTests.count(table, in: scratch) == 0, "\(table)")
    }
    #expect(try Self.size(path) < full - 300_000)
  }

  private static func size(_ path: String) throws -> Int {
    let sizes = try [path, path + "-wal"].map { path in
      guard FileManager.default.fileExists(atPath: path) else { return 0 }
      return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }
    return sizes[0] + sizes[1]
  }
}
