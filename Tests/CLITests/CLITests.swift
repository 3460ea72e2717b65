import Diagnostics
import Foundation
import Testing
import Valuation

@testable import ansinh

@Suite struct CommandLineTests {
  @Test("the version is one line")
  func version() throws {
    let done = try Program.run("--version")
    #expect(done.code == 0)
    #expect(done.output.split(separator: "\n").count == 1)
  }

  @Test(
    "wrong use ends with 64 and says what was meant",
    arguments: [
      (["run", "a.yaml", "--fromat", "csv"], "Did you mean '--format'?"),
      (["run", "a.yaml", "--format", "excel"], "csv, json, sqlite"),
      (["run", "a.yaml", "--threads", "0"], "at least 1"),
      (["run", "a.yaml", "--language", "fr"], "it has en and vi"),
      (["run", "a/x.yaml", "b/x.yaml", "a/x.yaml"], "The scenario 'a/x' is named twice"),
      (["run"], "Missing expected argument"),
      (["inspect"], "Name a scenario file"),
    ])
  func wrongUse(arguments: [String], message: String) throws {
    let done = try Program.run(arguments)
    #expect(done.code == 64)
    #expect(done.error.contains(message), "\(done.error)")
    #expect(done.output.isEmpty)
  }

  @Test(
    "a scenario that is not there ends with 1, whatever the command",
    arguments: [
      ["check", "missing.yaml"], ["run", "missing.yaml"], ["inspect", "missing.yaml"],
    ])
  func missingFile(arguments: [String]) throws {
    let done = try Program.run(arguments)
    #expect(done.code == 1)
    #expect(done.error.contains("missing.yaml"))
    #expect(done.output.isEmpty)
  }

  @Test("every measure and indicator is listed with unit, timing and formula")
  func measures() throws {
    let csv = try Program.run("inspect", "--measures", "--format", "csv")
    let count = MeasureCatalogue.measures.count + MeasureCatalogue.indicators.count
    #expect(csv.code == 0)
    #expect(csv.output.split(separator: "\n").count == count + 1)
    let json = try Program.run("inspect", "--measures", "--format", "json", "--language", "vi")
    let entries = try JSONDecoder().decode([[String: String]].self, from: Data(json.output.utf8))
    #expect(entries.count == count)
    #expect(entries.contains { $0["name"] == "contributors" && $0["unit"] == "persons" })
  }

  @Test("numbers of a parameter are numbers in JSON")
  func parameterNumbers() throws {
    let baseline = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Scenarios/vietnam/baseline.yaml").standardized
    let json = try Program.run(
      "inspect", baseline.path(percentEncoded: false), "law.pension.contributionRate.employer",
      "--format", "json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["value"] is NSNumber && $0["year"] is NSNumber })
  }

  @Test("completions come for every shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let done = try Program.run("--generate-completion-script", shell)
    #expect(done.code == 0)
    #expect(done.output.contains("inspect"))
  }

  @Test("verify prints every case, ends with 1 when one is out, and says where it looked")
  func verify() throws {
    let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scenarios/verification/korea").standardizedFileURL
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-verify-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("korea")
    try FileManager.default.copyItem(at: cases, to: copy)
    let done = try Program.run("verify", "--cases", folder.path)
    #expect(done.code == 0, "\(done.error)")
    #expect(done.output.contains("3 of 3 cases within tolerance"))

    let list = copy.appendingPathComponent("cases.yaml")
    let spoilt = try String(contentsOf: list, encoding: .utf8).replacing("2041", with: "2042")
    try spoilt.write(to: list, atomically: true, encoding: .utf8)
    let out = try Program.run("verify", "--cases", folder.path, "--json")
    #expect(out.code == 1)
    #expect(out.output.contains("\"isMet\" : false"))

    let nowhere = try Program.run("verify", "--cases", folder.path + "/nothing")
    #expect(nowhere.code == 1)
    #expect(nowhere.error.contains("no cases to verify"))
  }

  @Test("new writes a country that check asks to fill, and leaves a folder with files as it is")
  func newCountry() throws {
    let above = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-new-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: above.appendingPathComponent("empty"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: above) }
    for name in ["country", "empty"] {
      let folder = above.appendingPathComponent(name).path
      #expect(try Program.run("new", folder).code == 0)
      let checked = try Program.run("check", folder + "/baseline.yaml")
      #expect(checked.code == 1)
      #expect(checked.error.contains("'law.pension.earlyReduction' is still blank"))
      let again = try Program.run("new", folder)
      #expect(again.code == 1)
      #expect(again.error.contains("the folder is not empty"))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: above.path)
    #expect(names.sorted() == ["country", "empty"])
  }

  @Test("the schema is printed as JSON", arguments: [["schema"], ["schema", "--parameters"]])
  func schema(arguments: [String]) throws {
    let done = try Program.run(arguments)
    #expect(done.code == 0)
    #expect(done.output.hasSuffix("}\n"))
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(done.output.utf8))
    }
  }

  @Test("progress says how many, how fast and how long still")
  func progress() {
    #expect(
      Progress.line(done: 3, of: 12, seconds: 1.5) == "3 of 12 scenarios, 2.0 a second, 5 s left")
  }
}

