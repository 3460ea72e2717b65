public import Analysis
public import Assumptions
import Foundation
public import Quantities
import ScenarioFile
import Valuation

/// Numbers and changes of a solution in one language.
public struct SolutionWords: Sendable {
  let solution: SolverSolution
  let language: Language
  private let figures: TornadoNumbers
  private let moves: TornadoMoveWords

  public init(_ solution: SolverSolution, in currency: Currency, language: Language) {
    self.solution = solution
    self.language = language
    let values = solution.trials.compactMap(\.value).filter(\.isFinite)
    var apart: Double?
    if case .found(let answer, let missing) = solution.outcome, let one = answer.value,
      let two = missing.value, one.isFinite, two.isFinite
    {
      apart = abs(one - two)
    }
    figures = TornadoNumbers(
      solution.unit, of: values, in: currency, language: language, apart: apart)
    moves = TornadoMoveWords(language)
  }

  /// A number of the grid as it was tried, with its percentage where it is a rate.
  public func number(_ multiple: Int) -> String { exact(solution.grid.value(multiple)) }

  /// A value in force or an end of the range, to six decimals.
  func plain(_ value: Double) -> String { exact((value * 1e6).rounded() / 1e6) }

  private func exact(_ value: Double) -> String {
    let text = moves.number(value)
    guard solution.parameter.unit == "rate", solution.operation != .multiply, value != 0 else {
      return text
    }
    let percent = moves.number((value * 1e12).rounded() / 1e10)
    return "\(text) (\(percent)\u{A0}%)"
  }

  /// A number without its percentage.
  func plainNumber(_ value: Double) -> String { moves.number(value) }

  /// A figure; years that never come in words.
  public func figure(_ value: Double?) -> String { figures.text(value) }

  /// A figure with its standard error where it is a share of paths.
  func figureWithError(_ value: Double?) -> String {
    guard let error = solution.standardError(of: value) else { return figure(value) }
    return figure(value) + " (" + say(.standardError, ["error": figures.text(error)]) + ")"
  }

  /// `add 0.0412 to law.pension.contributionRate.employer`.
  public func change(by trial: SolverTrial) -> String {
    let key: SolutionText =
      switch solution.operation {
      case .add: .adds
      case .multiply: .multiplies
      case .set: .sets
      }
    return say(key, ["number": number(trial.multiple), "path": solution.parameter.path])
  }

  /// What is done with every number that is tried.
  var operation: String {
    let key: SolutionText =
      switch solution.operation {
      case .add: .numberAdds
      case .multiply: .numberMultiplies
      case .set: .numberSets
      }
    return say(key, ["path": solution.parameter.path])
  }

  /// The title, description and reference of the scenario that a solution makes.
  public func scenarioTitle(of scenario: LocalizedText) -> String {
    let meaning = solution.meaning?.text(in: language) ?? solution.parameter.path
    return say(
      .title,
      [
        "scenario": scenario.text(in: language), "parameter": meaning,
        "target": solution.question.target.description,
      ])
  }

  public func scenarioDescription(with answer: SolverTrial) -> String {
    let change = change(by: answer)
    let begun = change.prefix(1).uppercased() + change.dropFirst()
    let target = solution.question.target.description
    guard let paths = solution.question.paths else {
      return say(
        .description, ["change": begun, "target": target, "value": figure(answer.value)])
    }
    return say(
      .descriptionPaths,
      [
        "change": begun, "target": target, "count": "\(paths.range.count)",
        "seed": "\(paths.seed)", "value": figure(answer.value),
      ])
  }

  public func reference(with answer: SolverTrial) -> String {
    say(
      .reference,
      ["target": solution.question.target.description, "value": figure(answer.value)])
  }

  func say(_ key: SolutionText, _ values: KeyValuePairs<String, String> = [:]) -> String {
    key.text(in: language, values)
  }
}
