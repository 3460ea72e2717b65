import Assumptions
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  /// Health insurance; its coverage path is that of all members, not of the groups'.
  func health() -> HealthAssumptions? {
    var membership = membership("health")
    let coverage = membership?.coverage
    membership?.coverage = nil
    let law = healthLaw()
    let categories = healthCategories()
    let costs = healthCosts()
    let fund = fund("health")
    guard let membership, let law, let categories, let costs, let fund else { return nil }
    warnOfSources(of: categories)
    checkRates(of: law, membership)
    return HealthAssumptions(
      membership: membership, coverage: coverage, law: law, categories: categories, costs: costs,
      fund: fund)
  }

  /// Tells which members and transfers are missing where `branches` leaves out who counts them.
  private func warnOfSources(of categories: [HealthCategory]) {
    let derived = categories.first { $0.members == .socialPension }
    let missing = [
      ("pension", "its pensioners and what its fund pays for them"),
      ("sicknessMaternity", "what its fund pays for mothers on leave"),
      ("employmentInjury", "what its fund pays for the injured"),
      ("unemployment", "its beneficiaries and what its fund pays for them"),
      (
        "nonContributory",
        "the State's pensioners"
          + (derived.map { "; '\($0.name)' has its share of residents" } ?? "")
      ),
    ].filter { isLeftOut($0.0) }
    guard !missing.isEmpty else { return }
    let list = missing.map { "\($0.0) (\($0.1))" }.joined(separator: ", ")
    problems.warning(
      at: nil, "health insurance is projected without branches that it hangs on: \(list)",
      subject: "branches", hint: "leave 'branches' out to project all that the scenario states")
  }

  /// No rate of a wage or of the reference amount is above what the law has as its maximum.
  private func checkRates(of law: HealthLaw, _ membership: BranchMembership) {
    let path = "law.health.maximumRate"
    guard resolver.has(path), let maximum = mean(path) else { return }
    let wages = resolver.groups.indices.map { group in
      YearSeries(over: years) { year in
        membership.contributionRates.values.reduce(0) { $0 + $1[group].heldConstant(at: year) }
      }
    }
    let rates =
      wages.map { ("law.health.contributionRate.employer", $0) }
      + [("law.health.referenceRate", law.referenceRate)]
    for (place, rate) in rates {
      guard let year = years.first(where: { rate[$0] > maximum[$0] + 1e-9 }) else { continue }
      problems.error(
        at: resolver.place(place),
        "a contribution rate of \(NumberText.short(rate[year])) in \(year) is above the legal"
          + " maximum of \(NumberText.short(maximum[year]))", subject: place,
        hint: "change \(path) beside it")
      return
    }
  }

  private func healthLaw() -> HealthLaw? {
    let path = "law.health"
    let rate = mean("\(path).referenceRate")
    let own = "\(path).referenceAmount"
    let base = resolver.isStated(own) ? own : "law.referenceAmount"
    if resolver.number(base) == nil { missing(base) }
    let care = mean("\(path).careShare")
    let shares = bySource { mean("\(path).benefitShare.\($0.rawValue)") }
    guard let rate, let reference = amount(base), let care, let shares else { return nil }
    return HealthLaw(
      referenceRate: rate, referenceAmount: reference, careShare: care, benefitShare: shares)
  }

  private func healthCosts() -> HealthCosts? {
    let path = "assumptions.health.costs"
    let perMember = plane("\(path).perMember")
    let relativity = bySource { mean("\(path).relativity.\($0.rawValue)") }
    let volume = mean("\(path).volumeGrowth")
    let excess = mean("\(path).excessInflation")
    guard let perMember, let relativity, let volume, let excess else { return nil }
    return HealthCosts(
      perMember: perMember, relativity: relativity, volumeGrowth: volume,
      excessInflation: excess, observed: optional("\(path).observed"))
  }

  private func bySource(
    _ value: (HealthSource) -> YearSeries<Double>?
  ) -> [HealthSource: YearSeries<Double>]? {
    var result: [HealthSource: YearSeries<Double>] = [:]
    for source in HealthSource.allCases { result[source] = value(source) }
    return result.count == HealthSource.allCases.count ? result : nil
  }

  // MARK: - Categories

  private func healthCategories() -> [HealthCategory]? {
    let names = freeNames(below: ["law.health.categories", "assumptions.health.categories"])
    let found = names.compactMap { category($0) }
    guard found.count == names.count else { return nil }
    check(found)
    return found
  }

  private func category(_ name: String) -> HealthCategory? {
    let law = "law.health.categories.\(name)"
    let path = "assumptions.health.categories.\(name)"
    let taken =
      HealthSource.allCases.map(\.rawValue) + Payer.allCases.map(\.rawValue) + resolver.groups
      + Catalogue.branchNames + ["all"]
    if taken.contains(name) {
      problems.error(
        at: resolver.parent(of: "\(path).share"),
        "the category '\(name)' has the name of a group, a payer or a fund", subject: path,
        hint: "give the category another name")
    }
    let members =
      resolver.isStated("\(path).members")
      ? word("\(path).members", as: HealthCategory.Members.self) : .share
    let share = grids("\(path).share")
    let follows = flag("\(path).followsCoverage", standard: true)
    let factor = memberFactor(law, path)
    let state = mean("\(law).statePays")
    let benefit = mean("\(law).benefitShare")
    let relativity = mean("\(path).costRelativity")
    guard let members, let share, let follows, let factor, let state, let benefit, let relativity
    else { return nil }
    return HealthCategory(
      name: name, members: members, share: share, followsCoverage: follows, memberFactor: factor,
      statePays: state, benefitShare: benefit, costRelativity: relativity)
  }

  private func memberFactor(_ law: String, _ path: String) -> YearSeries<Double>? {
    guard resolver.isStated("\(law).memberFactors") else {
      return YearSeries(repeating: 1, over: years)
    }
    let factors = scales("\(law).memberFactors")
    let sizes = householdSizes("\(path).householdSizes")
    guard let factors, let sizes else { return nil }
    return factors.map { shares in
      shares.weighted { HealthCategory.meanFactor($0, householdSizes: sizes) }
    }
  }

  /// Shares of all households by whole numbers of insured members.
  private func householdSizes(_ path: String) -> RateScale? {
    guard let sizes = scale(path) else { return nil }
    if let size = sizes.points.map(\.x).first(where: { $0 < 1 || $0 != $0.rounded() }) {
      problems.error(
        at: resolver.place(path),
        "\(NumberText.short(size)) is no whole number of members from 1 on", subject: path)
    }
    let sum = sizes.points.reduce(0) { $0 + $1.y }
    if abs(sum - 1) > 1e-6 {
      problems.error(
        at: resolver.place(path),
        "the shares of all household sizes sum to \(NumberText.short(sum)), not to 1",
        subject: path, hint: "sizes that are not stated have no household")
    }
    return sizes
  }

  /// One category at most has the recipients of the social pension, and there are no more residents
  /// than there are: the other shares of a sex and age sum to 1 at most.
  private func check(_ all: [HealthCategory]) {
    let ofSocialPension = all.filter { $0.members == .socialPension }
    if ofSocialPension.count > 1 {
      let path = "assumptions.health.categories.\(ofSocialPension[1].name).members"
      problems.error(
        at: resolver.place(path),
        "the recipients of the social pension are already in '\(ofSocialPension[0].name)'",
        subject: path)
    }
    let categories = all.filter { $0.members == .share }
    for year in years {
      for sex in Sex.allCases {
        for age in Age.all {
          let sum = categories.reduce(0) { $0 + $1.share[year, sex, age] }
          guard sum > 1 + 1e-9 else { continue }
          let path = "assumptions.health.categories.\(categories[0].name).share"
          problems.error(
            at: resolver.place(path),
            "the shares of all categories sum to \(NumberText.short(sum)) for \(sex.word) of age"
              + " \(age) in \(year), above 1", subject: "assumptions.health.categories",
            hint: "shares are of the residents insured neither through work nor pension")
          return
        }
      }
    }
  }

  /// The names below any of these folders, those that changes add included.
  func freeNames(below prefixes: [String]) -> [String] {
    var names: Set<String> = []
    for prefix in prefixes {
      names.formUnion(resolver.names(below: prefix))
      let depth = prefix.split(separator: ".").count
      for change in resolver.changes where change.path.hasPrefix(prefix + ".") {
        names.insert(String(change.path.split(separator: ".")[depth]))
      }
    }
    return names.sorted()
  }
}
