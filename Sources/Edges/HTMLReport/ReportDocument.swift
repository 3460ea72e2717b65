public import Analysis
import Assumptions
import Crypto
import Foundation
import Mustache
import Quantities
import Report
import Results
import ScenarioFile
import Valuation

/// The report of runs as one HTML file that needs nothing else.
public struct ReportDocument: Sendable {
  let context: ReportContext

  /// - Throws: `ReportProblem.noRun` for a report of nothing, `ReportProblem.currencies` for runs
  ///   whose amounts cannot stand beside each other.
  public init(_ input: ReportInput) throws {
    try Self.check(input.runs, previous: input.previous)
    context = ReportContext(input)
  }

  /// Refuses what no report can be made of, so that it can be refused before a long calculation.
  ///
  /// - Throws: `ReportProblem.noRun`, or `ReportProblem.currencies`.
  public static func check(_ runs: [LoadedRun], previous: LoadedRun? = nil) throws {
    guard !runs.isEmpty else { throw ReportProblem.noRun }
    let all = runs + (previous.map { [$0] } ?? [])
    let currencies = Set(all.map(\.record.result.currency.code)).sorted()
    guard currencies.count == 1 else { throw ReportProblem.currencies(currencies) }
  }

  /// The whole page, UTF-8; the same input gives the same bytes.
  ///
  /// - Throws: What the template or the encoder of JSON throws.
  public func html(_ assets: ReportAssets) throws -> [UInt8] {
    let scripts = [assets.charts, assets.script].map { Self.inline($0) }
    let template = try MustacheTemplate(string: assets.page)
    let page = template.render(
      [
        "language": context.language.rawValue, "title": title,
        "policy": Self.policy(scripts), "style": assets.style,
        "skip": context.say(.skip), "head": head.markup, "contents": contents.markup,
        "contentsTitle": context.say(.contents), "body": try sections.markup,
        "noScript": context.say(.noScript), "foot": foot.markup, "charts": scripts[0],
        "script": scripts[1],
      ] as [String: String])
    return Array(page.utf8)
  }

  var title: String { context.input.title ?? context.title(of: context.baseline) }

  /// What a page may do: run its own two scripts, known by their hashes, and load nothing.
  static func policy(_ scripts: [String]) -> String {
    let hashes = scripts.map { script in
      "'sha256-\(Data(SHA256.hash(data: Data(script.utf8))).base64EncodedString())'"
    }
    return "default-src 'none'; script-src \(hashes.joined(separator: " ")); "
      + "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
  }

  /// A script that does not end before its end.
  static func inline(_ script: String) -> String {
    script.replacing("</script", with: "<\\/script").replacing("<!--", with: "<\\!--")
  }

  // MARK: - Parts

  private var head: HTML {
    let result = context.result
    let reforms = context.reforms.map { "<li>\(context.title(of: $0))</li>" as HTML }
    let description = context.baseline.scenario?.scenario.description.map(context.text) ?? ""
    let country = context.baseline.scenario?.scenario.country.map(context.text) ?? ""
    let list: HTML =
      reforms.isEmpty
      ? .nothing : "<p class=\"reforms\">\(context.say(.comparedWith))</p><ul>\(reforms)</ul>"
    return """
      <p class="kind">\([country, context.say(.reportKind)].filter { !$0.isEmpty }.joined(separator: " · "))</p>
      <h1>\(title)</h1>
      <p class="lead">\(description)</p>
      \(list)
      <dl class="facts">
      <div><dt>\(context.say(.valuationDate))</dt><dd>\(context.say(.endOf, ["year": "\(result.years.lowerBound.number - 1)"]))</dd></div>
      <div><dt>\(context.say(.period))</dt><dd>\(context.firstYear.description)–\(context.lastYear.description)</dd></div>
      <div><dt>\(context.say(.amounts))</dt><dd>\(context.say(.amountsIn, ["unit": context.moneyWords]))</dd></div>
      <div><dt>\(context.say(.runName))</dt><dd><code>\(context.baseline.record.manifest.run)</code></dd></div>
      </dl>
      """
  }

  private var contents: HTML {
    let items = ReportSection.allCases.map { section -> HTML in
      "<li><a href=\"#\(section.rawValue)\">\(context.say(section.title))</a></li>\n"
    }
    return "<ol>\(items)</ol>"
  }

  private var sections: HTML {
    get throws {
      var page = HTML.nothing
      for section in ReportSection.allCases {
        page += """
          <section id="\(section.rawValue)"><h2>\(context.say(section.title))</h2>
          \(try section.body(context))</section>

          """
      }
      return page
    }
  }

  private var foot: HTML {
    "<p>\(context.say(.madeBy, ["version": CodeVersion.number, "run": context.baseline.record.manifest.run]))</p>"
  }
}
