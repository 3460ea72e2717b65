import Assumptions
public import Ensemble
import Quantities
public import Results
public import Valuation

/// The page of a run over many paths, read in half a minute.
///
/// Fixed-width text of at most `RunPage.width` characters a line; amounts in the currency's display
/// unit.
public struct EnsemblePage: Sendable {
  /// How fast the paths were calculated.
  public struct Pace: Sendable {
    public var calculated: Int
    public var seconds: Double

    public init(calculated: Int, seconds: Double) {
      self.calculated = calculated
      self.seconds = seconds
    }
  }

  static let shownLevels: [Double] = [5, 50, 95]

  let record: EnsembleRecord
  let drawn: [RandomProcess]
  let page: RunPage
  private let pace: Pace?
  private let folder: RunFolder?

  var summary: EnsembleSummary { record.summary }

  /// - Parameters:
  ///   - result: The central path.
  ///   - record: The paths.
  ///   - drawn: The processes that differ from path to path.
  ///   - folder: Where the files are; nothing if none were written.
  ///   - pace: How fast it went; nothing if nobody looked.
  ///   - language: The language of every text and number.
  ///   - hasColour: Whether headings are marked for a terminal.
  public init(
    _ result: ValuationResult, _ record: EnsembleRecord, drawn: [RandomProcess],
    in folder: RunFolder?, pace: Pace? = nil, language: Language, hasColour: Bool = false
  ) {
    self.record = record
    self.drawn = drawn
    self.folder = folder
    self.pace = pace
    page = RunPage(result, in: folder, language: language, hasColour: hasColour)
  }

  /// The whole page, ending with a line break.
  public var text: String {
    let sections = [
      page.head + head, table, indicators, differences, page.warnings, speed, page.files,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  func say(
    _ key: TextCatalogue.Key, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    page.say(key, values)
  }

  private var head: [String] {
    let facts = record.facts
    let paths = facts.paths
    var line = say(
      .pathsDrawn,
      [
        "count": page.numbers.number(Double(paths.count)),
        "first": "\(paths.lowerBound)", "last": "\(paths.upperBound - 1)", "seed": "\(facts.seed)",
      ])
    if facts.antithetic { line += " · " + say(.antitheticPairs) }
    var lines = [line]
    if !drawn.isEmpty {
      let what = drawn.map { say(Self.key(of: $0)) }.joined(separator: ", ")
      lines += say(.drawn, ["what": what]).wrapped(to: RunPage.width)
    }
    var method = say(Self.key(ofMethod: facts.method))
    if !facts.reasons.isEmpty {
      let reasons = facts.reasons.map { $0.text(in: page.language) }.joined(separator: "; ")
      method += ", " + say(.because, ["reasons": reasons])
    }
    return lines + method.wrapped(to: RunPage.width)
  }

  private var speed: [String] {
    guard let pace, pace.seconds > 0 else { return [] }
    let numbers = page.numbers
    let rate = Double(pace.calculated) / pace.seconds
    var text = say(
      .pathsASecond,
      [
        "rate": numbers.number(rate, decimals: rate < 10 ? 1 : 0),
        "count": numbers.number(Double(pace.calculated)),
        "seconds": numbers.number(pace.seconds, decimals: 1),
      ])
    let earlier = summary.paths.count - pace.calculated
    if earlier > 0 {
      text += "; " + say(.pathsKept, ["count": numbers.number(Double(earlier))])
    }
    return [page.heading(say(.speed)) + "  " + text]
  }

  private static func key(ofMethod word: String) -> TextCatalogue.Key {
    switch word {
    case "linear": .matrixProducts
    case "frozenHeadcounts": .headcountsOnce
    default: .everyPathWhole
    }
  }

  private static func key(of process: RandomProcess) -> TextCatalogue.Key {
    switch process {
    case .economy: .economy
    case .unemployment: .unemployment
    case .mortality: .mortality
    case .fertility: .fertility
    case .migration: .migration
    case .assets: .assets
    }
  }
}
