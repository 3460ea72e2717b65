import Analysis
import ArgumentParser
import Diagnostics
import Ensemble
import Foundation
import LinearAlgebra
import Quantities
import Report
import Results
import Valuation

struct Describe: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Names the series of a path in the order in which they are streamed.",
    discussion: """
      'run FILE --paths A..<B --format raw --out -' writes [path][year][measure], little-endian \
      doubles: the measures are in the order of this list, the years from the first to the last. \
      Slices that begin at multiples of the block size are calculated without waste.
      """)

  @Argument(help: "Scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @OptionGroup var selection: MeasureOption

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    BLASThreads.single()
    let engine = try Terminal.reporting {
      let scenario = try Pipeline.read(file)
      return try scenario.engine(measures: selection.measures)
    }
    let description = PathDescription(of: engine)
    if json {
      print(try description.json())
    } else {
      print(description.text(in: language.chosen), terminator: "")
    }
  }
}

/// What a path of an ensemble holds.
struct PathDescription: Encodable {
  struct Series: Encodable {
    var name: String
    var branch: String
    var group: String
    var measure: String
    var unit: String?
    var timing: String?
  }

  struct Indicator: Encodable {
    var name: String
    var branch: String
    var indicator: String
    var unit: String?
  }

  var format = 1
  var order = "[path][year][measure], float64, little-endian"
  var firstYear: Int
  var lastYear: Int
  var blockSize: Int
  var bytesPerPath: Int
  var method: String
  var measures: [Series]
  var indicators: [Indicator]

  init(of engine: EnsembleEngine) {
    firstYear = engine.years.lowerBound.number
    lastYear = engine.years.upperBound.number
    blockSize = engine.blockSize
    bytesPerPath = engine.measures.count * engine.years.count * 8
    method = engine.method.kind.rawValue
    measures = engine.measures.map { series in
      let entry = MeasureCatalogue.definition(of: series.measure)
      return Series(
        name: series.name, branch: series.branch, group: series.group, measure: series.measure,
        unit: entry?.unit.rawValue, timing: entry?.timing.rawValue)
    }
    indicators = engine.indicators.map { indicator in
      Indicator(
        name: indicator.name, branch: indicator.branch, indicator: indicator.indicator,
        unit: MeasureCatalogue.definition(of: indicator.indicator)?.unit.rawValue)
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  func text(in language: Language) -> String {
    var listing = Listing(columns: ["", "series", "unit", "timing", "title"])
    for (position, series) in measures.enumerated() {
      let title = MeasureCatalogue.definition(of: series.measure)?.title.text(in: language) ?? ""
      listing.rows.append([
        "\(position)", series.name, series.unit ?? "", series.timing ?? "", title,
      ])
    }
    let head = TextCatalogue.text(
      .pathHolds, in: language,
      [
        "first": "\(firstYear)", "last": "\(lastYear)", "count": "\(measures.count)",
        "bytes": "\(bytesPerPath)", "block": "\(blockSize)",
      ])
    return head + "\n" + listing.table(in: language)
  }
}
