import Assumptions
import Coverage
import Demography
import Diagnostics
import Economy
import Law
import Quantities
import Scheme

/// Resolves every parameter of a scenario into the input of a run, and tells all that is missing.
struct AssumptionsBuilder {
  let title: LocalizedText
  let currency: Currency
  let observations: [Observation]
  /// Branches that the scenario asks for; all that it states where it does not say.
  let wanted: [String]?
  let resolver: Resolver
  let problems: Problems

  /// T0…T1.
  var years: ClosedRange<Year> { resolver.years }
  var firstYear: Year { resolver.years.lowerBound }
  /// From as far back as careers reach.
  var longYears: ClosedRange<Year> { Year(firstYear.number - 60)...resolver.years.upperBound }

  /// The assumptions, or nothing if something is missing or wrong.
  func build() -> Assumptions? {
    let statesPension =
      ["law.pension", "assumptions.pension", "assumptions.fund", "opening.pension"].contains {
        resolver.hasAny(below: $0)
      }
    let hasPension = statesPension && wanted?.contains("pension") ?? true
    let hasBranches =
      hasPension || (Catalogue.insuranceBranches + ["nonContributory"]).contains { hasBranch($0) }
    let hasGroups = !resolver.groups.isEmpty || hasBranches
    let hasLabourForce = hasGroups || resolver.hasAny(below: "assumptions.labourForce")
    let hasEconomy = hasLabourForce || resolver.hasAny(below: "assumptions.economy")
    let accounts = resolver.names(below: "accounts")
    checkBranches(accounts)
    let hasPopulation =
      hasEconomy || resolver.folders["accounts"] == nil
      || ["population", "fertility", "mortality", "migration"].contains {
        resolver.hasAny(below: "assumptions.\($0)")
      }
    let population = hasPopulation ? population() : nil
    let economy = hasEconomy ? economy() : nil
    let labourForce = hasLabourForce ? labourForce() : nil
    let groups = resolver.groups.map { group($0) }
    for group in resolver.groups { checkBranches(ofGroup: group, hasPension: hasPension) }
    if hasBranches, groups.isEmpty {
      problems.error(
        at: resolver.parent(of: "assumptions.groups.*"),
        "a branch needs insured groups", subject: "assumptions.groups",
        hint: "one file per group under assumptions/groups")
    }
    let ages = hasBranches ? coverageAges() : nil
    let pension = hasPension ? pension() : nil
    let sicknessMaternity = hasBranch("sicknessMaternity") ? sicknessMaternity() : nil
    let employmentInjury = hasBranch("employmentInjury") ? employmentInjury() : nil
    let unemployment = hasBranch("unemployment") ? unemployment() : nil
    let health = hasBranch("health") ? health() : nil
    let nonContributory = hasBranch("nonContributory") ? nonContributory() : nil
    for branch in accounts where branch == "pension" ? hasPension : hasBranch(branch) {
      problems.error(
        at: resolver.parent(of: "accounts.\(branch).*"),
        "the branch '\(branch)' has both an account of its own and a law",
        subject: "accounts.\(branch)",
        hint: "give the account another name")
    }
    let branches = accounts.compactMap { account($0) }
    let uncertainty = uncertainty()
    guard !problems.hasErrors else { return nil }
    var result = Assumptions(
      title: title, currency: currency, years: years, population: population, economy: economy,
      labourForce: labourForce, groups: groups.compactMap { $0 }, pension: pension,
      accounts: branches, observations: observations)
    result.leadingBranch = wanted?.first
    result.coverageAges = ages
    result.sicknessMaternity = sicknessMaternity
    result.employmentInjury = employmentInjury
    result.unemployment = unemployment
    result.health = health
    result.nonContributory = nonContributory
    result.uncertainty = uncertainty
    result.sources = sources()
    return result
  }

  /// What the figures that results are scaled to are taken from, by path.
  private func sources() -> [String: String] {
    var result: [String: String] = [:]
    for path in resolver.stated {
      let last = path.split(separator: ".").last.map(String.init) ?? ""
      guard
        ["observed", "observedContributors", "observedMean", "total", "mean", "reserve"]
          .contains(last), let number = resolver.number(path)
      else { continue }
      let found = number.value(on: CalendarDate(startOf: firstYear)) ?? number.firstValue
      result[path] = found?.provenance.text ?? ""
    }
    return result
  }

