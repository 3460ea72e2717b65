public import Quantities

extension DeviationSampler {
  /// Draws the paths `firstPath..<firstPath + L.laneCount`, one a lane.
  ///
  /// What is not drawn, and the years before the first random one, are left as they are: zero.
  ///
  /// - Parameters:
  ///   - firstPath: The path of the first lane, 0 or more.
  ///   - deviations: Over the years and classes of the sampler.
  @inlinable
  public func draw<L: Lane>(firstPath: Int, into deviations: inout PathDeviations<L>) {
    check(deviations.years)
    let source = LaneNormals<L>(
      normals(firstPath: firstPath),
      L.laneCount > 8 ? normals(firstPath: firstPath + 8) : nil)
    if drawn.economy || drawn.unemployment {
      economy.run(source, over: random, since: firstYear) { year, state in
        if drawn.economy {
          deviations.inflation[year] = state[0]
          deviations.realWageGrowth[year] = state[1]
          deviations.realYield[year] = state[2]
        }
        if drawn.unemployment { deviations.unemploymentRate[year] = state[3] }
      }
    }
    if drawn.mortality {
      mortality.run(source, over: random, since: firstYear) { year, state in
        deviations.mortalityIndex[2 * year] = state[0]
        deviations.mortalityIndex[2 * year + 1] = state[1]
      }
    }
    if drawn.fertility {
      fertility.run(source, over: random, since: firstYear) { deviations.fertility[$0] = $1[0] }
    }
    if drawn.migration {
      migration.run(source, over: random, since: firstYear) { deviations.migration[$0] = $1[0] }
    }
    if drawn.assets {
      assets.run(source, over: random, since: firstYear) { year, state in
        for index in state.indices {
          deviations.assetYields[year * state.count + index] = state[index]
        }
      }
    }
  }
}

/// The normals of the paths of a lane type.
@usableFromInline
struct LaneNormals<L: Lane> {
  @usableFromInline let first: StandardNormals
  /// Of the lanes from the ninth on.
  @usableFromInline let second: StandardNormals?

  @inlinable
  init(_ first: StandardNormals, _ second: StandardNormals?) {
    self.first = first
    self.second = second
  }

  /// The numbers of the variables 2·`pair` and 2·`pair` + 1.
  @inlinable
  func pair(_ pair: Int, in year: Year) -> (first: L, second: L) {
    var result = (first: L.zero, second: L.zero)
    let lower = first.pair(pair, in: year)
    for lane in 0..<min(8, L.laneCount) {
      result.first[lane: lane] = lower.first[lane]
      result.second[lane: lane] = lower.second[lane]
    }
    if let upper = second?.pair(pair, in: year) {
      for lane in 8..<L.laneCount {
        result.first[lane: lane] = upper.first[lane - 8]
        result.second[lane: lane] = upper.second[lane - 8]
      }
    }
    return result
  }
}
