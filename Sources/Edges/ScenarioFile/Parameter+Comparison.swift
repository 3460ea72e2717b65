import Law
import Quantities

// Whether parameters and changes say the same, wherever they stand and whatever they cite.

extension Scenario {
  /// The paths whose figures or changes differ, and the names among ``headPaths`` that do.
  ///
  /// Yearly tables, of which only the years of the projection are read, are compared in the years
  /// that both have.
  public func pathsDiffering(from other: Scenario) -> [String] {
    let paths = resolver.pathsDiffering(from: other.resolver, withChanges: true)
    return paths + headDiffering(from: other).filter { !paths.contains($0) }
  }

  /// As ``pathsDiffering(from:)``, but of what files state without the changes.
  public func filesDiffering(from other: Scenario) -> [String] {
    resolver.pathsDiffering(from: other.resolver, withChanges: false) + headDiffering(from: other)
  }

  /// How many of the first changes have the same effect in both.
  public func changesInCommon(with other: Scenario) -> Int {
    zip(resolver.changes, other.resolver.changes).prefix { $0.hasSameEffect(as: $1) }.count
  }

  private func headDiffering(from other: Scenario) -> [String] {
    var differing: [String] = []
    if years.lowerBound != other.years.lowerBound { differing.append("valuationDate") }
    if resolver.lastYearOfHead != other.resolver.lastYearOfHead { differing.append("lastYear") }
    if wanted != other.wanted { differing.append("branches") }
    return differing
  }
}

extension Resolver {
  fileprivate func pathsDiffering(from other: Resolver, withChanges: Bool) -> [String] {
    var all = Set(parameters.keys).union(other.parameters.keys)
    if withChanges { all.formUnion((changes + other.changes).map(\.path)) }
    return all.filter { path in
      if withChanges {
        let own = changes.filter { $0.path == path }
        let theirs = other.changes.filter { $0.path == path }
        guard own.count == theirs.count, zip(own, theirs).allSatisfy({ $0.hasSameEffect(as: $1) })
        else { return true }
      }
      switch (parameters[path], other.parameters[path]) {
      case (let one?, let two?): return !one.hasSameFigures(as: two)
      case (nil, nil): return false
      default: return true
      }
    }.sorted()
  }
}

extension ParameterSpec {
  /// Whether a file gives a table for every year of the projection, of which no other year is read.
  var isYearlyTable: Bool {
    switch kind {
    case .table, .fertility: true
    default: false
    }
  }
}

extension Parameter {
  fileprivate func hasSameFigures(as other: Parameter) -> Bool {
    guard spec.isYearlyTable, case .grids(let one, let how) = value,
      case .grids(let two, let otherHow) = other.value
    else { return value.hasSameFigures(as: other.value) }
    let theirs = Dictionary(
      two.entries.map { ($0.start, $0.value) }, uniquingKeysWith: { first, _ in first })
    return how == otherHow
      && one.entries.allSatisfy { entry in theirs[entry.start].map { $0 == entry.value } ?? true }
  }
}

extension Parameter.Value {
  func hasSameFigures(as other: Self) -> Bool {
    switch (self, other) {
    case (.numbers(let one), .numbers(let two)): one.hasSameFigures(as: two)
    case (.scales(let one), .scales(let two)): one.hasSameEntries(as: two, by: ==)
    case (.grids(let one, let how), .grids(let two, let other)):
      how == other && one.hasSameEntries(as: two, by: ==)
    case (.integer(let one), .integer(let two)): one == two
    case (.word(let one), .word(let two)): one == two
    case (.flag(let one), .flag(let two)): one == two
    case (.text(let one), .text(let two)): one == two
    case (.words(let one), .words(let two)): one.map(\.word) == two.map(\.word)
    case (.date(let one), .date(let two)): one == two
    case (.monthDay(let month, let day), .monthDay(let month2, let day2)):
      month == month2 && day == day2
    case (.growth(let one), .growth(let two)): one.hasSameEntries(as: two, by: ==)
    case (.averaging(let one), .averaging(let two)):
      one.general.isSame(as: two.general)
        && one.byGroup.hasSameKeysAndValues(as: two.byGroup) { $0.isSame(as: $1) }
    default: false
    }
  }
}

