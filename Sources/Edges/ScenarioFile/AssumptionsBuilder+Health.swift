import Assumptions
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func health() -> HealthAssumptions? {
    let membership = membership("health")
    let fund = fund("health")
    guard let membership, let fund else { return nil }
    return HealthAssumptions(membership: membership, fund: fund)
  }
}
