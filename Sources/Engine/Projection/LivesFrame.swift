import Coverage
import Economy
import Law
public import Quantities
import Scheme

/// What every path of a scenario shares in the cohort calculation: law, behaviour, opening state.
///
/// Arrays are contiguous over age; a cohort reads them along its diagonal. The frame is built once
/// and only read afterwards; what differs from path to path is in `LivesPaths`.
public final class LivesFrame: Sendable {
  public let years: ClosedRange<Year>
  public let yearCount: Int
  public let groupCount: Int
  let lastAge: Int
  /// The age at which the longest careers of T0 began.
  let firstEntryAge: Int
  /// First age on 1 January at which a generation can be insured, one below the coverage ages.
  static var firstAge: Int { 14 }

  // MARK: By year

  /// Minimum pension, spouse's, child's pension (a year) and funeral grant (once) as multiples of
  /// the reference amount.
  let minimumPension: SharedColumn<Double>
  let spouseAmount: SharedColumn<Double>
  let childAmount: SharedColumn<Double>
  let funeralGrant: SharedColumn<Double>
  let spouseShareOfPension: SharedColumn<Double>
  /// Share of the year's entrants who come before the cut-off of legacy rights.
  let legacyShareOfEntrants: SharedColumn<Double>
  /// Years from which on no entrant has legacy rights, counted from T0.
  let lastYearOfLegacyEntrants: Int

  // MARK: By year, sex and age; `[year][sex][age]`

  let withdrawalRate: SharedColumn<Double>
  let reaching: SharedColumn<Double>
  let early: SharedColumn<Double>
  let reduction: SharedColumn<Double>
  let dormantEarly: SharedColumn<Double>
  let dormantReduction: SharedColumn<Double>
  let isRetirementActive: SharedColumn<Bool>
  /// Lump sum on a pensioner's death, in years of pension.
  let pensionerLumpSum: SharedColumn<Double>

  // MARK: By group; `[group][year][sex][age]`

  let density: SharedColumn<Double>
  let exitRate: SharedColumn<Double>
  /// Share of the exits that takes its lump sum at once, `[group][year]`.
  let withdrawalAtExit: SharedColumn<Double>
  let hasWithdrawalsAtExit: Bool

  // MARK: By sex and age; `[sex][age]`

  let entitledSpouses: SharedColumn<Double>
  let entitledChildren: SharedColumn<Double>
  /// m: share of the deceased who leave anybody entitled to a monthly pension.
  let monthlySurvivors: SharedColumn<Double>
  let invalidityRate: SharedColumn<Double>
  let hasInvalidity: Bool

  // MARK: Mortality relativities by age

  /// `[group][age]`, then dormants, pensioners, invalidity pensioners.
  let relativity: SharedColumn<Double>

  // MARK: Behaviour

  let takeUp: Double
  let dormantTakeUp: Double
  let ineligibleLumpSumShare: Double
  let dormantIneligibleLumpSumShare: Double
  let returnPropensity: Double
  let childRunOff: Double
  let pensionDispersion: Double
  let spouseAgeDifference: SharedColumn<Int>
  let minimumPensionForLegacyOnly: Bool
  /// `[group]`, then dormants.
  let hasMinimumPension: SharedColumn<Bool>

  // MARK: Service tables

  /// `[year][sex][slot][age]`, slot 0 for dormants, 1 + group for contributors; age from `firstAge`.
  let tableOfCell: SharedColumn<ServiceTableBuilder.Place>
  /// Tables of `[column][k]`, one after another.
  let tables: SharedColumn<Double>

  /// ℓ: years between the award and the index that brings earnings to it.
  let valorizationLag: Int
  let averaging: AveragingRules
  /// Indices of the years before T0.
  let history: IndexHistory
  /// W(T0 − j), `[j]`.
  let pastWages: SharedColumn<Double>
  let opening: OpeningState

