import Foundation
import Testing

@testable import HTMLReport

@Suite("Files that the report is put together from")
struct AssetTests {
  @Test("Templates are found beside the program, whatever the folder one works in")
  func templates() throws {
    let assets = try ReportAssets.found(bundle: SampleReport.fakeBundle)
    #expect(assets.page.contains("{{{body}}}"))
    #expect(assets.style.contains("@media print"))
    #expect(assets.script.contains("vegaEmbed"))
  }

  @Test("Without the bundle an error says how to make it")
  func noBundle() throws {
    let missing = "/nowhere/vega.js"
    #expect(throws: ReportProblem.noBundle([missing])) {
      try ReportAssets.found(bundle: missing)
    }
    let text = ReportProblem.noBundle([missing]).description
    #expect(text.contains("make bundle") && text.contains("ANSINH_VEGA"))
  }

  @Test("A script that is no bundle is refused")
  func otherScript() throws {
    let other = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("PageReader.swift").path
    #expect(throws: ReportProblem.notABundle(other)) { try ReportAssets.found(bundle: other) }
  }
}
