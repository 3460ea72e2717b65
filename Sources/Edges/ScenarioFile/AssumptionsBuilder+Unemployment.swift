import Assumptions
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func unemployment() -> UnemploymentAssumptions? {
    let membership = membership("unemployment")
    let fund = fund("unemployment")
    guard let membership, let fund else { return nil }
    return UnemploymentAssumptions(membership: membership, fund: fund)
  }
}
