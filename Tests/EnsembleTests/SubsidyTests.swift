import Assumptions
import Coverage
import Economy
import Ensemble
import Law
import Quantities
import Scheme
import Testing
import Valuation

@Suite("Contributions that the state pays in place of the insured person")
struct SubsidyTests {
  /// Insured persons pay 5 a month on earnings of 100, which do not grow.
  private func small() throws -> Assumptions {
    try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2034)
  }

  /// 4.5 a month for 60 % of contribution-years, twice that for 10 %, 2 % more every year.
  private func subsidised() throws -> Assumptions {
    var assumptions = try small()
    assumptions.groups[0].subsidisedShares = [
      "poor": YearSeries(from: 2024, [0.1]), "other": YearSeries(from: 2024, [0.6]),
    ]
    let years = assumptions.years
    func amount(_ money: Double) -> IndexedAmount {
      IndexedAmount(
        fixed: YearSeries(repeating: 0, over: years),
        terms: [
          .init(
            rule: GrowthRule(prices: 1, rate: 0.02), start: 2024,
            coefficients: YearSeries(repeating: money, over: years))
        ])
    }
    assumptions.pension?.law.contributionSubsidies = [
      ContributionSubsidy(name: "other", amounts: [amount(4.5)]),
      ContributionSubsidy(name: "poor", amounts: [amount(9)]),
      ContributionSubsidy(name: "unclaimed", amounts: [amount(100)]),
    ]
    return assumptions
  }

  @Test("moves them from one payer to the other, at most what the person pays")
  func payers() throws {
    let without = try Valuation.run(small())
    let with = try Valuation.run(subsidised())
    func paid(_ group: String, _ result: ValuationResult, _ year: Year) throws -> Double {
      try #require(
        result.series("pension", "contributions", group: group)?.values.value(in: year) ?? nil)
    }
    for year in Year(2024)...Year(2034) {
      let insured = try paid("insuredPerson", without, year)
      let own = try paid("insuredPerson", with, year)
      let state = try paid("state", with, year)
      // Contribution-years times 12 · 5 are what insured persons pay without the subsidy.
      var amount = 4.5
      for _ in 0..<Year(2024).distance(to: year) { amount *= 1.02 }
      let expected = insured * (0.6 * min(1, amount / 5) + 0.1)
      #expect(abs(state - expected) <= 1e-9 * expected)
      #expect(abs(own + state - insured) <= 1e-9 * insured)
      for group in ["all", "employer"] {
        #expect(try paid(group, with, year) == paid(group, without, year))
      }
      let all = try paid("employees", with, year)
      #expect(try abs(all - paid("employees", without, year)) <= 1e-12 * all)
    }
    #expect(
      with.series("pension", "reserveAtYearEnd")?.values
        == without.series("pension", "reserveAtYearEnd")?.values)
  }

  @Test("follows the prices of every path")
  func paths() throws {
    let sources = [SamplePaths(), SamplePaths(unemployment: false, population: false)]
    for source in sources {
      try compareWithTwins(
        subsidised(), source, paths: [1, 6], lane: SIMD8<Double>.self)
    }
  }
}

@Suite("Members who leave for good, and service abroad, along their paths")
struct LeavingAndServiceAbroadTests {
  private func assumptions() throws -> Assumptions {
    var assumptions = try shipped("examples/4-small-full-scheme/scenario.yaml", lastYear: 2034)
    assumptions.groups[0].withdrawalAtExit = YearSeries(from: 2024, [0.2, 0.4, 0])
    assumptions.groups[0].serviceAbroad = YearSeries(from: 2024, [3, 6])
    assumptions.pension?.law.totalizationAccrual = YearSeries(
      from: 2024, [ShareOfYear([]), ShareOfYear(wholeYear: 0.0225)])
    return assumptions
  }

  @Test("are carried by every way of calculating paths")
  func everyWay() throws {
    let money = SamplePaths(unemployment: false, population: false)
    var withMinimum = try assumptions()
    withMinimum.pension?.law.minimumPension = YearSeries(from: 2024, [1])
    let cases: [(EnsembleMethod.Kind, Assumptions, SamplePaths)] = [
      (.everything, try assumptions(), SamplePaths()),
      (.frozenHeadcounts, withMinimum, money),
      (.linear, try assumptions(), money),
    ]
    for (kind, assumptions, source) in cases {
      #expect(try source.core(assumptions).method.kind == kind)
      try compareWithTwins(assumptions, source, paths: [1, 6], lane: SIMD8<Double>.self)
    }
  }
}
