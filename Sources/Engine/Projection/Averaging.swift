import Economy
import Law
import Quantities
import Scheme

/// The level of a valorization index by year, back into history.
struct ValorizationSeries {
  private let kind: ValorizationIndex
  private let indices: EconomicIndices
  private let amounts: YearSeries<Double>

  init(_ kind: ValorizationIndex, indices: EconomicIndices, law: PensionLaw) {
    self.kind = kind
    self.indices = indices
    amounts =
      kind == .referenceAmount
      ? indices.amounts(of: law.referenceAmount) : YearSeries(from: 0, [])
  }

  func level(in year: Year) -> Double {
    switch kind {
    case .prices: indices.prices(in: year)
    case .wages: indices.wages(in: year)
    case .referenceAmount: amounts.heldConstant(at: year)
    }
  }
}

/// Final-years averages of the groups that have them, along each generation's life.
///
///     RE = mean over j = 0…n−1 of w(a−j, t−j) · J'(t) / J'(t−j)
struct AveragingPlan<L: Lane> {
  /// One average: its number of years and its index.
  struct Average: Hashable {
    var years: Int
    var index: ValorizationIndex
  }

  /// How many years before T0 the wage and index history reaches.
  static var historyLength: Int { 51 }

  /// The averages that occur.
  let averages: [Average]
  /// The average of an entry year by group, as a position in `averages`.
  ///
  /// −1 is the career. `[group][entry year − firstEntry]`, empty for groups with career averages.
  let averageOfEntry: [[Int]]
  /// The averages that occur for a group, by position in `averages`, `[group]`.
  let averagesOfGroup: [[Int]]
  let firstEntry: Year
  /// J' by average, `[average][year − (T0 − historyLength)]`.
  let index: [[L]]
  /// W(T0 − j)/W(T0), j = 0…historyLength.
  let pastWages: [L]

  init(_ inputs: [LivesInput]) {
    let first = inputs[0]
    let start = first.years.lowerBound.advanced(by: -Self.historyLength)
    let span = start...first.years.upperBound
    var averages: [Average] = []
    var byGroup: [[Int]] = []
    for rule in first.law.averaging {
      guard case .byEntryYear(let classes) = rule else {
        byGroup.append([])
        continue
      }
      byGroup.append(
        span.map { entry in
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
    func lanes(_ value: (LivesInput) -> Double) -> L {
      var result = L.zero
      for lane in inputs.indices { result[lane: lane] = value(inputs[lane]) }
      return result
    }
    index = averages.map { average in
      let series = inputs.map {
        ValorizationSeries(average.index, indices: $0.indices, law: $0.law)
      }
      return span.map { year in
        var result = L.zero
        for lane in series.indices { result[lane: lane] = series[lane].level(in: year) }
        return result
      }
    }
    let base = first.years.lowerBound
    pastWages = (0...Self.historyLength).map { j in
      lanes { $0.indices.wages(in: base.advanced(by: -j)) / $0.indices.wages(in: base) }
    }
  }

  /// The average of members of a group with k years who would be awarded in a year.
  func average(group: Int, entryYear: Year) -> Int {
    let classes = averageOfEntry[group]
    guard !classes.isEmpty else { return -1 }
    return classes[min(max(firstEntry.distance(to: entryYear), 0), classes.count - 1)]
  }
}
