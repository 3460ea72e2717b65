import Assumptions
import Economy
import Law
public import Quantities
public import Scheme

extension Scenario {
  /// The insured groups of the scenario, by the names of its files.
  public var groups: [String] { resolver.groups }

  /// The regions whose minimum wage the law files state, in order.
  public var wageRegions: [String] { resolver.names(below: PersonalLaw.MinimumWage.ofRegion) }

  /// The pension law in force on a day for one person; nothing where the scenario does not have it.
  ///
  /// - Parameters:
  ///   - day: The day of award or claim.
  ///   - sex: The person's sex.
  ///   - group: The group that the person is insured in.
  ///   - born: The birthday, by which a pensionable age that rises later is the person's own; the
  ///     age of the day holds where it is left out.
  /// - Returns: The law's figures with their articles.
  public func pensionTerms(
    on day: CalendarDate, sex: Sex, group: String, born: CalendarDate? = nil
  ) -> PensionTerms? {
    typealias Path = PersonalLaw.Pension
    let agePath = "\(Path.pensionableAge).\(sex.word)"
    let accrualPath = "\(Path.accrual).\(sex.word)"
    guard let age = cited(agePath, on: day),
      let qualifying = cited(Path.qualifyingPeriod, on: day),
      let accrual = citedScale(accrualPath, on: day),
      let maximum = cited(Path.accrualMaximum, on: day),
      let reduction = cited(Path.earlyReduction, on: day),
      let pension = built.pension, let index = resolver.groups.firstIndex(of: group)
    else { return nil }
    let cutOff = date(PersonalLaw.Pension.rightsCutOff)
    let hasMinimum = pension.law.minimumPensionGroups[index]
    let minimum = hasMinimum ? cited(Path.minimumPension, on: day) : nil
    let minimumService = cited(Path.minimumPensionService, on: day)
    let reference = cited(PersonalLaw.referenceAmount, on: day)
    let beyond = cited(Path.beyondMaximum, on: day)
    let rates = Payer.allCases.compactMap {
      cited("\(Path.contributionRate).\($0.rawValue)", on: day, group: group)
    }
    var terms = PensionTerms(
      day: day, pensionableAge: age.value, qualifyingPeriod: qualifying.value,
      accrual: accrual.scale, accrualMaximum: maximum.value, earlyReduction: reduction.value,
      averaging: pension.law.averaging[index], valorizationLag: pension.law.valorizationLag,
      minimumPension: (minimum?.value ?? 0) * (reference?.value ?? 0),
      minimumPensionService: minimumService?.value ?? 0,
      minimumPensionCutOff: pension.law.minimumPensionForLegacyOnly ? cutOff : nil,
      monthsPerYearBeyondMaximum: beyond?.value ?? 0,
      lumpSumMonths: pension.law.lumpSumMonths,
      contributionRate: rates.reduce(0) { $0 + $1.value })
    let own = born.flatMap { ownPensionableAge(agePath, born: $0) }
    if let own, own.reached <= day {
      terms.pensionableAge = own.age.value
      terms.ageReached = own.reached
    } else {
      terms.ageAhead = own?.age
    }
    let early = cited(Path.earlyQualifyingPeriod, on: day)
    let afterAge = cited(Path.beyondMaximumAfterAge, on: day)
    let limit = cited(Path.withdrawalServiceLimit, on: day)
    let waiting = cited(Path.waitingMonths, on: day)
    terms.earlyQualifyingPeriod = early?.value ?? qualifying.value
    terms.averagingOfGroups = Dictionary(
      uniqueKeysWithValues: zip(resolver.groups, pension.law.averaging))
    terms.monthsPerYearAfterAge = afterAge?.value
    terms.rightsCutOff = cutOff
    terms.withdrawalServiceLimit = limit?.value ?? 0
    terms.waitingMonths = Int(waiting?.value ?? 0)
    terms.increases = resolver.events(Path.indexation).compactMap { entry in
      entry.value.map { .init(date: entry.start, rate: $0, law: entry.provenance) }
    }
    terms.articles = [
      .pensionableAge: terms.ageReached == nil ? age.law : own?.age.law ?? age.law,
      .qualifyingPeriod: qualifying.law,
      .accrual: accrual.law, .accrualMaximum: maximum.law, .earlyReduction: reduction.law,
      .partYears: cited(Path.partYears, on: day)?.law ?? Provenance(),
      .averaging: provenance(of: Path.averaging, on: day),
      .valorization: provenance(of: Path.valorization, on: day),
      .lumpSumMonths: provenanceOfEvents(Path.lumpSumMonths, on: day),
      .rightsCutOff: provenance(of: Path.rightsCutOff, on: day),
    ]
    let others: [(PensionTerms.Article, CitedNumber?)] = [
      (.earlyQualifyingPeriod, early), (.minimumPension, minimum),
      (.minimumPensionService, minimumService), (.beyondMaximum, beyond),
      (.beyondMaximumAfterAge, afterAge), (.withdrawalServiceLimit, limit),
      (.waitingMonths, waiting), (.contributionRate, rates.last),
    ]
    for case (let article, let number?) in others { terms.articles[article] = number.law }
    return terms
  }

  /// The pensionable age that a person reaches, and the day.
  ///
  /// Each age of the law is in force for a while; the first that is reached in its time, or was
  /// passed before it, is the person's own and stays so.
  private func ownPensionableAge(
    _ path: String, born: CalendarDate
  ) -> (age: CitedNumber, reached: CalendarDate)? {
    guard let number = resolver.number(path) else { return nil }
    let turns = ([CalendarDate.beginning] + number.turningDays).sorted()
    for (index, start) in turns.enumerated() {
      let next = index + 1 < turns.count ? turns[index + 1] : nil
      guard let age = cited(path, on: start), next != start else { continue }
      let reached = max(start, born.advanced(byMonths: Int((12 * age.value).rounded())))
      if next.map({ reached < $0 }) ?? true { return (age, reached) }
    }
    return nil
  }

  /// Prices, wages and reference amount that earnings are brought forward with.
  ///
  /// Years outside the scenario go on as the economy does.
  public var earningsIndices: AverageEarnings.Indices? {
    guard let economy = built.economy else { return nil }
    let indices = EconomicIndices(economy, years: years)
    let scenario = self
    return AverageEarnings.Indices(
      prices: { indices.prices(in: $0) }, wages: { indices.wages(in: $0) },
      referenceAmount: { scenario.cited(PersonalLaw.referenceAmount, on: $0)?.value ?? 0 })
  }
}

extension CalendarDate {
  /// The same day so many months later, or the last day of a shorter month.
  func advanced(byMonths months: Int) -> CalendarDate {
    let index = 12 * year + month - 1 + months
    let (year, month) = (index / 12, index % 12 + 1)
    let last = CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: min(day, last)) ?? self
  }
}