/// One real scenario through the whole program.
@Suite(.serialized) struct BaselineRunTests {
  private static let baseline = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scenarios/vietnam/baseline.yaml").standardizedFileURL.path

  @Test("a run writes what it says, and every figure of it is in the catalogue")
  func wholeRun() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-run-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let arguments = [
      "run", Self.baseline, "--out", folder, "--json", "--format", "csv,json,sqlite",
    ]
    let done = try Program.run(arguments)
    #expect(done.code == 0, "\(done.error)")
    let summary = try JSONDecoder().decode([String: [Summary]].self, from: Data(done.output.utf8))
    let run = try #require(summary["runs"]?.first)
    #expect(run.folder == folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == run.files)
    #expect(run.indicators["pension"]?.keys.contains("depletionYear") == true)

    let series = try String(contentsOfFile: folder + "/series.csv", encoding: .utf8)
    for line in Set(series.split(separator: "\n").dropFirst().map(Self.firstFields)) {
      let entry = MeasureCatalogue.definition(of: line[2])
      // Lines of an account stand in the catalogue once, for every fund.
      let isOfAnyFund = ["pension", "unemployment", "health"].contains(entry?.branch)
      #expect(entry?.branch == line[0] || isOfAnyFund && Self.funds.contains(line[0]), "\(line)")
      #expect(line[1] == "all" || entry?.groups != MeasureGroups.none, "\(line)")
    }
    for name in run.indicators.values.flatMap(\.keys) {
      #expect(MeasureCatalogue.definition(of: name) != nil, "\(name)")
    }

    let again = try Program.run(arguments)
    #expect(again.code == 1)
    #expect(again.error.contains("--force"))
  }

  private static let funds = [
    "sicknessMaternity", "employmentInjury", "unemployment", "health", "nonContributory", "all",
  ]

  private static func firstFields(_ line: Substring) -> [String] {
    line.split(separator: ",").prefix(3).map(String.init)
  }

  private struct Summary: Decodable {
    var folder: String
    var files: [String]
    var indicators: [String: [String: Double?]]
  }
}

/// The built program, run as a person runs it.
enum Program {
  struct Outcome {
    var code: Int32
    var output: String
    var error: String
  }

  static func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  static func run(_ arguments: [String]) throws -> Outcome {
    let done = try start(arguments).finished()
    return Outcome(
      code: done.code, output: String(decoding: done.output, as: UTF8.self), error: done.error)
  }

  static func start(_ arguments: [String]) throws -> Running {
    let process = Process()
    process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent()
      .appendingPathComponent("ansinh")
    process.arguments = arguments
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process.currentDirectoryURL = folder
    let running = Running(process: process, folder: folder)
    process.standardOutput = running.output
    process.standardError = running.error
    try process.run()
    return running
  }

  /// A program that was started and whose end is still to come.
  struct Running {
    let process: Process
    let folder: URL
    let output = Pipe()
    let error = Pipe()

    /// Waits for the end; a signal's number stands for the code of a program that it ended.
    func finished() throws -> (code: Int32, output: Data, error: String) {
      defer { try? FileManager.default.removeItem(at: folder) }
      let printed = try output.fileHandleForReading.readToEnd() ?? Data()
      let complained = try error.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (process.terminationStatus, printed, String(decoding: complained, as: UTF8.self))
    }
  }
}
