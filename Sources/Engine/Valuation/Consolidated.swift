import Economy
import FundAccounts
import Quantities

/// All funds as one: what they pay each other cancels.
///
///     N = Σ (contributions + other income + transfers received − benefits − administration
///            − transfers paid)
///
/// Transfers to branches that the run does not project leave the funds and remain.
struct Consolidated {
  let years: ClosedRange<Year>
  let statements: [FundStatement]
  /// Paid by one projected fund to another, money.
  let transfersBetweenFunds: YearSeries<Double>

  init(_ statements: [FundStatement], years: ClosedRange<Year>) {
    self.years = years
    self.statements = statements
    transfersBetweenFunds = YearSeries(over: years) { year in
      statements.reduce(0) { $0 + $1.flows.transfersReceived[year] }
    }
  }

  private func sum(_ line: (FundStatement) -> YearSeries<Double>) -> YearSeries<Double> {
    PensionLines.sum(statements.map(line), over: years)
  }

  /// The consolidated lines by measure, in the order of an account.
  var lines: [(measure: String, values: YearSeries<Double>)] {
    let paid = sum(\.flows.transfers)
    let outside = YearSeries(over: years) { paid[$0] - transfersBetweenFunds[$0] }
    let benefits = sum(\.flows.benefits)
    let administration = sum(\.flows.administration)
    return [
      ("contributions", sum(\.flows.contributions)),
      ("otherIncome", sum(\.flows.otherIncome)),
      ("benefits", benefits), ("administration", administration),
      ("transfersBetweenFunds", transfersBetweenFunds), ("transfersOutside", outside),
      (
        "totalExpenditure",
        YearSeries(over: years) { benefits[$0] + administration[$0] + outside[$0] }
      ),
      ("netCashFlow", sum(\.netCashFlow)), ("investmentIncome", sum(\.investmentIncome)),
      ("reserveAtYearEnd", sum(\.reserveAtYearEnd)), ("stateSupport", sum(\.stateSupport)),
    ]
  }
}

extension SeriesBook {
  /// The consolidated statement in branch `all`, where more than one fund is projected.
  mutating func add(_ consolidated: Consolidated, indices: EconomicIndices?) {
    guard consolidated.statements.count > 1 else { return }
    for (measure, values) in consolidated.lines { add("all", measure, values) }
    guard let indices else { return }
    let lines = Dictionary(
      consolidated.lines.map { ($0.measure, $0.values) }, uniquingKeysWith: { first, _ in first })
    for (measure, line) in [
      ("expenditureToOutput", "totalExpenditure"), ("contributionsToOutput", "contributions"),
      ("reserveToOutput", "reserveAtYearEnd"),
    ] {
      add("all", measure) { year in
        let output = indices.output(in: year)
        return output > 0 ? lines[line].map { $0[year] / output } : nil
      }
    }
  }
}
