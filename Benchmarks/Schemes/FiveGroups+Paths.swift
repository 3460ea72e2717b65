public import SocialInsurance

extension FiveGroups {
  /// The paths of a made-up ensemble, `L.laneCount` at a time.
  ///
  /// Deviations are moving averages of a fixed sequence, so that every program that asks for a path
  /// has the same. Nothing deviates in T0. They are of the size that an ensemble has: a point of
  /// inflation and real wages, a tenth of mortality, a few per cent of residents and contributors.
  ///
  /// - Parameters:
  ///   - central: The input that `lives()` gives.
  ///   - firstPath: Number of the path in the first lane.
  ///   - paths: Where they are written.
  public static func fill<L: Lane>(
    _ central: LivesInput, firstPath: Int, into paths: LivesPaths<L>
  ) {
    for lane in 0..<L.laneCount { paths.fill(lane: lane, with: central) }
    for lane in 0..<L.laneCount { deviate(paths, lane: lane, path: firstPath + lane) }
  }

  private static func deviate<L: Lane>(_ paths: LivesPaths<L>, lane: Int, path: Int) {
    var inflation = Walk(path: path, variable: 0)
    var realWages = Walk(path: path, variable: 1)
    var mortality = Walk(path: path, variable: 2)
    var residents = Walk(path: path, variable: 3)
    var coverage = Walk(path: path, variable: 4)
    var prices = 1.0
    var wages = 1.0
    let plane = LivesPaths<L>.plane
    let ofEachGroup = paths.yearCount * plane
    for t in 1..<paths.yearCount {
      let before = prices
      prices *= 1 + 0.01 * inflation.next()
      wages *= (prices / before) * (1 + 0.01 * realWages.next())
      multiply(paths.prices, t, lane, by: prices)
      multiply(paths.wages, t, lane, by: wages)
      multiply(paths.referenceAmount, t, lane, by: wages)
      // Pensions follow prices of the year before and half of real wages.
      multiply(paths.pensionIndex, t, lane, by: before * (wages / prices).squareRoot())
      let deaths = 1 + 0.1 * mortality.next()
      let persons = 1 + 0.02 * residents.next()
      let covered = persons * (1 + 0.03 * coverage.next())
      for cell in (t * plane)..<((t + 1) * plane) {
        multiply(paths.population, cell, lane, by: persons)
        multiply(paths.deathProbability, cell, lane, by: deaths, atMost: 1)
        for group in 0..<paths.groupCount {
          multiply(paths.contributors, group * ofEachGroup + cell, lane, by: covered)
          multiply(paths.earnings, group * ofEachGroup + cell, lane, by: wages)
        }
      }
    }
  }

  /// Lanes are neighbouring doubles.
  private static func multiply<L: Lane>(
    _ cells: UnsafeMutablePointer<L>, _ cell: Int, _ lane: Int, by factor: Double,
    atMost limit: Double = .infinity
  ) {
    let value = UnsafeMutableRawPointer(cells).assumingMemoryBound(to: Double.self)
      .advanced(by: cell * L.laneCount + lane)
    value.pointee = min(limit, value.pointee * factor)
  }
}

/// A bounded walk around zero, −1 to 1, from a counter alone.
private struct Walk {
  private var state: UInt64
  private var level = 0.0

  init(path: Int, variable: Int) {
    state = UInt64(truncatingIfNeeded: path * 16 + variable + 1) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    let uniform = Double(mixed >> 11) / Double(1 << 53)
    level = 0.7 * level + 0.3 * (2 * uniform - 1)
    return level
  }
}
