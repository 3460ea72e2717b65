import Analysis
import Ensemble
import Foundation
import Quantities
import Report
import Results
import SampleRuns
import Testing
import Valuation

@testable import NotebookExport

@Suite("Exported runs")
struct NotebookExportTests {
  private func runs() -> [LoadedRun] {
    [SampleRuns.loaded(), SampleRuns.loaded(title: "A \"reform\" \\ to try", more: 0.01)]
  }

  @Test("the folder has tables of every run, their reader, a page, and the hash of every file")
  func files() throws {
    let scratch = try ExportScratch()
    let files = try NotebookFolder.write(
      runs(), kind: .comparison, to: scratch.path + "/out", language: .english)
    let tables = [
      "calibration", "comparison", "indicators", "parameters", "population", "series",
    ]
    for name in ["1-sample", "2-sample"] {
      for table in tables { #expect(files.contains("runs/\(name)/\(table).csv")) }
    }
    for name in ["README.md", "ansinh_runs.py", "comparison.ipynb", "measures.csv"] {
      #expect(files.contains(name))
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/out/manifest.json"))
    let manifest = try JSONDecoder().decode(ExportManifest.self, from: bytes)
    #expect(Set(manifest.files.keys).union(["manifest.json"]) == Set(files))
    #expect(manifest.runs.map(\.folder) == ["runs/1-sample", "runs/2-sample"])
    #expect(manifest.files.values.allSatisfy { $0.count == 64 })
  }

  @Test("the page tells the unit of every column of every table")
  func page() throws {
    let scratch = try ExportScratch()
    let files = try NotebookFolder.write(
      runs(), kind: .tables, to: scratch.path + "/out", language: .vietnamese)
    let page = try text(scratch.path + "/out/README.md")
    for file in files where file.hasPrefix("runs/1") && file.hasSuffix(".csv") {
      let name = file.split(separator: "/").last.map(String.init) ?? ""
      let head = try text(scratch.path + "/out/" + file).prefix { $0 != "\n" }
      for column in head.split(separator: ",") {
        #expect(page.contains("| `\(name)` | `\(column)` |"), "\(name): \(column)")
      }
    }
    #expect(!files.contains { $0.hasSuffix(".ipynb") })
  }

  @Test("the same runs give the same bytes, and an older export gives way only when asked")
  func replacing() throws {
    let scratch = try ExportScratch()
    let path = scratch.path + "/out"
    try NotebookFolder.write(runs(), kind: .comparison, to: path, language: .english)
    let first = try text(path + "/manifest.json")
    #expect(throws: ExportError.exists(path)) {
      try NotebookFolder.write(runs(), kind: .comparison, to: path, language: .english)
    }
    try NotebookFolder.write(
      runs(), kind: .comparison, to: path, language: .english, replacing: true)
    #expect(try text(path + "/manifest.json") == first)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/paper.docx"))
    #expect(throws: ExportError.foreign(path, file: "paper.docx")) {
      try NotebookFolder.write(
        runs(), kind: .comparison, to: path, language: .english, replacing: true)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["out"])
  }

  @Test("a notebook on uncertainty asks for drawn paths")
  func needsPaths() throws {
    let scratch = try ExportScratch()
    #expect(throws: ExportError.noPaths) {
      try NotebookFolder.write(
        runs(), kind: .uncertainty, to: scratch.path + "/out", language: .english)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
  }

  @Test(
    "a notebook has unique cells, no outputs and every text in its language",
    arguments: [NotebookFolder.Kind.comparison, .uncertainty], Language.allCases)
  func notebook(kind: NotebookFolder.Kind, language: Language) throws {
    let json = try NotebookFolder.notebook(kind, language: language)
    let notebook = try JSONDecoder().decode(Notebook.self, from: Data(json.utf8))
    #expect(notebook.nbformat == 4 && notebook.minor == 5)
    #expect(Set(notebook.cells.map(\.id)).count == notebook.cells.count)
    #expect(notebook.cells.allSatisfy { $0.id.wholeMatch(of: /[A-Za-z0-9_-]{1,64}/) != nil })
    let code = notebook.cells.filter { $0.kind == "code" }
    #expect(code.count >= 6 && code.allSatisfy { $0.outputs?.isEmpty == true })
    let all = code.map { $0.source.joined() }.joined(separator: "\n")
    #expect(!all.contains("{texts}") && !all.contains("{language}"))
    for used in all.matches(of: /TEXT\[["']([A-Za-z]+)["']\]/) {
      #expect(NotebookText(rawValue: String(used.output.1)) != nil, "\(used.output.1)")
    }
    #expect(notebook.cells.first?.source.first?.hasPrefix("# ") == true)
  }

  @Test("the committed notebooks are those that the program writes")
  func committed() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for kind in [NotebookFolder.Kind.comparison, .uncertainty] {
      let file = root.appendingPathComponent("notebooks-export/\(kind.rawValue).ipynb")
      let written = try String(contentsOf: file, encoding: .utf8)
      #expect(
        try NotebookFolder.notebook(kind, language: .english) == written,
        "\(kind.rawValue).ipynb is another; run make notebooks")
    }
  }

  @Test("every text is there in both languages with the same marks")
  func texts() {
    for key in NotebookText.allCases {
      let marks = [NotebookText.english, NotebookText.vietnamese].map { texts in
        (texts[key] ?? "").matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
      }
      #expect(NotebookText.english[key]?.isEmpty == false, "\(key)")
      #expect(NotebookText.vietnamese[key]?.isEmpty == false, "\(key)")
      #expect(marks[0] == marks[1], "\(key)")
    }
  }

  @Test("names of folders come from the ends of paths, without anything that a shell could take")
  func slugs() {
    #expect(NotebookFolder.slug(of: "a/Later Retirement.yaml") == "later-retirement")
    #expect(NotebookFolder.slug(of: "../$(x); rm/") == "x-rm")
    #expect(NotebookFolder.slug(of: "/") == "run")
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private struct Notebook: Decodable {
    struct Cell: Decodable {
      var id: String
      var kind: String
      var source: [String]
      var outputs: [String]?

      private enum CodingKeys: String, CodingKey {
        case id, source, outputs
        case kind = "cell_type"
      }
    }

    var cells: [Cell]
    var nbformat: Int
    var minor: Int

    private enum CodingKeys: String, CodingKey {
      case cells, nbformat
      case minor = "nbformat_minor"
    }
  }
}

/// A folder for one test, removed when the test is over.
final class ExportScratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "ansinh-export-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
