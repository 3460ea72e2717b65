public import Quantities

/// The period life table of one sex and one calendar year, from central death rates.
///
///     qx = mx / (1 + (1 − ax) mx),   a0 by Andreev and Kingkade, ax = ½ above
///     Lx = l(x+1) + ax dx,           L100 = l100 / m100
///     Tx = Σ L,                      ex = Tx / lx
///
/// Radix 1; ages 0…100, 100 open, where everybody dies in the end. A death rate so high that
/// `qx` would pass 1 gives `qx = 1`.
///
/// Source: United Nations, *Methodology of the World Population Prospects 2024*; MODEL 2.2.
public struct LifeTable: Sendable {
  /// Probability of dying between exact ages x and x + 1, `[age]`.
  public let qx: [Double]
  /// Survivors at exact age x, radix 1, `[age]`.
  public let lx: [Double]
  /// Deaths between exact ages x and x + 1, radix 1, `[age]`.
  public let dx: [Double]
  /// Years lived between exact ages x and x + 1, person-years per birth, `[age]`.
  public let personYearsLived: [Double]
  /// Years lived above exact age x, person-years per birth, `[age]`.
  public let personYearsRemaining: [Double]

  /// The life table of central death rates, per person-year, `[age]` 0…100.
  ///
  /// The sex decides the formula of the first year.
  public init(deathRates mx: [Double], sex: Sex) {
    precondition(mx.count == Age.count, "a death rate for each age 0…100")
    var qx = [Double](repeating: 1, count: Age.count)
    var lx = [Double](repeating: 1, count: Age.count)
    var dx = [Double](repeating: 0, count: Age.count)
    var lived = [Double](repeating: 0, count: Age.count)
    for x in 0..<Age.open {
      let ax = x == 0 ? Self.yearsLivedByInfantDeaths(deathRate: mx[0], sex: sex) : 0.5
      qx[x] = min(1, mx[x] / (1 + (1 - ax) * mx[x]))
      dx[x] = lx[x] * qx[x]
      lx[x + 1] = lx[x] - dx[x]
      lived[x] = lx[x + 1] + ax * dx[x]
    }
    dx[Age.open] = lx[Age.open]
    lived[Age.open] = lx[Age.open] > 0 ? lx[Age.open] / mx[Age.open] : 0
    var remaining = lived
    for x in stride(from: Age.open - 1, through: 0, by: -1) { remaining[x] += remaining[x + 1] }
    self.qx = qx
    self.lx = lx
    self.dx = dx
    personYearsLived = lived
    personYearsRemaining = remaining
  }

  /// The life table of one sex in one plane of death rates.
  public init(deathRates: AgeSexGrid, sex: Sex) {
    self.init(deathRates: Age.all.map { deathRates[sex, $0] }, sex: sex)
  }

  /// Mean years from exact age `age` to death, `Tx / lx`; zero where nobody is left.
  public func lifeExpectancy(at age: Int) -> Double {
    lx[age] > 0 ? personYearsRemaining[age] / lx[age] : 0
  }

  /// The share of those at exact age `start` who reach exact age `end`, `l(end) / l(start)`.
  public func survival(from start: Int, to end: Int) -> Double {
    lx[start] > 0 ? lx[end] / lx[start] : 0
  }

  /// Mean years lived in the first year by those who die in it, a0.
  ///
  /// Piecewise linear in the infant death rate, one formula for each sex:
  ///
  ///     male    0.14929 − 1.99545 m0   m0 < 0.02300      female  0.14903 − 2.05527 m0   m0 < 0.01724
  ///             0.02832 + 3.26021 m0   m0 < 0.08307              0.04667 + 3.88089 m0   m0 < 0.06891
  ///             0.29915                otherwise                 0.31411                otherwise
  ///
  /// Source: E. Andreev and W. Kingkade, Average age at death in infancy and infant mortality
  /// level, *Demographic Research* 33 (2015), 363–390.
  public static func yearsLivedByInfantDeaths(deathRate m0: Double, sex: Sex) -> Double {
    switch sex {
    case .male:
      if m0 < 0.02300 { return 0.14929 - 1.99545 * m0 }
      return m0 < 0.08307 ? 0.02832 + 3.26021 * m0 : 0.29915
    case .female:
      if m0 < 0.01724 { return 0.14903 - 2.05527 * m0 }
      return m0 < 0.06891 ? 0.04667 + 3.88089 * m0 : 0.31411
    }
  }
}
