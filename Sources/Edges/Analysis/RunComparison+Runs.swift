public import Diagnostics
import Foundation
import Quantities
import Results
import ScenarioFile
import Valuation

/// What is compared; the usual measures, years and indicators where nothing is said.
public struct ComparisonOptions: Sendable {
  public enum Years: Sendable, Hashable {
    /// The first and the last year and those divisible by five between them.
    case fiveYearSteps
    case all
    case some([Int])
  }

  /// `measure`, `branch.measure` or `branch.measure:group`, or `all`; nothing for the usual ones.
  public var measures: [String]?
  public var years: Years
  /// `indicator` or `branch.indicator`; nothing for all that a run has.
  public var indicators: [String]?
  /// Two values are the same if they differ by no more than this share of the larger one.
  public var tolerance: Double

  public init(
    measures: [String]? = nil, years: Years = .fiveYearSteps, indicators: [String]? = nil,
    tolerance: Double = RunComparison.usualTolerance
  ) {
    self.measures = measures
    self.years = years
    self.indicators = indicators
    self.tolerance = tolerance
  }
}

extension RunComparison {
  /// Compares runs with the first of them.
  ///
  /// - Parameters:
  ///   - loaded: The runs, the reference first; at least one.
  ///   - options: What is compared.
  /// - Throws: A problem for each word that no run knows, with the nearest one that a run has; years
  ///   that no run has; amounts in different currencies, where they were asked for by name.
  public init(
    of loaded: [LoadedRun], options: ComparisonOptions = ComparisonOptions()
  ) throws(InputProblems) {
    precondition(!loaded.isEmpty, "a comparison has a reference")
    let results = loaded.map(\.record.result)
    let selection = try ComparedSeries(among: results, options)
    let names = Self.names(of: loaded.map(\.name))
    runs = zip(names, loaded).map { name, run in
      Run(
        name: name, title: run.record.result.title, id: run.record.manifest.run,
        currency: run.record.result.currency,
        firstYear: run.record.result.years.lowerBound.number,
        lastYear: run.record.result.years.upperBound.number)
    }
    manifests = loaded.map(\.record.manifest)
    tolerance = options.tolerance
    indicators = selection.indicators.map { name in
      Indicator(
        branch: name.branch, indicator: name.name,
        values: results.map { result in
          result.indicators.first { $0.branch == name.branch && $0.indicator == name.name }?.value
        })
    }
    let outputs = results.map { $0.series("all", "output") }
    cells = selection.series.flatMap { name in
      let series = results.map { $0.series(name.branch, name.measure, group: name.group) }
      return selection.years.map { year in
        Cell(
          branch: name.branch, group: name.group, measure: name.measure, year: year,
          values: series.map { Self.value($0, year) }, outputs: outputs.map { Self.value($0, year) }
        )
      }
    }
    parameters = ParameterComparison.differences(of: loaded)
    divergences = []
    divergences = divergences(of: results, in: selection.series)
    notes = notes(on: loaded, selection)
  }

  static func value(_ series: MeasureSeries?, _ year: Int) -> Double? {
    series?.values.value(in: Year(year)) ?? nil
  }

  // MARK: - Divergence

  /// The first and the largest difference of each run in each series, over all common years.
  private func divergences(
    of results: [ValuationResult], in names: [ComparedSeries.Name]
  ) -> [Divergence] {
    names.flatMap { name -> [Divergence] in
      let series = results.map { $0.series(name.branch, name.measure, group: name.group) }
      let isMoney = ComparedUnit(of: name.measure).isMoney
      return results.indices.dropFirst().compactMap { run in
        guard !isMoney || hasCurrencyOfReference(run) else { return nil }
        return divergence(of: series[run], from: series[0], name, run: run)
      }
    }
  }

  private func divergence(
    of series: MeasureSeries?, from reference: MeasureSeries?, _ name: ComparedSeries.Name, run: Int
  ) -> Divergence? {
    guard let series, let reference else { return nil }
    let pairs = series.values.years.compactMap { year -> (year: Int, value: Double, old: Double)? in
      guard let value = series.values[year], let old = Self.value(reference, year.number),
        Self.differs(value, from: old, by: tolerance)
      else { return nil }
      return (year.number, value, old)
    }
    guard let first = pairs.first,
      let largest = pairs.max(by: { abs($0.value - $0.old) < abs($1.value - $1.old) })
    else { return nil }
    return Divergence(
      branch: name.branch, group: name.group, measure: name.measure, run: run,
      firstYear: first.year, firstDifference: first.value - first.old,
      firstRelativeDifference: Self.relative(first.value, to: first.old),
      largestYear: largest.year, largestDifference: largest.value - largest.old,
      largestRelativeDifference: Self.relative(largest.value, to: largest.old))
  }

  // MARK: - What cannot be compared

  private func notes(on loaded: [LoadedRun], _ selection: ComparedSeries) -> [Note] {
    let results = loaded.map(\.record.result)
    var notes: [Note] = []
    for run in runs.indices {
      if !hasCurrencyOfReference(run) { notes.append(.otherCurrency(run: run)) }
      if results[run].years != results[0].years { notes.append(.otherYears(run: run)) }
      let own = Set(results[run].series.map(\.branch))
      let missing = selection.branches.filter { !own.contains($0) }
      if !missing.isEmpty { notes.append(.lacksBranches(run: run, branches: missing)) }
      let series = selection.series.filter { name in
        own.contains(name.branch)
          && results[run].series(name.branch, name.measure, group: name.group) == nil
      }
      if !series.isEmpty {
        notes.append(.lacksSeries(run: run, names: series.map(\.description)))
      }
      let known = Set(results[run].indicators.map { "\($0.branch).\($0.indicator)" })
      let names = selection.indicators.filter { indicator in
        own.contains(indicator.branch)
          && (selection.hasAskedIndicators
            || MeasureCatalogue.definition(of: indicator.name)?.name == indicator.name)
      }
      .map { "\($0.branch).\($0.name)" }.filter { !known.contains($0) }
      if !names.isEmpty { notes.append(.lacksIndicators(run: run, names: names)) }
      if loaded[run].record.parameters.isEmpty { notes.append(.lacksParameters(run: run)) }
    }
    return notes
  }

  // MARK: - Names

  /// The last parts of file names, without extension, and as many folders above them as set each
  /// apart; runs named alike are numbered.
  static func names(of arguments: [String]) -> [String] {
    let parts = arguments.map { argument -> [String] in
      var parts = argument.split(separator: "/").map(String.init)
      if let last = parts.last, last.hasSuffix(".yaml") || last.hasSuffix(".yml") {
        parts[parts.count - 1] = String(last.prefix(upTo: last.lastIndex(of: ".") ?? last.endIndex))
      }
      return parts.isEmpty ? [argument] : parts
    }
    var names: [String] = []
    for length in 1...max(1, parts.map(\.count).max() ?? 1) {
      names = parts.map { $0.suffix(length).joined(separator: "/") }
      if Set(names).count == Set(arguments).count { break }
    }
    var seen: [String: Int] = [:]
    return names.map { name in
      seen[name, default: 0] += 1
      let count = seen[name] ?? 1
      return count == 1 ? name : "\(name) (\(count))"
    }
  }
}
