import Law

extension Catalogue {
  /// Branches beside the long-term one that have members, rates and a fund, in their order.
  static let insuranceBranches = [
    "sicknessMaternity", "employmentInjury", "unemployment", "health",
  ]

  /// All that a scenario may ask for by name in `branches`.
  static let branchNames = ["pension"] + insuranceBranches + ["nonContributory"]

  /// What every branch beside the long-term one states of members, rates and fund.
  static let branches: [ParameterSpec] = insuranceBranches.flatMap { branch -> [ParameterSpec] in
    payerRates(branch) + membership(branch)
      + fund(branch) + [
        .init("opening.\(branch).reserve", .number(.anyNumber, .step), "money", .constant)
      ]
  }

  private static func payerRates(_ branch: String) -> [ParameterSpec] {
    let law = "law.\(branch)"
    return [
      .init("\(law).contributionRate.employer", .number(.share, .step), "rate", .mean, .number(0)),
      .init(
        "\(law).contributionRate.insuredPerson", .number(.share, .step), "rate", .mean, .number(0)),
      .init("\(law).contributionRate.state", .number(.share, .step), "rate", .mean, .number(0)),
      .init("\(law).rateCut.employer", .number(.share, .step), "rate", .mean, .number(0)),
      .init("\(law).rateCut.insuredPerson", .number(.share, .step), "rate", .mean, .number(0)),
      .init("\(law).insurableEarnings.floor", .money(.step), "money a month", .mean, .optional),
      .init("\(law).insurableEarnings.ceiling", .money(.step), "money a month", .mean, .optional),
    ]
  }

  private static func membership(_ branch: String) -> [ParameterSpec] {
    let path = "assumptions.\(branch)"
    return [
      .init("\(path).insuredShare", .number(.share, .linear), "share", .mean, .number(1)),
      .init("\(path).qualifyingShare", .number(.share, .linear), "share", .mean, .number(1)),
      .init("\(path).coverage.path", .number(0...2, .linear), "share", .mean, .optional),
      .init(
        "\(path).coverage.of",
        .choice(["employed", "labourForce15Plus", "labourForceWorkingAge", "population"]), "",
        .constant, .optional),
      .init(
        "\(path).coverage.persons", .number(0...1e10, .linear), "persons", .mean, .optional),
      .init(
        "\(path).observedContributors", .number(0...1e10, .step), "persons", .constant, .optional),
    ]
  }

  /// What a branch's fund invests in and costs; other branches' funds may invest as the long-term
  /// one does.
  static func fund(_ branch: String) -> [ParameterSpec] {
    let path = "assumptions.fund.\(branch)"
    return [
      .init(
        "\(path).timing",
        .choice(["midYear", "midYearSimple", "endYear", "startYear", "monthly"]), "", .constant,
        .optional),
      .init("\(path).assets.*.share", .number(.share, .linear), "share"),
      .init("\(path).assets.*.yield", .number(.growth, .linear), "rate"),
      .init(
        "\(path).assets.*.maturity", .number(1...100, .step), "years", .constant, .number(1)),
      .init(
        "\(path).assets.*.openingBookYield", .number(.growth, .step), "rate", .constant,
        .optional),
      .init("\(path).managementCost", .number(.share, .linear), "rate", .mean, .number(0)),
      .init(
        "\(path).administration.base",
        .choice(["contributions", "benefits", "contributionsAndBenefits", "insurableEarnings"]),
        "", .constant),
      .init("\(path).administration.rate", .number(.share, .linear), "rate"),
      .init("\(path).otherIncome", .number(.anyNumber, .linear), "money", .mean, .number(0)),
      .init("\(path).debtRate", .number(.growth, .linear), "rate", .mean, .optional),
    ]
  }

  /// One line on each of these parameters.
  static let branchMeanings: [String: String] = {
    var result: [String: String] = [:]
    for branch in insuranceBranches {
      for (path, text) in [
        "law.\(branch).contributionRate.employer": "Employer's contribution to the branch",
        "law.\(branch).contributionRate.insuredPerson":
          "Insured person's contribution to the branch",
        "law.\(branch).contributionRate.state": "State's contribution to the branch",
        "law.\(branch).rateCut.employer":
          "What the employer's rate is cut by for those who qualify",
        "law.\(branch).rateCut.insuredPerson":
          "What the insured person's rate is cut by for those who qualify",
        "law.\(branch).insurableEarnings.floor":
          "Lowest earnings that contributions are paid on; the pension's if left out",
        "law.\(branch).insurableEarnings.ceiling":
          "Highest earnings that contributions are paid on; the pension's if left out",
        "assumptions.\(branch).insuredShare":
          "Share of a group's contributors who are insured in the branch",
        "assumptions.\(branch).qualifyingShare":
          "Share of a group's payroll with those who qualify for a cut of rates",
        "assumptions.\(branch).coverage.path": "Share of the denominator insured in the branch",
        "assumptions.\(branch).coverage.of": "What that share is a share of",
        "assumptions.\(branch).coverage.persons": "Persons insured in the branch",
        "assumptions.\(branch).observedContributors":
          "Insured of the branch observed in the first year, average of the year",
        "opening.\(branch).reserve": "Reserve of the fund on 1 January of the first year",
      ] {
        result[path] = text
      }
      for spec in fund(branch) {
        let path = spec.pattern.joined(separator: ".")
        let twin = path.replacing("assumptions.fund.\(branch)", with: "assumptions.fund.pension")
        result[path] = assumptionMeanings[twin]
      }
    }
    return result
  }()
}
