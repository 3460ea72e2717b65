import Assumptions
import Coverage

/// Which branch's formulas a figure is written by.
extension Draft {
  /// The formula of the figure; nothing where none is known.
  var written: Formula? {
    let own: Formula? =
      switch branch {
      case "population": population
      case "labour": labour
      case "all": economy ?? consolidated
      case "nonContributory": nonContributory
      case "pension" where account == nil: pension
      case "sicknessMaternity" where account == nil: sicknessMaternity
      case "employmentInjury" where account == nil: employmentInjury
      case "unemployment" where account == nil: unemployment
      case "health" where account == nil: health
      default: nil
      }
    return own ?? membership ?? givenLine ?? fund
  }

  /// The line of all groups as the sum of the groups' lines.
  var sumOfGroups: Formula? {
    let groups = explainer.groups(of: measure, in: branch)
    guard group == "all", !groups.isEmpty else { return nil }
    return formula(groups.map { "\(measure):\($0)" }.joined(separator: " + "))
  }

  /// The sum of some terms; a line that nothing makes up where there are none.
  func sum(_ terms: [String]) -> Formula {
    terms.isEmpty ? none() : formula(terms.joined(separator: " + "))
  }

  /// The position of an insured group.
  func position(of group: String) -> Int? {
    explainer.assumptions.groups.firstIndex { $0.name == group }
  }

  var groupNames: [String] { explainer.assumptions.groups.map(\.name) }
}
