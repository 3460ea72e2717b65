import Diagnostics
import Law
import Quantities

extension AssumptionsBuilder {
  /// Whether a value is in its range; tells it where not.
  @discardableResult
  func check(_ value: Double, _ number: DatedNumber, _ path: String, in year: Year) -> Bool {
    check([(year, value)], number, path)
  }

  /// Whether all values are in their range; tells successive years at one place once.
  @discardableResult
  func check(
    _ values: [(year: Year, value: Double)], _ number: DatedNumber, _ path: String
  ) -> Bool {
    guard let range = Catalogue.spec(path)?.numberForm?.range else { return true }
    var runs: [(place: SourcePlace?, values: [(year: Year, value: Double)])] = []
    for (year, value) in values where !range.contains(value) {
      let found = number.value(on: CalendarDate(startOf: year)) ?? number.firstValue
      let place = found?.provenance.place ?? resolver.place(path)
      let follows = runs.last.map { run in
        run.place == place && run.values.last.map { year <= $0.year.advanced(by: 1) } ?? false
      }
      if follows == true {
        runs[runs.count - 1].values.append((year, value))
      } else {
        runs.append((place, [(year, value)]))
      }
    }
    for run in runs {
      problems.error(
        at: run.place,
        "\(Self.told(run.values)) outside \(NumberText.short(range.lowerBound)) to "
          + "\(NumberText.short(range.upperBound)) after the scenario's changes", subject: path)
    }
    return runs.isEmpty
  }

  /// `-0.36 in 2027 is`, `-0.36 in 2027 to 2100 is`, `-0.36 … -0.4 in 2027 to 2100 are`.
  private static func told(_ values: [(year: Year, value: Double)]) -> Message {
    guard let first = values.first, let last = values.last else { return "" }
    let years: Message =
      first.year == last.year ? "\(first.year)" : "\(first.year) to \(last.year)"
    let numbers = [values.map(\.value).min(), values.map(\.value).max()].compactMap { $0 }
    if numbers.first == numbers.last {
      return "\(NumberText.short(first.value)) in \(years) is"
    }
    return "\(numbers.map { NumberText.short($0) }.joined(separator: " … ")) in \(years) are"
  }
}
