import Quantities

/// The columns that one generation works on, allocated once and used for all generations in turn.
final class GenerationMemory<L: Lane> {
  /// Lives, credits and legacy by completed years of service, `[k]`.
  struct Row {
    let lives: UnsafeMutablePointer<L>
    let credits: UnsafeMutablePointer<L>
    let legacy: UnsafeMutablePointer<L>
  }

  /// What is decided for a group before anything moves.
  struct Decision {
    var density = L.zero
    var earnings = L.zero
    var invalidity = L.zero
    var death = L.zero
    var exit = L.zero
    /// (1−ι)(1−q)(1−ξ): share of those not retiring who stay.
    var stay = L.zero
    /// Σ lives·(1 − ½ leave) over lives entering at k = 0.
    var entrantWeight = L.zero
    /// Lives on 1 January.
    var members = L.zero
    /// Contributor-years of the year, once membership is settled.
    var contributors = L.zero
    /// Contributor-years still missing after the surplus has moved.
    var gap = L.zero
    /// Contributor-years that one returning dormant brings.
    var returnWeight = L.zero
    /// Dormants who return, and residents who join for the first time, persons.
    var returned = L.zero
    var entrants = L.zero
    var isRetiring = false
  }

  let groups: [Row]
  let dormants: Row
  let leavers: Row
  /// Members of a group who do not retire, while service is credited; below 0 nobody is.
  let kept: Row
  /// 1 − ρ by group and service, then of dormants, `[group][k]`.
  let notRetired: [UnsafeMutablePointer<L>]
  /// 1 for every service: nobody retires, `[k]`.
  let ones: UnsafeMutablePointer<L>
  /// Reference earnings × lives by service, `[k]`.
  let earned: UnsafeMutablePointer<L>
  /// Lives of a group or of the dormants who do not retire, `[k]`.
  let alive: UnsafeMutablePointer<L>
  /// `[group]`.
  let decisions: UnsafeMutablePointer<Decision>
  /// Final-years average by position in the plan, money a year, `[average]`.
  let averages: UnsafeMutablePointer<L>
  /// Σ w/J' along the generation's life, `[group × average][year]`.
  let averageSums: UnsafeMutablePointer<L>

  /// Dormants on 1 January, then after the surplus of all groups has moved.
  var dormantTotal = L.zero
  /// The balance of persons before the year's events, for the debug check.
  var balance = L.zero
  var expectedCredits = L.zero

  let flows: UnsafeMutablePointer<L>
  let groupFlows: UnsafeMutablePointer<L>

  private let storage: UnsafeMutablePointer<L>
  private let size: Int
  /// Cells before the sums of earnings, which every generation writes anew.
  private let cleared: Int

  /// Columns have one cell more than years of service, whole blocks of four.
  init(plan: LivesPlan<L>, flows: UnsafeMutablePointer<L>, groupFlows: UnsafeMutablePointer<L>) {
    let cells = ServiceTable.cells + 1
    let rows = plan.groupCount + 3
    let averageCount = max(1, plan.averaging.averages.count)
    let lifeSpan = AveragingPlan<L>.historyLength + plan.yearCount + 1
    cleared = rows * 3 * cells + plan.groupCount * cells + 4 * cells + 12 + averageCount
    size = cleared + plan.groupCount * averageCount * lifeSpan
    storage = .allocate(capacity: size)
    storage.initialize(repeating: .zero, count: size)
    var next = storage
    func take(_ count: Int) -> UnsafeMutablePointer<L> {
      defer { next += count }
      return next
    }
    func takeAboveEmptyCell() -> UnsafeMutablePointer<L> { take(cells + 4) + 4 }
    func row() -> Row {
      Row(lives: take(cells), credits: take(cells), legacy: take(cells))
    }
    groups = (0..<plan.groupCount).map { _ in row() }
    dormants = row()
    leavers = row()
    kept = Row(
      lives: takeAboveEmptyCell(), credits: takeAboveEmptyCell(), legacy: takeAboveEmptyCell())
    notRetired = (0...plan.groupCount).map { _ in take(cells) }
    ones = take(cells)
    earned = take(cells)
    alive = take(cells)
    averages = take(averageCount)
    averageSums = take(plan.groupCount * averageCount * lifeSpan)
    decisions = .allocate(capacity: plan.groupCount)
    decisions.initialize(repeating: Decision(), count: plan.groupCount)
    self.flows = flows
    self.groupFlows = groupFlows
  }

  deinit {
    storage.deallocate()
    decisions.deallocate()
  }

  /// Nobody is left from the generation before.
  func clear() {
    storage.update(repeating: .zero, count: cleared)
    ones.update(repeating: .one, count: ServiceTable.cells + 1)
  }
}
