/// Reads a formula as it is written beside a measure: `contributions - benefits * (1 + i) ^ 0.5`.
///
/// Names are letters, digits and marks such as ′ or ₀, perhaps with a branch before a point, a
/// group after a colon and a year: `pension.contributors:voluntary(t-1)`. A term that ends with
/// `?` is left out where the run has no such figure. `min`, `max`, `limited` and `capped` take
/// arguments in parentheses, parted by `;`.
struct FormulaParser {
  private let letters: [Character]
  private var position = 0
  /// Whether an optional name is there.
  private let isThere: (String) -> Bool

  /// The formula of a text.
  ///
  /// Formulas are written in the program, so a text that is none is a mistake of the program.
  static func formula(_ text: String, isThere: (String) -> Bool = { _ in true }) -> Formula {
    withoutActuallyEscaping(isThere) { isThere in
      var parser = FormulaParser(letters: Array(text), isThere: isThere)
      let formula = parser.sum() ?? 0
      precondition(parser.position == parser.letters.count, "a formula in full: \(text)")
      return formula
    }
  }

  private init(letters: [Character], isThere: @escaping (String) -> Bool) {
    self.letters = letters
    self.isThere = isThere
  }

  private var next: Character? {
    mutating get {
      while position < letters.count, letters[position].isWhitespace { position += 1 }
      return position < letters.count ? letters[position] : nil
    }
  }

  private mutating func take(_ mark: Character) -> Bool {
    guard next == mark else { return false }
    position += 1
    return true
  }

  private mutating func sum() -> Formula? {
    var terms: [Formula] = []
    var isNegative = take("-")
    while true {
      if let term = product() { terms.append(isNegative ? .negative(term) : term) }
      if take("+") {
        isNegative = false
      } else if take("-") {
        isNegative = true
      } else {
        break
      }
    }
    return terms.isEmpty ? nil : .sum(of: terms)
  }

  private mutating func product() -> Formula? {
    guard var result = power() else { return nil }
    while true {
      if take("*") {
        guard let factor = power() else { return nil }
        result = result * factor
      } else if take("/") {
        guard let bottom = power() else { return nil }
        result = result / bottom
      } else {
        return result
      }
    }
  }

  private mutating func power() -> Formula? {
    guard let base = operand() else { return nil }
    guard take("^") else { return base }
    return operand().map { .power(base, $0) }
  }

  private mutating func operand() -> Formula? {
    guard let mark = next else { return nil }
    if take("(") {
      let inner = sum()
      precondition(take(")"), "every parenthesis of a formula is closed")
      return inner
    }
    if mark.isNumber, mark.isASCII { return number() }
    return name()
  }

  private mutating func number() -> Formula {
    let start = position
    while position < letters.count, letters[position].isNumber || letters[position] == "." {
      position += 1
    }
    return .number(Double(String(letters[start..<position])) ?? .nan)
  }

  private mutating func name() -> Formula? {
    let start = position
    while position < letters.count, Self.isPartOfName(letters[position]) { position += 1 }
    precondition(position > start, "a name stands where a formula has no sign")
    var name = String(letters[start..<position])
    if let function = Formula.Function(rawValue: name), take("(") {
      return .function(function, arguments())
    }
    let shift = letters[position...].prefix(5)
    if shift.count == 5, shift.first == "(", shift.dropFirst().first == "t", shift.last == ")" {
      name += String(shift)
      position += 5
    }
    let isOptional = take("?")
    return isOptional && !isThere(name) ? nil : .symbol(name)
  }

  private mutating func arguments() -> [Formula] {
    var result: [Formula] = []
    repeat { result.append(sum() ?? 0) } while take(";")
    precondition(take(")"), "every parenthesis of a formula is closed")
    return result
  }

  private static func isPartOfName(_ mark: Character) -> Bool {
    mark.isLetter || mark.isNumber || "._:′₊₀₁₂".contains(mark)
  }
}
