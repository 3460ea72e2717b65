import Foundation
import Results
import Testing

@testable import ansinh

@Suite("A run with a workbook in its folder") struct RunWorkbookTests {
  private let scenario = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/examples/3-accounts-only/scenario.yaml").standardized.path

  @Test("lists the workbook in its manifest, and the same run gives the same bytes")
  func workbook() throws {
    let folder = NSTemporaryDirectory() + "ansinh-workbook-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var books: [Data] = []
    for name in ["one", "two"] {
      let path = folder + "/" + name
      let done = try Program.run(
        "run", scenario, "--out", path, "--format", "csv,xlsx", "--quiet")
      #expect(done.code == 0, "\(done.error)")
      books.append(try Data(contentsOf: URL(filePath: path + "/results.xlsx")))
      let manifest = try String(contentsOfFile: path + "/manifest.json", encoding: .utf8)
      #expect(manifest.contains("\"results.xlsx\""))
    }
    #expect(books[0].starts(with: Data("PK".utf8)))
    #expect(books[0] == books[1])
  }
}
