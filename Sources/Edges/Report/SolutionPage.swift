public import Analysis
public import Assumptions
import Foundation
public import Quantities
import ScenarioFile

/// A solution as text: the answer first, then what it was found among.
public struct SolutionPage: Sendable {
  private static let width = 100

  private let solution: SolverSolution
  private let title: LocalizedText
  private let words: SolutionWords
  private let showsTrials: Bool
  private let hasColour: Bool

  /// - Parameters:
  ///   - solution: The answer, or that there is none.
  ///   - title: Title of the scenario.
  ///   - currency: That of the scenario.
  ///   - language: The language of texts and numbers.
  ///   - showsTrials: Whether every number tried is listed.
  ///   - hasColour: Whether headings are marked for a terminal.
  public init(
    _ solution: SolverSolution, of title: LocalizedText, in currency: Currency,
    language: Language, showsTrials: Bool = false, hasColour: Bool = false
  ) {
    self.solution = solution
    self.title = title
    words = SolutionWords(solution, in: currency, language: language)
    self.showsTrials = showsTrials
    self.hasColour = hasColour
  }

  /// The whole page, ending with a line break.
  public var text: String {
    ([head, [""], answer, notes] + (showsTrials ? [[""], trials] : []))
      .joined().joined(separator: "\n") + "\n"
  }

  // MARK: - The question

  private var head: [String] {
    let parameter = solution.parameter
    var facts = [parameter.path]
    facts.append(parameter.multipleOf.isEmpty ? parameter.unit : multiples)
    if let present = parameter.present {
      facts.append(
        present.lowerBound == present.upperBound
          ? words.say(.present, ["value": words.plain(present.lowerBound)])
          : words.say(
            .presentRange,
            ["least": words.plain(present.lowerBound), "most": words.plain(present.upperBound)]))
    }
    var lines = [
      heading(title.text(in: words.language)),
      entry(.parameter, facts.filter { !$0.isEmpty }.joined(separator: " · ")),
    ]
    if let meaning = solution.meaning {
      lines.append(entry(nil, meaning.text(in: words.language)))
    }
    lines.append(
      entry(
        .target,
        "\(solution.question.target) · \(solution.figure.title.text(in: words.language))"))
    if let scope { lines.append(entry(nil, scope)) }
    if let paths = solution.question.paths {
      lines.append(
        entry(
          nil, words.say(.paths, ["count": "\(paths.range.count)", "seed": "\(paths.seed)"])))
    }
    return lines
  }

  private var multiples: String {
    "× " + solution.parameter.multipleOf.joined(separator: ", ")
  }

