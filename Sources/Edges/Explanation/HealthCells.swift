import Assumptions
import Projection
import Quantities
import Scheme
import Valuation

/// The residents whom no source insures, and what rights and shares make of them.
struct HealthCells {
  private(set) var cells = AgeCells()

  init(
    _ branch: HealthAssumptions, _ members: HealthMembers, _ explainer: Explainer, in year: Year
  ) {
    let others = members.others[year]
    let recipients = explainer.objects.branches?.healthSources.socialPensioners?[year]
    func shares(_ isCounted: (HealthCategory) -> Bool) -> AgeSexGrid {
      let counted = branch.categories.filter { $0.members == .share && isCounted($0) }
      return AgeSexGrid { sex, age in
        counted.reduce(0) { $0 + $1.share[year].crossing(sex, age) }
      }
    }
    let rights = shares { !$0.followsCoverage }
    let free = shares { $0.followsCoverage }
    cells.add(.notInsured, .state, others)
    cells.add(.socialRecipients, .state, recipients ?? AgeSexGrid())
    cells.add(.rights, .state, rights)
    cells.add(.room) { cell in
      let room = max(0, 1 - rights[cell.sex, cell.age])
      let asked = free[cell.sex, cell.age]
      // Without anybody to share it with the room sets no limit; without room nobody is taken.
      return room > 0 ? (asked > 0 ? room / asked : 1e300) : 0
    }
  }
}

extension Explainer {
  var healthMembers: HealthMembers? {
    if let known = workings["health"] as? HealthMembers { return known }
    guard let branch = assumptions.health, let branches = objects.branches,
      let insured = self.branch("health")?.lines.members
    else { return nil }
    let sources = branches.healthSources
    let found = HealthMembers(
      branch, sources: sources.members(of: insured, branches.basis),
      socialPensioners: sources.socialPensioners, branches.basis)
    workings["health"] = found
    return found
  }

  /// φ of the costs of care.
  var costFactor: Double {
    if let known = workings["costs"] as? Double { return known }
    guard let branch = assumptions.health, let members = healthMembers,
      let basis = objects.branches?.basis,
      let figures = HealthExpenditure(branch, members, basis).calibration
    else { return 1 }
    let found = figures.raw > 0 ? figures.observed / figures.raw : 0
    workings["costs"] = found
    return found
  }
}
