import Coverage
import Economy
import Law
import Quantities
import Scheme

/// Everything the cohort calculation reads, packed by scenario lane, shared by all generations.
///
/// Arrays are contiguous over age; a cohort reads them along its diagonal. The plan is built once
/// and only read afterwards.
final class LivesPlan<L: Lane>: @unchecked Sendable {
  let years: ClosedRange<Year>
  let yearCount: Int
  let groupCount: Int
  let lastAge: Int
  /// The age at which the longest careers of T0 began.
  let firstEntryAge: Int
  /// First age on 1 January at which a generation can be insured, one below the coverage ages.
  static var firstAge: Int { 14 }
  let hasInvalidity: Bool

  // MARK: By year

  /// J(t) and J(t − ℓ), the career's valorization index.
  let valorization: [L]
  let laggedValorization: [L]
  /// I(t), mean level of pensions in payment; 1 in T0.
  let pensionIndex: [L]
  /// Minimum pension, spouse's, child's pension and funeral grant, money a year (grant: once).
  let minimumPension: [L]
  let spouseAmount: [L]
  let childAmount: [L]
  let funeralGrant: [L]
  let spouseShareOfPension: [L]
  /// Share of the year's entrants who come before the cut-off of legacy rights.
  let legacyShareOfEntrants: [L]

  // MARK: By year, sex and age; `[year][sex][age]`

  let population: [L]
  let deathProbability: [L]
  let withdrawalRate: [L]
  let reaching: [L]
  let early: [L]
  let reduction: [L]
  let dormantEarly: [L]
  let dormantReduction: [L]
  let isRetirementActive: [Bool]
  /// Lump sum on a pensioner's death, in years of pension.
  let pensionerLumpSum: [L]

  // MARK: By group; `[group][year][sex][age]`

  let contributors: [L]
  let earnings: [L]
  let density: [L]
  let exitRate: [L]

  // MARK: By sex and age; `[sex][age]`

  let entitledSpouses: [L]
  let entitledChildren: [L]
  /// m: share of the deceased who leave anybody entitled to a monthly pension.
  let monthlySurvivors: [L]
  let invalidityRate: [L]

  // MARK: Mortality relativities by age

  /// `[group][age]`, then dormants, pensioners, invalidity pensioners.
  let relativity: [L]

  // MARK: Behaviour

  let takeUp: L
  let dormantTakeUp: L
  let ineligibleLumpSumShare: L
  let dormantIneligibleLumpSumShare: L
  let returnPropensity: L
  let childRunOff: L
  let pensionDispersion: Double
  let spouseAgeDifference: [Int]
  let minimumPensionForLegacyOnly: Bool
  /// Completed years at T0 from which opening lives are legacy.
  let openingLegacyService: Int
  /// `[group]`, then dormants.
  let hasMinimumPension: [Bool]

  // MARK: Service tables

  /// `[year][sex][slot][age]`, slot 0 for dormants, 1 + group for contributors; age from `firstAge`.
  let tableOfCell: [Int32]
  /// `[table][column][k]`.
  let tables: [L]

  let averaging: AveragingPlan<L>
  let openingStates: [OpeningState]

