import Diagnostics
import Law
import Quantities

extension ValueDecoder {
  static let growthRules = ["prices", "wages", "mix", "rate", "none"]
  static let growthKeys: Set<String> = ["rule", "prices", "realWages", "rate"]
  static let numberKeys: Set<String> = [
    "multipleOf", "interpolation", "for", "growth", "file", "column", "scale",
  ]

  /// A dated number with values for groups, multiples of other amounts and growth.
  func numbers(
    _ node: SourceNode, spec: ParameterSpec, within outer: Provenance, subject: String
  ) -> Parameter.Numbers? {
    guard let form = spec.numberForm else { return nil }
    var result = Parameter.Numbers(interpolation: form.interpolation)
    if let word = node["interpolation"] {
      var known = DatedNumber.Interpolation.allCases.map(\.rawValue)
      if node["file"] != nil { known.append(Self.smooth) }
      if let choice = choice(word, of: known, subject: subject) {
        result.interpolation = DatedNumber.Interpolation(rawValue: choice) ?? .linear
      }
    }
    result.general = figures(
      node, spec: spec, interpolation: result.interpolation, within: outer, subject: subject)
    if let groups = node["for"] {
      if !groups.isMapping {
        problems.error(
          at: groups.place, "expected groups with their values, found \(groups.kind)",
          subject: subject)
      }
      for entry in groups.entries {
        result.byGroup[entry.key] = figures(
          entry.value, spec: spec, interpolation: result.interpolation, within: outer,
          subject: "\(subject).for.\(entry.key)")
      }
    }
    if let growth = node["growth"] {
      if case .money = spec.kind {
        result.growth = self.growth(growth, subject: subject)
      } else {
        problems.error(
          at: growth.place, "only amounts of money grow; this is a \(Message(phrase: spec.unit))",
          subject: subject)
      }
    }
    return result.general == nil && result.byGroup.isEmpty ? nil : result
  }

  /// The dated figures of a number, of one group's values, or of a change that sets them.
  func figures(
    _ node: SourceNode, spec: ParameterSpec, interpolation: DatedNumber.Interpolation,
    keepsUnit: Bool = false, extraKeys: Set<String> = [], within outer: Provenance,
    subject: String
  ) -> DatedValues<Parameter.Figure>? {
    guard let form = spec.numberForm else { return nil }
    if node["file"] != nil { return column(node, spec: spec, within: outer, subject: subject) }
    let own = Self.numberKeys.union(extraKeys)
    if node.isMapping, node["values"] == nil, node.entry("value") == nil,
      !node.entries.allSatisfy({ Self.isDate($0.key) })
    {
      checkKeys(
        node, known: own.union(Self.documentation).union(["value", "values"]), subject: subject)
      if node["for"] == nil {
        problems.error(
          at: node.place, "expected 'value' or 'values' with a \(Message(phrase: spec.unit))",
          subject: subject)
      }
      return nil
    }
    let general = reference(node)
    let isMoney = general == nil && statesMoney(node)
    let values = dated(node, ownKeys: own, within: outer, subject: subject) { content, entry in
      let own = reference(entry)
      let inMoney = own == nil && statesMoney(entry)
      let named = inMoney ? nil : own ?? general
      if named != nil, case .number = spec.kind, spec.unit != "multiple" {
        problems.error(
          at: named?.place, "a \(Message(phrase: spec.unit)) is not a multiple of an amount",
          subject: subject)
      }
      let isAbsolute = named?.path == "none"
      let range =
        named != nil && !isAbsolute ? ClosedRange<Double>.factor : form.range
      return number(
        content, in: range, unit: named == nil || isAbsolute ? spec.unit : "multiple",
        subject: subject
      ).map {
        Parameter.Figure(
          number: $0, multipleOf: isAbsolute || spec.unit == "multiple" ? nil : named,
          keepsUnit: keepsUnit && named == nil && !inMoney && !isMoney)
      }
    }
    if interpolation == .linear, let values {
      for entry in values.entries
      where entry.start.dayOfYear > 0 || entry.until != nil || entry.value == nil {
        problems.error(
          at: entry.provenance.place,
          "linear values stand for whole years and have no end", subject: subject,
          hint: "write years, or 'interpolation: step'")
        return nil
      }
    }
    return values
  }

  private func reference(_ node: SourceNode) -> Parameter.Reference? {
    guard let named = node["multipleOf"], let path = named.text else { return nil }
    return Parameter.Reference(path: path, place: named.place)
  }

  /// Whether a value says `unit: money`, so that it is no multiple.
  private func statesMoney(_ node: SourceNode) -> Bool {
    node["unit"]?.text?.hasPrefix("money") ?? false
  }

  /// Values by year from one column of a CSV file.
  private func column(
    _ node: SourceNode, spec: ParameterSpec, within outer: Provenance, subject: String
  ) -> DatedValues<Parameter.Figure>? {
    guard let form = spec.numberForm else { return nil }
    checkKeys(node, known: Self.numberKeys.union(Self.documentation), subject: subject)
    let here = provenance(node, within: outer, subject: subject)
    guard
      let series = yearColumn(
        node, range: form.range, unit: spec.unit, isWhole: spec.pattern.first == "accounts",
        subject: subject)
    else { return nil }
    return DatedValues(
      series.map { row in
        var provenance = here
        provenance.place = row.place
        if row.isBetweenRows { provenance.basis = .assumed }
        return DatedValue(
          start: CalendarDate(startOf: Year(row.year)), value: Parameter.Figure(number: row.value),
          provenance: provenance)
      })
  }

  // MARK: - Growth

  /// `prices`, or `{ rule: mix, realWages: 0.5 }`; nothing for `none`.
  func growth(_ node: SourceNode, subject: String) -> DatedNumber.Growth? {
    var from: Year?
    if let start = node["from"] {
      from = integer(start, in: 1900...2300, subject: subject).map { Year($0) }
    }
    guard let rule = growthRule(node, subject: subject), rule != .none else { return nil }
    return DatedNumber.Growth(rule: rule, from: from)
  }

  func growthRule(_ node: SourceNode, subject: String) -> GrowthRule? {
    if node.isMapping {
      checkKeys(
        node,
        known: Self.documentation.union(Self.growthKeys).union(["from", "value", "until"]),
        subject: subject)
    }
    guard let word = choice(node["rule"] ?? node, of: Self.growthRules, subject: subject)
    else { return nil }
    func part(_ key: String, _ standard: Double) -> Double {
      guard let found = node[key] else { return standard }
      return number(found, in: -1...5, unit: "share", subject: subject) ?? standard
    }
    switch word {
    case "prices": return .byPrices
    case "wages": return .byWages
    case "mix": return GrowthRule(prices: part("prices", 1), realWages: part("realWages", 0.5))
    case "rate":
      guard node["rate"] != nil else {
        problems.error(at: node.place, "the rule 'rate' needs a 'rate'", subject: subject)
        return nil
      }
      return GrowthRule(rate: part("rate", 0))
    default: return GrowthRule.none
    }
  }
}

extension ParameterSpec {
  /// Range and interpolation of a number; nothing for other kinds.
  var numberForm: (range: ClosedRange<Double>, interpolation: DatedNumber.Interpolation)? {
    switch kind {
    case .number(let range, let interpolation): (range, interpolation)
    case .money(let interpolation): (.nonNegative, interpolation)
    default: nil
    }
  }
}