  /// - Parameter input: The central path; law, groups, behaviour and opening state are its own.
  public init(_ input: LivesInput) {
    let law = input.law
    let behaviour = input.behaviour
    let years = input.years
    self.years = years
    let span = years.count
    yearCount = span
    groupCount = input.groups.count
    lastAge = behaviour.lastCoverageAge
    firstEntryAge = ([Self.firstAge, input.opening.dormantEntryAge] + input.groups.map(\.entryAge))
      .reduce(Self.firstAge, min)

    func byYear(_ series: YearSeries<Double>, times: Double = 1) -> SharedColumn<Double> {
      SharedColumn(years.map { times * series.heldConstant(at: $0) })
    }
    minimumPension = byYear(law.minimumPension, times: 12)
    spouseAmount = byYear(law.survivors.spouseAmount, times: 12)
    childAmount = byYear(law.survivors.childAmount, times: 12)
    funeralGrant = byYear(law.survivors.funeralGrant)
    spouseShareOfPension = byYear(law.survivors.spouseShareOfPension)
    legacyShareOfEntrants = byYear(law.shareBeforeRightsCutOff)
    lastYearOfLegacyEntrants = legacyShareOfEntrants.values.lastIndex { $0 > 0 } ?? -1

    withdrawalRate = SharedColumn(Self.crossings(behaviour.withdrawalRate, over: years))
    let rules = years.flatMap { year in
      Sex.allCases.flatMap { sex in
        let rules = RetirementYear(sex: sex, year: year, law: law, behaviour: behaviour)
        return Age.all.map { rules?.rule(age: $0) ?? .last }
      }
    }
    reaching = SharedColumn(rules.map(\.reaching))
    early = SharedColumn(rules.map(\.early))
    reduction = SharedColumn(rules.map(\.reduction))
    dormantEarly = SharedColumn(rules.map(\.dormantEarly))
    dormantReduction = SharedColumn(rules.map(\.dormantReduction))
    isRetirementActive = SharedColumn(rules.map(\.isActive))
    var lumpSums: [Double] = []
    lumpSums.reserveCapacity(span * 2 * Age.count)
    for year in years {
      for sex in Sex.allCases {
        for age in Age.all {
          lumpSums.append(law.pensionerLumpSumYears(sex: sex, age: age, year: year))
        }
      }
    }
    pensionerLumpSum = SharedColumn(lumpSums)

    density = SharedColumn(
      input.groups.flatMap { Self.crossings($0.contributionDensity, over: years) })
    exitRate = SharedColumn(input.groups.flatMap { Self.crossings($0.exitRate, over: years) })
    withdrawalAtExit = SharedColumn(
      input.groups.flatMap { group in
        years.map { group.withdrawalAtExit.heldConstant(at: $0) }
      })
    hasWithdrawalsAtExit = withdrawalAtExit.values.contains { $0 > 0 }

    let spouses = Self.crossing(behaviour.entitledSpouseShare)
    let children = Self.crossing(behaviour.childrenPerDeath)
    entitledSpouses = SharedColumn(spouses)
    entitledChildren = SharedColumn(children)
    monthlySurvivors = SharedColumn(
      zip(spouses, children).map { 1 - (1 - $0) * (1 - min(1, $1)) })
    invalidityRate = SharedColumn(Self.crossing(behaviour.invalidityRate))
    hasInvalidity = behaviour.invalidityRate.total > 0
    relativity = SharedColumn(Self.relativities(input))

    takeUp = behaviour.takeUp
    dormantTakeUp = behaviour.dormantTakeUp
    ineligibleLumpSumShare = behaviour.ineligibleLumpSumShare
    dormantIneligibleLumpSumShare = behaviour.dormantIneligibleLumpSumShare
    returnPropensity = behaviour.returnPropensity
    childRunOff = 1 / behaviour.childYears
    pensionDispersion = behaviour.pensionDispersion
    spouseAgeDifference = SharedColumn(
      Sex.allCases.map { behaviour.spouseAgeDifference[$0] ?? 0 })
    minimumPensionForLegacyOnly = law.minimumPensionForLegacyOnly
    hasMinimumPension = SharedColumn(
      law.minimumPensionGroups + [law.minimumPensionForDormants])

    var builder = ServiceTableBuilder(input)
    tableOfCell = SharedColumn(builder.build(firstAge: Self.firstAge, lastAge: lastAge))
    // One cell of padding: columns are read in whole blocks of four.
    tables = SharedColumn(builder.tables + [0])
    valorizationLag = law.valorizationLag
    averaging = AveragingRules(input)
    let history = IndexHistory(input)
    self.history = history
    pastWages = SharedColumn(
      (0...IndexHistory.length).map { $0 == 0 ? 1 : history.level(.wages, yearsBefore: $0) })
    opening = OpeningState(input, history: history)
  }

