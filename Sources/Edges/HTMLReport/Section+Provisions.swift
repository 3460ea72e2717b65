import Analysis
import Quantities
import Results
import ScenarioFile

extension ReportContext {
  /// The law in force, and what each reform changes.
  var provisions: HTML {
    let law = parameterTables(below: "law")
    var page: HTML = "<h3>\(say(.lawInForce))</h3>\n"
    page +=
      law.isEmpty
      ? missing(.noLaw) : "<p>\(say(.lawIntroduction))</p>\n\(law)"
    page += "<h3>\(say(.reformChanges))</h3>\n"
    guard !reforms.isEmpty else { return "\(page)\(missing(.noReforms))" }
    for (number, run) in reforms.enumerated() {
      page += reformChanges(run, number: number + 1)
    }
    return page
  }

  /// A sentence that says what to give to get a part.
  func missing(_ key: ReportText) -> HTML { "<p class=\"missing\">\(say(key))</p>\n" }

  private func reformChanges(_ run: LoadedRun, number: Int) -> HTML {
    let description = run.scenario?.scenario.description.map(text) ?? ""
    var page: HTML = "<h4>\(title(of: run))</h4>\n"
    if !description.isEmpty { page += "<p>\(description)</p>\n" }
    let changes = changes(from: baseline.record.parameters, to: run.record.parameters)
    guard !changes.isEmpty else { return "\(page)\(missing(.reformChangesNothing))" }
    var table = ReportTable(
      say(.changesOf, ["run": title(of: run)]),
      [
        .words(say(.parameter)), .words(say(.inYears)), .words(say(.inBaseline)),
        .words(say(.inReform)), .words(say(.source)),
      ], style: "words", id: "changes-\(number)")
    for change in changes {
      let shown = change.parameter.shown
      for (number, span) in shown.enumerated() {
        let before = change.before[span.first ?? 0]
        table.add([
          number == 0 ? name(of: change.parameter) : .nothing, "\(years(of: span))",
          before.map { "\(value(of: $0, unit: change.parameter.unit))" } ?? "–",
          "\(value(of: span, unit: change.parameter.unit))",
          "\(source(span.source)) \(mark(span.basis))",
        ])
      }
    }
    page += table.html
    return page
  }

  private struct Change {
    /// The spans of the reform in the years that differ.
    var parameter: ParameterSpans
    /// The baseline's value by the first year of a span, 0 for one of the whole run.
    var before: [Int: ParameterSpans.Span]
  }

  /// The parameters whose values differ, in the years in which they do.
  private func changes(from old: [ParameterValue], to new: [ParameterValue]) -> [Change] {
    func key(_ value: ParameterValue) -> String {
      "\(value.path):\(value.group):\(value.year ?? 0)"
    }
    let before = Dictionary(old.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let differing = new.filter { before[key($0)]?.value != $0.value }
    return ["law", "assumptions", "opening"].flatMap { root in
      ParameterSpans.all(differing, below: root).map { parameter in
        var change = Change(parameter: parameter, before: [:])
        for span in parameter.spans {
          let wanted = "\(parameter.path):\(parameter.group):\(span.first ?? 0)"
          guard let value = before[wanted] else { continue }
          change.before[span.first ?? 0] = ParameterSpans.Span(
            first: value.year, last: value.year, value: value.value, number: value.number,
            source: value.source, basis: value.basis)
        }
        return change
      }
    }
  }
}
