import Demography
import Diagnostics
import Law
import LinearAlgebra
import Quantities
import Uncertainty

extension AssumptionsBuilder {
  /// Death rates observed in the past, by which Lee–Carter is fitted.
  static let deathHistory = "assumptions.mortality.history"
  private static let mortalityPath = "\(Catalogue.uncertaintyPath).mortality"

  /// The fits of both sexes, males first, with the last observed rates; nothing after telling why.
  private func leeCarter() -> (fits: [LeeCarter], last: AgeSexGrid)? {
    let path = Self.deathHistory
    guard let grid = resolver.grid(path) else { return nil }
    let entries = grid.values.entries.filter { $0.start.year < firstYear.number }
    guard let first = entries.first?.start.year, let last = entries.last?.start.year,
      entries.count == last - first + 1
    else {
      problems.error(
        at: resolver.place(path),
        entries.isEmpty
          ? "the observed death rates must lie before \(firstYear)"
          : "the observed death rates leave out a year", subject: path)
      return nil
    }
    let planes = (first...last).compactMap { grid.mean(in: Year($0)) }
    let fits = Sex.allCases.compactMap { sex in
      attempt(at: path, subject: path) { () throws(ProcessError) in
        try LeeCarter(
          deathRates: Matrix(rows: Age.count, columns: planes.count) { planes[$1][sex, $0] },
          firstYear: Year(first))
      }
    }
    guard fits.count == 2, let plane = planes.last else { return nil }
    return (fits, plane)
  }

  /// The death rates of the central path: those stated, or the last observed ones carried on.
  ///
  /// Changes of the death rates act on either.
  func deathRates() -> YearAgeSexGrid? {
    let path = "assumptions.mortality.deathRates"
    let choice = "assumptions.mortality.centralPath"
    guard case .word("leeCarter")? = resolver.value(choice) else { return grids(path) }
    guard resolver.isStated(Self.deathHistory) else {
      problems.error(
        at: resolver.place(choice), "Lee–Carter needs observed death rates", subject: choice,
        hint: "state '\(Self.deathHistory)', a file of year,sex,age,mx")
      return nil
    }
    guard let (fits, last) = leeCarter() else { return nil }
    let planes = years.map { year in
      let columns = Sex.allCases.map { sex in
        fits[sex.rawValue].continued(from: Age.all.map { last[sex, $0] }, to: year)
      }
      return DatedValue(
        start: CalendarDate(startOf: year),
        value: AgeSexGrid { sex, age in columns[sex.rawValue][age] },
        provenance: Provenance(place: resolver.place(choice), basis: .assumed))
    }
    return grids(
      DatedGrid(
        DatedValues(planes), interpolation: .step, changes: resolver.gridChanges(path)), path)
  }

  /// The random walk of the index of mortality: from observed rates, or from stated figures.
  func mortalityProcess(_ fits: inout [ProcessFit]) -> MortalityProcess? {
    let path = Self.mortalityPath
    let sexes = Sex.allCases
    let fitted = resolver.has(Self.deathHistory) ? leeCarter()?.fits : nil
    let pattern = resolver.has("\(path).pattern") ? plane("\(path).pattern") : nil
    let deviations = sexes.map { optional("\(path).deviation.\($0.word)") }
    let correlation = optional("\(path).correlation")
    if let fitted {
      fits.append(report(fitted, isUsed: pattern == nil || deviations.contains { $0 == nil }))
    }
    guard !problems.hasErrors else { return nil }
    if fitted == nil, pattern == nil || deviations.contains(where: { $0 == nil }) {
      let needed = Self.deathHistory
      problems.error(
        at: resolver.folders[path] ?? resolver.parent(of: "\(path).pattern"),
        "the process of mortality has neither observed death rates nor a pattern and deviations",
        subject: path, hint: "state '\(needed)', or 'pattern' and 'deviation'")
      return nil
    }
    let used =
      pattern ?? AgeSexGrid { sex, age in fitted?[sex.rawValue].pattern[age] ?? 0 }
    for sex in sexes where abs(used.total(sex) - 1) > 1e-6 {
      let total = (used.total(sex) * 1e6).rounded() / 1e6
      problems.error(
        at: resolver.place("\(path).pattern"),
        "the pattern of \(sex.word) adds up to \(NumberText.short(total)), not 1",
        subject: "\(path).pattern")
      return nil
    }
    let sizes = sexes.map { deviations[$0.rawValue] ?? fitted?[$0.rawValue].deviation ?? 0 }
    let together = correlation ?? fitted.map { $0[0].correlation(with: $0[1]) } ?? 0
    return attempt(at: "\(path).correlation", subject: "\(path).correlation") {
      () throws(ProcessError) in
      try MortalityProcess(
        pattern: used,
        shocks: CorrelatedShocks(
          deviations: sizes, correlations: Matrix(rows: [[1, together], [together, 1]])))
    }
  }

  private func report(_ fits: [LeeCarter], isUsed: Bool) -> ProcessFit {
    var figures: [ProcessFit.Figure] = []
    for (sex, fit) in zip(Sex.allCases, fits) {
      figures.append(.init("drift.\(sex.word)", fit.drift))
      figures.append(.init("deviation.\(sex.word)", fit.deviation))
      figures.append(.init("explainedShare.\(sex.word)", fit.explainedShare))
    }
    figures.append(.init("correlation", fits[0].correlation(with: fits[1])))
    return ProcessFit(
      process: "mortality", years: fits[0].years, isUsed: isUsed, figures: figures)
  }
}