  deinit {
    minimumPension.free()
    spouseAmount.free()
    childAmount.free()
    funeralGrant.free()
    spouseShareOfPension.free()
    legacyShareOfEntrants.free()
    withdrawalRate.free()
    reaching.free()
    early.free()
    reduction.free()
    dormantEarly.free()
    dormantReduction.free()
    isRetirementActive.free()
    pensionerLumpSum.free()
    density.free()
    exitRate.free()
    withdrawalAtExit.free()
    entitledSpouses.free()
    entitledChildren.free()
    monthlySurvivors.free()
    invalidityRate.free()
    relativity.free()
    spouseAgeDifference.free()
    hasMinimumPension.free()
    tableOfCell.free()
    tables.free()
    pastWages.free()
  }

  // MARK: - Packing

  /// What acts on a generation in each year, `[year][sex][age]`; equal years are crossed once.
  private static func crossings(_ grid: YearAgeSexGrid, over years: ClosedRange<Year>) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(years.count * 2 * Age.count)
    var last: (plane: Int, values: [Double])?
    for year in years {
      let index = min(max(grid.firstYear.distance(to: year), 0), grid.planeOfYear.count - 1)
      let plane = grid.planeOfYear[index]
      let values = last?.plane == plane ? last?.values : nil
      let crossed = values ?? crossing(grid.planes[plane])
      result.append(contentsOf: crossed)
      last = (plane, crossed)
    }
    return result
  }

  private static func crossing(_ grid: AgeSexGrid) -> [Double] {
    AgeSexGrid { grid.crossing($0, $1) }.values
  }

  /// Mortality relative to the population's, fading to 1 at high ages.
  ///
  ///     1 − (1 − r) · clamp((95 − a)/20, 0, 1)
  private static func relativities(_ input: LivesInput) -> [Double] {
    let behaviour = input.behaviour
    let rows =
      input.groups.map(\.mortalityRelativity) + [
        behaviour.dormantMortalityRelativity, behaviour.pensionerMortalityRelativity,
        behaviour.invalidityMortalityRelativity,
      ]
    return rows.flatMap { relativity in
      Age.all.map { 1 - (1 - relativity) * min(max((95 - Double($0)) / 20, 0), 1) }
    }
  }
}

extension PensionLaw {
  /// Lump sum on a pensioner's death in years of pension, by the age on 1 January.
  ///
  /// Months since award are counted from the pensionable age of the year of death, as the award
  /// date of a stock is not carried.
  fileprivate func pensionerLumpSumYears(sex: Sex, age: Int, year: Year) -> Double {
    let rule = survivors.pensionerLumpSum
    guard let path = pensionableAge[sex] else { return rule.minimumMonths / 12 }
    return path.heldConstant(at: year).weighted { pensionableAge in
      let months = 12 * max(0, Double(age) + 1 - pensionableAge)
      let reduced =
        rule.initialMonths - rule.reductionPerMonth * max(0, months - rule.freeMonths)
      return max(rule.minimumMonths, reduced) / 12
    }
  }
}
