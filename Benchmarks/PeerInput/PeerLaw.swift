import SocialInsurance

/// Law, behaviour and history as numbers; the law of a year is a list of `[share of year, value]`.
struct PeerLaw: Encodable {
  typealias Shares = [[Double]]

  struct Scale: Encodable {
    var weight: Double
    var points: [[Double]]
  }

  struct EntryClass: Encodable {
    var from: Int
    var years: Int?
    var index: String
  }

  var firstYear: Int
  var years: Int
  var groups: Int
  var paths: Int
  var lanes = PeerInput.Lanes.laneCount
  var firstAge = 14
  var lastAge: Int
  var flows = LivesFlow.allCases.map { "\($0)" }
  var groupFlows = GroupFlow.allCases.map { "\($0)" }

  // By year.
  var qualifying: [Shares]
  var earlyQualifying: [Shares]
  /// `[sex][year]`.
  var accrual: [[[Scale]]]
  var accrualMaximum: [Shares]
  var monthsBeyondMaximum: [Shares]
  var minimumPensionService: [Shares]
  var survivorsQualifying: [Shares]
  var grantQualifying: [Shares]
  var withdrawalLimit: [Shares]
  var survivorsMinimumMonths: [Double]
  /// Multiples of the reference amount, a year.
  var minimumPension: [Double]
  var spouseAmount: [Double]
  var childAmount: [Double]
  var funeralGrant: [Double]
  var spouseShareOfPension: [Double]
  var legacyShareOfEntrants: [Double]

  var partYearRounding: Double
  var valorizationLag: Int
  /// `[from, months a year]`.
  var lumpSumMonths: [[Double]]
  var withdrawalByService: [[Double]]
  /// `[group]`, then dormants.
  var hasMinimumPension: [Bool]
  var minimumPensionForLegacyOnly: Bool
  /// `[group]`, empty for the career.
  var averaging: [[EntryClass]]
  /// Levels of T0 − 1, T0 − 2, … by index.
  var history: [String: [Double]]

  var takeUp: Double
  var dormantTakeUp: Double
  var ineligibleLumpSumShare: Double
  var dormantIneligibleLumpSumShare: Double
  var returnPropensity: Double
  var pensionDispersion: Double
  var childYears: Double
  /// `[sex]`.
  var spouseAgeDifference: [Int]
}

extension PeerLaw {
  /// How many years before T0 the history reaches.
  private static var reach: Int { 51 }

  init(_ input: LivesInput, paths: Int) {
    let law = input.law
    let behaviour = input.behaviour
    let survivors = law.survivors
    func shares(_ series: YearSeries<ShareOfYear<Double>>) -> [Shares] {
      input.years.map { year in
        series.heldConstant(at: year).parts.map { [$0.weight, $0.value] }
      }
    }
    func points(_ scale: RateScale) -> [[Double]] { scale.points.map { [$0.x, $0.y] } }
    func byYear(_ series: YearSeries<Double>, times: Double = 1) -> [Double] {
      input.years.map { times * series.heldConstant(at: $0) }
    }
    firstYear = input.years.lowerBound.number
    years = input.years.count
    groups = input.groups.count
    self.paths = paths
    lastAge = behaviour.lastCoverageAge
    qualifying = shares(law.qualifyingPeriod)
    earlyQualifying = shares(law.earlyQualifyingPeriod)
    accrual = Sex.allCases.map { sex in
      input.years.map { year in
        (law.accrual[sex]?.heldConstant(at: year).parts ?? []).map {
          Scale(weight: $0.weight, points: points($0.value))
        }
      }
    }
    accrualMaximum = shares(law.accrualMaximum)
    monthsBeyondMaximum = shares(law.monthsPerYearBeyondMaximum)
    minimumPensionService = shares(law.minimumPensionService)
    survivorsQualifying = shares(survivors.qualifyingPeriod)
    grantQualifying = shares(survivors.grantQualifyingPeriod)
    withdrawalLimit = shares(law.withdrawalServiceLimit)
    survivorsMinimumMonths = byYear(survivors.lumpSumMinimumMonths)
    minimumPension = byYear(law.minimumPension, times: 12)
    spouseAmount = byYear(survivors.spouseAmount, times: 12)
    childAmount = byYear(survivors.childAmount, times: 12)
    funeralGrant = byYear(survivors.funeralGrant)
    spouseShareOfPension = byYear(survivors.spouseShareOfPension)
    legacyShareOfEntrants = byYear(law.shareBeforeRightsCutOff)
    partYearRounding = law.partYearRounding
    valorizationLag = law.valorizationLag
    lumpSumMonths = law.lumpSumMonths.map { [Double($0.from.number), $0.monthsPerYear] }
    withdrawalByService = points(behaviour.withdrawalByService)
    hasMinimumPension = law.minimumPensionGroups + [law.minimumPensionForDormants]
    minimumPensionForLegacyOnly = law.minimumPensionForLegacyOnly
    averaging = law.averaging.map { rule in
      guard case .byEntryYear(let classes) = rule else { return [] }
      return classes.map {
        EntryClass(from: $0.from.number, years: $0.years, index: $0.index.rawValue)
      }
    }
    let amounts = input.indices.amounts(of: law.referenceAmount)
    let past = (1...Self.reach).map { input.years.lowerBound.advanced(by: -$0) }
    history = [
      "prices": past.map { input.indices.prices(in: $0) },
      "wages": past.map { input.indices.wages(in: $0) },
      "referenceAmount": past.map { amounts.heldConstant(at: $0) },
    ]
    takeUp = behaviour.takeUp
    dormantTakeUp = behaviour.dormantTakeUp
    ineligibleLumpSumShare = behaviour.ineligibleLumpSumShare
    dormantIneligibleLumpSumShare = behaviour.dormantIneligibleLumpSumShare
    returnPropensity = behaviour.returnPropensity
    pensionDispersion = behaviour.pensionDispersion
    childYears = behaviour.childYears
    spouseAgeDifference = Sex.allCases.map { behaviour.spouseAgeDifference[$0] ?? 0 }
  }
}
