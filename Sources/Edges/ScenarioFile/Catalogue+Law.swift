import Law

extension Catalogue {
  /// The law: dated values by step.
  static let law: [ParameterSpec] = [
    .init("lastYear", .integer(1900...2300), "year", .constant),
    .init("law.referenceAmount", .money(.step), "money a month"),
    .init("law.regionalMinimumWage", .money(.step), "money a month", .mean, .optional),
    .init("law.povertyLine", .money(.step), "money a month", .mean, .optional),
    .init("law.regionalMinimumWageOf.*", .money(.step), "money a month", .mean, .optional),
    .init("law.pension.contributionRate.employer", .number(.share, .step), "rate"),
    .init("law.pension.contributionRate.insuredPerson", .number(.share, .step), "rate"),
    .init("law.pension.contributionRate.state", .number(.share, .step), "rate", .mean, .number(0)),
    .init("law.pension.contributionSubsidy.*", .money(.step), "money a month", .mean, .optional),
    .init("law.pension.insurableEarnings.floor", .money(.step), "money a month", .mean, .optional),
    .init(
      "law.pension.insurableEarnings.ceiling", .money(.step), "money a month", .mean, .optional),
    .init("law.pension.pensionableAge.male", .number(40...90, .step), "years", .share),
    .init("law.pension.pensionableAge.female", .number(40...90, .step), "years", .share),
    .init("law.pension.qualifyingPeriod.oldAge", .number(.years, .step), "years", .share),
    .init("law.pension.qualifyingPeriod.earlyRetirement", .number(.years, .step), "years", .share),
    .init("law.pension.accrual.male", .scale(x: .years, y: 0...2), "rate", .share),
    .init("law.pension.accrual.female", .scale(x: .years, y: 0...2), "rate", .share),
    .init("law.pension.accrual.maximum", .number(0...2, .step), "rate", .share),
    .init(
      "law.pension.accrual.partYearRounding", .number(.share, .step), "years", .constant,
      .number(0)),
    .init("law.pension.earlyReduction", .number(.share, .step), "rate", .share),
    .init(
      "law.pension.totalization.accrualBelowMinimum", .number(.share, .step), "rate", .share,
      .optional),
    .init("law.pension.referenceEarnings.averaging", .averaging, "", .constant),
    .init(
      "law.pension.referenceEarnings.valorizationLag", .integer(0...5), "years", .constant,
      .number(0)),
    .init(
      "law.pension.minimumPension.amount", .number(.factor, .step), "multiple", .mean, .number(0)),
    .init(
      "law.pension.minimumPension.service", .number(.years, .step), "years", .share, .number(0)),
    .init("law.pension.minimumPension.groups", .words, "", .constant, .optional),
    .init("law.pension.minimumPension.dormants", .flag, "", .constant, .optional),
    .init("law.pension.minimumPension.legacyOnly", .flag, "", .constant, .optional),
    .init("law.pension.lumpSum.rightsCutOff", .date, "date", .constant, .optional),
    .init(
      "law.pension.lumpSum.beyondMaximum", .number(.months, .step), "months", .share, .number(0)),
    .init("law.pension.lumpSum.monthsPerYear", .number(.months, .step), "months", .share),
    .init(
      "law.pension.lumpSum.withdrawalServiceLimit", .number(.years, .step), "years", .share),
    .init("law.pension.survivors.qualifyingPeriod", .number(.years, .step), "years", .share),
    .init("law.pension.survivors.spouse", .number(.factor, .step), "multiple"),
    .init("law.pension.survivors.child", .number(.factor, .step), "multiple"),
    .init(
      "law.pension.survivors.spouseShareOfPension", .number(.share, .step), "rate", .mean,
      .number(0)),
    .init(
      "law.pension.survivors.lumpSum.minimumMonths", .number(.months, .step), "months", .mean,
      .number(0)),
    .init(
      "law.pension.survivors.pensionerLumpSum.initialMonths", .number(.months, .step), "months",
      .constant, .number(0)),
    .init(
      "law.pension.survivors.pensionerLumpSum.reductionPerMonth", .number(.months, .step),
      "months", .constant, .number(0)),
    .init(
      "law.pension.survivors.pensionerLumpSum.freeMonths", .number(.months, .step), "months",
      .constant, .number(0)),
    .init(
      "law.pension.survivors.pensionerLumpSum.minimumMonths", .number(.months, .step), "months",
      .constant, .number(0)),
    .init("law.pension.funeralGrant.amount", .number(.factor, .step), "multiple"),
    .init("law.pension.funeralGrant.qualifyingPeriod", .number(.years, .step), "years", .share),
    .init("law.pension.indexation.granted", .number(.growth, .step), "rate", .mean, .optional),
    .init("law.pension.indexation.rule", .growth, "rule"),
    .init("law.pension.indexation.lag", .integer(0...5), "years", .constant, .number(0)),
    .init("law.pension.indexation.effective", .monthDay, "day", .constant, .optional),
    .init(
      "law.pension.healthContributionRate", .number(.share, .step), "rate", .mean, .number(0)),
  ]
}
