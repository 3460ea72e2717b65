import Analysis
import Assumptions
import Foundation
import Report
import Results
import SampleRuns
import Testing
import Valuation

@testable import Workbook

@Suite("A workbook as a file")
struct WorkbookFileTests {
  private func runs() -> [LoadedRun] {
    [
      SampleRuns.loaded(thirdYield: .nan),
      SampleRuns.loaded(thirdYield: .nan, title: "=A reform", more: 0.01),
    ]
  }

  @Test("the same runs give the same bytes")
  func sameBytes() throws {
    let scratch = try WorkbookScratch()
    try ReportWorkbook.write(runs(), to: scratch.path + "/one.xlsx", language: .vietnamese)
    Thread.sleep(forTimeInterval: 1.1)  // past the next second of a clock that must not matter
    try ReportWorkbook.write(runs(), to: scratch.path + "/two.xlsx", language: .vietnamese)
    let bytes = try ["one", "two"].map {
      try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/\($0).xlsx"))
    }
    #expect(bytes[0] == bytes[1] && bytes[0].count > 10_000)
  }

  @Test("an older file stays unless it is to be replaced, and nothing else is left behind")
  func replacing() throws {
    let scratch = try WorkbookScratch()
    let path = scratch.path + "/deep/er/report.xlsx"
    try ReportWorkbook.write(runs(), to: path, language: .english)
    #expect(throws: WorkbookError.exists(path)) {
      try ReportWorkbook.write(runs(), to: path, language: .english)
    }
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    try ReportWorkbook.write(runs(), to: path, language: .english, replacing: true)
    let folder = scratch.path + "/deep/er"
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["report.xlsx"])
    #expect(throws: WorkbookError.folder(folder)) {
      try ReportWorkbook.write(runs(), to: folder, language: .english, replacing: true)
    }
  }

  @Test("a place that cannot be written is told, and leaves no file")
  func unwritable() throws {
    let scratch = try WorkbookScratch()
    let file = scratch.path + "/file"
    try Data().write(to: URL(fileURLWithPath: file))
    #expect {
      try ReportWorkbook.write(runs(), to: file + "/report.xlsx", language: .english)
    } throws: { error in
      "\(error)".hasPrefix("cannot write '\(file)/report.xlsx': ")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["file"])
  }

  @Test("runs in different currencies are refused")
  func currencies() throws {
    let scratch = try WorkbookScratch()
    var other = SampleRuns.loaded(thirdYield: .nan)
    other.record.result.currency.code = "XXX"
    #expect(throws: WorkbookError.currencies(["XTS", "XXX"])) {
      try ReportWorkbook.write(
        [SampleRuns.loaded(thirdYield: .nan), other], to: scratch.path + "/report.xlsx",
        language: .english)
    }
  }

  @Test(
    "other programs read heads, frozen panes, charts, formats and texts, and calculate the same",
    .enabled(if: ProcessInfo.processInfo.environment["ANSINH_PYTHON"] != nil))
  func recalculated() throws {
    let scratch = try WorkbookScratch()
    let path = scratch.path + "/report.xlsx"
    try ReportWorkbook.write(runs(), to: path, language: .english)
    let python = try #require(ProcessInfo.processInfo.environment["ANSINH_PYTHON"])
    let script = scratch.path + "/check.py"
    try Data(Self.checks.utf8).write(to: URL(fileURLWithPath: script))
    let (status, output) = try run(python, [script, path, scratch.path])
    #expect(status == 0, "\(output)")
  }

  private func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  /// Reads the file with openpyxl, has LibreOffice calculate every formula anew, and compares.
  private static let checks = #"""
    import math, shutil, subprocess, sys
    from pathlib import Path
    import openpyxl

    path, scratch = Path(sys.argv[1]), Path(sys.argv[2])
    formulas = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    fund = formulas["Pensions and survivors"]
    head = [cell.value for cell in fund[6]]
    assert head[:2] == ["Scenario", "Year"], head
    assert fund["C5"].value == "trillion dong" and fund.freeze_panes == "C7", fund.freeze_panes
    assert fund.auto_filter.ref == f"A6:{openpyxl.utils.get_column_letter(len(head))}20"
    assert fund["C7"].number_format == "[$-409]#,##0.0,,,,", fund["C7"].number_format
    assert fund.print_title_rows == "$5:$6" and fund.page_setup.orientation == "landscape"
    assert len(formulas["Charts"]._charts) >= 3
    assert len(formulas["Population by age"]._charts) >= 2

    texts = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "s" and str(cell.value)[:1] in "=+-@\t\r":
                    texts += 1
                if cell.data_type == "f":
                    assert "cmd" not in cell.value and "SUM(A1)" not in cell.value, cell.value
                    assert "HYPERLINK" not in cell.value, cell.value
    assert texts >= 8, texts

    office = shutil.which("soffice")
    if office:
        # Stripped of cached values, so that only a calculation can bring them back.
        bare = scratch / "bare.xlsx"
        formulas.save(bare)
        subprocess.run(
            [office, f"-env:UserInstallation=file://{scratch}/office", "--headless",
             "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", scratch / "out", bare],
            check=True, capture_output=True, timeout=300)
        anew = openpyxl.load_workbook(scratch / "out" / "bare.xlsx", data_only=True)
        compared = 0
        for sheet in cached:
            for row in sheet.iter_rows():
                for cell in row:
                    if not isinstance(cell.value, (int, float)):
                        continue
                    other = anew[sheet.title][cell.coordinate].value
                    assert isinstance(other, (int, float)), (sheet.title, cell.coordinate, other)
                    near = math.isclose(cell.value, other, rel_tol=1e-9, abs_tol=1e-9)
                    # Differences of amounts keep the error of the amounts, about 1e15.
                    if cell.number_format.endswith(",,,,"):
                        near = near or abs(cell.value - other) <= 1e-12 * 1e15
                    assert near, (sheet.title, cell.coordinate, cell.value, other)
                    compared += 1
        assert compared > 1000, compared
    """#
}

/// A folder for one test, removed when the test is over.
final class WorkbookScratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "ansinh-workbook-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
