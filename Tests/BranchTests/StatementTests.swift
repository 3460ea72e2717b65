import Assumptions
import Coverage
import Diagnostics
import Economy
import FundAccounts
import Law
import Projection
import Quantities
import Scheme
import Testing

@testable import Valuation

@Suite("Accounts of several branches")
struct StatementTests {
  let small: SmallBranch

  init() throws { small = try SmallBranch() }

  private func fund(_ reserve: Double) throws -> FundAssumptions {
    var fund = try #require(small.assumptions.pension?.fund)
    fund.openingReserve = reserve
    return fund
  }

  private func branch(
    _ name: String, benefits: Double, paid: [BranchLines.Transfer] = [],
    received: [BranchLines.Transfer] = [], rule: ReserveRule? = nil
  ) throws -> BranchValuation {
    var lines = BranchLines(
      branch: name, members: BranchMembers(small.basis, small.membership(shares: [1, 1])))
    lines.benefits = [.init(measure: "benefits", values: small.always(benefits))]
    lines.transfersPaid = paid
    lines.transfersReceived = received
    lines.reserveRule = rule
    return BranchValuation(
      lines, fund: try fund(1000), groups: ["group0", "group1"], years: small.basis.years)
  }

  @Test("what one fund pays another cancels in the statement of all")
  func transfers() throws {
    let transfer = BranchLines.Transfer(from: "a", to: "b", values: small.always(7))
    let outside = BranchLines.Transfer(from: "a", to: "elsewhere", values: small.always(2))
    let a = try branch("a", benefits: 100, paid: [transfer, outside])
    let b = try branch("b", benefits: 50, received: [transfer])
    let all = Consolidated([a.statement, b.statement], years: small.basis.years)
    let lines = Dictionary(uniqueKeysWithValues: all.lines.map { ($0.measure, $0.values) })
    for year in small.basis.years {
      func line(_ name: String) -> Double { lines[name]?[year] ?? .nan }
      #expect(line("transfersBetweenFunds") == 7)
      #expect(line("transfersOutside") == 2)
      let net =
        line("contributions") + line("otherIncome") - line("benefits") - line("administration")
        - line("transfersOutside")
      #expect(abs(net - line("netCashFlow")) <= 1e-9 * abs(line("contributions")))
      let start = a.statement.reserveAtYearStart(year) + b.statement.reserveAtYearStart(year)
      let change = line("reserveAtYearEnd") - start
      let sum = line("netCashFlow") + line("investmentIncome")
      #expect(abs(change - sum) <= 1e-9 * max(abs(change), abs(start)))
    }
  }

  @Test("the State fills the reserve up to its multiple, and pays nothing while it suffices")
  func reserveRule() throws {
    let without = try branch("a", benefits: 1000)
    let years = small.basis.years
    let yields = without.statement.yields.map { $0 ?? 0 }
    let rule = ReserveRule(
      multiple: small.always(2), highestRate: small.always(1), expenditureBefore: 600)
    let with = try branch("a", benefits: 1000, rule: rule)
    let state = try #require(with.stateContribution)
    // The first year lacks 2 · 600 − 1000.
    #expect(abs(state[years.lowerBound] - 200) < 1e-6)
    for year in years.dropFirst() {
      let before = with.statement.flows.cost[year.advanced(by: -1)]
      let lacking = max(0, 2 * before - with.statement.reserveAtYearStart(year))
      let highest = with.statement.flows.insurableEarnings[year]
      #expect(abs(state[year] - min(lacking, highest)) <= 1e-6 * max(1, highest))
    }
    #expect(yields.values.allSatisfy { $0 > -1 })
    let rich = ReserveRule(
      multiple: small.always(0.1), highestRate: small.always(1), expenditureBefore: 600)
    let none = try branch("a", benefits: 1, rule: rich)
    #expect(none.stateContribution?.values.allSatisfy { $0 == 0 } == true)
    let tight = ReserveRule(
      multiple: small.always(1e9), highestRate: small.always(0.01), expenditureBefore: 600)
    let capped = try branch("a", benefits: 1000, rule: tight)
    for year in years {
      let highest = 0.01 * capped.statement.flows.insurableEarnings[year]
      #expect(abs((capped.stateContribution?[year] ?? 0) - highest) <= 1e-9 * highest)
    }
  }

  @Test("a mean that no level of earnings reaches is told, with or without a pension branch")
  func unreachable() throws {
    var groups = small.assumptions.groups
    let mean = groups[0].observedMeanEarnings
    groups[0].earningsFloor = IndexedAmount(fixed: small.always(2 * mean))
    let problems = #expect(throws: InputProblems.self) {
      try InsurableEarnings.solved(
        groups: groups, contributors: small.basis.contributors, indices: small.basis.indices,
        years: small.basis.years)
    }
    #expect(
      problems?.diagnostics.first?.subject == "assumptions.groups.group0.earnings.observedMean")
  }
}
