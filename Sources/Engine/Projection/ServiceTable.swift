import Law
import Quantities
import Scheme

/// What credited service decides in a year of award, for each year of service k.
///
/// Contributors leave at mid-year with x = k + ½δ years, dormants with x = k. Thresholds and
/// tables act by share of the year.
struct ServiceTable {
  enum Column: Int, CaseIterable {
    /// 1/x, 0 where x = 0.
    case inverseService
    /// e: share of the year in which x gives an old-age pension at PA.
    case eligible
    /// Share of the year in which x gives an early pension.
    case earlyEligible
    /// Replacement rate of x + r years, capped.
    case rate
    /// Mean replacement rate of those awarded, some of whom qualify by service abroad alone.
    case awardRate
    /// Reference earnings paid once for the service beyond the maximum, in years of them.
    case beyondMaximum
    /// Share of the year in which x gives the minimum pension.
    case minimumPension
    /// Share of the year in which x gives monthly survivors' pensions.
    case survivors
    /// Share of the year in which k gives a funeral grant and a survivors' lump sum.
    case grant
    /// Share of the year in which both are given.
    case grantSurvivors
    /// Share of the year in which k may be withdrawn, times the relative propensity.
    case withdrawal
    /// x itself.
    case service
  }

  static let cells = 51
  static let stride = Column.allCases.count * cells

  /// `[column][k]`.
  private(set) var values: [Double]

  private subscript(column: Column, k: Int) -> Double {
    get { values[column.rawValue * Self.cells + k] }
    set { values[column.rawValue * Self.cells + k] = newValue }
  }

  /// - Parameters:
  ///   - legal: The law of the year for one sex.
  ///   - density: δ of a contributor's year, or nothing for dormants.
  ///   - abroad: Service in other countries that counts towards the qualifying periods, years.
  init(legal: LegalYear, density: Double?, abroad: Double) {
    values = Array(repeating: 0, count: Self.stride)
    let half = 0.5 * (density ?? 0)
    for k in 0..<Self.cells {
      let x = Double(k) + half
      self[.service, k] = x
      self[.inverseService, k] = x > 0 ? 1 / x : 0
      // Own service is needed for a pension of one's own.
      let total = x > 0 ? x + abroad : x
      self[.eligible, k] = legal.qualifying.share(reached: total)
      self[.earlyEligible, k] = legal.earlyQualifying.share(reached: total)
      let rounded = x + legal.partYearRounding
      self[.rate, k] = legal.replacementRate(service: rounded)
      self[.awardRate, k] =
        total > x ? legal.awardRate(service: x, total: total) : self[.rate, k]
      self[.beyondMaximum, k] = legal.yearsOfEarningsBeyondMaximum(service: rounded)
      self[.minimumPension, k] = legal.minimumPensionService.share(reached: x)
      self[.survivors, k] = legal.survivorsQualifying.share(reached: x)
      self[.grant, k] = legal.grantQualifying.share(reached: Double(k))
      self[.grantSurvivors, k] = self[.grant, k] * self[.survivors, k]
      if k > 0 {
        self[.withdrawal, k] =
          legal.withdrawalLimit.weighted { Double(k) < $0 ? 1 : 0 }
          * legal.withdrawalByService.value(at: Double(k))
      }
    }
  }
}

/// Lump sums in years of reference earnings for each year of service k.
///
/// They depend on the calendar year itself, by the year in which the service was, not on the sex.
struct LumpSumTable: Equatable {
  enum Column: Int, CaseIterable {
    /// Lump sum for all the service.
    case lumpSum
    /// Survivors' lump sum with its minimum, where k gives one.
    case grantLumpSum
    /// The same for those who leave monthly survivors' pensions.
    case grantLumpSumSurvivors
  }

  static let stride = Column.allCases.count * ServiceTable.cells

  /// `[column][k]`.
  private(set) var values: [Double]

  init(legal: LegalYear, density: Double?) {
    let cells = ServiceTable.cells
    let half = 0.5 * (density ?? 0)
    let least = legal.survivorsMinimumMonths / 12
    values = Array(repeating: 0, count: Self.stride)
    for k in 0..<cells {
      let x = Double(k) + half
      let sum = legal.lumpSumYears(service: x, completed: k)
      let granted = legal.grantQualifying.share(reached: Double(k)) * max(least, sum)
      values[Column.lumpSum.rawValue * cells + k] = sum
      values[Column.grantLumpSum.rawValue * cells + k] = granted
      values[Column.grantLumpSumSurvivors.rawValue * cells + k] =
        granted * legal.survivorsQualifying.share(reached: x)
    }
  }
}

/// The law of one year for one sex, as far as service alone decides.
struct LegalYear: Equatable {
  var sex: Sex
  var year: Year
  var qualifying: ShareOfYear<Double>
  var earlyQualifying: ShareOfYear<Double>
  var accrual: ShareOfYear<RateScale>
  var maximum: ShareOfYear<Double>
  var partYearRounding: Double
  var totalizationAccrual: ShareOfYear<Double>
  var monthsBeyondMaximum: ShareOfYear<Double>
  var minimumPensionService: ShareOfYear<Double>
  var survivorsQualifying: ShareOfYear<Double>
  var grantQualifying: ShareOfYear<Double>
  var survivorsMinimumMonths: Double
  var lumpSumPeriods: [Period]
  var withdrawalLimit: ShareOfYear<Double>
  var withdrawalByService: RateScale

