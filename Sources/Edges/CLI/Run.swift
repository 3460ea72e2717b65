import Analysis
import ArgumentParser
import Diagnostics
import Foundation
import Report
import Results
import Valuation

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Projects scenarios and writes their results.",
    discussion: """
      Each run prints a page with the fund, contributors, pensioners, PAYG cost rate and reserve \
      ratio at five-year steps, and writes series.csv, population.csv, indicators.csv, \
      calibration.csv, comparison.csv, results.sqlite and manifest.json. A folder of results \
      appears complete or not at all; an older one gives way only with --force.

      One scenario is written into DIR, several into DIR/<name of the scenario file>, with the \
      folders above it where two names are alike. Without --out the folder is out/<name of the \
      scenario file>.

      Several scenarios are run on all threads, one on each, and printed as one table whose first \
      row is the scenario that most others extend, run with them where it was not named; --pages \
      prints the page of each before it. A folder stands for the files below it. Files that scenarios name, such as laws, are passed \
      over. A file with 'total' and 'regions' runs them all and writes regions.csv, with what \
      remains of the total.

      With --store the runs are added to one database of many, under ids that 'store list' shows, \
      and folders are written only where --out asks for them. A run that is there already, from the \
      same inputs and the same program, is not calculated again.

      With --paths the random processes of the scenario are drawn around its central path, which \
      is written as without; paths carry the pension fund, the other funds are those of the central \
      path. The same path of several scenarios has the same draws. \
      percentiles.csv, indicatorPercentiles.csv, depletion.csv and expectedShortfall.csv come \
      beside; differences.csv and indicatorDifferences.csv of each later scenario tell how it \
      differs from the first, path by path. A stopped run goes on from its finished blocks when \
      the same command is given again. With --format raw --out - the series of the paths are \
      streamed to standard output; 'describe' names them.

      Memory does not grow with the measures of a run over paths: beside the calculation itself a \
      thread holds two blocks and 24 bytes a path, and 128 MB of values are sorted at a time. The \
      blocks lie on the disk until the run is complete. What will not fit is refused beforehand.
      """)

  @Argument(
    help: "Scenario files, or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(help: "Folder for the results.", completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      """
      What to write besides manifest.json: csv, json, sqlite, xlsx, vegalite, joined by commas; or \
      raw, to stream paths.
      """,
      valueName: "list"))
  var format = FormatList.usual

  @Option(help: "Threads to work with; the results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var pathOptions: PathOptions

  @OptionGroup var store: StoreOptions

  @Flag(help: "Replace older results.")
  var force = false

  @Flag(name: .shortAndLong, help: "Print neither page nor progress.")
  var quiet = false

  @Flag(help: "Print a summary as JSON instead of the page.")
  var json = false

  @Flag(help: "Print the page of each of several scenarios, not their table alone.")
  var pages = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
    try validatePaths()
  }

  /// Refuses options that ask for paths where there are none, and the other way round.
  private func validatePaths() throws {
    let isDrawn = pathOptions.paths != nil
    if format.formats.contains(.vegalite), !isDrawn {
      throw ValidationError(
        "--format vegalite is a chart of drawn paths; say how many with --paths.")
    }
    guard format.isRaw || out == "-" else { return }
    guard format.isRaw, out == "-", isDrawn, files.count == 1, !pathOptions.keepPaths, !json else {
      throw ValidationError(
        "--format raw streams the paths of one scenario: run FILE --paths A..<B --format raw "
          + "--out -")
    }
  }

  func run() throws {
    if format.isRaw, let paths = pathOptions.paths?.range {
      try Terminal.reporting { try streamPaths(try Pipeline.read(files[0]), paths: paths) }
      return
    }
    let list = try RunList(files, out: out, addsBase: pathOptions.paths == nil)
    tellWhat(of: list)
    Interruption.removesUnfinishedFolders()
    guard let paths = pathOptions.paths?.range else { return try runCentral(list) }
    guard list.regions.isEmpty else {
      throw ValidationError("Regions are run together without --paths; name one of them.")
    }
    try Terminal.reporting {
      let cache = try openStore()
      let scenarios = try Runs.read(list.items.map(\.file), threads: threads)
      try runPaths(scenarios, to: destinations(of: list), paths: paths, cache: cache)
    }
  }

  /// Says which files are passed over, and which scenario runs though nobody named it.
  private func tellWhat(of list: RunList) {
    guard !quiet else { return }
    if list.parts > 0 {
      let count = list.parts
      Terminal.writeError(
        count == 1
          ? "note: 1 file is a part of scenarios, not a scenario\n"
          : "note: \(count) files are parts of scenarios, not scenarios\n")
    }
    if let base = list.added {
      Terminal.writeError("note: '\(base)' is run with those that extend it\n")
    }
  }

  /// Whether results go to folders, not to a store alone.
  var writesFolders: Bool { store.named == nil || out != nil }

  private func openStore() throws -> RunCache? {
    try store.named.map { try RunCache(at: $0, isStrict: true) }
  }

  /// The folders of results; without them the places beside the store where blocks lie meanwhile.
  private func destinations(of list: RunList) -> [String] {
    guard !writesFolders, let store = store.named else { return list.items.map(\.destination) }
    let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
    return list.items.map { item in
      folder + "/" + item.destination.replacing("/", with: "-")
    }
  }

  private func runCentral(_ list: RunList) throws {
    if !writesFolders, !list.regions.isEmpty {
      throw ValidationError("Regions write their table into a folder; name it with --out.")
    }
    for item in list.items where writesFolders {
      try Terminal.reporting { try RunFolder.refuseOverwriting(item.destination, replacing: force) }
    }
    for regions in list.regions {
      try Terminal.reporting { try refuseTable(of: regions) }
    }
    let runs = try Terminal.reporting {
      let cache = try openStore()
      return try valueAll(
        try Runs.read(list.items.map(\.file), threads: threads), of: list, cache: cache)
    }
    let balances = try list.regions.map { set in
      try Terminal.reporting { try balance(of: set, among: runs) }
    }
    if json {
      print(try RunSummary.json(of: runs, balances))
    } else if !quiet {
      printPages(of: runs, balances, list)
    }
  }
}

/// The formats of an option, `csv,sqlite`.
struct FormatList: ExpressibleByArgument {
  static let usual = FormatList(formats: [.csv, .sqlite])

  var formats: Set<ResultFormat>
  /// Numbers of paths alone, without files.
  var isRaw = false

  init(formats: Set<ResultFormat>) { self.formats = formats }

  init?(argument: String) {
    if argument == "raw" {
      formats = []
      isRaw = true
      return
    }
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { ResultFormat(rawValue: String($0)) }
    guard !words.isEmpty, known.count == words.count else { return nil }
    formats = Set(known)
  }

  var defaultValueDescription: String { "csv,sqlite" }
}
