public import Law

/// Months credited on one date to those who had the same complete years of credit on 1 January.
///
///     months ~ uniform on 12 (j + f − ½) … 12 (j + f + ½),   not below 0
///
/// `j` are complete years of credit on 1 January, `f` the part of the year that has passed. Who
/// enters in the middle of the average year has half a year less or more behind him than the class
/// says; in mid-year, when leavers leave, the months are those of the year of credit, 12j … 12j+12.
/// Source: MODEL 8.
public struct CreditedMonths: Sendable, Equatable {
  /// The least and the most years of credit that open the last class; it holds all who have more.
  public static let topClasses = 12...60

  /// The class of credit from which on all have the months of a threshold.
  ///
  /// - Parameters:
  ///   - months: Threshold in months.
  ///   - passed: Share of the year before the date on which it is applied.
  /// - Returns: Complete years of credit on 1 January.
  public static func topClass(reaching months: Double, passed: Double) -> Int {
    Int((months / 12 + 0.5 - passed).rounded(.up))
  }

  /// First and last month of the year-long span; the part below 0 counts as 0.
  public let lowest: Double
  public let highest: Double

  /// - Parameters:
  ///   - years: `j`, or the years credited by then where they are not whole.
  ///   - passed: `f`, share of the year before the date.
  public init(years: Double, passed: Double) {
    lowest = 12 * (years + passed - 0.5)
    highest = lowest + 12
  }

  /// The share of persons with fewer months than a threshold.
  public func share(below months: Double) -> Double {
    guard months > 0 else { return 0 }
    return min(max((months - lowest) / (highest - lowest), 0), 1)
  }

  /// The share of persons with at least some months.
  public func share(atLeast months: Double) -> Double { 1 - share(below: months) }

  /// The shares of persons by the steps of a table, below its first point first.
  ///
  /// - Parameter table: Steps by months credited; the value of the last point reached holds.
  /// - Returns: One share more than the table has points, summing to 1.
  public func shares(of table: RateScale) -> [Double] {
    let below = table.points.map { share(below: $0.x) }
    return zip(below + [1], [0] + below).map { $0 - $1 }
  }

  /// The mean over these persons of what follows from the value of the step that each has reached.
  ///
  /// - Parameters:
  ///   - table: Steps by months credited; below the first point the value is 0.
  ///   - transform: What a value leads to; the value itself where it is left out.
  /// - Returns: Σ share · transform(value).
  public func mean(of table: RateScale, _ transform: (Double) -> Double = { $0 }) -> Double {
    zip(shares(of: table), [0] + table.points.map(\.y)).reduce(0) { sum, step in
      step.0 > 0 ? sum + step.0 * transform(step.1) : sum
    }
  }
}
