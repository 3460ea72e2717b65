import Economy
import Quantities
import Scheme

/// Which final-years average the members of a group have, by their year of entry.
struct AveragingRules: Sendable {
  /// One average: its number of years and its index.
  struct Average: Hashable, Sendable {
    var years: Int
    var index: ValorizationIndex
  }

  /// The averages that occur.
  let averages: [Average]
  /// The averages that occur for a group, by position in `averages`, `[group]`.
  let averagesOfGroup: [[Int]]
  /// Position of the average of an entry year, −1 for the career.
  ///
  /// `[group][entry year − firstEntry]`, empty for groups with career averages.
  private let averageOfEntry: [[Int]]
  private let firstEntry: Year

  init(_ input: LivesInput) {
    let start = input.years.lowerBound.advanced(by: -IndexHistory.length)
    var averages: [Average] = []
    var byGroup: [[Int]] = []
    for rule in input.law.averaging {
      guard case .byEntryYear(let classes) = rule else {
        byGroup.append([])
        continue
      }
      byGroup.append(
        (start...input.years.upperBound).map { entry in
          guard let found = classes.last(where: { $0.from <= entry }), let years = found.years
          else { return -1 }
          let average = Average(years: years, index: found.index)
          if let position = averages.firstIndex(of: average) { return position }
          averages.append(average)
          return averages.count - 1
        })
    }
    self.averages = averages
    averageOfEntry = byGroup
    averagesOfGroup = byGroup.map { Set($0).subtracting([-1]).sorted() }
    firstEntry = start
  }

  func hasAverages(_ group: Int) -> Bool { !averagesOfGroup[group].isEmpty }

  /// The average of members of a group with k completed years in a year: nothing for the career,
  /// which also those have who have served less than the years averaged.
  func average(group: Int, year: Year, completed k: Int) -> Int? {
    let classes = averageOfEntry[group]
    guard !classes.isEmpty else { return nil }
    let entry = firstEntry.distance(to: year.advanced(by: -k))
    let found = classes[min(max(entry, 0), classes.count - 1)]
    return found >= 0 && k >= averages[found].years ? found : nil
  }
}