  /// - Parameter inputs: One scenario a lane; all share years, groups and averaging rules.
  init(_ inputs: [LivesInput]) {
    precondition(inputs.count == L.laneCount, "one scenario for each lane")
    let first = inputs[0]
    let years = first.years
    precondition(
      inputs.allSatisfy { $0.years == years && $0.groups.count == first.groups.count },
      "scenarios calculated together have the same years and groups")
    precondition(
      inputs.allSatisfy { LaneRules($0) == LaneRules(first) },
      "scenarios calculated together have the same rules that shape the calculation")
    self.years = years
    let span = years.count
    yearCount = span
    groupCount = first.groups.count
    lastAge = first.behaviour.lastCoverageAge
    firstEntryAge = inputs.reduce(Self.firstAge) { age, input in
      min(age, input.opening.dormantEntryAge, input.groups.map(\.entryAge).min() ?? age)
    }

    func lanes(_ value: (LivesInput) -> Double) -> L {
      var result = L(value(inputs[0]))
      for lane in 1..<max(1, inputs.count) where lane < inputs.count {
        result[lane: lane] = value(inputs[lane])
      }
      return result
    }
    func byYear(_ value: (LivesInput, Year) -> Double) -> [L] {
      years.map { year in lanes { value($0, year) } }
    }
    func bySexAndAge(_ value: (LivesInput, Sex, Int) -> Double) -> [L] {
      Self.packed(inputs.map { input in [AgeSexGrid { value(input, $0, $1) }] })
    }

    let careerIndices = inputs.map { input in
      ValorizationSeries(.prices, indices: input.indices, law: input.law)
    }
    func career(_ year: Year) -> L {
      var result = L.zero
      for (lane, index) in careerIndices.enumerated() { result[lane: lane] = index.level(in: year) }
      return result
    }
    valorization = years.map { career($0) }
    let lag = first.law.valorizationLag
    laggedValorization = years.map { career($0.advanced(by: -lag)) }
    pensionIndex = byYear { $0.pensionIndex.mean[$1] }
    let reference = inputs.map { $0.indices.amounts(of: $0.law.referenceAmount) }
    func multiples(of share: (LivesInput, Year) -> Double, times: Double) -> [L] {
      years.map { year in
        var result = L.zero
        for (lane, input) in inputs.enumerated() {
          result[lane: lane] = times * share(input, year) * reference[lane].heldConstant(at: year)
        }
        return result
      }
    }
    minimumPension = multiples(of: { $0.law.minimumPension.heldConstant(at: $1) }, times: 12)
    spouseAmount = multiples(
      of: { $0.law.survivors.spouseAmount.heldConstant(at: $1) }, times: 12)
    childAmount = multiples(of: { $0.law.survivors.childAmount.heldConstant(at: $1) }, times: 12)
    funeralGrant = multiples(of: { $0.law.survivors.funeralGrant.heldConstant(at: $1) }, times: 1)
    spouseShareOfPension = byYear { $0.law.survivors.spouseShareOfPension.heldConstant(at: $1) }
    legacyShareOfEntrants = byYear { $0.law.shareBeforeRightsCutOff.heldConstant(at: $1) }

    population = Self.packed(inputs.map { input in years.map { input.population[$0] } })
    deathProbability = Self.packed(inputs.map { input in years.map { input.deathProbability[$0] } })
    withdrawalRate = Self.packed(
      inputs.map { input in
        years.map { Self.crossing(input.behaviour.withdrawalRate[$0]) }
      })
    var rules: [[[RetirementRule]]] = []
    for input in inputs {
      let law = input.law
      let behaviour = input.behaviour
      rules.append(
        years.flatMap { year in
          Sex.allCases.map { sex in
            let rules = RetirementYear(sex: sex, year: year, law: law, behaviour: behaviour)
            return Age.all.map { rules?.rule(age: $0) ?? .last }
          }
        })
    }
    func rule(_ value: (RetirementRule) -> Double) -> [L] {
      var result: [L] = []
      result.reserveCapacity(span * 2 * Age.count)
      for plane in 0..<(2 * span) {
        for age in Age.all {
          var packed = L.zero
          for lane in inputs.indices { packed[lane: lane] = value(rules[lane][plane][age]) }
          result.append(packed)
        }
      }
      return result
    }
    reaching = rule(\.reaching)
    early = rule(\.early)
    reduction = rule(\.reduction)
    dormantEarly = rule(\.dormantEarly)
    dormantReduction = rule(\.dormantReduction)
    isRetirementActive = (0..<(2 * span)).flatMap { plane in
      Age.all.map { age in rules.contains { $0[plane][age].isActive } }
    }
    pensionerLumpSum = Self.packed(
      inputs.map { input in
        let law = input.law
        return years.map { year in
          AgeSexGrid { law.pensionerLumpSumYears(sex: $0, age: $1, year: year) }
        }
      })

    let groups = first.groups.indices
    contributors = groups.flatMap { group in
      Self.packed(inputs.map { input in years.map { input.contributors[group][$0] } })
    }
    earnings = groups.flatMap { group in
      Self.packed(inputs.map { input in years.map { input.earnings[group][$0] } })
    }
    density = groups.flatMap { group in
      Self.packed(
        inputs.map { input in
          years.map { Self.crossing(input.groups[group].contributionDensity[$0]) }
        })
    }
    exitRate = groups.flatMap { group in
      Self.packed(
        inputs.map { input in years.map { Self.crossing(input.groups[group].exitRate[$0]) } })
    }

    entitledSpouses = bySexAndAge { $0.behaviour.entitledSpouseShare.crossing($1, $2) }
    entitledChildren = bySexAndAge { $0.behaviour.childrenPerDeath.crossing($1, $2) }
    monthlySurvivors = bySexAndAge { input, sex, age in
      let spouses = input.behaviour.entitledSpouseShare.crossing(sex, age)
      let children = input.behaviour.childrenPerDeath.crossing(sex, age)
      return 1 - (1 - spouses) * (1 - min(1, children))
    }
    invalidityRate = bySexAndAge { $0.behaviour.invalidityRate.crossing($1, $2) }
    hasInvalidity = inputs.contains { $0.behaviour.invalidityRate.total > 0 }

    relativity = Self.relativities(inputs)
    takeUp = lanes(\.behaviour.takeUp)
    dormantTakeUp = lanes(\.behaviour.dormantTakeUp)
    ineligibleLumpSumShare = lanes(\.behaviour.ineligibleLumpSumShare)
    dormantIneligibleLumpSumShare = lanes(\.behaviour.dormantIneligibleLumpSumShare)
    returnPropensity = lanes(\.behaviour.returnPropensity)
    childRunOff = lanes { 1 / $0.behaviour.childYears }
    pensionDispersion = first.behaviour.pensionDispersion
    spouseAgeDifference = Sex.allCases.map { first.behaviour.spouseAgeDifference[$0] ?? 0 }
    minimumPensionForLegacyOnly = first.law.minimumPensionForLegacyOnly
    openingLegacyService = first.law.openingLegacyService
    hasMinimumPension =
      first.law.minimumPensionGroups + [first.law.minimumPensionForDormants]

    var builder = ServiceTableBuilder<L>(inputs)
    tableOfCell = builder.build(firstAge: Self.firstAge, lastAge: lastAge)
    // One cell of padding: columns are read in whole blocks of four.
    tables = builder.tables + [.zero]
    averaging = AveragingPlan(inputs)
    openingStates = inputs.map(OpeningState.init)
  }

