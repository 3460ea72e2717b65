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
    /// (1−ι)(1−q)(1−ξ) and (1−ι)(1−q)ξ: shares of those not retiring who stay and who exit, of
    /// whom some become dormant and some take their lump sum.
    var stay = L.zero
    var exit = L.zero
    var withdrawing = L.zero
    /// Lives on 1 January, then once membership is settled.
    var members = L.zero
    /// Share of the members that is kept, and of the dormants that returns.
    var kept = L.one
    var returning = L.zero
    /// Residents who join for the first time, persons.
    var entrants = L.zero
    /// Contributor-years of the year, once membership is settled.
    var contributors = L.zero
    /// Contributor-years still missing after the surplus has moved.
    var gap = L.zero
    /// Contributor-years that one returning dormant, and one entrant, brings.
    var returnWeight = L.zero
    var entrantWeight = L.zero
    /// Dormants who return, persons.
    var returned = L.zero
  }

  /// `[group]`.
  let groups: UnsafeMutablePointer<Row>
  let dormants: Row
  let leavers: Row
  /// Who retires by service, of each group and then of the dormants.
  let retirement: UnsafeMutablePointer<RetirementColumns>
  /// `[group]`.
  let decisions: UnsafeMutablePointer<Decision>
  /// Final-years average of members by completed years of service; 0 for the career, `[k]`.
  let averages: UnsafeMutablePointer<L>
  /// 1/x of those members whose reference earnings are the career's, otherwise 0, `[k]`.
  let careerService: UnsafeMutablePointer<Double>
  /// Of a row's deaths: share with a lump sum, and the sum in years of reference earnings, `[k]`.
  let recipients: UnsafeMutablePointer<Double>
  let survivorsLumpSum: UnsafeMutablePointer<Double>
  /// Σ w/J' along the generation's life, `[group × average][year]`.
  let averageSums: UnsafeMutablePointer<L>
  let years: PathYears<L>
  /// What the paths say of the generation, `[year]`, and of each group in it, `[year][group]`.
  let life: UnsafeMutablePointer<LifeYear<L>>
  private let lifeOfGroups: UnsafeMutablePointer<GroupLifeYear<L>>
  private let groupCount: Int
  /// The balance of persons before the year's events, for the debug check.
  var balance = L.zero
  var balanceOfCredits = L.zero

  let flows: UnsafeMutablePointer<L>
  let groupFlows: UnsafeMutablePointer<L>

  private let storage: UnsafeMutablePointer<L>
  private let shared: UnsafeMutablePointer<Double>
  private let size: Int
  private let sharedSize: Int
  /// Cells before the sums of earnings, which every generation writes anew.
  private let cleared: Int

  /// Columns have one cell more than years of service, whole blocks of four.
  init(_ frame: LivesFrame) {
    let cells = ServiceTable.cells + 1
    let rows = frame.groupCount + 2
    let averageCount = frame.averaging.averages.count
    let lifeSpan = IndexHistory.length + frame.yearCount + 1
    let flowCount = LivesFlow.allCases.count * frame.yearCount
    let groupFlowCount = GroupFlow.allCases.count * frame.groupCount * frame.yearCount
    cleared = rows * 3 * cells
    size =
      cleared + cells + frame.groupCount * averageCount * lifeSpan + flowCount + groupFlowCount
    storage = .allocate(capacity: size)
    storage.initialize(repeating: .zero, count: size)
    sharedSize = (frame.groupCount + 1) * RetirementColumns.count * cells + 3 * cells
    shared = .allocate(capacity: sharedSize)
    shared.initialize(repeating: 0, count: sharedSize)
    var next = storage
    func take(_ count: Int) -> UnsafeMutablePointer<L> {
      defer { next += count }
      return next
    }
    func row() -> Row {
      Row(lives: take(cells), credits: take(cells), legacy: take(cells))
    }
    groups = .allocate(capacity: frame.groupCount)
    for group in 0..<frame.groupCount { (groups + group).initialize(to: row()) }
    dormants = row()
    leavers = row()
    averages = take(cells)
    averageSums = take(frame.groupCount * averageCount * lifeSpan)
    flows = take(flowCount)
    groupFlows = take(groupFlowCount)
    let columns = shared
    retirement = .allocate(capacity: frame.groupCount + 1)
    for slot in 0...frame.groupCount {
      let base = columns + slot * RetirementColumns.count * cells
      (retirement + slot).initialize(to: RetirementColumns(at: base, cells: cells))
    }
    careerService = shared + (frame.groupCount + 1) * RetirementColumns.count * cells
    recipients = careerService + cells
    survivorsLumpSum = recipients + cells
    decisions = .allocate(capacity: frame.groupCount)
    decisions.initialize(repeating: Decision(), count: frame.groupCount)
    years = PathYears(frame)
    groupCount = frame.groupCount
    life = .allocate(capacity: frame.yearCount)
    life.initialize(repeating: LifeYear(), count: frame.yearCount)
    lifeOfGroups = .allocate(capacity: frame.yearCount * frame.groupCount)
    lifeOfGroups.initialize(
      repeating: GroupLifeYear(), count: frame.yearCount * frame.groupCount)
  }

  deinit {
    storage.deallocate()
    shared.deallocate()
    decisions.deallocate()
    groups.deallocate()
    retirement.deallocate()
    life.deallocate()
    lifeOfGroups.deallocate()
  }

  @inline(__always)
  func lifeOfGroup(_ group: Int, _ t: Int) -> UnsafeMutablePointer<GroupLifeYear<L>> {
    lifeOfGroups + (t * groupCount + group)
  }

  /// Nobody is left from the generation before.
  func clear() {
    storage.update(repeating: .zero, count: cleared)
  }

  /// Nothing is reported yet.
  func clearFlows(_ frame: LivesFrame) {
    flows.update(repeating: .zero, count: LivesFlow.allCases.count * frame.yearCount)
    groupFlows.update(
      repeating: .zero, count: GroupFlow.allCases.count * frame.groupCount * frame.yearCount)
  }
}

