import Analysis
import Foundation
import Testing

@testable import ansinh

/// Scenarios beside each other, asked for as a person asks.
@Suite("The command compare") struct CompareCommandTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/examples").standardized.path

  /// A folder with the examples and a reform of two of them.
  private final class Folder {
    let path = NSTemporaryDirectory() + "ansinh-compare-cli-" + UUID().uuidString

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: CompareCommandTests.examples, toPath: path + "/examples")
      try write(
        """
        format: 1
        title: { en: Five less in benefits, vi: Giảm chi 5 }
        extends: examples/3-accounts-only/scenario.yaml
        changes:
          - add: accounts.pension.benefits
            by: -5
            from: 2025
            reference: illustrative
        """, "reform.yaml")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var accounts: String { path + "/examples/3-accounts-only/scenario.yaml" }
    var reform: String { path + "/reform.yaml" }

    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }
  }

  @Test(
    "wrong use ends with 64 and says what was meant",
    arguments: [
      (["a.yaml"], "Name a reference and at least one run"),
      (["a.yaml", "b.yaml", "--years", "20x0"], "2030,2040,2050"),
      (["a.yaml", "b.yaml", "--years", "2050..2040"], "2030..2040"),
      (["a.yaml", "b.yaml", "--seed", "3"], "--seed is for drawn paths"),
      (["a.yaml", "b.yaml", "--antithetic"], "--antithetic is for drawn paths"),
      (["a.yaml", "b.yaml", "--tolerance", "2"], "from 0 to less than 1"),
      (["a.yaml", "b.yaml", "--format", "vegalite"], "csv, json or sqlite"),
      (["a.yaml", "b.yaml", "--format", "csv,xlsx"], "csv, json or sqlite"),
    ])
  func wrongUse(arguments: [String], message: String) throws {
    let done = try Program.run(["compare"] + arguments)
    #expect(done.code == 64)
    #expect(done.error.contains(message), "\(done.error)")
    #expect(done.output.isEmpty)
  }

  @Test("years are single ones and ranges, in any mix")
  func years() {
    #expect(YearList("2030,2040..2042")?.years == .some([2030, 2040, 2041, 2042]))
    #expect(YearList("all")?.years == .all)
    for wrong in ["", "2030,", "30", "2040..2030", "2030..2040..2050"] {
      #expect(YearList(wrong) == nil, "\(wrong)")
    }
  }

  @Test(
    "five less in benefits leave 10.25 more after two years at 5 %, told on the page and in files")
  func accounts() throws {
    let folder = try Folder()
    let out = folder.path + "/out"
    let done = try Program.run("compare", folder.accounts, folder.reform, "--out", out)
    #expect(done.code == 0 && done.error.isEmpty, "\(done.error)")
    #expect(done.output.contains("“Five less in benefits” beside “Accounts only”"))
    #expect(done.output.contains("reform.yaml:5"))
    let csv = try String(contentsOfFile: out + "/differences.csv", encoding: .utf8)
    let line = try #require(
      csv.split(separator: "\n").first { $0.hasPrefix("pension,all,reserveAtYearEnd,money,2026") })
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    let change = try #require(Double(fields[8]))
    #expect(fields[5] == "reform" && abs(change - 10.25) < 1e-9)
    let again = try Program.run("compare", folder.accounts, folder.reform, "--out", out, "--quiet")
    #expect(again.code == 1 && again.error.contains("--force") && again.output.isEmpty)
    let forced = try Program.run(
      "compare", folder.accounts, folder.reform, "--out", out, "--quiet", "--force")
    #expect(forced.code == 0 && forced.output.isEmpty)
    #expect(try String(contentsOfFile: out + "/differences.csv", encoding: .utf8) == csv)
  }

  @Test("a measure that is misspelt and a year outside are told with what was meant")
  func hints() throws {
    let folder = try Folder()
    let done = try Program.run(
      "compare", folder.accounts, folder.reform, "--measures", "paygCostRat", "--years", "2050")
    #expect(done.code == 1 && done.output.isEmpty)
    #expect(done.error.contains("did you mean 'paygCostRate'?"))
    #expect(done.error.contains("no run has a year 2050"))
  }

  // MARK: - Paths

  /// The small full scheme with random prices, and a reform of it.
  private func drawnFiles(in folder: Folder) throws -> [String] {
    var text = try String(
      contentsOfFile: folder.path + "/examples/4-small-full-scheme/scenario.yaml",
      encoding: .utf8)
    text = text.replacing(
      "\nassumptions:\n",
      with: """

        assumptions:
          uncertainty:
            firstYear: 2025
            economy:
              drawn: true
              deviation: { inflation: 0.02, realWageGrowth: 0.02, realYield: 0.02, unemployment: 0 }

        """)
    text = text.replacing("History: 0", with: "History: { values: { 2023: 0 } }")
    try folder.write(text, "examples/4-small-full-scheme/random.yaml")
    try folder.write(
      """
      format: 1
      title: { en: Higher accrual and a higher rate, vi: Cải cách }
      extends: examples/4-small-full-scheme/random.yaml
      changes:
        - set: law.pension.contributionRate.employer
          values: { 2025-01-01: 0.098 }
        - set: assumptions.fund.pension.assets.bonds.yield
          values: { 2025-01-01: 0.0335 }
      """, "drawn.yaml")
    return [folder.path + "/examples/4-small-full-scheme/random.yaml", folder.path + "/drawn.yaml"]
  }

  /// The doubles of an array of NumPy after its head.
  private func numbers(_ path: String) throws -> [Double] {
    let data = try Data(contentsOf: URL(filePath: path))
    let head = 10 + Int(data[8]) + 256 * Int(data[9])
    let bytes = Array(data[head...])
    return stride(from: 0, to: bytes.count, by: 8).map { start in
      let bits = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
      return Double(bitPattern: bits)
    }
  }

  @Test("the probability that a reform is better is a count over the paths that a run keeps")
  func probability() throws {
    let folder = try Folder()
    let files = try drawnFiles(in: folder)
    let run = try Program.run(
      ["run"] + files + [
        "--paths", "24", "--keep-paths", "--quiet", "--out", folder.path + "/runs",
      ])
    #expect(run.code == 0, "\(run.error)")
    let done = try Program.run(
      ["compare"] + files + ["--paths", "24", "--json", "--years", "2025,2026"])
    #expect(done.code == 0, "\(done.error)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(done.output.utf8)) as? [String: Any])
    let rows = try #require(document["pathDifferences"] as? [[String: Any]])
    let base = try numbers(folder.path + "/runs/random/paths/pension.all.reserveAtYearEnd.npy")
    let other = try numbers(folder.path + "/runs/drawn/paths/pension.all.reserveAtYearEnd.npy")
    #expect(base.count == 72 && other.count == 72)
    for (column, year) in [(1, 2025), (2, 2026)] {
      let pairs = (0..<24).map { (other[3 * $0 + column], base[3 * $0 + column]) }
      let row = try #require(
        rows.first { $0["name"] as? String == "reserveAtYearEnd" && $0["year"] as? Int == year })
      let better = Double(pairs.count { $0.0 > $0.1 }) / 24
      let worse = Double(pairs.count { $0.0 < $0.1 }) / 24
      #expect(row["better"] as? Double == better && row["worse"] as? Double == worse)
      let differences: [Double] = pairs.map { $0.0 - $0.1 }
      let mean = differences.reduce(0, +) / 24
      let told = try #require(row["mean"] as? Double)
      #expect(abs(told - mean) < 1e-6 * abs(mean))
    }
  }
}
