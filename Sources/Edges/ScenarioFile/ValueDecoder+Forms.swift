import Diagnostics
import Law
import Quantities

extension ValueDecoder {
  /// Decodes one parameter by its kind.
  func parameter(_ leaf: ParameterTree.Leaf) -> Parameter? {
    var provenance =
      leaf.node.isMapping
      ? self.provenance(leaf.node, within: leaf.provenance, subject: leaf.path)
      : leaf.provenance.moved(to: leaf.node.place)
    if let single = leaf.node["value"] { provenance.place = single.place }
    if leaf.spec.mustBeFilled, let blank = blank(leaf.node) {
      problems.error(
        at: blank.place, "'\(leaf.path)' is still blank", subject: leaf.path,
        hint: "it is \(leaf.spec.form)")
      return nil
    }
    guard
      let value = value(
        leaf.node, spec: leaf.spec, extraKeys: [], within: leaf.provenance, subject: leaf.path)
    else { return nil }
    return Parameter(path: leaf.path, spec: leaf.spec, value: value, provenance: provenance)
  }

  /// The place of a value that is stated but empty: `~`, or `value: ~` with nothing beside it.
  private func blank(_ node: SourceNode) -> SourceNode? {
    if node.isNull { return node }
    let isAlone = node["values"] == nil && node["for"] == nil && node["file"] == nil
    guard isAlone, let value = node.entry("value")?.value, value.isNull else { return nil }
    return value
  }

  /// Decodes a value of a kind; a change has keys of its own beside it.
  func value(
    _ node: SourceNode, spec: ParameterSpec, extraKeys: Set<String>, within outer: Provenance,
    subject: String
  ) -> Parameter.Value? {
    switch spec.kind {
    case .number, .money:
      return numbers(node, spec: spec, within: outer, subject: subject).map { .numbers($0) }
    case .scale(let x, let y):
      return scales(
        node, x: x, y: y, unit: spec.unit, extraKeys: extraKeys, within: outer, subject: subject
      ).map { .scales($0) }
    case .schedule(let range):
      var interpolation = DatedNumber.Interpolation.linear
      if let word = node["interpolation"],
        choice(word, of: ["step", "linear"], subject: subject) == "step"
      {
        interpolation = .step
      }
      return grids(
        node, range: range, unit: spec.unit, extraKeys: extraKeys, within: outer,
        subject: subject
      ).map { .grids($0, interpolation) }
    case .table(let range, let column):
      return file(node, .table, column, range, spec, extraKeys, outer, subject)
    case .fertility(let range, let column):
      return file(node, .fertility, column, range, spec, extraKeys, outer, subject)
    case .opening(let column):
      return file(node, .opening, column, .nonNegative, spec, extraKeys, outer, subject)
    case .growth:
      return dated(
        node, ownKeys: Self.growthKeys.union(extraKeys), within: outer, subject: subject
      ) { content, _ in growthRule(content, subject: subject) }.map { .growth($0) }
    case .averaging:
      return averaging(node, extraKeys: extraKeys, subject: subject).map { .averaging($0) }
    default:
      guard let content = single(node, extraKeys: extraKeys, subject: subject) else { return nil }
      return plain(content, spec: spec, subject: subject)
    }
  }

  private func plain(
    _ node: SourceNode, spec: ParameterSpec, subject: String
  ) -> Parameter.Value? {
    switch spec.kind {
    case .integer(let range):
      return integer(node, in: range, subject: subject).map { .integer($0) }
    case .choice(let words): return choice(node, of: words, subject: subject).map { .word($0) }
    case .flag: return flag(node, subject: subject).map { .flag($0) }
    case .text: return text(node, subject: subject).map { .text($0) }
    case .date:
      if node.isNull { return .date(nil) }
      return date(node, subject: subject).map { .date($0) }
    case .monthDay:
      if let text = node.text, let day = CalendarDate(iso: "2001-\(text)") {
        return .monthDay(day.month, day.day)
      }
      problems.error(
        at: node.place, "expected a day of the year such as '07-01', found \(node.kind)",
        subject: subject)
      return nil
    case .words:
      guard case .sequence(let nodes) = node.content else {
        problems.error(
          at: node.place, "expected a list of words, found \(node.kind)", subject: subject)
        return nil
      }
      return .words(nodes.compactMap { node in node.text.map { ($0, node.place) } })
    default: return nil
    }
  }

