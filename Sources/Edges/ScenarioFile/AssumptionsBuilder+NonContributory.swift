import Assumptions
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func nonContributory() -> NonContributoryAssumptions? {
    let path = "assumptions.nonContributory"
    let hasSocial = resolver.hasAny(below: "law.nonContributory.socialPension")
    let social = hasSocial ? socialPension() : nil
    let takeUp = mean("\(path).socialPension.takeUp")
    let poor = mean("\(path).socialPension.poorShare")
    let hasState = resolver.hasAny(below: "opening.nonContributory.statePensioners")
    let state = hasState ? statePensions() : nil
    let names = freeNames(
      below: ["law.nonContributory.transfers", "assumptions.nonContributory.transfers"])
    let transfers = names.compactMap { transfer($0) }
    guard let takeUp, let poor, hasSocial == (social != nil), hasState == (state != nil),
      transfers.count == names.count
    else { return nil }
    if social != nil, isLeftOut("pension") {
      problems.warning(
        at: nil,
        "the social pension is projected without the branch pension: those whom it gives a pension"
          + " are paid too", subject: "branches",
        hint: "leave 'branches' out, or name pension beside nonContributory")
    }
    return NonContributoryAssumptions(
      socialPension: social, takeUp: takeUp, poorShare: poor, statePensions: state,
      transfers: transfers)
  }

  /// Whether the scenario states a branch that `branches` leaves out.
  func isLeftOut(_ branch: String) -> Bool {
    guard let wanted else { return false }
    return !wanted.contains(branch) && resolver.hasAny(below: "law.\(branch)")
  }

  private func socialPension() -> SocialPensionLaw? {
    let path = "law.nonContributory.socialPension"
    let age = shares("\(path).age")
    let hasAgeOfPoor = resolver.isStated("\(path).ageOfPoor")
    let ageOfPoor = hasAgeOfPoor ? shares("\(path).ageOfPoor") : nil
    let amount = paid("\(path).amount")
    let hasSupport = resolver.isStated("\(path).funeralSupport")
    let support = hasSupport ? paid("\(path).funeralSupport") : nil
    guard let age, let amount, hasAgeOfPoor == (ageOfPoor != nil),
      hasSupport == (support != nil)
    else { return nil }
    return SocialPensionLaw(
      age: age, ageOfPoor: ageOfPoor, amount: amount, funeralSupport: support)
  }

  private func statePensions() -> StatePensions? {
    let path = "opening.nonContributory.statePensioners"
    let shape = plane("\(path).shape")
    let pensionShape = plane("\(path).meanPension.shape")
    let mean = constant("\(path).meanPension.mean")
    let mortality = constant("assumptions.nonContributory.statePensionerMortality")
    let indexation = indexation()
    guard let shape, let pensionShape, let mean, let mortality, let indexation else { return nil }
    let total = optional("\(path).total") ?? shape.total
    if shape.total <= 0, total > 0 {
      problems.error(
        at: resolver.place("\(path).shape"),
        "the shape is empty and cannot be scaled to \(NumberText.short(total)) persons",
        subject: "\(path).shape")
      return nil
    }
    let persons = shape.total > 0 ? shape.map { $0 * total / shape.total } : shape
    let weighted = zip(pensionShape.values, persons.values).reduce(0) { $0 + $1.0 * $1.1 }
    let factor = weighted > 0 ? mean * persons.total / weighted : 1
    return StatePensions(
      persons: persons, meanPension: pensionShape.map { $0 * factor },
      mortalityRelativity: mortality, indexation: indexation)
  }

  private func transfer(_ name: String) -> CashTransfer? {
    let law = "law.nonContributory.transfers.\(name)"
    let path = "assumptions.nonContributory.transfers.\(name)"
    let amount = paid("\(law).amount")
    let months = mean("\(law).months")
    let from = shares("\(law).ages.from")
    let to = shares("\(law).ages.to")
    let base =
      resolver.isStated("\(path).of")
      ? word("\(path).of", as: CashTransfer.Base.self) : .residents
    let share = recipientShare(name)
    let takeUp = mean("\(path).takeUp")
    guard let amount, let months, let from, let to, let base, let share, let takeUp
    else { return nil }
    return CashTransfer(
      name: name, amount: amount, months: months, fromAge: from, toAge: to, base: base,
      share: share, takeUp: takeUp)
  }

  /// Whom a programme pays, which nobody may forget or misspell.
  private func recipientShare(_ name: String) -> YearSeries<Double>? {
    let path = "assumptions.nonContributory.transfers.\(name).share"
    guard !resolver.isStated(path) else { return mean(path) }
    let others = freeNames(below: ["assumptions.nonContributory.transfers"]).filter {
      resolver.has("assumptions.nonContributory.transfers.\($0).share")
    }
    let law = "law.nonContributory.transfers.\(name).amount"
    problems.error(
      at: resolver.place(law) ?? resolver.parent(of: path),
      "the programme '\(name)' does not say which share of persons it pays", subject: path,
      hint: others.isEmpty
        ? "state \(path)"
        : "state \(path); programmes that do: \(others.joined(separator: ", "))")
    return nil
  }

  /// An amount that is paid from its first date on, and nothing before it.
  func paid(_ path: String, group: String? = nil) -> IndexedAmount? {
    guard var number = resolver.number(path, group: group) else {
      missing(path)
      return nil
    }
    let first = number.values.entries.first
    if first?.start != .beginning {
      let provenance = first?.provenance ?? Provenance(place: resolver.place(path))
      number.values = DatedValues(
        [DatedValue(start: .beginning, value: .init(0), provenance: provenance)]
          + number.values.entries)
    }
    let result = number.indexed(over: years)
    check(
      years.map { year in
        (year, result.terms.reduce(result.fixed[year]) { $0 + $1.coefficients[year] })
      }, number, path)
    return result
  }
}
