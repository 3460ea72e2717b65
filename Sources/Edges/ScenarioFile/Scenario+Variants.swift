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
  /// What the files say of the parameter; nothing where they say nothing.
  public var parameterTitle: LocalizedText?
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
        title: change.title, parameterTitle: resolver.parameters[change.path]?.description)
    }
  }

  /// What the files say of a parameter; nothing where they say nothing.
  public func description(of path: String) -> LocalizedText? {
    resolver.parameters[path]?.description
  }

  /// The scenario with only some of its changes.
  ///
  /// - Parameter numbers: Numbers of ``steps``; the order stays that of the files.
  /// - Returns: A scenario as a file without the other changes would be.
  /// - Throws: What these changes lack without the others.
  public func keeping(steps numbers: Set<Int>) throws(InputProblems) -> Scenario {
    let kept = resolver.keeping(numbers)
    let problems = Problems()
    refuseLonger(kept, resolver.changes.last { $0.path == "lastYear" }, problems)
    guard !problems.hasErrors else { throw InputProblems(problems.diagnostics) }
    return try rebuilt(kept)
  }

  /// The scenario with only some of its changes, made in some of another's files.
  ///
  /// Yearly tables that end before the horizon go on with the other's years.
  ///
  /// - Parameters:
  ///   - numbers: Numbers of ``steps``; the order stays that of the files.
  ///   - paths: Parameters whose files are the other's, without its changes, and names among
  ///     ``headPaths``.
  ///   - other: The scenario that they are taken from.
  /// - Returns: The scenario in between.
  /// - Throws: What the mixture lacks.
  public func keeping(
    steps numbers: Set<Int>, files paths: Set<String>, of other: Scenario
  ) throws(InputProblems) -> Scenario {
    try mixed(resolver.keeping(numbers), paths, other, takesChanges: false)
  }

  /// The scenario with further changes after its own.
  ///
  /// - Parameters:
  ///   - yaml: A list of changes as a scenario file writes them.
  ///   - name: What stands in place of a file name where a problem is told.
  /// - Returns: A scenario as a file with these changes would be.
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
    other.checkGroupNames(problems)
    other.checkMultiples(problems)
    refuseLonger(other, added.last { $0.path == "lastYear" }, problems)
    guard !problems.hasErrors else { throw InputProblems(problems.diagnostics) }
    return try rebuilt(other)
  }

  /// The scenario with some parameters, and the changes that act on them, as another has them.
  ///
  /// Yearly tables that end before a horizon that comes from the other go on with its years.
  ///
  /// - Parameters:
  ///   - paths: Paths of parameters, and names among ``headPaths``.
  ///   - other: The scenario that they are taken from; what it does not state is left out.
  /// - Returns: The scenario in between.
  /// - Throws: What the mixture lacks.
  public func taking(
    _ paths: Set<String>, from other: Scenario
  ) throws(InputProblems) -> Scenario {
    try mixed(resolver, paths, other, takesChanges: true)
  }

  /// Tells a horizon beyond the years for which tables were read.
  private func refuseLonger(
    _ resolver: Resolver, _ change: ScenarioChange?, _ problems: Problems
  ) {
    guard resolver.statedHorizon.upperBound > years.upperBound else { return }
    problems.error(
      at: change?.provenance.place,
      "the tables of the scenario were read to \(years.upperBound) only", subject: "lastYear",
      hint: "state the later year in a file")
  }

  private func mixed(
    _ own: Resolver, _ paths: Set<String>, _ other: Scenario, takesChanges: Bool
  ) throws(InputProblems) -> Scenario {
    var mixed = own.taking(paths, from: other.resolver, withChanges: takesChanges)
    let first = paths.contains("valuationDate") ? other.years.lowerBound : years.lowerBound
    if paths.contains("lastYear") { mixed.lastYearOfHead = other.resolver.lastYearOfHead }
    mixed.years = first...max(first, mixed.statedHorizon.upperBound)
    mixed.completeTables(from: other.resolver)
    return try rebuilt(mixed, wanted: paths.contains("branches") ? other.wanted : wanted)
  }

  private func rebuilt(
    _ resolver: Resolver, wanted: [String]?? = nil
  ) throws(InputProblems) -> Scenario {
    let problems = Problems()
    let wanted = wanted ?? self.wanted
    var resolver = resolver
    resolver.years = resolver.statedHorizon
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
  /// T0…T1 as the head and the changes of `lastYear` say.
  var statedHorizon: ClosedRange<Year> {
    var last = lastYearOfHead ?? years.upperBound
    for change in changes where change.path == "lastYear" {
      if case .replace(.integer(let year), _) = change.action { last = Year(year) }
    }
    return years.lowerBound...max(years.lowerBound, last)
  }

  func keeping(_ numbers: Set<Int>) -> Resolver {
    var other = self
    other.changes = changes.enumerated().filter { numbers.contains($0.offset) }.map(\.element)
    return other
  }

  /// These parameters with some of another's in their place.
  func taking(
    _ paths: Set<String>, from other: Resolver, withChanges: Bool
  ) -> Resolver {
    func chosen<Value>(_ own: [String: Value], _ theirs: [String: Value]) -> [String: Value] {
      own.filter { !paths.contains($0.key) }
        .merging(theirs.filter { paths.contains($0.key) }) { _, new in new }
    }
    let stated = stated.subtracting(paths).union(other.stated.intersection(paths))
    let groups = Set(
      stated.compactMap { path -> String? in
        let parts = path.split(separator: ".")
        return parts.count > 2 && parts[1] == "groups" ? String(parts[2]) : nil
      })
    let changes =
      withChanges
      ? changes.filter { !paths.contains($0.path) }
        + other.changes.filter { paths.contains($0.path) } : changes
    var mixed = Resolver(
      parameters: chosen(parameters, other.parameters), changes: changes, groups: groups.sorted(),
      years: years, folders: folders.merging(other.folders) { own, _ in own }, stated: stated,
      unread: unread.union(other.unread), start: start)
    mixed.lastYearOfHead = lastYearOfHead
    return mixed
  }

  /// Fills the years of the horizon that yearly tables lack with those of another's tables.
  mutating func completeTables(from other: Resolver) {
    for (path, parameter) in parameters where parameter.spec.isYearlyTable {
      guard case .grids(let own, let how) = parameter.value,
        case .grids(let theirs, _)? = other.parameters[path]?.value
      else { continue }
      let known = Set(own.entries.map(\.start.year))
      let missing = Set(years.map(\.number)).subtracting(known)
      guard !missing.isEmpty else { continue }
      let added = theirs.entries.filter { missing.contains($0.start.year) }
      parameters[path]?.value = .grids(DatedValues(own.entries + added), how)
    }
  }
}
