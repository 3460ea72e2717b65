import Economy
import Quantities
import Scheme

/// The indices of the years before T0, which are the same on every path.
struct IndexHistory: Sendable {
  /// How many years before T0 wages and indices reach.
  static var length: Int { 51 }

  /// Level of an index in the years T0 − length … T0 − 1, `[index][year]`; every index is on the
  /// scale that its projected years have.
  private let levels: [ValorizationIndex: [Double]]

  init(_ input: LivesInput) {
    let start = input.years.lowerBound.advanced(by: -Self.length)
    let amounts = input.indices.amounts(of: input.law.referenceAmount)
    var levels: [ValorizationIndex: [Double]] = [:]
    for kind in ValorizationIndex.allCases {
      levels[kind] = (0..<Self.length).map { offset in
        let year = start.advanced(by: offset)
        return switch kind {
        case .prices: input.indices.prices(in: year)
        case .wages: input.indices.wages(in: year)
        case .referenceAmount: amounts.heldConstant(at: year)
        }
      }
    }
    self.levels = levels
  }

  /// The level of an index a number of years before T0, 1…length.
  func level(_ kind: ValorizationIndex, yearsBefore: Int) -> Double {
    levels[kind]?[Self.length - yearsBefore] ?? 1
  }
}