  /// The one value of a parameter without dates: the node, its `value`, or its only entry.
  private func single(
    _ node: SourceNode, extraKeys: Set<String>, subject: String
  ) -> SourceNode? {
    guard node.isMapping, node.entry("en") == nil else { return node }
    checkKeys(
      node, known: Self.documentation.union(extraKeys).union(["value", "values"]),
      subject: subject)
    if let value = node.entry("value")?.value { return value }
    guard let dated = node["values"] else {
      problems.error(at: node.place, "expected a 'value'", subject: subject)
      return nil
    }
    guard dated.entries.count == 1, let entry = dated.entries.first else {
      problems.error(
        at: dated.place, "this parameter has one value for the whole run", subject: subject)
      return nil
    }
    return entry.value.entry("value")?.value ?? entry.value
  }

  private func file(
    _ node: SourceNode, _ format: GridFormat, _ column: String, _ range: ClosedRange<Double>,
    _ spec: ParameterSpec, _ extraKeys: Set<String>, _ outer: Provenance, _ subject: String
  ) -> Parameter.Value? {
    if let name = node.text {
      let entry = SourceNode.Entry(
        key: "file", keyPlace: node.place,
        value: SourceNode(place: node.place, content: .scalar(name, isPlain: true)))
      let named = SourceNode(place: node.place, content: .mapping([entry]))
      return file(named, format, column, range, spec, extraKeys, outer, subject)
    }
    checkKeys(
      node, known: Self.documentation.union(extraKeys).union(["file", "column", "scale"]),
      subject: subject)
    return gridFile(
      node, format: format, column: column, range: range, unit: spec.unit,
      provenance: provenance(node, within: outer, subject: subject), subject: subject
    ).map { .grids($0, .step) }
  }

  // MARK: - Averaging of reference earnings

  private func averaging(
    _ node: SourceNode, extraKeys: Set<String>, subject: String
  ) -> Parameter.Averaging? {
    checkKeys(
      node,
      known: Self.documentation.union(extraKeys).union(["rule", "classes", "for", "value"]),
      subject: subject)
    guard let general = averagingForm(node, subject: subject) else { return nil }
    var result = Parameter.Averaging(general: general, byGroup: [:])
    for entry in node["for"]?.entries ?? [] {
      result.byGroup[entry.key] = averagingForm(
        entry.value, subject: "\(subject).for.\(entry.key)")
    }
    return result
  }

  private func averagingForm(_ node: SourceNode, subject: String) -> Parameter.AveragingForm? {
    if let classes = node["classes"] {
      var result = Parameter.AveragingForm(classes: [])
      for entry in classes.entries {
        guard let from = date(entry.key, at: entry.keyPlace, subject: subject) else { return nil }
        if let last = result.classes.last, from.year <= last.from {
          problems.error(
            at: entry.keyPlace, "\(entry.key) stands after \(last.from); years of entry rise",
            subject: subject)
        }
        checkKeys(
          entry.value, known: Self.documentation.union(["years", "index"]), subject: subject)
        var years: Int?
        if let count = entry.value["years"], !count.isNull {
          years = integer(count, in: 1...50, subject: subject)
        }
        var index = "prices"
        if let word = entry.value["index"] {
          index =
            choice(word, of: ["prices", "wages", "referenceAmount"], subject: subject) ?? index
        }
        result.classes.append((from.year, years, index))
      }
      return result
    }
    let word = node["rule"] ?? node["value"] ?? node
    guard choice(word, of: ["career"], subject: subject) != nil else { return nil }
    return Parameter.AveragingForm(classes: [])
  }
}

extension Provenance {
  func moved(to place: SourcePlace) -> Provenance {
    var result = self
    result.place = place
    return result
  }
}
