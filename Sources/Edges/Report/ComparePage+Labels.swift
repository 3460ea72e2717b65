import Analysis
import Assumptions
import Quantities
import Valuation

/// What measures and indicators are called beside their numbers.
extension ComparePage {
  func thousands(_ name: String) -> String {
    guard ComparedUnit(of: name) == .persons else { return "" }
    return ", " + TextCatalogue.text(.thousands, in: language)
  }

  /// Short words for the measures of every page, else the title of the catalogue.
  func measureTitle(_ name: String) -> String {
    let keys: [String: TextCatalogue.Key] = [
      "reserveAtYearEnd": .reserve, "paygCostRate": .paygCostRate,
      "contributors": .contributors, "oldAgePensioners": .pensioners,
      "contributions": .contributions, "totalExpenditure": .expenditure,
      "reserveRatioOpening": .reserveRatio, "population": .population, "labourForce": .labourForce,
    ]
    if let key = keys[name] { return TextCatalogue.text(key, in: language) }
    return MeasureCatalogue.definition(of: name)?.title.text(in: language) ?? name
  }

  func label(_ name: String) -> String {
    let period = { (start: String) -> String in
      let digits = name.dropFirst(start.count).prefix { $0.isNumber }
      return digits.isEmpty ? say(.wholeHorizon) : say(.overYears, ["years": String(digits)])
    }
    switch name {
    case "firstDeficitBeforeInvestment": return say(.firstDeficitBeforeInvestment)
    case "firstDeficitAfterInvestment": return say(.firstDeficitAfterInvestment)
    case "peakYear": return say(.peakYear)
    case "depletionYear": return say(.depletionYear)
    case "payableShareAfterDepletion": return say(.payableShareAfterDepletion)
    case let name where name.hasPrefix("requiredContributionRate"):
      return say(.requiredRate, ["period": period("requiredContributionRate")])
    case let name where name.hasPrefix("actuarialBalance"):
      return say(.balance, ["period": period("actuarialBalance")])
    case let name where name.hasPrefix("openGroupUnfundedObligation"):
      return say(.obligation, ["period": period("openGroupUnfundedObligation")])
    default:
      let title = MeasureCatalogue.definition(of: name)?.title.text(in: language) ?? name
      return title.cut(to: 60) + (ComparedUnit(of: name) == .rate ? ", %" : "")
    }
  }
}
