import Law

extension Catalogue {
  /// Law, behaviour and stocks of employment injury.
  static let employmentInjury: [ParameterSpec] = employmentInjuryEntries.map(\.spec)

  static let employmentInjuryMeanings = meanings(of: employmentInjuryEntries)

  private static let employmentInjuryEntries: [Entry] = injuryLaw + injuryBehaviour + injuryStocks

  private static let injuryLaw: [Entry] = [
    entry(
      "law.employmentInjury.temporary.replacement", .number(.share, .step), "rate",
      "Share of daily earnings that the fund pays while an injury heals", .number(0)),
    entry(
      "law.employmentInjury.temporary.dailyDivisor", .number(1...31, .step), "days",
      "Working days of a month, by which monthly earnings become daily ones", .number(26)),
    (
      ParameterSpec(
        "law.employmentInjury.temporary.maximumDays", .number(days, .step), "days", .share,
        .number(366)), "Most working days paid for a case"
    ),
    entry(
      "law.employmentInjury.lumpSum.fromDegree", .number(percent, .step), "percent",
      "Lowest loss of work capacity for which a lump sum is paid"),
    entry(
      "law.employmentInjury.lumpSum.atFromDegree", .number(.factor, .step), "multiple",
      "Lump sum at that loss, multiple of the reference amount"),
    entry(
      "law.employmentInjury.lumpSum.perFurtherPercent", .number(.factor, .step), "multiple",
      "What each further percent adds to it"),
    entry(
      "law.employmentInjury.lumpSum.firstYearMonths", .number(.months, .step), "months",
      "Months of earnings for the first year of service"),
    entry(
      "law.employmentInjury.lumpSum.furtherYearMonths", .number(.months, .step), "months",
      "Months of earnings for each further year of service"),
    entry(
      "law.employmentInjury.monthly.fromDegree", .number(percent, .step), "percent",
      "Lowest loss of work capacity for which a monthly pension is paid"),
    entry(
      "law.employmentInjury.monthly.atFromDegree", .number(.factor, .step), "multiple",
      "Monthly pension at that loss, multiple of the reference amount"),
    entry(
      "law.employmentInjury.monthly.perFurtherPercent", .number(.factor, .step), "multiple",
      "What each further percent adds to it"),
    entry(
      "law.employmentInjury.monthly.firstYearRate", .number(.share, .step), "rate",
      "Share of monthly earnings for the first year of service"),
    entry(
      "law.employmentInjury.monthly.furtherYearRate", .number(.share, .step), "rate",
      "Share of monthly earnings for each further year of service"),
    entry(
      "law.employmentInjury.attendanceAllowance", .number(.factor, .step), "multiple",
      "Monthly allowance for the care of the most severely injured"),
    entry(
      "law.employmentInjury.attendance.fromDegree", .number(percent, .step), "percent",
      "Lowest loss of work capacity for which it is paid"),
    entry(
      "law.employmentInjury.deathGrant", .number(.factor, .step), "multiple",
      "Grant for a fatal injury, multiple of the reference amount"),
    entry(
      "law.employmentInjury.survivors.amount", .number(.factor, .step), "multiple",
      "Monthly pension of a survivor, multiple of the reference amount", .number(0)),
    entry(
      "law.employmentInjury.convalescence.rate", .number(.factor, .step), "multiple",
      "Pay for a day of convalescence, multiple of the reference amount", .number(0)),
    (
      ParameterSpec(
        "law.employmentInjury.convalescence.maximumDays", .number(days, .step), "days", .share,
        .number(0)), "Most days of convalescence"
    ),
    entry(
      "law.employmentInjury.healthContributionRate", .number(.share, .step), "rate",
      "Health contribution for pensioners outside work, share of the reference amount",
      .number(0)),
    entry(
      "law.employmentInjury.prevention.maximumShare", .number(.share, .step), "share",
      "Most of the contributions that may be spent on prevention and rehabilitation", .number(0)),
  ]

