import Diagnostics
import Law
import Quantities

/// Turns nodes into values and tells what is wrong with them.
struct ValueDecoder {
  let problems: Problems
  let files: InputFiles
  /// T0…T1.
  let years: ClosedRange<Year>
  /// Folders in which named files are looked for, after the folder of the naming file.
  let folders: [String]

  /// Keys that every full form may carry.
  static let documentation: Set<String> = [
    "description", "unit", "period", "note", "assumed", "basis", "reference", "lastChecked",
    "source",
  ]

  /// Checks the keys of a mapping against the known ones.
  func checkKeys(_ node: SourceNode, known: Set<String>, subject: String?) {
    for entry in node.entries where !known.contains(entry.key) {
      problems.unknown("key", entry.key, at: entry.keyPlace, known: known, subject: subject)
    }
  }

  // MARK: - Scalars

  func number(
    _ node: SourceNode, in range: ClosedRange<Double>, unit: String, subject: String
  ) -> Double? {
    guard case .scalar(let text, let isPlain) = node.content, !node.isNull else {
      problems.error(
        at: node.place, "expected a number, found \(node.kind)", subject: subject)
      return nil
    }
    guard isPlain, let value = Self.number(text, unit: unit) else {
      problems.error(
        at: node.place, "expected a number, found \(node.kind)", subject: subject,
        hint: Self.numberHint(text, isPlain: isPlain))
      return nil
    }
    guard value.isFinite else {
      problems.error(at: node.place, "the number '\(text)' is not finite", subject: subject)
      return nil
    }
    guard range.contains(value) else {
      let percent = unit.hasPrefix("rate") || unit.hasPrefix("share")
      problems.error(
        at: node.place,
        "\(text) is outside \(NumberText.short(range.lowerBound)) to "
          + "\(NumberText.short(range.upperBound))\(unit.isEmpty ? "" : " (\(Message(phrase: unit)))")",
        subject: subject,
        hint: percent && value > 1 && value <= 100
          ? "rates are fractions: \(text) % is \(NumberText.short(value / 100))" : nil)
      return nil
    }
    // −0 is 0, so that no result has a sign that its input does not mean.
    return value + 0
  }

  /// A plain decimal number; underscores may group its digits; years may be written `61y3m`.
  static func number(_ text: String, unit: String = "") -> Double? {
    if unit == "years", let age = yearsAndMonths(text) { return age }
    let special = text.lowercased()
    if [".inf", "+.inf", "-.inf", ".nan", "inf", "nan", "infinity"].contains(special) {
      return .infinity
    }
    guard let first = text.utf8.first, text.utf8.last != 0x5F, first != 0x5F,
      text.utf8.contains(where: { (0x30...0x39).contains($0) }),
      text.utf8.allSatisfy({
        (0x30...0x39).contains($0) || "+-.eE_".utf8.contains($0)
      })
    else { return nil }
    return Double(text.filter { $0 != "_" })
  }

  private static func yearsAndMonths(_ text: String) -> Double? {
    let parts = text.filter { $0 != " " }.split(separator: "y", omittingEmptySubsequences: false)
    guard parts.count == 2, let years = Int(parts[0]), years >= 0 else { return nil }
    if parts[1].isEmpty { return Double(years) }
    guard parts[1].last == "m", let months = Int(parts[1].dropLast()), (0...11).contains(months)
    else { return nil }
    return Double(years) + Double(months) / 12
  }

  private static func numberHint(_ text: String, isPlain: Bool) -> Message? {
    if !isPlain, number(text) != nil { return "remove the quotes" }
    if text.hasSuffix("%"), let percent = number(String(text.dropLast())) {
      return "write \(NumberText.short(percent / 100))"
    }
    if text.contains(","), number(text.filter { $0 != "," }) != nil {
      return "write it without commas; '_' may group digits"
    }
    return nil
  }

  func integer(_ node: SourceNode, in range: ClosedRange<Int>, subject: String) -> Int? {
    guard case .scalar(let text, isPlain: true) = node.content, !node.isNull,
      let value = Int(text)
    else {
      problems.error(
        at: node.place, "expected a whole number, found \(node.kind)", subject: subject)
      return nil
    }
    guard range.contains(value) else {
      problems.error(
        at: node.place, "\(value) is outside \(range.lowerBound) to \(range.upperBound)",
        subject: subject)
      return nil
    }
    return value
  }

