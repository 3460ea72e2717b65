import Analysis
import Foundation
import Report
import Results
import Testing

@testable import HTMLReport

@Suite("The report in a browser", .serialized)
struct BrowserTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(
    "Every chart is drawn, nothing is loaded, and shown numbers are the results'",
    .enabled(if: environment["ANSINH_PYTHON"] != nil && environment["ANSINH_VEGA"] != nil),
    arguments: Language.allCases)
  func browser(language: Language) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ansinh-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = try SampleReport.input(language)
    for (number, run) in input.runs.enumerated() {
      _ = try RunFolder.write(
        run.record, to: folder.appendingPathComponent("run\(number)").path, formats: [.csv],
        replacing: false)
    }
    let assets = try ReportAssets.found(bundle: Self.environment["ANSINH_VEGA"])
    let file = folder.appendingPathComponent("report.html")
    try Data(try ReportDocument(input).html(assets)).write(to: file)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("browser.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.environment["ANSINH_PYTHON"] ?? "")
    process.arguments = [script.path, file.path, folder.path, language.rawValue]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("checked"))
  }
}