  // MARK: - Numbers

  func missing(_ path: String) {
    guard !resolver.isStated(path) else { return }
    problems.error(
      at: resolver.parent(of: path), "'\(path)' is missing", subject: path,
      hint: Catalogue.spec(path).map { "it is \($0.form)" })
  }

  private func tellLateStart(_ number: DatedNumber, _ path: String, _ year: Year) {
    problems.error(
      at: number.values.entries.first?.provenance.place ?? resolver.place(path),
      "no value is in force in \(year)\(year == firstYear ? ", the first year" : "")",
      subject: path, hint: number.values.entries.first.map { "the first starts on \($0.start)" })
  }

  /// The day-weighted mean of every year of the projection; what has ended counts zero.
  func mean(_ path: String, group: String? = nil) -> YearSeries<Double>? {
    guard let number = resolver.number(path, group: group) else {
      missing(path)
      return nil
    }
    var values: [Double] = []
    for year in years {
      guard let amount = number.mean(in: year) else {
        tellLateStart(number, path, year)
        return nil
      }
      values.append(amount.fixed)
    }
    check(Array(zip(years, values)), number, path)
    return YearSeries(from: firstYear, values)
  }

  /// The number of the first year, for what does not change over time.
  func constant(_ path: String, group: String? = nil) -> Double? {
    guard let number = resolver.number(path, group: group) else {
      missing(path)
      return nil
    }
    guard let amount = number.mean(in: firstYear, holdsFirst: true) else { return nil }
    check(amount.fixed, number, path, in: firstYear)
    return amount.fixed
  }

  /// As `constant`, but nothing where nobody states it.
  func optional(_ path: String) -> Double? { resolver.has(path) ? constant(path) : nil }

  /// Dated figures taken as events, each in its range.
  func events(_ path: String) -> [DatedValue<Double>] {
    let entries = resolver.events(path)
    guard let range = Catalogue.spec(path)?.numberForm?.range else { return entries }
    for entry in entries {
      guard let value = entry.value, !range.contains(value) else { continue }
      problems.error(
        at: resolver.place(path) ?? entry.provenance.place,
        "\(NumberText.short(value)) on \(entry.start) is outside "
          + "\(NumberText.short(range.lowerBound)) to \(NumberText.short(range.upperBound)) after "
          + "the scenario's changes", subject: path)
      break
    }
    return entries
  }

  func shares(_ path: String) -> YearSeries<ShareOfYear<Double>>? {
    guard let number = resolver.number(path) else {
      missing(path)
      return nil
    }
    var values: [ShareOfYear<Double>] = []
    for year in years {
      guard let shares = number.shares(in: year) else {
        tellLateStart(number, path, year)
        return nil
      }
      values.append(shares)
    }
    check(
      zip(years, values).flatMap { year, shares in shares.parts.map { (year, $0.value) } },
      number, path)
    return YearSeries(from: firstYear, values)
  }

  /// An amount of money with its growth; nothing if no value is in force in the projection.
  ///
  /// The parts that grow are checked by their coefficients: an amount that a change makes negative
  /// may pass unseen only where a fixed and a growing part offset each other.
  func amount(_ path: String, group: String? = nil, ended: Double = 0) -> IndexedAmount? {
    guard let number = resolver.number(path, group: group) else { return nil }
    guard number.isInForce(in: years) else { return nil }
    let result = number.indexed(over: longYears, ended: ended)
    check(
      years.map { year in
        (year, result.terms.reduce(result.fixed[year]) { $0 + $1.coefficients[year] })
      }, number, path)
    return result
  }

  // MARK: - Scales and tables

  func scales(_ path: String) -> YearSeries<ShareOfYear<RateScale>>? {
    guard let scale = resolver.scale(path) else {
      missing(path)
      return nil
    }
    var values: [ShareOfYear<RateScale>] = []
    for year in years {
      guard let shares = scale.shares(in: year) else {
        problems.error(
          at: resolver.place(path), "no scale is in force in \(year)", subject: path)
        return nil
      }
      values.append(shares)
    }
    check(values.flatMap(\.parts).flatMap { $0.value.points }.map(\.y), path)
    return YearSeries(from: firstYear, values)
  }

