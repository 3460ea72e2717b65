import Analysis
import Diagnostics
import Ensemble
import Foundation
import Quantities
import Results
import Testing
import Valuation

@testable import ansinh

/// The store as the commands use it.
@Suite("The store of the commands") struct StoreCommandTests {
  static let scenarios = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios").standardized.path(percentEncoded: false)

  @Test("a run read back writes the bytes that it was, and its copies make the same run again")
  func sameBytes() throws {
    try Self.inFolder { folder in
      let store = "\(folder)/runs.sqlite"
      let cache = try RunCache(at: store, isStrict: true)
      let scenario = try ReadScenario.read(
        "\(Self.scenarios)/examples/4-small-full-scheme/scenario.yaml")
      let written = try cache.record(of: scenario, threads: 2)
      let read = try cache.store.load(written.manifest.run).record
      let copies = try ReadScenario.read(
        try #require(read.manifest.scenario), from: read.inputs)
      let again = try copies.valued(threads: 2, withParameters: true)
      for (name, record) in [("written", written), ("read", read), ("again", again)] {
        _ = try RunFolder.write(
          record, to: "\(folder)/\(name)", formats: [.csv, .json, .sqlite])
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/written")
      #expect(files.count == 8)
      for file in files {
        let bytes = ["written", "read", "again"].map {
          FileManager.default.contents(atPath: "\(folder)/\($0)/\(file)")
        }
        #expect(bytes[0] != nil && bytes[0] == bytes[1], "\(file), read back")
        #expect(bytes[0] == bytes[2], "\(file), from the copies")
      }
    }
  }

  @Test("a run is found again by its inputs; what changes them makes another")
  func foundAgain() throws {
    try Self.inFolder { folder in
      try Self.writeScenario(in: folder)
      let cache = try RunCache(at: "\(folder)/runs.sqlite", isStrict: true)
      func run() throws -> String {
        let scenario = try ReadScenario.read("\(folder)/scenario.yaml")
        return try cache.record(of: scenario, threads: 1).manifest.run
      }
      func isKnown() throws -> Bool {
        let scenario = try ReadScenario.read("\(folder)/scenario.yaml")
        return try cache.store.find(RunKey(of: scenario.inputs)) != nil
      }
      #expect(try !isKnown())
      let first = try run()
      #expect(try isKnown())
      #expect(try run() == first)

      let table = "\(folder)/data/deep/down/mx.csv"
      let text = try String(contentsOfFile: table, encoding: .utf8)
      try String(text.dropLast()).write(toFile: table, atomically: true, encoding: .utf8)
      #expect(try !isKnown(), "a table three folders down without its last line feed")
      try text.write(toFile: table, atomically: true, encoding: .utf8)
      #expect(try isKnown(), "the old bytes again, with another time of change")

      let new = "\(folder)/assumptions/economy.yaml"
      try "{}\n".write(toFile: new, atomically: true, encoding: .utf8)
      #expect(try !isKnown(), "a new file in a folder that is read")
      let second = try run()
      #expect(second != first)
      try FileManager.default.removeItem(atPath: new)
      #expect(try isKnown() && run() == first, "the file gone again")

      let fertility = "\(folder)/assumptions/fertility.yaml"
      try FileManager.default.moveItem(
        atPath: fertility, toPath: "\(folder)/assumptions/fertility.yml")
      #expect(try !isKnown(), "a file under another name")
      #expect(try cache.store.runs() == [first, second])
    }
  }

  @Test("with a store a folder is written only where it is asked for, and a run stands once")
  func folders() throws {
    try Self.inFolder { folder in
      try Self.writeScenario(in: folder)
      let store = "\(folder)/runs.sqlite"
      let first = try Program.run(
        "run", "\(folder)/scenario.yaml", "--store", store, "--json")
      #expect(first.code == 0, "\(first.error)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
      let other = try Program.run(
        "run", "\(folder)/scenario.yaml", "--store", store, "--out", "\(folder)/out")
      #expect(other.code == 0, "\(other.error)")
      #expect(FileManager.default.fileExists(atPath: "\(folder)/out/series.csv"))
      let listed = try Self.list(store)
      #expect(listed.count == 1 && listed[0].title.en == "One cohort")
    }
  }

  @Test("what the store has under the key of the inputs is the answer, until an input changes")
  func answers() throws {
    try Self.inFolder { folder in
      try Self.writeScenario(in: folder)
      let file = "\(folder)/scenario.yaml"
      let store = Self.options("\(folder)/runs.sqlite")
      let scenario = try ReadScenario.read(file)
      var marked = try scenario.result(threads: 1)
      marked.title.en = "From the store"
      try ResultStore(at: "\(folder)/runs.sqlite", for: .shared).add(
        scenario.recorded(marked, withParameters: true), key: RunKey(of: scenario.inputs))
      func title() throws -> String? {
        try Runs.load([file], threads: 1, store: store).first?.record.result.title.en
      }
      #expect(try title() == "From the store")
      try "{}\n".write(
        toFile: "\(folder)/assumptions/economy.yaml", atomically: true, encoding: .utf8)
      #expect(try title() == "One cohort")
    }
  }

  @Test("ids, tags, folders and files name runs; all but files have their scenario from copies")
  func sources() throws {
    try Self.inFolder { folder in
      try Self.writeScenario(in: folder)
      let file = "\(folder)/scenario.yaml"
      let store = Self.options("\(folder)/runs.sqlite")
      let first = try Runs.load([file], threads: 2, store: store)
      let id = try #require(first.first).record.manifest.run
      #expect(try Program.run("run", file, "--out", "\(folder)/out").code == 0)
      #expect(
        try Program.run("store", "tag", id, "mine", "--store", "\(folder)/runs.sqlite").code == 0)
      try FileManager.default.removeItem(atPath: "\(folder)/data")
      try FileManager.default.removeItem(atPath: "\(folder)/assumptions")
      let names = [
        "mine", String(id.prefix(6)), id, "\(folder)/out", "\(folder)/out/manifest.json",
      ]
      let runs = try Runs.load(names, threads: 2, store: store)
      #expect(runs.map(\.record.manifest.run) == names.map { _ in id })
      for run in runs {
        let scenario = try #require(run.scenario)
        #expect(scenario.file == "scenario.yaml")
        let again = try scenario.valued(threads: 1, withParameters: true)
        #expect(again.result.series == first[0].record.result.series)
      }
      #expect(throws: (any Error).self) { try Runs.load([file], threads: 1, store: store) }
    }
  }

  @Test("the store is listed, shown, tagged, untagged, exported and deleted from")
  func commands() throws {
    try Self.inFolder { folder in
      let path = "\(folder)/runs.sqlite"
      let ran = try Program.run("run", "\(Self.scenarios)/examples", "--store", path)
      #expect(ran.code == 0, "\(ran.error)")
      let listed = try Self.list(path)
      #expect(listed.count == 4)
      let accounts = try #require(listed.first { $0.title.en == "Accounts only" })
      func store(_ arguments: String...) throws -> Program.Outcome {
        try Program.run(["store"] + arguments + ["--store", path])
      }
      #expect(try store("tag", accounts.id, "accounts").code == 0)
      let taken = try store("tag", listed[0].id, "accounts")
      #expect(taken.code == 1 && taken.error.contains("--force moves it"))
      let shown = try store("show", "accounts")
      #expect(shown.output.contains("data/flows.csv") && shown.output.contains(accounts.id))
      let exported = try store("export", "accounts", "--out", "\(folder)/inputs", "--inputs")
      #expect(exported.code == 0, "\(exported.error)")
      let alone = try Program.run("check", "\(folder)/inputs/scenario.yaml")
      #expect(alone.code == 0, "\(alone.error)")
      let kept = try store("delete", "accounts")
      #expect(kept.code == 1 && kept.error.contains("tagged 'accounts'"))
      #expect(try store("untag", "accounts").code == 0)
      #expect(try store("delete", String(accounts.id.prefix(8))).code == 0)
      #expect(try Self.list(path).count == 3)
      let gone = try store("show", "accounts")
      #expect(gone.code == 1 && gone.error.contains("no run 'accounts'"))
      let swallowed = try Program.run("run", "base.yaml", "--store", "x.yaml")
      #expect(swallowed.code == 64 && swallowed.error.contains("--store=PATH"))
    }
  }

  @Test("runs over paths are found again, with their differences")
  func paths() throws {
    try Self.inFolder { folder in
      let store = "\(folder)/runs.sqlite"
      let base = try Self.writeDrawnScenario(in: "\(folder)/scenarios")
      func run(_ further: String...) throws -> [String: Int] {
        let done = try Program.run(
          [
            "run", base, "--paths", "4", "--measures", "reserveAtYearEnd", "--json", "--store",
            store,
          ]
            + further)
        #expect(done.code == 0, "\(done.error)")
        let all = try JSONDecoder().decode(
          [String: [Calculated]].self, from: Data(done.output.utf8))
        return Dictionary(
          (all["runs"] ?? []).map { ($0.central.run, $0.pathsCalculated) }, uniquingKeysWith: { $1 }
        )
      }
      let first = try run()
      #expect(Array(first.values) == [4])
      #expect(try run() == first.mapValues { _ in 0 })
      #expect(try Array(run("--seed", "2").values) == [4])
      let stored = try Runs.load(
        Array(first.keys), threads: 1, store: Self.options(store),
        withScenarios: false)
      #expect(stored.first?.ensemble?.summary.paths == 0..<4)
      #expect(try Self.list(store).map(\.paths) == [4, 4])
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.filter { !$0.hasPrefix("runs.sqlite") } == ["scenarios"])
    }
  }

  @Test("a writer that is killed leaves a whole store, and the next one completes it")
  func killed() throws {
    try Self.inFolder { folder in
      let store = "\(folder)/runs.sqlite"
      let arguments = ["run", "\(Self.scenarios)/examples", "--store", store, "--quiet"]
      for delay in [0.0, 0.01, 0.03, 0.06, 0.1] {
        let running = try Program.start(arguments)
        while running.process.isRunning,
          !FileManager.default.fileExists(atPath: store + "-wal")
        {
          Thread.sleep(forTimeInterval: 0.001)
        }
        Thread.sleep(forTimeInterval: delay)
        if running.process.isRunning { kill(running.process.processIdentifier, SIGKILL) }
        _ = try running.finished()
        let left = try ResultStore(at: store, for: .shared)
        for id in try left.runs() { #expect(throws: Never.self) { try left.load(id) } }
      }
      #expect(try Program.run(arguments).code == 0)
      #expect(try Self.list(store).count == 4)
    }
  }
}
