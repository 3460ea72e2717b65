import Coverage
import Economy
import Projection
import Quantities
import Uncertainty

/// Labour force, employed and contributors in lanes: MODEL 4 and 5.
extension PathEnvironment {
  /// Follows work and coverage from a year on; earlier years stand.
  func fillWork(_ deviations: PathDeviations<L>, from first: Int) {
    guard let labour = plan.labour else { return }
    for year in first..<plan.yearCount {
      fillLabourForce(labour, year: year)
      let shift = L(labour.unemploymentRate[year]) + deviations.unemploymentRate[year]
      fillEmployed(labour, year: year, rate: shift.clamped(.zero, L(Self.highestRate)))
      if let coverage = plan.coverage { fillContributors(coverage, year: year) }
    }
  }

  /// The highest unemployment rate of all and of a cell.
  private static var highestRate: Double { LabourForce.highestUnemploymentRate }

  private func fillLabourForce(_ labour: LabourPlan, year: Int) {
    let plane = Self.plane
    let start = lives.population + year * plane
    let end = year == plan.yearCount - 1 ? closingPopulation.base : start + plane
    let rates = labour.participation.base + year * plane
    let persons = self.persons.base
    let force = self.force.base
    var total = L.zero
    var active = L.zero
    var adults = L.zero
    for sex in 0..<2 {
      for age in 0..<Age.count {
        let cell = sex * Age.count + age
        let average =
          age >= Age.open - 1 ? start[cell] : (start[cell] + end[cell + 1]) * L(0.5)
        persons[cell] = average
        total += average
        // The cell aged 14 on 1 January turns 15 during the year, on average at its middle.
        if age >= 14 { adults += age == 14 ? average * L(0.5) : average }
        let working = L(rates[cell]) * average
        force[cell] = working
        active += working
      }
    }
    rows[.averagePopulation][year] = total
    rows[.adults][year] = adults
    rows[.labourForce][year] = active
    guard let below = labour.belowPensionableAge else { return }
    let shares = below.base + year * plane
    var ofWorkingAge = L.zero
    for cell in 0..<plane { ofWorkingAge += L(shares[cell]) * force[cell] }
    rows[.labourForceWorkingAge][year] = ofWorkingAge
  }

  /// Unemployment in proportion to the relativities, and `rate` in total.
  private func fillEmployed(_ labour: LabourPlan, year: Int, rate: L) {
    let force = self.force.base
    let relativity = labour.relativity.base
    var weighted = L.zero
    for cell in 0..<Self.plane { weighted += L(relativity[cell]) * force[cell] }
    let unemployed = rate * rows[.labourForce][year]
    var factor = unemployed.dividedOrZero(by: weighted)
    let cap = L(Self.highestRate)
    if (factor * L(labour.highestRelativity)).isAnyAbove(cap) {
      factor = cappedFactor(labour, meeting: unemployed, otherwise: factor)
    }
    var total = L.zero
    for cell in 0..<Self.plane {
      let share = L.minimum(cap, factor * L(relativity[cell]))
      let working = force[cell] * (L.one - share)
      employed.base[cell] = working
      total += working
    }
    rows[.employed][year] = total
    rows[.unemployed][year] = rows[.labourForce][year] - total
  }

  /// The factor of the lanes in which a cell would pass the cap, each by itself.
  private func cappedFactor(_ labour: LabourPlan, meeting total: L, otherwise factor: L) -> L {
    var result = factor
    for lane in 0..<L.laneCount
    where factor[lane: lane] * labour.highestRelativity > Self.highestRate {
      let scaling = CappedScaling(
        values: labour.relativities,
        weights: (0..<Self.plane).map { force.base[$0][lane: lane] }, cap: Self.highestRate)
      result[lane: lane] = scaling.factor(meeting: total[lane: lane])
    }
    return result
  }

  /// Ā(g,s,a) = c(g) · pattern · base with Σ Ā = path, then no more employees than employed.
  private func fillContributors(_ coverage: CoveragePlan, year: Int) {
    for (index, group) in coverage.groups.enumerated() {
      let result = contributors(of: index, year: year)
      let pattern = group.pattern.base + year * Self.plane
      switch group.base {
      case .employed:
        weigh(pattern, employed.base, coverage.ages, result, path(of: group, year: year))
      case .labourForce:
        weigh(pattern, force.base, coverage.ages, result, path(of: group, year: year))
      case .population:
        weigh(pattern, persons.base, coverage.ages, result, path(of: group, year: year))
      case .persons:
        weigh(pattern, nil, coverage.ages, result, path(of: group, year: year))
      }
    }
    capEmployees(coverage, year: year)
  }

  private func contributors(of group: Int, year: Int) -> UnsafeMutablePointer<L> {
    lives.contributors + (group * plan.yearCount + year) * Self.plane
  }

  private func path(of group: CoveragePlan.Group, year: Int) -> L {
    let path = L(group.path[year])
    switch group.denominator {
    case nil: return path
    case .employed: return path * rows[.employed][year]
    case .labourForce15Plus: return path * rows[.labourForce][year]
    case .labourForceWorkingAge: return path * rows[.labourForceWorkingAge][year]
    case .population: return path * rows[.averagePopulation][year]
    }
  }

  private func weigh(
    _ pattern: UnsafePointer<Double>, _ base: UnsafeMutablePointer<L>?, _ ages: Range<Int>,
    _ result: UnsafeMutablePointer<L>, _ path: L
  ) {
    var total = L.zero
    for sex in 0..<2 {
      for age in ages {
        let cell = sex * Age.count + age
        let weight = L(pattern[cell]) * (base?[cell] ?? .one)
        result[cell] = weight
        total += weight
      }
    }
    let level = path.dividedOrZero(by: total)
    for sex in 0..<2 {
      for age in ages { result[sex * Age.count + age] *= level }
    }
  }

  /// Cuts the employees of all groups in one proportion where they are more than the employed.
  private func capEmployees(_ coverage: CoveragePlan, year: Int) {
    for sex in 0..<2 {
      for age in coverage.ages {
        let cell = sex * Age.count + age
        var insured = L.zero
        for (index, group) in coverage.groups.enumerated() where group.areEmployees {
          insured += contributors(of: index, year: year)[cell]
        }
        let present = employed.base[cell]
        guard insured.isAnyAbove(present) else { continue }
        let kept = L.choose(present / insured, .one, where: present, isBelow: insured)
        for (index, group) in coverage.groups.enumerated() where group.areEmployees {
          contributors(of: index, year: year)[cell] *= kept
        }
      }
    }
  }
}
