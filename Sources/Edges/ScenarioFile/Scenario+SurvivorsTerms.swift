import Law
public import Quantities
public import Scheme

extension Scenario {
  /// The survivors' rights of the law on a day; nothing where the scenario has no pension law.
  ///
  /// - Parameters:
  ///   - day: The day of death.
  ///   - group: The group of months that name none.
  /// - Returns: The law's figures with their articles.
  public func survivorsTerms(on day: CalendarDate, group: String) -> SurvivorsTerms? {
    typealias Path = PersonalLaw.Survivors
    guard let reference = cited(PersonalLaw.referenceAmount, on: day),
      let qualifying = serviceRule(Path.qualifyingPeriod, on: day, group: group),
      let perDependant = cited(Path.perDependant, on: day),
      let grant = cited(Path.funeralGrant, on: day),
      let grantQualifying = serviceRule(Path.grantQualifyingPeriod, on: day, group: group)
    else { return nil }
    let names = ["initialMonths", "reductionPerMonth", "freeMonths", "minimumMonths"]
    let months = names.map { cited("\(Path.pensionerLumpSum).\($0)", on: day) }
    return SurvivorsTerms(
      day: day, referenceAmount: reference, qualifyingPeriod: qualifying,
      perDependant: perDependant, withoutCarer: cited(Path.withoutCarer, on: day),
      mostDependants: cited(Path.mostDependants, on: day),
      lumpSumMinimumMonths: cited(Path.minimumMonths, on: day) ?? CitedNumber(0),
      pensionerLumpSum: PensionerLumpSum(
        initialMonths: months[0]?.value ?? 0, reductionPerMonth: months[1]?.value ?? 0,
        freeMonths: months[2]?.value ?? 0, minimumMonths: months[3]?.value ?? 0),
      pensionerLumpSumLaw: months[0]?.law ?? Provenance(), funeralGrant: grant,
      grantQualifyingPeriod: grantQualifying)
  }

  /// A length of service with the rules of every group.
  private func serviceRule(
    _ path: String, on day: CalendarDate, group: String
  ) -> ServiceRule? {
    guard let general = cited(path, on: day) else { return nil }
    let rules = groups.compactMap { name in
      citedRule(path, on: day, group: name).map {
        (name, ServiceRule.Own(years: $0.value, law: $0.law))
      }
    }
    return ServiceRule(
      general, byGroup: Dictionary(uniqueKeysWithValues: rules), group: group)
  }

  /// Months of a record to whose contributions the State gave a part; nothing where there are none.
  ///
  /// - Parameters:
  ///   - record: All months of insurance.
  ///   - group: The group of months that name none.
  ///   - day: The day by whose law they are told.
  /// - Returns: Months, with the law of the subsidy.
  func monthsSubsidized(
    of record: InsuranceRecord, group: String, on day: CalendarDate
  ) -> CitedNumber? {
    let folder = PersonalLaw.Pension.contributionSubsidy
    let classes = resolver.names(below: folder).map { "\(folder).\($0)" }
    var law: Provenance?
    let months = record.months.count { item in
      guard let first = item.month.firstDay else { return false }
      let given = classes.lazy.compactMap { cited($0, on: first, group: item.group ?? group) }
        .first { $0.value > 0 }
      law = given?.law ?? law
      return given != nil
    }
    return law.map { CitedNumber(Double(months), law: $0) }
  }
}
