import Assumptions
import Coverage
import Demography
import Economy
import Indicators
import Law
import Projection
import Quantities
import Scheme

/// What the scheme returns to model persons of both sexes, three earnings levels and two
/// generations of entrants.
///
/// They contribute as members of the largest group of T0. Beyond T1 the mortality, the indices'
/// growth and the law of T1 hold.
struct ModelCareers {
  let indicators: [(name: String, value: Double?)]

  /// Exact age at entry, years.
  private static let entryAge = 22
  private static let levels = [("HalfMean", 0.5), ("Mean", 1.0), ("DoubleMean", 2.0)]
  /// Years after T0 in which the generations enter.
  private static let entries = [0, 20]

  init(
    _ assumptions: Assumptions, _ pension: PensionAssumptions, population: PopulationProjection,
    indices: EconomicIndices, pensionIndex: PensionIndex, lines: PensionLines,
    yields: YearSeries<Double>
  ) {
    let years = assumptions.years
    let start = years.lowerBound
    let sizes = assumptions.groups.indices.map {
      lines.lives.series(.contributors, group: $0)[start]
    }
    guard let group = sizes.indices.max(by: { sizes[$0] < sizes[$1] }) else {
      indicators = []
      return
    }
    let terms = ModelTerms(
      assumptions, pension, population: population, indices: indices, pensionIndex: pensionIndex,
      lines: lines, group: group)
    indicators = Self.entries.flatMap { later in
      Sex.allCases.flatMap { sex in
        Self.levels.flatMap { word, level -> [(name: String, value: Double?)] in
          let entry = start.advanced(by: later)
          guard years.contains(entry) else { return [] }
          let returns = ModelCareerReturns(
            ModelCareer(
              sex: sex, entryYear: entry, entryAge: Self.entryAge, earningsLevel: level),
            under: terms.rules(for: sex))
          let suffix = "\(sex == .male ? "Male" : "Female")Entering\(entry)\(word)Earnings"
          return [
            ("internalRateOfReturn\(suffix)", returns.internalRateOfReturn),
            ("moneysWorth\(suffix)", returns.moneysWorth(yields: yields)),
          ]
        }
      }
    }
  }
}

/// The rules a model career meets, continued beyond T1.
private struct ModelTerms {
  let assumptions: Assumptions
  let pension: PensionAssumptions
  let population: PopulationProjection
  let indices: EconomicIndices
  let pensionIndex: PensionIndex
  let group: Int
  let meanEarnings: YearSeries<Double>
  let floor: YearSeries<Double>?
  let ceiling: YearSeries<Double>?
  let minimum: YearSeries<Double>

  init(
    _ assumptions: Assumptions, _ pension: PensionAssumptions, population: PopulationProjection,
    indices: EconomicIndices, pensionIndex: PensionIndex, lines: PensionLines, group: Int
  ) {
    self.assumptions = assumptions
    self.pension = pension
    self.population = population
    self.indices = indices
    self.pensionIndex = pensionIndex
    self.group = group
    let served = lines.lives.series(.contributionYears, group: group)
    let payroll = lines.insurableEarnings[group]
    meanEarnings = YearSeries(over: assumptions.years) {
      served[$0] > 0 ? payroll[$0] / served[$0] : 0
    }
    floor = assumptions.groups[group].earningsFloor.map(indices.amounts)
    ceiling = assumptions.groups[group].earningsCeiling.map(indices.amounts)
    let reference = indices.amounts(of: pension.law.referenceAmount)
    minimum = YearSeries(over: assumptions.years) {
      12 * reference.heldConstant(at: $0) * pension.law.minimumPension.heldConstant(at: $0)
    }
  }

  func rules(for sex: Sex) -> ModelCareerRules {
    let law = pension.law
    return ModelCareerRules(
      meanInsurableEarnings: { continued(meanEarnings, by: .byWages, at: $0) },
      earningsLimits: { year in
        let lowest = floor.map { 12 * continued($0, by: .byWages, at: year) } ?? 0
        let highest = ceiling.map { 12 * continued($0, by: .byWages, at: year) } ?? .infinity
        return lowest...max(lowest, highest > 0 ? highest : .infinity)
      },
      contributionRate: { year in
        Payer.allCases.reduce(0) { $0 + law.rate($1, group: group, in: year) }
      },
      pensionableAge: { law.pensionableAge[sex]?.heldConstant(at: $0).weighted { $0 } ?? 65 },
      valorizationIndex: { indices.prices(in: $0) },
      valorizationLag: law.valorizationLag,
      replacementRate: { service, award in
        let maximum = law.accrualMaximum.heldConstant(at: award).weighted { $0 }
        let rate = law.accrual[sex]?.heldConstant(at: award).weighted {
          $0.valueProportionalBelow(at: service + law.partYearRounding)
        }
        return min(maximum, rate ?? 0)
      },
      minimumPension: { service, award in
        guard law.minimumPensionGroups[group], !law.minimumPensionForLegacyOnly else { return 0 }
        let share = law.minimumPensionService.heldConstant(at: award).weighted {
          service >= $0 ? 1 : 0
        }
        return share * continued(minimum, by: .byWages, at: award)
      },
      pensionIndex: { year in
        continued(pensionIndex.mean, by: law.indexation.rule.values.last ?? .byPrices, at: year)
      },
      deathProbability: { age, year in
        population.deathProbability.heldConstant(at: year)[sex, age]
      })
  }

  /// A series beyond its last year, growing by a rule with the growth of T1.
  private func continued(_ series: YearSeries<Double>, by rule: GrowthRule, at year: Year) -> Double
  {
    let last = series.lastYear
    guard year > last else { return series.heldConstant(at: year) }
    let growth = indices.growth(rule, in: assumptions.years.upperBound)
    return (0..<last.distance(to: year)).reduce(series[last]) { level, _ in level * growth }
  }
}
