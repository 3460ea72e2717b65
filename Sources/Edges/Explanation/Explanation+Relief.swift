import Assumptions
import Economy
import Law
import Projection
import Quantities
import Scheme
import Valuation

/// The State's rule and relief of unemployment insurance (MODEL 8).
extension Draft {
  // MARK: - The State's rule and relief

  /// The State pays clamp(m · E(t−1) − F(t), 0, s · W).
  func stateRule(_ branch: UnemploymentAssumptions) -> Formula? {
    guard let rule = branch.stateRule else { return nil }
    let path = "law.unemployment.stateRule"
    parameter("m", "\(path).multiple", value: rule.multiple.heldConstant(at: year))
    parameter("s", "\(path).highestRate", value: rule.highestRate.heldConstant(at: year))
    let target: String
    if isFirstYear {
      parameter(
        "E₀", "opening.unemployment.expenditureBefore", value: rule.expenditureBefore)
      parameter("F₀", "opening.unemployment.reserve", value: branch.fund.openingReserve)
      target = "m * E₀ - F₀"
    } else {
      target = "m * (totalExpenditure(t-1) - reliefPayments(t-1)) - reserveAtYearEnd(t-1)"
    }
    return formula("min(max(0; \(target)); max(0; s * insurableEarnings))")
  }

  func relief(_ branch: UnemploymentAssumptions) -> Formula? {
    if measure != "reliefRecipientsStopped", group == "all" { return sumOfGroups ?? none() }
    guard let members = explainer.unemploymentMembers else { return nil }
    var terms: [String] = []
    for programme in branch.relief {
      let count = UnemploymentReliefCount(programme, members)
      let path = "law.unemployment.relief.\(programme.name)"
      relate(
        "\(path).bands", "\(path).membersOn", "\(path).stoppedSince", "\(path).paidFrom",
        "\(path).paidUntil", "assumptions.unemployment.relief.\(programme.name).qualifyingShare",
        "assumptions.unemployment.relief.\(programme.name).takeUp",
        "assumptions.unemployment.relief.\(programme.name).stoppedTakeUp")
      let days = Quantity.paidShare(programme.name)
      for (band, label) in programme.bandNames.enumerated() {
        let isOwn = group == "\(programme.name).\(label)"
        guard isOwn || measure == "reliefRecipientsStopped" else { continue }
        state(days, programme.share(paidIn: year))
        let name = "\(programme.name).\(label)"
        state(.stoppedInBand(name), count.stopped[band])
        if measure == "reliefRecipientsStopped" {
          terms.append("S:\(name) * \(days.symbol)")
          continue
        }
        state(.membersInBand(name), count.members[band])
        var term = "(M:\(name) + S:\(name)) * \(days.symbol)"
        if measure == "reliefPayments" {
          parameter("b:\(name)", "\(path).bands", value: programme.bands.points[band].y)
          term += " * b:\(name)"
        }
        terms.append(term)
      }
    }
    return terms.isEmpty ? none() : formula(terms.joined(separator: " + "))
  }
}
