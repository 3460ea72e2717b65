import Coverage
import Diagnostics
package import Projection
import Quantities
import Scheme

/// Scales the withdrawal rates so that the one-off benefits of T0 are as many as were observed.
///
///     factor = (observed − one-off benefits other than withdrawals) / raw withdrawals
///
/// Withdrawals by members who leave for good at their exit are among the others. Withdrawals of
/// dormants in T0 are linear in the rate, so one factor meets the observation exactly; where a
/// scaled rate would exceed 1 it is held there and the miss is a warning.
package struct WithdrawalCalibration {
  /// The scenario with scaled rates.
  package let input: LivesInput
  /// One-off benefits of T0 before scaling, observed, and the factor; nothing without observation.
  let figures: (raw: Double, observed: Double, factor: Double)?
  /// Whether a rate had to be held at 1.
  let isCapped: Bool

  init(_ raw: LivesInput, observed: Double?) throws(InputProblems) {
    guard let observed else {
      input = raw
      figures = nil
      isCapped = false
      return
    }
    let start = raw.years.lowerBound
    var baseYear = raw
    baseYear.years = start...start
    let lives = InsuredLives.project(baseYear)
    let atExit = Self.withdrawalsAtExit(baseYear)
    let withdrawals = lives.series(.withdrawalRecipients)[start] - atExit
    let others =
      PensionLines.oneOffRecipients.filter { $0 != .withdrawalRecipients }
      .reduce(atExit) { $0 + lives.series($1)[start] }
    guard withdrawals > 0, observed >= others else {
      throw InputProblems([
        Diagnostic(
          .error, at: nil,
          "one-off benefits of \(start) cannot be scaled to \(observed) persons:"
            + " \(others) are paid without any withdrawal, and \(withdrawals) withdraw",
          subject: "opening.pension.oneOffBenefits.observed",
          hint: "check the observed number, or give withdrawal rates above zero")
      ])
    }
    let factor = (observed - others) / withdrawals
    var scaled = raw
    scaled.behaviour.withdrawalRate = raw.behaviour.withdrawalRate.map { min(1, factor * $0) }
    input = scaled
    figures = (raw: withdrawals + others, observed: observed, factor: factor)
    isCapped = raw.behaviour.withdrawalRate.planes.contains { plane in
      plane.values.contains { factor * $0 > 1 }
    }
  }

  /// Members who take their lump sum at their exit in the base year, persons: who would withdraw if
  /// no dormant did.
  private static func withdrawalsAtExit(_ baseYear: LivesInput) -> Double {
    let start = baseYear.years.lowerBound
    guard baseYear.groups.contains(where: { $0.withdrawalAtExit.heldConstant(at: start) > 0 })
    else { return 0 }
    var members = baseYear
    members.behaviour.withdrawalRate = baseYear.behaviour.withdrawalRate.map { _ in 0 }
    return InsuredLives.project(members).series(.withdrawalRecipients)[start]
  }
}
