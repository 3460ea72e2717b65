import LinearAlgebra
import Testing

@Suite("Decompositions")
struct DecompositionTests {
  /// Largest difference of two matrices of one shape.
  private func distance(_ left: Matrix, _ right: Matrix) -> Double {
    (left - right).values.map(abs).max() ?? 0
  }

  @Test("numbers stand column by column")
  func columns() {
    let matrix = Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(matrix.values == [1, 4, 2, 5, 3, 6])
    #expect(matrix.transposed == Matrix(rows: [[1, 4], [2, 5], [3, 6]]))
    #expect(matrix * matrix.transposed == Matrix(rows: [[14, 32], [32, 77]]))
  }

  @Test("the Cholesky factor of [[4, 2], [2, 10]] is [[2, 0], [1, 3]]")
  func cholesky() throws {
    let factor = try Matrix(rows: [[4, 2], [2, 10]]).choleskyFactor()
    #expect(distance(factor, Matrix(rows: [[2, 0], [1, 3]])) < 1e-15)
  }

  @Test("a matrix that is not positive definite says how many rows show it")
  func notPositiveDefinite() {
    #expect(throws: MatrixError.notPositiveDefinite(order: 2)) {
      try Matrix(rows: [[1, 2], [2, 1]]).choleskyFactor()
    }
    let contradiction = Matrix(rows: [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
    #expect(throws: MatrixError.notPositiveDefinite(order: 3)) {
      try contradiction.choleskyFactor()
    }
  }

  @Test("least squares finds the line through (0, 1), (1, 2), (2, 4): 0.8333 + 1.5 x")
  func leastSquares() throws {
    let line = Matrix(rows: [[1, 0], [1, 1], [1, 2]])
    let found = try line.leastSquares(Matrix(rows: [[1], [2], [4]]))
    #expect(abs(found[0, 0] - 5.0 / 6) < 1e-14)
    #expect(abs(found[1, 0] - 1.5) < 1e-14)
  }

  @Test("columns that depend on each other have no least squares")
  func dependentColumns() {
    let twice = Matrix(rows: [[1, 2], [1, 2], [1, 2]])
    #expect(throws: MatrixError.dependentColumn(1)) {
      try twice.leastSquares(Matrix(rows: [[1], [2], [3]]))
    }
  }

  @Test("singular values put the matrix together again and explain all of it")
  func singularValues() throws {
    let matrix = Matrix(rows: [[3, 1, 2], [1, 5, 0]])
    let parts = try matrix.singularValues()
    #expect(parts.values.count == 2)
    #expect(parts.values[0] >= parts.values[1])
    let product = parts.left * Matrix.diagonal(parts.values) * parts.rightTransposed
    #expect(distance(product, matrix) < 1e-14)
    #expect(abs(parts.explainedShare(0) + parts.explainedShare(1) - 1) < 1e-15)
  }

  @Test("the spectral radius of a turn by 90° and a shrinking by half is 0.5")
  func spectralRadius() throws {
    #expect(abs(try Matrix(rows: [[0, -0.5], [0.5, 0]]).spectralRadius() - 0.5) < 1e-15)
    #expect(abs(try Matrix(rows: [[0.3, 9], [0, -0.9]]).spectralRadius() - 0.9) < 1e-14)
  }

  @Test("what is not a number is told, not calculated with")
  func notFinite() {
    #expect(throws: MatrixError.notFinite) { try Matrix(rows: [[.nan]]).choleskyFactor() }
    #expect(throws: MatrixError.notFinite) { try Matrix(rows: [[.infinity]]).singularValues() }
  }
}
