import Diagnostics
import Foundation
import ScenarioFile
import Testing

@Suite("Files made to harm")
struct HostileFileTests {
  private static let parameter = "law/pension/earlyReduction.yaml"
  private static let table = "data/population/mx.csv"

  /// What is wrong once a file holds these bytes.
  private func problems(_ bytes: [UInt8], in name: String = parameter) throws -> [Diagnostic] {
    let shipped = try ShippedScenario()
    try shipped.write(bytes, to: name)
    return problems(of: shipped)
  }

  private func problems(_ text: String, in name: String = parameter) throws -> [Diagnostic] {
    try problems(Array(text.utf8), in: name)
  }

  private func problems(
    of shipped: ShippedScenario, _ name: String = "baseline.yaml"
  ) -> [Diagnostic] {
    do throws(InputProblems) {
      _ = try shipped.read(name)
      return []
    } catch { return error.diagnostics }
  }

  /// One problem, at a place of the file.
  private func expect(
    _ problems: [Diagnostic], in name: String, line: Int = 1, says message: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let isTold = problems.contains { problem in
      problem.message.contains(message) && problem.place?.file.hasSuffix(name) == true
        && problem.place?.line == line
    }
    #expect(
      isTold, "\(problems.map(\.description).joined(separator: "\n"))", sourceLocation: location)
  }

  @Test(
    "lists and mappings within each other end at a depth",
    arguments: [
      String(repeating: "[", count: 10_000), String(repeating: "{a: ", count: 10_000),
      String(repeating: "- ", count: 10_000) + "1",
      String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
    ])
  func nesting(_ text: String) throws {
    expect(try problems(text), in: Self.parameter, says: "too deep within each other")
  }

  @Test("aliases that multiply are refused before they do, as values and as keys")
  func aliases() throws {
    func bomb(_ name: String) -> String {
      "\(name)0: &\(name)0 [x, x, x, x, x, x, x, x, x]\n"
        + (1...12).map { level in
          let below = Array(repeating: "*\(name)\(level - 1)", count: 9).joined(separator: ", ")
          return "\(name)\(level): &\(name)\(level) !!seq [\(below)]\n"
        }.joined()
    }
    expect(try problems(bomb("a")), in: Self.parameter, line: 2, says: "no aliases")
    let keys = bomb("a") + bomb("b") + "c: { *a12 : 1, *b12 : 2 }\n"
    expect(try problems(keys), in: Self.parameter, line: 2, says: "no aliases")
  }

  @Test("files beyond all measure are refused by their size, unread")
  func size() throws {
    let long = Array(repeating: UInt8(ascii: "#"), count: 2 << 20)
    expect(try problems(long), in: Self.parameter, says: "larger than 1 MB")
    let shipped = try ShippedScenario()
    let path = shipped.folder.appendingPathComponent(Self.table)
    let handle = try FileHandle(forWritingTo: path)
    try handle.truncate(atOffset: 100 << 20)
    try handle.close()
    expect(
      problems(of: shipped), in: "assumptions/mortality.yaml", line: 3, says: "larger than 32 MB")
  }

  @Test("other encodings are told, a byte order mark and CRLF are read")
  func encodings() throws {
    let text = "value: 0.02\r\nreference: x\r\n"
    try #expect(problems(text).isEmpty)
    try #expect(problems("\u{FEFF}" + text).isEmpty)
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }
    expect(try problems(wide), in: Self.parameter, says: "not UTF-8")
    expect(try problems(wide, in: Self.table), in: Self.table, says: "not UTF-8")
    expect(try problems([0x80, 0x81, 0x00, 0xFF]), in: Self.parameter, says: "not UTF-8")
    expect(try problems("value: 0.02\0"), in: Self.parameter, says: "control characters")
    expect(try problems(""), in: Self.parameter, says: "the file is empty")
    expect(try problems("", in: Self.table), in: Self.table, says: "no head and no rows")
  }

  @Test(
    "numbers that are none are told with their text",
    arguments: [
      ".nan", ".inf", "-.inf", "1e308", "1e400", "\"0.02\"", "0x1F", "0,02", "2 %", "1:30", "true",
      "0.02.0", "[0.02]", "- 1", "*a",
    ])
  func numbers(_ text: String) throws {
    let found = try problems("value: \(text)\n")
    #expect(found.count == 1)
    #expect(found.first?.place?.line == 1)
  }

  @Test("minus zero is zero")
  func minusZero() throws { try #expect(problems("value: -0\n").isEmpty) }

  @Test("a thousand problems are told, the rest is counted, each in a line that can be read")
  func manyKeys() throws {
    let found = try problems((0..<5_000).map { "key\($0)\u{7}: 1\n" }.joined())
    #expect(found.count <= 1_001)
    let keys = try problems((0..<5_000).map { "key\($0): 1\n" }.joined())
    #expect(keys.count == 1_001)
    #expect(keys.contains { $0.message.contains("more problems from here on") })
    let long = try problems("value: " + String(repeating: "x", count: 500_000))
    #expect(long.allSatisfy { $0.description.utf8.count < 2_000 })
  }

  @Test(
    "cells that are no numbers, and quotes that do not end, have a place",
    arguments: ["nan", "inf", "1e400", "", "-", "0x1", "\"0.1\"x", "\"0.1", " 0.1", "--1"])
  func cells(_ cell: String) throws {
    let shipped = try ShippedScenario()
    var lines = String(decoding: try shipped.bytes(of: Self.table), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    lines[100] = lines[100].split(separator: ",").dropLast().joined(separator: ",") + ",\(cell)"
    try shipped.write(Array(lines.joined(separator: "\n").utf8), to: Self.table)
    let found = problems(of: shipped)
    #expect(
      found.contains { $0.place?.file.hasSuffix(Self.table) == true && $0.place?.line == 101 })
  }

  @Test("rows and columns that stand twice, and ages that do not exist, are told")
  func rows() throws {
    let shipped = try ShippedScenario()
    let bytes = try shipped.bytes(of: Self.table)
    try shipped.write(bytes + Array("2024,M,0,0.1\n2024,M,101,0.1\n".utf8), to: Self.table)
    #expect(problems(of: shipped).count == 2)
    let head = Array("year,sex,age,mx,mx\n2024,M,0,1,2\n".utf8)
    expect(try problems(head, in: Self.table), in: Self.table, says: "'mx' stands twice")
  }

  @Test("scenarios that extend themselves, each other or an absolute path are told")
  func cycles() throws {
    let shipped = try ShippedScenario()
    func extending(_ name: String) -> [UInt8] {
      Array("format: 1\ntitle: x\nextends: \(name)\n".utf8)
    }
    try shipped.write(extending("one.yaml"), to: "one.yaml")
    expect(problems(of: shipped, "one.yaml"), in: "one.yaml", line: 3, says: "extends itself")
    try shipped.write(extending("./two.yaml"), to: "one.yaml")
    try shipped.write(extending("one.yaml"), to: "two.yaml")
    expect(problems(of: shipped, "one.yaml"), in: "two.yaml", line: 3, says: "extends itself")
    try shipped.write(extending("/etc/passwd"), to: "one.yaml")
    expect(problems(of: shipped, "one.yaml"), in: "one.yaml", line: 3, says: "absolute path")
    try shipped.write(extending("law"), to: "one.yaml")
    expect(problems(of: shipped, "one.yaml"), in: "one.yaml", line: 3, says: "is a folder")
  }

  @Test("links that leave the scenario's folders are told and not followed")
  func links() throws {
    let manager = FileManager.default
    let shipped = try ShippedScenario()
    let outside = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? manager.removeItem(at: outside) }
    try Data("value: 0.5\n".utf8).write(to: outside)
    let inside = shipped.folder.appendingPathComponent(Self.parameter)
    try manager.removeItem(at: inside)
    try manager.createSymbolicLink(at: inside, withDestinationURL: outside)
    expect(problems(of: shipped), in: Self.parameter, says: "leaves the scenario's folders")
    try manager.removeItem(at: inside)
    try manager.createSymbolicLink(
      at: shipped.folder.appendingPathComponent("law/pension/again"),
      withDestinationURL: shipped.folder.appendingPathComponent("law"))
    #expect(!problems(of: shipped).isEmpty)
    let text = "deathRates: { file: ../../../../../../etc/passwd }\n"
    expect(
      try problems(text, in: "assumptions/mortality.yaml"), in: "assumptions/mortality.yaml",
      says: "lies outside")
  }

  @Test("folders and pipes in the place of files are told, and no pipe is waited for")
  func notFiles() throws {
    let shipped = try ShippedScenario()
    for (name, message) in [(Self.parameter, "is a folder"), (Self.table, "is a folder")] {
      let path = shipped.folder.appendingPathComponent(name)
      try FileManager.default.removeItem(at: path)
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: false)
      #expect(problems(of: shipped).contains { $0.message.contains(message) })
    }
    let path = shipped.folder.appendingPathComponent(Self.parameter)
    try FileManager.default.removeItem(at: path)
    #expect(mkfifo(path.path, 0o600) == 0)
    expect(problems(of: shipped), in: Self.parameter, says: "neither a file nor a folder")
  }

  @Test(
    "changes that drive a value out of its range are told, whatever it is",
    arguments: [
      "add: law.pension.accrual.male, by: -5", "multiply: law.pension.accrual.male, by: 1e30",
      "add: law.referenceAmount, by: -1e12", "multiply: law.referenceAmount, by: 1e30",
      "multiply: assumptions.economy.inflationHistory, by: -90",
      "add: law.pension.indexation.granted, by: -5",
      "multiply: law.pension.lumpSum.monthsPerYear, by: 1e30",
      "multiply: assumptions.pension.lastCoverageAge, by: 1e30",
      "multiply: assumptions.pension.withdrawalRate, by: 100",
      "add: assumptions.pension.earlyRetirement.male, by: 2",
      "set: law.pension.pensionableAge.male, value: 110",
    ])
  func ranges(_ change: String) throws {
    let shipped = try ShippedScenario()
    let text = "format: 1\ntitle: x\nextends: baseline.yaml\nchanges:\n- { \(change) }\n"
    try shipped.write(Array(text.utf8), to: "reform.yaml")
    expect(problems(of: shipped, "reform.yaml"), in: "reform.yaml", line: 5, says: " outside ")
  }
}
