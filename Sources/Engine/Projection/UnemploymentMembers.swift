public import Assumptions
public import Quantities
import Scheme

/// Members of unemployment insurance by years of credit, from the branch's first year to T1.
public struct UnemploymentMembers: Sendable {
  /// What each group does, `[group]` by year from the first year of the history, or T0, to T1.
  public private(set) var byGroup: [YearSeries<UnemploymentYear>]
  /// Claims of the last year of the history with the stated rate and as observed, and the factor
  /// on the rate that leads from one to the other; nothing without a history.
  public private(set) var calibration: (raw: Double, observed: Double, factor: Double)?
  /// Observed claims of the history that no rate can give, by year, persons.
  public private(set) var missingClaims: [(year: Year, persons: Double)] = []

  /// Carries every cohort of every group through the history and the projection.
  ///
  /// Before T0 the members have the groups, sexes and ages of T0, and T0's mortality, exits and
  /// density; the claims of each year are scaled to the observed ones. From T0 on they follow the
  /// rate with the factor of the last year of the history. `insured` are the members by group,
  /// T0…T1, average of the year.
  public init(
    _ branch: UnemploymentAssumptions, _ basis: BranchBasis, insured: [YearSeries<AgeSexGrid>]
  ) {
    self.init(branch, basis, insured: insured, recorder: nil)
  }

  /// The same, with somebody who writes down what the cohorts of some years are.
  package init(
    _ branch: UnemploymentAssumptions, _ basis: BranchBasis, insured: [YearSeries<AgeSexGrid>],
    recorder: UnemploymentRecorder?
  ) {
    let start = basis.years.lowerBound
    var carrier = Carrier(branch, basis, insured: insured)
    carrier.recorder = recorder
    var first = start
    var factor = 1.0
    switch branch.opening {
    case .history(let members, let claimants):
      first = min(members.firstYear, start)
      let total = insured.reduce(0) { $0 + $1[start].total }
      for year in members.years where year < start {
        let observed = claimants.heldConstant(at: year)
        let fit = carrier.carry(
          year, share: total > 0 ? members[year] / total : 0, claims: observed, from: factor)
        if fit.missing > 0.5 { missingClaims.append((year, fit.missing)) }
        if let found = fit.factor { factor = found }
        calibration = (raw: fit.raw, observed: observed, factor: factor)
      }
    case .distribution(let shares, let stopped):
      carrier.open(shares: shares, stopped: stopped)
    }
    for year in basis.years { carrier.carry(year, factor: factor) }
    byGroup = carrier.carried.map { YearSeries(from: first, $0) }
  }
}

/// Carries the state of all groups from year to year.
private struct Carrier {
  let basis: BranchBasis
  let rates: UnemploymentRates
  let insured: [YearSeries<AgeSexGrid>]
  /// Groups that the branch insures at any time.
  let active: [Bool]
  var state: UnemploymentState
  var carried: [[UnemploymentYear]]
  var recorder: UnemploymentRecorder?

  init(
    _ branch: UnemploymentAssumptions, _ basis: BranchBasis, insured: [YearSeries<AgeSexGrid>]
  ) {
    self.basis = basis
    self.insured = insured
    rates = UnemploymentRates(branch, basis)
    active = insured.map { $0.values.contains { $0.total > 0 } }
    state = UnemploymentState(groups: insured.count, rates.size)
    carried = insured.map { _ in [] }
  }

  private var start: Year { basis.years.lowerBound }

  mutating func open(shares: [Double], stopped: Double) {
    let total = insured.reduce(0) { $0 + $1[start].total }
    for group in insured.indices where active[group] {
      state.open(
        group, shares: shares, stopped: total > 0 ? stopped / total : 0,
        insured: insured[group][start], rates.of(group, in: start, factor: 1))
    }
  }

  /// A year of the projection.
  mutating func carry(_ year: Year, factor: Double) {
    let (next, groups) = attempt(year, of: year, share: 1, factor: factor)
    accept(next, groups)
  }

  /// A year of the history: members in proportion to T0's, claims as observed.
  ///
  /// - Returns: Claims with the rate unscaled, the factor that scales it (nothing where there was
  ///   nothing to scale), and the observed claims that no factor gives.
  mutating func carry(
    _ year: Year, share: Double, claims observed: Double, from guess: Double
  ) -> (raw: Double, factor: Double?, missing: Double) {
    func claims(_ groups: [UnemploymentYear]) -> Double {
      groups.reduce(0) { $0 + $1.claims.total }
    }
    let raw = claims(attempt(year, of: start, share: share, factor: 1).groups)
    guard raw > 0, observed > 0 else {
      let (next, groups) = attempt(year, of: start, share: share, factor: observed > 0 ? 1 : 0)
      accept(next, groups)
      return (raw, nil, observed)
    }
    // Who claims leaves a little room to who follows, so the claims are nearly linear.
    var factor = guess
    var found = attempt(year, of: start, share: share, factor: factor)
    for _ in 0..<40 {
      let total = claims(found.groups)
      guard total > 0, abs(total - observed) > 1e-12 * observed, factor < 1e6 else { break }
      factor *= observed / total
      found = attempt(year, of: start, share: share, factor: factor)
    }
    accept(found.state, found.groups)
    return (raw, factor, max(0, observed - claims(found.groups)))
  }

  private mutating func accept(_ next: UnemploymentState, _ groups: [UnemploymentYear]) {
    state = next
    for group in groups.indices { carried[group].append(groups[group]) }
  }

  private func attempt(
    _ year: Year, of model: Year, share: Double, factor: Double
  ) -> (state: UnemploymentState, groups: [UnemploymentYear]) {
    var next = state
    let spells = rates.spells(in: year)
    let recorder = recorder?.begun(year)
    let groups = insured.indices.map { group in
      guard active[group] else { return UnemploymentYear(rates.size) }
      let members = insured[group][model]
      return next.advance(
        group, rates.of(group, in: year, factor: factor), spells: spells,
        insured: { share * members[$0, $1] }, recorder: recorder)
    }
    return (next, groups)
  }
}
