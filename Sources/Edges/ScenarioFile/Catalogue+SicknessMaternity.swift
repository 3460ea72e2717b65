import Law

extension Catalogue {
  /// Law, behaviour and observations of sickness and maternity.
  static let sicknessMaternity: [ParameterSpec] = sicknessMaternityEntries.map(\.spec)

  static let sicknessMaternityMeanings = meanings(of: sicknessMaternityEntries)

  /// A parameter and one line on what it is.
  typealias Entry = (spec: ParameterSpec, meaning: String)

  static func meanings(of entries: [Entry]) -> [String: String] {
    Dictionary(entries.map { ($0.spec.name, $0.meaning) }, uniquingKeysWith: { first, _ in first })
  }

  private static let sicknessMaternityEntries: [Entry] =
    sicknessLaw + maternityLaw + sicknessBehaviour + maternityBehaviour

  private static let sicknessLaw: [Entry] = [
    entry(
      "law.sicknessMaternity.sickness.replacement", .number(.share, .step), "rate",
      "Share of daily earnings paid to the sick"),
    entry(
      "law.sicknessMaternity.sickness.armedForcesReplacement", .number(.share, .step), "rate",
      "Share of daily earnings paid to the sick of the armed forces", .number(1)),
    entry(
      "law.sicknessMaternity.sickness.dailyDivisor", .number(1...31, .step), "days",
      "Working days of a month, by which monthly earnings become daily ones"),
    (
      ParameterSpec(
        "law.sicknessMaternity.sickness.maximumDays", .scale(x: .years, y: days), "days", .share),
      "Most working days paid a year, by service in steps"
    ),
    entry(
      "law.sicknessMaternity.sickness.arduousDays", .number(days, .step), "days",
      "Further days a year in arduous work", .number(0)),
    (
      ParameterSpec(
        "law.sicknessMaternity.longIllness.replacement", .scale(x: .years, y: .share), "rate",
        .share, .number(0)), "Share of daily earnings in a long illness, by service in steps"
    ),
    (
      ParameterSpec(
        "law.sicknessMaternity.childCareDays.younger", .number(days, .step), "days", .share),
      "Most days a year for the care of a younger sick child"
    ),
    (
      ParameterSpec(
        "law.sicknessMaternity.childCareDays.older", .number(days, .step), "days", .share),
      "Most days a year for the care of an older sick child"
    ),
    (
      ParameterSpec(
        "law.sicknessMaternity.childCareDays.youngerUnder", .integer(1...18), "years",
        .constant), "Age below which a child is one of the younger"
    ),
    (
      ParameterSpec(
        "law.sicknessMaternity.childCareDays.olderUnder", .integer(1...18), "years", .constant),
      "Age from which no leave is paid for its care"
    ),
    entry(
      "law.sicknessMaternity.convalescence.rate", .number(.factor, .step), "multiple",
      "Pay for a day of convalescence, multiple of the reference amount", .number(0)),
    (
      ParameterSpec(
        "law.sicknessMaternity.convalescence.maximumDays", .number(days, .step), "days", .share,
        .number(0)), "Most days of convalescence"
    ),
  ]

  private static let maternityLaw: [Entry] = [
    entry(
      "law.sicknessMaternity.maternity.months", .number(0...36, .step), "months",
      "Months of leave for a birth"),
    entry(
      "law.sicknessMaternity.maternity.monthsSecondChild", .number(0...36, .step), "months",
      "Months of leave for a second child; as for others if left out", .optional),
    entry(
      "law.sicknessMaternity.maternity.replacement", .number(0...2, .step), "rate",
      "Share of earnings paid during leave"),
    entry(
      "law.sicknessMaternity.maternity.grant", .number(.factor, .step), "multiple",
      "Birth grant, multiple of the reference amount"),
    (
      ParameterSpec(
        "law.sicknessMaternity.maternity.qualifyingMonths", .number(0...12, .step), "months",
        .share, .number(0)), "Months of contributions that are asked in the year before birth"
    ),
    entry(
      "law.sicknessMaternity.maternity.paternityDays", .number(days, .step), "days",
      "Working days of leave of a father", .number(0)),
    entry(
      "law.sicknessMaternity.maternity.paternityDaysSecondChild", .number(days, .step), "days",
      "Those for a second child; as for others if left out", .optional),
    entry(
      "law.sicknessMaternity.maternity.prenatalVisits", .number(0...100, .step), "visits",
      "Most visits before birth for which leave is paid", .number(0)),
    entry(
      "law.sicknessMaternity.maternity.prenatalDaysPerVisit", .number(days, .step), "days",
      "Working days for each", .number(0)),
    entry(
      "law.sicknessMaternity.healthContributionRate", .number(.share, .step), "rate",
      "Health contribution that the fund pays during maternity leave", .number(0)),
    entry(
      "law.sicknessMaternity.stateBirthGrant", .money(.step), "money",
      "What the State pays for a birth beside the fund, by group", .optional),
  ]

