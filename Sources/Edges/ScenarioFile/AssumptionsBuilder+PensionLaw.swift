import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func pensionLaw() -> PensionLaw? {
    let path = "law.pension"
    let ages = bySex { shares("\(path).pensionableAge.\($0.word)") }
    let accrual = bySex { scales("\(path).accrual.\($0.word)") }
    let qualifying = shares("\(path).qualifyingPeriod.oldAge")
    let early = shares("\(path).qualifyingPeriod.earlyRetirement")
    let maximum = shares("\(path).accrual.maximum")
    let rounding = constant("\(path).accrual.partYearRounding")
    let reduction = shares("\(path).earlyReduction")
    let lag = integer("\(path).referenceEarnings.valorizationLag")
    let averaging = averaging("\(path).referenceEarnings.averaging")
    let minimum = mean("\(path).minimumPension.amount")
    let minimumService = shares("\(path).minimumPension.service")
    let beyond = shares("\(path).lumpSum.beyondMaximum")
    let limit = shares("\(path).lumpSum.withdrawalServiceLimit")
    let health = mean("\(path).healthContributionRate")
    let survivors = survivors()
    let indexation = indexation()
    let rates = contributionRates()
    if resolver.number("law.referenceAmount") == nil { missing("law.referenceAmount") }
    guard let ages, let accrual, let qualifying, let early, let maximum, let rounding,
      let reduction, let lag, let averaging, let minimum, let minimumService, let beyond,
      let limit, let health, let survivors, let indexation, let rates,
      let reference = amount("law.referenceAmount"), let months = lumpSumMonths()
    else { return nil }
    var law = PensionLaw(
      pensionableAge: ages, qualifyingPeriod: qualifying, earlyQualifyingPeriod: early,
      accrual: accrual, accrualMaximum: maximum, partYearRounding: rounding,
      earlyReduction: reduction, valorizationLag: lag, averaging: averaging,
      referenceAmount: reference, minimumPension: minimum,
      minimumPensionService: minimumService, minimumPensionGroups: minimumPensionGroups(),
      minimumPensionForDormants: flag("\(path).minimumPension.dormants", standard: true) ?? true,
      minimumPensionForLegacyOnly: flag("\(path).minimumPension.legacyOnly", standard: false)
        ?? false,
      shareBeforeRightsCutOff: shareBeforeCutOff("\(path).lumpSum.rightsCutOff"),
      monthsPerYearBeyondMaximum: beyond, lumpSumMonths: months, withdrawalServiceLimit: limit,
      survivors: survivors, indexation: indexation, healthContributionRate: health,
      contributionRates: rates)
    law.openingLegacyService = openingLegacyService("\(path).lumpSum.rightsCutOff")
    if let accrual = totalizationAccrual() { law.totalizationAccrual = accrual }
    law.contributionSubsidies = contributionSubsidies()
    return law
  }

  func bySex<Value>(_ value: (Sex) -> Value?) -> [Sex: Value]? {
    let male = value(.male)
    let female = value(.female)
    guard let male, let female else { return nil }
    return [.male: male, .female: female]
  }

  private func averaging(_ path: String) -> [AveragingRule]? {
    guard case .averaging(let averaging)? = resolver.value(path) else {
      missing(path)
      return nil
    }
    return resolver.groups.map { group in
      let form = averaging.byGroup[group] ?? averaging.general
      guard !form.classes.isEmpty else { return .career }
      return .byEntryYear(
        form.classes.map {
          AveragingRule.EntryClass(
            from: Year($0.from), years: $0.years,
            index: ValorizationIndex(rawValue: $0.index) ?? .prices)
        })
    }
  }

  private func minimumPensionGroups() -> [Bool] {
    let path = "law.pension.minimumPension.groups"
    guard case .words(let words)? = resolver.value(path) else {
      return resolver.groups.map { _ in true }
    }
    for (word, place) in words where !resolver.groups.contains(word) {
      problems.unknown("group", word, at: place, known: resolver.groups, subject: path)
    }
    return resolver.groups.map { group in words.contains { $0.word == group } }
  }

  /// The share of each year that lies before the cut-off; 1 where there is none.
  private func shareBeforeCutOff(_ path: String) -> YearSeries<Double> {
    guard case .date(let date?)? = resolver.value(path) else {
      return YearSeries(repeating: 1, over: years)
    }
    return YearSeries(over: years) { year in
      if year.number < date.year { return 1 }
      if year.number > date.year { return 0 }
      return Double(date.dayOfYear) / Double(CalendarDate.days(inYear: year))
    }
  }

  /// Completed years at T0 of those who entered in the year of a cut-off before T0, or earlier.
  private func openingLegacyService(_ path: String) -> Int {
    guard case .date(let date?)? = resolver.value(path),
      date <= CalendarDate(startOf: firstYear)
    else { return 0 }
    let years = firstYear.number - date.year
    return date.dayOfYear == 0 ? years + (years > 0 ? 1 : 0) : years
  }

  private func lumpSumMonths() -> [LumpSumMonths]? {
    let path = "law.pension.lumpSum.monthsPerYear"
    guard resolver.has(path) else {
      missing(path)
      return nil
    }
    return events(path).map { entry in
      if entry.start.dayOfYear > 0 {
        problems.error(
          at: entry.provenance.place, "months by year of service begin on 1 January",
          subject: path)
      }
      return LumpSumMonths(from: Year(entry.start.year), monthsPerYear: entry.value ?? 0)
    }
  }

  private func survivors() -> SurvivorsLaw? {
    let path = "law.pension.survivors"
    let qualifying = shares("\(path).qualifyingPeriod")
    let spouse = mean("\(path).spouse")
    let child = mean("\(path).child")
    let share = mean("\(path).spouseShareOfPension")
    let minimum = mean("\(path).lumpSum.minimumMonths")
    let months = ["initialMonths", "reductionPerMonth", "freeMonths", "minimumMonths"].map {
      constant("\(path).pensionerLumpSum.\($0)") ?? 0
    }
    let grant = mean("law.pension.funeralGrant.amount")
    let grantService = shares("law.pension.funeralGrant.qualifyingPeriod")
    guard let qualifying, let spouse, let child, let share, let minimum, let grant,
      let grantService
    else { return nil }
    return SurvivorsLaw(
      qualifyingPeriod: qualifying, spouseAmount: spouse, childAmount: child,
      spouseShareOfPension: share, lumpSumMinimumMonths: minimum,
      pensionerLumpSum: PensionerLumpSum(
        initialMonths: months[0], reductionPerMonth: months[1], freeMonths: months[2],
        minimumMonths: months[3]),
      funeralGrant: grant, grantQualifyingPeriod: grantService)
  }

  func indexation() -> PensionIndexation? {
    let path = "law.pension.indexation"
    let granted = events("\(path).granted").compactMap { entry in
      entry.value.map { PensionIndexation.Increase(date: entry.start, rate: $0) }
    }
    var (month, day) = (1, 1)
    if case .monthDay(let first, let second)? = resolver.value("\(path).effective") {
      (month, day) = (first, second)
    }
    guard case .growth(let rules)? = resolver.value("\(path).rule") else {
      missing("\(path).rule")
      return nil
    }
    guard let lag = integer("\(path).lag") else { return nil }
    let rule = YearSeries(over: years) { year -> GrowthRule in
      let date =
        CalendarDate(year: year.number, month: month, day: day) ?? CalendarDate(startOf: year)
      return rules.entry(on: date)?.value ?? .none
    }
    return PensionIndexation(granted: granted, rule: rule, lag: lag, month: month, day: day)
  }

  /// The accrual of a year of own service; nothing on days on which the law states none.
  private func totalizationAccrual() -> YearSeries<ShareOfYear<Double>>? {
    let path = "law.pension.totalization.accrualBelowMinimum"
    return resolver.has(path) ? shares(path) : nil
  }

  private func contributionRates() -> [Payer: [YearSeries<Double>]]? {
    var result: [Payer: [YearSeries<Double>]] = [:]
    for payer in Payer.allCases {
      let path = "law.pension.contributionRate.\(payer.rawValue)"
      let series = resolver.groups.compactMap { mean(path, group: $0) }
      if series.count < resolver.groups.count { return nil }
      result[payer] = series
    }
    return result
  }
}
