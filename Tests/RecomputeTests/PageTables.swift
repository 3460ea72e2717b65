import Foundation
import Testing
import Valuation

/// Tables of method pages that the code knows better than anybody who types them.
enum PageTables {
  /// Whether the pages are written anew instead of compared: `make pages`.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_PAGES"] != nil

  /// The lines of measures and indicators in `Method/Results.md`.
  static func results(_ entries: [MeasureDefinition]) -> [String] {
    entries.map { entry in
      let cells = [
        "`\(entry.name)`", "`\(entry.branch)`", entry.unit.rawValue, entry.timing.rawValue,
        entry.groups.rawValue, entry.formula, "<doc:\(entry.page)>",
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
  }

  /// Puts rows in the place of those below a heading, and writes the page.
  static func record(_ rows: [String], under heading: String, of path: String) throws {
    var lines = try Repository.text(path).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: heading), "\(heading)")
    let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
    let rule = try #require(lines[start..<end].firstIndex { $0.hasPrefix("|---") })
    let last = lines[rule..<end].firstIndex { !$0.hasPrefix("|") } ?? end
    lines.replaceSubrange((rule + 1)..<last, with: rows)
    try lines.joined(separator: "\n").write(
      toFile: Repository.path(path), atomically: true, encoding: .utf8)
  }
}

@Suite("Measures on the page Results")
struct ResultsPageTests {
  static let path = "Sources/Edges/SocialInsurance/SocialInsurance.docc/Method/Results.md"

  @Test("the page lists every measure and indicator as the catalogue has it, and nothing else")
  func page() throws {
    let measures = PageTables.results(MeasureCatalogue.measures)
    let indicators = PageTables.results(MeasureCatalogue.indicators)
    if PageTables.isRecording {
      try PageTables.record(measures, under: "## Measures", of: Self.path)
      try PageTables.record(indicators, under: "## Indicators", of: Self.path)
    }
    let lines = try Repository.text(Self.path).split(separator: "\n").map(String.init)
    let listed = lines.filter { $0.hasPrefix("| `") && $0.contains("<doc:") }
    let expected = measures + indicators
    let missing = expected.filter { !listed.contains($0) }
    let surplus = listed.filter { !expected.contains($0) }
    #expect(missing.isEmpty, "not on the page:\n\(missing.joined(separator: "\n"))")
    #expect(surplus.isEmpty, "not in the catalogue:\n\(surplus.joined(separator: "\n"))")
    #expect(missing + surplus != [] || listed == expected, "the order is not the catalogue's")
  }
}
