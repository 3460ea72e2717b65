import Quantities

/// Writes down what a generation does on the central path, for `FrozenHeadcounts`.
final class LivesRecorder<L: Lane> {
  private(set) var record: FrozenHeadcounts
  private let frame: LivesFrame
  private let wages: [Double]
  private var year: FrozenYear?

  init(_ frame: LivesFrame, _ paths: LivesPaths<L>) {
    self.frame = frame
    wages = (0..<frame.yearCount).map { paths.wages[$0][lane: 0] }
    let cells = frame.groupCount * frame.yearCount * LivesPaths<L>.plane
    record = FrozenHeadcounts(
      spouseYears: Array(repeating: 0, count: frame.yearCount),
      childYears: Array(repeating: 0, count: frame.yearCount),
      central: LivesProjection(years: frame.years, groupCount: frame.groupCount),
      shapes: (0..<cells).map { cell in
        let t = cell / LivesPaths<L>.plane % frame.yearCount
        return paths.earnings[cell][lane: 0] / paths.wages[t][lane: 0]
      },
      contributionYears: Array(repeating: 0, count: cells))
  }

  func finish(central: LivesProjection<Double>) -> FrozenHeadcounts {
    record.central = central
    return record
  }

  // MARK: - Events, in the order of a generation's life

  func begin(_ generation: Generation<L>) {
    let isInsured = generation.t == 0 && generation.age <= frame.lastAge
    var opening = -1
    if isInsured {
      opening = record.columns.count
      for slot in 0...frame.groupCount {
        append { row(generation, slot).credits[$0][lane: 0] }
      }
    }
    record.cohorts.append(
      FrozenCohort(
        sex: generation.sex, age: generation.age - generation.t,
        years: record.years.count..<record.years.count, opening: opening,
        openingCells: generation.paddedCells,
        pensionUnits: generation.pensioners.units[lane: 0],
        invalidityUnits: generation.invalidityPensioners.units[lane: 0],
        spouseUnits: generation.spouses.units[lane: 0]))
  }

  func startYear(_ generation: Generation<L>) {
    let next = record.rows.count
    year = FrozenYear(
      t: generation.t, cells: generation.paddedCells,
      surpluses: record.surpluses.count..<record.surpluses.count, rows: next..<next,
      pensionerDeath: 0, invalidDeath: 0, spouseDeath: 0, lumpSumYears: 0, spouseShare: 0)
  }

  func moved(_ group: Int, _ share: L) {
    record.surpluses.append(FrozenSurplus(group: group, moved: share[lane: 0]))
  }

  func emptied(_ generation: Generation<L>, _ group: Int) {
    record.rows.append(
      FrozenRow(slot: group, isEmptied: true, cells: generation.paddedCells))
  }

  func members(_ generation: Generation<L>, _ group: Int, hasAverages: Bool) {
    let decision = generation.memory.decisions[group]
    let members = row(generation, group)
    let dormants = generation.memory.dormants
    func carried(_ column: UnsafeMutablePointer<L>, _ back: UnsafeMutablePointer<L>, _ k: Int) -> L
    {
      decision.kept * column[k] + decision.returning * back[k]
    }
    let entrants = decision.entrants
    let legacyEntrants = entrants * L(frame.legacyShareOfEntrants[generation.t])
    let cells = Self.cells(after: generation)
    let lives = (0..<cells).map {
      (carried(members.lives, dormants.lives, $0) + ($0 == 0 ? entrants : .zero))[lane: 0]
    }
    let legacy = (0..<cells).map {
      (carried(members.legacy, dormants.legacy, $0) + ($0 == 0 ? legacyEntrants : .zero))[lane: 0]
    }
    let density = decision.density[lane: 0]
    let stay = decision.stay[lane: 0]
    let exit = decision.exit[lane: 0]
    let cell = generation.groupCell(group)
    var row = FrozenRow(slot: group, cells: cells)
    row.isAtTop = generation.top + 1 >= ServiceTable.cells - 1
    row.kept = decision.kept[lane: 0]
    row.returning = decision.returning[lane: 0]
    row.move = stay * density
    row.stay = stay - row.move
    row.leave = 0.5 * exit * density
    row.exit = exit - row.leave
    row.shape = decision.earnings[lane: 0] / wages[generation.t]
    row.halfDensity = 0.5 * density
    row.cell = cell
    row.hasAverages = hasAverages
    record.contributionYears[cell] = (decision.contributors * decision.density)[lane: 0]
    let dying = (decision.death * (L.one - decision.invalidity))[lane: 0]
    let columns = RowColumns(
      generation, slot: group, lives: lives, legacy: legacy, hasAverages: hasAverages)
    row.growing = append { $0 < cells ? lives[$0] * columns.notRetired[$0] : 0 }
    if generation.isRetirementActive {
      row.carried = append { $0 < cells ? columns.notRetired[$0] : 0 }
    }
    let withdrawing = decision.withdrawing[lane: 0]
    row.terms = appendTerms(
      columns, dying: dying, invalidity: decision.invalidity[lane: 0],
      withdrawing: withdrawing > 0 ? lives.map { _ in withdrawing } : nil)
    row.minimum = appendMinimum(columns, generation)
    record.rows.append(row)
  }

