import Assumptions
import Coverage
import Demography
import Economy
import Projection
import Quantities
import ScenarioFile
import Scheme
import Testing

@Suite("Members of the branch from its first year on")
struct MembersTests {
  /// The small scheme's branch, its people and its insured.
  private struct Small {
    let branch: UnemploymentAssumptions
    let basis: BranchBasis
    let insured: [YearSeries<AgeSexGrid>]

    init(_ replacements: [(String, String)]) throws {
      let assumptions = try SmallFund.scenario(replacements).assumptions()
      let years = assumptions.years
      branch = try #require(assumptions.unemployment)
      let economy = try #require(assumptions.economy)
      let ages = try #require(assumptions.coverageAges)
      let population = PopulationProjection(
        try #require(assumptions.population), years: years)
      let force = LabourForce(
        try #require(assumptions.labourForce), population: population.population,
        unemploymentRate: economy.unemploymentRate, years: years)
      let contributors = Contributors(
        groups: assumptions.groups, labourForce: force, pensionableAge: ages.pensionableAge,
        years: years, lastCoverageAge: ages.lastCoverageAge)
      let indices = EconomicIndices(economy, years: years)
      basis = BranchBasis(
        years: years, groups: assumptions.groups, ages: ages, population: population,
        labourForce: force, indices: indices, contributors: contributors,
        earnings: try InsurableEarnings(
          groups: assumptions.groups, contributors: contributors, indices: indices, years: years))
      insured = BranchMembers(basis, branch.membership).insured
    }
  }

  private static let history = """
    insuredHistory: { values: { 2009: 6000, 2015: 10000, 2023: 19000 } }
        claimantsHistory: { values: { 2009: 0, 2010: 150, 2015: 500, 2023: 1000 } }
    """

  @Test("persons balance from year to year, with a history and without", arguments: [true, false])
  func identity(hasHistory: Bool) throws {
    let opening = ("creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }", Self.history)
    let leaving = ("leavingRelativity: 0", "leavingRelativity: 1\n    stoppedClaimShare: 0.1")
    let small = try Small(hasHistory ? [opening, leaving] : [leaving])
    let members = UnemploymentMembers(small.branch, small.basis, insured: small.insured)
    let flows = try #require(members.byGroup.first)
    #expect(flows.firstYear == Year(hasHistory ? 2009 : 2024))
    for year in flows.years {
      let flow = flows[year]
      let gone = flow.deaths + flow.claims.total + flow.lapses
      #expect(abs(flow.persons.atStart + flow.entrants - gone - flow.persons.atEnd) < 1e-6)
      if let next = flows.value(in: year.advanced(by: 1)) {
        #expect(abs(next.persons.atStart - flow.persons.atEnd) < 1e-6)
      }
    }
    for year in small.basis.years {
      let average = flows[year].members.reduce(0, +)
      #expect(abs(average - small.insured[0][year].total) < 1e-6)
    }
  }

  @Test("members and claims of the history are those stated")
  func history() throws {
    let small = try Small([("creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }", Self.history)])
    let members = UnemploymentMembers(small.branch, small.basis, insured: small.insured)
    let flows = try #require(members.byGroup.first)
    for (year, insured, claims) in [(2009, 6000.0, 0.0), (2012, 8000, 290), (2023, 19000, 1000)] {
      let flow = flows[Year(year)]
      #expect(abs(flow.members.reduce(0, +) - insured) < 1e-6)
      #expect(abs(flow.claims.total - claims) < 1e-6)
    }
    #expect(members.missingClaims.isEmpty)
    #expect(flows[2009].members[0] == flows[2009].members.reduce(0, +))
  }

  @Test("in a stationary population the classes of credit stay as they are")
  func stationary() throws {
    let opening = """
      insuredHistory: { values: { 1900: 20000 } }
          claimantsHistory: { values: { 1900: 0, 1901: 900 } }
      """
    let small = try Small([("creditedYears: { points: { 3: 0, 4: 1, 5: 0 } }", opening)])
    let members = UnemploymentMembers(small.branch, small.basis, insured: small.insured)
    let flows = try #require(members.byGroup.first)
    for credit in 0...small.branch.topClass {
      let first = flows[2024].members[credit]
      #expect(first > 0)
      #expect(abs(flows[2026].members[credit] - first) < 1e-6 * first)
    }
    #expect(abs(flows[2026].claims.total - 900) < 1e-6)
  }
}
