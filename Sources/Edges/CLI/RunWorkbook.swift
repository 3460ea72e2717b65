import Analysis
import Foundation
import Report
import Results
import Workbook

/// The workbook that lies in the folder of a run where `--format` asks for it.
enum RunWorkbook {
  static let name = "results.xlsx"

  /// The workbook of one run as an attachment of its folder.
  ///
  /// - Parameters:
  ///   - record: The run.
  ///   - ensemble: Its paths, if it has some.
  ///   - file: The scenario's file.
  ///   - formats: What `--format` asks for.
  ///   - language: The language of texts, heads and number formats.
  /// - Returns: Its name and bytes; nothing where it is not asked for.
  /// - Throws: `WorkbookError`, or what reading the file back throws.
  static func attachments(
    of record: RunRecord, _ ensemble: EnsembleRecord? = nil, file: String,
    formats: Set<ResultFormat>, language: Language
  ) throws -> [(name: String, bytes: [UInt8])] {
    guard formats.contains(.xlsx) else { return [] }
    let beside = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".xlsx")
    defer { try? FileManager.default.removeItem(at: beside) }
    let run = LoadedRun(name: RunList.name(of: file), record: record, ensemble: ensemble)
    try ReportWorkbook.write([run], to: beside.path, language: language)
    return [(name, Array(try Data(contentsOf: beside)))]
  }
}
