import Diagnostics
import Quantities
import ScenarioFile

/// The steps that lead from one scenario to another, and the scenarios in between.
public struct AttributionSteps: Sendable {
  /// How the two scenarios are related.
  public enum Way: String, Sendable {
    /// The second makes the changes of the first and further ones: each is a step.
    case added
    /// The first makes the changes of the second and further ones: each is taken back, last first.
    case takenBack
    /// Otherwise: each group of parameters that differ is a step.
    case grouped
  }

  /// What an attribution counts as one step.
  public enum Unit: String, Sendable, CaseIterable {
    /// Each change, where one scenario adds to the other.
    case change
    /// Each group of parameters.
    case group
  }

  struct Step: Sendable {
    var title: LocalizedText
    var paths: [String]
    var place: SourcePlace?
    /// Number among the changes of the longer scenario; nothing for what files state otherwise.
    var change: Int?
    var group: AttributionGroup
  }

  public let way: Way
  let from: ReadScenario
  let to: ReadScenario
  /// No two have the same title.
  let steps: [Step]
  /// Changes that both scenarios make.
  private let shared: Int
  private let unit: Unit

  public init(from: ReadScenario, to: ReadScenario, by unit: Unit = .change) {
    self.from = from
    self.to = to
    self.unit = unit
    let (start, end) = (from.scenario, to.scenario)
    shared = start.changesInCommon(with: end)
    let (first, last) = (start.steps, end.steps)
    let steps: [Step]
    if shared == first.count, shared < last.count {
      way = .added
      steps =
        Self.steps(ofFiles: start.filesDiffering(from: end), start, end)
        + last.dropFirst(shared).map { Self.step(of: $0) }
    } else if shared == last.count, shared < first.count {
      way = .takenBack
      steps =
        first.dropFirst(shared).reversed().map { Self.step(of: $0) }
        + Self.steps(ofFiles: start.filesDiffering(from: end), start, end).reversed()
    } else {
      way = .grouped
      steps = Self.steps(ofFiles: start.pathsDiffering(from: end), start, end)
    }
    self.steps = Self.numbered(steps)
  }

  /// Steps whose titles are alike, told apart by a number.
  private static func numbered(_ steps: [Step]) -> [Step] {
    var counts: [LocalizedText: Int] = [:]
    return steps.map { step in
      var step = step
      counts[step.title, default: 0] += 1
      if let count = counts[step.title], count > 1 {
        step.title.en += " (\(count))"
        step.title.vi += " (\(count))"
      }
      return step
    }
  }

  /// Steps of one group that the unit makes one.
  var joined: [Set<Int>] {
    guard unit == .group else { return [] }
    let numbers = Dictionary(grouping: steps.indices) { steps[$0].group }
    return numbers.values.filter { $0.count > 1 }.map(Set.init)
      .sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }

  /// The title of steps that are counted as one.
  func title(of numbers: [Int]) -> LocalizedText {
    let titles = numbers.map { steps[$0].title }
    let groups = Set(numbers.map { steps[$0].group })
    if numbers.count > 1, groups.count == 1, unit == .group, let group = groups.first {
      return group.title
    }
    if numbers.count > 2, groups.count == 1, let group = groups.first {
      let count = numbers.count
      return LocalizedText(
        en: "\(group.title.en) (\(count) changes)", vi: "\(group.title.vi) (\(count) thay đổi)")
    }
    func list(_ words: [String]) -> String {
      var kept: [String] = []
      for word in words where !kept.contains(word) { kept.append(word) }
      return kept.joined(separator: "; ")
    }
    return LocalizedText(en: list(titles.map(\.en)), vi: list(titles.map(\.vi)))
  }

  /// A step of a change: what the file calls it in both languages, else what the parameter is
  /// called, else its group and name.
  private static func step(of change: ScenarioStep) -> Step {
    let group = AttributionGroup(of: change.path, among: [])
    let stated = change.title.flatMap { $0.en == $0.vi ? nil : $0 }
    return Step(
      title: stated ?? change.parameterTitle ?? group.title(of: change.path),
      paths: [change.path], place: change.place, change: change.number, group: group)
  }

  private static func steps(
    ofFiles paths: [String], _ start: Scenario, _ end: Scenario
  ) -> [Step] {
    AttributionGroup.groups(of: paths).map { group, paths in
      var place: SourcePlace?
      var title = group.title
      if paths.count == 1, let path = paths.first {
        place = end.place(of: path) ?? start.place(of: path)
        title = end.description(of: path) ?? start.description(of: path) ?? title
      }
      return Step(title: title, paths: paths, place: place, change: nil, group: group)
    }
  }

  // MARK: - Scenarios in between

  /// The scenario after a set of steps.
  func scenario(after numbers: Set<Int>) throws(InputProblems) -> ReadScenario {
    if numbers.isEmpty { return from }
    if numbers.count == steps.count { return to }
    let chosen = steps.indices.filter { numbers.contains($0) }
    let others = steps.indices.filter { !numbers.contains($0) }
    func files(_ numbers: [Int]) -> Set<String> {
      Set(numbers.filter { steps[$0].change == nil }.flatMap { steps[$0].paths })
    }
    func changes(_ numbers: [Int]) -> Set<Int> {
      Set(numbers.compactMap { steps[$0].change }).union(0..<shared)
    }
    let scenario: Scenario
    switch way {
    case .added:
      scenario = try to.scenario.keeping(
        steps: changes(chosen), files: files(others), of: from.scenario)
    case .takenBack:
      scenario = try from.scenario.keeping(
        steps: changes(others), files: files(chosen), of: to.scenario)
    case .grouped:
      scenario = try from.scenario.taking(files(chosen), from: to.scenario)
    }
    return try ReadScenario(scenario, file: to.file)
  }
}
