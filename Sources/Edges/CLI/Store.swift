import ArgumentParser
import Foundation
import Report
import Results

/// Runs that are kept in one database.
struct Store: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "Lists, shows, names and deletes the runs of a store.",
    discussion: """
      'run FILE --store PATH' adds runs to a store, one SQLite file, with copies of all their \
      inputs. A run is named by its id or how only one id begins, or by a tag. The store is that \
      of --store, else of ANSINH_STORE, else ansinh.sqlite. Several processes may read while one \
      writes.
      """,
    subcommands: [
      StoreList.self, StoreShow.self, StoreTag.self, StoreUntag.self, StoreDelete.self,
      StoreExport.self,
    ],
    defaultSubcommand: StoreList.self)
}

extension StoreOptions {
  /// Opens the store; one that is not there is told with what makes it.
  func open(for use: ResultStore.Use) throws -> ResultStore {
    let path = toRead ?? Self.usual
    if use == .shared, !FileManager.default.fileExists(atPath: path) {
      _ = try ResultStore(at: path, for: .reading)
    }
    return try ResultStore(at: path, for: use)
  }
}

struct StoreTag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Gives a run a name that no other run has.")

  @Argument(help: ArgumentHelp("Id, beginning of an id, or tag.", valueName: "run"))
  var wanted: String
  @Argument(help: "The name: letters, digits, '.', '_' and '-'.") var name: String
  @OptionGroup var store: StoreOptions
  @Flag(help: "Take the name from another run.") var force = false
  @Flag(name: .shortAndLong, help: "Print nothing.") var quiet = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Terminal.reporting {
      let store = try store.open(for: .shared)
      let id = try store.id(of: wanted)
      try store.tag(id, as: name, moving: force)
      guard !quiet else { return }
      print(StoreText.tagged.text(in: language.chosen, ["run": id, "tag": name]))
    }
  }
}

struct StoreUntag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "untag", abstract: "Takes a name from its run; the run stays.")

  @Argument(help: "The tag.") var name: String
  @OptionGroup var store: StoreOptions
  @Flag(name: .shortAndLong, help: "Print nothing.") var quiet = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Terminal.reporting {
      try store.open(for: .shared).untag(name)
      guard !quiet else { return }
      print(StoreText.untagged.text(in: language.chosen, ["tag": name]))
    }
  }
}

struct StoreDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Deletes runs and frees their space.",
    discussion: "A run with a tag is deleted only with --force, or after 'untag'.")

  @Argument(help: "Ids, beginnings of ids, or tags.") var runs: [String]
  @OptionGroup var store: StoreOptions
  @Flag(help: "Delete runs that have tags, too.") var force = false
  @Flag(name: .shortAndLong, help: "Print nothing.") var quiet = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Terminal.reporting {
      let store = try store.open(for: .shared)
      let ids = try runs.map { try store.id(of: $0) }
      let tagged = try store.list().first { ids.contains($0.id) && !$0.tags.isEmpty }
      if let tagged, !force {
        throw ResultsError.store(
          store.path, reason: "keeps run \(tagged.id), because it is tagged '\(tagged.tags[0])'",
          hint: "--force deletes it with its tags")
      }
      try store.delete(ids)
      guard !quiet else { return }
      let names = ids.joined(separator: " ")
      print(StoreText.deleted.text(in: language.chosen, ["runs": names]))
    }
  }
}

struct StoreExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes a run of the store as a folder of results.",
    discussion: """
      The folder is the one that the run would have written. With --inputs the copies of the \
      input files are written instead, as a folder that can be run.
      """)

  @Argument(help: ArgumentHelp("Id, beginning of an id, or tag.", valueName: "run"))
  var wanted: String
  @Option(help: "The folder to make.", completion: .directory) var out: String
  @Option(
    help: ArgumentHelp(
      "What to write besides manifest.json: csv, json, sqlite, joined by commas.",
      valueName: "list"))
  var format = FormatList.usual
  @Flag(help: "Write the input files, not the results.") var inputs = false
  @OptionGroup var store: StoreOptions
  @Flag(help: "Replace older results.") var force = false
  @Flag(name: .shortAndLong, help: "Print nothing.") var quiet = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Terminal.reporting {
      let store = try store.open(for: .reading)
      let (record, ensemble) = try store.load(try store.id(of: wanted))
      var files = record.inputs.map(\.path)
      if inputs {
        guard !files.isEmpty else {
          throw ResultsError.store(
            store.path, reason: "has no copies of the inputs of '\(wanted)'", hint: nil)
        }
        try NewFolder.write(record.inputs.map { ($0.path, $0.bytes) }, to: out)
      } else {
        files = try RunFolder.write(
          record, ensemble: ensemble, to: out, formats: format.formats,
          attachments: try RunWorkbook.attachments(
            of: record, ensemble, file: wanted, formats: format.formats, language: language.chosen),
          replacing: force
        ).files
      }
      guard !quiet else { return }
      let names = files.count > 20 ? "\(files.count)" : files.joined(separator: " ")
      print(StoreText.exported.text(in: language.chosen, ["folder": out, "files": names]))
    }
  }
}
