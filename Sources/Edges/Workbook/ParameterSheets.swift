import Analysis
import Diagnostics
import Report
import Results

/// Every resolved value with its source and place, and those that differ between runs.
struct ParameterSheets {
  let runs: WorkbookRuns

  /// Values of one parameter that are the same in years that follow each other.
  private struct Span {
    var value: ParameterValue
    var last: Int?

    func goesOn(with next: ParameterValue) -> Bool {
      guard let last, let year = next.year, year == last + 1 else { return false }
      var same = next
      same.year = value.year
      return same == value
    }
  }

  private struct Key: Hashable {
    var path: String
    var group: String
    var year: Int?
  }

  func parameters(_ names: inout SheetNames) -> Sheet? {
    guard let base = runs.runs.first, !base.loaded.record.parameters.isEmpty else { return nil }
    var sheet = Sheet(names.name(runs.say(.parametersSheet)))
    sheet.open(
      title: runs.say(.parametersTitle),
      notes: runs.runs.count > 1 ? [runs.say(.parametersNote, ["scenario": base.title])] : [])
    sheet.addHead([
      [
        .scenario, .parameter, .group, .fromYear, .toYear, .value, .unit, .source, .basis, .file,
        .line,
      ].map { (key: WorkbookText) in runs.say(key) }
    ])
    for (number, run) in runs.runs.enumerated() {
      let values = number == 0 ? run.loaded.record.parameters : changed(run, from: base)
      for span in spans(values) { sheet.add(row(span, of: run.title)) }
    }
    sheet.widths = [24, 52, 20, 7, 7, 22, 14, 44, 10, 44, 7]
    sheet.frozenColumns = 2
    sheet.hasFilter = true
    return sheet
  }

  /// Values that the first run lacks or has otherwise.
  private func changed(_ run: WorkbookRuns.Run, from base: WorkbookRuns.Run) -> [ParameterValue] {
    let known = Dictionary(
      base.loaded.record.parameters.map { (key(of: $0), $0.value) },
      uniquingKeysWith: { first, _ in first })
    return run.loaded.record.parameters.filter { known[key(of: $0)] != $0.value }
  }

  private func key(of value: ParameterValue) -> Key {
    Key(path: value.path, group: value.group, year: value.year)
  }

  private func spans(_ values: [ParameterValue]) -> [Span] {
    var spans: [Span] = []
    for value in values {
      if let last = spans.last, last.goesOn(with: value) {
        spans[spans.count - 1].last = value.year
      } else {
        spans.append(Span(value: value, last: value.year))
      }
    }
    return spans
  }

  private func row(_ span: Span, of scenario: String) -> [Cell] {
    let value = span.value
    let shown: Cell =
      if let number = value.number, number.isFinite { .number(number, .plain) } else {
        .text(value.value)
      }
    let basis = WorkbookText.basis(value.basis).map { runs.say($0) } ?? value.basis
    return [
      .text(scenario), .text(value.path), .text(runs.title(ofGroup: value.group) ?? value.group),
      .whole(value.year),
      .whole(span.last), shown, .text(words(ofUnit: value.unit)), .text(value.source), .text(basis),
      .text(value.place?.file ?? ""), .whole(value.place?.line),
    ]
  }

  /// The unit of a parameter in the reader's language.
  private func words(ofUnit unit: String) -> String {
    unit.isEmpty ? "" : MessageCatalogue.translated(unit, in: runs.language)
  }

  // MARK: - Differences

  func differences(_ comparison: RunComparison?, _ names: inout SheetNames) -> Sheet? {
    guard let comparison, !comparison.parameters.isEmpty else { return nil }
    var sheet = Sheet(names.name(runs.say(.differingSheet)))
    sheet.open(title: runs.say(.differingTitle))
    let titles = comparison.runs.map { $0.title.text(in: runs.language) }
    sheet.addHead([
      [.parameter, .group, .fromYear, .toYear, .unit].map { (key: WorkbookText) in runs.say(key) }
        + titles + titles.map { runs.say(.placeOf, ["scenario": $0]) }
        + titles.map { runs.say(.sourceOf, ["scenario": $0]) }
    ])
    for parameter in comparison.parameters {
      sheet.add(
        [
          .text(parameter.path), .text(runs.title(ofGroup: parameter.group) ?? parameter.group),
          .whole(parameter.years?.lowerBound),
          .whole(parameter.years?.upperBound), .text(words(ofUnit: parameter.unit)),
        ] + parameter.values.map { .text($0 ?? "") }
          + parameter.places.map { .text($0?.description ?? "") }
          + parameter.sources.map { .text($0) })
    }
    sheet.widths =
      [52, 20, 7, 7, 14] + titles.map { _ in 18 } + titles.map { _ in 40 }
      + titles.map { _ in 30 }
    sheet.frozenColumns = 2
    sheet.hasFilter = true
    return sheet
  }
}
