import Assumptions
import Diagnostics
import Projection
import Quantities

extension BranchLines {
  /// Employment injury.
  init(_ employmentInjury: EmploymentInjuryAssumptions, _ basis: BranchBasis) {
    self.init(branch: "employmentInjury", members: BranchMembers(basis, employmentInjury.membership))
  }
}