/// What the paths say of a generation in a year.
struct LifeYear<L: Lane> {
  /// Persons on 1 January.
  var population = L.zero
  /// q of the generation, and of the other sex at the age of its spouses.
  var deathProbability = L.zero
  var deathProbabilityOfSpouse = L.zero
}

/// What the paths say of a generation's members of a group in a year.
struct GroupLifeYear<L: Lane> {
  /// Ā, persons, average of the year.
  var contributors = L.zero
  /// w, money a year.
  var earnings = L.zero
}

/// Who of a row retires in a year, by service; the same on every path, `[k]`.
///
/// Columns that act on lives, and columns that act on reference earnings × lives.
struct RetirementColumns {
  static let count = 10

  /// 1 − ρ.
  let notRetired: UnsafeMutablePointer<Double>
  /// Share awarded a pension, at the pensionable age or early, and early alone.
  let awarded: UnsafeMutablePointer<Double>
  let early: UnsafeMutablePointer<Double>
  /// Share awarded × years of service.
  let service: UnsafeMutablePointer<Double>
  /// Share awarded with service beyond the maximum.
  let beyond: UnsafeMutablePointer<Double>
  /// Share leaving with a lump sum.
  let lumpSum: UnsafeMutablePointer<Double>
  /// Share awarded × replacement rate, less the reduction of the early part.
  let amount: UnsafeMutablePointer<Double>
  /// Share awarded × years of reference earnings paid once for service beyond the maximum.
  let beyondAmount: UnsafeMutablePointer<Double>
  /// Share leaving × lump sum in years of reference earnings.
  let lumpSumAmount: UnsafeMutablePointer<Double>
  /// Share awarded at the pensionable age.
  let atAge: UnsafeMutablePointer<Double>

  init(at base: UnsafeMutablePointer<Double>, cells: Int) {
    notRetired = base
    awarded = base + cells
    early = base + 2 * cells
    service = base + 3 * cells
    beyond = base + 4 * cells
    lumpSum = base + 5 * cells
    amount = base + 6 * cells
    beyondAmount = base + 7 * cells
    lumpSumAmount = base + 8 * cells
    atAge = base + 9 * cells
  }
}
