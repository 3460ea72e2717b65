import Diagnostics
import Law
import Quantities

extension ValueDecoder {
  /// Decodes a value that may be dated: plain, `{ value: … }`, `{ values: { date: … } }`,
  /// a mapping of dates, or the value's own mapping.
  ///
  /// - Parameters:
  ///   - node: The parameter or the change.
  ///   - ownKeys: Keys of the value's own form, allowed beside the documentation.
  ///   - outer: The provenance of what surrounds it.
  ///   - subject: The parameter's path.
  ///   - value: Decodes one value; its second argument is the dated entry or the parameter.
  /// - Returns: The values in order of date, or nothing after telling what is wrong.
  func dated<Value>(
    _ node: SourceNode, ownKeys: Set<String>, within outer: Provenance, subject: String,
    value: (_ content: SourceNode, _ entry: SourceNode) -> Value?
  ) -> DatedValues<Value>? {
    var here = outer
    here.place = node.place
    guard node.isMapping else {
      if node.isNull { return DatedValues(always: nil, provenance: here) }
      return value(node, node).map { DatedValues(always: $0, provenance: here) }
    }
    if !node.entries.isEmpty, node.entries.allSatisfy({ Self.isDate($0.key) }) {
      return entries(node, ownKeys: ownKeys, within: here, subject: subject, value: value)
    }
    let known = Self.documentation.union(ownKeys).union(["value", "values"])
    checkKeys(node, known: known, subject: subject)
    here = provenance(node, within: outer, subject: subject)
    if let values = node["values"] {
      if let single = node.entry("value") {
        problems.error(
          at: single.keyPlace, "'value' and 'values' stand beside each other", subject: subject,
          hint: "keep one of them")
      }
      guard values.isMapping, !values.entries.isEmpty else {
        problems.error(
          at: values.place, "expected dates with values, found \(values.kind)", subject: subject)
        return nil
      }
      return entries(values, ownKeys: ownKeys, within: here, subject: subject, value: value)
    }
    if let single = node["value"] {
      here.place = single.place
      if single.isNull { return DatedValues(always: nil, provenance: here) }
      return value(single, node).map { DatedValues(always: $0, provenance: here) }
    }
    return value(node, node).map { DatedValues(always: $0, provenance: here) }
  }

  private func entries<Value>(
    _ node: SourceNode, ownKeys: Set<String>, within outer: Provenance, subject: String,
    value: (_ content: SourceNode, _ entry: SourceNode) -> Value?
  ) -> DatedValues<Value>? {
    var result: [DatedValue<Value>] = []
    var isWhole = true
    var previous: CalendarDate?
    for entry in node.entries {
      guard let start = date(entry.key, at: entry.keyPlace, subject: subject) else {
        isWhole = false
        continue
      }
      let path = "\(subject)[\(entry.key)]"
      if let previous, start <= previous {
        problems.error(
          at: entry.keyPlace,
          "\(entry.key) stands after \(previous); dates rise and stand once", subject: path)
        isWhole = false
      }
      previous = start
      var content = entry.value
      var provenance = outer
      provenance.place = content.place
      var until: CalendarDate?
      if content.isMapping {
        provenance = self.provenance(content, within: outer, subject: path)
        if let end = content["until"] {
          until = date(end, subject: path)
          if let until, until <= start {
            problems.error(
              at: end.place, "the value ends on \(until), not after its start", subject: path)
          }
        }
        checkKeys(
          content, known: Self.documentation.union(ownKeys).union(["value", "until"]),
          subject: path)
        if let inner = content["value"] {
          content = inner
          provenance.place = inner.place
        }
      }
      if content.isNull {
        result.append(DatedValue(start: start, until: until, value: nil, provenance: provenance))
      } else if let value = value(content, entry.value) {
        result.append(
          DatedValue(start: start, until: until, value: value, provenance: provenance))
      } else {
        isWhole = false
      }
    }
    return isWhole && !result.isEmpty ? DatedValues(result) : nil
  }
}
