import Assumptions
import Coverage
import Projection
import Quantities
import Scheme

extension ArrayCatalogue {
  static let behaviour: [ArrayDefinition] = [
    single("takeUp", "rate", "share of the eligible who take the pension on reaching PA") {
      $0.behaviour.takeUp
    },
    single("dormantTakeUp", "rate", "the same of dormants") { $0.behaviour.dormantTakeUp },
    single("ineligibleLumpSumShare", "rate", "s_LS, share of the ineligible who leave at PA") {
      $0.behaviour.ineligibleLumpSumShare
    },
    single("dormantIneligibleLumpSumShare", "rate", "s_D, the same of dormants") {
      $0.behaviour.dormantIneligibleLumpSumShare
    },
    .pension(
      "earlyRetirement", [.sex, .point, .xy], "years, rate", "award",
      "yearly hazard y by years x before PA, linear, constant below, zero beyond the last point"
    ) { pension in
      ArrayValues([2], scales: Sex.allCases.map { pension.behaviour.earlyRetirement[$0] })
    },
    .pension(
      "dormantEarlyRetirement", [.sex, .point, .xy], "years, rate", "award", "the same of dormants"
    ) { pension in
      ArrayValues([2], scales: Sex.allCases.map { pension.behaviour.dormantEarlyRetirement[$0] })
    },
    .pension(
      "withdrawalRate", [.year, .sex, .age], "rate", "acting, by age on 1 January",
      "hazard of allowed dormants after calibration, ½(a, a+1), before withdrawalByService"
    ) { $0.byYear($0.lives.withdrawalRate) },
    .pension(
      "withdrawalByService", [.point, .xy], "years, ratio", "year",
      "relative hazard y by completed years x, linear, constant outside"
    ) { ArrayValues([], scales: [$0.behaviour.withdrawalByService]) },
    .pension(
      "withdrawalFactor", [], "ratio", "T0",
      "what calibration multiplied withdrawal rates by; null without observation"
    ) { ArrayValues($0.basis.withdrawals.figures?.factor ?? .nan) },
    single("returnPropensity", "ratio", "φ, dormants relative to residents never insured") {
      $0.behaviour.returnPropensity
    },
    .pension(
      "invalidityRate", [.sex, .age], "rate", "acting, by age on 1 January", "ι, ½(a, a+1)"
    ) { $0.bySexAndAge($0.lives.invalidityRate) },
    single("pensionDispersion", "ratio", "σ of log pensions within a cell, for the minimum") {
      $0.behaviour.pensionDispersion
    },
    .pension(
      "entitledSpouseShare", [.sex, .age], "rate", "acting, by age of the deceased on 1 January",
      "share leaving an entitled spouse, ½(a, a+1)"
    ) { $0.bySexAndAge($0.lives.entitledSpouses) },
    .pension(
      "childrenPerDeath", [.sex, .age], "persons", "acting, by age of the deceased on 1 January",
      "entitled children, ½(a, a+1)"
    ) { $0.bySexAndAge($0.lives.entitledChildren) },
    .pension(
      "monthlySurvivorsShare", [.sex, .age], "rate", "by age of the deceased on 1 January",
      "m = 1 − (1 − spouse share)(1 − min(1, children))"
    ) { $0.bySexAndAge($0.lives.monthlySurvivors) },
    .pension(
      "spouseAgeDifference", [.sex], "years", "death", "Δ by sex of the deceased"
    ) { pension in
      ArrayValues(
        [2], Sex.allCases.map { Double(pension.behaviour.spouseAgeDifference[$0] ?? 0) })
    },
    single("childYears", "years", "Y, mean remaining years of a child's pension") {
      $0.behaviour.childYears
    },
    single("lastCoverageAge", "years", "age on 1 January at which A and D empty") {
      Double($0.behaviour.lastCoverageAge)
    },
  ]

  private static func single(
    _ name: String, _ unit: String, _ description: String,
    _ value: @escaping @Sendable (PensionArrays) -> Double
  ) -> ArrayDefinition {
    .pension(name, [], unit, "whole projection", description) { ArrayValues(value($0)) }
  }

  static let opening: [ArrayDefinition] = [
    members("openingMembers", "persons", "A, lives after membership of T0", \.lives),
    members("openingMemberCredits", "money at T0 prices", "Σ w/J of lives", \.credits),
    members("openingMemberLegacy", "persons", "legacy lives", \.legacy),
    dormants("openingDormants", "persons", "D, lives", \.lives),
    dormants("openingDormantCredits", "money at T0 prices", "Σ w/J of lives", \.credits),
    dormants("openingDormantLegacy", "persons", "legacy lives", \.legacy),
    stock("openingPensioners", "persons", "R, old-age pensioners", \.pensioners),
    stock("openingPensionUnits", "money a year at I = 1", "Z of old age", \.pensionUnits),
    stock(
      "openingInvalidityPensioners", "persons", "invalidity pensioners", \.invalidityPensioners),
    stock(
      "openingInvalidityUnits", "money a year at I = 1", "Z of invalidity", \.invalidityUnits),
    stock("openingSpouses", "persons", "spouses by the deceased's sex and age", \.spouses),
    stock(
      "openingSpouseUnits", "money a year at I = 1", "Z of spouses: shares of pension",
      \.spouseUnits),
    stock("openingChildren", "persons", "children by the deceased's sex and age", \.children),
  ]

  private static func members(
    _ name: String, _ unit: String, _ description: String,
    _ values: @escaping @Sendable (LivesArrays.Cells) -> [Double]
  ) -> ArrayDefinition {
    .pension(name, [.group, .sex, .age, .k], unit, "1 January T0", description) {
      $0.members(values($0.lives.members))
    }
  }

  private static func dormants(
    _ name: String, _ unit: String, _ description: String,
    _ values: @escaping @Sendable (LivesArrays.Cells) -> [Double]
  ) -> ArrayDefinition {
    .pension(name, [.sex, .age, .k], unit, "1 January T0", description) {
      $0.dormants(values($0.lives.dormants))
    }
  }

  private static func stock(
    _ name: String, _ unit: String, _ description: String,
    _ values: @escaping @Sendable (LivesArrays) -> [Double]
  ) -> ArrayDefinition {
    .pension(name, [.sex, .age], unit, "1 January T0", description) {
      $0.bySexAndAge(values($0.lives))
    }
  }
}
