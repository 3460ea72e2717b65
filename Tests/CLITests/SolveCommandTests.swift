import Foundation
import Testing

/// 'solve' and 'sensitivity' as they are typed.
@Suite("Solving and sensitivities on the command line") struct SolveCommandTests {
  private static let accounts = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/examples/3-accounts-only/scenario.yaml").standardized
    .path(percentEncoded: false)

  private func solve(_ target: String, _ more: String...) throws -> (code: Int32, output: String) {
    let done = try Program.run(
      [
        "solve", Self.accounts, "--for", "accounts.pension.contributions", "--by", "set",
        "--between", "0,200", "--such-that", target, "--language", "en",
      ] + more)
    return (done.code, done.output + done.error)
  }

  @Test("an answer ends with 0, none in the range with 2, a problem with 1, wrong use with 64")
  func exitCodes() throws {
    let found = try solve("reserveAtYearEnd@2026 >= 1000")
    #expect(found.code == 0 && found.output.contains("contributions to 40\n"))
    let none = try solve("reserveAtYearEnd@2026 >= 1e9")
    #expect(none.code == 2 && none.output.contains("No solution from 0 to 200."))
    let unread = try solve("reserveAtYearEnd@2026 > = 1000")
    #expect(unread.code == 1 && unread.output.contains("^ expected a number"))
    #expect(try solve("reserveAtYearEnd@2026 >= 1000", "--points", "1").code == 64)
  }

  @Test("the answer is written once, extends the scenario and runs")
  func written() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "solve-command-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/answer.yaml"
    #expect(try solve("reserveAtYearEnd@2026 >= 1000", "--out", file).code == 0)
    #expect(try solve("reserveAtYearEnd@2026 >= 1000", "--out", file).code == 1)
    #expect(try solve("reserveAtYearEnd@2026 >= 900", "--out", file, "--force").code == 0)
    #expect(try Program.run("check", file).code == 0)
    let table = try Program.run(
      "sensitivity", Self.accounts, file, "--indicator", "reserveAtYearEnd@2026", "--out", folder,
      "--language", "en")
    #expect(table.code == 0 && table.output.contains("accounts.pension.contributions"))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/tornado.csv"))
  }
}
