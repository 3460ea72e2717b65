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

  /// Shares reaching PA and retiring early, by share of the year.
  ///
  ///     h = clamp(a + 2 − PA, 0, 1)
  ///     years early = PA − (a + 1) if h = 0,  (PA − a)/2 if 0 < h < 1
  ///
  /// At the last coverage age everybody reaches PA: nobody is left afterwards.
  init(sex: Sex, age: Int, year: Year, law: PensionLaw, behaviour: PensionBehaviour) {
    reaching = 1
    early = 0
    reduction = 0
    dormantEarly = 0
    dormantReduction = 0
    guard age < behaviour.lastCoverageAge, let path = law.pensionableAge[sex] else { return }
    reaching = 0
    let a = Double(age)
    for part in path.heldConstant(at: year).parts {
      let pensionableAge = part.value
      let h = min(max(a + 2 - pensionableAge, 0), 1)
      reaching += part.weight * h
      guard h < 1 else { continue }
      let before = pensionableAge - (a + 1)
      let yearsEarly = h == 0 ? before : (pensionableAge - a) / 2
      let share = part.weight * (1 - h)
      let hazard = share * (behaviour.earlyRetirement[sex]?.hazard(yearsBefore: before) ?? 0)
      let dormantHazard =
        share * (behaviour.dormantEarlyRetirement[sex]?.hazard(yearsBefore: before) ?? 0)
      early += hazard
      reduction += hazard * yearsEarly
      dormantEarly += dormantHazard
      dormantReduction += dormantHazard * yearsEarly
    }
    let rate = law.earlyReduction.heldConstant(at: year).weighted { $0 }
    reduction = early > 0 ? min(1, rate * reduction / early) : 0
    dormantReduction = dormantEarly > 0 ? min(1, rate * dormantReduction / dormantEarly) : 0
  }
}

extension RateScale {
  /// A hazard by years before the pensionable age, zero beyond the last point.
  fileprivate func hazard(yearsBefore: Double) -> Double {
    guard let last = points.last, yearsBefore <= last.x else { return 0 }
    return value(at: yearsBefore)
  }
}