  func flag(_ node: SourceNode, subject: String) -> Bool? {
    switch node.text {
    case "true"?, "yes"?: return true
    case "false"?, "no"?: return false
    default:
      problems.error(
        at: node.place, "expected true or false, found \(node.kind)", subject: subject)
      return nil
    }
  }

  func choice(_ node: SourceNode, of known: [String], subject: String) -> String? {
    guard let word = node.text else {
      problems.error(
        at: node.place, "expected one of \(known.joined(separator: ", ")), found \(node.kind)",
        subject: subject)
      return nil
    }
    guard known.contains(word) else {
      problems.unknown("word", word, at: node.place, known: known, subject: subject)
      return nil
    }
    return word
  }

  func text(_ node: SourceNode, subject: String) -> LocalizedText? {
    if let text = node.text { return LocalizedText(en: text, vi: text) }
    guard node.isMapping, let en = node["en"]?.text else {
      problems.error(
        at: node.place, "expected a text or { en: …, vi: … }, found \(node.kind)",
        subject: subject)
      return nil
    }
    checkKeys(node, known: ["en", "vi"], subject: subject)
    return LocalizedText(en: en, vi: node["vi"]?.text ?? en)
  }

  /// The notes of dated values that are written in every language.
  func names(_ node: SourceNode) -> DatedValues<LocalizedText> {
    DatedValues(
      (node["values"]?.entries ?? []).compactMap { entry in
        guard let start = CalendarDate(iso: entry.key), entry.value["note"]?.isMapping == true
        else { return nil }
        return entry.value.wording(of: "note").map { DatedValue(start: start, value: $0) }
      })
  }

  /// A day, or a year that stands for its 1 January.
  func date(_ text: String, at place: SourcePlace, subject: String) -> CalendarDate? {
    if let date = CalendarDate(iso: text) { return date }
    if let year = Int(text), (1...9999).contains(year), text.utf8.count == 4 {
      return CalendarDate(startOf: Year(year))
    }
    problems.error(
      at: place, "expected a year or a date yyyy-mm-dd, found '\(text)'", subject: subject)
    return nil
  }

  func date(_ node: SourceNode, subject: String) -> CalendarDate? {
    guard let text = node.text else {
      problems.error(
        at: node.place, "expected a year or a date yyyy-mm-dd, found \(node.kind)",
        subject: subject)
      return nil
    }
    return date(text, at: node.place, subject: subject)
  }

  static func isDate(_ text: String) -> Bool {
    CalendarDate(iso: text) != nil
      || (text.utf8.count == 4 && Int(text).map { (1...9999).contains($0) } ?? false)
  }

  // MARK: - Provenance

  /// What a mapping says of its source; what it does not say comes from the mapping around it.
  func provenance(_ node: SourceNode, within outer: Provenance, subject: String) -> Provenance {
    var result = outer
    result.place = node.place
    var citations: [Citation] = []
    for key in ["reference", "source"] {
      if let found = node[key] { citations += self.citations(found, subject: subject) }
    }
    if !citations.isEmpty { result.citations = citations }
    if let basis = node["basis"] {
      let known = Provenance.Basis.allCases.map(\.rawValue)
      if let word = choice(basis, of: known, subject: subject) {
        result.basis = Provenance.Basis(rawValue: word) ?? .seen
      }
    }
    if let assumed = node["assumed"] {
      // A sentence says how it was assumed; only `false` says that it was not.
      if assumed.text != "false" { result.basis = .assumed }
    }
    return result
  }

  private func citations(_ node: SourceNode, subject: String) -> [Citation] {
    switch node.content {
    case .scalar: return node.text.map { [Citation(title: $0)] } ?? []
    case .sequence(let nodes): return nodes.flatMap { citations($0, subject: subject) }
    case .mapping:
      guard let title = node["title"]?.text else {
        problems.error(at: node.place, "a reference needs a title", subject: subject)
        return []
      }
      return [Citation(title: title, href: node["href"]?.text)]
    }
  }
}

/// Numbers as people write them.
enum NumberText {
  /// Up to 15 significant digits, without a needless `.0`.
  static func short(_ value: Double) -> String {
    if value.rounded() == value, abs(value) < 1e15 { return String(Int64(value)) }
    return "\(value)"
  }
}
