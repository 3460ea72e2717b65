import Quantities
import Valuation

/// All funds as one, branch `all` (MODEL 11).
extension Draft {
  var consolidated: Formula? {
    switch measure {
    case "contributions", "otherIncome", "benefits", "administration", "netCashFlow",
      "investmentIncome", "reserveAtYearEnd", "stateSupport":
      return formula(explainer.objects.funds.map { "\($0).\(measure)" }.joined(separator: " + "))
    case "transfersBetweenFunds":
      return formula(transfers("transfersReceived").joined(separator: " + "))
    case "transfersOutside":
      let paid = transfers("transfersPaid") + transfers("healthContributionsOfPensioners")
      return formula(paid.joined(separator: " + ") + " - transfersBetweenFunds")
    case "totalExpenditure": return formula("benefits + administration + transfersOutside")
    case "expenditureToOutput": return formula("totalExpenditure / output")
    case "contributionsToOutput": return formula("contributions / output")
    case "reserveToOutput": return formula("reserveAtYearEnd / output")
    default: return nil
    }
  }

  /// The line of every fund that has it.
  private func transfers(_ measure: String) -> [String] {
    explainer.objects.funds.map { "\($0).\(measure)?" }
  }
}
