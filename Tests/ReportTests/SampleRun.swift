import Assumptions
import Diagnostics
import Law
import Quantities
import Valuation

/// A made-up fund that grows, peaks and runs out, with round numbers to read on the page.
enum SampleRun {
  static let years: ClosedRange<Year> = 2024...2036

  static var result: ValuationResult {
    var result = population
    result.timing = .midYear
    result.series += [
      series("reserveAtYearEnd") { (1200.0 + 300 * $0 - 35 * $0 * $0) * 1e12 },
      series("contributors") { (19.5 + 0.25 * $0) * 1e6 },
      series("oldAgePensioners") { (3.3 + 0.2 * $0) * 1e6 },
      series("contributions") { (300 + 20 * $0) * 1e12 },
      series("totalExpenditure") { (250 + 35 * $0) * 1e12 },
      series("paygCostRate") { $0 == 3 ? nil : 0.14 + 0.004 * $0 },
      series("reserveRatioOpening") { 4.8 - 0.5 * $0 },
    ]
    result.indicators = [
      IndicatorValue(branch: "pension", indicator: "firstDeficitBeforeInvestment", value: 2028),
      IndicatorValue(branch: "pension", indicator: "firstDeficitAfterInvestment", value: 2029),
      IndicatorValue(branch: "pension", indicator: "peakYear", value: 2028),
      IndicatorValue(branch: "pension", indicator: "depletionYear", value: 2036),
      IndicatorValue(branch: "pension", indicator: "payableShareInDepletionYear", value: 0.813),
      IndicatorValue(branch: "pension", indicator: "payableShareAfterDepletion", value: 0.655),
    ]
    result.calibration = [
      CalibrationRow(
        item: LocalizedText(en: "Labour force", vi: "Lực lượng lao động"), key: "labourForce",
        unit: "persons", raw: 50_123_456, observed: 52_500_000, factor: 1.047414,
        source: "Labour force survey 2024")
    ]
    result.comparisons = [
      ComparisonRow(
        observation: Observation(
          branch: "pension", group: "all", measures: ["contributions"], year: 2025, value: 310e12,
          description: LocalizedText(en: "Contributions collected", vi: "Số thu đóng"),
          citation: Citation(title: "Yearbook 2025")),
        projected: 320e12)
    ]
    result.warnings = [
      Diagnostic(
        .warning, at: SourcePlace(file: "law/rate.yaml", line: 3, column: 5),
        "the value is written from memory")
    ]
    return result
  }

  /// The same land without a fund.
  static var population: ValuationResult {
    ValuationResult(
      title: LocalizedText(en: "A small land", vi: "Một xứ nhỏ"),
      currency: Currency(
        code: "XTS", words: LocalizedText(en: "dong", vi: "đồng"), displayUnit: 1e12,
        displayWords: LocalizedText(en: "trillion dong", vi: "nghìn tỷ đồng")),
      years: years, timing: nil, population: YearSeries(from: 2024, []),
      series: [
        series("population", of: "population") { (100 + $0) * 1e6 },
        series("births", of: "population") { (1.4 - 0.01 * $0) * 1e6 },
        series("lifeExpectancyAtBirthMale", of: "population") { 71 + 0.1 * $0 },
        series("oldAgeDependencyRatio", of: "population") { 0.12 + 0.005 * $0 },
      ], indicators: [], calibration: [], comparisons: [], warnings: [])
  }

  private static func series(
    _ measure: String, of branch: String = "pension", _ value: (Double) -> Double?
  ) -> MeasureSeries {
    MeasureSeries(
      branch: branch, measure: measure,
      values: YearSeries(over: years) { value(Double(years.lowerBound.distance(to: $0))) })
  }
}
