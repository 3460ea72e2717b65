import Law
import Scheme

extension Catalogue {
  /// Law, behaviour and stocks of what the State pays beside the funds.
  static let nonContributory: [ParameterSpec] =
    socialPension + transfers + [
      .init(
        "opening.nonContributory.statePensioners.shape", .schedule(.nonNegative), "persons",
        .constant),
      .init(
        "opening.nonContributory.statePensioners.total", .number(.nonNegative, .step), "persons",
        .constant, .optional),
      .init(
        "opening.nonContributory.statePensioners.meanPension.shape", .schedule(.nonNegative),
        "ratio", .constant, .number(1)),
      .init(
        "opening.nonContributory.statePensioners.meanPension.mean", .number(.nonNegative, .step),
        "money a month", .constant),
      .init(
        "assumptions.nonContributory.statePensionerMortality", .number(0...5, .step), "ratio",
        .constant, .number(1)),
    ]

  private static let socialPension: [ParameterSpec] = [
    .init(
      "law.nonContributory.standardAmount", .money(.step), "money a month", .mean, .optional),
    .init(
      "law.nonContributory.socialPension.age", .number(.years, .step), "years", .share,
      .optional),
    .init(
      "law.nonContributory.socialPension.ageOfPoor", .number(.years, .step), "years", .share,
      .optional),
    .init(
      "law.nonContributory.socialPension.amount", .money(.step), "money a month", .mean,
      .optional),
    .init(
      "law.nonContributory.socialPension.funeralSupport", .money(.step), "money", .mean,
      .optional),
    .init(
      "assumptions.nonContributory.socialPension.takeUp", .number(.share, .linear), "rate", .mean,
      .number(1)),
    .init(
      "assumptions.nonContributory.socialPension.poorShare", .number(.share, .linear), "share",
      .mean, .number(0)),
  ]

  private static let transfers: [ParameterSpec] = [
    .init("law.nonContributory.transfers.*.amount", .money(.step), "money a month"),
    .init(
      "law.nonContributory.transfers.*.months", .number(0...12, .step), "months", .mean,
      .number(12)),
    .init(
      "law.nonContributory.transfers.*.ages.from", .number(.years, .step), "years", .share,
      .number(0)),
    .init(
      "law.nonContributory.transfers.*.ages.to", .number(.years, .step), "years", .share,
      .number(120)),
    .init(
      "assumptions.nonContributory.transfers.*.of",
      .choice(CashTransfer.Base.allCases.map(\.rawValue)), "", .constant, .optional),
    .init(
      "assumptions.nonContributory.transfers.*.share", .number(.share, .linear), "share"),
    .init(
      "assumptions.nonContributory.transfers.*.takeUp", .number(.share, .linear), "rate", .mean,
      .number(1)),
  ]

  static let nonContributoryMeanings: [String: String] = [
    "law.nonContributory.standardAmount":
      "Standard amount of social assistance, of which other amounts may be multiples",
    "law.nonContributory.socialPension.age": "Age from which the social pension is paid",
    "law.nonContributory.socialPension.ageOfPoor":
      "Age from which the social pension is paid to the poor; the same if left out",
    "law.nonContributory.socialPension.amount": "Social pension",
    "law.nonContributory.socialPension.funeralSupport":
      "Paid for the funeral of a recipient of the social pension",
    "assumptions.nonContributory.socialPension.takeUp": "Share of those entitled who are paid",
    "assumptions.nonContributory.socialPension.poorShare":
      "Share of the residents between the two ages who are poor",
    "law.nonContributory.transfers.*.amount":
      "Amount of a cash transfer, day-weighted within the year; zero before its first date",
    "law.nonContributory.transfers.*.months": "Months paid in the year",
    "law.nonContributory.transfers.*.ages.from": "Age from which it is paid",
    "law.nonContributory.transfers.*.ages.to": "Age at which it ends",
    "assumptions.nonContributory.transfers.*.of":
      "Whom the share refers to; residents if left out",
    "assumptions.nonContributory.transfers.*.share": "Share of them entitled",
    "assumptions.nonContributory.transfers.*.takeUp": "Share of those entitled who are paid",
    "opening.nonContributory.statePensioners.shape":
      "Persons with a pension of the State on 1 January of the first year, by sex and age",
    "opening.nonContributory.statePensioners.total": "Their number; the shape's own if left out",
    "opening.nonContributory.statePensioners.meanPension.shape": "Their pensions by sex and age",
    "opening.nonContributory.statePensioners.meanPension.mean":
      "Their mean pension in the first year",
    "assumptions.nonContributory.statePensionerMortality":
      "Their mortality over that of the population",
  ]
}
