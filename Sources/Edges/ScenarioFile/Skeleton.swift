import Law

/// A country still to be filled in: every parameter that a scheme needs, with a blank.
///
/// The files follow from the catalogue, so what `check` asks for and what stands here are one list.
public enum Skeleton {
  public struct File: Sendable {
    /// Relative to the country's folder.
    public let path: String
    public let text: String
  }

  /// The name of the one group and of the one class of assets that the skeleton has.
  static let group = "employees"
  static let assets = "bonds"
  /// The name of its one category or programme.
  static let category = "example"

  /// All files of a country.
  ///
  /// - Parameter name: What titles call the country until somebody writes better words.
  /// - Returns: The files in order of path.
  public static func files(country name: String) -> [File] {
    let word = quoted(name)
    var files = [
      File(path: "baseline.yaml", text: baseline(word)),
      File(path: "country.yaml", text: country(word)),
      File(path: "README.md", text: readMe(name)),
      File(path: "data/sources.md", text: sources),
    ]
    for (path, specs) in documents {
      files.append(File(path: path, text: parameterFile(path, specs)))
    }
    for spec in written {
      guard let head = spec.tableHead else { continue }
      files.append(File(path: spec.tableFile, text: head + "\n"))
    }
    return files.sorted { $0.path < $1.path }
  }

  // MARK: - What is written where

  /// The parameters of the skeleton: required ones and those with a standard value.
  static let written = Catalogue.specs.filter { spec in
    guard ["law", "assumptions", "opening"].contains(spec.pattern[0]) else { return false }
    if case .optional = spec.standard { return spec.isCoverageShare }
    return true
  }

  /// The parameters that may be left out and have no standard value.
  static let leftOut = Catalogue.specs.filter { spec in
    guard ["law", "assumptions", "opening"].contains(spec.pattern[0]) else { return false }
    if case .optional = spec.standard { return !spec.isCoverageShare }
    return false
  }

  /// Files with their parameters: law one each, the rest one a topic or group.
  private static var documents: [(path: String, specs: [ParameterSpec])] {
    var result: [(path: String, specs: [ParameterSpec])] = []
    for spec in written {
      let path = spec.skeletonFile
      if let index = result.firstIndex(where: { $0.path == path }) {
        result[index].specs.append(spec)
      } else {
        result.append((path, [spec]))
      }
    }
    return result
  }

  private static func parameterFile(_ path: String, _ specs: [ParameterSpec]) -> String {
    let depth = path.split(separator: "/").count
    return lines(
      of: specs.map { spec in (Array(spec.skeletonPath.dropFirst(depth)), spec) }
    ).joined(separator: "\n") + "\n"
  }

  /// The parameters as nested mappings; those of one folder follow each other.
  private static func lines(of entries: [(path: [String], spec: ParameterSpec)]) -> [String] {
    var result: [String] = []
    var done: Set<String> = []
    for (path, spec) in entries {
      guard let key = path.first else { return block(spec) }
      guard done.insert(key).inserted else { continue }
      let below = entries.filter { $0.path.first == key }
        .map { (path: Array($0.path.dropFirst()), spec: $0.spec) }
      result.append("\(key):")
      result += lines(of: below).map { "  \($0)" }
    }
    return result
  }

  /// One parameter: what it is, its unit, where it comes from, and the blank.
  private static func block(_ spec: ParameterSpec) -> [String] {
    var result = ["description: \(spec.meaning)"]
    if !spec.unit.isEmpty { result.append("unit: \(spec.unit)") }
    if spec.pattern[0] == "law" {
      result.append("lastChecked: ~  # the day on which somebody last read the law")
      result.append("reference: ~  # act and section")
    } else if spec.hasSource {
      result.append("source: ~  # publisher, table and date; or 'assumed: true' and a note")
    }
    if spec.tableHead != nil {
      result.append("file: \(spec.tableFile)  # FILL IN the rows of every year and age")
    } else if case .number(let standard) = spec.standard {
      result.append("value: \(NumberText.short(standard))  # if left out; or \(spec.example)")
    } else {
      result.append("value: ~  # FILL IN: \(spec.example)")
    }
    return result
  }

  static func quoted(_ text: String) -> String {
    let escaped = text.flatMap { character -> String in
      switch character {
      case "\"", "\\": "\\\(character)"
      case _ where character.unicodeScalars.allSatisfy { $0.value < 0x20 }: " "
      default: String(character)
      }
    }
    return "\"\(String(escaped))\""
  }
}

extension ParameterSpec {
  /// Of the two forms of a coverage path, the share and its denominator.
  fileprivate var isCoverageShare: Bool {
    pattern.contains("coverage") && pattern.last != "persons"
  }

  fileprivate var hasSource: Bool {
    switch kind {
    case .choice, .flag, .text, .words, .integer: false
    default: true
    }
  }

  /// The pattern with the skeleton's own group and class of assets.
  var skeletonPath: [String] {
    pattern.enumerated().map { index, word in
      guard word == "*" else { return word }
      if index == 2, pattern[1] == "groups" { return Skeleton.group }
      let own = ["categories", "transfers", "contributionSubsidy", "subsidisedShare"]
      return own.contains { pattern.contains($0) } ? Skeleton.category : Skeleton.assets
    }
  }

  fileprivate var skeletonFile: String {
    let path = skeletonPath
    let depth = path[0] == "law" ? path.count : path[1] == "groups" ? 3 : 2
    return path.prefix(depth).joined(separator: "/") + ".yaml"
  }

  /// The head of the file that holds a table; nothing for what stands in YAML.
  var tableHead: String? {
    switch kind {
    case .table(_, let column), .opening(let column): "year,sex,age,\(column)"
    case .fertility(_, let column): "year,age,\(column)"
    default: nil
    }
  }

  /// `data/mortalityDeathRates.csv` for `assumptions.mortality.deathRates`.
  var tableFile: String {
    let words = pattern.dropFirst()
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return "data/\(words.first ?? "")\(rest.joined()).csv"
  }

  /// What may stand in the blank.
  var example: String {
    switch kind {
    case .number(let range, let how):
      let low = NumberText.short(range.lowerBound)
      let high = NumberText.short(range.upperBound)
      let limits = range.upperBound >= 1e9 ? "a number" : "a number, \(low) to \(high)"
      return weighting == .constant
        ? limits
        : "\(limits); by date 'values: { \(how == .step ? "2020-07-01" : "2030"): … }'"
    case .money:
      return "money; or 'multipleOf:' another amount; after the last date 'growth: { rule: wages }'"
    case .integer(let range): return "a whole number, \(range.lowerBound) to \(range.upperBound)"
    case .scale: return "{ points: { 15: 0.45, 30: 0.75 } }, linear between, constant outside"
    case .schedule:
      return "{ both: { points: { 20: 0.1, 60: 0.3 } } }, or male and female, or { file: … }"
    case .choice(let words): return words.joined(separator: ", ")
    case .flag: return "true or false"
    case .text:
      return pattern.last == "title"
        ? "{ en: Employees, vi: Người lao động }" : "the name of a group"
    case .words: return "[\(Skeleton.group)]"
    case .date: return "2025-07-01"
    case .monthDay: return "'07-01'"
    case .growth: return "{ rule: prices }, wages, mix, rate or none"
    case .averaging: return "career, or classes by year of entry"
    case .table, .fertility, .opening: return "a file"
    }
  }
}
