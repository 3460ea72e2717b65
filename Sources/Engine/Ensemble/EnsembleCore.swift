package import Assumptions
package import Diagnostics
package import Quantities
package import Uncertainty
package import Valuation

/// Where the deviations of paths come from.
package protocol DeviationSource: Sendable {
  /// Draws the paths `firstPath..<firstPath + L.laneCount`, one a lane.
  func draw<L: Lane>(firstPath: Int, into deviations: inout PathDeviations<L>)
}

extension DeviationSampler: DeviationSource {}

/// What all workers of an ensemble read.
package final class EnsembleCore: Sendable {
  let plan: EnvironmentPlan
  let sources: [MeasureSource]
  /// What insured lives are carried on, where there are any.
  let carriage: LivesCarriage?
  /// Indicators of branches whose accounts are given, the same on every path.
  let givenIndicators: [Double]
  package let measures: [EnsembleMeasure]
  package let indicators: [EnsembleIndicator]
  package let method: EnsembleMethod
  package let central: ValuationResult
  /// Paths whose matrix products are computed together; a multiple of every lane width.
  package var blockSize: Int { method.kind == .linear ? 512 : 64 }

  package init(
    _ assumptions: Assumptions, plan: EnvironmentPlan, measures wanted: [EnsembleMeasure]? = nil
  ) throws(InputProblems) {
    self.plan = plan
    let central = try Valuation.run(assumptions)
    self.central = central
    let list = MeasureList(assumptions, fund: plan.fund, central: central).entries
    let known = Dictionary(list.map { ($0.measure, $0.source) }) { first, _ in first }
    let measures = wanted ?? EnsembleMeasure.headlines.filter { known[$0] != nil }
    self.measures = measures
    let unknown = measures.filter { known[$0] == nil }
    guard unknown.isEmpty else {
      throw InputProblems(unknown.map { Self.problem(with: $0, known: list.map(\.measure)) })
    }
    sources = measures.compactMap { known[$0] }
    let given = central.indicators.filter { indicator in
      assumptions.accounts.contains { $0.branch == indicator.branch }
    }
    givenIndicators = given.map { $0.value ?? .nan }
    let own =
      plan.fund == nil
      ? []
      : PathIndicators<Double>.names.map { EnsembleIndicator(branch: "pension", indicator: $0) }
    indicators =
      own + given.map { EnsembleIndicator(branch: $0.branch, indicator: $0.indicator) }
    method = EnsembleMethod(plan)
    carriage = LivesCarriage(plan, method: method)
  }

  private static func problem(
    with measure: EnsembleMeasure, known: [EnsembleMeasure]
  ) -> Diagnostic {
    let name = "\(measure.branch).\(measure.group).\(measure.measure)"
    let nearest = Suggestion.nearest(to: measure.measure, among: known.map(\.measure))
    return Diagnostic(
      .error, at: nil, "paths of this scenario have no series \(name)",
      hint: nearest.map { "did you mean \($0)?" })
  }
}
