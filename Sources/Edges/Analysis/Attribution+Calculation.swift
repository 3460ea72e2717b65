public import Diagnostics
import Quantities
public import Valuation

extension Attribution {
  /// How the changes are counted.
  public enum Counting: Sendable, Hashable {
    case sequential
    /// Exact up to ``exactSteps`` steps, else over drawn orders, an even number of four or more.
    case shapley(orders: Int, seed: UInt64)

    /// Up to so many steps all orders are counted.
    public static var exactSteps: Int { 8 }
  }

  /// What a calculation is told beside the scenarios.
  public struct Options: Sendable {
    public var unit: AttributionSteps.Unit
    /// Steps that shall be one, by their numbers from 0.
    public var joined: [Set<Int>]
    public var threads: Int
    /// Told after each valuation how many of the present round are done, and of how many.
    public var progress: (@Sendable (_ done: Int, _ of: Int) -> Void)?

    public init(
      unit: AttributionSteps.Unit = .change, joined: [Set<Int>] = [], threads: Int = 1,
      progress: (@Sendable (Int, Int) -> Void)? = nil
    ) {
      self.unit = unit
      self.joined = joined
      self.threads = threads
      self.progress = progress
    }
  }

  /// The changes of figures over the steps between two scenarios, each step after those before it.
  ///
  /// The steps are the changes of the file that extends the other, in the order of the file, else
  /// groups of the parameters that differ. All figures come from the same valuations.
  ///
  /// - Throws: Figures that the runs do not have, or that do not exist in a valuation on the way.
  public static func sequential(
    from: ReadScenario, to: ReadScenario, figures: [FigureName], threads: Int = 1
  ) throws(InputProblems) -> [Attribution] {
    try of(figures, from: from, to: to, counting: .sequential, Options(threads: threads))
  }

  /// The changes of figures over the steps between two scenarios.
  ///
  /// - Returns: One attribution a figure, in their order.
  /// - Throws: Figures that the runs do not have, or that do not exist in a valuation on the way.
  public static func of(
    _ figures: [FigureName], from: ReadScenario, to: ReadScenario, counting: Counting,
    _ options: Options = Options()
  ) throws(InputProblems) -> [Attribution] {
    let (start, end) = try ends(from, to, threads: options.threads)
    return try of(figures, from: (from, start), to: (to, end), counting: counting, options)
  }

  /// The same where the results of the two scenarios are at hand.
  public static func of(
    _ figures: [FigureName], from: (scenario: ReadScenario, result: ValuationResult),
    to: (scenario: ReadScenario, result: ValuationResult), counting: Counting,
    _ options: Options = Options()
  ) throws(InputProblems) -> [Attribution] {
    var followed: [AttributedFigure] = []
    for figure in figures {
      followed.append(
        try AttributedFigure(
          figure, in: [from.result, to.result], named: [from.scenario.file, to.scenario.file]))
    }
    let steps = AttributionSteps(from: from.scenario, to: to.scenario, by: options.unit)
    let calculation = AttributionCalculation(
      steps: steps, figures: followed, from: from.result, to: to.result, options)
    return try calculation.attributions(counting)
  }

  private static func ends(
    _ from: ReadScenario, _ to: ReadScenario, threads: Int
  ) throws(InputProblems) -> (ValuationResult, ValuationResult) {
    let inner = max(1, threads / 2)
    let results = ParallelWork.map(2, threads: threads) { number in
      Result { () throws(InputProblems) in
        try (number == 0 ? from : to).result(threads: inner)
      }
    }
    return (try results[0].get(), try results[1].get())
  }
}

/// One attribution of several figures at once.
struct AttributionCalculation {
  let steps: AttributionSteps
  let figures: [AttributedFigure]
  let from: ValuationResult
  let to: ValuationResult
  private let options: Attribution.Options
  private let valuer: Valuer<ScenarioValuation>

  init(
    steps: AttributionSteps, figures: [AttributedFigure], from: ValuationResult,
    to: ValuationResult, _ options: Attribution.Options
  ) {
    self.steps = steps
    self.figures = figures
    self.from = from
    self.to = to
    self.options = options
    valuer = Valuer(
      ScenarioValuation(steps: steps, figures: figures), threads: options.threads,
      progress: options.progress)
    valuer.note(figures.map { $0.value(in: from) }, after: [])
    valuer.note(figures.map { $0.value(in: to) }, after: Set(steps.steps.indices))
  }

