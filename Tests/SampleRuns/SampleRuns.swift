package import Analysis
import Assumptions
import Diagnostics
import Foundation
import Law
package import Quantities
package import Results
package import Valuation

/// Made-up runs of a fund whose lines add up, with texts that a spreadsheet could take for more.
package enum SampleRuns {
  package static let years: ClosedRange<Year> = 2024...2030
  private static let dangerous = ["=1+1", "+84", "-12", "@SUM(A1)", "\t=2", "\r=3"]

  /// - Parameters:
  ///   - thirdYield: The yield of the third year, which may be no number.
  ///   - title: Title of the scenario, in every language.
  ///   - more: What the employers' rate has more.
  /// - Returns: The run with a manifest of one input.
  package static func loaded(
    thirdYield: Double = 0.031, title: String = "A small land", more: Double = 0
  ) -> LoadedRun {
    let record = RunRecord(
      result(title: title, more: more, thirdYield: thirdYield),
      inputs: [InputFile(path: "sample/baseline.yaml", bytes: Array("sample".utf8))],
      parameters: parameters(more: more))
    return LoadedRun(name: "sample", record: record)
  }

  private static func result(
    title: String, more: Double, thirdYield: Double
  ) -> ValuationResult {
    var result = ValuationResult(
      title: LocalizedText(en: title, vi: title),
      currency: Currency(
        code: "XTS", words: LocalizedText(en: "dong", vi: "đồng"), displayUnit: 1e12,
        displayWords: LocalizedText(en: "trillion dong", vi: "nghìn tỷ đồng")),
      years: years, timing: .midYear, population: population,
      series: fund(more: more, thirdYield: thirdYield),
      indicators: [
        IndicatorValue(branch: "pension", indicator: "peakYear", value: 2030),
        IndicatorValue(branch: "pension", indicator: "depletionYear", value: nil),
        IndicatorValue(
          branch: "pension", indicator: "actuarialBalanceHorizon", value: 0.0123 + more),
      ],
      calibration: [
        CalibrationRow(
          item: LocalizedText(en: dangerous[0], vi: dangerous[0]), key: "labourForce",
          unit: "persons", raw: 50_123_456, observed: 52_500_000, factor: 1.047414,
          source: dangerous[1])
      ],
      comparisons: [
        ComparisonRow(
          observation: Observation(
            branch: "pension", group: "all", measures: ["contributions"], year: 2025,
            value: 310e12, within: 0.1,
            description: LocalizedText(en: dangerous[2], vi: dangerous[2]),
            citation: Citation(title: dangerous[3], href: "=HYPERLINK(\"x\")")),
          projected: 320e12)
      ],
      warnings: [
        Diagnostic(
          .warning, at: SourcePlace(file: "law/rate.yaml", line: 3, column: 5), dangerous[4],
          hint: dangerous[5])
      ])
    result.leadingBranch = "pension"
    return result
  }

  private static var population: YearSeries<AgeSexGrid> {
    YearSeries(over: 2024...2031) { year in
      var grid = AgeSexGrid(repeating: 0)
      for sex in Sex.allCases {
        for age in Age.all {
          grid[sex, age] = 1000.5 * Double(101 - age) + Double(year.number - 2024)
        }
      }
      return grid
    }
  }

  private static func fund(more: Double, thirdYield: Double) -> [MeasureSeries] {
    var reserve = 1200.1e12
    var lines: [String: [Double?]] = [:]
    for step in 0..<years.count {
      let t = Double(step)
      let insured = (100.3 + 7.7 * t) * 1e12
      let employer = (200.9 + 15.1 * t + 100 * more) * 1e12
      let pensions = (230.7 + 21.3 * t) * 1e12
      let grants = (9.9 + t / 3) * 1e12
      let administration = 0.1 * 1e12
      let earnings = (1500.7 + 90 * t) * 1e12
      let expenditure = pensions + grants + administration
      let flow = insured + employer - expenditure
      let income = 0.031 * reserve
      lines["reserveRatioOpening", default: []].append(reserve / expenditure)
      reserve += flow + income
      for (name, value) in [
        ("contributions:insuredPerson", insured), ("contributions:employer", employer),
        ("contributions", insured + employer), ("oldAgePensions", pensions),
        ("funeralGrants", grants), ("benefits", pensions + grants),
        ("administration", administration), ("totalExpenditure", expenditure),
        ("netCashFlow", flow), ("investmentIncome", income), ("reserveAtYearEnd", reserve),
        ("insurableEarnings", earnings), ("incomeRate", (insured + employer) / earnings),
        ("contributors", 19.5e6 + 250_000.25 * t), ("oldAgePensioners", 3.3e6 + 200_000.5 * t),
      ] { lines[name, default: []].append(value) }
      // A rate that is missing once.
      lines["paygCostRate", default: []].append(step == 3 ? nil : expenditure / earnings)
      lines["yield", default: []].append(step == 2 ? thirdYield : 0.031)
    }
    return lines.keys.sorted().map { name in
      let parts = name.split(separator: ":").map(String.init)
      return MeasureSeries(
        branch: "pension", group: parts.count > 1 ? parts[1] : "all", measure: parts[0],
        values: YearSeries(from: 2024, lines[name] ?? []))
    }
  }

  private static func parameters(more: Double) -> [ParameterValue] {
    years.map { year in
      ParameterValue(
        path: "law.pension.contributionRate.employer", year: year.number,
        value: year < 2027 ? "0.14" : "0.15", number: (year < 2027 ? 0.14 : 0.15) + more,
        unit: "rate", place: SourcePlace(file: "sample/law/employer.yaml", line: 7, column: 3),
        source: "Law 41/2024 Art 33", basis: "seen")
    } + [
      ParameterValue(
        path: "assumptions.method", value: "=cmd|' /C calc'!A0", unit: "", source: "",
        basis: "assumed")
    ]
  }
}
