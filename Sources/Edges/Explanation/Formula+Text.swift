extension Formula {
  /// The formula on one line.
  ///
  /// - Parameters:
  ///   - name: What stands for a symbol: the symbol itself, or its number.
  ///   - total: What stands for the sum over a table.
  ///   - number: How a plain number is written.
  /// - Returns: The text, with the parentheses that it needs.
  public func text(
    name: (String) -> String, total: (String) -> String, number: (Double) -> String
  ) -> String {
    func text(_ formula: Formula, inside strength: Int) -> String {
      let written: String
      switch formula {
      case .number(let value): written = number(value)
      case .symbol(let symbol): written = name(symbol)
      case .total(let table): written = total(table)
      case .sum(let terms):
        written = terms.enumerated().map { position, term in
          if case .negative(let part) = term {
            return (position == 0 ? "−" : " − ") + text(part, inside: 2)
          }
          return (position == 0 ? "" : " + ") + text(term, inside: 1)
        }.joined()
      case .product(let factors):
        written = factors.map { text($0, inside: 2) }.joined(separator: " · ")
      case .quotient(let top, let bottom):
        written = text(top, inside: 2) + " / " + text(bottom, inside: 3)
      case .negative(let part): written = "−" + text(part, inside: 2)
      case .function(.power, let arguments):
        written = text(arguments[0], inside: 4) + "^" + text(arguments[1], inside: 4)
      case .function(let function, let arguments):
        let list = arguments.map { text($0, inside: 0) }.joined(separator: "; ")
        written = "\(function.rawValue)(\(list))"
      }
      return formula.strength < strength ? "(\(written))" : written
    }
    return text(self, inside: 0)
  }

  /// How tightly the outermost sign binds.
  private var strength: Int {
    switch self {
    case .sum(let terms): terms.count > 1 ? 1 : 4
    case .negative: 1
    case .product, .quotient: 2
    case .function(.power, _): 3
    case .number(let value): value < 0 ? 1 : 4
    default: 4
    }
  }
}
