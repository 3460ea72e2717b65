import Coverage
import Projection
import Quantities

/// Mean insurable earnings in lanes: MODEL 6.
extension PathEnvironment {
  /// Follows the earnings of every group from a year on; earlier years stand.
  ///
  ///     w(g,s,a,t) = W(t) · (F′ + E[X′ ∧ C′] − E[X′ ∧ F′]),   X′, F′, C′ over the wage level
  func fillEarnings(from first: Int, fillsCells: Bool) {
    guard fillsCells, let earnings = plan.earnings else { return }
    for (index, group) in earnings.groups.enumerated() {
      fillLimits(group)
      for year in first..<plan.yearCount {
        switch group.limits[year] {
        case .central: break
        case .asBefore:
          if year > 0, case .central = group.limits[year - 1] {
            takeCentralShape(of: group, index, year: year - 1)
          }
        case .own: fillShape(of: group, index, year: year)
        }
        fillCells(of: group, index, year: year)
      }
    }
  }

  /// Floor and ceiling over the wage level; no floor is 0, no ceiling infinite.
  private func fillLimits(_ group: EarningsPlan.Group) {
    let count = plan.yearCount
    for (limit, row) in [(group.floor, 0), (group.ceiling, 1)] {
      let amounts = limits.base + row * count
      let none = row == 0 ? L.zero : L(.infinity)
      guard let limit else {
        for year in 0..<count { amounts[year] = none }
        continue
      }
      limit.fill(
        amounts, inflation: rows[.inflation], realWageGrowth: rows[.realWageGrowth],
        yearCount: count)
      for year in 0..<count {
        let annual = amounts[year] * L(12) / lives.wages[year]
        amounts[year] = L.choose(annual, none, where: .zero, isBelow: annual)
      }
    }
    for year in 0..<count {
      limits.base[count + year] = L.maximum(limits.base[count + year], limits.base[year])
    }
  }

  private func takeCentralShape(of group: EarningsPlan.Group, _ index: Int, year: Int) {
    let shape = shapes.base + index * Self.plane
    let central = group.shape.base + year * Self.plane
    for cell in 0..<Self.plane { shape[cell] = L(central[cell]) }
  }

  /// The means of a year whose limits are the path's own.
  private func fillShape(of group: EarningsPlan.Group, _ index: Int, year: Int) {
    let shape = shapes.base + index * Self.plane
    let floor = limits.base[year]
    let ceiling = limits.base[plan.yearCount + year]
    let logFloor = floor.logarithm()
    let logCeiling = ceiling.logarithm()
    let hasFloor = floor.isAnyPositive
    let hasCeiling = group.ceiling != nil
    let series = LimitedEarnings.tailSeries.base
    for cell in 0..<Self.plane {
      let number = group.means[cell]
      guard number > 0 else {
        shape[cell] = floor
        continue
      }
      let mean = L(number)
      guard group.dispersion > 0 else {
        shape[cell] = L.minimum(L.maximum(mean, floor), ceiling)
        continue
      }
      let logarithm = L(group.logarithms[cell])
      var result = mean
      if hasCeiling {
        let upTo = LimitedEarnings.expectedUpTo(
          ceiling, mean: mean, distance: logCeiling - logarithm, dispersion: group.dispersion,
          series: series)
        result = L.choose(upTo, mean, where: ceiling, isBelow: L(.infinity))
      }
      if hasFloor {
        let upTo = LimitedEarnings.expectedUpTo(
          floor, mean: mean, distance: logFloor - logarithm, dispersion: group.dispersion,
          series: series)
        result += L.choose(floor - upTo, .zero, where: .zero, isBelow: floor)
      }
      shape[cell] = result
    }
  }

  /// The shape times the wage level.
  private func fillCells(of group: EarningsPlan.Group, _ index: Int, year: Int) {
    let cells = lives.earnings + (index * plan.yearCount + year) * Self.plane
    let wages = lives.wages[year]
    if case .central = group.limits[year] {
      let central = group.shape.base + year * Self.plane
      for cell in 0..<Self.plane { cells[cell] = L(central[cell]) * wages }
    } else {
      let shape = shapes.base + index * Self.plane
      for cell in 0..<Self.plane { cells[cell] = shape[cell] * wages }
    }
  }
}
