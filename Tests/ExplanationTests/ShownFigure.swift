import Foundation

/// The JSON of an explanation, read and counted without the program's own formulas.
struct ShownFigure: Decodable {
  var formula: Node
  var inputs: [Input]

  struct Input: Decodable {
    var symbol: String
    var value: Double?
    var origin: Origin
  }

  struct Origin: Decodable {
    var kind: String
    var rows: [[String]]?
    var columns: [Column]?
    var formula: Node?
  }

  struct Column: Decodable {
    var symbol: String
    var values: [Double?]
  }

  struct Missing: Error { var symbol: String }

  /// The figure, every table summed anew from its rows, and the largest number that was added up.
  func recomputed() throws -> (value: Double, largestTerm: Double) {
    var known: [String: Double] = [:]
    for input in inputs where input.origin.kind != "table" { known[input.symbol] = input.value }
    for input in inputs {
      guard let rows = input.origin.rows, let columns = input.origin.columns,
        let formula = input.origin.formula
      else { continue }
      let byName = Dictionary(
        columns.map { ($0.symbol, $0.values) }, uniquingKeysWith: { first, _ in first })
      known[input.symbol] = try rows.indices.reduce(0) { sum, row in
        try sum + formula.value { byName[$0].flatMap { $0[row] } ?? known[$0] }
      }
    }
    let largest = try formula.terms.map { try abs($0.value { known[$0] }) }.max() ?? 0
    return (try formula.value { known[$0] }, largest)
  }
}

/// A formula in JSON.
indirect enum Node: Decodable {
  case number(Double)
  case symbol(String)
  case sum([Node])
  case product([Node])
  case quotient([Node])
  case negative(Node)
  case function(String, [Node])

  private enum Keys: String, CodingKey {
    case symbol, total, sum, product, quotient, negative, function, of
  }

  init(from decoder: any Decoder) throws {
    if let number = try? decoder.singleValueContainer().decode(Double.self) {
      self = .number(number)
      return
    }
    let object = try decoder.container(keyedBy: Keys.self)
    func list(_ key: Keys) throws -> [Node]? {
      try object.decodeIfPresent([Node].self, forKey: key)
    }
    if let name = try object.decodeIfPresent(String.self, forKey: .symbol) {
      self = .symbol(name)
    } else if let name = try object.decodeIfPresent(String.self, forKey: .total) {
      self = .symbol(name)
    } else if let terms = try list(.sum) {
      self = .sum(terms)
    } else if let factors = try list(.product) {
      self = .product(factors)
    } else if let parts = try list(.quotient) {
      self = .quotient(parts)
    } else if let name = try object.decodeIfPresent(String.self, forKey: .function) {
      self = .function(name, try list(.of) ?? [])
    } else {
      self = .negative(try object.decode(Node.self, forKey: .negative))
    }
  }

  /// What is added up at the outermost level.
  var terms: [Node] {
    if case .sum(let terms) = self { terms } else { [] }
  }

  func value(_ known: (String) -> Double?) throws -> Double {
    switch self {
    case .number(let number): return number
    case .symbol(let name):
      guard let value = known(name) else { throw ShownFigure.Missing(symbol: name) }
      return value
    case .sum(let terms): return try terms.reduce(0) { try $0 + $1.value(known) }
    case .product(let factors): return try factors.reduce(1) { try $0 * $1.value(known) }
    case .quotient(let parts): return try parts[0].value(known) / parts[1].value(known)
    case .negative(let part): return try -part.value(known)
    case .function(let name, let arguments):
      return Self.value(of: name, try arguments.map { try $0.value(known) })
    }
  }

  private static func value(of name: String, _ x: [Double]) -> Double {
    switch name {
    case "min": return x.min() ?? .nan
    case "max": return x.max() ?? .nan
    case "pow": return pow(x[0], x[1])
    case "positive": return x[0] > 0 ? 1 : 0
    case "capped": return x[0] > 0 && x[1] > 0 ? x[0] * (1 - exp(-x[1] / x[0])) : 0
    case "limited": return limited(x[0], x[1], floor: x[2], ceiling: x[3])
    default: return .nan
    }
  }

  /// E[max(X, F) ∧ C] of a lognormal X, MODEL 5.3.
  private static func limited(
    _ w: Double, _ sigma: Double, floor: Double, ceiling: Double
  ) -> Double {
    func normal(_ z: Double) -> Double { 0.5 * erfc(-z / 2.squareRoot()) }
    func upTo(_ c: Double) -> Double {
      guard sigma > 0 else { return min(w, c) }
      let d = log(c / w)
      return w * normal((d - sigma * sigma / 2) / sigma)
        + c * normal(-(d + sigma * sigma / 2) / sigma)
    }
    guard w > 0 else { return floor }
    return floor + (ceiling > 0 ? upTo(ceiling) : w) - (floor > 0 ? upTo(floor) : 0)
  }
}
