import Foundation
import Testing

@testable import ansinh

/// One person's rights, asked for as a person asks.
@Suite struct BenefitCommandTests {
  private static let baseline = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Scenarios/vietnam/baseline.yaml").standardizedFileURL.path

  private func ask(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["benefit", Self.baseline] + arguments)
  }

  private func man(_ history: String, _ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["benefit", Self.baseline, "--sex", "male", "--born", "1964-06-30", "--history", history]
        + more)
  }

  @Test("a pension is told in steps, in the language asked for")
  func pension() throws {
    let english = try man("2008-03..2025-09:10000000", "--event", "oldAge")
    #expect(english.code == 0 && english.error.isEmpty)
    #expect(english.output.contains("17 years 7 months → 18 years"))
    #expect(english.output.contains("min(75\u{A0}%, 40\u{A0}% + 3 years × 1\u{A0}%) = 43\u{A0}%"))
    #expect(english.output.contains("Law 41/2024 Art 66(1)"))
    let other = try man("2008-03..2025-09:10000000", "--event", "oldAge", "--language", "vi")
    #expect(other.output.contains("17 năm 7 tháng → 18 năm"))
    #expect(!other.output.contains("pension"))
  }

  @Test("what is not due says what is lacking, and shows steps only where it is asked for")
  func notDue() throws {
    let arguments = ["2011-08..2025-10:5000000"]
    let all = try ask(
      "--sex", "male", "--born", "1990-01-01", "--history", arguments[0], "--on", "2025-11-01")
    #expect(all.code == 0)
    #expect(all.output.contains("Old-age pension  not due"))
    #expect(all.output.contains("14 years 3 months (15 years needed), lacking 9 months"))
    #expect(!all.output.contains("Rate of the pension"))
    let asked = try ask(
      "--sex", "male", "--born", "1990-01-01", "--history", arguments[0], "--on", "2025-11-01",
      "--event", "oldAge")
    #expect(asked.output.contains("Rate of the pension"))
    #expect(!asked.output.contains("Survivors"))
  }

  @Test("JSON has conditions, steps and articles")
  func json() throws {
    let done = try man("2008-03..2025-09:5000000", "--json", "--event", "oldAge")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(done.output.utf8)) as? [String: Any])
    let benefits = try #require(document["benefits"] as? [[String: Any]])
    #expect(benefits.count == 1 && benefits[0]["isDue"] as? Bool == true)
    let steps = try #require(benefits[0]["steps"] as? [[String: Any]])
    #expect(steps.first?["step"] as? String == "creditedYears")
    #expect(steps.allSatisfy { ($0["law"] as? [String: Any])?["articles"] is [Any] })
  }

  @Test("bad histories end with 1, with file, line and column")
  func badHistory() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("history-\(UUID().uuidString).csv").path
    let text = "from,to,monthlyEarnings\n2010-01,2012-12,5000000\n2012-06,2013-13,x\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let done = try man(path)
    #expect(done.code == 1 && done.output.isEmpty)
    #expect(done.error.contains("\(path):3:9: error: '2013-13' is not a month"))
    #expect(done.error.contains("\(path):3:17: error: 'x' is not a number"))
    let line = try man("2010-01..2009-01:5000000")
    #expect(line.code == 1 && line.error.contains("--history:1:10: error: the spell ends"))
    #expect(try man("/nowhere.csv").error.contains("there is no file '/nowhere.csv'"))
  }

  @Test("a person who cannot be is told so")
  func impossible() throws {
    let unborn = try man("1960-01..2009-01:5000000")
    #expect(unborn.code == 1 && unborn.error.contains("was born on 1964-06-30"))
    let early = try man("2010-01..2012-01:5000000", "--on", "2010-01-20")
    #expect(early.code == 1 && early.error.contains("no month of insurance lies before"))
    let rich = try man("2010-01..2012-01:50000000")
    #expect(rich.code == 0 && rich.error.contains("above the highest insurable earnings, 13000000"))
    let group = try man("2010-01..2012-01:5000000", "--group", "enterpriseEmployee")
    #expect(group.code == 1 && group.error.contains("did you mean 'enterpriseEmployees'?"))
    let region = try man("2010-01..2012-01:5000000", "--region", "V")
    #expect(region.code == 1 && region.error.contains("known here: regionI, regionII"))
    let missing = try Program.run(
      "benefit", "missing.yaml", "--sex", "male", "--born", "1964-06-30", "--history",
      "2010-01..2012-01:5000000")
    #expect(missing.code == 1 && missing.error.contains("missing.yaml"))
  }

  @Test(
    "wrong use ends with 64",
    arguments: [
      (["--sex", "x", "--born", "1964-06-30"], "write male or female"),
      (["--sex", "male", "--born", "1964-06-31"], "is not a day"),
      (["--sex", "male", "--born", "1964-06-30", "--event", "rain"], "is no event"),
      (["--sex", "male", "--born", "1964-06-30", "--loss", "0"], "1 to 100 percent"),
      (["--sex", "male", "--born", "1964-06-30", "--without-carer", "2"], "some of --dependants"),
      (["--sex", "male"], "Missing expected argument '--born <born>'"),
    ])
  func wrongUse(arguments: [String], message: String) throws {
    let done = try Program.run(
      ["benefit", Self.baseline, "--history", "2010-01..2012-01:5000000"] + arguments)
    #expect(done.code == 64 && done.error.contains(message), "\(done.error)")
  }
}