  struct Period: Equatable {
    var from: Year
    var monthsPerYear: Double
  }

  init(sex: Sex, year: Year, law: PensionLaw, behaviour: PensionBehaviour) {
    self.sex = sex
    self.year = year
    qualifying = law.qualifyingPeriod.heldConstant(at: year)
    earlyQualifying = law.earlyQualifyingPeriod.heldConstant(at: year)
    accrual = law.accrual[sex]?.heldConstant(at: year) ?? ShareOfYear([])
    maximum = law.accrualMaximum.heldConstant(at: year)
    partYearRounding = law.partYearRounding
    totalizationAccrual = law.totalizationAccrual.heldConstant(at: year)
    monthsBeyondMaximum = law.monthsPerYearBeyondMaximum.heldConstant(at: year)
    minimumPensionService = law.minimumPensionService.heldConstant(at: year)
    survivorsQualifying = law.survivors.qualifyingPeriod.heldConstant(at: year)
    grantQualifying = law.survivors.grantQualifyingPeriod.heldConstant(at: year)
    survivorsMinimumMonths = law.survivors.lumpSumMinimumMonths.heldConstant(at: year)
    lumpSumPeriods = law.lumpSumMonths.map {
      Period(from: $0.from, monthsPerYear: $0.monthsPerYear)
    }
    withdrawalLimit = law.withdrawalServiceLimit.heldConstant(at: year)
    withdrawalByService = behaviour.withdrawalByService
  }

  /// The same law in another year.
  func moved(to year: Year) -> LegalYear {
    var moved = self
    moved.year = year
    return moved
  }

  /// Replacement rate, capped; below the table's first point in proportion to service.
  func replacementRate(service: Double) -> Double {
    accrual.weighted { scale in
      maximum.weighted { min($0, scale.valueProportionalBelow(at: service)) }
    }
  }

  /// Mean replacement rate of the awards of a service x that is `total` with service abroad.
  ///
  /// Who reaches the qualifying period alone has rate(x + r). Who does not has what the law gives
  /// for a year of own service, otherwise the share x/total of what all the service would give:
  ///
  ///     rate = accrual · (x + r),   or   rate(total + r) · x/total
  func awardRate(service x: Double, total: Double) -> Double {
    let alone = replacementRate(service: x + partYearRounding)
    let awarded = qualifying.share(reached: total)
    let share = awarded > 0 ? qualifying.share(reached: x) / awarded : 0
    let stated = totalizationAccrual.weighted { _ in 1 }
    let perYear = totalizationAccrual.weighted { accrual in
      maximum.weighted { min($0, accrual * (x + partYearRounding)) }
    }
    let proRata = replacementRate(service: total + partYearRounding) * x / total
    return share * alone + (1 - share) * (perYear + (1 - stated) * proRata)
  }

  /// Years of reference earnings paid once for service beyond the one that reaches the maximum.
  func yearsOfEarningsBeyondMaximum(service: Double) -> Double {
    let years = accrual.weighted { scale in
      maximum.weighted { max(0, service - scale.service(reaching: $0)) }
    }
    return years * monthsBeyondMaximum.weighted { $0 } / 12
  }

  /// Lump sum for all the service, in years of reference earnings.
  ///
  /// The service before 1 January of a year Y is `clip(k − (t − Y), 0, k)`: the completed years
  /// are the last ones before t. What a contributor adds in t itself lies before later years alone.
  func lumpSumYears(service: Double, completed: Int) -> Double {
    let k = Double(completed)
    var months = 0.0
    for (index, period) in lumpSumPeriods.enumerated() {
      let start = index == 0 ? 0 : before(period.from, service, completed: k)
      let end =
        index + 1 < lumpSumPeriods.count
        ? before(lumpSumPeriods[index + 1].from, service, completed: k) : service
      months += period.monthsPerYear * max(0, end - start)
    }
    return months / 12
  }

  private func before(_ start: Year, _ service: Double, completed: Double) -> Double {
    start > year
      ? service : min(max(completed - Double(start.distance(to: year)), 0), completed)
  }
}

extension ShareOfYear where Value == Double {
  /// Share of the year in which a threshold is reached.
  fileprivate func share(reached x: Double) -> Double { weighted { x >= $0 ? 1 : 0 } }
}

extension RateScale {
  /// The service at which the scale first reaches a rate; infinite if it never does.
  ///
  /// Below the first point the rate is in proportion to service.
  fileprivate func service(reaching rate: Double) -> Double {
    var lower: Point?
    for point in points {
      if point.y >= rate - 1e-12 {
        guard let lower else { return point.y > rate ? point.x * rate / point.y : point.x }
        guard point.y > lower.y else { return point.x }
        return lower.x + (point.x - lower.x) * (rate - lower.y) / (point.y - lower.y)
      }
      lower = point
    }
    return .infinity
  }
}
