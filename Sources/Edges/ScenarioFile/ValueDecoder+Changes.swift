import Diagnostics
import Law
import Quantities

extension ValueDecoder {
  static let changeKeys: Set<String> = [
    "set", "add", "multiply", "by", "from", "to", "groups", "sex", "ages", "growth",
    "multipleOf", "value", "values",
  ]
  /// Keys of which a change that sets has at least one.
  static let valueKeys = [
    "value", "values", "points", "male", "female", "both", "file", "rule", "classes",
  ]

  /// Decodes one change of the list for the kind of parameter that it names.
  func change(_ node: SourceNode, groups known: [String]) -> ScenarioChange? {
    let operations = ["set", "add", "multiply"].compactMap { node.entry($0) }
    guard node.isMapping, operations.count == 1, let operation = operations.first,
      let path = operation.value.text
    else {
      problems.error(
        at: node.place, "a change names one parameter with 'set', 'add' or 'multiply'",
        hint: "- set: law.pension.contributionRate.employer")
      return nil
    }
    guard let spec = Catalogue.spec(path) else {
      problems.unknown(
        "parameter", path, at: operation.value.place,
        known: Catalogue.allPaths(groups: known), subject: "changes")
      return nil
    }
    let source = provenance(
      node, within: Provenance(place: node.place), subject: path
    ).moved(to: operation.value.place)
    let period = period(node, subject: path)
    var groups: [String]?
    if let list = node["groups"] {
      groups = words(list, known: known, subject: path)
    }
    let by = node["by"].flatMap {
      number($0, in: .anyNumber, unit: operation.key == "add" ? spec.unit : "factor", subject: path)
    }
    checkLimits(node, spec: spec, subject: path)
    guard !namesGroupsOfFiles(node, spec: spec, subject: path) else { return nil }
    if operation.key != "set" {
      checkKeys(node, known: Self.changeKeys.union(Self.documentation), subject: path)
      guard let by else {
        if node["by"] == nil {
          problems.error(at: operation.keyPlace, "'\(operation.key)' needs 'by'", subject: path)
        }
        return nil
      }
      return arithmetic(
        node, operation.key, by, path: path, spec: spec, period: period, groups: groups, source)
    }
    return set(node, path: path, spec: spec, period: period, groups: groups, source)
  }

  /// Tells limits that mean nothing for the kind of parameter, instead of passing them over.
  private func checkLimits(_ node: SourceNode, spec: ParameterSpec, subject: String) {
    var meaningless: [String]
    switch spec.kind {
    case .number, .money: meaningless = ["sex", "ages"]
    case .schedule, .table, .fertility, .opening: meaningless = ["groups", "growth", "multipleOf"]
    case .scale, .growth: meaningless = ["groups", "sex", "ages", "growth", "multipleOf"]
    default: meaningless = ["groups", "sex", "ages", "from", "to", "growth", "multipleOf"]
    }
    for key in meaningless {
      guard let entry = node.entry(key) else { continue }
      problems.error(
        at: entry.keyPlace, "'\(key)' has no meaning for '\(subject)'", subject: subject,
        hint: "it is \(spec.form)")
    }
    if subject == "lastYear", node["set"] == nil {
      problems.error(at: node.place, "the last year can only be set", subject: subject)
    }
    if node["set"] != nil, !Self.valueKeys.contains(where: { node.entry($0) != nil }) {
      problems.error(
        at: node.place, "'set' needs 'value' or 'values'", subject: subject,
        hint: "it is \(spec.form)")
    }
  }

  /// Tells `for`, which in files gives groups their own values and in a change would name none.
  private func namesGroupsOfFiles(
    _ node: SourceNode, spec: ParameterSpec, subject: String
  ) -> Bool {
    guard let entry = node.entry("for") else { return false }
    if case .averaging = spec.kind, node["set"] != nil { return false }
    let isNumber = spec.numberForm != nil
    problems.error(
      at: entry.keyPlace, "a change has no 'for'", subject: subject,
      hint: isNumber
        ? "limit it to groups with 'groups: [\(Self.names(entry.value))]'" : "it is \(spec.form)")
    return true
  }

  /// The groups that somebody meant with `for: [a, b]` or `for: { a: …, b: … }`.
  private static func names(_ node: SourceNode) -> String {
    var names = node.entries.map(\.key)
    if case .sequence(let nodes) = node.content { names = nodes.compactMap(\.text) }
    if let text = node.text { names = [text] }
    return names.isEmpty ? "…" : names.joined(separator: ", ")
  }

  private func period(_ node: SourceNode, subject: String) -> Period {
    let period = Period(
      from: node["from"].flatMap { date($0, subject: subject) },
      to: node["to"].flatMap { date($0, subject: subject) })
    if let from = period.from, let to = period.to, to <= from {
      problems.error(
        at: node["to"]?.place, "the change ends on \(to), not after its start on \(from)",
        subject: subject)
    }
    return period
  }

