import Assumptions
import Diagnostics
import Ensemble
import Foundation
import GRDB
import Law
import Quantities
import Testing
import Valuation

@testable import Results

@Suite("A store of runs") struct StoreTests {
  @Test("a run is read back to the last bit, minus zero and missing values included")
  func roundTrip() throws {
    let scratch = try Scratch()
    var written = SampleRun.record()
    written.result.comparisons[0].observation.within = 0.1
    written.result.indicators.append(
      IndicatorValue(branch: "all", indicator: "aFigure", value: -0.0))
    written.result.leadingBranch = "pension"
    written = RunRecord(
      written.result, inputs: SampleRun.inputs, scenario: SampleRun.inputs[0].path,
      parameters: written.parameters + SampleParameters.many)
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    #expect(try store.add(written) == .added)
    let read = try store.load(written.manifest.run)
    expectSame(read.record, written)
    #expect(read.ensemble == nil)
    #expect(read.record.result.warnings[0].place?.description == "law/rate.yaml:3:5")
    #expect(read.record.manifest.scenario == "baseline.yaml")
    #expect(read.record.parameters.count == 1 + 2000)
  }

  @Test("paths are read back to the last bit, with differences, facts and attachments")
  func ensemble() throws {
    let scratch = try Scratch()
    let (record, ensemble) = try SampleEnsemble.run(in: scratch)
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    try store.add(record, ensemble: ensemble)
    let read = try store.load(record.manifest.run)
    expectSame(read.record, record)
    let back = try #require(read.ensemble)
    #expect(back.summary == ensemble.summary)
    #expect(back.difference?.series == ensemble.difference?.series)
    #expect(back.difference?.indicatorValues == ensemble.difference?.indicatorValues)
    #expect(back.facts == ensemble.facts)
    #expect(back.attachments.map(\.name) == ["fan.vl.json"])
    #expect(back.attachments.first?.bytes == Array("{}".utf8))
    #expect(try store.list().first?.paths == 70)
  }

  @Test("a number that is not finite is not added, and nothing of its run stays")
  func notFinite() throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    #expect(throws: ResultsError.notFinite("'reserveAtYearEnd' (all) of 2024")) {
      try store.add(SampleRun.record(reserve: .nan))
    }
    var broken = SampleRun.record()
    broken.result.indicators += broken.result.indicators
    #expect(throws: ResultsError.self) { try store.add(broken) }
    #expect(try store.runs().isEmpty)
    #expect(try Self.count("series_value", in: scratch) == 0)
    #expect(try Self.count("content", in: scratch) == 0)
  }

  @Test("every table of the first schema is still there by name, with its columns")
  func publicTables() throws {
    let scratch = try Scratch()
    let old = try DatabaseQueue(path: scratch.path + "/old.sqlite")
    try ResultSchema.firstMigrator.migrate(old)
    _ = try ResultStore(at: scratch.path + "/new.sqlite", for: .shared)
    let new = try DatabaseQueue(path: scratch.path + "/new.sqlite")
    let tables = try old.read {
      try String.fetchAll(
        $0, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'grdb%'")
    }
    #expect(tables.count == 17)
    for table in tables {
      let before = try old.read { try $0.columns(in: table).map(\.name) }
      let now = try new.read { database in
        try database.makeStatement(sql: "SELECT * FROM \"\(table)\"").columnNames
      }
      #expect(Array(now.prefix(before.count)) == before, "\(table)")
    }
  }

  @Test("figures of a store that were changed by hand are refused")
  func changedFigures() throws {
    let scratch = try Scratch()
    let record = SampleRun.record()
    let store = try ResultStore(at: scratch.path + "/runs.sqlite", for: .shared)
    try store.add(record)
    let other = try DatabaseQueue(path: scratch.path + "/runs.sqlite")
    try other.write {
      try $0.execute(sql: "UPDATE series_value SET value = value + 1 WHERE value IS NOT NULL")
    }
    let error = #expect(throws: ResultsError.self) { try store.load(record.manifest.run) }
    #expect(error?.description.contains("other figures of run") == true)
  }

  static func count(_ table: String, in scratch: Scratch) throws -> Int? {
    let queue = try DatabaseQueue(path: scratch.path + "/runs.sqlite")
    return try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
  }
}

/// Parameters that share a place, more than one line of cells holds.
enum SampleParameters {
  static let many = (0..<2000).map { number in
    ParameterValue(
      path: "assumptions.rate", group: number < 1500 ? "all" : "some", year: 1000 + number,
      value: "\(number)", number: number == 7 ? -0.0 : Double(number) / 7, unit: "rate",
      source: "Table 1")
  }
}

/// A run with made-up paths, differences and a chart.
enum SampleEnsemble {
  static func run(in scratch: Scratch) throws -> (RunRecord, EnsembleRecord) {
    let source = MadeUpPaths()
    let blocks = try source.blocks(of: 7..<77, beside: scratch.path + "/blocks")
    var facts = source.facts(of: 7..<77)
    facts.reference = EnsembleFacts.Reference(
      run: "0123456789abcdef", title: LocalizedText(en: "First", vi: "Đầu"))
    let summary = try EnsembleSummary(of: blocks, threads: 1)
    var ensemble = EnsembleRecord(facts: facts, summary: summary, difference: summary)
    ensemble.attachments = [("fan.vl.json", Array("{}".utf8))]
    var record = SampleRun.record()
    record.result.years = source.years
    record = RunRecord(record.result, inputs: SampleRun.inputs, parameters: record.parameters)
    record.manifest.describe(facts)
    return (record, ensemble)
  }
}
