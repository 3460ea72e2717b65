import Ensemble
import Foundation
import GRDB
import Quantities
import Testing

@testable import Results

@Suite struct EnsembleFolderTests {
  private let source = MadeUpPaths()

  private func write(_ scratch: Scratch, _ name: String, threads: Int = 1) throws -> RunFolder {
    let blocks = try source.blocks(of: 7..<77, beside: scratch.path + "/blocks", threads: threads)
    var facts = source.facts(of: 7..<77)
    facts.reference = EnsembleFacts.Reference(
      run: "0123456789abcdef", title: LocalizedText(en: "First", vi: "Đầu"))
    let summary = try EnsembleSummary(of: blocks, threads: threads)
    var record = EnsembleRecord(
      facts: facts, summary: summary, difference: summary, kept: blocks)
    record.attachments = [("fan.vl.json", Array("{}".utf8))]
    return try RunFolder.write(
      SampleRun.record(), ensemble: record, to: scratch.path + "/" + name,
      formats: Set(ResultFormat.allCases), replacing: true)
  }

  @Test("a run over paths adds its tables, and the same paths give the same bytes")
  func files() throws {
    let scratch = try Scratch()
    let folder = try write(scratch, "one")
    _ = try write(scratch, "two", threads: 2)
    _ = try write(scratch, "two")
    let expected = [
      "calibration.csv", "comparison.csv", "depletion.csv", "differences.csv",
      "expectedShortfall.csv", "fan.vl.json", "indicatorDifferences.csv",
      "indicatorPercentiles.csv", "indicators.csv", "manifest.json", "paths/indicators.npy",
      "paths/paths.json", "paths/pension.all.reserveAtYearEnd.npy",
      "paths/pension.voluntaryMembers.contributors.npy", "percentiles.csv", "population.csv",
      "results.json", "results.sqlite", "series.csv",
    ]
    #expect(folder.files == expected)
    for file in expected {
      #expect(try scratch.bytes("one/" + file) == scratch.bytes("two/" + file), "\(file)")
    }
  }

