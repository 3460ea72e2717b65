import Law

extension Catalogue {
  /// Law, behaviour and stocks of unemployment insurance.
  static let unemployment: [ParameterSpec] =
    unemploymentLaw + unemploymentBehaviour + unemploymentOpening

  private static let unemploymentLaw: [ParameterSpec] = [
    .init("law.unemployment.replacement", .number(.share, .step), "rate"),
    .init("law.unemployment.benefitCeiling", .money(.step), "money a month", .mean, .optional),
    .init("law.unemployment.qualifyingMonths", .number(.months, .step), "months", .share),
    .init(
      "law.unemployment.qualifyingWindow", .number(.months, .step), "months", .constant,
      .number(24)),
    .init("law.unemployment.duration", .scale(x: .months, y: 0...120), "months", .share),
    .init("law.unemployment.waitingDays", .number(0...365, .step), "days", .mean, .number(0)),
    .init("law.unemployment.creditKept", .integer(1...10), "years", .constant, .optional),
    .init(
      "law.unemployment.pensionEligibleExcluded", .number(.share, .step), "share", .mean,
      .number(0)),
    .init(
      "law.unemployment.healthContributionRate", .number(.share, .step), "rate", .mean,
      .number(0)),
    .init(
      "law.unemployment.stateRule.multiple", .number(.factor, .step), "multiple", .mean,
      .optional),
    .init(
      "law.unemployment.stateRule.highestRate", .number(.share, .step), "rate", .mean, .optional),
    .init(
      "law.unemployment.relief.*.bands", .scale(x: .months, y: .nonNegative), "money", .constant,
      .optional),
    .init("law.unemployment.relief.*.membersOn", .date, "date", .constant, .optional),
    .init("law.unemployment.relief.*.stoppedSince", .date, "date", .constant, .optional),
    .init("law.unemployment.relief.*.paidFrom", .date, "date", .constant, .optional),
    .init("law.unemployment.relief.*.paidUntil", .date, "date", .constant, .optional),
  ]

  private static let unemploymentBehaviour: [ParameterSpec] = {
    let path = "assumptions.unemployment"
    let services = ["training", "jobServices", "employerTraining"].flatMap { service in
      [
        ParameterSpec(
          "\(path).\(service).share", .number(.share, .linear), "share", .mean, .number(0)),
        ParameterSpec("\(path).\(service).cost", .money(.step), "money", .mean, .optional),
      ]
    }
    return [
      .init("\(path).claimRate", .schedule(.share), "rate", .constant),
      .init("\(path).claimElasticity", .number(0...10, .step), "ratio", .constant, .number(0)),
      .init("\(path).claimRelativity", .number(.factor, .step), "ratio", .mean, .number(1)),
      .init("\(path).claimByCredit", .scale(x: .years, y: .factor), "ratio", .constant, .number(1)),
      .init("\(path).leavingRelativity", .number(.factor, .step), "ratio", .constant, .number(1)),
      .init("\(path).stoppedClaimShare", .number(.share, .step), "share", .constant, .number(0)),
      .init("\(path).returnShare", .number(.share, .step), "share", .constant, .number(1)),
      .init("\(path).exitHazard", .number(.share, .linear), "rate", .mean, .number(0)),
      .init("\(path).claimantEarnings", .number(.factor, .step), "ratio", .constant, .number(1)),
      .init(
        "\(path).relief.*.qualifyingShare", .number(.share, .step), "share", .constant,
        .optional),
      .init("\(path).relief.*.takeUp", .number(.share, .step), "share", .constant, .optional),
      .init(
        "\(path).relief.*.stoppedTakeUp", .number(.share, .step), "share", .constant, .optional),
    ] + services
  }()

  private static let unemploymentOpening: [ParameterSpec] = [
    .init(
      "opening.unemployment.insuredHistory", .number(0...1e10, .linear), "persons", .mean,
      .optional),
    .init(
      "opening.unemployment.claimantsHistory", .number(0...1e10, .linear), "persons", .mean,
      .optional),
    .init(
      "opening.unemployment.creditedYears", .scale(x: .years, y: 0...1e10), "share", .constant),
    .init(
      "opening.unemployment.stopped", .number(0...1e10, .step), "persons", .constant, .number(0)),
    .init(
      "opening.unemployment.expenditureBefore", .number(.nonNegative, .step), "money", .constant,
      .optional),
  ]

  static let unemploymentMeanings: [String: String] = {
    let texts = [
      "law.unemployment.replacement": "Share of earnings that a month of benefit replaces",
      "law.unemployment.benefitCeiling": "Highest benefit of a month",
      "law.unemployment.qualifyingMonths": "Months contributed that a claim needs",
      "law.unemployment.qualifyingWindow": "Months before the loss of work in which they must lie",
      "law.unemployment.duration": "Months of benefit by months credited, in steps",
      "law.unemployment.waitingDays": "Days between the claim and the first day paid",
      "law.unemployment.creditKept":
        "Years for which who stops without claiming keeps the credit; without end if left out",
      "law.unemployment.pensionEligibleExcluded":
        "1 where those who may draw a pension have no benefit, otherwise 0",
      "law.unemployment.healthContributionRate":
        "Health contribution paid by the fund, share of the benefit",
      "law.unemployment.stateRule.multiple":
        "Expenditures of the year before up to which the State lifts the reserve",
      "law.unemployment.stateRule.highestRate": "Highest rate that the State pays for that",
      "law.unemployment.relief.*.bands": "One payment by months credited, in steps",
      "law.unemployment.relief.*.membersOn": "Day on which members and months are counted",
      "law.unemployment.relief.*.stoppedSince": "Who stopped from this day on is paid too",
      "law.unemployment.relief.*.paidFrom": "First day of payment",
      "law.unemployment.relief.*.paidUntil": "Last day of payment",
      "opening.unemployment.insuredHistory":
        "Insured of each year from the branch's first, average of the year",
      "opening.unemployment.claimantsHistory": "Claims of each of those years",
      "opening.unemployment.creditedYears":
        "Members by complete years of credit, where there is no history",
      "opening.unemployment.stopped": "Who stopped without claiming, where there is no history",
      "opening.unemployment.expenditureBefore": "Expenditure of the year before the first",
    ]
    let behaviour = [
      "claimRate": "Share of the members with enough credit who claim in a year",
      "claimElasticity": "Elasticity of claims to the unemployment rate",
      "claimRelativity": "Claims of a group relative to the rate",
      "claimByCredit": "Claims by complete years of credit relative to the rate",
      "leavingRelativity": "Stopping without a claim relative to the group's exit rate",
      "stoppedClaimShare": "Share of those who stopped who claim in a year",
      "returnShare": "Highest share of those who stopped who return in a year",
      "exitHazard": "Share of the unemployed who find work within a month",
      "claimantEarnings": "Earnings of claimants relative to members of their sex and age",
      "training.share": "Share of claimants who are trained",
      "training.cost": "Cost of training one",
      "jobServices.share": "Share of claimants who are counselled and placed",
      "jobServices.cost": "Cost of counselling one",
      "employerTraining.share": "Share of members whose employer is paid for training them",
      "employerTraining.cost": "Cost of training one",
      "relief.*.qualifyingShare": "Share of a group's members who belong to the programme",
      "relief.*.takeUp": "Share of these members who are paid",
      "relief.*.stoppedTakeUp": "Share of those who stopped who are paid",
    ]
    return behaviour.reduce(into: texts) { $0["assumptions.unemployment.\($1.key)"] = $1.value }
  }()
}
