import Analysis
import Diagnostics
import Quantities
import Results
import ScenarioFile
import Valuation

/// The changes of a reform put into its baseline one after the other.
struct SequentialSteps {
  private let base: LoadedRun
  private let reform: LoadedRun
  private let scenario: ReadScenario
  /// Steps of the reform that the baseline does not have.
  private let steps: ArraySlice<ScenarioStep>

  /// Nothing where the reform does not extend the baseline, or changes nothing.
  init?(from base: LoadedRun, to reform: LoadedRun) {
    guard let start = base.scenario?.scenario, let end = reform.scenario,
      end.scenario.chain.starts(with: start.chain),
      end.scenario.steps.count > start.steps.count
    else { return nil }
    self.base = base
    self.reform = reform
    scenario = end
    steps = end.scenario.steps[start.steps.count...]
  }

  /// Each step after those before it; nothing where the figure does not exist on the way.
  ///
  /// Steps that make no scenario without those after them, such as shares that only then add up to
  /// one, are one step with them.
  func attribution(of figure: FigureName, threads: Int) -> Attribution? {
    guard let start = figure.value(in: base.record.result) ?? nil,
      let end = figure.value(in: reform.record.result) ?? nil
    else { return nil }
    let between = ParallelWork.map(steps.count - 1, threads: threads) { number in
      Result { () throws(InputProblems) in try value(of: figure, after: number) }
    }
    var (found, joined, level): ([Attribution.Step], [ScenarioStep], Double) = ([], [], start)
    for (step, reached) in zip(steps, between + [.success(end)]) {
      joined.append(step)
      guard case .success(let next) = reached else { continue }
      guard let next else { return nil }
      found.append(one(joined, change: next - level))
      (joined, level) = ([], next)
    }
    return Attribution(
      figure: figure, from: base.record.result.title, to: reform.record.result.title,
      start: start, end: end, method: .sequential, steps: found)
  }

  /// Steps that are told as one.
  private func one(_ steps: [ScenarioStep], change: Double) -> Attribution.Step {
    let titles = steps.map { step in
      step.title ?? scenario.scenario.wording(of: step.path)
        ?? LocalizedText(en: step.path, vi: step.path)
    }
    return Attribution.Step(
      title: LocalizedText(
        en: Self.joined(titles.map(\.en)), vi: Self.joined(titles.map(\.vi))),
      paths: steps.map(\.path), place: steps.first?.place, change: change)
  }

  private static func joined(_ titles: [String]) -> String {
    titles.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "; ")
  }

  /// The figure with the baseline's steps and the first ones of the reform.
  private func value(of figure: FigureName, after number: Int) throws(InputProblems) -> Double? {
    let kept = try scenario.scenario.keeping(steps: Set(0...(steps.startIndex + number)))
    let result = try ReadScenario(kept, file: scenario.file).result(threads: 1)
    return figure.value(in: result) ?? nil
  }
}

/// Scenarios that each move one assumption, gathered into bars by what they move.
struct SensitivityBars {
  let base: LoadedRun
  let files: [String]

  func tornado(of figure: FigureName, threads: Int) throws -> Tornado {
    let files = files
    let ends = ParallelWork.map(files.count, threads: threads) { number in
      Result { () throws(InputProblems) in try Self.end(files[number], figure) }
    }
    var problems: [Diagnostic] = []
    for case .failure(let error) in ends { problems += error.diagnostics }
    guard problems.isEmpty else { throw InputProblems(problems) }
    let baseValue = figure.value(in: base.record.result) ?? nil
    var bars: [Tornado.Bar] = []
    for (paths, title, end) in try ends.map({ try $0.get() }) {
      if let place = bars.firstIndex(where: { $0.paths == paths }) {
        bars[place].ends.append(end)
      } else {
        bars.append(Tornado.Bar(paths: paths, title: title, ends: [end]))
      }
    }
    func width(_ bar: Tornado.Bar) -> Double {
      let values = bar.ends.compactMap(\.value) + [baseValue].compactMap { $0 }
      return (values.max() ?? 0) - (values.min() ?? 0)
    }
    return Tornado(
      figure: figure, base: base.record.result.title, baseValue: baseValue,
      bars: bars.sorted { (width($0), $1.paths.joined()) > (width($1), $0.paths.joined()) })
  }

  private typealias Moved = (paths: [String], title: LocalizedText, end: Tornado.End)

  private static func end(_ file: String, _ figure: FigureName) throws(InputProblems) -> Moved {
    let read = try Pipeline.read(file)
    let result = try read.result(threads: 1)
    let paths = Set(read.scenario.steps.map(\.path)).sorted()
    let words = paths.first.flatMap { read.scenario.wording(of: $0) } ?? read.scenario.title
    let title = LocalizedText(
      en: words.en, vi: words.vi == words.en ? read.scenario.title.vi : words.vi)
    return (
      paths, title,
      Tornado.End(
        title: read.scenario.title, file: file, value: figure.value(in: result) ?? nil)
    )
  }
}
