import Assumptions
import Demography
import Diagnostics
import Quantities
import ScenarioFile
import Testing

@Suite("CSV tables")
struct TableTests {
  private let table = SampleScenario.population["data/mx.csv"] ?? ""

  private func problems(_ text: String) throws -> (TemporaryScenario, [Diagnostic]) {
    let scenario = try TemporaryScenario(SampleScenario.with(["data/mx.csv": text]))
    return (scenario, scenario.problems().filter { $0.place?.file.hasSuffix("mx.csv") == true })
  }

  private func expect(
    _ text: String, says message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (scenario, problems) = try problems(text)
    let problem = scenario.problem(at: "1️⃣", of: "data/mx.csv", in: problems)
    #expect(
      problem?.message.contains(message) == true, "found: \(problems)",
      sourceLocation: sourceLocation)
  }

  @Test("quotes, CRLF, a byte order mark and extra columns of sources read the same")
  func forms() throws {
    let plain = try TemporaryScenario(SampleScenario.files).read().assumptions()
    let dressed =
      "\u{FEFF}"
      + table.split(separator: "\n").enumerated().map { index, line in
        index == 0
          ? "\(line),source"
          : "\"\(line.split(separator: ",").joined(separator: "\",\""))\",\"a \"\"b\"\", c\""
      }.joined(separator: "\r\n") + "\r\n"
    let (_, found) = try problems(dressed)
    #expect(found.isEmpty)
    let other = try TemporaryScenario(SampleScenario.with(["data/mx.csv": dressed])).read()
      .assumptions()
    #expect(other.population?.deathRates.planes == plain.population?.deathRates.planes)
  }

  @Test(
    "numbers are read to the last bit",
    arguments: [
      ("0.1", 0.1), ("1e-3", 1e-3), ("0.30000000000000004", 0.30000000000000004),
      ("0.000000000000000000000123456789", 0.000000000000000000000123456789), ("+.5", 0.5),
      ("0.1234567890123456789", 0.1234567890123456789), ("2.5E-1", 0.25),
    ])
  func numbers(text: String, expected: Double) throws {
    let files = SampleScenario.with([
      "data/mx.csv": table.replacing("2024,M,0,0.001\n", "2024,M,0,\(text)\n")
    ])
    let rates = try #require(
      try TemporaryScenario(files).read().assumptions().population?.deathRates)
    #expect(rates[2024, .male, 0] == expected)
  }

  @Test("cells that are no numbers, out of range or unknown sexes are told where they stand")
  func cells() throws {
    let row = "2024,F,0,0.001\n"
    try expect(table.replacing(row, "2024,F,0,1️⃣abc\n"), says: "expected a number in 'mx'")
    try expect(table.replacing(row, "2024,F,0,1️⃣\n"), says: "expected a number")
    try expect(table.replacing(row, "2024,F,0,1️⃣nan\n"), says: "expected a number")
    try expect(table.replacing(row, "2024,F,0,1️⃣-0.1\n"), says: "outside 0 to 10")
    try expect(table.replacing(row, "2024,F,0,1️⃣1e400\n"), says: "outside 0 to 10")
    try expect(table.replacing(row, "2024,1️⃣X,0,0.001\n"), says: "unknown sex 'X'")
    try expect(table.replacing(row, "2024,F,1️⃣101,0.001\n"), says: "expected an age")
    try expect(table.replacing(row, "1️⃣24x,F,0,0.001\n"), says: "expected a year")
    try expect(table.replacing(row, "1️⃣2024,F,0\n"), says: "the row has 3 cells, the head has 4")
    try expect(table.replacing(row, row + "2024,F,1️⃣0,0.001\n"), says: "stands twice")
    try expect("1️⃣" + table.replacing(row, ""), says: "2024: female, age 0 is missing")
  }

  @Test("a head with unknown or missing columns is told")
  func heads() throws {
    try expect("1️⃣" + table.replacing("mx", "rate"), says: "no column 'mx'")
    try expect(
      table.replacing("age,mx\n", "age,mx,1️⃣sauce\n").replacing("\n2024", ",1\n2024"),
      says: "unknown column 'sauce'")
    try expect("1️⃣", says: "no head")
  }

  @Test("a thousand bad rows make twenty problems and a count")
  func bounded() throws {
    let bad = table.split(separator: "\n").map { String($0).replacing(",M,", ",Q,") }
      .joined(separator: "\n")
    let (_, found) = try problems(bad)
    #expect(found.count == 21)
    #expect(found.contains { $0.message == "283 more problems in this file" })
  }
}
