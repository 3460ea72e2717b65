import Assumptions
import Diagnostics
import Foundation
import Report
import Results
import ScenarioFile
import Testing
import Valuation

@testable import Analysis

@Suite("Tornadoes")
struct TornadoTests {
  private static let accounts = SolveSchemeTests.examples + "/3-accounts-only/scenario.yaml"

  /// A base of given accounts with the files of a folder 'sensitivities' beside it.
  private func inFolder(
    _ files: [String: String], _ step: (_ base: String, _ folder: String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "tornado-\(UUID().uuidString)").path(percentEncoded: false)
    let own = "\(folder)/sensitivities"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let source = URL(filePath: Self.accounts).deletingLastPathComponent()
    for name in ["scenario.yaml", "data"] {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: URL(filePath: folder).appending(path: name))
    }
    for (name, text) in files {
      try ("format: 1\ntitle: { en: \(name) moved, vi: \(name) thay }\n" + text)
        .write(toFile: "\(own)/\(name).yaml", atomically: true, encoding: .utf8)
    }
    try step("\(folder)/scenario.yaml", own)
  }

  private static let extending = "extends: ../scenario.yaml\n"
  private static func change(_ word: String, _ path: String, _ by: Double) -> String {
    extending + "changes:\n  - \(word): accounts.pension.\(path)\n    by: \(by)\n"
  }

  private static let usual = [
    "benefits-low": change("add", "benefits", -10), "benefits-high": change("add", "benefits", 10),
    "income-none": change("multiply", "contributions", 0),
  ]

  private func tornadoes(_ base: String, _ figures: [String]) throws -> [Tornado] {
    let files = try SensitivityFiles([base])
    let scenario = try ReadScenario.read(files.base)
    let result = try scenario.result(threads: 1)
    let set = try SensitivitySet(of: files.members, around: scenario, threads: 2)
    return try Tornado.all(
      of: try figures.map { try TargetFigure($0, in: result) }, in: set, base: result, threads: 2)
  }

  @Test("two files that move the same parameter are one bar, and the widest bar is first")
  func pairs() throws {
    try inFolder(Self.usual) { base, _ in
      let tornado = try #require(try tornadoes(base, ["reserveAtYearEnd@2026"]).first)
      #expect(tornado.bars.map(\.ends.count) == [1, 2])
      // Ten a year at 5 %: 10 · (1.05² + 1.05 + 1) = 31.525; contributions of 110 as much more.
      let benefits = tornado.bars[1]
      let differences = benefits.ends.compactMap(tornado.difference(of:))
      #expect(abs(differences[0] + 31.525) < 1e-9 && abs(differences[1] - 31.525) < 1e-9)
      #expect(abs((tornado.width(of: benefits) ?? 0) - 63.05) < 1e-9)
      #expect(abs((tornado.difference(of: tornado.bars[0].ends[0]) ?? 0) + 346.775) < 1e-9)
      let move = try #require(benefits.ends.first?.moves.first)
      #expect(move.inNumbers == "+ 10" && move.place.line == 5)
    }
  }

  @Test("a fund that never runs out is drawn after the last year and has no difference")
  func never() throws {
    var files = Self.usual
    files["income-none"] = Self.change("add", "contributions", -500)
    try inFolder(files) { base, _ in
      let tornado = try #require(try tornadoes(base, ["depletionYear"]).first)
      #expect(tornado.baseValue == nil && tornado.never == 2027)
      let first = try #require(tornado.bars.first)
      #expect(first.ends.first?.value != nil)
      #expect(tornado.width(of: first).map { $0 > 0 } ?? false)
      #expect(first.ends.allSatisfy { tornado.difference(of: $0) == nil })
      let currency = try ReadScenario.read(base).assumptions.currency
      let page = TornadoPage([tornado], in: currency, language: .english)
      #expect(page.text.contains("never") && page.text.contains("2027"))
    }
  }

  @Test("a file that extends something else is refused, one that states more is told")
  func odd() throws {
    var files = Self.usual
    files["wide"] = "lastYear: 2025\n" + Self.change("add", "benefits", 1)
    files["still"] = Self.extending
    try inFolder(files) { base, folder in
      let scenario = try ReadScenario.read(base)
      let set = try SensitivitySet(
        of: SensitivityFiles.beside(base), around: scenario, threads: 1)
      let told = set.warnings.map(\.description).joined(separator: "\n")
      #expect(told.contains("wide.yaml:1:1") && told.contains("'lastYear'"))
      #expect(told.contains("still.yaml:1:1") && told.contains("moves nothing"))
      #expect(set.warnings.count == 2)
      #expect(throws: (any Error).self) {
        try SensitivitySet(of: [Self.accounts], around: scenario, threads: 1)
      }
      #expect(try SensitivityFiles([base, folder]).base == base)
      #expect(try SensitivityFiles([folder]).members.count == 5)
      #expect(throws: SensitivityFiles.Refusal.self) { try SensitivityFiles([Self.accounts]) }
    }
  }

  @Test("the table has a row for every change with its file and line")
  func table() throws {
    try inFolder(Self.usual) { base, _ in
      let tornadoes = try tornadoes(base, ["reserveAtYearEnd@2026", "depletionYear"])
      let lines = String(decoding: TornadoTable.csv(of: tornadoes).bytes, as: UTF8.self)
        .split(separator: "\n")
      #expect(lines.count == 1 + 2 * 3)
      #expect(lines[0] == TornadoTable.head.joined(separator: ",")[...])
      #expect(lines[1].contains("income-none.yaml,accounts.pension.contributions,* 0,5,"))
      #expect(lines[1].contains(",sensitivities/income-none.yaml,"))
      #expect(lines.allSatisfy { !$0.contains(",/") })
      #expect(tornadoes.allSatisfy { $0.baseFile == "scenario.yaml" })
    }
  }
}
