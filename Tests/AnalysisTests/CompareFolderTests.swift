import Foundation
import GRDB
import Results
import Testing

@testable import Analysis
@testable import Report

@Suite("Tables of a comparison")
struct CompareFolderTests {
  private var comparison: RunComparison {
    get throws {
      try RunComparison(
        of: [CompareSamples.reference, CompareSamples.reform], options: .init(years: .all))
    }
  }

  private func rows(_ name: String, in folder: String) throws -> [[String]] {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("CSV and SQLite hold the same figures in full precision")
  func agreement() throws {
    let folder = try CompareFolder()
    let path = folder.path + "/out"
    let comparison = try comparison
    let written = try ComparisonFolder.write(comparison, to: path, formats: [.csv, .sqlite, .json])
    #expect(written.files.contains("divergences.csv") && written.files.contains("comparison.json"))
    let database = try DatabaseQueue(path: path + "/comparison.sqlite")
    for table in comparison.tables {
      let csv = try rows(table.name + ".csv", in: path)
      #expect(csv.first == table.columns.map(\.name))
      let stored = try database.read { database in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table.name)\"")
      }
      #expect(stored.count == csv.count - 1 && stored.count == table.rows.count, "\(table.name)")
      for (row, line) in zip(stored, csv.dropFirst()) {
        for (column, text) in zip(table.columns, line) {
          let value: DatabaseValue = row[column.name]
          switch value.storage {
          case .null: #expect(text.isEmpty)
          case .double(let number): #expect(Double(text) == number)
          case .int64(let number): #expect(Int64(text) == number)
          case .string(let words): #expect(text == words)
          case .blob: Issue.record("no table has bytes")
          }
        }
      }
    }
  }

  @Test("the line of a reserve in 2025 has reference, value, difference and shares")
  func line() throws {
    let table = try #require(try comparison.tables.first { $0.name == "differences" })
    let row = try #require(
      table.csv.lines.first { $0.hasPrefix("pension,all,reserveAtYearEnd,money,2025,") })
    #expect(
      row.hasPrefix("pension,all,reserveAtYearEnd,money,2025,reform,1100,1155,55,0.05,0.1,0.105,"))
    let page = ComparePage(
      try comparison, asked: .init(measures: true, indicators: true, years: true),
      language: .english
    ).text
    let words = page.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(words.contains(["2025", "1,100", "1,155", "+55", "+5.0", "+0.50"]), "\(page)")
  }

  @Test("the manifest names the runs by hash and every file by its SHA-256")
  func manifest() throws {
    let folder = try CompareFolder()
    let path = folder.path + "/out"
    let comparison = try comparison
    try _ = ComparisonFolder.write(comparison, to: path, formats: [.csv])
    let bytes = try Data(contentsOf: URL(filePath: path + "/manifest.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let runs = try #require(object["runs"] as? [[String: Any]])
    #expect(runs.map { $0["run"] as? String } == comparison.runs.map(\.id))
    let files = try #require(object["files"] as? [String: String])
    for (name, hash) in files {
      let content = try Data(contentsOf: URL(filePath: path + "/" + name))
      #expect(RunManifest.sha256(of: Array(content)) == hash)
    }
    let there = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(Set(there) == Set(files.keys).union(["manifest.json"]))
    #expect(!String(decoding: bytes, as: UTF8.self).contains(folder.path))
  }

  @Test("an older comparison gives way only with force, a foreign file never")
  func replacing() throws {
    let folder = try CompareFolder()
    let path = folder.path + "/out"
    let comparison = try comparison
    try _ = ComparisonFolder.write(comparison, to: path, formats: [.csv, .sqlite])
    #expect(throws: ResultsError.exists(path)) {
      try ComparisonFolder.write(comparison, to: path, formats: [.csv])
    }
    try _ = ComparisonFolder.write(comparison, to: path, formats: [.csv], replacing: true)
    #expect(!FileManager.default.fileExists(atPath: path + "/comparison.sqlite"))
    try folder.write("mine", "out/notes.txt")
    #expect(throws: ResultsError.foreign(path, file: "notes.txt")) {
      try ComparisonFolder.write(comparison, to: path, formats: [.csv], replacing: true)
    }
    #expect(FileManager.default.fileExists(atPath: path + "/notes.txt"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
  }

  @Test("the same comparison gives the same bytes")
  func sameBytes() throws {
    let tables = try comparison.tables
    let stores = try (0..<2).map { _ in try ComparisonStore.bytes(of: tables) }
    #expect(stores[0] == stores[1])
    let texts = try (0..<2).map { _ in try ComparisonJSON.text(of: comparison) }
    #expect(texts[0] == texts[1])
  }
}

extension CSVText {
  fileprivate var lines: [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
