import Assumptions
import Diagnostics
import Ensemble
import Foundation
import Law
import Quantities
import Testing
import Valuation

@testable import Results

@Suite("A folder of results is read back") struct FolderLoadTests {
  @Test("with its database to the last bit")
  func database() throws {
    let scratch = try Scratch()
    let (record, ensemble) = try SampleEnsemble.run(in: scratch)
    _ = try RunFolder.write(
      record, ensemble: ensemble, to: scratch.path + "/run",
      formats: Set(ResultFormat.allCases))
    let read = try RunFolder.load(scratch.path + "/run")
    expectSame(read.record, record)
    #expect(read.ensemble?.summary == ensemble.summary)
    #expect(read.ensemble?.facts == ensemble.facts)
    #expect(read.record.manifest.files.keys.contains("results.sqlite"))
  }

  @Test("from its tables alone with what they say")
  func tables() throws {
    let scratch = try Scratch()
    let (record, ensemble) = try SampleEnsemble.run(in: scratch)
    _ = try RunFolder.write(
      record, ensemble: ensemble, to: scratch.path + "/run", formats: [.csv])
    let read = try RunFolder.load(scratch.path + "/run")
    let (one, two) = (read.record.result, record.result)
    #expect(one.series == two.series)
    #expect(one.population == two.population)
    #expect(one.indicators == two.indicators)
    #expect(one.calibration == two.calibration)
    #expect(one.comparisons.map(\.relativeError) == two.comparisons.map(\.relativeError))
    #expect(one.comparisons[0].observation.citation == two.comparisons[0].observation.citation)
    #expect(one.warnings[0].message == "a warning")
    #expect(read.record.parameters.isEmpty && read.record.inputs.isEmpty)
    let summary = try #require(read.ensemble?.summary)
    #expect(summary.measures == ensemble.summary.measures)
    #expect(summary.series.map(\.percentiles) == ensemble.summary.series.map(\.percentiles))
    #expect(
      summary.series.map(\.standardDeviation) == ensemble.summary.series.map(\.standardDeviation))
    #expect(summary.depletion == ensemble.summary.depletion)
    #expect(summary.shortfall == ensemble.summary.shortfall)
    #expect(read.ensemble?.difference?.series == ensemble.difference?.series)
  }

  @Test(
    "an altered, a cut and a lost file is named, and the folder refused",
    arguments: [
      "series.csv", "indicators.csv", "results.sqlite", "population.csv", "calibration.csv",
    ])
  func altered(file: String) throws {
    let scratch = try Scratch()
    _ = try RunFolder.write(
      SampleRun.record(), to: scratch.path + "/run", formats: [.csv, .sqlite])
    let path = scratch.path + "/run/" + file
    let bytes = try scratch.bytes("run/" + file)
    for change in [bytes + Data([10]), bytes.dropLast(), nil] {
      try FileManager.default.removeItem(atPath: path)
      try change?.write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: ResultsError.self) { try RunFolder.load(scratch.path + "/run") }
      guard case .altered(_, let named, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(named == file)
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    #expect(throws: Never.self) { try RunFolder.load(scratch.path + "/run") }
  }

  @Test(
    "an altered manifest is refused",
    arguments: [("law/rate.yaml", "law/rates.yaml"), ("small", "large"), ("{", "[")])
  func alteredManifest(change: (String, String)) throws {
    let scratch = try Scratch()
    _ = try RunFolder.write(SampleRun.record(), to: scratch.path + "/run", formats: [.sqlite])
    let text = try scratch.text("run/manifest.json").replacing(change.0, with: change.1)
    try text.write(
      toFile: scratch.path + "/run/manifest.json", atomically: true, encoding: .utf8)
    let error = #expect(throws: ResultsError.self) { try RunFolder.load(scratch.path + "/run") }
    #expect(error?.description.contains("'manifest.json'") == true)
  }

  @Test("reading writes nothing")
  func leavesNothing() throws {
    let scratch = try Scratch()
    _ = try RunFolder.write(SampleRun.record(), to: scratch.path + "/run", formats: [.sqlite])
    _ = try RunFolder.load(scratch.path + "/run")
    #expect(try scratch.entries("run") == ["manifest.json", "results.sqlite"])
  }

  @Test(
    "a diagnostic reads back from its text",
    arguments: [
      "a.yaml:3:5: warning: it is odd\n  at: law.rate\n  hint: look: there",
      "warning: plain", "C:/x y.yaml:1:2: error: a: b", "no mark at all", "x: warning: y",
    ])
  func diagnostic(text: String) {
    let told = Diagnostic(told: text)
    #expect(told.description == text || told.description == "warning: " + text)
  }
}
