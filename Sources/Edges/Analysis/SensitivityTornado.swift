public import Diagnostics
import Quantities
import ScenarioFile
public import Valuation

extension Tornado {
  /// Tornadoes of several figures from one calculation of a set.
  ///
  /// This is what a report calls: `try Tornado.all(of: figures, in: set, base: result, threads: n)`
  /// with `SensitivitySet(of: SensitivityFiles.beside(file), around: scenario, threads: n)`.
  ///
  /// - Parameters:
  ///   - figures: Indicators, or series in a year.
  ///   - set: The scenarios.
  ///   - base: The run of the set's base.
  ///   - threads: Threads to work with, one a scenario.
  /// - Returns: One tornado a figure, in their order.
  /// - Throws: What the runs of the scenarios throw.
  public static func all(
    of figures: [TargetFigure], in set: SensitivitySet, base: ValuationResult, threads: Int
  ) throws(InputProblems) -> [Tornado] {
    let results = try set.valued(threads: threads)
    return figures.map { Tornado(of: $0, set, base: base, results) }
  }

  /// The figures that a tornado shows where nobody asks for others: when the fund runs out and
  /// whether its income meets its cost.
  public static func usualFigures(of result: ValuationResult) -> [TargetFigure] {
    let names = ["depletionYear", "actuarialBalance75YearsWithTarget", "actuarialBalance"]
    let known = names.compactMap { name in
      try? TargetFigure(FigureName(branch: nil, name: name), in: result)
    }
    return Array(known.filter { $0.value(in: result) != nil || $0.isYear }.prefix(2))
  }

  init(
    of figure: TargetFigure, _ set: SensitivitySet, base: ValuationResult,
    _ results: [ValuationResult]
  ) {
    let names = AttributionPlaces([set.base] + set.members.map(\.scenario))
    let bars = Self.groups(of: set.members).map { numbers -> Bar in
      let members = numbers.map { set.members[$0] }
      let ends = numbers.map { number in
        let member = set.members[number]
        return End(
          title: member.scenario.scenario.title, file: names.name(of: member.scenario.file),
          value: figure.value(in: results[number]),
          moves: member.moves.map { move in
            var move = move
            move.place = names.relative(move.place) ?? move.place
            return move
          })
      }
      return Bar(
        paths: members.first?.paths ?? [], title: SensitivityTitle.of(members), ends: ends)
    }
    self.init(
      figure: figure.name, title: figure.title, unit: figure.unit, base: base.title,
      baseFile: names.name(of: set.base.file), baseValue: figure.value(in: base),
      never: figure.isYear ? Double(base.years.upperBound.number + 1) : nil, bars: bars)
    sort()
  }

  /// Members by bar: two that move the same parameters are a pair; of more than two, those whose
  /// file names differ in the last word alone.
  static func groups(of members: [SensitivitySet.Member]) -> [[Int]] {
    var groups: [[Int]] = []
    for (_, numbers) in sorted(members.indices, by: { members[$0].paths.joined(separator: " ") }) {
      if numbers.count <= 2 {
        groups.append(numbers)
        continue
      }
      for (_, alike) in sorted(numbers, by: { stem(of: members[$0].scenario.file) }) {
        groups += alike.count == 2 ? [alike] : alike.map { [$0] }
      }
    }
    return groups
  }

  private static func sorted(
    _ numbers: some Sequence<Int>, by key: (Int) -> String
  ) -> [(key: String, numbers: [Int])] {
    Dictionary(grouping: numbers, by: key).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.sorted()) }
  }

  private static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.lastIndex(of: "-").map { String(name[..<$0]) } ?? name
  }
}

/// What a bar is called.
enum SensitivityTitle {
  /// The title of a scenario alone; the words that two titles begin with, where they are a name, or
  /// those that both have in a row; otherwise what the files call the parameter, without what they
  /// add after a comma, such as a variant that the bar moves away from; or both titles.
  static func of(_ members: [SensitivitySet.Member]) -> LocalizedText {
    let titles = members.map(\.scenario.scenario.title)
    guard titles.count == 2, let path = members.first?.paths.first else {
      return titles.first ?? LocalizedText(en: "", vi: "")
    }
    let described = members[0].scenario.scenario.description(of: path)
    func title(_ one: String, _ two: String, _ described: String?) -> String {
      common(one, two) ?? shared(one, two) ?? described.map(name) ?? "\(one) / \(two)"
    }
    return LocalizedText(
      en: title(titles[0].en, titles[1].en, described?.en),
      vi: title(titles[0].vi, titles[1].vi, described?.vi))
  }

  /// Words that lead on to the next and cannot end a name.
  private static let leading: Set<Substring> = [
    "of", "the", "a", "an", "in", "by", "to", "from", "at", "của", "theo", "từ", "ở", "các", "một",
  ]

  /// A description as far as its first comma.
  private static func name(_ described: String) -> String {
    described.split(separator: ",").first.map(String.init) ?? described
  }

  /// The longest row of words that both have, at least two of them.
  private static func shared(_ one: String, _ two: String) -> String? {
    let (first, second) = (one.split(separator: " "), two.split(separator: " "))
    var longest: ArraySlice<Substring> = []
    for start in first.indices {
      for other in second.indices {
        let count = zip(first[start...], second[other...]).prefix { $0 == $1 }.count
        let words = trimmed(first[start..<(start + count)])
        if words.count > longest.count { longest = words }
      }
    }
    guard longest.count > 1 else { return nil }
    let text = longest.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Words without years and words that lead on at both ends.
  private static func trimmed(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    func isEmpty(_ word: Substring) -> Bool {
      leading.contains(word) || word == "năm" || word.allSatisfy { $0.isNumber || $0 == "," }
    }
    var words = words.drop(while: isEmpty)
    while let last = words.last, isEmpty(last) { words.removeLast() }
    return words
  }

  /// The words that both begin with, at least two of them.
  private static func common(_ one: String, _ two: String) -> String? {
    let pairs = zip(one.split(separator: " "), two.split(separator: " ")).prefix { $0 == $1 }
    var words = pairs.map(\.0)
    while let last = words.last, leading.contains(last) { words.removeLast() }
    return words.count < 2 ? nil : words.joined(separator: " ")
  }
}
