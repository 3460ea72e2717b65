import Diagnostics
import Quantities
import ScenarioFile
import Valuation

/// Finds what is wrong with a question before anything is run.
struct SolverCheck {
  let question: SolverQuestion
  let scenario: ReadScenario
  let base: ValuationResult

  private func problem(_ message: Message, hint: Message?) -> InputProblems {
    InputProblems([
      Diagnostic(.error, at: nil, message, subject: question.parameter, hint: hint)
    ])
  }

  func parameter() throws(InputProblems) -> AdjustableParameter {
    try checkPeriod()
    do throws(AdjustmentRefusal) {
      return try scenario.scenario.adjustable(
        question.parameter, groups: question.groups, in: years)
    } catch {
      throw told(error)
    }
  }

  private func told(_ refusal: AdjustmentRefusal) -> InputProblems {
    let list: Message = "'ansinh inspect \(scenario.file)' lists those of the scenario"
    switch refusal {
    case .unknown(let nearest):
      return problem(
        "there is no parameter '\(question.parameter)'",
        hint: nearest.map { "did you mean '\($0)'?" } ?? list)
    case .notANumber(let form):
      return problem(
        "'\(question.parameter)' is no number; it is \(form)",
        hint: "only numbers, scales and tables can be looked for")
    case .notStated:
      let nearest = scenario.nearestParameter(to: question.parameter)
      return problem(
        "the scenario does not state '\(question.parameter)'",
        hint: nearest.map { "did you mean '\($0)'?" } ?? list)
    }
  }

  /// The years in which the change acts.
  private var years: ClosedRange<Year> {
    let all = base.years
    let first = max(all.lowerBound.number, question.from?.year ?? 0)
    let end = question.to.map { $0.month == 1 && $0.day == 1 ? $0.year - 1 : $0.year }
    let last = min(all.upperBound.number, end ?? all.upperBound.number)
    return first <= last ? Year(first)...Year(last) : all
  }

  private func checkPeriod() throws(InputProblems) {
    if let from = question.from, let to = question.to, to <= from {
      throw problem("--to \(to) does not lie after --from \(from)", hint: nil)
    }
    if let from = question.from, from.year > base.years.upperBound.number {
      throw problem(
        "--from \(from) lies after the last year, \(base.years.upperBound)", hint: nil)
    }
    let known = scenario.scenario.groupNames
    for group in question.groups ?? [] where !known.contains(group) {
      throw problem(
        "the scenario has no group '\(group)'",
        hint: Suggestion.nearest(to: group, among: known).map { "did you mean '\($0)'?" }
          ?? "it has \(known.joined(separator: ", "))")
    }
  }

  func operation(
    for parameter: AdjustableParameter
  ) throws(InputProblems) -> SolverQuestion.Operation {
    if question.groups != nil, parameter.kind == .table || parameter.isWhole {
      throw problem(
        "'\(parameter.path)' has no values by group", hint: "leave --groups out")
    }
    guard let operation = question.operation else {
      return SolverRange.operation(for: parameter)
    }
    if parameter.kind == .table, operation == .set {
      throw problem(
        "'\(parameter.path)' is a table or a scale; one number cannot be set in its place",
        hint: "use --by multiply or --by add")
    }
    if !parameter.hasValue, operation != .set {
      throw problem(
        "the scenario does not state '\(parameter.path)'; there is nothing to \(operation.rawValue)",
        hint: "use --by set")
    }
    return operation
  }

  func range(
    _ operation: SolverQuestion.Operation, _ parameter: AdjustableParameter
  ) throws(InputProblems) -> ClosedRange<Double> {
    guard let range = question.range else {
      guard let usual = SolverRange.range(operation, parameter) else {
        throw problem(
          "no usual range is known for '\(parameter.path)' by \(operation.rawValue)",
          hint: "say where to look: --between A,B (\(parameter.unit))")
      }
      return usual
    }
    guard range.lowerBound < range.upperBound else {
      throw problem("--between has one number twice", hint: "--between A,B with A below B")
    }
    guard operation != .multiply, let valid = parameter.range else { return range }
    let reach = operation == .set ? 0.0 : valid.upperBound - valid.lowerBound
    let allowed =
      operation == .set ? valid : (-reach)...reach
    for end in [range.lowerBound, range.upperBound] where !allowed.contains(end) {
      let isFraction = parameter.unit == "rate" && abs(end) > 1 && abs(end) <= 100
      throw problem(
        "--between: \(SolverTarget.text(end)) is outside \(SolverTarget.text(allowed.lowerBound)) "
          + "to \(SolverTarget.text(allowed.upperBound)) (\(parameter.unit))",
        hint: isFraction
          ? "rates are fractions: \(SolverTarget.text(end / 100)) for \(SolverTarget.text(end)) %"
          : nil)
    }
    return range
  }

  /// The figure of the target, its limit in the figure's unit.
  func figure() throws(InputProblems) -> TargetFigure {
    let target = question.target
    if target.chance != nil, question.paths == nil {
      throw problem(
        "'\(target)' is a probability, and no paths are drawn",
        hint: "say how many with --paths, such as --paths 500")
    }
    if target.chance == nil, question.paths != nil {
      throw problem(
        "'\(target)' is no probability; --paths has nothing to draw for",
        hint: "write P(\(target)) >= 0.9, or leave --paths out")
    }
    let figure = try TargetFigure(target.figure, in: base)
    let value = target.limit.value
    if figure.isYear {
      let last = base.years.upperBound.number
      let isYear = value == .infinity || value.rounded() == value && value >= 1000
      if !isYear || value.isFinite && value > Double(last + 1) {
        throw problem(
          isYear
            ? "\(SolverTarget.text(value)) lies beyond the last year of the projection, \(last)"
            : "\(SolverTarget.text(value)) is not a year; '\(figure.name)' is one",
          hint: "write \(figure.name) >= \(last), or 'never' for not before the end")
      }
    } else if value == .infinity {
      throw problem(
        "'\(figure.name)' is not a year; it cannot be 'never'",
        hint: "compare it with a number")
    }
    if figure.unit == .rate, abs(value) > 1.5 {
      throw problem(
        "\(SolverTarget.text(value)) is \(SolverTarget.text(100 * value)) %; '\(figure.name)' is a "
          + "rate",
        hint: "rates are fractions: \(SolverTarget.text(value / 100)), or write "
          + "\(SolverTarget.text(value))%")
    }
    return figure
  }
}
