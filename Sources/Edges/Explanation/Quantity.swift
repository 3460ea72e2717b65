import Quantities

/// A number of the calculation that has no name in the results: its letter, unit and words.
struct Quantity: Sendable {
  var symbol: String
  var unit: String
  var title: LocalizedText

  init(_ symbol: String, _ unit: String, _ en: String, _ vi: String) {
    self.symbol = symbol
    self.unit = unit
    title = LocalizedText(en: en, vi: vi)
  }
}

/// Cells of the calculation with all columns that a formula may read.
struct CellSource {
  /// What tells cells apart.
  var keys: [String]
  /// `[row][key]`.
  var rows: [[String]]
  var columns: [String: Column] = [:]

  struct Column {
    var quantity: Quantity
    var origin: ExplainedInput.Origin
    var values: () -> [Double]
  }

  init(keys: [String], rows: [[String]]) {
    self.keys = keys
    self.rows = rows
  }

  mutating func add(
    _ quantity: Quantity, _ origin: ExplainedInput.Origin = .state,
    _ values: @escaping () -> [Double]
  ) {
    columns[quantity.symbol] = Column(quantity: quantity, origin: origin, values: values)
  }
}
