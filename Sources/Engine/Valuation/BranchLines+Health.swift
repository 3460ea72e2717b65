import Assumptions
import Diagnostics
import Projection
import Quantities

extension BranchLines {
  /// Health insurance, which other funds pay contributions to.
  init(_ health: HealthAssumptions, _ basis: BranchBasis, received: [Transfer]) {
    self.init(branch: "health", members: BranchMembers(basis, health.membership), transfersReceived: received)
  }
}
