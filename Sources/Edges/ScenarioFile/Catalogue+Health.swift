import Law
import Scheme

extension Catalogue {
  /// Law, members and costs of health insurance.
  static let health: [ParameterSpec] =
    [
      .init("law.health.referenceRate", .number(.share, .step), "rate"),
      .init("law.health.referenceAmount", .money(.step), "money a month", .mean, .optional),
      .init("law.health.maximumRate", .number(.share, .step), "rate", .mean, .optional),
      .init("law.health.careShare", .number(.share, .step), "share", .mean, .number(1)),
      .init(
        "law.health.categories.*.memberFactors", .scale(x: .years, y: .share), "ratio", .share,
        .optional),
      .init(
        "law.health.categories.*.statePays", .number(.share, .step), "share", .mean, .number(0)),
      .init(
        "law.health.categories.*.benefitShare", .number(.share, .step), "share", .mean,
        .number(1)),
      .init("assumptions.health.categories.*.share", .schedule(.share), "share"),
      .init(
        "assumptions.health.categories.*.members",
        .choice(HealthCategory.Members.allCases.map(\.rawValue)), "", .constant, .optional),
      .init(
        "assumptions.health.categories.*.followsCoverage", .flag, "", .constant, .optional),
      .init(
        "assumptions.health.categories.*.householdSizes", .scale(x: .years, y: .nonNegative),
        "ratio", .constant, .optional),
      .init(
        "assumptions.health.categories.*.costRelativity", .number(.factor, .linear), "ratio",
        .mean, .number(1)),
      .init(
        "assumptions.health.costs.perMember", .schedule(.nonNegative), "money a year", .constant),
      .init(
        "assumptions.health.costs.observed", .number(0.001...1e30, .step), "money", .constant,
        .optional),
      .init("assumptions.health.costs.volumeGrowth", .number(.growth, .linear), "rate"),
      .init("assumptions.health.costs.excessInflation", .number(.growth, .linear), "rate"),
    ]
    + HealthSource.allCases.flatMap { source -> [ParameterSpec] in
      [
        .init(
          "law.health.benefitShare.\(source.rawValue)", .number(.share, .step), "share", .mean,
          .number(1)),
        .init(
          "assumptions.health.costs.relativity.\(source.rawValue)", .number(.factor, .linear),
          "ratio", .mean, .number(1)),
      ]
    }

  static let healthMeanings: [String: String] = {
    var result = [
      "law.health.referenceRate":
        "Contribution rate of the reference amount and of the State's pensions",
      "law.health.referenceAmount":
        "Amount that members without a wage pay on; law.referenceAmount if left out",
      "law.health.maximumRate":
        "Highest contribution of all payers that the law allows",
      "law.health.careShare": "Share of contributions that may be spent on care",
      "law.health.categories.*.memberFactors":
        "Share of the full contribution that the first, second … insured of a household owes",
      "law.health.categories.*.statePays": "State's share of the category's contribution",
      "law.health.categories.*.benefitShare": "Share of covered costs that the fund pays",
      "assumptions.health.categories.*.share":
        "Share of the residents insured neither through work nor pension nor unemployment",
      "assumptions.health.categories.*.members":
        "The share, or the recipients of the social pension where that is projected",
      "assumptions.health.categories.*.followsCoverage":
        "Whether the share is scaled to the coverage path; false for a right without enrolment",
      "assumptions.health.categories.*.householdSizes":
        "Shares of the category's households by insured members; they sum to 1",
      "assumptions.health.categories.*.costRelativity":
        "Costs of a member over those of a mean member of that sex and age",
      "assumptions.health.costs.perMember": "Covered costs of a member in the first year",
      "assumptions.health.costs.observed":
        "Paid for care in the first year; costs are scaled to it",
      "assumptions.health.costs.volumeGrowth": "Growth of services per member of the same age",
      "assumptions.health.costs.excessInflation":
        "Growth of medical prices beyond consumer prices",
    ]
    for source in HealthSource.allCases {
      result["law.health.benefitShare.\(source.rawValue)"] =
        "Share of covered costs that the fund pays"
      result["assumptions.health.costs.relativity.\(source.rawValue)"] =
        "Costs of a member over those of a mean member of that sex and age"
    }
    return result
  }()
}
