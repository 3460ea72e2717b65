import Analysis
import ArgumentParser
import Foundation
import Report
import Results
import ScenarioFile

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tells what scenarios or runs change beside the first of them.",
    discussion: """
      RUN is a scenario file, a folder of results, or an id or tag of the store. The first is the \
      reference of every difference.

      The page tells when each fund turns and what it needs, how the figures of the leading fund \
      change year by year, where runs part, and which parameters differ, with the line and source of \
      each side. --out writes everything in full precision: runs.csv, differences.csv, \
      indicators.csv, divergences.csv, parameters.csv and comparison.sqlite with the same tables.

      Differences are run less reference. In percent they are over the size of the reference. 'of \
      GDP' is the amount in percent of the run's own gross domestic product of the same year, less \
      the same share of the reference, so that runs with other wages and prices can be read \
      together, and runs in other currencies too. Rates differ in percentage points, years in years.

      A measure is 'measure' (every branch that has it), 'branch.measure' or 'branch.measure:group'; \
      'inspect --measures' lists them, 'all' takes every one.

      With --paths the random processes are drawn, the same draws for every scenario, and the \
      distribution of the differences is told path by path, with the probability that a run is \
      better for the fund: a higher reserve, a lower cost rate, a later depletion, best of all none. \
      A depletion on one of the two only counts. Runs over paths that were kept with their \
      differences from the first are told without --paths.
      """)

  @Argument(
    help: "Scenario files, folders of results, ids or tags; the first is the reference.",
    completion: .file(extensions: ["yaml", "yml"]))
  var runs: [String]

  @Option(
    help: ArgumentHelp(
      "Series to compare, joined by commas, or 'all'. (default: the headlines of every branch)",
      valueName: "list"))
  var measures: String?

  @Option(
    help: ArgumentHelp(
      "Years to compare, joined by commas, such as 2030,2040..2050, or 'all'. (default: five-year steps)",
      valueName: "list"),
    transform: { text in
      guard let years = YearList(text) else {
        throw ValidationError("Years are such as 2030,2040,2050, 2030..2040, or 'all'.")
      }
      return years
    })
  var years: YearList?

  @Option(
    help: ArgumentHelp(
      "Indicators to compare, joined by commas, or 'all'. (default: all in files, the main ones shown)",
      valueName: "list"))
  var indicators: String?

  @Option(help: "Share of the larger figure up to which two are the same.")
  var tolerance = RunComparison.usualTolerance

  @Option(help: "Folder for the tables.", completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      "What to write beside manifest.json: csv, json, sqlite, joined by commas.", valueName: "list")
  )
  var format = FormatList.usual

  @Option(
    help: ArgumentHelp(
      "Draw common paths: how many, or which, such as '500..<1000'.", valueName: "N or A..<B"),
    transform: { text in
      guard let slice = PathSlice(text) else {
        throw ValidationError(
          "Say how many paths, such as 1000, or which, such as '500..<1000' in quotation marks.")
      }
      return slice
    })
  var paths: PathSlice?

  @Option(help: "Chooses the whole ensemble of paths. (default: 1)")
  var seed: UInt64?

  @Flag(help: "Give each odd path the draws of the one before with the other sign.")
  var antithetic = false

  @Option(help: "Threads to work with; the results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Replace an older comparison.")
  var force = false

  @Flag(name: .shortAndLong, help: "Print neither page nor progress.")
  var quiet = false

  @Flag(help: "Print the tables as JSON instead of the page.")
  var json = false

  @OptionGroup var store: StoreOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: runs[0], isDirectory: &isFolder)
    guard runs.count > 1 || isThere && isFolder.boolValue else { throw Self.tooFew }
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
    guard tolerance >= 0, tolerance < 1 else {
      throw ValidationError("--tolerance is a share of the figure, from 0 to less than 1.")
    }
    guard !format.isRaw, format.formats.isSubset(of: [.csv, .json, .sqlite]) else {
      throw ValidationError("--format of a comparison is csv, json or sqlite.")
    }
    if let seed, seed > UInt64(Int.max) {
      throw ValidationError("--seed must be from 0 to \(Int.max).")
    }
    if paths == nil, seed != nil || antithetic {
      throw ValidationError(
        "\(seed != nil ? "--seed" : "--antithetic") is for drawn paths; say how many with --paths.")
    }
  }

  func run() throws {
    if let out {
      try Terminal.reporting {
        try ComparisonFolder.refuseOverwriting(out, replacing: force)
      }
    }
    Interruption.removesUnfinishedFolders()
    let loaded = try Runs.load(runs, threads: threads, store: store)
    guard loaded.count > 1 else { throw Self.tooFew }
    let (comparison, folder) = try Terminal.reporting {
      var comparison = try RunComparison(of: loaded, options: options)
      if let paths {
        try drawPaths(paths.range, of: loaded, into: &comparison)
      } else {
        comparison.addKeptPaths(of: loaded)
      }
      return (comparison, try write(comparison))
    }
    if json {
      FileHandle.standardOutput.write(Data(try ComparisonJSON.text(of: comparison)))
    } else if !quiet {
      let asked = ComparePage.Asked(
        measures: measures != nil, indicators: indicators != nil, years: years != nil)
      let page = ComparePage(
        comparison, asked: asked, in: folder, language: language.chosen,
        citationWords: loaded[0].scenario?.scenario.citationWords ?? [:],
        hasColour: Terminal.outputHasColour)
      print(page.text, terminator: "")
    }
  }

  private static let tooFew = ValidationError(
    "Name a reference and at least one run to compare with it.")

  private var options: ComparisonOptions {
    ComparisonOptions(
      measures: measures.map(Self.words), years: years?.years ?? .fiveYearSteps,
      indicators: indicators.map(Self.words), tolerance: tolerance)
  }

  static func words(_ list: String) -> [String] {
    list.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  private func write(_ comparison: RunComparison) throws -> ComparisonFolder? {
    try out.map {
      try ComparisonFolder.write(comparison, to: $0, formats: format.formats, replacing: force)
    }
  }
}

/// Years of an option: `2030,2040..2050`, or `all`.
struct YearList {
  var years: ComparisonOptions.Years

  init?(_ text: String) {
    if text == "all" {
      years = .all
      return
    }
    var list: [Int] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = word.trimmingCharacters(in: .whitespaces).components(separatedBy: "..")
      guard let first = Int(ends[0]), let last = ends.count == 1 ? first : Int(ends[1]),
        ends.count <= 2, (1000...9999).contains(first), (first...9999).contains(last)
      else { return nil }
      list += first...last
    }
    years = .some(list)
  }
}
