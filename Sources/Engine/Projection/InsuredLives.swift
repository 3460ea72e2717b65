import Economy
public import Quantities
import Scheme

/// The cohort calculation of the long-term branch: every generation from T0 to T1.
public enum InsuredLives {
  /// Carries one scenario.
  ///
  /// - Parameters:
  ///   - input: The scenario.
  ///   - threads: Threads to use; the result is the same bits for any number.
  /// - Returns: Flows by year.
  public static func project(_ input: LivesInput, threads: Int = 1) -> LivesProjection<Double> {
    Cohorts.carry(LivesFrame(input), LivesPaths<Double>([input]), threads: threads) { _ in .open }
  }

  /// Carries eight paths of one scenario, one a lane: law, groups, behaviour, opening state and
  /// T0 are those of the first.
  public static func project(
    batch inputs: [LivesInput], threads: Int = 1
  ) -> LivesProjection<SIMD8<Double>> {
    let paths = LivesPaths<SIMD8<Double>>(inputs)
    return Cohorts.carry(LivesFrame(inputs[0]), paths, threads: threads) { _ in .open }
  }

  /// Carries one scenario, then the members of T0 alone, with and without further accrual.
  public static func projectWithClosedGroups(
    _ input: LivesInput, threads: Int = 1
  ) -> ClosedGroups {
    let frame = LivesFrame(input)
    let paths = LivesPaths<Double>([input])
    let moves = Moves<Double>(frame)
    let pensioners = PensionersOfCohorts<Double>(frame)
    let open = Cohorts.carry(frame, paths, threads: threads) {
      GroupMode(
        isOpen: true, moves: moves.ofCohort($0), pensioners: pensioners.ofCohort($0))
    }
    func closed(_ accrued: UnsafePointer<Double>?) -> LivesProjection<Double> {
      Cohorts.carry(frame, paths, threads: threads) {
        GroupMode(isOpen: false, moves: moves.ofCohort($0), accrued: accrued)
      }
    }
    let lagged = input.years.map { $0.advanced(by: -input.law.valorizationLag) }
    let prices = lagged.map { input.indices.prices(in: $0) }
    let wages = lagged.map { input.indices.wages(in: $0) }
    return ClosedGroups(
      open: open, closed: closed(nil),
      accruedAtCurrentWages: prices.withUnsafeBufferPointer { closed($0.baseAddress) },
      accruedAtProjectedWages: wages.withUnsafeBufferPointer { closed($0.baseAddress) },
      pensionersByAge: pensioners.byAge(over: input.years))
  }

  /// The open group beside the closed group of T0.
  public struct ClosedGroups: Sendable {
    public var open: LivesProjection<Double>
    /// Members, dormants and pensioners of T0, who go on contributing and earning rights.
    public var closed: LivesProjection<Double>
    /// Benefits of the service up to T0, past earnings at the prices of the award.
    public var accruedAtCurrentWages: LivesProjection<Double>
    /// Benefits of the service up to T0, past earnings brought to the award by wage growth.
    public var accruedAtProjectedWages: LivesProjection<Double>
    /// Old-age pensioners of the open group by sex and age on 1 January of T0…T1 and of the year
    /// after, persons.
    public var pensionersByAge: YearSeries<AgeSexGrid>
  }
}

/// The moves between members and dormants that a closed group repeats,
/// `[cohort][year][group][kept, returned]`.
final class Moves<L: Lane>: @unchecked Sendable {
  private let values: UnsafeMutablePointer<L>
  private let size: Int
  private let ofEach: Int

  init(_ frame: LivesFrame) {
    ofEach = frame.yearCount * frame.groupCount * 2
    size = max(1, Cohorts(frame.yearCount).count * ofEach)
    values = .allocate(capacity: size)
    values.initialize(repeating: .zero, count: size)
  }

  deinit { values.deallocate() }

  func ofCohort(_ cohort: Int) -> UnsafeMutablePointer<L> { values + cohort * ofEach }
}

/// Old-age pensioners on 1 January of T0…T1 and of the year after, as each generation writes them
/// down, `[cohort][year]`.
final class PensionersOfCohorts<L: Lane>: @unchecked Sendable {
  private let cohorts: Cohorts
  private let values: UnsafeMutablePointer<L>
  private let size: Int

  init(_ frame: LivesFrame) {
    cohorts = Cohorts(frame.yearCount)
    size = cohorts.count * (frame.yearCount + 1)
    values = .allocate(capacity: size)
    values.initialize(repeating: .zero, count: size)
  }

  deinit { values.deallocate() }

  func ofCohort(_ cohort: Int) -> UnsafeMutablePointer<L> {
    values + cohort * (cohorts.yearCount + 1)
  }

  /// Persons of one lane; generations beyond the open age are added up in it.
  func byAge(over years: ClosedRange<Year>, lane: Int = 0) -> YearSeries<AgeSexGrid> {
    let stocks = years.lowerBound...years.upperBound.advanced(by: 1)
    var result = YearSeries(repeating: AgeSexGrid(), over: stocks)
    for index in 0..<cohorts.count {
      let cohort = cohorts[index]
      for (t, year) in stocks.enumerated() where cohort.age + t >= 0 {
        result[year][cohort.sex, min(cohort.age + t, Age.open)] += ofCohort(index)[t][lane: lane]
      }
    }
    return result
  }
}