  func dormants(_ generation: Generation<L>) {
    let cells = Self.cells(after: generation)
    let stock = generation.memory.dormants
    let kept = generation.dormantsKept
    let lives = (0..<cells).map { (kept * stock.lives[$0])[lane: 0] }
    let legacy = (0..<cells).map { (kept * stock.legacy[$0])[lane: 0] }
    let death = generation.deathProbability(frame.groupCount)[lane: 0]
    let columns = RowColumns(
      generation, slot: frame.groupCount, lives: lives, legacy: legacy, hasAverages: false)
    let hazard = frame.withdrawalRate[generation.cell]
    let allowed = generation.table(0)[.withdrawal]
    let withdrawing = (0..<cells).map { k in
      generation.hasLegacy && lives[k] != 0 && k < ServiceTable.cells
        ? min(1, hazard * allowed[k]) * legacy[k] / lives[k] : 0
    }
    var row = FrozenRow(slot: frame.groupCount, cells: cells)
    row.kept = kept[lane: 0]
    row.carried = append {
      $0 < cells ? columns.notRetired[$0] * (1 - death) * (1 - withdrawing[$0]) : 0
    }
    row.terms = appendTerms(
      columns, dying: death, invalidity: 0, withdrawing: withdrawing.map { $0 * (1 - death) })
    row.minimum = appendMinimum(columns, generation)
    record.rows.append(row)
  }

  func pensioners(_ generation: Generation<L>) {
    guard var year else { return }
    let frame = generation.frame
    let widowed = frame.entitledSpouses[generation.ageCell]
    let t = generation.t
    year.pensionerDeath = generation.deathProbability(frame.groupCount + 1)[lane: 0]
    year.invalidDeath = generation.deathProbability(frame.groupCount + 2)[lane: 0]
    year.spouseDeath = generation.memory.life[t].deathProbabilityOfSpouse[lane: 0]
    year.lumpSumYears =
      (1 - frame.monthlySurvivors[generation.ageCell]) * frame.pensionerLumpSum[generation.cell]
    year.spouseShare = widowed * frame.spouseShareOfPension[t]
    year.surpluses = year.surpluses.lowerBound..<record.surpluses.count
    year.rows = year.rows.lowerBound..<record.rows.count
    record.years.append(year)
    let cohort = record.cohorts.count - 1
    record.cohorts[cohort].years = record.cohorts[cohort].years.lowerBound..<record.years.count
  }

  func survivors(_ t: Int, spouseYears: L, childYears: L) {
    record.spouseYears[t] += spouseYears[lane: 0]
    record.childYears[t] += childYears[lane: 0]
  }

  // MARK: - Columns

  private static func cells(after generation: Generation<L>) -> Int {
    Generation<L>.padded(min(generation.top + 1, ServiceTable.cells - 1))
  }

  private func row(_ generation: Generation<L>, _ slot: Int) -> GenerationMemory<L>.Row {
    slot == frame.groupCount ? generation.memory.dormants : generation.memory.groups[slot]
  }

  @discardableResult
  private func append(_ value: (Int) -> Double) -> Int {
    let first = record.columns.count
    for k in 0..<FrozenHeadcounts.cells { record.columns.append(value(k)) }
    return first
  }

  /// Adds a term for every flow that the row has.
  private func appendTerms(
    _ columns: RowColumns, dying: Double, invalidity: Double, withdrawing: [Double]?
  ) -> Range<Int> {
    let first = record.terms.count
    func add(_ flow: FrozenFlow, _ factor: (Int) -> Double) {
      let perEarned = columns.lives.indices.map(factor)
      guard perEarned.contains(where: { $0 != 0 }) else { return }
      var ownYear = 0.0
      var byAverage = Array(repeating: 0.0, count: frame.averaging.averages.count)
      for k in columns.lives.indices {
        let own = columns.lives[k] * perEarned[k]
        if let average = columns.average(k) {
          byAverage[average] += own
        } else {
          ownYear += own * columns.inverse[k]
        }
      }
      let column = append { k in
        guard k < perEarned.count, columns.average(k) == nil else { return 0 }
        return perEarned[k] * columns.inverse[k]
      }
      var place = -1
      if byAverage.contains(where: { $0 != 0 }) {
        place = record.columns.count
        record.columns += byAverage
      }
      record.terms.append(
        FrozenTerm(flow: flow, column: column, ownYear: ownYear, byAverage: place))
    }
    add(.survivorsLumpSums) { dying * columns.notRetired[$0] * columns.grantMoney[$0] }
    if let withdrawing {
      add(.withdrawals) { columns.notRetired[$0] * withdrawing[$0] * columns.lumpSum[$0] }
    }
    if columns.isRetiring {
      add(.oldAgeAmount) { columns.amount[$0] }
      add(.referenceEarningsAtAward) { columns.awarded[$0] }
      add(.lumpSumsBeyondMaximum) { columns.beyondAmount[$0] }
      add(.ineligibleLumpSums) { columns.lumpSumAmount[$0] }
    }
    if invalidity > 0 {
      add(.invalidityAmount) { columns.notRetired[$0] * invalidity * columns.rate[$0] }
    }
    if columns.spouseShare > 0 {
      add(.spouseAmount) {
        columns.notRetired[$0] * dying * columns.rate[$0] * columns.survivors[$0]
          * columns.spouseShare
      }
    }
    return first..<record.terms.count
  }