  private static let injuryBehaviour: [Entry] = [
    entry(
      "assumptions.employmentInjury.incidence.temporary", .schedule(0...10), "cases",
      "Injuries an insured-year that heal without a loss of work capacity", .number(0)),
    entry(
      "assumptions.employmentInjury.incidence.lumpSum", .schedule(.share), "cases",
      "Injuries an insured-year with a lump sum"),
    entry(
      "assumptions.employmentInjury.incidence.pension", .schedule(.share), "cases",
      "Injuries an insured-year with a pension, without attendance"),
    entry(
      "assumptions.employmentInjury.incidence.severe", .schedule(.share), "cases",
      "Injuries an insured-year with a pension and attendance"),
    entry(
      "assumptions.employmentInjury.incidence.fatal", .schedule(.share), "cases",
      "Fatal injuries an insured-year"),
    entry(
      "assumptions.employmentInjury.incidenceRelativity", .number(.factor, .linear), "ratio",
      "Incidence of a group relative to these", .number(1)),
    entry(
      "assumptions.employmentInjury.temporaryDays", .number(days, .linear), "days",
      "Working days of an injury that heals, without a limit", .number(0)),
    constant(
      "assumptions.employmentInjury.lossPercent.lumpSum", .number(percent, .step), "percent",
      "Mean loss of work capacity of those with a lump sum"),
    constant(
      "assumptions.employmentInjury.lossPercent.pension", .number(percent, .step), "percent",
      "Mean loss of work capacity of those with a pension"),
    constant(
      "assumptions.employmentInjury.lossPercent.severe", .number(percent, .step), "percent",
      "Mean loss of work capacity of the most severely injured"),
    constant(
      "assumptions.employmentInjury.mortality.pension", .number(0...20, .step), "ratio",
      "Mortality of injury pensioners relative to the population's", .number(1)),
    constant(
      "assumptions.employmentInjury.mortality.severe", .number(0...20, .step), "ratio",
      "Mortality of the most severely injured relative to the population's", .number(1)),
    entry(
      "assumptions.employmentInjury.survivorsPerDeath", .number(0...20, .linear), "persons",
      "Survivors with a monthly pension after a fatal injury", .number(0)),
    constant(
      "assumptions.employmentInjury.survivorYears", .number(1...100, .step), "years",
      "Mean years for which they have it", .number(1)),
    entry(
      "assumptions.employmentInjury.convalescence.share", .number(.share, .linear), "share",
      "Share of those with a permanent loss who rest at the fund's cost", .number(0)),
    entry(
      "assumptions.employmentInjury.convalescence.days", .number(days, .linear), "days",
      "Their days of rest", .number(0)),
    entry(
      "assumptions.employmentInjury.preventionShare", .number(.share, .linear), "share",
      "Share of the contributions spent on prevention and rehabilitation", .number(0)),
    entry(
      "assumptions.employmentInjury.healthContributionShare", .number(.share, .linear), "share",
      "Share of injury pensioners for whom the fund pays a health contribution", .number(0)),
  ]

  private static let injuryStocks: [Entry] =
    [("pensioners", "Injury pensioners"), ("severe", "Most severely injured pensioners")].flatMap {
      name, who -> [Entry] in
      let path = "opening.employmentInjury.\(name)"
      return [
        constant(
          "\(path).shape", .schedule(.nonNegative), "persons", "\(who) by sex and age",
          .number(0)),
        constant(
          "\(path).total", .number(.nonNegative, .step), "persons",
          "Number that the shape is scaled to", .optional),
        constant(
          "\(path).meanPension", .number(.nonNegative, .step), "money a month",
          "Their mean pension at the mean level of the first year", .number(0)),
      ]
    } + [
      constant(
        "opening.employmentInjury.survivors", .number(.nonNegative, .step), "persons",
        "Survivors of fatal injuries with a monthly pension", .number(0))
    ]

  private static let percent = 0.0...100.0

  private static func constant(
    _ path: String, _ kind: ParameterSpec.Kind, _ unit: String, _ meaning: String,
    _ standard: ParameterSpec.Standard = .required
  ) -> Entry {
    (ParameterSpec(path, kind, unit, .constant, standard), meaning)
  }
}
