import Assumptions
import Diagnostics
import Law
import Quantities

/// Reads one scenario: the chain of files, the parameters, the changes, the assumptions.
final class ScenarioReader {
  let problems = Problems()
  private let files: InputFiles
  private let document: ScenarioDocument

  init(_ path: String, files: InputFiles = InputFiles()) {
    self.files = files
    document = ScenarioDocument(path, files: files, problems: problems)
  }

  /// The scenario, or nothing if there are errors.
  func scenario() -> Scenario? {
    guard document.isWhole else { return nil }
    let years = horizon()
    let folders = Array(Set(document.chain.map { FilePath.folder(of: $0) })).sorted()
    let decoder = ValueDecoder(
      problems: problems, files: files, years: years, folders: folders)
    var tree = ParameterTree(decoder: decoder)
    for name in ["law", "assumptions", "opening", "accounts"] {
      guard let key = document.keys[name] else { continue }
      tree.mount(key.node, at: [name], folder: key.folder)
    }
    var parameters: [String: Parameter] = [:]
    for leaf in tree.leaves.values.sorted(by: { $0.path < $1.path }) {
      parameters[leaf.path] = decoder.parameter(leaf)
      parameters[leaf.path]?.description = leaf.node.wording(of: "description")
      parameters[leaf.path]?.names = decoder.names(leaf.node)
    }
    let groups = groupNames(tree)
    let changes = document.changes.compactMap { decoder.change($0, groups: groups) }
    var resolver = Resolver(
      parameters: parameters, changes: changes, groups: groups, years: years,
      folders: tree.folders, stated: Set(tree.leaves.keys), unread: tree.unread,
      start: document.keys["assumptions"]?.node.place ?? document.place)
    resolver.lastYearOfHead = lastYearOfHead(decoder).map { Year(max($0, years.lowerBound.number)) }
    resolver.changes = resolver.changesWithKnownNames(problems)
    resolver.checkGroupNames(problems)
    resolver.checkMultiples(problems)
    let head = head(decoder, document: document, files: files)
    let wanted = wantedBranches(decoder, document)
    let built = AssumptionsBuilder(
      title: head.title, currency: head.currency, observations: head.observations,
      wanted: wanted, resolver: resolver, problems: problems
    ).build()
    guard let built, !problems.hasErrors else { return nil }
    return Scenario(
      title: head.title, description: head.description, country: head.country, years: years,
      warnings: problems.diagnostics.sorted(), inputFiles: inputFiles(),
      observations: head.observations, chain: document.chain, built: built, resolver: resolver,
      wanted: wanted, lawInForce: LawInForce(parameters), citationWords: head.citationWords)
  }

  private func inputFiles() -> [Scenario.InputFile] {
    files.bytesByPath.map { path, bytes in
      Scenario.InputFile(path: FilePath.relative(path, to: files.root), bytes: bytes)
    }.sorted { $0.path < $1.path }
  }

  private func groupNames(_ tree: ParameterTree) -> [String] {
    let names = tree.unread.union(tree.leaves.keys).compactMap { path -> String? in
      let parts = path.split(separator: ".")
      return parts.count > 2 && parts[1] == "groups" ? String(parts[2]) : nil
    }
    return Array(Set(names)).sorted()
  }

  // MARK: - Horizon

  private func horizon() -> ClosedRange<Year> {
    let decoder = ValueDecoder(
      problems: problems, files: files, years: Year(2000)...Year(2001), folders: [])
    var first = 2024
    if let key = document.keys["valuationDate"] {
      if let date = decoder.date(key.node, subject: "valuationDate") {
        if date.month == 12, date.day == 31 {
          first = date.year + 1
        } else {
          problems.error(
            at: key.node.place, "the valuation date \(date) is not the last day of a year",
            subject: "valuationDate", hint: "opening stocks stand at 1 January of the next year")
        }
      }
    } else {
      problems.error(
        at: document.place, "the scenario states no 'valuationDate'",
        hint: "valuationDate: 2023-12-31")
    }
    var last = lastYearOfHead(decoder)
    if document.keys["lastYear"] == nil {
      problems.error(
        at: document.place, "the scenario states no 'lastYear'", hint: "lastYear: 2100")
    }
    for change in document.changes where change["set"]?.text == "lastYear" {
      last = change["value"].flatMap { lastYear($0, decoder) } ?? last
    }
    if let found = last, found < first {
      problems.error(
        at: document.keys["lastYear"]?.node.place,
        "the last year \(found) lies before the first, \(first)", subject: "lastYear")
    }
    return Year(first)...Year(max(first, last ?? first))
  }

  private func lastYearOfHead(_ decoder: ValueDecoder) -> Int? {
    document.keys["lastYear"].flatMap { lastYear($0.node, decoder) }
  }

  private func lastYear(_ node: SourceNode, _ decoder: ValueDecoder) -> Int? {
    decoder.integer(node, in: 1900...2300, subject: "lastYear")
  }
}
