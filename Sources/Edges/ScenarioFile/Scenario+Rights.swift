public import Diagnostics
import Law
public import Quantities
public import Scheme

extension Scenario {
  /// What one person has a right to on a day, counted step by step under this scenario's law.
  ///
  /// Months from the one in which the day lies are not counted.
  ///
  /// - Parameters:
  ///   - person: The person, with a record that begins before the day.
  ///   - day: The day of the award, claim, birth, injury or death.
  ///   - event: What is asked for; everything where it is left out.
  ///   - indices: What earnings are brought forward with; the scenario's where it is left out.
  /// - Returns: Nothing where no month lies before the day.
  public func rights(
    of person: InsuredPerson, on day: CalendarDate, event: BenefitEvent? = nil,
    indices: AverageEarnings.Indices? = nil
  ) -> PersonalRights? {
    guard let record = person.record.before(CalendarMonth(of: day)) else { return nil }
    var rights = PersonalRights()
    rights.referenceAmount =
      resolver.parameters[PersonalLaw.referenceAmount]?.names.entry(on: day)?.value
    let count = PersonalCount(
      scenario: self, person: person, record: record, day: day,
      indices: indices ?? earningsIndices)
    for asked in event.map({ [$0] }) ?? BenefitEvent.allCases {
      count.add(asked, isAsked: event != nil, to: &rights)
    }
    return rights
  }
}

extension Scenario {
  /// What is odd about a record: months from the day on, which are not counted, and earnings above
  /// the highest that the law insures, which are counted as they stand.
  public func remarks(
    on record: InsuranceRecord, group: String, day: CalendarDate
  ) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    if record.last >= CalendarMonth(of: day) {
      remarks.append(
        Diagnostic(.warning, at: nil, "months from \(CalendarMonth(of: day)) on are not counted"))
    }
    let above = record.months.first { item in
      guard let first = item.month.firstDay,
        let ceiling = cited(
          PersonalLaw.Pension.ceiling, on: first, group: item.group ?? group)
      else { return false }
      return item.earnings > ceiling.value
    }
    if let above, let first = above.month.firstDay,
      let ceiling = cited(PersonalLaw.Pension.ceiling, on: first, group: above.group ?? group)
    {
      remarks.append(
        Diagnostic(
          .warning, at: nil,
          "earnings of \(NumberText.short(above.earnings)) in \(above.month) are above the highest "
            + "insurable earnings, \(NumberText.short(ceiling.value)); they are counted as they stand"
        ))
    }
    return remarks
  }
}

/// The counting of one person's rights on one day.
private struct PersonalCount {
  let scenario: Scenario
  let person: InsuredPerson
  /// The months before the day.
  let record: InsuranceRecord
  let day: CalendarDate
  let indices: AverageEarnings.Indices?

  private var facts: InsuredPerson.Circumstances { person.circumstances }

  /// - Parameters:
  ///   - event: What is counted.
  ///   - isAsked: Whether it was asked for by name; of everything only open programmes are told.
  ///   - rights: Where the counts are added.
  func add(_ event: BenefitEvent, isAsked: Bool, to rights: inout PersonalRights) {
    if event == .injury, facts.lossOfCapacity == nil {
      if scenario.injuryTerms(on: day) == nil {
        rights.withoutLaw.append(event)
      } else {
        rights.needingMore.append(event)
      }
      return
    }
    let counts = self.counts(event)
    if counts.isEmpty { rights.withoutLaw.append(event) }
    rights.counts += counts.filter { isAsked || $0.isOpen }
  }

  private func counts(_ event: BenefitEvent) -> [BenefitCount] {
    switch event {
    case .oldAge: [oldAge].compactMap(\.self)
    case .lumpSum: [lumpSum].compactMap(\.self)
    case .survivors: survivors
    case .unemployment: [unemployment].compactMap(\.self)
    case .maternity: [maternity].compactMap(\.self)
    case .sickness: [sickness].compactMap(\.self)
    case .injury: [injury].compactMap(\.self)
    case .relief: relief
    }
  }

  // MARK: - Pension

  private func terms(on day: CalendarDate) -> PensionTerms? {
    scenario.pensionTerms(on: day, sex: person.sex, group: person.group, born: person.born)
  }