  private func appendMinimum(_ columns: RowColumns, _ generation: Generation<L>) -> Int {
    guard let share = columns.minimumShare else { return -1 }
    let protected = columns.lives.indices.map { k in
      share[k] * (frame.minimumPensionForLegacyOnly ? columns.legacy[k] : columns.lives[k])
    }
    let awarded = protected.indices.filter {
      protected[$0] * columns.awarded[$0] > 0 && columns.lives[$0] > 0
    }
    guard let first = awarded.first, let last = awarded.last else { return -1 }
    func column(_ value: (Int) -> Double) -> Int {
      append { awarded.contains($0) ? value($0) : 0 }
    }
    record.minimums.append(
      FrozenMinimum(
        cells: first..<(last + 1),
        byCredits: column {
          columns.average($0) == nil
            ? columns.awardRate[$0] * columns.inverse[$0] / columns.lives[$0] : 0
        },
        byOwnYear: column {
          columns.average($0) == nil ? columns.awardRate[$0] * columns.inverse[$0] : 0
        },
        byAverage: column { columns.average($0) == nil ? 0 : columns.awardRate[$0] },
        averageOfCell: append { k in
          k < columns.lives.count ? Double(columns.average(k) ?? -1) : -1
        },
        atAge: column { protected[$0] * columns.atAge[$0] },
        early: column { protected[$0] * columns.early[$0] },
        earlyFactor: columns.earlyFactor))
    return record.minimums.count - 1
  }
}

/// The columns of a row as plain numbers.
private struct RowColumns {
  let lives: [Double]
  let legacy: [Double]
  let isRetiring: Bool
  let notRetired: [Double]
  let inverse: [Double]
  let rate: [Double]
  let awardRate: [Double]
  let survivors: [Double]
  let grantMoney: [Double]
  let lumpSum: [Double]
  let awarded: [Double]
  let early: [Double]
  let atAge: [Double]
  let amount: [Double]
  let beyondAmount: [Double]
  let lumpSumAmount: [Double]
  /// Share of a deceased member's pension that goes to an entitled spouse.
  let spouseShare: Double
  let minimumShare: [Double]?
  let earlyFactor: Double
  private let averages: [Int?]

  init<L: Lane>(
    _ generation: Generation<L>, slot: Int, lives: [Double], legacy: [Double], hasAverages: Bool
  ) {
    let frame = generation.frame
    let isDormant = slot == frame.groupCount
    let table = generation.table(isDormant ? 0 : 1 + slot)
    let retirement = generation.memory.retirement[slot]
    let isRetiring = generation.isRetirementActive
    let cells = min(lives.count, ServiceTable.cells)
    func read(_ column: UnsafePointer<Double>) -> [Double] {
      lives.indices.map { $0 < cells ? column[$0] : 0 }
    }
    func retiring(_ column: UnsafeMutablePointer<Double>) -> [Double] {
      lives.indices.map { isRetiring && $0 < cells ? column[$0] : 0 }
    }
    self.lives = lives
    self.legacy = legacy
    self.isRetiring = isRetiring
    notRetired = isRetiring ? retiring(retirement.notRetired) : lives.map { _ in 1 }
    inverse = read(table[.inverseService])
    rate = read(table[.rate])
    awardRate = read(table[.awardRate])
    survivors = read(table[.survivors])
    let leavesMonthly = frame.monthlySurvivors[generation.ageCell]
    grantMoney = zip(read(table[.grantLumpSum]), read(table[.grantLumpSumSurvivors]))
      .map { $0 - leavesMonthly * $1 }
    lumpSum = read(table[.lumpSum])
    awarded = retiring(retirement.awarded)
    early = retiring(retirement.early)
    atAge = retiring(retirement.atAge)
    amount = retiring(retirement.amount)
    beyondAmount = retiring(retirement.beyondAmount)
    lumpSumAmount = retiring(retirement.lumpSumAmount)
    spouseShare =
      frame.entitledSpouses[generation.ageCell] * frame.spouseShareOfPension[generation.t]
    let minimum = generation.minimumPension(slot)
    minimumShare = generation.hasMinimumPension(slot) ? read(minimum.share) : nil
    earlyFactor = minimum.earlyFactor[lane: 0]
    let year = frame.years.lowerBound.advanced(by: generation.t)
    averages = lives.indices.map { k in
      hasAverages && k < cells
        ? frame.averaging.average(group: slot, year: year, completed: k) : nil
    }
  }

  func average(_ k: Int) -> Int? { averages[k] }
}
