import Law

extension Catalogue {
  /// Stocks at 1 January of the first year: shapes by sex and age, and the totals they meet.
  static let opening: [ParameterSpec] = [
    .init("opening.pension.reserve", .number(.anyNumber, .step), "money", .constant),
    .init("opening.pension.pensioners.shape", .schedule(.nonNegative), "persons", .constant),
    .init(
      "opening.pension.pensioners.total", .number(.nonNegative, .step), "persons", .constant,
      .optional),
    .init(
      "opening.pension.pensioners.meanPension.shape", .schedule(.nonNegative), "ratio",
      .constant, .number(1)),
    .init(
      "opening.pension.pensioners.meanPension.mean", .number(.nonNegative, .step),
      "money a month", .constant),
    .init("opening.pension.dormants.persons", .schedule(.nonNegative), "persons", .constant),
    .init(
      "opening.pension.dormants.total", .number(.nonNegative, .step), "persons", .constant,
      .optional),
    .init("opening.pension.dormants.meanService", .schedule(0...50), "years", .constant),
    .init(
      "opening.pension.dormants.serviceOverdispersion", .number(0...0.999, .step), "ratio",
      .constant),
    .init("opening.pension.dormants.earningsGroup", .text, "", .constant),
    .init("opening.pension.dormants.yearsSinceLast", .integer(0...50), "years", .constant),
    .init("opening.pension.dormants.entryAge", .integer(0...60), "years", .constant),
    .init("opening.pension.spouses.shape", .schedule(.nonNegative), "persons", .constant),
    .init(
      "opening.pension.spouses.total", .number(.nonNegative, .step), "persons", .constant,
      .optional),
    .init(
      "opening.pension.spouses.meanPension", .schedule(.nonNegative), "money a month", .constant,
      .number(0)),
    .init("opening.pension.children.shape", .schedule(.nonNegative), "persons", .constant),
    .init(
      "opening.pension.children.total", .number(.nonNegative, .step), "persons", .constant,
      .optional),
    .init(
      "opening.pension.invalidity.shape", .schedule(.nonNegative), "persons", .constant,
      .number(0)),
    .init(
      "opening.pension.invalidity.total", .number(.nonNegative, .step), "persons", .constant,
      .optional),
    .init(
      "opening.pension.invalidity.meanPension", .schedule(.nonNegative), "money a month",
      .constant, .number(0)),
    .init(
      "opening.pension.oneOffBenefits.observed", .number(.nonNegative, .step), "persons",
      .constant, .optional),
  ]
}
