import Assumptions
import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  // MARK: - Law of unemployment insurance

  func unemploymentLaw() -> UnemploymentLaw? {
    let path = "law.unemployment"
    let replacement = mean("\(path).replacement")
    let qualifying = shares("\(path).qualifyingMonths")
    let window = constant("\(path).qualifyingWindow")
    let duration = scales("\(path).duration")
    let waiting = mean("\(path).waitingDays")
    let excluded = mean("\(path).pensionEligibleExcluded")
    let health = mean("\(path).healthContributionRate")
    let kept = resolver.has("\(path).creditKept") ? integer("\(path).creditKept") : nil
    guard let replacement, let qualifying, let window, let duration, let waiting, let excluded,
      let health
    else { return nil }
    checkWindow(window, qualifying)
    return UnemploymentLaw(
      replacement: replacement,
      benefitCeiling: resolver.groups.map { benefitCeiling("\(path).benefitCeiling", $0) },
      qualifyingMonths: qualifying, qualifyingWindow: window, duration: duration,
      waitingDays: waiting, creditKept: kept, pensionEligibleExcluded: excluded,
      healthContributionRate: health)
  }

  /// The State's rule; the outer value is nothing where it is stated in part only.
  func stateRule() -> (rule: UnemploymentAssumptions.StateRule?, Void)? {
    let path = "law.unemployment.stateRule"
    guard resolver.hasAny(below: path) else { return (nil, ()) }
    let before = "opening.unemployment.expenditureBefore"
    let multiple = beginning("\(path).multiple")
    let rate = beginning("\(path).highestRate")
    let expenditure = constant(before)
    guard let multiple, let rate, let expenditure else { return nil }
    return (
      UnemploymentAssumptions.StateRule(
        multiple: multiple, highestRate: rate, expenditureBefore: expenditure), ()
    )
  }

  /// As `mean`, zero before the first entry: a rule that begins during the projection.
  private func beginning(_ path: String) -> YearSeries<Double>? {
    guard let number = resolver.number(path) else {
      missing(path)
      return nil
    }
    return YearSeries(over: years) { year in
      YearPart.parts(of: year, at: number.turningDays).reduce(0) {
        $0 + $1.weight * (number.value(on: $1.day)?.amount?.fixed ?? 0)
      }
    }
  }

  // MARK: - What the law must keep to

  /// The highest benefit of a group; as high as can be where the law ends it.
  private func benefitCeiling(_ path: String, _ group: String) -> IndexedAmount? {
    let number = resolver.number(path, group: group)
    for year in years {
      for part in YearPart.parts(of: year, at: number?.turningDays ?? []) {
        guard let found = number?.value(on: part.day), let amount = found.amount,
          amount.fixed == 0, amount.terms.allSatisfy({ $0.coefficient == 0 })
        else { continue }
        problems.error(
          at: found.provenance.place ?? resolver.place(path),
          "a highest benefit of 0 on \(part.day) leaves nothing to pay", subject: path,
          hint: "use null for none")
        return nil
      }
    }
    return amount(path, group: group, ended: Self.noCeiling)
  }

  /// The months that a claim needs must fit into their window.
  private func checkWindow(_ window: Double, _ months: YearSeries<ShareOfYear<Double>>) {
    let path = "law.unemployment.qualifyingWindow"
    for year in months.years {
      guard let most = months[year].parts.map(\.value).max(), most > window else { continue }
      problems.error(
        at: resolver.place(path),
        "\(NumberText.short(most)) months contributed in \(year) do not fit into a window of "
          + "\(NumberText.short(window)) months",
        subject: path, hint: "law.unemployment.qualifyingMonths must not be above it")
      return
    }
  }

  /// Steps by months credited lie within the years of credit that are kept apart.
  func checkCredit(_ law: UnemploymentLaw?, _ relief: [UnemploymentRelief]) {
    let most = CreditedMonths.topClasses.upperBound
    let claims = law.map { CreditedMonths.topClass(reaching: $0.highestThreshold, passed: 0.5) }
    var found = [("law.unemployment.duration", claims ?? 0)]
    found += relief.map { ("law.unemployment.relief.\($0.name).bands", $0.topClass) }
    for (path, years) in found where years > most {
      problems.error(
        at: resolver.place(path),
        "a step that is reached after \(years) years of credit is beyond the \(most) that are "
          + "kept apart", subject: path)
    }
  }
}