  func attributions(_ counting: Attribution.Counting) throws(InputProblems) -> [Attribution] {
    try refuseMissing()
    let joined = try valuer.valueJoining(
      JoinedSteps(steps.steps.count, joining: steps.joined + options.joined)
    ) { Self.sets(of: $0, counting) }
    try refuseMissing()
    let count = joined.parts.count
    func values(_ set: Set<Int>) -> [Double] { valuer.values(after: joined.numbers(of: set)) }
    let method = Self.method(counting, of: count)
    var changes: [[Double]]
    var errors: [[Double]]?
    switch method {
    case .sequential: changes = StepShares.inOrder(Array(0..<count), values)
    case .shapley: changes = StepShares.shapley(count, values)
    case .sampledShapley(let orders, let seed):
      let sampled = StepShares.sampled(
        StepShares.drawnOrders(orders, of: count, seed: seed), values)
      changes = sampled.changes
      errors = sampled.standardErrors
    }
    return figures.indices.map { figure in
      attribution(figure, joined, method, changes, errors)
    }
  }

  private func attribution(
    _ figure: Int, _ joined: JoinedSteps, _ method: Attribution.Method, _ changes: [[Double]],
    _ errors: [[Double]]?
  ) -> Attribution {
    let names = AttributionPlaces([steps.from, steps.to])
    let parts = joined.parts.enumerated().map { number, part in
      let places = Set(part.compactMap { steps.steps[$0].place })
      return Attribution.Step(
        title: steps.title(of: part), paths: part.flatMap { steps.steps[$0].paths },
        place: names.relative(places.min()), change: changes[number][figure],
        standardError: errors?[number][figure], joinedBecause: joined.reasons[part[0]])
    }
    var attribution = Attribution(
      figure: figures[figure].name, unit: figures[figure].unit, from: from.title, to: to.title,
      start: figures[figure].value(in: from), end: figures[figure].value(in: to), method: method,
      steps: parts, way: steps.way, neverCountsAs: never(figure),
      valuations: valuer.count, currency: to.currency)
    attribution.lastYears = Attribution.LastYears(from.years.upperBound, to.years.upperBound)
    return attribution
  }

  /// The year that stands for never, where some valuation needed it.
  private func never(_ figure: Int) -> Int? {
    guard figures[figure].isYear else { return nil }
    let never = figures[figure].never
    let values = valuer.known.values.compactMap { try? $0.get()[figure] }
    return values.contains(Double(never)) ? never : nil
  }

  /// Tells figures that do not exist in a valuation that was made.
  private func refuseMissing() throws(InputProblems) {
    var missing: [Diagnostic] = []
    for (number, figure) in figures.enumerated() {
      let sets = valuer.known.filter { (try? $0.value.get()[number].isNaN) ?? false }.keys
      guard let set = sets.min(by: StepShares.isBefore) else { continue }
      missing.append(
        figure.missing(
          in: name(after: set), lastYears: from.years.upperBound, to.years.upperBound))
    }
    guard missing.isEmpty else { throw InputProblems(missing) }
  }

  /// What a valuation on the way is called in every language: its file and what is changed in it.
  private func name(after set: Set<Int>) -> String {
    if set.isEmpty { return steps.from.file }
    if set.count == steps.steps.count { return steps.to.file }
    let paths = set.sorted().flatMap { steps.steps[$0].paths }
    let rest = paths.count > 3 ? " …" : ""
    return "\(steps.from.file) + \(paths.prefix(3).joined(separator: " + "))\(rest)"
  }

  private static func method(
    _ counting: Attribution.Counting, of count: Int
  ) -> Attribution.Method {
    switch counting {
    case .sequential: .sequential
    case .shapley(let orders, let seed):
      count <= Attribution.Counting.exactSteps
        ? .shapley : .sampledShapley(orders: orders, seed: seed)
    }
  }

  private static func sets(of count: Int, _ counting: Attribution.Counting) -> [Set<Int>] {
    switch method(counting, of: count) {
    case .sequential: StepShares.sets(of: Array(0..<count))
    case .shapley: StepShares.allSets(of: count)
    case .sampledShapley(let orders, let seed):
      StepShares.drawnOrders(orders, of: count, seed: seed).flatMap(StepShares.sets)
    }
  }
}
