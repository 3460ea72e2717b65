import Analysis
import Assumptions
import Diagnostics
import Law
import Quantities
import Report
import Results
import Valuation

/// What the runs were scaled to, what they stand beside, what they warn of and what made them.
struct EvidenceSheets {
  let runs: WorkbookRuns

  func calibration(_ names: inout SheetNames) -> Sheet? {
    guard runs.runs.contains(where: { !$0.result.calibration.isEmpty }) else { return nil }
    var sheet = Sheet(names.name(runs.say(.calibrationSheet)))
    sheet.open(title: runs.say(.calibrationTitle))
    addHead(
      [.scenario, .item, .nameInFiles, .unit, .raw, .observed, .factor, .source], to: &sheet)
    let factor = CellStyle(format: runs.formats.decimals(4))
    for run in runs.runs {
      for row in run.result.calibration {
        let style = CellStyle(format: format(ofUnit: row.unit, upTo: row.observed))
        sheet.add([
          .text(run.title), .text(row.item.text(in: runs.language)), .text(row.key),
          .text(unitWords(row.unit)), .value(row.raw, style), .value(row.observed, style),
          .value(row.factor, factor), .text(row.source),
        ])
      }
    }
    sheet.widths = [24, 44, 40, 14, 16, 16, 10, 70]
    return sheet
  }

  func published(_ names: inout SheetNames) -> Sheet? {
    guard runs.runs.contains(where: { !$0.result.comparisons.isEmpty }) else { return nil }
    var sheet = Sheet(names.name(runs.say(.publishedSheet)))
    sheet.open(title: runs.say(.publishedTitle))
    addHead(
      [
        .scenario, .item, .branch, .measure, .group, .fromYear, .toYear, .unit, .projected,
        .observed, .error, .within, .agrees, .source, .address,
      ], to: &sheet)
    for run in runs.runs {
      for row in run.result.comparisons { add(row, of: run, to: &sheet) }
    }
    sheet.widths = [24, 50, 20, 26, 16, 7, 7, 14, 16, 16, 10, 10, 10, 60, 50]
    return sheet
  }

  private func add(_ row: ComparisonRow, of run: WorkbookRuns.Run, to sheet: inout Sheet) {
    let observation = row.observation
    let name = observation.measures.first?.split(separator: ".").last.map(String.init)
    let unit = name.flatMap { MeasureCatalogue.definition(of: $0)?.unit }
    let style = CellStyle(
      format: unit.map { runs.formats.format(of: $0, upTo: observation.value) } ?? "")
    let percent = CellStyle(format: runs.formats.signedPercent)
    let line = sheet.rows.count + 1
    let error: Cell =
      row.relativeError.map { .formula("=I\(line)/J\(line)-1", $0, percent) } ?? .empty
    sheet.add([
      .text(run.title), .text(observation.description.text(in: runs.language)),
      .text(runs.title(ofBranch: observation.branch)),
      .text(observation.measures.joined(separator: " + ")), .text(observation.group),
      .whole(observation.year.number), .whole(observation.lastYear.number),
      .text(unit.map { runs.formats.words(of: $0) } ?? ""), .value(row.projected, style),
      .value(observation.value, style), error,
      .value(observation.within, CellStyle(format: runs.formats.percent)),
      .text(row.isWithin.map { runs.say($0 ? .yes : .no) } ?? ""),
      .text(observation.citation.title), .text(observation.citation.href ?? ""),
    ])
  }

  func warnings(_ names: inout SheetNames) -> Sheet {
    var sheet = Sheet(names.name(runs.say(.warningsSheet)))
    sheet.open(title: runs.say(.warningsTitle))
    addHead([.scenario, .message, .subject, .hint, .file, .line], to: &sheet)
    for run in runs.runs {
      for warning in run.result.warnings {
        sheet.add([
          .text(run.title), .text(warning.message.text(in: runs.language), .wrapped),
          .text(warning.subject ?? ""),
          .text(warning.hint?.text(in: runs.language) ?? "", .wrapped),
          .text(warning.place?.file ?? ""),
          .whole(warning.place?.line),
        ])
      }
    }
    if runs.runs.allSatisfy(\.result.warnings.isEmpty) { sheet.add([.text(runs.say(.none))]) }
    sheet.widths = [24, 90, 50, 50, 44, 7]
    sheet.frozenColumns = 1
    return sheet
  }

  func about(_ names: inout SheetNames) -> Sheet {
    var sheet = Sheet(names.name(runs.say(.aboutSheet)))
    sheet.open(title: runs.say(.aboutTitle), notes: [runs.say(.aboutNote)])
    for run in runs.runs {
      let manifest = run.loaded.record.manifest
      let facts: [(WorkbookText, String)] = [
        (.scenario, run.title), (.runName, manifest.run),
        (.program, "\(manifest.program) \(manifest.version)"),
        (.resultFormat, "\(manifest.format)"),
        (.period, "\(run.years.lowerBound)–\(run.years.upperBound)"),
        (.timing, manifest.timing.map { timing(of: $0) } ?? ""),
        (.currency, manifest.currency.code),
        (.seed, manifest.seed.map { "\($0)" } ?? ""), (.processor, manifest.coreType),
        (
          .libraries,
          manifest.libraries.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
            .joined(separator: ", ")
        ),
      ]
      for (key, value) in facts where !value.isEmpty {
        sheet.add([.text(runs.say(key), .section), .text(value)])
      }
      sheet.add()
    }
    addHead([.scenario, .file, .bytes, .hash], to: &sheet)
    // The list is at the end, so its head cannot stay in sight.
    sheet.head = nil
    for run in runs.runs {
      for input in run.loaded.record.manifest.inputs {
        sheet.add([
          .text(run.title), .text(input.path), .whole(input.bytes), .text(input.sha256),
        ])
      }
    }
    sheet.widths = [28, 60, 12, 78]
    return sheet
  }

  private func timing(of timing: CashFlowTiming) -> String {
    TextCatalogue.Key(rawValue: timing.rawValue).map {
      TextCatalogue.text($0, in: runs.language)
    } ?? timing.rawValue
  }

  private func addHead(_ keys: [WorkbookText], to sheet: inout Sheet) {
    sheet.addHead([keys.map { runs.say($0) }])
    sheet.frozenColumns = 2
    sheet.hasFilter = true
  }

  /// Units of calibration are words of files, most of them those of measures.
  private func format(ofUnit word: String, upTo largest: Double) -> String {
    MeasureUnit(rawValue: word).map { runs.formats.format(of: $0, upTo: largest) }
      ?? (abs(largest) >= 1000 ? runs.formats.whole : "")
  }

  private func unitWords(_ word: String) -> String {
    MeasureUnit(rawValue: word).map { runs.formats.words(of: $0) } ?? word
  }
}
