public import Analysis
import Assumptions
import Diagnostics
import Foundation
public import Report
import Results
import Valuation

#if canImport(Glibc)
  import Glibc
#endif

/// The report of runs as an Excel workbook.
///
/// Sheets in this order: summary, charts, a statement of each fund and of what is paid beside them,
/// members, economy, population, single ages, indicators, comparison, what differs, drawn paths,
/// assumptions and law, calibration, published figures, warnings, and what made the runs. The same
/// runs give the same bytes.
public enum ReportWorkbook {
  /// Writes a workbook beside the wanted file and gives it the name in one step.
  ///
  /// - Parameters:
  ///   - runs: The runs; the first is what the others are compared with.
  ///   - comparison: What differs between their parameters, for a sheet of it.
  ///   - path: The file to make; folders above it are made as needed.
  ///   - language: The language of texts, heads and number formats.
  ///   - replacing: Whether an older file gives way.
  /// - Throws: `WorkbookError`, with the older file as it was.
  public static func write(
    _ runs: [LoadedRun], comparison: RunComparison? = nil, to path: String, language: Language,
    replacing: Bool = false
  ) throws(WorkbookError) {
    let currencies = Set(runs.map(\.record.result.currency.code)).sorted()
    guard currencies.count <= 1 else { throw .currencies(currencies) }
    try write(
      sheets(of: runs, comparison: comparison, language: language),
      title: runs.first?.record.result.title.text(in: language) ?? "", to: path,
      replacing: replacing)
  }

  static func write(
    _ sheets: [Sheet], title: String, to path: String, replacing: Bool
  ) throws(WorkbookError) {
    try refuseOverwriting(path, replacing: replacing)
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .system(path: path, reason: error.localizedDescription)
    }
    let unfinished = folder.appendingPathComponent(
      ".\(url.lastPathComponent).unfinished-\(getpid())"
    ).path
    defer { try? FileManager.default.removeItem(atPath: unfinished) }
    if let reason = XLSXFile.write(sheets, title: title, to: unfinished) {
      throw .system(path: path, reason: reason)
    }
    try flush(unfinished, path: path)
    try refuseOverwriting(path, replacing: replacing)
    guard rename(unfinished, url.path) == 0 else {
      throw .system(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Refuses a file that is there already, so that a long calculation can be refused before it
  /// starts.
  public static func refuseOverwriting(_ path: String, replacing: Bool) throws(WorkbookError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    if isFolder.boolValue { throw .folder(path) }
    if !replacing { throw .exists(path) }
  }

  /// Waits until the file is on the disk.
  private static func flush(_ file: String, path: String) throws(WorkbookError) {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0, fsync(descriptor) == 0, close(descriptor) == 0 else {
      throw .system(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// All sheets, in their order.
  static func sheets(
    of loaded: [LoadedRun], comparison: RunComparison?, language: Language
  ) -> [Sheet] {
    let runs = WorkbookRuns(loaded, language: language)
    var names = SheetNames()
    var places = FigurePlaces()
    let summaryName = names.name(runs.say(.summarySheet))
    let chartsName = names.name(runs.say(.chartsSheet))
    var others = StatementSheets(runs: runs).sheets(&names, &places)
    others += PeopleSheets(runs: runs).sheets(&names, &places)
    others += PopulationSheets(runs: runs).sheets(&names)
    let indicators = IndicatorSheets(runs: runs)
    let parameters = ParameterSheets(runs: runs)
    let evidence = EvidenceSheets(runs: runs)
    others += [
      indicators.indicators(&names), indicators.comparison(&names, places),
      parameters.differences(comparison, &names),
    ].compactMap { $0 }
    others += UncertaintySheets(runs: runs).sheets(&names)
    others += [
      parameters.parameters(&names), evidence.calibration(&names), evidence.published(&names),
    ].compactMap { $0 }
    others += [evidence.warnings(&names), evidence.about(&names)]
    if let charts = ChartSheet(runs: runs, places: places).sheet(chartsName) {
      others.insert(charts, at: 0)
    }
    return [SummarySheet(runs: runs).sheet(summaryName, places, others: others)] + others
  }
}

/// Why a workbook was not written; an older one, if any, is untouched.
public enum WorkbookError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file is there and replacing was not asked for.
  case exists(String)
  /// The path is that of a folder.
  case folder(String)
  /// Amounts in different currencies, which no sheet can hold together.
  case currencies([String])
  /// The library or the system refused.
  case system(path: String, reason: String)

  public var description: String {
    switch self {
    case .exists(let path):
      """
      '\(path)' exists already
        hint: choose another file with --out, or replace it with --force
      """
    case .folder(let path):
      """
      '\(path)' is a folder, and a workbook is a file
        hint: name the file, such as \(path)/report.xlsx
      """
    case .currencies(let codes):
      """
      the runs are in different currencies: \(codes.joined(separator: ", "))
        hint: write a workbook for the runs of each
      """
    case .system(let path, let reason):
      "cannot write '\(path)': \(reason)"
    }
  }
}
