import Assumptions
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func unemployment() -> UnemploymentAssumptions? {
    let membership = membership("unemployment")
    let fund = fund("unemployment")
    let law = unemploymentLaw()
    let behaviour = unemploymentBehaviour()
    let opening = unemploymentOpening()
    let names = reliefNames()
    let relief = names.map { programme($0) }
    checkReliefNames(names)
    let rule = stateRule()
    checkCredit(law, relief.compactMap { $0 })
    guard let membership, let fund, let law, let behaviour, let opening, let rule,
      relief.allSatisfy({ $0 != nil })
    else { return nil }
    var result = UnemploymentAssumptions(
      membership: membership, law: law, behaviour: behaviour, opening: opening,
      relief: relief.compactMap { $0 }, stateRule: rule.rule, fund: fund)
    let claims = resolver.number("opening.unemployment.claimantsHistory")
    let before = CalendarDate(startOf: firstYear.advanced(by: -1))
    result.claimsSource = claims?.value(on: before)?.provenance.text ?? ""
    return result
  }

  // MARK: - Behaviour

  private func unemploymentBehaviour() -> UnemploymentBehaviour? {
    let path = "assumptions.unemployment"
    let rate = plane("\(path).claimRate")
    let elasticity = constant("\(path).claimElasticity")
    let relativity = resolver.groups.compactMap { mean("\(path).claimRelativity", group: $0) }
    let byCredit = scale("\(path).claimByCredit")
    let leaving = byGroup("\(path).leavingRelativity")
    let stopped = constant("\(path).stoppedClaimShare")
    let returns = constant("\(path).returnShare")
    let hazard = mean("\(path).exitHazard")
    let earnings = byGroup("\(path).claimantEarnings")
    let services = ["training", "jobServices", "employerTraining"].map { service("\(path).\($0)") }
    guard let rate, let elasticity, let byCredit, let leaving, let stopped,
      let returns, let hazard, let earnings, let training = services[0],
      let placement = services[1], let employers = services[2],
      relativity.count == resolver.groups.count
    else { return nil }
    return UnemploymentBehaviour(
      claimRate: rate, claimElasticity: elasticity, claimRelativity: relativity,
      claimByCredit: byCredit, leavingRelativity: leaving, stoppedClaimShare: stopped,
      returnShare: returns, exitHazard: hazard, claimantEarnings: earnings, training: training,
      jobServices: placement, employerTraining: employers)
  }

  private func service(_ path: String) -> UnemploymentBehaviour.ServiceToPersons? {
    guard let share = mean("\(path).share") else { return nil }
    let hasPersons = share.values.contains { $0 > 0 }
    if hasPersons, !resolver.has("\(path).cost") { missing("\(path).cost") }
    return .init(share: share, cost: amount("\(path).cost"))
  }

  /// One number for each group, in their order.
  private func byGroup(_ path: String) -> [Double]? {
    let values = resolver.groups.compactMap { constant(path, group: $0) }
    return values.count == resolver.groups.count ? values : nil
  }

  // MARK: - Relief

  /// The programmes that files or changes state.
  private func reliefNames() -> [String] {
    let path = "law.unemployment.relief"
    let changed = resolver.changes.filter { $0.path.hasPrefix("\(path).") }
      .map { String($0.path.split(separator: ".")[3]) }
    return Array(Set(resolver.names(below: path) + changed)).sorted()
  }

  private func programme(_ name: String) -> UnemploymentRelief? {
    let path = "law.unemployment.relief.\(name)"
    let behaviour = "assumptions.unemployment.relief.\(name)"
    let bands = scale("\(path).bands")
    let counted = day("\(path).membersOn")
    let from = day("\(path).paidFrom")
    let until = day("\(path).paidUntil")
    let since =
      resolver.isStated("\(path).stoppedSince") ? day("\(path).stoppedSince") : nil
    guard let bands, let counted, let from, let until else { return nil }
    if until < from {
      problems.error(
        at: resolver.place("\(path).paidUntil"),
        "the last day of payment, \(until), lies before the first, \(from)",
        subject: "\(path).paidUntil")
    }
    if let since, since > counted {
      problems.error(
        at: resolver.place("\(path).stoppedSince"),
        "who stopped since \(since) is counted on \(counted), before that day",
        subject: "\(path).stoppedSince")
    }
    return UnemploymentRelief(
      name: name, bands: bands, membersOn: counted, stoppedSince: since, paidFrom: from,
      paidUntil: until,
      qualifyingShare: resolver.groups.map { share("\(behaviour).qualifyingShare", group: $0) },
      takeUp: share("\(behaviour).takeUp"), stoppedTakeUp: share("\(behaviour).stoppedTakeUp"))
  }

  /// All, where nobody says less.
  private func share(_ path: String, group: String? = nil) -> Double {
    guard resolver.number(path, group: group) != nil else { return 1 }
    return constant(path, group: group) ?? 1
  }

  /// Assumptions and changes of a programme that no law has.
  private func checkReliefNames(_ names: [String]) {
    let path = "assumptions.unemployment.relief"
    for name in resolver.names(below: path) where !names.contains(name) {
      problems.unknown(
        "programme", name, at: resolver.folders["\(path).\(name)"], known: names,
        subject: "\(path).\(name)")
    }
    for change in resolver.changes where change.path.hasPrefix("\(path).") {
      let name = String(change.path.split(separator: ".")[3])
      guard !names.contains(name) else { continue }
      problems.unknown(
        "programme", name, at: change.provenance.place, known: names, subject: change.path)
    }
  }

  private func day(_ path: String) -> CalendarDate? {
    guard case .date(let date?)? = resolver.value(path) else {
      missing(path)
      return nil
    }
    return date
  }

  // MARK: - Opening state

  private func unemploymentOpening() -> UnemploymentOpening? {
    let path = "opening.unemployment"
    let history = "\(path).insuredHistory"
    let claims = "\(path).claimantsHistory"
    guard let members = resolver.number(history) else { return distribution(path) }
    guard let claimants = resolver.number(claims) else {
      missing(claims)
      return nil
    }
    let first = Year(members.values.entries.first?.start.year ?? firstYear.number)
    guard first < firstYear else {
      problems.error(
        at: resolver.place(history),
        "the history begins in \(first), not before the first year \(firstYear)",
        subject: history, hint: "or state \(path).creditedYears instead")
      return nil
    }
    let past = first...firstYear.advanced(by: -1)
    func series(_ number: DatedNumber, _ path: String) -> YearSeries<Double> {
      let result = YearSeries(over: past) { year in
        number.mean(in: year, holdsFirst: true)?.fixed ?? 0
      }
      check(past.map { ($0, result[$0]) }, number, path)
      return result
    }
    return .history(insured: series(members, history), claimants: series(claimants, claims))
  }

  /// Members by complete years of credit, as shares.
  private func distribution(_ path: String) -> UnemploymentOpening? {
    guard let scale = resolver.has("\(path).creditedYears") ? scale("\(path).creditedYears") : nil
    else {
      guard !resolver.isStated("\(path).insuredHistory") else { return nil }
      problems.error(
        at: resolver.parent(of: "\(path).insuredHistory"),
        "the branch has neither a history nor members by years of credit", subject: path,
        hint: "state \(path).insuredHistory and claimantsHistory from its first year, "
          + "or \(path).creditedYears")
      return nil
    }
    let last = Int(scale.points.last?.x ?? 0)
    let classes = max(CreditedMonths.topClasses.lowerBound, last)
    let weights = (0...classes).map { scale.value(at: Double($0)) }
    let total = weights.reduce(0, +)
    guard let stopped = constant("\(path).stopped") else { return nil }
    guard total > 0 else {
      problems.error(
        at: resolver.place("\(path).creditedYears"), "the shares of all years of credit are 0",
        subject: "\(path).creditedYears")
      return nil
    }
    return .distribution(shares: weights.map { $0 / total }, stopped: stopped)
  }
}