  private static let sicknessBehaviour: [Entry] = [
    entry(
      "assumptions.sicknessMaternity.sickness.recipientShare", .schedule(.share), "share",
      "Share of the insured who are paid for illness in a year"),
    entry(
      "assumptions.sicknessMaternity.sickness.days", .schedule(days), "days",
      "Their mean working days a year if the law had no limit"),
    entry(
      "assumptions.sicknessMaternity.sickness.turns", .number(days, .linear), "turns",
      "Benefits granted to each of them a year", .number(1)),
    entry(
      "assumptions.sicknessMaternity.sickness.armedForcesShare", .number(.share, .linear),
      "share", "Share of a group's insured in the armed forces", .number(0)),
    entry(
      "assumptions.sicknessMaternity.sickness.arduousShare", .number(.share, .linear), "share",
      "Share of a group's insured in arduous work", .number(0)),
    entry(
      "assumptions.sicknessMaternity.longIllness.share", .number(.share, .linear), "share",
      "Share of the sick with a long illness", .number(0)),
    entry(
      "assumptions.sicknessMaternity.longIllness.days", .number(days, .linear), "days",
      "Working days a year they are ill beyond the maximum", .number(0)),
    entry(
      "assumptions.sicknessMaternity.childCare.recipientShare", .schedule(.share), "share",
      "Share of the insured who are paid for the care of a sick child in a year"),
    entry(
      "assumptions.sicknessMaternity.childCare.days", .schedule(days), "days",
      "Their mean working days a year if the law had no limit"),
    entry(
      "assumptions.sicknessMaternity.childCare.turns", .number(days, .linear), "turns",
      "Benefits granted to each of them a year", .number(1)),
    (
      ParameterSpec(
        "assumptions.sicknessMaternity.turns.observed", .number(.nonNegative, .step), "persons",
        .constant, .optional),
      "Benefits granted in the first year; illness is scaled to them"
    ),
  ]

  private static let maternityBehaviour: [Entry] = [
    entry(
      "assumptions.sicknessMaternity.maternity.fertilityRelativity", .number(0...5, .linear),
      "ratio", "Fertility of insured women relative to all women of their age", .number(1)),
    entry(
      "assumptions.sicknessMaternity.maternity.secondChildShare", .number(.share, .linear),
      "share", "Share of births that are a second child", .number(0)),
    entry(
      "assumptions.sicknessMaternity.maternity.prenatalVisits", .number(0...100, .linear),
      "visits", "Visits before birth for which leave is taken", .number(0)),
    entry(
      "assumptions.sicknessMaternity.maternity.paternityTakeUp", .number(.share, .linear),
      "share", "Share of insured fathers who take leave", .number(0)),
    (
      ParameterSpec(
        "assumptions.sicknessMaternity.maternity.fatherAgeDifference", .integer(-20...20),
        "years", .constant, .number(0)), "Years by which fathers are older than mothers"
    ),
    entry(
      "assumptions.sicknessMaternity.maternity.fatherOnlyShare", .number(.share, .linear),
      "share", "Share of births to insured fathers whose mother is not insured", .number(0)),
    entry(
      "assumptions.sicknessMaternity.convalescence.shareOfSick", .number(.share, .linear),
      "share", "Share of the sick who rest at the fund's cost", .number(0)),
    entry(
      "assumptions.sicknessMaternity.convalescence.shareOfMothers", .number(.share, .linear),
      "share", "Share of mothers who rest at the fund's cost", .number(0)),
    entry(
      "assumptions.sicknessMaternity.convalescence.days", .number(days, .linear), "days",
      "Their days of rest", .number(0)),
  ]

  /// Days of a year.
  static let days = 0.0...366.0

  static func entry(
    _ path: String, _ kind: ParameterSpec.Kind, _ unit: String, _ meaning: String,
    _ standard: ParameterSpec.Standard = .required
  ) -> Entry {
    (ParameterSpec(path, kind, unit, .mean, standard), meaning)
  }
}
