import Assumptions
import Coverage
import Demography
import Economy
import Foundation
import Law
import Projection
import Quantities
import ScenarioFile
import Scheme

/// The small scheme of the examples, as branches read it.
struct SmallBranch {
  let assumptions: Assumptions
  let basis: BranchBasis

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  init(groups: Int = 2) throws {
    let path = Self.root.appending(path: "Scenarios/examples/4-small-full-scheme/scenario.yaml")
    var assumptions = try Scenario.read(path.path(percentEncoded: false)).assumptions()
    assumptions.years = assumptions.years.lowerBound...assumptions.years.lowerBound.advanced(by: 9)
    if let first = assumptions.groups.first {
      assumptions.groups = (0..<groups).map { number in
        var group = first
        group.name = "group\(number)"
        return group
      }
    }
    self.assumptions = assumptions
    let years = assumptions.years
    guard let people = assumptions.population, let economy = assumptions.economy,
      let work = assumptions.labourForce, let ages = assumptions.coverageAges
    else { throw CocoaError(.fileReadUnknown) }
    let population = PopulationProjection(people, years: years)
    let force = LabourForce(
      work, population: population.population, unemploymentRate: economy.unemploymentRate,
      years: years)
    let contributors = Contributors(
      groups: assumptions.groups, labourForce: force, pensionableAge: ages.pensionableAge,
      years: years, lastCoverageAge: ages.lastCoverageAge)
    let indices = EconomicIndices(economy, years: years)
    basis = BranchBasis(
      years: years, groups: assumptions.groups, ages: ages, population: population,
      labourForce: force, indices: indices, contributors: contributors,
      earnings: try InsurableEarnings(
        groups: assumptions.groups, contributors: contributors, indices: indices, years: years))
  }

  func always(_ value: Double) -> YearSeries<Double> {
    YearSeries(repeating: value, over: basis.years)
  }

  /// A branch of which the groups' shares are given; the employer pays 1 %.
  func membership(shares: [Double]) -> BranchMembership {
    BranchMembership(
      insuredShare: shares.map(always), coverage: nil, observedContributors: nil,
      limits: shares.map { _ in nil },
      contributionRates: [.employer: shares.map { _ in always(0.01) }],
      rateCuts: [:], qualifyingShare: shares.map { _ in always(0) })
  }
}
