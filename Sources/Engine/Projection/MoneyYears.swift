import Quantities
import Scheme

/// Levels of each year that turn frozen headcounts into money, on a block of paths.
///
/// Where earnings move with wages alone, they are shapes w/W and the wages stand here; otherwise the
/// earnings are each path's own and the factors leave wages out.
final class MoneyYears<L: Lane> {
  /// What earnings are multiplied by for a year's credits, W/J or 1/J, `[year]`.
  let growth: UnsafeMutablePointer<L>
  /// What they are multiplied by for the year itself, W or 1, `[year]`.
  let own: UnsafeMutablePointer<L>
  /// J(t − ℓ), `[year]`.
  let laggedValorization: UnsafeMutablePointer<L>
  /// What they are multiplied by for final-years averages, `[average][year − (T0 − history)]`.
  let averageGrowth: UnsafeMutablePointer<L>
  /// J' of each final-years average, `[average][year]`.
  let averageIndex: UnsafeMutablePointer<L>
  /// Factor on the credits of T0.
  var opening = L.one

  private let frame: LivesFrame
  private let storage: UnsafeMutablePointer<L>
  private let size: Int

  init(_ frame: LivesFrame) {
    self.frame = frame
    let averages = frame.averaging.averages.count
    let years = frame.yearCount
    let span = IndexHistory.length + years
    size = 3 * years + averages * (span + years)
    storage = .allocate(capacity: max(1, size))
    storage.initialize(repeating: .zero, count: max(1, size))
    growth = storage
    own = storage + years
    laggedValorization = storage + 2 * years
    averageGrowth = storage + 3 * years
    averageIndex = averageGrowth + averages * span
  }

  deinit { storage.deallocate() }

  var span: Int { IndexHistory.length + frame.yearCount }

  /// Nothing is earned in any year, and every index is 1.
  func clear() {
    storage.update(repeating: .zero, count: size)
    for t in 0..<frame.yearCount { laggedValorization[t] = .one }
    for place in 0..<(frame.averaging.averages.count * frame.yearCount) {
      averageIndex[place] = .one
    }
    opening = .zero
  }

  /// The levels of a block of paths; tied earnings are shapes that move with wages alone.
  func fill(_ paths: LivesPaths<L>, isTied: Bool) {
    opening = .one
    for t in 0..<frame.yearCount {
      let wages = isTied ? paths.wages[t] : .one
      growth[t] = wages.dividedOrZero(by: paths.prices[t])
      own[t] = wages
      laggedValorization[t] = paths.level(.prices, t - frame.valorizationLag, frame.history)
    }
    for (position, average) in frame.averaging.averages.enumerated() {
      for step in 0..<span {
        let t = step - IndexHistory.length
        let level = paths.level(average.index, t, frame.history)
        let wages = t < 0 ? L(frame.pastWages[-t]) : isTied ? paths.wages[t] : .one
        averageGrowth[position * span + step] = wages.dividedOrZero(by: level)
        if t >= 0 { averageIndex[position * frame.yearCount + t] = level }
      }
    }
  }
}
