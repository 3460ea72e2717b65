import Coverage
import Diagnostics
import Economy
import Quantities

extension InsurableEarnings {
  /// Earnings of all groups, or the problem at the observed mean that no level of earnings reaches.
  static func solved(
    groups: [InsuredGroup], contributors: Contributors, indices: EconomicIndices,
    years: ClosedRange<Year>
  ) throws(InputProblems) -> InsurableEarnings {
    do throws(LevelProblem) {
      return try InsurableEarnings(
        groups: groups, contributors: contributors, indices: indices, years: years)
    } catch {
      throw InputProblems([Warnings.unreachable(error)])
    }
  }
}
