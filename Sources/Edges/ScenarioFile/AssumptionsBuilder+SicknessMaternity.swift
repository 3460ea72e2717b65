import Assumptions
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func sicknessMaternity() -> SicknessMaternityAssumptions? {
    let membership = membership("sicknessMaternity")
    let fund = fund("sicknessMaternity")
    guard let membership, let fund else { return nil }
    return SicknessMaternityAssumptions(membership: membership, fund: fund)
  }
}
