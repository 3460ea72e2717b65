import Demography
import Diagnostics
import Law
import LinearAlgebra
import Quantities
import Uncertainty

extension AssumptionsBuilder {
  /// The random processes; nothing where the scenario states none.
  func uncertainty() -> UncertaintyAssumptions? {
    let path = Catalogue.uncertaintyPath
    guard resolver.hasAny(below: path) else { return nil }
    guard let first = firstRandomYear() else { return nil }
    var result = UncertaintyAssumptions(firstYear: first)
    let draws = ["economy", "unemployment", "mortality", "fertility", "migration", "assets"]
      .filter { isDrawn($0) }
    result.economyIsDrawn = draws.contains("economy")
    result.unemploymentIsDrawn = draws.contains("unemployment")
    // A process that is switched off needs no figures.
    if isStated("economy"), result.economyIsDrawn || result.unemploymentIsDrawn {
      result.economy = economicProcess(before: first, &result.fits)
    }
    let drawsMortality = isStated("mortality") && draws.contains("mortality")
    if drawsMortality || resolver.has(Self.deathHistory) {
      let process = mortalityProcess(&result.fits)
      if drawsMortality { result.mortality = process }
    }
    if isStated("fertility"), draws.contains("fertility") {
      result.fertility = autoregression("\(path).fertility")
    }
    if isStated("migration"), draws.contains("migration") {
      result.migration = autoregression("\(path).migration")
    }
    if isStated("assets"), draws.contains("assets") { result.assets = assetReturns() }
    return result
  }

  private func isStated(_ process: String) -> Bool {
    resolver.hasAny(below: "\(Catalogue.uncertaintyPath).\(process)")
  }

  private func isDrawn(_ process: String) -> Bool {
    flag("\(Catalogue.uncertaintyPath).\(process).drawn", standard: true) ?? true
  }

  /// The first random year; a projection that ends before it has a central path only.
  private func firstRandomYear() -> Year? {
    let path = "\(Catalogue.uncertaintyPath).firstYear"
    guard let number = integer(path) else { return nil }
    let first = Year(number)
    guard first > firstYear else {
      problems.error(
        at: resolver.place(path), "the first random year \(number) is not after \(firstYear)",
        subject: path,
        hint: "the first year, \(firstYear), is calibrated and the same on every path")
      return nil
    }
    guard first <= years.upperBound else {
      problems.warning(
        at: resolver.place(path),
        "the first random year \(number) is after the last year \(years.upperBound): no year is "
          + "random", subject: path)
      return nil
    }
    return first
  }

  // MARK: - Processes of one variable

  private func autoregression(_ path: String) -> VectorAutoregression? {
    guard let persistence = figure("\(path).persistence"),
      let deviation = figure("\(path).deviation")
    else { return nil }
    return attempt(at: "\(path).persistence", subject: path) { () throws(ProcessError) in
      try VectorAutoregression(persistence: persistence, deviation: deviation)
    }
  }

  /// A number that the process needs.
  private func figure(_ path: String) -> Double? {
    guard resolver.isStated(path) else {
      problems.error(
        at: resolver.parent(of: path), "'\(path)' is missing", subject: path,
        hint: "state it, or switch the process off with 'drawn: false'")
      return nil
    }
    return constant(path)
  }

  // MARK: - Assets

  private func assetReturns() -> AssetReturns? {
    let path = "\(Catalogue.uncertaintyPath).assets"
    let known = named(below: "assumptions.fund.pension.assets")
    let classes = named(below: "\(path).deviation")
    var correlations = Matrix.identity(classes.count)
    for name in classes { checkClass(name, of: known, "\(path).deviation.\(name)") }
    for first in named(below: "\(path).correlation") {
      checkClass(first, of: known, "\(path).correlation.\(first)")
      for second in named(below: "\(path).correlation.\(first)") {
        let pair = "\(path).correlation.\(first).\(second)"
        checkClass(second, of: known, pair)
        guard let row = classes.firstIndex(of: first), let column = classes.firstIndex(of: second),
          row != column
        else {
          if known.contains(first), known.contains(second) {
            problems.error(
              at: resolver.place(pair),
              first == second
                ? "a class is correlated with itself"
                : "one of '\(first)' and '\(second)' has no deviation", subject: pair)
          }
          continue
        }
        guard correlations[row, column] == 0 else {
          problems.error(
            at: resolver.place(pair), "the correlation of '\(first)' and '\(second)' stands twice",
            subject: pair)
          continue
        }
        guard let value = constant(pair) else { continue }
        correlations[row, column] = value
        correlations[column, row] = value
      }
    }
    let deviations = classes.compactMap { constant("\(path).deviation.\($0)") }
    guard deviations.count == classes.count, !problems.hasErrors else { return nil }
    let given = correlations
    return attempt(at: "\(path).correlation", subject: path, names: classes) {
      () throws(ProcessError) in
      try AssetReturns(
        classes: classes, shocks: CorrelatedShocks(deviations: deviations, correlations: given))
    }
  }

  private func checkClass(_ name: String, of known: [String], _ path: String) {
    guard !known.contains(name) else { return }
    problems.unknown(
      "class of assets", name, at: resolver.folders[path] ?? resolver.place(path), known: known,
      subject: path)
  }

  /// The names below a path, of the files and of changes.
  func named(below prefix: String) -> [String] {
    let depth = prefix.split(separator: ".").count
    let changed = resolver.changes.map(\.path).filter { $0.hasPrefix(prefix + ".") }
      .map { String($0.split(separator: ".")[depth]) }
    return Array(Set(resolver.names(below: prefix)).union(changed)).sorted()
  }

  // MARK: - What is wrong with a process

  /// Runs what may find that the numbers describe no process, and tells it at a path.
  func attempt<Process>(
    at path: String, subject: String, names: [String] = [],
    _ make: () throws(ProcessError) -> Process
  ) -> Process? {
    do {
      return try make()
    } catch {
      let (message, hint) = Self.words(error, names: names)
      problems.error(at: lastPlace(below: path), message, subject: subject, hint: hint)
      return nil
    }
  }

  /// The last change of a path or of what stands below it, otherwise where it is stated.
  private func lastPlace(below path: String) -> SourcePlace {
    let change = resolver.changes.last { $0.path == path || $0.path.hasPrefix(path + ".") }
    return change?.provenance.place ?? resolver.folders[path] ?? resolver.place(path)
      ?? resolver.parent(of: path + ".*")
  }

  private static func words(_ error: ProcessError, names: [String]) -> (Message, Message?) {
    switch error {
    case .notPositiveDefinite(let order):
      return (
        names.indices.contains(order - 1)
          ? """
          the correlations of '\(names[order - 1])' contradict the others: the matrix is not \
          positive definite
          """ : "the correlations contradict the others: the matrix is not positive definite",
        "bring them nearer to zero"
      )
    case .unstable(let radius):
      let text = NumberText.short((radius * 10_000).rounded() / 10_000)
      return (
        "deviations would grow without end: the largest eigenvalue is \(text), not below 1",
        "lower the responses to last year's deviations"
      )
    case .tooShort(let years, let needed):
      return ("a history of \(years) years; an estimate needs \(needed)", "state the figures")
    case .wrongSize(let expected, let found):
      return ("\(found) numbers where \(expected) are needed", nil)
    case .outOfRange(let value): return ("\(NumberText.short(value)) is out of range", nil)
    case .undetermined:
      return ("the history does not tell the figures apart", "state the figures")
    case .notFinite:
      return ("a death rate of zero has no logarithm", "graduate the rates of high ages")
    }
  }
}
