public import Quantities

/// One person who contributes every year until pensionable age, then draws the pension until death.
///
/// For internal rates of return and money's worth by cohort, sex and earnings level. The person is
/// exactly `entryAge` years old on 1 January of the entry year and earns a fixed multiple of the
/// mean, between the floor and the ceiling. Survivors' benefits, lump sums on leaving and funeral
/// grants are left out: the returns are those of the old-age pension alone.
public struct ModelCareer: Sendable {
  public var sex: Sex
  public var entryYear: Year
  /// Exact age on 1 January of the entry year, whole years.
  public var entryAge: Int
  /// Earnings as a multiple of mean insurable earnings.
  public var earningsLevel: Double

  public init(sex: Sex, entryYear: Year, entryAge: Int, earningsLevel: Double) {
    self.sex = sex
    self.entryYear = entryYear
    self.entryAge = entryAge
    self.earningsLevel = earningsLevel
  }

  /// Year of birth: the person is `entryAge` on a 1 January.
  public var birthYear: Year { entryYear.advanced(by: -entryAge) }

  /// The age at which mortality ends the career, if nothing else does.
  static let lastAge = 120
}

/// The rules and the economy a model career meets, each for any year of the career.
///
/// The last of the projected values may be held, as the caller sees fit.
public struct ModelCareerRules {
  /// Mean insurable earnings of all, nominal money a year.
  public var meanInsurableEarnings: (Year) -> Double
  /// Floor and ceiling of insurable earnings, nominal money a year.
  public var earningsLimits: (Year) -> ClosedRange<Double>
  /// Contribution rate of all payers, fraction.
  public var contributionRate: (Year) -> Double
  /// Pensionable age of the person's sex, years.
  public var pensionableAge: (Year) -> Double
  /// `J`, the index that past earnings are valorized by.
  public var valorizationIndex: (Year) -> Double
  /// `ℓ`: earnings are valorized to the level of the award year less these years.
  public var valorizationLag: Int
  /// Replacement rate by years of service and year of award: scale, rounding and maximum.
  public var replacementRate: (_ service: Double, _ award: Year) -> Double
  /// Minimum pension by years of service and year of award, nominal money a year; 0 for none.
  public var minimumPension: (_ service: Double, _ award: Year) -> Double
  /// `I`, mean level of the year of the index of pensions in payment.
  public var pensionIndex: (Year) -> Double
  /// Probability of dying in the year, by age on 1 January up to 100, for the person's sex.
  public var deathProbability: (_ age: Int, _ year: Year) -> Double

  public init(
    meanInsurableEarnings: @escaping (Year) -> Double,
    earningsLimits: @escaping (Year) -> ClosedRange<Double> = { _ in 0...Double.infinity },
    contributionRate: @escaping (Year) -> Double, pensionableAge: @escaping (Year) -> Double,
    valorizationIndex: @escaping (Year) -> Double, valorizationLag: Int,
    replacementRate: @escaping (_ service: Double, _ award: Year) -> Double,
    minimumPension: @escaping (_ service: Double, _ award: Year) -> Double = { _, _ in 0 },
    pensionIndex: @escaping (Year) -> Double,
    deathProbability: @escaping (_ age: Int, _ year: Year) -> Double
  ) {
    self.meanInsurableEarnings = meanInsurableEarnings
    self.earningsLimits = earningsLimits
    self.contributionRate = contributionRate
    self.pensionableAge = pensionableAge
    self.valorizationIndex = valorizationIndex
    self.valorizationLag = valorizationLag
    self.replacementRate = replacementRate
    self.minimumPension = minimumPension
    self.pensionIndex = pensionIndex
    self.deathProbability = deathProbability
  }
}
