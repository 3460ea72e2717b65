public import Quantities

/// What differs from path to path in the cohort calculation, one path a lane.
///
/// Allocated once for a worker and filled anew for every block of paths; planes are `[sex][age]`
/// with age on 1 January, 0…100, as in `AgeSexGrid.values`.
public final class LivesPaths<L: Lane>: @unchecked Sendable {
  public let yearCount: Int
  public let groupCount: Int
  /// Cells of one plane.
  public static var plane: Int { 2 * Age.count }

  /// Persons on 1 January, `[year][sex][age]`.
  public let population: UnsafeMutablePointer<L>
  /// q of the year by age on 1 January, `[year][sex][age]`.
  public let deathProbability: UnsafeMutablePointer<L>
  /// Ā, persons, average of the year, `[group][year][sex][age]`.
  public let contributors: UnsafeMutablePointer<L>
  /// w, money a year, `[group][year][sex][age]`.
  public let earnings: UnsafeMutablePointer<L>
  /// W(t), 1 in T0, `[year]`; years before T0 are those of the scenario on every path.
  public let wages: UnsafeMutablePointer<L>
  /// Price level, 1 in T0, `[year]`.
  public let prices: UnsafeMutablePointer<L>
  /// The law's reference amount, money a month, `[year]`.
  public let referenceAmount: UnsafeMutablePointer<L>
  /// I(t), mean level of pensions in payment, 1 in T0, `[year]`.
  public let pensionIndex: UnsafeMutablePointer<L>

  private let storage: UnsafeMutablePointer<L>
  private let size: Int

  public init(yearCount: Int, groupCount: Int) {
    self.yearCount = yearCount
    self.groupCount = groupCount
    let grid = yearCount * Self.plane
    size = grid * (2 + 2 * groupCount) + 4 * yearCount
    storage = .allocate(capacity: size)
    storage.initialize(repeating: .zero, count: size)
    population = storage
    deathProbability = population + grid
    contributors = deathProbability + grid
    earnings = contributors + groupCount * grid
    wages = earnings + groupCount * grid
    prices = wages + yearCount
    referenceAmount = prices + yearCount
    pensionIndex = referenceAmount + yearCount
  }

  deinit { storage.deallocate() }
}
