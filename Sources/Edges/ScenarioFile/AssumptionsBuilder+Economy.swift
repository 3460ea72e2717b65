import Diagnostics
import Law
import LinearAlgebra
import Quantities
import Uncertainty

extension AssumptionsBuilder {
  private static let economyPath = "\(Catalogue.uncertaintyPath).economy"

  /// Consecutive figures of the past.
  struct History {
    var years: ClosedRange<Year>
    var values: [Double]
  }

  /// The joint process of the economy: what the file states, and from histories what it does not.
  ///
  /// With histories of all four variables and no figure stated, a VAR(1) is estimated. Otherwise
  /// a variable without a stated deviation or response has an AR(1) of its own history.
  func economicProcess(
    before first: Year, _ fits: inout [ProcessFit]
  ) -> VectorAutoregression? {
    let path = Self.economyPath
    let variables = EconomicVariable.allCases
    let histories = variables.map { history(of: $0, before: first) }
    if let growth = yearly("\(path).history.realOutputGrowth", before: first),
      let fit = fit("realOutputGrowth", growth, isUsed: false)
    {
      fits.append(fit)
    }
    let isGiven = ["response", "deviation", "correlation"].contains {
      resolver.hasAny(below: "\(path).\($0)")
    }
    let whole = histories.compactMap { $0 }
    if !isGiven, whole.count == variables.count {
      return estimatedProcess(whole, &fits)
    }
    var response = Matrix(rows: variables.count, columns: variables.count)
    var deviations: [Double] = []
    for variable in variables {
      let row = variable.word
      let hasResponse = resolver.hasAny(below: "\(path).response.\(row)")
      let hasDeviation = resolver.has("\(path).deviation.\(row)")
      let estimate = histories[variable.rawValue].flatMap { self.estimate($0) }
      if let estimate, let history = histories[variable.rawValue] {
        fits.append(
          fit(row, history, estimate, isUsed: !hasResponse || !hasDeviation))
      } else if !hasDeviation {
        needHistory(of: variable, histories[variable.rawValue])
      }
      for column in variables where hasResponse {
        response[variable.rawValue, column.rawValue] =
          optional("\(path).response.\(row).\(column.word)") ?? 0
      }
      if !hasResponse, !hasDeviation {
        response[variable.rawValue, variable.rawValue] = estimate?.response[0, 0] ?? 0
      }
      deviations.append(
        (hasDeviation ? constant("\(path).deviation.\(row)") : estimate?.deviations[0]) ?? 0)
    }
    guard !problems.hasErrors else { return nil }
    let correlations = statedCorrelations()
    let (given, sizes) = (response, deviations)
    let shocks = attempt(
      at: "\(path).correlation", subject: "\(path).correlation", names: variables.map(\.word)
    ) { () throws(ProcessError) in
      try CorrelatedShocks(deviations: sizes, correlations: correlations)
    }
    guard let shocks else { return nil }
    return attempt(at: "\(path).response", subject: "\(path).response") {
      () throws(ProcessError) in
      try VectorAutoregression(response: given, shocks: shocks)
    }
  }

  private func statedCorrelations() -> Matrix {
    var result = Matrix.identity(EconomicVariable.allCases.count)
    for (first, second) in Catalogue.economicPairs {
      let path = "\(Self.economyPath).correlation.\(first.word).\(second.word)"
      let value = optional(path) ?? 0
      result[first.rawValue, second.rawValue] = value
      result[second.rawValue, first.rawValue] = value
    }
    return result
  }

  // MARK: - Estimates