  @Test("the manifest says what was drawn, and the run takes another name by it")
  func manifest() throws {
    let scratch = try Scratch()
    _ = try write(scratch, "run")
    let manifest = try JSONDecoder().decode(
      RunManifest.self, from: scratch.bytes("run/manifest.json"))
    #expect(manifest.run != SampleRun.record().manifest.run)
    #expect(manifest.seed == 1)
    #expect(manifest.ensemble?.paths == 7..<77)
    #expect(
      manifest.ensemble?.measures == [
        "pension.all.reserveAtYearEnd", "pension.voluntaryMembers.contributors",
      ])
    #expect(manifest.ensemble?.blasCore.isEmpty == false)
    let hash = manifest.files["paths/indicators.npy"]
    #expect(hash == RunManifest.sha256(of: Array(try scratch.bytes("run/paths/indicators.npy"))))
    #expect(RunFolder.holds(run: manifest.run, at: scratch.path + "/run"))
    #expect(!RunFolder.holds(run: "another", at: scratch.path + "/run"))
    let plain = String(decoding: try SampleRun.record().manifest.json(), as: UTF8.self)
    #expect(!plain.contains("ensemble"))
  }

  @Test("tables have a line for each year and statistic")
  func tables() throws {
    let scratch = try Scratch()
    _ = try write(scratch, "run")
    let lines = try scratch.text("run/percentiles.csv").split(separator: "\n")
    #expect(lines[0] == "branch,group,measure,year,statistic,value")
    #expect(lines.count == 1 + 2 * 5 * 12)
    #expect(lines[4].hasPrefix("pension,all,reserveAtYearEnd,2024,p2.5,"))
    let indicators = try scratch.text("run/indicatorPercentiles.csv").split(separator: "\n")
    #expect(indicators[1].hasPrefix("pension,depletionYear,share,0.6"))
    #expect(indicators.count == 1 + 2 * 12)
    #expect(
      try scratch.text("run/depletion.csv").hasPrefix("branch,year,probability\npension,2024,"))
    #expect(
      try scratch.text("run/expectedShortfall.csv")
        .hasPrefix("branch,year,level,value\npension,2024,0.05,"))
    #expect(try scratch.text("run/differences.csv").contains(",2024,probabilityAboveZero,"))
  }

  @Test("the store joins percentiles to the run")
  func store() throws {
    let scratch = try Scratch()
    _ = try write(scratch, "run")
    let queue = try DatabaseQueue(path: scratch.path + "/run/results.sqlite")
    let counts = try queue.read { database in
      try [
        "percentile", "moment", "indicator_percentile", "depletion", "expected_shortfall",
        "difference", "indicator_difference", "ensemble",
      ].map {
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM \($0) JOIN run ON run.id = \($0).run")
      }
    }
    #expect(counts == [90, 10, 24, 5, 5, 120, 26, 1])
    let median = try queue.read {
      try Double.fetchOne(
        $0,
        sql: "SELECT value FROM percentile WHERE measure = 'contributors' AND year = 2026 "
          + "AND percent = 50")
    }
    let values = (7..<77).map { source.value($0, 5 + 2) }
    #expect(median == SummaryDistribution(of: values).percentile(50))
  }

  @Test("arrays have the head of NumPy's format, numbers by path and year")
  func arrays() throws {
    let scratch = try Scratch()
    _ = try write(scratch, "run")
    let bytes = [UInt8](try scratch.bytes("run/paths/pension.all.reserveAtYearEnd.npy"))
    #expect(Array(bytes[..<8]) == [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0])
    let length = Int(bytes[8]) + Int(bytes[9]) * 256
    #expect((10 + length).isMultiple(of: 64))
    let head = String(decoding: bytes[10..<(10 + length)], as: UTF8.self)
    #expect(head.hasPrefix("{'descr': '<f8', 'fortran_order': False, 'shape': (70, 5), }"))
    #expect(head.hasSuffix(" \n"))
    #expect(bytes.count == 10 + length + 70 * 5 * 8)
    let start = 10 + length + (13 * 5 + 2) * 8
    let bits = bytes[start..<(start + 8)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    #expect(Double(bitPattern: bits) == source.value(7 + 13, 2))
    let description = try scratch.text("run/paths/paths.json")
    #expect(description.contains("\"firstPath\" : 7"))
    #expect(NPYHeader.bytes(shape: [3]).count == 128)
  }

  @Test("a folder with kept paths is replaced, unless something foreign lies among them")
  func replacing() throws {
    let scratch = try Scratch()
    _ = try write(scratch, "run")
    _ = try RunFolder.write(
      SampleRun.record(), to: scratch.path + "/run", formats: [.csv], replacing: true)
    #expect(try !scratch.entries("run").contains("paths"))
    _ = try write(scratch, "run")
    try "mine".write(
      toFile: scratch.path + "/run/paths/thesis.txt", atomically: true, encoding: .utf8)
    #expect(
      throws: ResultsError.foreign(scratch.path + "/run", file: "paths/thesis.txt")
    ) {
      try RunFolder.write(
        SampleRun.record(), to: scratch.path + "/run", formats: [.csv], replacing: true)
    }
  }

  @Test("what will not fit is refused with its size")
  func estimate() throws {
    let layout = EnsembleLayout(of: source, paths: 0..<100_000)
    let need = EnsembleEstimate(layout, threads: 2, keepsPaths: false)
    let kept = EnsembleEstimate(layout, threads: 2, keepsPaths: true)
    #expect(need.disk > 100_000 * 12 * 8 && kept.disk - need.disk == layout.bytes)
    let room = EnsembleRoom(disk: kept.disk, memory: kept.memory)
    #expect(throws: Never.self) { try kept.refuseUnlessFits(room) }
    let small = EnsembleRoom(disk: need.disk, memory: kept.memory)
    let error = #expect(throws: ResultsError.self) { try kept.refuseUnlessFits(small) }
    #expect(error?.description.contains("fewer paths") == true)
    let narrow = EnsembleRoom(disk: kept.disk, memory: 1)
    #expect(throws: ResultsError.self) { try kept.refuseUnlessFits(narrow) }
    #expect(throws: ResultsError.self) { try EnsembleEstimate.refuseTooMany(0..<100_001) }
    #expect(throws: Never.self) { try EnsembleEstimate.refuseTooMany(5..<100_005) }
    #expect(EnsembleEstimate.text(1_234_567_890) == "1.2 GB")
    let missing = FileManager.default.temporaryDirectory.appendingPathComponent("not/there/yet")
    #expect(EnsembleRoom.left(at: missing.path).disk > 0)
  }
}
