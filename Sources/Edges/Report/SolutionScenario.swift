public import Analysis
public import Assumptions
import Foundation
public import Quantities

/// The answer as a scenario file: it extends the scenario asked about and has one change.
public struct SolutionScenario: Sendable {
  private let solution: SolverSolution
  private let answer: SolverTrial
  private let title: LocalizedText
  private let currency: Currency

  /// Nothing where there is no answer.
  ///
  /// - Parameters:
  ///   - solution: The solution.
  ///   - title: Title of the scenario asked about.
  ///   - currency: That of the scenario.
  public init?(_ solution: SolverSolution, of title: LocalizedText, in currency: Currency) {
    guard let answer = solution.answer else { return nil }
    self.solution = solution
    self.answer = answer
    self.title = title
    self.currency = currency
  }

  /// The text of the file.
  ///
  /// - Parameters:
  ///   - path: Where it will be written.
  ///   - base: The file of the scenario asked about.
  /// - Returns: A scenario of format 1.
  public func yaml(at path: String, extending base: String) -> String {
    let words = Language.allCases.map { SolutionWords(solution, in: currency, language: $0) }
    func texts(_ text: (SolutionWords) -> String) -> String {
      words.map { "  \($0.language.rawValue): \(Self.quoted(text($0)))" }.joined(separator: "\n")
    }
    let reference = words.first?.reference(with: answer)
    let changes = solution.changes(with: answer, reference: reference)
      .split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    return """
      format: 1
      title:
      \(texts { $0.scenarioTitle(of: title) })
      description:
      \(texts { $0.scenarioDescription(with: answer) })
      extends: \(Self.quoted(Self.relative(base, from: path)))
      changes:
      \(changes)

      """
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A file as seen from the folder of another.
  static func relative(_ file: String, from other: String) -> String {
    func parts(_ path: String) -> [String] {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
    }
    let target = parts(file)
    let folder = parts(other).dropLast()
    let shared = zip(target, folder).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + target.dropFirst(shared)).joined(separator: "/")
  }
}
