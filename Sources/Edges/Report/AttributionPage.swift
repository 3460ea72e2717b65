public import Analysis
import Diagnostics
import Quantities
import Valuation

/// The change of figures, step by step, as text for a terminal.
public struct AttributionPage: Sendable {
  static let width = 100
  private static let longestTitle = 58

  private let attributions: [Attribution]
  private let language: Language
  private let hasColour: Bool

  /// - Parameters:
  ///   - attributions: One a figure.
  ///   - language: The language of every text and number.
  ///   - hasColour: Whether headings are marked for a terminal.
  public init(_ attributions: [Attribution], language: Language, hasColour: Bool = false) {
    self.attributions = attributions
    self.language = language
    self.hasColour = hasColour
  }

  /// The whole page, ending with a line break.
  public var text: String {
    (attributions.map(part) + [notes]).filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func part(_ attribution: Attribution) -> [String] {
    let figure = AttributionFigure(attribution, language)
    let key: AttributionText = attribution.isReconciliation ? .reconciliationTitle : .title
    let head = say(key, ["figure": figure.title])
    let facts = [attribution.figure.description, figure.unit].filter { !$0.isEmpty }
    var lines = head.wrapped(to: Self.width).map(heading) + [facts.joined(separator: " · "), ""]
    if attribution.steps.isEmpty {
      return lines + say(.noSteps).wrapped(to: Self.width)
    }
    lines += table(attribution, figure)
    return lines
  }

  private func table(_ attribution: Attribution, _ figure: AttributionFigure) -> [String] {
    let hasErrors = attribution.steps.contains { $0.standardError != nil }
    var table = TextTable()
    func add(_ cells: [String], error: String = "") {
      table.add(hasErrors ? cells + [error] : cells)
    }
    add(
      [say(attribution.isReconciliation ? .row : .step), say(.change), say(.after), say(.share)],
      error: say(.error))
    add([short(attribution.from), "", figure.start, ""])
    let after = attribution.cumulative
    for (number, step) in attribution.steps.enumerated() {
      add(
        [
          "\(number + 1)  " + short(step.title), figure.change(step.change),
          figure.value(after[number]),
          attribution.share(of: step).map { figure.numbers.percent($0, decimals: 0) } ?? "–",
        ], error: step.standardError.map { figure.size($0) } ?? "")
    }
    add([
      short(attribution.to), figure.total(attribution.total), figure.end, "",
    ])
    var lines = table.lines()
    // Where each step stands, below its row.
    for (number, step) in attribution.steps.enumerated().reversed() {
      lines.insert(contentsOf: details(step), at: number + 3)
    }
    return [heading(lines[0])] + lines.dropFirst()
  }

  private func details(_ step: Attribution.Step) -> [String] {
    var paths = step.paths.prefix(3).filter { $0 != step.title.en }.joined(separator: ", ")
    if step.paths.count > 3 {
      paths +=
        " "
        + TextCatalogue.text(
          .moreOfKind, in: language, ["count": "\(step.paths.count - 3)"])
    }
    let place = step.place.map { "\($0.file):\($0.line)" }
    let facts = [paths, place ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    let joined = step.joinedBecause.map { say(.joined, ["reason": $0.text(in: language)]) }
    return ([facts] + [joined].compactMap { $0 }).filter { !$0.isEmpty }
      .flatMap { $0.wrapped(to: Self.width - 5) }.map { "     " + $0 }
  }

  /// How the steps were counted.
  private var notes: [String] {
    guard let first = attributions.first, attributions.contains(where: { !$0.steps.isEmpty })
    else { return [] }
    var notes: [String] = []
    if first.isReconciliation {
      notes.append(say(.reconciled))
    } else {
      switch first.way {
      case .added: break
      case .takenBack: notes.append(say(.takenBack))
      case .grouped: notes.append(say(.grouped))
      }
      switch first.method {
      case .sequential: notes.append(say(.sequential))
      case .shapley: notes.append(say(.shapley))
      case .sampledShapley(let orders, let seed):
        notes.append(say(.sampled, ["orders": "\(orders)", "seed": "\(seed)"]))
      }
    }
    notes += horizonNotes
    notes.append(say(.sharesNote) + " " + say(.valuations, ["count": "\(first.valuations)"]) + ".")
    return notes.flatMap { $0.wrapped(to: Self.width) }
  }

  /// What years that never come count as, and what projections of different length mean.
  private var horizonNotes: [String] {
    var notes: [String] = []
    let never = attributions.compactMap(\.neverCountsAs).first
    if let never { notes.append(say(.never, ["year": "\(never)"])) }
    guard let ends = attributions.compactMap(\.lastYears).first else { return notes }
    let (from, to) = ("\(ends.from)", "\(ends.to)")
    if let never {
      notes.append(
        say(
          .neverUnequal,
          [
            "from": from, "to": to, "shorter": "\(min(ends.from, ends.to))", "year": "\(never)",
          ]))
    }
    if attributions.contains(where: { $0.figure.year == nil && $0.unit != .calendarYear }) {
      notes.append(say(.horizons, ["from": from, "to": to]))
    }
    return notes
  }

  private func short(_ text: LocalizedText) -> String {
    let text = text.text(in: language)
    return text.count > Self.longestTitle ? text.prefix(Self.longestTitle - 1) + "…" : text
  }

  private func say(
    _ key: AttributionText, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    key.text(in: language, values)
  }

  private func heading(_ text: String) -> String {
    hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
