import Assumptions
import Coverage
import Economy
import Law
import Projection
import Quantities
import Scheme
import Testing

@Suite("Members of a branch")
struct BranchMembersTests {
  let small: SmallBranch

  init() throws { small = try SmallBranch() }

  private var first: Year { small.basis.years.lowerBound }

  private func close(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-12 * max(abs(a), abs(b), 1e-300)
  }

  @Test("a share of the contributors is insured, and pays on their earnings")
  func shares() {
    let members = BranchMembers(small.basis, small.membership(shares: [0.5, 0]))
    for year in small.basis.years {
      let all = small.basis.contributors.persons[0][year].total
      #expect(all > 0)
      #expect(close(members.insured[0][year].total, 0.5 * all))
      #expect(members.insured[1][year].total == 0)
      #expect(members.payroll[1][year] == 0)
    }
    let full = BranchMembers(small.basis, small.membership(shares: [1, 0]))
    #expect(close(members.payroll[0][first], 0.5 * full.payroll[0][first]))
    let collected = small.basis.groups[0].collectionRate.heldConstant(at: first)
    #expect(
      close(
        members.contributions[.employer]?[0][first] ?? 0,
        0.01 * collected * members.payroll[0][first]))
    #expect(
      close(
        members.contributions(in: first) / collected * (1 - collected),
        members.arrears[0][first]) || collected == 1)
  }

  @Test("a coverage path of the branch is met in one proportion, nobody beyond the contributors")
  func coverage() {
    var membership = small.membership(shares: [0.9, 0.3])
    let total = small.basis.contributors.persons.reduce(0) { $0 + $1[first].total }
    membership.coverage = .persons(small.always(0.8 * total))
    let members = BranchMembers(small.basis, membership)
    let insured = members.insured.map { $0[first].total }
    #expect(close(insured[0] + insured[1], 0.8 * total))
    // The first group is whole, so the second takes what is left.
    #expect(close(insured[0], small.basis.contributors.persons[0][first].total))
    #expect(members.missing[first] <= 1e-6)
    membership.coverage = .persons(small.always(2 * total))
    let most = BranchMembers(small.basis, membership)
    #expect(close(most.missing[first], total))
  }

  @Test("an observation of the first year scales every year")
  func observed() {
    var membership = small.membership(shares: [0.5, 0.5])
    let raw = BranchMembers(small.basis, membership)
    membership.observedContributors = 0.9 * raw.insured(in: first).total
    let members = BranchMembers(small.basis, membership)
    #expect(members.calibration?.raw == raw.insured(in: first).total)
    for year in small.basis.years {
      #expect(close(members.insured(in: year).total, 0.9 * raw.insured(in: year).total))
    }
  }

  @Test("a cut reaches those who qualify, never below a rate of zero, and is counted as forgone")
  func cut() {
    var membership = small.membership(shares: [1, 1])
    let whole = BranchMembers(small.basis, membership)
    membership.rateCuts = [.employer: [small.always(0.004), small.always(0.5)]]
    membership.qualifyingShare = [small.always(0.75), small.always(1)]
    let members = BranchMembers(small.basis, membership)
    let due = whole.contributions[.employer]?.map { $0[first] } ?? []
    #expect(close(members.contributions[.employer]?[0][first] ?? 0, due[0] * (1 - 0.4 * 0.75)))
    #expect(members.contributions[.employer]?[1][first] == 0)
    let payroll = members.payroll.map { $0[first] }
    #expect(close(members.forgone[0][first], 0.004 * 0.75 * payroll[0]))
    #expect(close(members.forgone[1][first], 0.01 * payroll[1]))
  }

  @Test("a ceiling of the branch's own moves its payroll alone")
  func ceiling() {
    var membership = small.membership(shares: [1, 1])
    let mean = small.basis.earnings.levels[0] / 12
    let cap = IndexedAmount(fixed: small.always(0.5 * mean))
    membership.limits = [.init(floor: nil, ceiling: cap), nil]
    let members = BranchMembers(small.basis, membership)
    for age in [25, 40, 55] {
      #expect(members.earnings[0][first][.male, age] <= 12 * 0.5 * mean * (1 + 1e-12))
    }
    #expect(members.earnings[1][first] == small.basis.earnings.annual[1][first])
  }
}
