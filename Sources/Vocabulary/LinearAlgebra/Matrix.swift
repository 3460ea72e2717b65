/// Numbers in rows and columns, column by column: the order that LAPACK reads.
public struct Matrix: Equatable, Sendable {
  public let rows: Int
  public let columns: Int
  /// `[column][row]`, `columns × rows` numbers.
  public var values: [Double]

  /// The same number in every cell.
  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    self.rows = rows
    self.columns = columns
    values = Array(repeating: value, count: rows * columns)
  }

  /// A number for each row and column.
  public init(
    rows: Int, columns: Int, _ value: (_ row: Int, _ column: Int) throws -> Double
  ) rethrows {
    self.init(rows: rows, columns: columns)
    for column in 0..<columns {
      for row in 0..<rows { self[row, column] = try value(row, column) }
    }
  }

  /// Rows as people write them, all of one length.
  public init(rows: [[Double]]) {
    let columns = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columns }, "all rows have one length")
    self.init(rows: rows.count, columns: columns) { rows[$0][$1] }
  }

  /// Ones on the diagonal.
  public static func identity(_ count: Int) -> Matrix {
    Matrix(rows: count, columns: count) { $0 == $1 ? 1 : 0 }
  }

  /// Numbers on the diagonal.
  public static func diagonal(_ numbers: [Double]) -> Matrix {
    Matrix(rows: numbers.count, columns: numbers.count) { $0 == $1 ? numbers[$0] : 0 }
  }

  @inlinable public subscript(row: Int, column: Int) -> Double {
    get { values[column * rows + row] }
    set { values[column * rows + row] = newValue }
  }

  public var isSquare: Bool { rows == columns }

  public var transposed: Matrix {
    Matrix(rows: columns, columns: rows) { self[$1, $0] }
  }

  public func column(_ column: Int) -> [Double] {
    Array(values[column * rows..<(column + 1) * rows])
  }

  public func row(_ row: Int) -> [Double] { (0..<columns).map { self[row, $0] } }

  /// Every number through a function.
  public func map(_ transform: (Double) -> Double) -> Matrix {
    var result = self
    for index in values.indices { result.values[index] = transform(values[index]) }
    return result
  }

  /// The textbook product, for matrices of a few rows.
  public static func * (left: Matrix, right: Matrix) -> Matrix {
    precondition(left.columns == right.rows, "the columns of one are the rows of the other")
    return Matrix(rows: left.rows, columns: right.columns) { row, column in
      (0..<left.columns).reduce(0) { $0 + left[row, $1] * right[$1, column] }
    }
  }

  public static func - (left: Matrix, right: Matrix) -> Matrix {
    precondition(
      left.rows == right.rows && left.columns == right.columns, "both have one shape")
    return Matrix(rows: left.rows, columns: left.columns) { left[$0, $1] - right[$0, $1] }
  }
}
