public import Quantities

/// Persons, labour force and employed of each year by sex and age on 1 January.
///
///     persons(a, t)     = ½ (P(a, t) + P(a+1, t+1))         P(a, t) for a ≥ 99
///     labourForce(a, t) = ½ (α(a) + α(a+1)) · persons(a, t)
///     employed(a, t)    = labourForce(a, t) · (1 − u(a, t))
///
/// `P` population on 1 January, `α` participation by age last birthday, `u` unemployment of the
/// cell. All are averages of the calendar year, persons, `[sex][age]`. The cell aged 14 on
/// 1 January turns 15 during the year and may belong to the labour force. Source: MODEL 4.
public struct LabourForce: Sendable {
  /// Average population of the year.
  public let persons: YearSeries<AgeSexGrid>
  /// α after calibration, by age last birthday, fraction.
  public let participation: YearSeries<AgeSexGrid>
  /// Average labour force of the year, employed and unemployed.
  public let labourForce: YearSeries<AgeSexGrid>
  /// Average employed of the year.
  public let employed: YearSeries<AgeSexGrid>
  /// Labour force of the first year as given and as observed, and the factor on participation
  /// that leads from one to the other; nothing where no figure was observed.
  public let calibration: (raw: Double, observed: Double, factor: Double)?

  /// No sex and age has more unemployed in its labour force than this, whatever its relativity.
  public static let highestUnemploymentRate = 0.99

  /// The labour force of a population given on 1 January of the years and of the year after.
  ///
  /// The unemployment rate is that of all sexes and ages, unemployed over labour force.
  public init(
    _ assumptions: LabourForceAssumptions, population: YearSeries<AgeSexGrid>,
    unemploymentRate: YearSeries<Double>, years: ClosedRange<Year>
  ) {
    let persons = YearSeries(over: years) {
      Self.averagePersons(
        from: population[$0], to: population.heldConstant(at: $0.advanced(by: 1)))
    }
    let calibration = assumptions.observedLabourForce.map {
      Self.calibrated(
        assumptions.participation[years.lowerBound], on: persons[years.lowerBound], observed: $0)
    }
    let factor = calibration?.factor ?? 1
    let relativity = assumptions.unemploymentRelativity
    let relativityOfCell = AgeSexGrid { relativity.crossing($0, $1) }
    var labourForce: [AgeSexGrid] = []
    var employed: [AgeSexGrid] = []
    let participation = YearSeries(over: years) { year in
      assumptions.participation[year].map { min(1, $0 * factor) }
    }
    for year in years {
      let rates = participation[year]
      let average = persons[year]
      let force = AgeSexGrid { rates.crossing($0, $1) * average[$0, $1] }
      labourForce.append(force)
      employed.append(
        Self.employed(
          of: force, relativity: relativityOfCell,
          unemploymentRate: unemploymentRate.heldConstant(at: year)))
    }
    self.persons = persons
    self.participation = participation
    self.labourForce = YearSeries(from: years.lowerBound, labourForce)
    self.employed = YearSeries(from: years.lowerBound, employed)
    self.calibration = calibration
  }

  /// Average persons of the year by age on 1 January, deaths and migrants spread over the year.
  static func averagePersons(from start: AgeSexGrid, to end: AgeSexGrid) -> AgeSexGrid {
    AgeSexGrid { sex, age in
      age >= Age.open - 1 ? start[sex, age] : 0.5 * (start[sex, age] + end[sex, age + 1])
    }
  }

  /// The factor on participation with which the labour force is the observed one.
  ///
  ///     Σ_a min(1, factor · α(a)) · weight(a) = observed
  ///
  /// `weight(a)` are the persons who meet the rate of age `a`: half of the cells `a − 1` and `a`.
  private static func calibrated(
    _ participation: AgeSexGrid, on persons: AgeSexGrid, observed: Double
  ) -> (raw: Double, observed: Double, factor: Double) {
    let weights = AgeSexGrid { sex, age in
      let younger = age > 0 ? persons[sex, age - 1] : 0
      return 0.5 * (younger + persons[sex, age] * (age == Age.open ? 2 : 1))
    }
    let rates = participation.values.map { min(1, $0) }
    let raw = zip(rates, weights.values).reduce(0) { $0 + $1.0 * $1.1 }
    let scaling = CappedScaling(values: rates, weights: weights.values, cap: 1)
    return (raw, observed, scaling.factor(meeting: observed))
  }

  /// Employed by cell, unemployment in proportion to the relativities and `u` in total.
  private static func employed(
    of labourForce: AgeSexGrid, relativity: AgeSexGrid, unemploymentRate: Double
  ) -> AgeSexGrid {
    let scaling = CappedScaling(
      values: relativity.values, weights: labourForce.values, cap: highestUnemploymentRate)
    let factor = scaling.factor(meeting: unemploymentRate * labourForce.total)
    return AgeSexGrid { sex, age in
      let rate = min(highestUnemploymentRate, factor * relativity[sex, age])
      return labourForce[sex, age] * (1 - rate)
    }
  }
}
