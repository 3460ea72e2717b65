import Quantities
import Scheme

/// One generation (sex and birth year) of the long-term branch, carried through its life.
///
/// Generations do not interact once coverage and rates are known. The state is three components
/// for every group, for the dormants and for the year's leavers, by completed years of service:
/// lives, credits (Σ of insurable earnings at T0 prices) and legacy (lives first insured before
/// the cut-off of some rights). Every number holds one path a lane.
///
/// Readable description: Method/Projection; order of events: MODEL 6 of the method.
struct Generation<L: Lane> {
  let frame: LivesFrame
  let paths: LivesPaths<L>
  let memory: GenerationMemory<L>
  let years: PathYears<L>
  /// How the generation is carried: openly, or as the closed group of T0.
  let mode: GroupMode<L>
  /// Writes the headcounts down, where other paths will be carried on them.
  var recorder: LivesRecorder<L>?

  // MARK: Where it stands

  var sex = Sex.male
  /// Years since T0.
  var t = 0
  /// Age on 1 January; above 100 for the survivors of the open age.
  var age = 0
  /// The highest year of service that anybody has.
  var top = 0
  /// Whether anybody may have rights from before the cut-off.
  var hasLegacy = true
  /// Dormants on 1 January, then after the surplus of all groups has moved.
  var dormantTotal = L.zero
  /// Exits of the year so far, who will join the dormants.
  var leaversTotal = L.zero
  /// Share of the dormants that does not return.
  var dormantsKept = L.one

  // MARK: Pensioners; persons, and units of annual pension at index 1

  var pensioners = BenefitStock<L>()
  var invalidityPensioners = BenefitStock<L>()
  var spouses = BenefitStock<L>()
  var children = L.zero
  var newChildren = L.zero

  init(
    frame: LivesFrame, paths: LivesPaths<L>, memory: GenerationMemory<L>, mode: GroupMode<L>
  ) {
    self.frame = frame
    self.paths = paths
    self.memory = memory
    self.years = memory.years
    self.mode = mode
  }

  /// Carries the generation from 1 January to the next, for every lane at once.
  mutating func advance() {
    assert(recordBalance())
    recorder?.startYear(self)
    countStocks()
    if age <= frame.lastAge {
      for group in 0..<frame.groupCount { decide(group) }
      meetCoverage()  // 6.1, start of the year
      for group in 0..<frame.groupCount {
        collectContributions(group)  // 6.3
        if memory.decisions[group].contributors.isAnyPositive {
          carryMembers(group)  // 6.4 to 6.6 and 6.8
        } else {
          recorder?.emptied(self, group)
          leaveEmpty(group)
        }
      }
      settleDormants()  // 6.9; the year's exits join
    }
    recorder?.pensioners(self)
    payPensions()  // 6.7
    paySurvivors()  // 6.8
    assert(isConserved, "persons are conserved: start + entrants = end + deaths + lump sums")
    t += 1
    age += 1
  }

  // MARK: - Reading the frame and the paths

  var cell: Int { (t * 2 + sex.rawValue) * Age.count + min(age, Age.open) }

  func groupCell(_ group: Int) -> Int {
    group * frame.yearCount * 2 * Age.count + cell
  }

  var ageCell: Int { sex.rawValue * Age.count + min(age, Age.open) }

  var isRetirementActive: Bool { frame.isRetirementActive[cell] }

  /// The service table of a slot: 0 for dormants, 1 + group for contributors.
  func table(_ slot: Int) -> ServiceColumns {
    let ages = frame.lastAge - LivesFrame.firstAge + 1
    let index =
      ((t * 2 + sex.rawValue) * (frame.groupCount + 1) + slot) * ages + age - LivesFrame.firstAge
    let place = frame.tableOfCell[index]
    return ServiceColumns(
      service: frame.tables.base + Int(place.service),
      lumpSums: frame.tables.base + Int(place.lumpSums))
  }

  /// q of the population times the relativity of a row: a group, dormants, pensioners, invalids.
  @inline(__always)
  func deathProbability(_ row: Int) -> L {
    memory.life[t].deathProbability * L(frame.relativity[row * Age.count + min(age, Age.open)])
  }

