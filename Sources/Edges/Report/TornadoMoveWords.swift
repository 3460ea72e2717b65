import Foundation
import Quantities
public import ScenarioFile

/// What a change does, in words: `plus 0.01 from 2026`.
public struct TornadoMoveWords: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(of move: ParameterMove) -> String {
    var parts = [effect(move.operation)]
    // A path of dated values begins with its first date.
    if let from = move.from, !isPath(move) { parts.append(say(.from, ["date": day(from)])) }
    if let to = move.to { parts.append(say(.to, ["date": day(to)])) }
    if let groups = move.groups {
      parts.append(say(.groups, ["groups": groups.joined(separator: ", ")]))
    }
    return parts.joined(separator: " ")
  }

  private func isPath(_ move: ParameterMove) -> Bool {
    if case .set(let figures) = move.operation { figures.count > 1 } else { false }
  }

  private func effect(_ operation: ParameterMove.Operation) -> String {
    switch operation {
    case .add(let value):
      return say(value < 0 ? .minus : .plus, ["number": number(abs(value))])
    case .multiply(let value): return say(.times, ["number": number(value)])
    case .replace: return say(.replaced)
    case .set(let figures):
      guard let first = figures.first, let last = figures.last else { return say(.replaced) }
      guard figures.count > 1, let start = first.from, let end = last.from else {
        return say(.set, ["number": number(last.number)])
      }
      return say(
        .setPath,
        [
          "number": number(first.number), "year": day(start), "last": number(last.number),
          "end": day(end),
        ])
    }
  }

  /// A year for its 1 January.
  private func day(_ date: CalendarDate) -> String {
    date.month == 1 && date.day == 1 ? "\(date.year)" : "\(date)"
  }

  /// The shortest decimal number with the marks of the language.
  func number(_ value: Double) -> String {
    let text = value.rounded() == value && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    let decimals = text.split(separator: ".").dropFirst().first.map(\.count) ?? 0
    return text.contains("e") ? text : NumberStyle(language).number(value, decimals: decimals)
  }

  private func say(
    _ key: TornadoText, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    key.text(in: language, values)
  }
}
