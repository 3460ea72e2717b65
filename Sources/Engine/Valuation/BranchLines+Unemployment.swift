import Assumptions
import Diagnostics
import Projection
import Quantities

extension BranchLines {
  /// Unemployment insurance.
  init(_ unemployment: UnemploymentAssumptions, _ basis: BranchBasis) {
    self.init(branch: "unemployment", members: BranchMembers(basis, unemployment.membership))
  }
}