  /// Period and groups of the change, where it is limited.
  private var scope: String? {
    let question = solution.question
    func moved(_ key: TornadoText, _ name: String, _ value: String) -> String {
      key.text(in: words.language).replacing("{\(name)}", with: value)
    }
    let period = [
      question.from.map { moved(.from, "date", "\($0)") },
      question.to.map { moved(.to, "date", "\($0)") },
    ].compactMap { $0 }
    var parts: [String] = []
    if !period.isEmpty {
      parts.append(words.say(.period, ["period": period.joined(separator: " ")]))
    }
    if let groups = question.groups {
      parts.append(words.say(.groups, ["groups": groups.joined(separator: ", ")]))
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  // MARK: - The answer

  private var answer: [String] {
    let base = entry(.base, words.figureWithError(solution.baseValue))
    switch solution.outcome {
    case .found(let answer, let missing):
      let neighbour =
        missing.isRefused ? words.say(.notTaken) : words.figure(missing.value)
      return [
        heading(entry(.answer, words.change(by: answer))),
        entry(.withAnswer, words.figureWithError(answer.value)),
        base,
        entry(
          nil,
          words.say(.neighbour, ["number": words.number(missing.multiple)]) + ": " + neighbour),
      ]
    case .everywhere:
      return [
        heading(entry(.answer, words.say(.everywhere, accepted))), entry(nil, words.operation),
        base, entry(nil, ends),
        entry(nil, words.say(.everywhereHint)),
      ]
    case .none(let closest):
      var lines = [
        heading(entry(.answer, words.say(.none, accepted))), entry(nil, words.operation), base,
        entry(nil, ends),
      ]
      if let closest {
        lines.append(
          entry(
            nil,
            words.say(
              .noneClosest,
              ["value": words.figure(closest.value), "number": words.number(closest.multiple)])))
      }
      return lines + [entry(nil, words.say(.noneHint))]
    case .jump(let one, let two):
      let jump = words.say(
        .jump,
        [
          "one": words.figure(one.value), "first": words.number(one.multiple),
          "two": words.figure(two.value), "second": words.number(two.multiple),
        ])
      return [heading(entry(.answer, jump)), entry(nil, words.operation), base]
    }
  }

  /// The figures at both ends of what the scenario took.
  private var ends: String {
    let taken = solution.trials.filter { !$0.isRefused }
    return [taken.first, taken.last].compactMap { $0 }
      .map { "\(words.number($0.multiple)) → \(words.figureWithError($0.value))" }
      .joined(separator: " · ")
  }

  private var accepted: KeyValuePairs<String, String> {
    let range = solution.accepted ?? solution.range
    return ["low": words.plain(range.lowerBound), "high": words.plain(range.upperBound)]
  }

  // MARK: - What else is to know

  private var notes: [String] {
    var notes: [String] = []
    let limit = solution.limit
    if solution.answer != nil, limit.comparison != .equal, limit.isMet(by: solution.baseValue) {
      notes.append(words.say(.alreadyMet))
    }
    if let error = solution.standardError(of: solution.answer?.value) {
      notes.append(words.say(.nearLimit, ["error": words.figure(error)]))
    }
    if solution.crossings.count > 1 {
      let places = solution.crossings.map {
        "\(words.plain($0.lowerBound)) … \(words.plain($0.upperBound))"
      }
      notes.append(
        words.say(
          .several, ["count": "\(places.count)", "places": places.joined(separator: "; ")]))
    }
    if solution.parameter.differsByGroup, solution.question.groups == nil {
      let groups = solution.parameter.ownGroups.joined(separator: ", ")
      notes.append(
        words.say(
          solution.operation == .set ? .replacesGroups : .byGroup, ["groups": groups]))
    }
    let refused = solution.refused
    if let first = refused.first, case .refused(let reason) = first.outcome {
      notes.append(
        words.say(
          .refused,
          [
            "count": "\(refused.count)", "number": words.number(first.multiple),
            "reason": reason.text(in: words.language),
          ]))
    }
    notes.append(
      words.say(
        .lookedIn,
        [
          "low": words.plain(solution.range.lowerBound),
          "high": words.plain(solution.range.upperBound),
          "step": words.plainNumber(solution.grid.step), "count": "\(solution.trials.count)",
        ]))
    return [""] + notes.flatMap { $0.wrapped(to: Self.width) }
  }

  private var trials: [String] {
    var table = TextTable()
    let target = solution.question.target
    let figure = target.chance == nil ? target.figure.description : target.event
    table.add([words.say(.number), figure, words.say(.meets)])
    for trial in solution.trials {
      let meets = solution.limit.isMet(by: trial.value)
      table.add([
        words.number(trial.multiple),
        trial.isRefused ? words.say(.notTaken) : words.figure(trial.value),
        trial.isRefused ? "" : words.say(meets ? .yes : .no),
      ])
    }
    return [heading(words.say(.trials))] + table.lines().map { "  " + $0 }
  }

  private func entry(_ key: SolutionText?, _ text: String) -> String {
    let labels: [SolutionText] = [.parameter, .target, .answer, .withAnswer, .base]
    let width = labels.map { words.say($0).count }.max() ?? 0
    let label = (key.map { words.say($0) } ?? "").alignedLeft(in: width + 2)
    let lines = text.wrapped(to: Self.width - width - 2)
    return label + lines.joined(separator: "\n" + "".alignedLeft(in: width + 2))
  }

  private func heading(_ text: String) -> String {
    hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
