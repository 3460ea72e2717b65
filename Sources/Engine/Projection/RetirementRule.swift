import Law
import Quantities
import Scheme

/// What age alone decides about retirement in a year, for one sex and age on 1 January.
struct RetirementRule {
  /// h: share of those still there who reach PA during the year.
  var reaching: Double
  /// (1 − h) · early hazard: share of members who may retire before PA.
  var early: Double
  /// Share of the pension lost by those retiring early.
  var reduction: Double
  /// The same for dormant members.
  var dormantEarly: Double
  var dormantReduction: Double

  /// Whether anybody can leave by age in this year.
  var isActive: Bool { reaching > 0 || early > 0 || dormantEarly > 0 }

  /// At the last coverage age everybody reaches PA: nobody is left afterwards.
  static let last = RetirementRule(
    reaching: 1, early: 0, reduction: 0, dormantEarly: 0, dormantReduction: 0)
}

/// The law and hazards of retirement of one year and sex, from which each age has its rule.
struct RetirementYear {
  private let pensionableAge: ShareOfYear<Double>
  private let hazard: RateScale?
  private let dormantHazard: RateScale?
  private let rate: Double
  private let lastCoverageAge: Int

  init?(sex: Sex, year: Year, law: PensionLaw, behaviour: PensionBehaviour) {
    guard let path = law.pensionableAge[sex] else { return nil }
    pensionableAge = path.heldConstant(at: year)
    hazard = behaviour.earlyRetirement[sex]
    dormantHazard = behaviour.dormantEarlyRetirement[sex]
    rate = law.earlyReduction.heldConstant(at: year).weighted { $0 }
    lastCoverageAge = behaviour.lastCoverageAge
  }

  /// Shares reaching PA and retiring early, by share of the year.
  ///
  ///     h = clamp(a + 2 − PA, 0, 1)
  ///     years early = PA − (a + 1) if h = 0,  (PA − a)/2 if 0 < h < 1
  func rule(age: Int) -> RetirementRule {
    guard age < lastCoverageAge else { return .last }
    var rule = RetirementRule(
      reaching: 0, early: 0, reduction: 0, dormantEarly: 0, dormantReduction: 0)
    let a = Double(age)
    for part in pensionableAge.parts {
      let h = min(max(a + 2 - part.value, 0), 1)
      rule.reaching += part.weight * h
      guard h < 1 else { continue }
      let before = part.value - (a + 1)
      let yearsEarly = h == 0 ? before : (part.value - a) / 2
      let share = part.weight * (1 - h)
      let early = share * (hazard?.hazard(yearsBefore: before) ?? 0)
      let dormantEarly = share * (dormantHazard?.hazard(yearsBefore: before) ?? 0)
      rule.early += early
      rule.reduction += early * yearsEarly
      rule.dormantEarly += dormantEarly
      rule.dormantReduction += dormantEarly * yearsEarly
    }
    rule.reduction = rule.early > 0 ? min(1, rate * rule.reduction / rule.early) : 0
    rule.dormantReduction =
      rule.dormantEarly > 0 ? min(1, rate * rule.dormantReduction / rule.dormantEarly) : 0
    return rule
  }
}

extension RateScale {
  /// A hazard by years before the pensionable age, zero beyond the last point.
  fileprivate func hazard(yearsBefore: Double) -> Double {
    guard let last = points.last, yearsBefore <= last.x else { return 0 }
    return value(at: yearsBefore)
  }
}
