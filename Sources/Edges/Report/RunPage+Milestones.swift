import Assumptions
import Quantities
import Valuation

extension RunPage {
  /// When the fund turns: deficits, peak and depletion.
  var milestones: [String] {
    let known = Set(result.indicators.map(\.indicator))
    guard known.contains("depletionYear") || known.contains("peakYear") else { return [] }
    let lines: [(TextCatalogue.Key, String)] = [
      (.firstDeficitBeforeInvestment, year("firstDeficitBeforeInvestment")),
      (.firstDeficitAfterInvestment, year("firstDeficitAfterInvestment")),
      (.peak, peak),
      (.depletion, depletion),
    ]
    let width = lines.map { say($0.0).count }.max() ?? 0
    return [heading(say(.milestones))]
      + lines.map { key, text in
        let title = say(key)
        return "  " + title + String(repeating: " ", count: width - title.count + 2) + text
      }
  }

  func indicator(_ name: String) -> Double? {
    result.indicators.first { $0.branch == fundBranch && $0.indicator == name }?.value
  }

  private var never: String { say(.never, ["last": "\(result.years.upperBound)"]) }

  private func calendarYear(_ name: String) -> Year? {
    indicator(name).flatMap { Int(exactly: $0) }.map { Year($0) }
  }

  private func year(_ name: String) -> String { calendarYear(name)?.description ?? never }

  private var peak: String {
    guard let year = calendarYear("peakYear") else { return "–" }
    let reserve = result.series(fundBranch, "reserveAtYearEnd")?.values.value(in: year) ?? nil
    guard let reserve else { return "\(year)" }
    let unit = result.currency.displayWords.text(in: language)
    return say(.peakAt, ["year": "\(year)", "amount": "\(amount(reserve)) \(unit)"])
  }

  private var depletion: String {
    guard let year = calendarYear("depletionYear") else { return never }
    guard let share = indicator("payableShareInDepletionYear") else { return "\(year)" }
    let percent = numbers.percent(share, decimals: 0)
    guard let next = indicator("payableShareAfterDepletion") else {
      return say(.payable, ["year": "\(year)", "share": percent])
    }
    return say(
      .payableNext,
      ["year": "\(year)", "share": percent, "next": numbers.percent(next, decimals: 0)])
  }
}