  // MARK: - Reporting

  @inline(__always)
  func count(_ flow: LivesFlow, _ value: L) {
    memory.flows[flow.rawValue * frame.yearCount + t] += value
  }

  @inline(__always)
  func count(_ flow: GroupFlow, _ group: Int, _ value: L) {
    memory.groupFlows[(flow.rawValue * frame.groupCount + group) * frame.yearCount + t] += value
  }

  private func countStocks() {
    count(.oldAgePensioners, pensioners.persons)
    mode.pensioners?[t] = pensioners.persons
    count(.invalidityPensioners, invalidityPensioners.persons)
    count(.spousePensioners, spouses.persons)
    count(.childPensioners, children)
    guard age <= frame.lastAge + 1 else {
      reportExcess(pensioners.persons)
      return
    }
    var members = L.zero
    for group in 0..<frame.groupCount { members += memory.decisions[group].members }
    count(.members, members)
    count(.dormantMembers, dormantTotal)
    reportExcess(members + dormantTotal + pensioners.persons)
  }

  /// Persons beyond the residents of a 1 January, counted in the year before; a warning with its
  /// size.
  private func reportExcess(_ insured: L) {
    guard t > 0, age < Age.open else { return }
    let excess = L.maximum(.zero, insured - memory.life[t].population)
    memory.flows[LivesFlow.personsBeyondPopulation.rawValue * frame.yearCount + t - 1] += excess
  }
}

/// Whether new members join, and what the closed group of T0 repeats of the open one.
struct GroupMode<L: Lane> {
  /// Whether anybody joins after T0.
  var isOpen: Bool
  /// The open group's moves, `[year][group][kept, returned]`: written where a closed group will
  /// repeat them, read by the closed group.
  var moves: UnsafeMutablePointer<L>?
  /// Rights frozen at T0: nothing is earned any more, and past earnings are brought to the award by
  /// a stated index, `[year]`.
  ///
  /// The minimum pension is no accrued right: lifting the part earned so far to all of it would
  /// count the top-up of a whole career.
  var accrued: UnsafePointer<L>?
  /// Where the generation's old-age pensioners are written down, `[year]` up to the one after T1.
  var pensioners: UnsafeMutablePointer<L>?

  /// Members join, and their moves are not remembered.
  static var open: GroupMode { GroupMode(isOpen: true) }
}

/// Persons with a pension in payment and what they are paid.
struct BenefitStock<L: Lane> {
  var persons = L.zero
  /// Annual pension over the pension index.
  var units = L.zero
  /// Awards of the year, joining at mid-year.
  var newPersons = L.zero
  var newUnits = L.zero

  mutating func award(_ persons: L, units: L) {
    newPersons += persons
    newUnits += units
  }

  /// Person-years in payment during the year: half a year in the year of award and of death.
  func personYears(_ q: L) -> L { persons * (L.one - L(0.5) * q) + L(0.5) * newPersons }

  /// Units paid during the year.
  func unitsPaid(_ q: L) -> L { units * (L.one - L(0.5) * q) + L(0.5) * newUnits }

  /// Deaths of the year, those awarded in it exposed for half of it.
  func deaths(_ q: L) -> L { persons * q + L(0.5) * q * newPersons }

  func unitsOfDeaths(_ q: L) -> L { units * q + L(0.5) * q * newUnits }

  /// The stock on the next 1 January.
  mutating func carry(_ q: L) {
    let alive = L.one - q
    let newAlive = L.one - L(0.5) * q
    persons = persons * alive + newPersons * newAlive
    units = units * alive + newUnits * newAlive
    newPersons = .zero
    newUnits = .zero
  }
}

/// The columns of one service table, `[k]`.
struct ServiceColumns {
  let service: UnsafePointer<Double>
  let lumpSums: UnsafePointer<Double>

  subscript(column: ServiceTable.Column) -> UnsafePointer<Double> {
    service + column.rawValue * ServiceTable.cells
  }

  subscript(column: LumpSumTable.Column) -> UnsafePointer<Double> {
    lumpSums + column.rawValue * ServiceTable.cells
  }
}
