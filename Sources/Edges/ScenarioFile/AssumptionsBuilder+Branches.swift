import Assumptions
import Coverage
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  /// Whether a scenario has a branch: it states its law, and `branches` does not leave it out.
  func hasBranch(_ branch: String) -> Bool {
    let isWanted = wanted.map { $0.contains(branch) } ?? true
    return isWanted && resolver.hasAny(below: "law.\(branch)")
  }

  /// From which age coverage ends, which every branch reads.
  func coverageAges() -> CoverageAges? {
    let ages = bySex { shares("law.pension.pensionableAge.\($0.word)") }
    let lastAge = integer("assumptions.pension.lastCoverageAge")
    guard let ages, let lastAge else { return nil }
    return CoverageAges(pensionableAge: ages, lastCoverageAge: lastAge)
  }

  /// Who is insured in a branch beside the long-term one, and what is paid for them.
  func membership(_ branch: String) -> BranchMembership? {
    let path = "assumptions.\(branch)"
    let shares = resolver.groups.map { group in
      isInsured(group, branch)
        ? mean("\(path).insuredShare", group: group) : YearSeries(repeating: 0, over: years)
    }
    let qualifying = resolver.groups.map { mean("\(path).qualifyingShare", group: $0) }
    let rates = self.rates(
      "law.\(branch).contributionRate", of: [.employer, .insuredPerson, .state])
    let cuts = self.rates("law.\(branch).rateCut", of: [.employer, .insuredPerson])
    let hasCoverage = ["path", "persons"].contains {
      resolver.isStated("\(path).coverage.\($0)")
    }
    let coverage = hasCoverage ? coverage(path) : nil
    guard let rates, let cuts, !(hasCoverage && coverage == nil),
      (shares + qualifying).allSatisfy({ $0 != nil })
    else { return nil }
    return BranchMembership(
      insuredShare: shares.compactMap { $0 }, coverage: coverage,
      observedContributors: optional("\(path).observedContributors"), limits: limits(branch),
      contributionRates: rates, rateCuts: cuts,
      qualifyingShare: qualifying.compactMap { $0 })
  }

  /// Whether a group's list of branches names one; a group without a list is insured in all.
  private func isInsured(_ group: String, _ branch: String) -> Bool {
    guard case .words(let words)? = resolver.value("assumptions.groups.\(group).branches") else {
      return true
    }
    return words.contains { $0.word == branch }
  }

  /// Tells words of a group's branches that are none, and groups that leave the pension branch,
  /// whose insured the long-term branch carries.
  func checkBranches(ofGroup group: String, hasPension: Bool) {
    let path = "assumptions.groups.\(group).branches"
    guard case .words(let words)? = resolver.value(path) else { return }
    for (word, place) in words where !Catalogue.branchNames.contains(word) {
      problems.unknown(
        "branch", word, at: place, known: Catalogue.branchNames, subject: path)
    }
    if hasPension, !words.contains(where: { $0.word == "pension" }) {
      problems.error(
        at: resolver.place(path), "every group is insured for pensions while they are projected",
        subject: path,
        hint: "name 'pension', and set contribution rates of the group to zero where it pays none")
    }
  }

  private func rates(_ path: String, of payers: [Payer]) -> [Payer: [YearSeries<Double>]]? {
    var result: [Payer: [YearSeries<Double>]] = [:]
    for payer in payers {
      let series = resolver.groups.compactMap { mean("\(path).\(payer.rawValue)", group: $0) }
      if series.count < resolver.groups.count { return nil }
      result[payer] = series
    }
    return result
  }

  /// The branch's own limits of earnings by group; nothing where it states none.
  private func limits(_ branch: String) -> [BranchMembership.EarningsLimits?] {
    let path = "law.\(branch).insurableEarnings"
    let common = "law.pension.insurableEarnings"
    let own = ["floor", "ceiling"].map { resolver.has("\(path).\($0)") }
    guard own.contains(true) else { return resolver.groups.map { _ in nil } }
    return resolver.groups.map { group in
      BranchMembership.EarningsLimits(
        floor: amount("\(own[0] ? path : common).floor", group: group),
        ceiling: amount(
          "\(own[1] ? path : common).ceiling", group: group, ended: Self.noCeiling))
    }
  }

  /// What carries a branch's fund; one that states no assets invests as the pension's does.
  func fund(_ branch: String) -> FundAssumptions? {
    let path = "assumptions.fund.\(branch)"
    let shared = resolver.names(below: "\(path).assets").isEmpty ? "assumptions.fund.pension" : path
    let reserve = constant("opening.\(branch).reserve")
    let base = word("\(path).administration.base", as: AdministrationBase.self)
    let rate = mean("\(path).administration.rate")
    let cost = mean("\(path).managementCost")
    let income = mean("\(path).otherIncome")
    let debt = resolver.has("\(path).debtRate") ? mean("\(path).debtRate") : nil
    var timing = CashFlowTiming.midYear
    let conventions = [path, "assumptions.fund.pension"].map { "\($0).timing" }
    if let stated = conventions.first(where: { resolver.isStated($0) }) {
      timing = word(stated, as: CashFlowTiming.self) ?? timing
    }
    let names = named(below: "\(shared).assets")
    if names.isEmpty, !resolver.isStated("\(shared).assets") {
      problems.error(
        at: resolver.parent(of: "\(path).assets.share"), "the fund has no class of assets",
        subject: "\(path).assets", hint: "assets: { bonds: { share: 1, yield: … } }")
    }
    let assets = names.compactMap { asset($0, path: "\(shared).assets.\($0)") }
    guard let reserve, let base, let rate, let cost, let income, assets.count == names.count,
      !assets.isEmpty
    else { return nil }
    for year in years {
      let sum = assets.reduce(0) { $0 + $1.share[year] }
      if abs(sum - 1) > 1e-6 {
        problems.error(
          at: resolver.place("\(shared).assets.\(names[0]).share"),
          "the shares of the assets sum to \(NumberText.short(sum)) in \(year), not to 1",
          subject: "\(shared).assets")
        break
      }
    }
    return FundAssumptions(
      timing: timing, openingReserve: reserve, assets: assets, managementCost: cost,
      administrationBase: base, administrationRate: rate, otherIncome: income, debtRate: debt)
  }

  private func asset(_ name: String, path: String) -> AssetClass? {
    let share = mean("\(path).share")
    let yield = mean("\(path).yield")
    let maturity = constant("\(path).maturity")
    guard let share, let yield, let maturity else { return nil }
    return AssetClass(
      name: name, share: share, yield: yield, maturity: maturity,
      openingBookYield: optional("\(path).openingBookYield") ?? yield[firstYear])
  }
}
