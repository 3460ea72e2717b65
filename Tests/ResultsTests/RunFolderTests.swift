import Foundation
import Results
import Testing
import Valuation

@Suite struct RunFolderTests {
  private let everything = Set(ResultFormat.allCases)

  @Test("a run writes its eight files and leaves no other trace")
  func writesEverything() throws {
    let scratch = try Scratch()
    let folder = try RunFolder.write(
      SampleRun.record(), to: scratch.path + "/out/run", formats: everything)
    let expected = [
      "calibration.csv", "comparison.csv", "indicators.csv", "manifest.json", "population.csv",
      "results.json", "results.sqlite", "series.csv",
    ]
    #expect(folder.files == expected)
    #expect(try scratch.entries("out/run") == expected)
    #expect(try scratch.entries("out") == ["run"])
  }

  @Test("the same run gives the same bytes in every file")
  func sameBytes() throws {
    let scratch = try Scratch()
    for name in ["one", "two"] {
      _ = try RunFolder.write(
        SampleRun.record(), to: scratch.path + "/" + name, formats: everything)
    }
    for file in try scratch.entries("one") {
      #expect(try scratch.bytes("one/" + file) == scratch.bytes("two/" + file), "\(file)")
    }
  }

  @Test("an existing folder is refused and stays as it was")
  func refusesExisting() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/run"
    _ = try RunFolder.write(SampleRun.record(), to: path, formats: [.csv])
    let before = try scratch.bytes("run/series.csv")
    #expect(throws: ResultsError.exists(path)) {
      try RunFolder.write(SampleRun.record(reserve: 1), to: path, formats: [.csv])
    }
    #expect(try scratch.bytes("run/series.csv") == before)
    #expect(try scratch.entries() == ["run"])
  }

  @Test("an empty folder is filled without being asked twice")
  func fillsEmpty() throws {
    let scratch = try Scratch()
    _ = try RunFolder.write(SampleRun.record(), to: scratch.path, formats: [.csv])
    #expect(try scratch.entries().contains("series.csv"))
  }

  @Test("replacing exchanges the whole folder, with no file of the older run left")
  func replaces() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/run"
    _ = try RunFolder.write(SampleRun.record(), to: path, formats: everything)
    _ = try RunFolder.write(
      SampleRun.record(reserve: 7), to: path, formats: [.csv], replacing: true)
    #expect(try !scratch.entries("run").contains("results.sqlite"))
    #expect(try scratch.text("run/series.csv").contains("reserveAtYearEnd,2024,7\n"))
    #expect(try scratch.entries() == ["run"])
  }

  @Test("a run that fails in the middle leaves the older one and no half-written folder")
  func failureLeavesOlder() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/run"
    _ = try RunFolder.write(SampleRun.record(), to: path, formats: [.csv])
    let before = try scratch.bytes("run/series.csv")
    var broken = SampleRun.record()
    broken.result.indicators += broken.result.indicators
    #expect(throws: (any Error).self) {
      try RunFolder.write(broken, to: path, formats: everything, replacing: true)
    }
    #expect(try scratch.bytes("run/series.csv") == before)
    #expect(try scratch.entries() == ["run"])
  }

  @Test("a folder with a file that no run wrote is never replaced")
  func keepsForeignFiles() throws {
    let scratch = try Scratch()
    try "mine".write(toFile: scratch.path + "/thesis.txt", atomically: true, encoding: .utf8)
    #expect(throws: ResultsError.foreign(scratch.path, file: "thesis.txt")) {
      try RunFolder.write(SampleRun.record(), to: scratch.path, formats: [.csv], replacing: true)
    }
    #expect(try scratch.text("thesis.txt") == "mine")
  }

  @Test("a number that is not finite is refused by name")
  func refusesInfinite() throws {
    let scratch = try Scratch()
    #expect(throws: ResultsError.notFinite("'reserveAtYearEnd' (all) of 2024")) {
      try RunFolder.write(
        SampleRun.record(reserve: .infinity), to: scratch.path + "/run", formats: [.csv])
    }
    #expect(try scratch.entries().isEmpty)
  }
}
