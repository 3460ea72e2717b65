import Foundation
import Testing

@Suite("Source files")
struct SourceTests {
  private static let sources = Repository.files(in: "Sources", ending: ".swift")

  @Test("a file holds one noun, in fewer than 500 lines", arguments: sources)
  func length(path: String) throws {
    #expect(try Repository.text(path).split(separator: "\n").count < 500)
  }

  @Test(
    "countries, laws and currencies stand in scenarios and documentation only", arguments: sources)
  func names(path: String) throws {
    let words = [
      "Viet ?Nam", "Việt Nam", "Thailand", "Thái Lan", "Korea", "VSS", "VND", "THB", "baht",
      "dong", "41/2024", "58/2014", "Decree", "Nghị định", #"\d+/20\d\d/(QH|NĐ|TT)"#,
    ]
    let forbidden = try Regex(#"\b("# + words.joined(separator: "|") + #")\b"#).ignoresCase()
    for line in try Repository.text(path).split(separator: "\n") {
      let code = line.trimmingPrefix(while: \.isWhitespace)
      if code.hasPrefix("//") { continue }
      #expect(code.firstMatch(of: forbidden) == nil, "\(code)")
    }
  }

  @Test("nothing is left for later", arguments: sources)
  func unfinished(path: String) throws {
    let marks = /\b(TODO|FIXME|HACK)\b/
    #expect(try Repository.text(path).firstMatch(of: marks) == nil)
  }

  @Test("the engine reads no file, no clock and no environment")
  func engine() throws {
    let folders = ["Sources/Vocabulary", "Sources/Subject", "Sources/Engine"]
    let forbidden = /\b(FileManager|ProcessInfo|Date\(\)|getenv|fopen|import (Yams|GRDB))\b/
    for path in folders.flatMap({ Repository.files(in: $0, ending: ".swift") }) {
      #expect(try Repository.text(path).firstMatch(of: forbidden) == nil, "\(path)")
    }
  }
}