extension Parameter.Numbers {
  fileprivate func hasSameFigures(as other: Self) -> Bool {
    interpolation == other.interpolation && growth?.rule == other.growth?.rule
      && growth?.from == other.growth?.from
      && [general].compactMap { $0 }.count == [other.general].compactMap { $0 }.count
      && zip([general], [other.general]).allSatisfy { one, two in
        guard let one, let two else { return true }
        return one.hasSameFigures(as: two)
      }
      && byGroup.hasSameKeysAndValues(as: other.byGroup) { $0.hasSameFigures(as: $1) }
  }
}

extension Parameter.Figure {
  fileprivate func isSame(as other: Self) -> Bool {
    number == other.number && multipleOf?.path == other.multipleOf?.path
      && keepsUnit == other.keepsUnit
  }
}

extension Parameter.AveragingForm {
  fileprivate func isSame(as other: Self) -> Bool {
    classes.count == other.classes.count
      && zip(classes, other.classes).allSatisfy {
        $0.from == $1.from && $0.years == $1.years && $0.index == $1.index
      }
  }
}

extension ScenarioChange {
  func hasSameEffect(as other: Self) -> Bool {
    guard path == other.path, groups == other.groups else { return false }
    switch (action, other.action) {
    case (.numbers(let one, let growth), .numbers(let two, let growth2)):
      return one.hasSameEffect(as: two) { $0.isSame(as: $1) } && growth.isSame(as: growth2)
    case (.scale(let one), .scale(let two)): return one.hasSameEffect(as: two, by: ==)
    case (.grid(let one), .grid(let two)):
      return one.sexes == two.sexes && one.ages == two.ages
        && one.change.hasSameEffect(as: two.change, by: ==)
    case (.shift(let factor, let plus), .shift(let factor2, let plus2)):
      return factor == factor2 && plus == plus2
    case (.replace(let one, let period), .replace(let two, let period2)):
      return period == period2 && one.hasSameFigures(as: two)
    default: return false
    }
  }
}

extension ScenarioChange.GrowthChoice {
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.asParameter, .asParameter): true
    case (.own(let one), .own(let two)): one?.rule == two?.rule && one?.from == two?.from
    default: false
    }
  }
}

extension Change {
  fileprivate func hasSameEffect(as other: Self, by same: (Value, Value) -> Bool) -> Bool {
    guard period == other.period else { return false }
    switch (operation, other.operation) {
    case (.set(let one), .set(let two)): return one.hasSameEntries(as: two, by: same)
    case (.add(let one), .add(let two)): return one == two
    case (.multiply(let one), .multiply(let two)): return one == two
    default: return false
    }
  }
}

extension DatedValues {
  fileprivate func hasSameEntries(as other: Self, by same: (Value, Value) -> Bool) -> Bool {
    entries.count == other.entries.count
      && zip(entries, other.entries).allSatisfy { one, two in
        guard one.start == two.start, one.until == two.until else { return false }
        switch (one.value, two.value) {
        case (let one?, let two?): return same(one, two)
        case (nil, nil): return true
        default: return false
        }
      }
  }
}

extension DatedValues<Parameter.Figure> {
  fileprivate func hasSameFigures(as other: Self) -> Bool {
    hasSameEntries(as: other) { $0.isSame(as: $1) }
  }
}

extension Dictionary {
  fileprivate func hasSameKeysAndValues(
    as other: Self, by same: (Value, Value) -> Bool
  ) -> Bool {
    keys == other.keys && allSatisfy { key, value in other[key].map { same(value, $0) } ?? false }
  }
}
