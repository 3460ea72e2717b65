import Economy
import Quantities

/// Participation and unemployment, calibrated on the central path.
struct LabourPlan: Sendable {
  /// Labour force over persons of the cells that cross from age to age, `[year][sex][age]`.
  let participation: NumberTable
  /// Unemployment relative to the others of the cells, `[sex][age]`.
  let relativity: NumberTable
  let relativities: [Double]
  let highestRelativity: Double
  /// Central unemployment rate, `[year]`.
  let unemploymentRate: NumberTable
  /// Share of the year below the pensionable age, `[year][sex][age]`.
  let belowPensionableAge: NumberTable?

  init(
    _ labourForce: LabourForce, _ assumptions: LabourForceAssumptions,
    unemploymentRate: YearSeries<Double>, years: ClosedRange<Year>,
    belowPensionableAge: NumberTable?
  ) {
    participation = NumberTable(
      years.flatMap { year in
        let rates = labourForce.participation[year]
        return AgeSexGrid { rates.crossing($0, $1) }.values
      })
    relativities = AgeSexGrid { assumptions.unemploymentRelativity.crossing($0, $1) }.values
    relativity = NumberTable(relativities)
    highestRelativity = relativities.max() ?? 0
    self.unemploymentRate = unemploymentRate.numbers(over: years)
    self.belowPensionableAge = belowPensionableAge
  }
}