  /// A VAR(1) over the years that all histories have.
  private func estimatedProcess(
    _ histories: [History], _ fits: inout [ProcessFit]
  ) -> VectorAutoregression? {
    let path = "\(Self.economyPath).history"
    let first = histories.map(\.years.lowerBound).max() ?? firstYear
    let last = histories.map(\.years.upperBound).min() ?? firstYear
    let count = max(0, first.distance(to: last) + 1)
    let matrix = Matrix(rows: count, columns: histories.count) { row, column in
      let start = histories[column].years.lowerBound.distance(to: first)
      return histories[column].values[start + row]
    }
    guard
      let estimate = attempt(
        at: path, subject: path,
        { () throws(ProcessError) in try AutoregressionEstimate(matrix) }),
      let shocks = attempt(
        at: path, subject: path,
        { () throws(ProcessError) in try CorrelatedShocks(covariance: estimate.covariance) })
    else { return nil }
    var figures: [ProcessFit.Figure] = []
    for row in EconomicVariable.allCases {
      for column in EconomicVariable.allCases {
        figures.append(
          .init(
            "response.\(row.word).\(column.word)", estimate.response[row.rawValue, column.rawValue])
        )
      }
      figures.append(.init("deviation.\(row.word)", shocks.deviations[row.rawValue]))
      figures.append(.init("explainedShare.\(row.word)", estimate.explainedShares[row.rawValue]))
    }
    for (one, other) in Catalogue.economicPairs {
      figures.append(
        .init(
          "correlation.\(one.word).\(other.word)",
          shocks.correlations[one.rawValue, other.rawValue]))
    }
    fits.append(
      ProcessFit(process: "economy", years: first...last, isUsed: true, figures: figures))
    return attempt(at: path, subject: path) { () throws(ProcessError) in
      try VectorAutoregression(response: estimate.response, shocks: shocks)
    }
  }

  /// The AR(1) of one history; nothing where it is too short or flat.
  private func estimate(_ history: History) -> AutoregressionEstimate? {
    try? AutoregressionEstimate(
      Matrix(rows: history.values.count, columns: 1) { row, _ in history.values[row] })
  }

  private func fit(_ name: String, _ history: History, isUsed: Bool) -> ProcessFit? {
    estimate(history).map { fit(name, history, $0, isUsed: isUsed) }
  }

  private func fit(
    _ name: String, _ history: History, _ estimate: AutoregressionEstimate, isUsed: Bool
  ) -> ProcessFit {
    ProcessFit(
      process: "economy.\(name)", years: history.years, isUsed: isUsed,
      figures: [
        .init("persistence", estimate.response[0, 0]),
        .init("deviation", estimate.deviations[0]),
        .init("mean", estimate.mean[0]),
        .init("explainedShare", estimate.explainedShares[0]),
      ])
  }

  private func needHistory(of variable: EconomicVariable, _ history: History?) {
    let path = "\(Self.economyPath).deviation.\(variable.word)"
    guard !resolver.isStated(path) else { return }
    let needed = AutoregressionEstimate.fewestYears
    problems.error(
      at: resolver.parent(of: path), "'\(path)' is missing", subject: path,
      hint: history.map { "its history has \($0.values.count) years, an estimate needs \(needed)" }
        ?? "a number, or a history of at least \(needed) years to estimate it from")
  }

  // MARK: - Histories

  /// The history of a variable; of inflation, the one that past earnings use is good too.
  private func history(of variable: EconomicVariable, before limit: Year) -> History? {
    let own = yearly("\(Self.economyPath).history.\(variable.word)", before: limit)
    if own == nil, variable == .inflation {
      return yearly("assumptions.economy.inflationHistory", before: limit)
    }
    return own
  }

  /// The consecutive figures that a series states before the first random year.
  private func yearly(_ path: String, before limit: Year) -> History? {
    guard let number = resolver.number(path) else { return nil }
    let stated = number.values.entries.map(\.start.year)
    guard !stated.isEmpty else {
      problems.error(
        at: resolver.place(path), "a history stands in a file; a change can only alter it",
        subject: path)
      return nil
    }
    guard let first = stated.first, let last = stated.last(where: { $0 < limit.number }),
      first <= last, first >= 1900
    else {
      problems.error(
        at: resolver.place(path), "the history must lie before \(limit)", subject: path,
        hint: "values: { 2000: …, 2001: … }")
      return nil
    }
    if let gap = (first...last).first(where: { !stated.contains($0) }),
      number.interpolation == .step
    {
      problems.error(
        at: resolver.place(path), "the history has no value for \(gap)", subject: path)
      return nil
    }
    let years = Year(first)...Year(last)
    return History(years: years, values: years.map { number.mean(in: $0)?.fixed ?? 0 })
  }
}
