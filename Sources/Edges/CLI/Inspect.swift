import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Report
import Results
import Valuation

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows every resolved value with the file, line and law article it came from.",
    discussion: """
      PARAMETER is the path of a parameter or the start of one: 'law.pension.contributionRate' \
      shows the rates of all payers. The table joins years with the same value; csv and json have \
      every year. With --format json and without PARAMETER one document has every array that a run \
      reads, by year, group, sex, age and service, for programs that calculate the same again. \
      --measures lists what a run writes instead: each measure and \
      indicator with unit, timing and formula.
      """)

  enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
    case csv
  }

  @Argument(help: "Scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @Argument(help: "Path of a parameter, or its start.")
  var parameter: String?

  @Option(help: "How to print.")
  var format = TableFormat.table

  @Flag(help: "List the measures and indicators that a run writes.")
  var measures = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard measures || file != nil else {
      throw ValidationError("Name a scenario file, or ask for --measures.")
    }
  }

  func run() throws {
    if format == .json, !measures, parameter == nil {
      let read = try Terminal.reporting { try Pipeline.read(file ?? "") }
      let arrays = try Terminal.reporting { try Valuation.arrays(of: read.assumptions) }
      FileHandle.standardOutput.write(Data(try ArraysJSON.text(of: arrays, read.assumptions)))
      return
    }
    let listing = measures ? measureListing : try parameterListing()
    switch format {
    case .table: print(listing.table(in: language.chosen), terminator: "")
    case .csv: print(String(decoding: listing.csv.bytes, as: UTF8.self), terminator: "")
    case .json: print(try listing.json())
    }
  }

  private var measureListing: Listing {
    var listing = Listing(columns: ["branch", "name", "unit", "timing", "title", "formula"])
    let isTable = format == .table
    for entry in MeasureCatalogue.measures + MeasureCatalogue.indicators {
      let unit = MessageCatalogue.translated(entry.unit.rawValue, in: language.chosen)
      listing.rows.append([
        entry.branch, entry.name, isTable ? unit : entry.unit.rawValue,
        isTable ? entry.timing.title(in: language.chosen) : entry.timing.rawValue,
        entry.title.text(in: language.chosen), entry.formula,
      ])
    }
    return listing
  }

  private func parameterListing() throws -> Listing {
    var listing = Listing(
      columns: ["parameter", "group", "year", "value", "unit", "basis", "place", "source"])
    let scenario = try Terminal.reporting { try Pipeline.read(file ?? "") }
    let values = scenario.inspect(parameter)
    if let parameter, values.isEmpty {
      let hint: Message? = scenario.nearestParameter(to: parameter).map { "did you mean '\($0)'?" }
      Terminal.report([
        Diagnostic(
          .error, at: nil, "'\(scenario.file)' has no parameter '\(parameter)'",
          hint: hint ?? "inspect without a parameter lists all of them")
      ])
      throw ExitCode.failure
    }
    for value in values {
      listing.numbers.append([
        "year": value.year.map(Double.init), "value": value.number,
      ])
      listing.rows.append([
        value.path, value.group, value.year.map(String.init) ?? "", value.value, value.unit,
        value.basis, value.place?.description ?? "", value.source,
      ])
    }
    if format == .table { listing.joinRuns(of: "year") }
    return listing
  }
}
