import Quantities
import Scheme

/// Levels and amounts of each year on a block of paths, calculated before its generations are.
///
/// Allocated once for a worker.
final class PathYears<L: Lane> {
  /// J(t) and J(t − ℓ), the career's valorization index, `[year]`.
  let valorization: UnsafeMutablePointer<L>
  let laggedValorization: UnsafeMutablePointer<L>
  /// I(t), mean level of pensions in payment; 1 in T0, `[year]`.
  let pensionIndex: UnsafeMutablePointer<L>
  /// Minimum pension, spouse's, child's pension and funeral grant, money a year (grant: once).
  let minimumPension: UnsafeMutablePointer<L>
  let spouseAmount: UnsafeMutablePointer<L>
  let childAmount: UnsafeMutablePointer<L>
  let funeralGrant: UnsafeMutablePointer<L>
  /// J' of each final-years average, `[average][year − (T0 − history)]`.
  let averageIndex: UnsafeMutablePointer<L>
  /// 1/J'.
  let inverseAverageIndex: UnsafeMutablePointer<L>

  private let storage: UnsafeMutablePointer<L>
  private let size: Int

  init(_ frame: LivesFrame) {
    let years = frame.yearCount
    let span = IndexHistory.length + years
    let averages = frame.averaging.averages.count * span
    size = 7 * years + 2 * averages
    storage = .allocate(capacity: size)
    storage.initialize(repeating: .zero, count: size)
    valorization = storage
    laggedValorization = storage + years
    pensionIndex = storage + 2 * years
    minimumPension = storage + 3 * years
    spouseAmount = storage + 4 * years
    childAmount = storage + 5 * years
    funeralGrant = storage + 6 * years
    averageIndex = storage + 7 * years
    inverseAverageIndex = averageIndex + averages
  }

  deinit { storage.deallocate() }

  func fill(_ frame: LivesFrame, _ paths: LivesPaths<L>) {
    for t in 0..<frame.yearCount {
      let amount = paths.referenceAmount[t]
      valorization[t] = paths.prices[t]
      laggedValorization[t] = paths.level(.prices, t - frame.valorizationLag, frame.history)
      pensionIndex[t] = paths.pensionIndex[t]
      minimumPension[t] = L(frame.minimumPension[t]) * amount
      spouseAmount[t] = L(frame.spouseAmount[t]) * amount
      childAmount[t] = L(frame.childAmount[t]) * amount
      funeralGrant[t] = L(frame.funeralGrant[t]) * amount
    }
    let span = IndexHistory.length + frame.yearCount
    for (position, average) in frame.averaging.averages.enumerated() {
      for step in 0..<span {
        let level = paths.level(average.index, step - IndexHistory.length, frame.history)
        averageIndex[position * span + step] = level
        inverseAverageIndex[position * span + step] = L.one.dividedOrZero(by: level)
      }
    }
  }
}
