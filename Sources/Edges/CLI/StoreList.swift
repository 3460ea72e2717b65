import ArgumentParser
import Assumptions
import Foundation
import Quantities
import Report
import Results
import Valuation

struct StoreList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the runs of a store.",
    discussion: """
      For each run its id, years, tags, paths where it has some, and of the branch that its \
      scenario names first the peak year, the depletion year and the actuarial balance.
      """)

  @OptionGroup var store: StoreOptions
  @Flag(help: "Print the list as JSON.") var json = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    try Terminal.reporting {
      let store = try store.open(for: .reading)
      let runs = try store.list()
      print(json ? try Self.json(of: runs) : text(of: runs, in: store.path))
    }
  }

  static func json(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func text(of runs: [StoredRun], in path: String) -> String {
    let language = language.chosen
    guard !runs.isEmpty else { return StoreText.empty.text(in: language) }
    let numbers = NumberStyle(language)
    let head: [StoreText] = [.run, .years, .peak, .depletion, .balance, .paths, .tags, .scenario]
    let rows = runs.map { run in
      func year(_ name: String) -> String { run.indicators[name].map { String(Int($0)) } ?? "–" }
      return [
        run.id, "\(run.firstYear)–\(run.lastYear)", year("peakYear"), year("depletionYear"),
        run.indicators["actuarialBalance"].map { numbers.percent($0) } ?? "–",
        run.paths.map { numbers.number(Double($0)) } ?? "–",
        run.tags.isEmpty ? "–" : run.tags.joined(separator: ","),
        language == .english || run.title.vi.isEmpty ? run.title.en : run.title.vi,
      ]
    }
    let words = runs.count == 1 ? StoreText.one : .count
    let count = words.text(in: language, ["count": "\(runs.count)", "store": path])
    return ([count] + Self.aligned([head.map { $0.text(in: language) }] + rows))
      .joined(separator: "\n")
  }

  /// Columns as wide as their widest cell, two spaces between them.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

struct StoreShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what a run was made from, its warnings and its files.")

  @Argument(help: ArgumentHelp("Id, beginning of an id, or tag.", valueName: "run"))
  var wanted: String
  @OptionGroup var store: StoreOptions
  @Flag(help: "Print it as JSON: the manifest, the tags, the indicators.") var json = false
  @OptionGroup var language: LanguageOption

  private struct Shown: Encodable {
    var run: StoredRun
    var manifest: RunManifest
    var hasCopiesOfInputs: Bool
    var indicators: [String: [String: Double?]]
  }

  func run() throws {
    try Terminal.reporting {
      let store = try store.open(for: .reading)
      let id = try store.id(of: wanted)
      let record = try store.load(id).record
      guard let listed = try store.list().first(where: { $0.id == id }) else { return }
      guard json else {
        print(text(of: listed, record).joined(separator: "\n"))
        return
      }
      var indicators: [String: [String: Double?]] = [:]
      for one in record.result.indicators {
        indicators[one.branch, default: [:]].updateValue(one.value, forKey: one.indicator)
      }
      print(
        try StoreList.json(
          of: Shown(
            run: listed, manifest: record.manifest, hasCopiesOfInputs: !record.inputs.isEmpty,
            indicators: indicators)))
    }
  }

  private func text(of run: StoredRun, _ record: RunRecord) -> [String] {
    let (language, manifest) = (language.chosen, record.manifest)
    let none = StoreText.none.text(in: language)
    let money = manifest.currency.displayWords.text(in: language)
    func line(_ key: StoreText, _ value: String?) -> [String] {
      [key.text(in: language), value ?? none]
    }
    var rows = [
      line(.run, run.id), line(.title, manifest.title.en), ["", manifest.title.vi],
      line(.tags, run.tags.isEmpty ? nil : run.tags.joined(separator: " ")),
      line(.scenario, manifest.scenario), line(.years, "\(run.firstYear)–\(run.lastYear)"),
      line(.branch, MeasureCatalogue.title(ofBranch: run.branch).text(in: language)),
      line(.currency, "\(manifest.currency.code), \(money)"),
      line(.timing, manifest.timing.map { words(of: $0) }),
      line(.version, "\(manifest.program) \(manifest.version), \(manifest.coreType)"),
      line(.copies, (record.inputs.isEmpty ? StoreText.no : .yes).text(in: language)),
    ]
    if let facts = manifest.ensemble {
      rows.append(line(.paths, "\(facts.firstPath)..<\(facts.paths.upperBound)"))
      rows.append(line(.seed, "\(facts.seed)"))
    }
    let listed = ResultStore.listedIndicators.compactMap { name in
      run.indicators[name].map { indicator(name, $0) }
    }
    var lines = StoreList.aligned(rows + listed)
    lines += ["", "\(StoreText.warnings.text(in: language)): \(manifest.warnings.count)"]
    lines += manifest.warnings.map { "  " + $0 }
    lines += ["", "\(StoreText.inputs.text(in: language)): \(manifest.inputs.count)"]
    return lines + manifest.inputs.map { "  \($0.sha256.prefix(12))  \($0.path)" }
  }

  /// An indicator of the first branch in the reader's words, its name in files beside it.
  private func indicator(_ name: String, _ value: Double) -> [String] {
    let (language, definition) = (language.chosen, MeasureCatalogue.definition(of: name))
    let shown =
      switch definition?.unit {
      case .calendarYear?: String(Int(value))
      case .rate?: NumberStyle(language).percent(value, decimals: 2)
      default: NumberStyle(language).significant(value, digits: 6)
      }
    return ["", "\(definition?.title.text(in: language) ?? name) (\(name)): \(shown)"]
  }

  private func words(of timing: CashFlowTiming) -> String {
    TextCatalogue.Key(rawValue: timing.rawValue).map {
      TextCatalogue.text($0, in: language.chosen)
    } ?? timing.rawValue
  }
}
