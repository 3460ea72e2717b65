import Assumptions
import Economy
import Law
public import Quantities
public import Scheme

extension Scenario {
  /// The insured groups of the scenario, by the names of its files.
  public var groups: [String] { resolver.groups }

  /// The pension law in force on a day for one person; nothing where the scenario does not have it.
  public func pensionTerms(on day: CalendarDate, sex: Sex, group: String) -> PensionTerms? {
    let path = "law.pension"
    let word = sex == .male ? "male" : "female"
    guard let age = number("\(path).pensionableAge.\(word)", on: day),
      let qualifying = number("\(path).qualifyingPeriod.oldAge", on: day),
      let accrual = resolver.scale("\(path).accrual.\(word)")?.value(on: day)?.scale,
      let maximum = number("\(path).accrual.maximum", on: day),
      let reduction = number("\(path).earlyReduction", on: day),
      let pension = built.pension, let index = resolver.groups.firstIndex(of: group)
    else { return nil }
    var cutOff: CalendarDate?
    if pension.law.minimumPensionForLegacyOnly,
      case .date(let date)? = resolver.value("\(path).lumpSum.rightsCutOff")
    {
      cutOff = date
    }
    let hasMinimum = pension.law.minimumPensionGroups[index]
    let share = hasMinimum ? number("\(path).minimumPension.amount", on: day) ?? 0 : 0
    let rates = Payer.allCases.map {
      number("\(path).contributionRate.\($0.rawValue)", on: day, group: group) ?? 0
    }
    return PensionTerms(
      day: day, pensionableAge: age, qualifyingPeriod: qualifying, accrual: accrual,
      accrualMaximum: maximum, earlyReduction: reduction, averaging: pension.law.averaging[index],
      valorizationLag: pension.law.valorizationLag,
      minimumPension: share * (number("law.referenceAmount", on: day) ?? 0),
      minimumPensionService: number("\(path).minimumPension.service", on: day) ?? 0,
      minimumPensionCutOff: cutOff,
      monthsPerYearBeyondMaximum: number("\(path).lumpSum.beyondMaximum", on: day) ?? 0,
      lumpSumMonths: pension.law.lumpSumMonths,
      contributionRate: rates.reduce(0, +))
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
      referenceAmount: { scenario.number("law.referenceAmount", on: $0) ?? 0 })
  }

  /// A law number on a day, amounts that grow included; the first value before the first day.
  private func number(_ path: String, on day: CalendarDate, group: String? = nil) -> Double? {
    guard let number = resolver.number(path, group: group),
      let amount = (number.value(on: day) ?? number.firstValue)?.amount
    else { return nil }
    guard !amount.terms.isEmpty, let economy = built.economy else { return amount.fixed }
    let indices = EconomicIndices(economy, years: years)
    return amount.terms.reduce(amount.fixed) { sum, term in
      let first = term.start.number + 1
      let growth = stride(from: first, through: day.year, by: 1).reduce(1.0) {
        $0 * indices.growth(term.rule, in: Year($1))
      }
      return sum + term.coefficient * growth
    }
  }
}
