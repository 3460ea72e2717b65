import Analysis
import Assumptions
import Quantities

extension ComparePage {
  /// What could not be compared, and why.
  var notes: [String] {
    comparison.notes.flatMap { bulleted(text(of: $0)) }
  }

  private func text(of note: RunComparison.Note) -> String {
    let runs = comparison.runs
    switch note {
    case .otherCurrency(let run):
      return say(
        .otherCurrency,
        [
          "run": letter(run), "currency": runs[run].currency.code,
          "reference": runs[0].currency.code,
        ])
    case .otherYears(let run):
      return say(
        .otherYears,
        [
          "run": letter(run), "first": "\(runs[run].firstYear)", "last": "\(runs[run].lastYear)",
          "reference": letter(0), "start": "\(runs[0].firstYear)", "end": "\(runs[0].lastYear)",
        ])
    case .lacksSeries(let run, let names):
      return say(.lacksSeries, ["run": letter(run), "names": list(names)])
    case .lacksBranches(let run, let branches):
      return say(
        .lacksBranches, ["run": letter(run), "names": list(branches.map(title(ofBranch:)))])
    case .lacksIndicators(let run, let names):
      return say(.lacksIndicators, ["run": letter(run), "names": list(names)])
    case .lacksParameters(let run): return say(.lacksParameters, ["run": letter(run)])
    case .pathsNotCommon(let run):
      return say(.pathsNotCommon, ["run": letter(run), "reference": letter(0)])
    case .pathsSummarized(let run): return say(.pathsSummarized, ["run": letter(run)])
    case .notOnPaths(let names): return say(.notOnPaths, ["names": list(names)])
    }
  }

  /// The first names, and how many more there are.
  func list(_ names: [String], atMost most: Int = 6) -> String {
    let shown = names.prefix(most).joined(separator: ", ")
    guard names.count > most else { return shown }
    return shown + " " + say(.moreParameters, ["count": "\(names.count - most)"])
  }
}