  private func words(_ node: SourceNode, known: [String], subject: String) -> [String] {
    let nodes: [SourceNode] =
      if case .sequence(let nodes) = node.content { nodes } else { [node] }
    return nodes.compactMap { node in
      guard let word = node.text, known.contains(word) else {
        problems.unknown(
          "group", node.text ?? "", at: node.place, known: known, subject: subject)
        return nil
      }
      return word
    }
  }

  private func limits(_ node: SourceNode, subject: String) -> ([Sex], ClosedRange<Int>) {
    var sexes = Sex.allCases
    if let word = node["sex"],
      let choice = choice(word, of: ["male", "female", "both"], subject: subject),
      choice != "both"
    {
      sexes = [choice == "male" ? .male : .female]
    }
    var ages = Age.all
    if let list = node["ages"] {
      if case .sequence(let nodes) = list.content, nodes.count == 2,
        let first = integer(nodes[0], in: Age.all, subject: subject),
        let last = integer(nodes[1], in: Age.all, subject: subject), first <= last
      {
        ages = first...last
      } else {
        problems.error(
          at: list.place, "expected the first and the last age, [15, 40]", subject: subject)
      }
    }
    return (sexes, ages)
  }

  // MARK: - Add and multiply

  private func arithmetic(
    _ node: SourceNode, _ word: String, _ by: Double, path: String, spec: ParameterSpec,
    period: Period, groups: [String]?, _ source: Provenance
  ) -> ScenarioChange? {
    let action: ScenarioChange.Action
    switch spec.kind {
    case .number, .money:
      action = .numbers(
        Change(word == "add" ? .add(by) : .multiply(by), during: period, provenance: source),
        growth: .asParameter)
    case .scale:
      action = .scale(
        Change(word == "add" ? .add(by) : .multiply(by), during: period, provenance: source))
    case .schedule, .table, .fertility, .opening:
      let (sexes, ages) = limits(node, subject: path)
      let change = Change<AgeSexGrid>(
        word == "add" ? .add(by) : .multiply(by), during: period, provenance: source)
      action = .grid(DatedGrid.LimitedChange(change, sexes: sexes, ages: ages))
    case .integer:
      action = .shift(factor: word == "add" ? 1 : by, plus: word == "add" ? by : 0)
    default:
      problems.error(
        at: node.place, "'\(path)' is not a number; it can only be set", subject: path)
      return nil
    }
    return ScenarioChange(
      path: path, action: action, groups: groups, provenance: source,
      title: node.wording(of: "description") ?? node.wording(of: "note"))
  }

  // MARK: - Set

  private func set(
    _ node: SourceNode, path: String, spec: ParameterSpec, period: Period, groups: [String]?,
    _ source: Provenance
  ) -> ScenarioChange? {
    var period = period
    func starting<Value>(_ values: DatedValues<Value>) -> DatedValues<Value> {
      guard let first = values.entries.first else { return values }
      if first.start != .beginning {
        if period.from == nil { period.from = first.start }
        return values
      }
      guard let from = period.from else { return values }
      return DatedValues(
        values.entries.map { entry in
          var entry = entry
          entry.start = max(entry.start, from)
          return entry
        })
    }
    guard Self.valueKeys.contains(where: { node.entry($0) != nil }) else { return nil }
    let action: ScenarioChange.Action
    switch spec.kind {
    case .number, .money:
      guard
        let figures = figures(
          node, spec: spec, interpolation: spec.numberForm?.interpolation ?? .step,
          keepsUnit: true, extraKeys: Self.changeKeys, within: source, subject: path)
      else { return nil }
      var growth = ScenarioChange.GrowthChoice.asParameter
      if let own = node["growth"] { growth = .own(self.growth(own, subject: path)) }
      let values = starting(figures)
      action = .numbers(
        Change(.set(values), during: period, provenance: source), growth: growth)
    case .scale(let x, let y):
      guard
        let scales = scales(
          node, x: x, y: y, unit: spec.unit, extraKeys: Self.changeKeys, within: source,
          subject: path)
      else { return nil }
      let values = starting(scales)
      action = .scale(Change(.set(values), during: period, provenance: source))
    case .schedule, .table, .fertility, .opening:
      guard
        case .grids(let grids, _)? = value(
          node, spec: spec, extraKeys: Self.changeKeys, within: source, subject: path)
      else { return nil }
      let (sexes, ages) = limits(node, subject: path)
      let values = starting(grids)
      action = .grid(
        DatedGrid.LimitedChange(
          Change(.set(values), during: period, provenance: source), sexes: sexes, ages: ages))
    default:
      guard
        let value = value(
          node, spec: spec, extraKeys: Self.changeKeys, within: source, subject: path)
      else { return nil }
      action = .replace(value, during: period)
    }
    return ScenarioChange(
      path: path, action: action, groups: groups, provenance: source,
      title: node.wording(of: "description") ?? node.wording(of: "note"))
  }
}
