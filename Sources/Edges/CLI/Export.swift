import Analysis
import ArgumentParser
import Foundation
import NotebookExport

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes runs as tables and notebooks for other programs.",
    discussion: """
      RUN is a scenario file, a folder of results, or an id or tag of the store. The folder that is \
      written stands on its own: tables at full precision, a page with the unit of every column, a \
      module of Python that reads them, and a manifest with the hash of every file.
      """,
    subcommands: [ExportNotebook.self, ExportTables.self])
}

/// What both forms of an export are asked.
struct ExportOptions: ParsableArguments {
  @Argument(help: "Runs; the first is what the others are compared with.", completion: .file())
  var runs: [String]

  @Option(help: "Folder for the export.", completion: .directory)
  var out: String

  @Option(help: "Threads to work with; the results do not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Replace an older export.")
  var force = false

  @Flag(name: .shortAndLong, help: "Do not print the names of the files.")
  var quiet = false

  @OptionGroup var store: StoreOptions

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (1...1024).contains(threads) else {
      throw ValidationError("--threads must be at least 1 and at most 1024.")
    }
  }

  /// Loads the runs and writes the folder; the kind may depend on what the runs have.
  func write(_ kind: ([String]) -> NotebookFolder.Kind) throws {
    try Terminal.reporting { try NotebookFolder.refuseOverwriting(out, replacing: force) }
    let loaded = try Runs.load(runs, threads: threads, store: store)
    let kind = kind(loaded.filter { NotebookFolder.hasPaths($0) }.map(\.name))
    try Terminal.reporting {
      let files = try NotebookFolder.write(
        loaded, kind: kind, to: out, language: language.chosen, replacing: force)
      if !quiet { print(files.map { "\(out)/\($0)" }.joined(separator: "\n")) }
    }
  }
}

struct ExportNotebook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notebook", abstract: "Writes a Jupyter notebook with its data beside it.",
    discussion: """
      The notebook needs Python with pandas, altair and vl-convert-python, and no network. Without \
      --kind it is on uncertainty where a run has drawn paths, and else sets the runs side by side.
      """)

  @OptionGroup var options: ExportOptions

  @Option(help: "What the notebook is about: comparison or uncertainty.")
  var kind: NotebookKind?

  func run() throws {
    try options.write { withPaths in
      kind?.kind ?? (withPaths.isEmpty ? .comparison : .uncertainty)
    }
  }
}

struct ExportTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: "Writes the tables of runs as comma-separated values.")

  @OptionGroup var options: ExportOptions

  func run() throws { try options.write { _ in .tables } }
}

/// The kinds of notebooks, as the option names them.
enum NotebookKind: String, ExpressibleByArgument, CaseIterable {
  case comparison
  case uncertainty

  var kind: NotebookFolder.Kind { self == .comparison ? .comparison : .uncertainty }
}
