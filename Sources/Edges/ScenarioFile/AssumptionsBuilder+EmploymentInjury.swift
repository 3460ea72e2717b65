import Assumptions
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func employmentInjury() -> EmploymentInjuryAssumptions? {
    let membership = membership("employmentInjury")
    let fund = fund("employmentInjury")
    guard let membership, let fund else { return nil }
    return EmploymentInjuryAssumptions(membership: membership, fund: fund)
  }
}
