import Foundation

/// The files that a report is put together from.
public struct ReportAssets: Sendable {
  /// The frame of the page, a Mustache template.
  var page: String
  var style: String
  /// What makes charts of specifications in the browser.
  var script: String
  /// Vega, Vega-Lite and Vega-Embed as one script.
  var charts: String

  /// Reads the templates beside the program and the bundle of the charts.
  ///
  /// - Parameter bundle: Path of the bundle; nothing for the places where `make bundle` puts it.
  /// - Returns: Everything but the runs.
  /// - Throws: `ReportProblem` that says what is missing and how to make it.
  public static func found(bundle: String?) throws -> ReportAssets {
    ReportAssets(
      page: try template("page.mustache"), style: try template("report.css"),
      script: try template("report.js"), charts: try charts(bundle))
  }

  private static func template(_ name: String) throws -> String {
    let folders = programFolders.map { "\($0)/ansinh_HTMLReport.resources/Assets" }
    for folder in folders {
      if let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) {
        return text
      }
    }
    throw ReportProblem.noTemplate(name, folders: folders)
  }

  private static func charts(_ bundle: String?) throws -> String {
    let places = bundle.map { [$0] } ?? programFolders.map { "\($0)/\(bundleName)" }
    for place in places {
      guard let text = try? String(contentsOfFile: place, encoding: .utf8) else { continue }
      guard text.contains("vegaEmbed") else { throw ReportProblem.notABundle(place) }
      return text
    }
    throw ReportProblem.noBundle(places)
  }

  /// The file that `make bundle` writes beside the program.
  public static let bundleName = "vega-bundle.js"

  /// Where the program lies, links followed; its tests lie in the same folder.
  private static var programFolders: [String] {
    var folders = [Bundle.main.bundlePath]
    if let path = Bundle.main.executablePath {
      let program = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      folders.append(program.deletingLastPathComponent().path)
    }
    if let first = CommandLine.arguments.first {
      let program = URL(fileURLWithPath: first).resolvingSymlinksInPath()
      folders.append(program.deletingLastPathComponent().path)
    }
    return folders.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// Why no report was made.
public enum ReportProblem: Error, Equatable, CustomStringConvertible {
  case noTemplate(String, folders: [String])
  case noBundle([String])
  case notABundle(String)
  case noRun
  /// Amounts in different currencies, which no page can hold together.
  case currencies([String])

  public var description: String {
    switch self {
    case .noTemplate(let name, let folders):
      """
      the report's template '\(name)' is not beside the program (\(folders.joined(separator: ", ")))
        hint: install the folder ansinh_HTMLReport.resources together with the program
      """
    case .noBundle(let places):
      """
      the charts' script is not there (\(places.joined(separator: ", ")))
        hint: make it once with 'make bundle', or name it in the environment: ANSINH_VEGA=FILE
      """
    case .notABundle(let place):
      """
      '\(place)' is not a bundle of Vega, Vega-Lite and Vega-Embed
        hint: make it with 'make bundle'
      """
    case .noRun: "a report needs at least one run"
    case .currencies(let codes):
      """
      the runs are in different currencies: \(codes.joined(separator: ", "))
        hint: write a report for the runs of each
      """
    }
  }
}
