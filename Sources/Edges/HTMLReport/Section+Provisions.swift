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
  ///
  /// What a reform states for a group is held against the baseline's general value where that has
  /// none for the group.
  private func changes(from old: [ParameterValue], to new: [ParameterValue]) -> [Change] {
    let before = Dictionary(grouping: old) { Self.key($0.path, $0.group, $0.year) }
    func beforehand(_ value: ParameterValue) -> [ParameterValue] {
      before[Self.key(value.path, value.group, value.year)]
        ?? before[Self.key(value.path, "all", value.year)] ?? []
    }
    let differing = new.filter { value in
      !beforehand(value).contains { $0.value == value.value }
    }
    return ["law", "assumptions", "opening"].flatMap { root in
      ParameterSpans.all(differing, below: root).map { parameter in
        var change = Change(parameter: parameter, before: [:])
        for span in parameter.spans {
          let own = before[Self.key(parameter.path, parameter.group, span.first)]
          let general = before[Self.key(parameter.path, "all", span.first)]
          guard let value = (own ?? general)?.first else { continue }
          change.before[span.first ?? 0] = ParameterSpans.Span(
            first: value.year, last: value.year, value: value.value, number: value.number,
            source: value.source, basis: value.basis)
        }
        return change
      }
    }
  }

  private static func key(_ path: String, _ group: String, _ year: Int?) -> String {
    "\(path):\(group):\(year ?? 0)"
  }
}
