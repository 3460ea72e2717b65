import Ensemble
import Quantities
import Results

extension RunComparison {
  /// Takes the differences that runs of an ensemble were kept with, where the first run was the
  /// reference when they were drawn.
  ///
  /// Only the distribution of each difference was kept, with the share of the paths above zero: a
  /// figure of continuous values is below zero on the rest, while how often calendar years are equal
  /// and how often one of the two is never reached is not known.
  public mutating func addKeptPaths(of loaded: [LoadedRun]) {
    guard let first = loaded.first?.ensemble?.facts else {
      notes += loaded.indices.filter { loaded[$0].ensemble != nil }.map { .pathsNotCommon(run: $0) }
      return
    }
    var paths = PathComparison(
      paths: first.paths, seed: first.seed, antithetic: first.antithetic)
    for run in loaded.indices.dropFirst() {
      guard let record = loaded[run].ensemble else { continue }
      guard let difference = record.difference, record.facts.reference?.run == runs[0].id,
        record.facts.paths == first.paths, record.facts.seed == first.seed,
        record.facts.antithetic == first.antithetic
      else {
        notes.append(.pathsNotCommon(run: run))
        continue
      }
      paths.add(difference, run: run, years: Set(cells.map(\.year)))
      notes.append(.pathsSummarized(run: run))
    }
    if !paths.figures.isEmpty { self.paths = paths }
  }
}

extension PathComparison {
  mutating func add(_ difference: EnsembleSummary, run: Int, years: Set<Int>) {
    let count = difference.years.count
    for (index, measure) in difference.measures.enumerated() {
      for (position, year) in difference.years.enumerated() where years.contains(year.number) {
        figures.append(
          Self.figure(
            measure.branch, measure.group, measure.measure, year.number, run,
            difference.series[index * count + position]))
      }
    }
    for (indicator, distribution) in zip(difference.indicators, difference.indicatorValues) {
      figures.append(
        Self.figure(
          indicator.branch, "all", indicator.indicator, nil, run, distribution))
    }
  }

  private static func figure(
    _ branch: String, _ group: String, _ name: String, _ year: Int?, _ run: Int,
    _ distribution: SummaryDistribution
  ) -> Figure {
    let direction = BetterDirection(of: name)
    var figure = Figure(
      branch: branch, group: group, name: name, year: year, run: run, difference: distribution,
      direction: direction, compared: distribution.share)
    guard let direction, direction != .higherOrNever, let above = distribution.shareAboveZero
    else { return figure }
    let isSame = distribution.standardDeviation == 0 && distribution.mean == 0
    guard ComparedUnit(of: name) != .calendarYear || isSame else { return figure }
    let below = isSame ? 0 : 1 - above
    figure.better = direction == .lower ? below : above
    figure.worse = direction == .lower ? above : below
    figure.same = isSame ? 1 : 0
    return figure
  }
}
