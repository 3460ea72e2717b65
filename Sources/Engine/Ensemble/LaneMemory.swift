import Quantities

/// Numbers of one worker, allocated once, all zero at first.
final class LaneMemory<L: Lane>: @unchecked Sendable {
  let base: UnsafeMutablePointer<L>
  let count: Int

  init(_ count: Int) {
    self.count = max(count, 1)
    base = .allocate(capacity: self.count)
    base.initialize(repeating: .zero, count: self.count)
  }

  deinit { base.deallocate() }
}

/// Numbers of the scenario that no path changes, built once and only read afterwards.
final class NumberTable: @unchecked Sendable {
  let base: UnsafePointer<Double>
  let count: Int
  private let storage: UnsafeMutablePointer<Double>

  init(_ numbers: [Double]) {
    count = numbers.count
    storage = .allocate(capacity: max(count, 1))
    storage.initialize(repeating: 0, count: max(count, 1))
    for (index, number) in numbers.enumerated() { storage[index] = number }
    base = UnsafePointer(storage)
  }

  deinit { storage.deallocate() }

  subscript(index: Int) -> Double { base[index] }
}

extension YearSeries<Double> {
  /// The values of a range of years, the first or last one outside the series.
  func numbers(over years: ClosedRange<Year>) -> NumberTable {
    NumberTable(values.isEmpty ? years.map { _ in 0 } : years.map { heldConstant(at: $0) })
  }
}
