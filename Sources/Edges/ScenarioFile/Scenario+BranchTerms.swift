import Law
public import Quantities
public import Scheme

extension Scenario {
  /// The unemployment benefit of the law on a day; nothing where the scenario has none.
  ///
  /// - Parameters:
  ///   - day: The day of the claim.
  ///   - group: The group that the person is insured in.
  ///   - region: The region whose minimum wage the ceiling is a multiple of; nothing for the one
  ///     that the scenario takes for all.
  /// - Returns: The law's figures with their articles.
  public func unemploymentTerms(
    on day: CalendarDate, group: String, region: String? = nil
  ) -> UnemploymentTerms? {
    typealias Path = PersonalLaw.Unemployment
    guard let replacement = cited(Path.replacement, on: day),
      let qualifying = cited(Path.qualifyingMonths, on: day),
      let duration = citedScale(Path.duration, on: day)
    else { return nil }
    return UnemploymentTerms(
      day: day, replacement: replacement,
      ceiling: cited(Path.ceiling, on: day, group: group, region: region),
      qualifyingMonths: qualifying,
      window: cited(Path.window, on: day) ?? CitedNumber(2 * qualifying.value),
      duration: duration.scale, durationLaw: duration.law,
      pensionExcludes: cited(Path.pensionExcludes, on: day))
  }

  /// The sickness benefit of the law on a day; nothing where the scenario has none.
  public func sicknessTerms(on day: CalendarDate) -> SicknessTerms? {
    typealias Path = PersonalLaw.Sickness
    guard let replacement = cited(Path.replacement, on: day),
      let divisor = cited(Path.dailyDivisor, on: day),
      let days = citedScale(Path.maximumDays, on: day)
    else { return nil }
    return SicknessTerms(
      replacement: replacement, dailyDivisor: divisor, maximumDays: days.scale,
      maximumDaysLaw: days.law)
  }

  /// The maternity benefit of the law on a day; nothing where the scenario has none.
  public func maternityTerms(on day: CalendarDate, group: String) -> MaternityTerms? {
    typealias Path = PersonalLaw.Maternity
    guard let months = cited(Path.months, on: day),
      let replacement = cited(Path.replacement, on: day), let grant = cited(Path.grant, on: day),
      let qualifying = cited(Path.qualifyingMonths, on: day),
      let reference = cited(PersonalLaw.referenceAmount, on: day)
    else { return nil }
    return MaternityTerms(
      day: day, months: months, monthsSecondChild: cited(Path.monthsSecondChild, on: day),
      replacement: replacement, grant: grant, referenceAmount: reference,
      qualifyingMonths: qualifying, window: cited(Path.window, on: day) ?? CitedNumber(12),
      paternityDays: cited(Path.paternityDays, on: day),
      paternityDaysSecondChild: cited(Path.paternityDaysSecondChild, on: day),
      dailyDivisor: cited(PersonalLaw.Sickness.dailyDivisor, on: day),
      stateGrant: cited(Path.stateGrant, on: day, group: group))
  }

  /// The benefits of employment injury of the law on a day; nothing where the scenario has none.
  public func injuryTerms(on day: CalendarDate) -> InjuryTerms? {
    typealias Path = PersonalLaw.Injury
    func form(_ paths: [String]) -> InjuryTerms.Form? {
      let found = paths.compactMap { cited($0, on: day) }
      guard found.count == 5 else { return nil }
      return InjuryTerms.Form(
        from: found[0].value / 100, atLowest: found[1], perFurtherPoint: found[2],
        firstYear: found[3], furtherYear: found[4])
    }
    guard let reference = cited(PersonalLaw.referenceAmount, on: day),
      let lumpSum = form([
        Path.lumpSumFromDegree, Path.lumpSumAtFromDegree, Path.lumpSumPerFurther,
        Path.firstYearMonths, Path.furtherYearMonths,
      ]),
      let monthly = form([
        Path.monthlyFromDegree, Path.monthlyAtFromDegree, Path.monthlyPerFurther,
        Path.firstYearRate, Path.furtherYearRate,
      ]),
      let attendanceFrom = cited(Path.attendanceFromDegree, on: day)
    else { return nil }
    return InjuryTerms(
      referenceAmount: reference, lumpSum: lumpSum, monthly: monthly,
      attendance: cited(Path.attendanceAllowance, on: day),
      attendanceFrom: attendanceFrom.value / 100)
  }

  /// The relief programmes that the law states, in order of name.
  ///
  /// A programme pays the members of a day, and who stopped in a window before it.
  public var reliefTerms: [ReliefTerms] {
    typealias Path = PersonalLaw.Unemployment
    return resolver.names(below: Path.relief).compactMap { name in
      let path = "\(Path.relief).\(name)"
      guard let day = date("\(path).membersOn"), let since = date("\(path).stoppedSince")
      else { return nil }
      let opens = date("\(path).paidFrom") ?? day
      guard let bands = citedScale("\(path).bands", on: opens) else { return nil }
      return ReliefTerms(
        programme: name, title: resolver.parameters["\(path).bands"]?.description, day: day,
        stoppedSince: since, opens: opens,
        closes: date("\(path).paidUntil"), bands: bands.scale, law: bands.law,
        windowLaw: provenance(of: "\(path).stoppedSince", on: opens),
        timeLaw: provenance(of: "\(path).paidUntil", on: opens))
    }
  }

  /// The months of a record in a branch beside the pension.
  ///
  /// Groups are insured whose file names the branch.
  ///
  /// - Parameters:
  ///   - branch: The branch's name in the law files.
  ///   - record: All months of insurance.
  ///   - group: The group of months that name none.
  ///   - isFromItsFirstDay: Whether months count only from the first day on which the branch has a
  ///     contribution rate; before it they were insured in its forerunners.
  ///   - claimed: The last claim, after which months count again.
  /// - Returns: The months, none for who was never insured in the branch.
  public func branchRecord(
    _ branch: String, of record: InsuranceRecord, group: String, isFromItsFirstDay: Bool = false,
    after claimed: CalendarDate? = nil
  ) -> BranchRecord {
    let starts = Payer.allCases.compactMap {
      resolver.number("law.\(branch).contributionRate.\($0.rawValue)")?.values.entries
        .first { ($0.value?.number ?? 0) > 0 }?.start
    }
    let begins = isFromItsFirstDay ? starts.min() : nil
    return BranchRecord(of: record, from: begins, after: claimed) { name in
      guard case .words(let words)? = resolver.value("assumptions.groups.\(name ?? group).branches")
      else { return true }
      return words.contains { $0.word == branch }
    }
  }
}
