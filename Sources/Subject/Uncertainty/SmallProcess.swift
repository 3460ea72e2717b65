import LinearAlgebra
public import Quantities

/// A process laid out for drawing: coefficients row by row, and its variables of the generator.
@usableFromInline
struct SmallProcess: Sendable {
  /// Variables.
  @usableFromInline let count: Int
  /// Normals a year.
  @usableFromInline let shockCount: Int
  /// The first variable of the generator, even.
  @usableFromInline let variable: Int
  /// B, `[row][column]`.
  @usableFromInline let response: [Double]
  /// C, `[row][shock]`.
  @usableFromInline let factor: [Double]

  init(response: Matrix, factor: Matrix?, variable: Int) {
    count = factor?.rows ?? 0
    shockCount = factor?.columns ?? 0
    self.variable = variable
    self.response = factor == nil ? [] : response.transposed.values
    self.factor = factor?.transposed.values ?? []
  }

  init(_ process: VectorAutoregression?, variable: Int) {
    self.init(
      response: process?.response ?? Matrix(rows: 0, columns: 0),
      factor: process?.shocks.factor, variable: variable)
  }

  /// Runs the process from zero and hands over the state of every year, `[variable]`.
  @inlinable
  func run<L: Lane>(
    _ normals: LaneNormals<L>, over years: Range<Int>, since first: Year,
    store: (_ year: Int, _ state: UnsafeMutableBufferPointer<L>) -> Void
  ) {
    let pairs = (shockCount + 1) / 2
    withUnsafeTemporaryAllocation(of: L.self, capacity: 2 * count + 2 * pairs) { memory in
      memory.initialize(repeating: .zero)
      defer { memory.deinitialize() }
      let state = UnsafeMutableBufferPointer(rebasing: memory[..<count])
      let before = UnsafeMutableBufferPointer(rebasing: memory[count..<2 * count])
      let shocks = UnsafeMutableBufferPointer(rebasing: memory[(2 * count)...])
      for year in years {
        for pair in 0..<pairs {
          let drawn = normals.pair(variable / 2 + pair, in: first.advanced(by: year))
          shocks[2 * pair] = drawn.first
          shocks[2 * pair + 1] = drawn.second
        }
        for row in 0..<count {
          var sum = L.zero
          for column in 0..<count {
            let weight = response[row * count + column]
            if weight != 0 { sum += L(weight) * before[column] }
          }
          for column in 0..<shockCount {
            let weight = factor[row * shockCount + column]
            if weight != 0 { sum += L(weight) * shocks[column] }
          }
          state[row] = sum
        }
        for row in 0..<count { before[row] = state[row] }
        store(year, state)
      }
    }
  }
}