  private func pension(
    on day: CalendarDate
  ) -> (pension: IndividualPension, terms: PensionTerms)? {
    guard let terms = terms(on: day), let indices,
      let record = person.record.before(CalendarMonth(of: day))
    else { return nil }
    return (
      IndividualPension(of: record, born: person.born, under: terms, indices: indices), terms
    )
  }

  /// A pension awarded before the day is counted on its own day and raised since; who draws one
  /// before the pensionable age was let retire early.
  private var oldAge: BenefitCount? {
    guard let found = pension(on: facts.awarded ?? day) else { return nil }
    var count = found.pension.count(
      born: person.born, isEarly: facts.mayRetireEarly || facts.awarded != nil,
      under: found.terms)
    if facts.awarded != nil {
      for index in count.steps.indices where count.steps[index].payment == .monthly {
        count.steps[index].payment = nil
      }
      count.steps.append(found.terms.raised(found.pension.pension, on: day))
    }
    return count
  }

  private var lumpSum: BenefitCount? {
    guard let terms = terms(on: day), let indices else { return nil }
    return IndividualLumpSum(of: record, under: terms, indices: indices)
      .count(
        of: record, born: person.born, under: terms,
        subsidized: scenario.monthsSubsidized(of: record, group: person.group, on: day))
  }

  private var survivors: [BenefitCount] {
    guard let terms = terms(on: day), let indices,
      let survivorsTerms = scenario.survivorsTerms(on: day, group: person.group)
    else { return [] }
    var inPayment: IndividualSurvivors.PensionInPayment?
    if let awarded = facts.awarded, let found = pension(on: awarded) {
      let raised = found.terms.raised(found.pension.pension, on: day)
      inPayment = .init(
        amount: raised.result.number ?? 0,
        months: IndividualPension.completedMonths(from: awarded, to: day), law: raised.law)
    }
    let survivors = IndividualSurvivors(
      of: record, under: survivorsTerms, dependants: facts.dependants,
      withoutCarer: facts.dependantsWithoutCarer, pension: inPayment)
    let lumpSum = IndividualLumpSum(of: record, under: terms, indices: indices)
    return [
      survivors.monthly, survivors.lumpSum(lumpSum, under: terms), survivors.funeral,
    ]
  }

  // MARK: - Other branches

  private func branch(_ name: String, after claimed: CalendarDate? = nil) -> BranchRecord {
    scenario.branchRecord(
      name, of: record, group: person.group,
      isFromItsFirstDay: name == PersonalLaw.Unemployment.branch, after: claimed)
  }

  private var unemployment: BenefitCount? {
    guard
      let terms = scenario.unemploymentTerms(
        on: day, group: person.group, region: facts.region)
    else { return nil }
    return terms.count(
      of: branch(PersonalLaw.Unemployment.branch, after: facts.lastClaim), last: record.last,
      pension: oldAge, isPensioner: facts.awarded != nil)
  }

  private var relief: [BenefitCount] {
    scenario.reliefTerms.map { terms in
      let claim = facts.lastClaim.flatMap { $0 <= terms.day ? $0 : nil }
      return terms.count(of: branch(PersonalLaw.Unemployment.branch, after: claim), on: day)
    }
  }

  private var maternity: BenefitCount? {
    guard let terms = scenario.maternityTerms(on: day, group: person.group)
    else { return nil }
    let months = branch(PersonalLaw.Sickness.branch)
    return person.sex == .male
      ? terms.father(of: months, child: facts.child)
      : terms.mother(of: months, child: facts.child, born: facts.childrenBorn)
  }

  /// Who was insured in the month before is at work.
  private var sickness: BenefitCount? {
    guard let terms = scenario.sicknessTerms(on: day) else { return nil }
    let months = branch(PersonalLaw.Sickness.branch)
    let month = CalendarMonth(of: day).advanced(by: -1)
    return terms.count(
      of: months, days: facts.daysOfSickness, isAtWork: months.months.last?.month == month)
  }

  private var injury: BenefitCount? {
    guard let terms = scenario.injuryTerms(on: day), let degree = facts.lossOfCapacity
    else { return nil }
    return terms.count(of: branch(PersonalLaw.Injury.branch), degree: degree)
  }
}

extension BenefitCount {
  /// Whether a programme pays on the day; every other right does.
  fileprivate var isOpen: Bool {
    conditions.allSatisfy {
      $0.isMet || ![.programmeHasBegun, .programmeIsOpen].contains($0.kind)
    }
  }
}
