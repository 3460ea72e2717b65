import Coverage
import Foundation
import Scheme

extension Formula {
  /// What the formula comes to.
  ///
  /// - Parameter value: The number behind a symbol or the total of a table; nothing where there is
  ///   none.
  /// - Returns: The number; nothing where an input is missing or the result is not finite.
  public func value(_ value: (String) -> Double?) -> Double? {
    let found = values(count: 1) { name in value(name).map { [$0] } }
    return found.flatMap { $0[0].isFinite ? $0[0] : nil }
  }

  /// What the formula comes to in every row of a table.
  ///
  /// - Parameters:
  ///   - count: Rows.
  ///   - column: The numbers behind a symbol, one a row, or one for all rows.
  /// - Returns: A number a row; nothing where an input is missing.
  func values(count: Int, _ column: (String) -> [Double]?) -> [Double]? {
    func spread(_ numbers: [Double]) -> [Double] {
      numbers.count == count ? numbers : Array(repeating: numbers.first ?? 0, count: count)
    }
    func of(_ formula: Formula) -> [Double]? { formula.values(count: count, column) }
    func joined(_ parts: [Formula], _ start: Double, _ step: (Double, Double) -> Double)
      -> [Double]?
    {
      var result = Array(repeating: start, count: count)
      for part in parts {
        guard let numbers = of(part) else { return nil }
        for row in 0..<count { result[row] = step(result[row], numbers[row]) }
      }
      return result
    }
    switch self {
    case .number(let number): return Array(repeating: number, count: count)
    case .symbol(let name), .total(let name): return column(name).map(spread)
    case .sum(let terms): return joined(terms, 0, +)
    case .product(let factors): return joined(factors, 1, *)
    case .quotient(let top, let bottom):
      guard let top = of(top), let bottom = of(bottom) else { return nil }
      return zip(top, bottom).map(/)
    case .negative(let formula): return of(formula)?.map { -$0 }
    case .function(let function, let arguments):
      let numbers = arguments.compactMap(of)
      guard numbers.count == arguments.count else { return nil }
      return (0..<count).map { row in function.value(of: numbers.map { $0[row] }) }
    }
  }

  /// The functions of the formula.
  var functions: [Function] {
    switch self {
    case .number, .symbol, .total: []
    case .sum(let parts), .product(let parts): parts.flatMap(\.functions)
    case .quotient(let top, let bottom): top.functions + bottom.functions
    case .negative(let part): part.functions
    case .function(let function, let parts): [function] + parts.flatMap(\.functions)
    }
  }

  /// The symbols of the formula, each once, in order.
  public var symbols: [String] {
    var found: [String] = []
    func visit(_ formula: Formula) {
      switch formula {
      case .number: break
      case .symbol(let name), .total(let name): if !found.contains(name) { found.append(name) }
      case .sum(let parts), .product(let parts), .function(_, let parts): parts.forEach(visit)
      case .quotient(let top, let bottom):
        visit(top)
        visit(bottom)
      case .negative(let part): visit(part)
      }
    }
    visit(self)
    return found
  }
}

extension Formula.Function {
  /// The value of the function.
  func value(of arguments: [Double]) -> Double {
    switch self {
    case .minimum: return arguments.min() ?? .nan
    case .maximum: return arguments.max() ?? .nan
    case .power: return pow(arguments[0], arguments[1])
    case .limited:
      return LimitedEarnings.expected(
        mean: arguments[0], dispersion: arguments[1],
        floor: arguments[2] > 0 ? arguments[2] : nil,
        ceiling: arguments[3] > 0 ? arguments[3] : nil)
    case .positive: return arguments[0] > 0 ? 1 : 0
    case .capped: return CappedDays.expected(mean: arguments[0], maximum: arguments[1])
    }
  }
}
