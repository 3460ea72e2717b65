import Quantities

/// The shares of a population alive a year later, by age last birthday on 1 January.
///
///     S(a)  = L(a+1) / L(a)              a ≤ 98, from age a to a + 1
///     S(99) = S(100) = T(100) / T(99)    into the open age
///     S(newborn) = L(0) / l(0)           from birth to 1 January
///
/// They take a whole age group over a calendar year; `1 − qx` is of those at an exact age and
/// does not reproduce published populations. Source: MODEL 2.2.
public struct SurvivalRatios: Sendable {
  /// From 1 January to the next, `[age]`.
  public let byAge: [Double]
  /// From birth to the next 1 January.
  public let ofNewborn: Double

  public init(_ table: LifeTable) {
    let lived = table.personYearsLived
    var byAge = [Double](repeating: 0, count: Age.count)
    for age in 0..<(Age.open - 1) where lived[age] > 0 { byAge[age] = lived[age + 1] / lived[age] }
    let open = table.personYearsRemaining[Age.open]
    let openAndBefore = table.personYearsRemaining[Age.open - 1]
    // Without deaths in the open age its person-years have no end, and the limit of the ratio is 1.
    let ratio = open.isInfinite ? 1 : openAndBefore > 0 ? open / openAndBefore : 0
    byAge[Age.open - 1] = ratio
    byAge[Age.open] = ratio
    self.byAge = byAge
    ofNewborn = lived[0]
  }
}
