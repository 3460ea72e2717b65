public import Analysis
import Assumptions
import Quantities
import Valuation

/// The page of a comparison: in half a minute what a reform does, then year by year, then why.
///
/// Fixed-width text of at most ``width`` characters a line; runs that do not fit beside each other
/// continue in a block below. Amounts are in the display unit of the reference's currency.
public struct ComparePage: Sendable {
  static let width = 100

  /// What was asked for by name, and so is shown whether it differs or not.
  public struct Asked: Sendable {
    public var measures: Bool
    public var indicators: Bool
    public var years: Bool

    public init(measures: Bool = false, indicators: Bool = false, years: Bool = false) {
      self.measures = measures
      self.indicators = indicators
      self.years = years
    }
  }

  let comparison: RunComparison
  let asked: Asked
  let folder: ComparisonFolder?
  let language: Language
  let numbers: NumberStyle
  let figures: CompareFigures
  let citations: CitationWords
  private let hasColour: Bool

  /// - Parameters:
  ///   - comparison: What was compared.
  ///   - asked: What was asked for by name.
  ///   - folder: Where the files are; nothing if none were written.
  ///   - language: The language of every text and number.
  ///   - citationWords: Words for the law that sources name, by the reference's country file.
  ///   - hasColour: Whether headings are marked for a terminal.
  public init(
    _ comparison: RunComparison, asked: Asked = Asked(), in folder: ComparisonFolder? = nil,
    language: Language, citationWords: [String: String] = [:], hasColour: Bool = false
  ) {
    self.comparison = comparison
    self.asked = asked
    self.folder = folder
    self.language = language
    citations = CitationWords(words: citationWords)
    self.hasColour = hasColour
    numbers = NumberStyle(language)
    figures = CompareFigures(comparison: comparison, numbers: numbers)
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let sections = [
      head, notes, summary, paths, series, divergences, parameters, files,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  // MARK: - Head

  private var head: [String] {
    let runs = comparison.runs
    let titles = runs.map { $0.title.text(in: language) }
    let first = runs.map(\.firstYear).min() ?? 0
    let last = runs.map(\.lastYear).max() ?? 0
    let words = runs[0].currency.displayWords.text(in: language)
    let isMoney =
      comparison.cells.contains { ComparedUnit(of: $0.measure).isMoney }
      || comparison.indicators.contains { ComparedUnit(of: $0.indicator).isMoney }
    let facts = ["\(first)–\(last)"] + (isMoney ? [say(.legendMoney, ["unit": words])] : [])
    var lines = headline(titles).wrapped(to: Self.width).map(heading)
    lines.append(facts.joined(separator: " · "))
    lines += say(.legend).wrapped(to: Self.width)
    let names = runs.indices.map { run in
      runs[run].name + (run == 0 ? " (\(say(.reference)))" : "")
    }
    let room = Self.width - 6 - min(40, names.map(\.count).max() ?? 0) - 2
    let widest = min(room, titles.map(\.count).max() ?? 0)
    for run in runs.indices {
      lines.append(
        "  \(letter(run))  \(titles[run].cut(to: widest).alignedLeft(in: widest))  \(names[run].cut(to: 40))"
      )
    }
    return lines
  }

  private func headline(_ titles: [String]) -> String {
    if titles.count == 2 { return say(.headingOfOne, ["run": titles[1], "title": titles[0]]) }
    let count = TextCatalogue.text(
      .runsCompared, in: language, ["count": "\(titles.count - 1)"])
    return say(.heading, ["count": count, "title": titles[0]])
  }

  private var files: [String] {
    guard let folder else { return [] }
    let names = folder.files.joined(separator: " ").wrapped(to: Self.width - 4)
    return [heading(say(.files)) + "  " + folder.path] + names.map { "  " + $0 }
  }

  // MARK: - Words

  /// `A` for the reference, then `B`, `C` and so on; numbers after `Z`.
  func letter(_ run: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return letters.indices.contains(run) ? String(letters[run]) : "\(run)"
  }

  /// `B  Two points more from employers`.
  func title(_ run: Int) -> String {
    "\(letter(run)) \(comparison.runs[run].title.text(in: language))"
  }

  func say(_ key: CompareText, _ values: KeyValuePairs<String, String> = [:]) -> String {
    key.text(in: language, values)
  }

  func heading(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// A heading and what explains it, wrapped at the width of the page.
  func heading(_ text: String, note: String) -> [String] {
    let lines = "\(text) (\(note))".wrapped(to: Self.width)
    guard let first = lines.first, first.hasPrefix(text) else { return lines }
    return [heading(text) + first.dropFirst(text.count)] + lines.dropFirst()
  }

  /// Blocks with an empty line between them.
  func joined(_ blocks: [[String]]) -> [String] {
    blocks.enumerated().flatMap { ($0.offset > 0 ? [""] : []) + $0.element }
  }

  func indented(_ lines: [String]) -> [String] {
    lines.map { $0.isEmpty ? $0 : "  " + $0 }
  }

  func bulleted(_ text: String) -> [String] {
    text.wrapped(to: Self.width - 4).enumerated().map {
      ($0.offset == 0 ? "  " : "    ") + $0.element
    }
  }

  func title(ofBranch branch: String) -> String {
    MeasureCatalogue.title(ofBranch: branch).text(in: language)
  }
}
