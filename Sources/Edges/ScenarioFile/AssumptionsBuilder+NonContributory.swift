import Assumptions
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  func nonContributory() -> NonContributoryAssumptions? {
    NonContributoryAssumptions()
  }
}