  // MARK: - Packing

  /// Grids by lane and year into `[year][sex][age]`.
  private static func packed(_ grids: [[AgeSexGrid]]) -> [L] {
    var result: [L] = []
    let count = 2 * Age.count
    result.reserveCapacity(grids[0].count * count)
    for year in grids[0].indices {
      for cell in 0..<count {
        var value = L(grids[0][year].values[cell])
        for lane in 1..<max(1, grids.count) where lane < grids.count {
          value[lane: lane] = grids[lane][year].values[cell]
        }
        result.append(value)
      }
    }
    return result
  }

  private static func crossing(_ grid: AgeSexGrid) -> AgeSexGrid {
    AgeSexGrid { grid.crossing($0, $1) }
  }

  /// Mortality relative to the population's, fading to 1 at high ages.
  ///
  ///     1 − (1 − r) · clamp((95 − a)/20, 0, 1)
  private static func relativities(_ inputs: [LivesInput]) -> [L] {
    func values(_ input: LivesInput) -> [Double] {
      input.groups.map(\.mortalityRelativity) + [
        input.behaviour.dormantMortalityRelativity, input.behaviour.pensionerMortalityRelativity,
        input.behaviour.invalidityMortalityRelativity,
      ]
    }
    let byLane = inputs.map(values)
    var result: [L] = []
    for row in byLane[0].indices {
      for age in Age.all {
        let acting = min(max((95 - Double(age)) / 20, 0), 1)
        var packed = L.zero
        for lane in byLane.indices { packed[lane: lane] = 1 - (1 - byLane[lane][row]) * acting }
        result.append(packed)
      }
    }
    return result
  }
}

/// Rules that all scenarios of a batch share, because they decide what is calculated at all.
private struct LaneRules: Equatable {
  var valorizationLag: Int
  var lastCoverageAge: Int
  var pensionDispersion: Double
  var spouseAgeDifference: [Sex: Int]
  var minimumPension: [Bool]
  var openingLegacyService: Int
  var averaging: [AveragingRule]

  init(_ input: LivesInput) {
    valorizationLag = input.law.valorizationLag
    lastCoverageAge = input.behaviour.lastCoverageAge
    pensionDispersion = input.behaviour.pensionDispersion
    spouseAgeDifference = input.behaviour.spouseAgeDifference
    minimumPension =
      input.law.minimumPensionGroups
      + [input.law.minimumPensionForDormants, input.law.minimumPensionForLegacyOnly]
    openingLegacyService = input.law.openingLegacyService
    averaging = input.law.averaging
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
