import Assumptions
import Coverage
import Economy
import Ensemble
import Law
import Quantities
import Testing

/// Cases that the shipped scenarios do not reach, each against the run of the path by itself.
@Suite("Odd schemes along their paths")
struct OddSchemeTests {
  private func small() throws -> Assumptions {
    try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2034)
  }

  private func compare(_ assumptions: Assumptions, _ source: SamplePaths = SamplePaths()) throws {
    try compareWithTwins(assumptions, source, paths: [1, 6], lane: SIMD8<Double>.self)
  }

  private func amount(_ value: Double, _ rule: GrowthRule?, _ years: ClosedRange<Year>)
    -> IndexedAmount
  {
    guard let rule else { return IndexedAmount(fixed: YearSeries(repeating: value, over: years)) }
    return IndexedAmount(
      fixed: YearSeries(repeating: 0, over: years),
      terms: [
        .init(
          rule: rule, start: years.lowerBound,
          coefficients: YearSeries(repeating: value, over: years))
      ])
  }

  @Test("Limits that are fixed, follow prices or wages, cut dispersed earnings")
  func limits() throws {
    let cases: [(GrowthRule?, Double)] = [
      (nil, 0.5), (.byPrices, 0.3), (.byWages, 0.5), (GrowthRule(prices: 1, rate: 0.01), 0),
    ]
    for (rule, dispersion) in cases {
      var assumptions = try small()
      let years = assumptions.years
      assumptions.groups[0].earningsDispersion = dispersion
      assumptions.groups[0].earningsFloor = amount(60, rule, years)
      assumptions.groups[0].earningsCeiling = amount(150, rule, years)
      assumptions.groups[0].earningsProfile = AgeSexGrid {
        $0 == .male ? 1.2 : 0.7 + 0.01 * Double($1)
      }
      try compare(assumptions, SamplePaths(unemployment: false, population: false))
    }
  }

  @Test("Shortfalls become debt or the state meets them, by every timing and administration")
  func debt() throws {
    let debtRate = YearSeries<Double>(from: Year(2024), [0.07])
    for (index, timing) in CashFlowTiming.allCases.enumerated() {
      var assumptions = try small()
      assumptions.pension?.fund.openingReserve = -3_000_000
      assumptions.pension?.fund.debtRate = index.isMultiple(of: 2) ? debtRate : nil
      assumptions.pension?.fund.timing = timing
      let base = AdministrationBase.allCases[index % AdministrationBase.allCases.count]
      assumptions.pension?.fund.administrationBase = base
      try compare(assumptions)
    }
  }

  @Test("Too few employed for the coverage path, and cells at the cap of unemployment")
  func caps() throws {
    var assumptions = try small()
    assumptions.groups[0].coverage = .persons(YearSeries(from: Year(2024), [2_000_000]))
    assumptions.economy?.unemploymentRate = YearSeries(from: Year(2024), [0.3])
    assumptions.labourForce?.unemploymentRelativity = AgeSexGrid { _, age in age < 30 ? 9 : 1 }
    try compare(assumptions)
  }

  @Test("Every base and denominator of coverage")
  func coverage() throws {
    for (base, denominator) in zip(CoverageBase.allCases, CoverageDenominator.allCases) {
      var assumptions = try small()
      assumptions.groups[0].base = base
      assumptions.groups[0].coverage = .share(
        YearSeries(from: Year(2024), [0.02]), of: denominator)
      try compare(assumptions)
    }
  }

  @Test("What is not drawn stands still, what is drawn moves")
  func parts() throws {
    let assumptions = try small()
    let sources = [
      SamplePaths(unemployment: false, population: false),
      SamplePaths(economy: false, population: false),
      SamplePaths(economy: false, unemployment: false), SamplePaths(first: 7),
    ]
    for source in sources { try compare(assumptions, source) }
    let source = sources[0]
    let core = try source.core(assumptions)
    let block = PathWorker<SIMD8<Double>>(core).compute(0..<8, from: source)
    let years = assumptions.years.count
    for (index, measure) in core.measures.enumerated() {
      let last = (0..<8).map { block.series[(index * years + years - 1) * 8 + $0] }
      let isStill = Set(last).count == 1
      let persons = ["population", "employed", "labourForce", "contributors"]
      if persons.contains(measure.measure) { #expect(isStill, "\(measure)") }
      if measure.measure == "insurableEarnings" { #expect(Set(last).count == 8) }
    }
  }
}
