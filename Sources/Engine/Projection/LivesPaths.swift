import Economy
public import Quantities
import Scheme

/// What differs from path to path in the cohort calculation, one path a lane.
///
/// Allocated once for a worker and filled anew for every block of paths; planes are `[sex][age]`
/// with age on 1 January, 0…100, as in `AgeSexGrid.values`. Everything of T0 is the frame's own.
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

  /// One scenario a lane; all share years, groups, law, behaviour, opening state and T0.
  convenience init(_ inputs: [LivesInput]) {
    precondition(inputs.count == L.laneCount, "one scenario for each lane")
    self.init(yearCount: inputs[0].years.count, groupCount: inputs[0].groups.count)
    for (lane, input) in inputs.enumerated() { fill(lane: lane, with: input) }
  }

  deinit { storage.deallocate() }

  /// Writes one scenario into a lane.
  public func fill(lane: Int, with input: LivesInput) {
    precondition(
      input.years.count == yearCount && input.groups.count == groupCount,
      "scenarios calculated together have the same years and groups")
    let amounts = input.indices.amounts(of: input.law.referenceAmount)
    for (t, year) in input.years.enumerated() {
      write(input.indices.wages(in: year), wages + t, lane)
      write(input.indices.prices(in: year), prices + t, lane)
      write(amounts.heldConstant(at: year), referenceAmount + t, lane)
      write(input.pensionIndex.mean[year], pensionIndex + t, lane)
      let plane = t * Self.plane
      fill(population + plane, lane, input.population[year])
      fill(deathProbability + plane, lane, input.deathProbability[year])
      for group in 0..<groupCount {
        let place = group * yearCount * Self.plane + plane
        fill(contributors + place, lane, input.contributors[group][year])
        fill(earnings + place, lane, input.earnings[group][year])
      }
    }
  }

  private func fill(_ plane: UnsafeMutablePointer<L>, _ lane: Int, _ grid: AgeSexGrid) {
    grid.values.withUnsafeBufferPointer { values in
      for cell in 0..<Self.plane { write(values[cell], plane + cell, lane) }
    }
  }

  /// Writes one lane as the plain number it is in memory.
  private func write(_ value: Double, _ cell: UnsafeMutablePointer<L>, _ lane: Int) {
    UnsafeMutableRawPointer(cell).storeBytes(
      of: value, toByteOffset: lane * MemoryLayout<Double>.stride, as: Double.self)
  }

  /// The level of a valorization index in year T0 + t; before T0 that of the history.
  func level(_ kind: ValorizationIndex, _ t: Int, _ history: IndexHistory) -> L {
    if t < 0 { return L(history.level(kind, yearsBefore: -t)) }
    return switch kind {
    case .prices: prices[t]
    case .wages: wages[t]
    case .referenceAmount: referenceAmount[t]
    }
  }
}
