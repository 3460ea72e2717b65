import Dispatch
import Foundation
import GRDB
import Synchronization
import Testing
import Valuation

@testable import Results

@Suite("A store used by many at once") struct StoreTogetherTests {
  private static func record(_ number: Int) -> RunRecord {
    RunRecord(
      SampleRun.result(reserve: Double(number)),
      inputs: SampleRun.inputs + [
        InputFile(path: "/somewhere/Scenarios/land/n", bytes: [UInt8(number)])
      ])
  }

  @Test("readers list and load whole runs while a writer adds twenty")
  func readersAndWriter() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/runs.sqlite"
    try ResultStore(at: path, for: .shared).close()
    let isDone = Atomic(false)
    let loaded = Atomic(0)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      do {
        if worker == 0 {
          defer { isDone.store(true, ordering: .sequentiallyConsistent) }
          let store = try ResultStore(at: path, for: .shared)
          for number in 0..<20 { try store.add(Self.record(number)) }
          return
        }
        let store = try ResultStore(at: path, for: .reading)
        var hasSeenAll = false
        while !hasSeenAll {
          hasSeenAll = isDone.load(ordering: .sequentiallyConsistent)
          for run in try store.list() {
            let record = try store.load(run.id).record
            if record.result.series.count != 3 || record.inputs.count != 3 {
              failures.withLock { $0.append("half of run \(run.id)") }
            }
            loaded.add(1, ordering: .relaxed)
          }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(loaded.load(ordering: .relaxed) >= 60)
    #expect(try ResultStore(at: path, for: .reading).runs().count == 20)
  }

  @Test("several that make and fill a new store at once all succeed")
  func makers() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/runs.sqlite"
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { worker in
      do {
        try ResultStore(at: path, for: .shared).add(Self.record(worker % 3))
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try ResultStore(at: path, for: .reading).runs().count == 3)
  }

  @Test(
    "a writer that dies in the middle of a run leaves the runs before it and nothing of its own")
  func deadWriter() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/runs.sqlite"
    let store = try ResultStore(at: path, for: .shared)
    let first = Self.record(1)
    try store.add(first)
    let other = Self.record(2)
    let copy = scratch.path + "/dead"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    struct Death: Error {}
    #expect(throws: Death.self) {
      try store.writing { database in
        // So that pages of the run reach the disk before it is complete.
        try database.execute(sql: "PRAGMA cache_size = 5")
        try RunWriter(database: database, run: other.manifest.run)
          .write(other, key: nil, figures: "")
        for file in try scratch.entries() where file.hasPrefix("runs.sqlite") {
          try FileManager.default.copyItem(
            atPath: scratch.path + "/" + file, toPath: copy + "/" + file)
        }
        throw Death()
      }
    }
    let after = try ResultStore(at: copy + "/runs.sqlite", for: .shared)
    #expect(try after.runs() == [first.manifest.run])
    expectSame(try after.load(first.manifest.run).record, first)
    let check = try DatabaseQueue(path: copy + "/runs.sqlite")
    #expect(try check.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    #expect(try check.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM series_line") } == 3)
    #expect(try after.add(other) == .added)
    #expect(try store.runs() == [first.manifest.run])
  }

  @Test("a full disk is told, and nothing of the run stays")
  func fullDisk() throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    try store.add(Self.record(1))
    try store.queue.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let error = #expect(throws: ResultsError.self) { try store.add(Self.record(2)) }
    #expect(error?.description.contains("the disk is full") == true)
    #expect(try store.runs() == [Self.record(1).manifest.run])
  }
}
