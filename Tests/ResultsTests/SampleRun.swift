import Assumptions
import Diagnostics
import Law
import Quantities
import Results
import Valuation

/// A small made-up run whose texts need quoting and whose numbers need every digit.
enum SampleRun {
  static let inputs = [
    InputFile(path: "/somewhere/Scenarios/land/law/../baseline.yaml", bytes: Array("a".utf8)),
    InputFile(path: "/somewhere/Scenarios/land/law/rate.yaml", bytes: Array("b".utf8)),
  ]

  static func record(reserve: Double = 1_182_000e9) -> RunRecord {
    RunRecord(
      result(reserve: reserve),
      inputs: inputs,
      parameters: [
        ParameterValue(
          path: "law.rate", year: 2024, value: "0.22", number: 0.22, unit: "rate",
          place: SourcePlace(file: "/somewhere/Scenarios/land/law/rate.yaml", line: 3, column: 5),
          source: "Law, s. 1")
      ])
  }

  static func result(reserve: Double = 1_182_000e9) -> ValuationResult {
    let years: ClosedRange<Year> = 2024...2026
    return ValuationResult(
      title: LocalizedText(en: "A \"small\" land", vi: "Một xứ nhỏ"),
      currency: Currency(
        code: "XTS", words: LocalizedText(en: "crowns", vi: "đồng"), displayUnit: 1e9,
        displayWords: LocalizedText(en: "billion crowns", vi: "tỷ đồng")),
      years: years, timing: .midYear,
      population: YearSeries(over: 2024...2027) { year in
        AgeSexGrid { sex, age in Double(1000 - age) / 3 + Double(sex.rawValue) }
      },
      series: [
        MeasureSeries(
          branch: "pension", measure: "reserveAtYearEnd",
          values: YearSeries(from: 2024, [reserve, reserve / 3, -0.0])),
        MeasureSeries(
          branch: "pension", group: "voluntaryMembers", measure: "contributors",
          values: YearSeries(from: 2024, [0.1 + 0.2, 1e-7, 1e21])),
        MeasureSeries(
          branch: "pension", measure: "paygCostRate",
          values: YearSeries(from: 2024, [0.142, nil, 0.15])),
      ],
      indicators: [
        IndicatorValue(branch: "pension", indicator: "peakYear", value: 2024),
        IndicatorValue(branch: "pension", indicator: "depletionYear", value: nil),
      ],
      calibration: [
        CalibrationRow(
          item: LocalizedText(en: "Labour force, average", vi: "Lực lượng lao động"),
          key: "labourForce", unit: "persons", raw: 50e6, observed: 52.5e6, factor: 1.05,
          source: "Survey \"2024\", table 3")
      ],
      comparisons: [
        ComparisonRow(
          observation: Observation(
            branch: "pension", group: "all", measures: ["withdrawals", "lumpSums"], year: 2025,
            value: 40, description: LocalizedText(en: "One-off benefits", vi: "Trợ cấp một lần"),
            citation: Citation(title: "Yearbook", href: "https://example.org")),
          projected: 50)
      ],
      warnings: [
        Diagnostic(
          .warning,
          at: SourcePlace(
            file: "/somewhere/Scenarios/land/law/rate.yaml", line: 3, column: 5), "a warning")
      ])
  }
}
