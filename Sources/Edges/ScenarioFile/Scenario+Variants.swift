import Assumptions
public import Diagnostics
import Law
public import Quantities

/// One change of a scenario's chain of files: a step of an attribution.
public struct ScenarioStep: Sendable, Hashable {
  /// Place among the changes of the whole chain, base first, from 0.
  public var number: Int
  /// The parameter that it changes.
  public var path: String
  /// The line of the change, in the file that states it.
  public var place: SourcePlace
  /// What the file says of the change; nothing where it says nothing.
  public var title: LocalizedText?
}

extension Scenario {
  /// What ``taking(_:from:)`` knows beside the paths of parameters.
  public static let headPaths = ["valuationDate", "lastYear", "branches"]

  /// The changes of the chain in order, those of base files first.
  public var steps: [ScenarioStep] {
    resolver.changes.enumerated().map { number, change in
      ScenarioStep(
        number: number, path: change.path,
        place: change.provenance.place ?? SourcePlace(file: chain.last ?? "", line: 1, column: 1),
        title: change.title)
    }
  }

  /// The scenario with only some of its changes.
  ///
  /// - Parameter numbers: Numbers of ``steps``; the order stays that of the files.
  public func keeping(steps numbers: Set<Int>) throws(InputProblems) -> Scenario {
    var other = resolver
    other.changes = resolver.changes.enumerated().filter { numbers.contains($0.offset) }
      .map(\.element)
    return try rebuilt(other)
  }

  /// The scenario with further changes after its own.
  ///
  /// - Parameters:
  ///   - yaml: A list of changes as a scenario file writes them.
  ///   - name: What stands in place of a file name where a problem is told.
  /// - Throws: Every problem of the changes, and of what they make of the scenario.
  public func adding(changes yaml: String, named name: String) throws(InputProblems) -> Scenario {
    let problems = Problems()
    let files = InputFiles()
    files.folders = chain.map { FilePath.folder(of: $0) }
    let decoder = ValueDecoder(
      problems: problems, files: files, years: years, folders: Array(Set(files.folders)).sorted())
    var added: [ScenarioChange] = []
    if let node = YAMLFile.parse(Array(yaml.utf8), file: name, problems: problems) {
      guard case .sequence(let nodes) = node.content else {
        problems.error(at: node.place, "expected a list of changes, found \(node.kind)")
        throw InputProblems(problems.diagnostics)
      }
      added = nodes.compactMap { decoder.change($0, groups: resolver.groups) }
    }
    var other = resolver
    other.changes += added
    other.changes = other.changesWithKnownNames(problems)
    guard !problems.hasErrors else { throw InputProblems(problems.diagnostics) }
    return try rebuilt(other)
  }

  /// The scenario with some parameters, and the changes that act on them, as another has them.
  ///
  /// - Parameters:
  ///   - paths: Paths of parameters, and names among ``headPaths``.
  ///   - other: The scenario that they are taken from; what it does not state is left out.
  public func taking(
    _ paths: Set<String>, from other: Scenario
  ) throws(InputProblems) -> Scenario {
    var mixed = resolver.taking(paths, from: other.resolver)
    let first = paths.contains("valuationDate") ? other.years.lowerBound : years.lowerBound
    let last = paths.contains("lastYear") ? other.years.upperBound : years.upperBound
    mixed.years = first...max(first, last)
    return try rebuilt(mixed, wanted: paths.contains("branches") ? other.wanted : wanted)
  }

  /// The paths whose figures or changes differ, and the names among ``headPaths`` that do.
  public func pathsDiffering(from other: Scenario) -> [String] {
    var differing = resolver.pathsDiffering(from: other.resolver)
    if years.lowerBound != other.years.lowerBound { differing.append("valuationDate") }
    if years.upperBound != other.years.upperBound { differing.append("lastYear") }
    if wanted != other.wanted { differing.append("branches") }
    return differing
  }

  private func rebuilt(
    _ resolver: Resolver, wanted: [String]?? = nil
  ) throws(InputProblems) -> Scenario {
    let problems = Problems()
    let wanted = wanted ?? self.wanted
    let built = AssumptionsBuilder(
      title: title, currency: built.currency, observations: observations, wanted: wanted,
      resolver: resolver, problems: problems
    ).build()
    guard let built, !problems.hasErrors else { throw InputProblems(problems.diagnostics) }
    return Scenario(
      title: title, description: description, country: country, years: resolver.years,
      warnings: problems.diagnostics.sorted(), inputFiles: inputFiles, observations: observations,
      chain: chain, built: built, resolver: resolver, wanted: wanted, lawInForce: lawInForce,
      citationWords: citationWords)
  }
}

extension Resolver {
  func taking(_ paths: Set<String>, from other: Resolver) -> Resolver {
    func chosen<Value>(_ own: [String: Value], _ theirs: [String: Value]) -> [String: Value] {
      own.filter { !paths.contains($0.key) }
        .merging(theirs.filter { paths.contains($0.key) }) { _, new in new }
    }
    let parameters = chosen(parameters, other.parameters)
    let stated = stated.subtracting(paths).union(other.stated.intersection(paths))
    let groups = Set(
      stated.compactMap { path -> String? in
        let parts = path.split(separator: ".")
        return parts.count > 2 && parts[1] == "groups" ? String(parts[2]) : nil
      })
    return Resolver(
      parameters: parameters,
      changes: changes.filter { !paths.contains($0.path) }
        + other.changes.filter { paths.contains($0.path) },
      groups: groups.sorted(), years: years,
      folders: folders.merging(other.folders) { own, _ in own }, stated: stated,
      unread: unread.union(other.unread), start: start)
  }

  func pathsDiffering(from other: Resolver) -> [String] {
    let all = Set(parameters.keys).union(other.parameters.keys)
      .union(changes.map(\.path)).union(other.changes.map(\.path))
    return all.filter { path in
      func changes(_ resolver: Resolver) -> [ScenarioChange] {
        resolver.changes.filter { $0.path == path }
      }
      let (own, theirs) = (changes(self), changes(other))
      guard own.count == theirs.count, zip(own, theirs).allSatisfy({ $0.hasSameEffect(as: $1) })
      else { return true }
      switch (parameters[path]?.value, other.parameters[path]?.value) {
      case (let one?, let two?): return !one.hasSameFigures(as: two)
      case (nil, nil): return false
      default: return true
      }
    }.sorted()
  }
}