  /// Tells the first value that the changes of the scenario drive out of its range.
  private func check(_ values: [Double], _ path: String) {
    guard case .scale(_, let range)? = Catalogue.spec(path)?.kind,
      let value = values.first(where: { !range.contains($0) })
    else { return }
    problems.error(
      at: resolver.place(path),
      "\(NumberText.short(value)) is outside \(NumberText.short(range.lowerBound)) to "
        + "\(NumberText.short(range.upperBound)) after the scenario's changes", subject: path)
  }

  func scale(_ path: String) -> RateScale? {
    guard let scale = resolver.scale(path) else {
      missing(path)
      return nil
    }
    let found =
      scale.value(on: CalendarDate(startOf: firstYear))?.scale ?? scale.values.entries.first?.value
    check(found?.points.map(\.y) ?? [], path)
    return found
  }

  func grids(_ path: String) -> YearAgeSexGrid? {
    guard let grid = resolver.grid(path) else {
      missing(path)
      return nil
    }
    return grids(grid, path)
  }

  /// A table of every year, checked where changes have touched it.
  func grids(_ grid: DatedGrid, _ path: String) -> YearAgeSexGrid {
    let result = grid.years(years)
    if let range = Catalogue.spec(path)?.gridRange, !grid.changes.isEmpty {
      let all = result.planes.lazy.flatMap(\.values)
      if let value = all.first(where: { !range.contains($0) }) {
        problems.error(
          at: resolver.place(path),
          "\(NumberText.short(value)) is outside \(NumberText.short(range.lowerBound)) to "
            + "\(NumberText.short(range.upperBound)) after the scenario's changes", subject: path)
      }
    }
    return result
  }

  func plane(_ path: String) -> AgeSexGrid? { grids(path)?[firstYear] }

  // MARK: - Words and whole numbers

  func integer(_ path: String) -> Int? {
    if case .integer(let value)? = resolver.value(path) {
      if case .integer(let range)? = Catalogue.spec(path)?.kind, !range.contains(value) {
        problems.error(
          at: resolver.place(path),
          "\(value) is outside \(range.lowerBound) to \(range.upperBound)", subject: path)
      }
      return value
    }
    if resolver.isStated(path) { return nil }
    if case .number(let value)? = Catalogue.spec(path)?.standard { return Int(value) }
    missing(path)
    return nil
  }

  func word<Choice: RawRepresentable<String>>(_ path: String, as type: Choice.Type) -> Choice? {
    guard case .word(let word)? = resolver.value(path) else {
      missing(path)
      return nil
    }
    return Choice(rawValue: word)
  }

  func flag(_ path: String, standard: Bool? = nil) -> Bool? {
    if case .flag(let value)? = resolver.value(path) { return value }
    if let standard, !resolver.isStated(path) { return standard }
    missing(path)
    return nil
  }
}

extension ParameterSpec {
  var gridRange: ClosedRange<Double>? {
    switch kind {
    case .schedule(let range), .table(let range, _), .fertility(let range, _): range
    case .opening: .nonNegative
    default: nil
    }
  }

  /// What the parameter is, for messages.
  var form: Message {
    let unit: Message = unit.isEmpty ? "" : " (\(Message(phrase: unit)))"
    return switch kind {
    case .number, .money: "a dated number\(unit)"
    case .integer: "a whole number\(unit)"
    case .scale: "a scale { points: { x: y } }\(unit)"
    case .schedule: "a schedule { male: …, female: … }\(unit)"
    case .table(_, let column): "a file of year,sex,age,\(column)"
    case .fertility(_, let column): "a file of year,age,\(column)"
    case .opening(let column): "a file of year,sex,age,\(column)"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .flag: "true or false"
    case .text: "a text"
    case .words: "a list of words"
    case .date: "a date"
    case .monthDay: "a day of the year, '07-01'"
    case .growth: "a growth rule"
    case .averaging: "an averaging rule"
    }
  }
}
