import Diagnostics
import Ensemble
import Foundation
import Testing

@testable import ansinh

@Suite struct PathOptionTests {
  @Test("paths are a count or a slice")
  func slices() {
    #expect(PathSlice("1000")?.range == 0..<1000)
    #expect(PathSlice("500..<1000")?.range == 500..<1000)
    for wrong in ["0", "-1", "", "x", "5..<5", "9..<3", "0..", "..<3", "1...3", "99999999999"] {
      #expect(PathSlice(wrong) == nil, "\(wrong)")
    }
  }

  private static let available = [
    EnsembleMeasure(branch: "pension", measure: "contributors"),
    EnsembleMeasure(branch: "pension", group: "voluntaryMembers", measure: "contributors"),
    EnsembleMeasure(branch: "pension", measure: "reserveAtYearEnd"),
    EnsembleMeasure(branch: "sickness", measure: "reserveAtYearEnd"),
  ]

  @Test(
    "series are chosen by measure, branch and group, each once",
    arguments: [
      ("contributors", [0]), ("reserveAtYearEnd,contributors", [2, 3, 0]),
      ("sickness.reserveAtYearEnd", [3]), ("pension.voluntaryMembers.contributors", [1]),
      ("all", [0, 1, 2, 3]), ("contributors,all", [0, 1, 2, 3]),
      ("pension.all.contributors,contributors", [0]),
    ])
  func selection(list: String, expected: [Int]) throws {
    let chosen = try MeasureSelection.series(of: list, among: Self.available)
    #expect(chosen == expected.map { Self.available[$0] })
  }

  @Test(
    "an unknown series is told with the nearest one",
    arguments: [
      ("contributers", "did you mean 'contributors'?"),
      ("pension.reserveAtYearEn", "did you mean 'pension.reserveAtYearEnd'?"),
      ("pension.voluntaryMember.contributors", "'pension.voluntaryMembers.contributors'?"),
      ("", "describe"), ("nothingLikeIt", "--measures all"),
    ])
  func unknown(list: String, hint: String) throws {
    let problems = #expect(throws: InputProblems.self) {
      try MeasureSelection.series(of: list, among: Self.available)
    }
    #expect(problems?.description.contains(hint) == true, "\(String(describing: problems))")
  }

  @Test(
    "options of paths ask for paths, and a stream for one scenario alone",
    arguments: [
      (["--seed", "4"], "--seed is for drawn paths"),
      (["--measures", "all"], "--measures is for drawn paths"),
      (["--keep-paths"], "--keep-paths is for drawn paths"),
      (["--antithetic"], "--antithetic is for drawn paths"),
      (["--paths", "many"], "'500..<1000' in quotation marks"),
      (["--paths", "9", "--seed", "9999999999999999999"], "--seed must be from 0"),
      (["--paths", "9", "--format", "raw"], "--format raw streams the paths of one scenario"),
      (["--paths", "9", "--out", "-"], "--format raw streams the paths of one scenario"),
      (["--format", "vegalite"], "a chart of drawn paths"),
    ])
  func wrongUse(arguments: [String], message: String) throws {
    let done = try Program.run(["run", "a.yaml"] + arguments)
    #expect(done.code == 64)
    #expect(done.error.contains(message), "\(done.error)")
    #expect(done.output.isEmpty)
  }
}

/// Paths of one real scenario, five years long, through the whole program.
@Suite(.serialized) struct PathRunTests {
  private static let country = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scenarios/vietnam").standardizedFileURL.path

  private struct Description: Decodable {
    var blockSize: Int
    var bytesPerPath: Int
  }

  @Test("a stream has the bytes that describe tells of, and a killed run ends with the same bytes")
  func killed() throws {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-paths-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/country", withDestinationPath: Self.country)
    let scenario = scratch.path + "/short.yaml"
    let text = """
      format: 1
      title: { en: Short, vi: Ngắn }
      extends: country/baseline.yaml
      lastYear: 2028

      """
    try text.write(toFile: scenario, atomically: true, encoding: .utf8)
    let described = try Program.run("describe", scenario, "--json")
    let description = try JSONDecoder().decode(
      Description.self, from: Data(described.output.utf8))
    // Four paths on either side of the border between two blocks.
    let (first, end) = (description.blockSize - 4, description.blockSize + 4)
    let slice = ["--paths", "\(first)..<\(end)", "--measures", "reserveAtYearEnd,contributors"]

    let raw = ["run", scenario, "--format", "raw", "--out", "-", "--threads", "1"] + slice
    let streamed = try Program.start(raw + ["--quiet"]).finished()
    #expect(streamed.code == 0)
    #expect(streamed.output.count == 8 * 5 * 2 * 8)

    func arguments(_ name: String) -> [String] {
      ["run", scenario, "--keep-paths", "--out", scratch.path + "/" + name] + slice
    }
    #expect(try Program.run(arguments("whole")).code == 0)
    let victim = try Program.start(arguments("killed") + ["--threads", "1"])
    let isBegun = Self.waits(seconds: 300) {
      let entries = try? FileManager.default.contentsOfDirectory(atPath: scratch.path)
      let folder = entries?.first { $0.hasPrefix(".killed.paths-") }
      guard let folder else { return !victim.process.isRunning }
      let blocks = try? FileManager.default.contentsOfDirectory(
        atPath: scratch.path + "/" + folder)
      return blocks?.contains { $0.hasSuffix("block-0") } == true
    }
    #expect(isBegun)
    kill(victim.process.processIdentifier, SIGKILL)
    _ = try victim.finished()
    let again = try Program.run(arguments("killed") + ["--force"])
    #expect(again.code == 0, "\(again.error)")
    for file in try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "/whole") {
      let (one, two) = (scratch.path + "/whole/" + file, scratch.path + "/killed/" + file)
      #expect(FileManager.default.contentsEqual(atPath: one, andPath: two), "\(file)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(left.sorted() == ["country", "killed", "short.yaml", "whole"])
  }

  /// Looks again and again until something holds; false when the time is over.
  private static func waits(seconds: Int, until holds: () -> Bool) -> Bool {
    for _ in 0..<(seconds * 200) {
      if holds() { return true }
      usleep(5000)
    }
    return false
  }
}
