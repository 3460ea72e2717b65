public import Diagnostics

extension SolverTarget {
  /// Takes a text apart.
  ///
  ///     target = figure comparison value | "P(" figure comparison value ")" comparison share
  ///     comparison = ">=" | "<=" | ">" | "<" | "="
  ///     value = number | number "%" | "never"
  ///
  /// - Throws: What was expected, with a mark below the place where the text leaves the grammar.
  public init(parsing text: String) throws(InputProblems) {
    var reader = TargetReader(text)
    let isChance = reader.takesChance()
    guard let figure = reader.figure() else {
      throw reader.problem("expected a figure, such as depletionYear or paygCostRate@2050")
    }
    guard let comparison = reader.comparison() else {
      throw reader.problem("expected >=, <=, >, < or =")
    }
    guard let value = reader.value() else {
      throw reader.problem("expected a number with a decimal point, or 'never'")
    }
    self.init(figure, Limit(comparison, value))
    if isChance {
      guard reader.takes(")") else { throw reader.problem("expected ')'") }
      guard let comparison = reader.comparison() else {
        throw reader.problem("expected >= and the share of paths, such as >= 0.9")
      }
      guard let share = reader.value(), (0...1).contains(share) else {
        throw reader.problem("expected a share from 0 to 1, or a percentage")
      }
      chance = Limit(comparison, share)
    }
    guard reader.isAtEnd else { throw reader.problem("expected nothing more here") }
  }
}

/// Reads a target from left to right; spaces between words do not matter.
private struct TargetReader {
  private let text: [Character]
  private var place = 0
  /// Where the word that was wanted begins.
  private var start = 0

  init(_ text: String) { self.text = Array(text) }

  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return place == text.count
    }
  }

  private mutating func skipSpaces() {
    while place < text.count, text[place].isWhitespace { place += 1 }
    start = place
  }

  mutating func takes(_ word: String) -> Bool {
    skipSpaces()
    guard text[place...].starts(with: word) else { return false }
    place += word.count
    return true
  }

  /// Takes `P(`, spaces allowed, and nothing of a figure whose name begins so.
  mutating func takesChance() -> Bool {
    let before = place
    if takes("P"), takes("(") { return true }
    place = before
    return false
  }

  mutating func figure() -> FigureName? {
    skipSpaces()
    let word = text[place...].prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber) || [".", ":", "@"].contains($0)
    }
    guard let name = FigureName(String(word)) else { return nil }
    place += word.count
    return name
  }

  mutating func comparison() -> SolverTarget.Comparison? {
    let signs: [(String, SolverTarget.Comparison)] = [
      (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), ("==", .equal),
      ("=", .equal), (">", .above), ("<", .below),
    ]
    for (sign, comparison) in signs where takes(sign) { return comparison }
    return nil
  }

  mutating func value() -> Double? {
    if takes("never") { return .infinity }
    skipSpaces()
    var word = text[place...].prefix {
      $0.isASCII && ($0.isNumber || $0.isLetter) || ["+", "-", "−", ".", "_"].contains($0)
    }
    let isNegative = word.first == "−" || word.first == "-"
    if isNegative { word = word.dropFirst() }
    let digits = String(word.filter { $0 != "_" })
    guard let first = digits.first, first.isNumber || first == "." || first == "+",
      let number = Double(digits), number.isFinite
    else { return nil }
    place += word.count + (isNegative ? 1 : 0)
    if text[place...].first == "," { return nil }
    let value = isNegative ? -number : number
    return takes("%") ? value / 100 : value
  }

  mutating func problem(_ expected: Message) -> InputProblems {
    skipSpaces()
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return InputProblems([
      Diagnostic(
        .error, at: nil,
        "the target cannot be read\n    \(line)\n    \(String(repeating: " ", count: place))^ \(expected)",
        hint: "FIGURE >= VALUE, as in \"depletionYear >= 2090\" or \"actuarialBalance = 0\"; over "
          + "drawn paths P(FIGURE > VALUE) >= SHARE")
    ])
  }
}
