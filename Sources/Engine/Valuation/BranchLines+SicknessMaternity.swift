import Assumptions
import Diagnostics
import Projection
import Quantities

extension BranchLines {
  /// Sickness and maternity.
  init(_ sicknessMaternity: SicknessMaternityAssumptions, _ basis: BranchBasis) {
    self.init(branch: "sicknessMaternity", members: BranchMembers(basis, sicknessMaternity.membership))
  }
}
