import Foundation
import Testing

@testable import ansinh

@Suite struct MakeReportTests {
  private static let example = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/examples/4-small-full-scheme/scenario.yaml")
    .standardized.path

  /// A folder with a script that passes for the bundle of the charts.
  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ansinh-make-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "window.vegaEmbed = 0;".write(
      to: folder.appending(path: "vega.js"), atomically: true, encoding: .utf8)
    return folder
  }

  private static func report(
    in folder: URL, _ arguments: String..., vega: String = "vega.js"
  ) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent()
      .appending(path: "ansinh")
    process.arguments = ["report"] + arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["ANSINH_VEGA"] = vega
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test("a report is made from any folder, and an older one stays without --force")
  func anyFolder() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Self.report(
      in: folder, Self.example, "--out", "out/r.html", "--title", "First", "--quiet")
    #expect(made.code == 0 && made.output.isEmpty, "\(made.output)")
    let file = folder.appending(path: "out/r.html")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("<title>First</title>"))
    let again = try Self.report(
      in: folder, Self.example, "--out", "out/r.html", "--title", "Second")
    #expect(again.code == 1 && again.output.contains("exists already"))
    #expect(try String(contentsOf: file, encoding: .utf8).contains("<title>First</title>"))
    let forced = try Self.report(
      in: folder, Self.example, "--out", "out/r.html", "--title", "Second", "--force",
      "--language", "vi")
    #expect(forced.code == 0 && forced.output == "out/r.html\n")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("<title>Second</title>") && text.contains("<html lang=\"vi\">"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["r.html"])
  }

  @Test("without the charts' script nothing is written, and the way to make it is told")
  func noBundle() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let done = try Self.report(in: folder, Self.example, "--out", "r.html", vega: "missing.js")
    #expect(done.code == 1)
    #expect(done.output.contains("make bundle"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/r.html"))
  }

  @Test("a valuation before that ends earlier is reconciled in a figure that both have")
  func earlierEnd() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let up = String(repeating: "../", count: folder.standardizedFileURL.pathComponents.count - 1)
    try """
    format: 1
    title: { en: Before, vi: Trước }
    extends: \(up)\(Self.example.dropFirst())
    lastYear: 2025
    """.write(to: folder.appending(path: "before.yaml"), atomically: true, encoding: .utf8)
    let done = try Self.report(
      in: folder, Self.example, "--out", "r.html", "--previous", "before.yaml", "--indicator",
      "reserveAtYearEnd@2026")
    #expect(done.code == 0, "\(done.output)")
    #expect(done.output.contains("the reconciliation is of 'actuarialBalance'"), "\(done.output)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/r.html"))
  }

  @Test("a wrong form of figure or file ends with 64, a figure that the run lacks with 1")
  func wrongUse() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let form = try Self.report(in: folder, Self.example, "--out", "r.pdf")
    #expect(form.code == 64 && form.output.contains(".html or .xlsx"))
    let shape = try Self.report(
      in: folder, Self.example, "--out", "r.html", "--indicator", "a b")
    #expect(shape.code == 64 && shape.output.contains("is not a figure"))
    let unknown = try Self.report(
      in: folder, Self.example, "--out", "r.html", "--indicator", "noSuchFigure")
    #expect(unknown.code == 1 && unknown.output.contains("has no figure 'noSuchFigure'"))
  }
}
