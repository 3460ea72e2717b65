import Quantities

/// The columns in which one generation's credits are carried on frozen headcounts.
final class CreditsMemory<L: Lane> {
  /// Annual amounts awarded in each year, `[year]`: old age, invalidity, spouses of members.
  let oldAge: UnsafeMutablePointer<L>
  let invalidity: UnsafeMutablePointer<L>
  let spouses: UnsafeMutablePointer<L>

  private let frame: LivesFrame
  private let storage: UnsafeMutablePointer<L>
  private let size: Int
  /// Credits of each group, then of the dormants, `[slot][k]`, then of the year's leavers.
  private let credits: UnsafeMutablePointer<L>
  /// Credits of a row once membership is settled, `[k]`.
  private let work: UnsafeMutablePointer<L>
  /// Σ of earnings along the generation's life, `[group × average][year]`.
  private let averageSums: UnsafeMutablePointer<L>
  /// Final-years averages of the year, `[average]`.
  private let averages: UnsafeMutablePointer<L>

  init(_ frame: LivesFrame) {
    self.frame = frame
    let cells = FrozenHeadcounts.cells
    let slots = frame.groupCount + 2
    let averageCount = frame.averaging.averages.count
    let lifeSpan = IndexHistory.length + frame.yearCount + 1
    size =
      3 * frame.yearCount + (slots + 1) * cells + averageCount
      + frame.groupCount * averageCount * lifeSpan
    storage = .allocate(capacity: size)
    storage.initialize(repeating: .zero, count: size)
    oldAge = storage
    invalidity = oldAge + frame.yearCount
    spouses = invalidity + frame.yearCount
    credits = spouses + frame.yearCount
    work = credits + slots * cells
    averages = work + cells
    averageSums = averages + averageCount
  }

  deinit { storage.deallocate() }

  private func row(_ slot: Int) -> UnsafeMutablePointer<L> {
    credits + slot * FrozenHeadcounts.cells
  }

  // MARK: - Credits

  /// Carries a generation's credits through its years and adds its flows.
  ///
  /// The annual amounts awarded stay in the memory. Without paths every earning is a shape; without
  /// years nobody has a minimum pension.
  func carry(
    _ cohort: FrozenCohort, _ lives: FrozenLives, _ paths: LivesPaths<L>?,
    _ levels: MoneyYears<L>, minimum: PathYears<L>?, into block: MoneyBlock<L>
  ) {
    let record = lives.record
    record.columns.withUnsafeBufferPointer { columns in
      guard let columns = columns.baseAddress else { return }
      open(cohort, columns, levels)
      sumPastEarnings(cohort, lives, paths, levels)
      let earnings = lives.areEarningsTied ? nil : paths
      for index in cohort.years {
        let year = record.years[index]
        let t = year.t
        oldAge[t] = .zero
        invalidity[t] = .zero
        spouses[t] = .zero
        for place in year.surpluses {
          let surplus = record.surpluses[place]
          move(L(surplus.moved), of: row(surplus.group), cells: year.cells)
        }
        for place in year.rows {
          let frozen = record.rows[place]
          if frozen.isEmptied {
            row(frozen.slot).update(repeating: .zero, count: frozen.cells)
            continue
          }
          // The pass over a group's credits sums its first flow on the way.
          var first: L?
          if frozen.slot == frame.groupCount {
            settle(frozen)
          } else {
            let earned = earnings.map { $0.earnings[frozen.cell] } ?? L(frozen.shape)
            let counted =
              frozen.terms.first.map { record.terms[$0].column } ?? frozen.growing
            first = pass(
              frozen, columns, growth: earned * levels.growth[t], counting: columns + counted)
          }
          let own = ownYear(frozen, earnings, levels, t)
          if frozen.hasAverages { average(frozen.slot, levels, t) }
          for place in frozen.terms {
            let term = record.terms[place]
            let sum = first ?? product(columns + term.column, cells: frozen.cells)
            first = nil
            let money = levels.laggedValorization[t] * sum + own * L(term.ownYear)
            count(term, money, columns, t, block)
          }
          if frozen.minimum >= 0, let minimum {
            let missing = lift(
              record.minimums[frozen.minimum], columns, own, levels.laggedValorization[t],
              minimum.minimumPension[t])
            oldAge[t] += missing
            block.add(.oldAgeAmount, t, missing)
          }
          if frozen.slot == frame.groupCount { carryDormants(frozen, columns) }
        }
      }
    }
  }

  private func open(
    _ cohort: FrozenCohort, _ columns: UnsafePointer<Double>, _ levels: MoneyYears<L>
  ) {
    let cells = FrozenHeadcounts.cells
    credits.update(repeating: .zero, count: (frame.groupCount + 2) * cells)
    guard cohort.opening >= 0 else { return }
    for place in 0..<((frame.groupCount + 1) * cells) {
      credits[place] = L(columns[cohort.opening + place]) * levels.opening
    }
  }

  /// A group's surplus joins the dormants.
  private func move(_ share: L, of group: UnsafeMutablePointer<L>, cells: Int) {
    let dormants = row(frame.groupCount)
    let moved = L.block(share)
    var k = 0
    while k < cells {
      put(get(dormants, k).adding(moved, times: get(group, k)), dormants, k)
      k += L.cellsPerBlock
    }
  }

  /// Membership, stayers, exits and the year's growth of a group's credits.
  ///
  /// - Parameters:
  ///   - frozen: The group's row.
  ///   - columns: All columns.
  ///   - growth: w/J, what a year adds to the credits of a life.
  ///   - counted: The column of a flow.
  /// - Returns: Σ credits · counted.
  private func pass(
    _ frozen: FrozenRow, _ columns: UnsafePointer<Double>, growth: L,
    counting counted: UnsafePointer<Double>
  ) -> L {
    let group = row(frozen.slot)
    let dormants = row(frame.groupCount)
    let leavers = row(frame.groupCount + 1)
    let growing = columns + frozen.growing
    let carried = frozen.carried >= 0 ? columns + frozen.carried : nil
    let (kept, returning) = (L.block(L(frozen.kept)), L.block(L(frozen.returning)))
    let (stay, move) = (L.block(L(frozen.stay)), L.block(L(frozen.move)))
    let (exit, leave) = (L.block(L(frozen.exit)), L.block(L(frozen.leave)))
    let earned = L.block(growth)
    var before = L.Block.zero
    var sum = L.Block.zero
    var k = 0
    while k < frozen.cells {
      var settled = (kept * get(group, k)).adding(returning, times: get(dormants, k))
      put(settled, work, k)
      sum = sum.adding(settled, times: L.shared(counted + k))
      if let carried { settled *= L.shared(carried + k) }
      let grown = settled.adding(earned, times: L.shared(growing + k))
      let below = L.below(grown, after: before)
      put((stay * settled).adding(move, times: below), group, k)
      put(
        get(leavers, k).adding(exit, times: settled).adding(leave, times: below), leavers, k)
      before = grown
      k += L.cellsPerBlock
    }
    guard frozen.isAtTop else { return L.sum(sum) }
    // Nobody moves beyond the top cell: what would have stays in it, without growth.
    let last = ServiceTable.cells - 1
    let lost = growth * L(growing[last])
    group[last] += group[last + 1] - L(frozen.move) * lost
    leavers[last] += leavers[last + 1] - L(frozen.leave) * lost
    group[last + 1] = .zero
    leavers[last + 1] = .zero
    return L.sum(sum)
  }

  /// Dormants once membership is settled.
  private func settle(_ frozen: FrozenRow) {
    let dormants = row(frame.groupCount)
    let kept = L.block(L(frozen.kept))
    var k = 0
    while k < frozen.cells {
      put(kept * get(dormants, k), work, k)
      k += L.cellsPerBlock
    }
  }

  /// Dormants on the next 1 January; the year's exits join them.
  private func carryDormants(_ frozen: FrozenRow, _ columns: UnsafePointer<Double>) {
    let dormants = row(frame.groupCount)
    let leavers = row(frame.groupCount + 1)
    let carried = columns + frozen.carried
    var k = 0
    while k < frozen.cells {
      put(get(leavers, k).adding(get(work, k), times: L.shared(carried + k)), dormants, k)
      put(.zero, leavers, k)
      k += L.cellsPerBlock
    }
  }

  // MARK: - Flows

  /// ½ δ w.
  private func ownYear(
    _ frozen: FrozenRow, _ paths: LivesPaths<L>?, _ levels: MoneyYears<L>, _ t: Int
  ) -> L {
    guard frozen.slot < frame.groupCount else { return .zero }
    let earned = paths.map { $0.earnings[frozen.cell] } ?? L(frozen.shape)
    return L(frozen.halfDensity) * earned * levels.own[t]
  }

  /// Σ credits · column of the row once membership is settled.
  private func product(_ column: UnsafePointer<Double>, cells: Int) -> L {
    var sum = L.Block.zero
    var k = 0
    while k < cells {
      sum = sum.adding(get(work, k), times: L.shared(column + k))
      k += L.cellsPerBlock
    }
    return L.sum(sum)
  }

  private func count(
    _ term: FrozenTerm, _ career: L, _ columns: UnsafePointer<Double>, _ t: Int,
    _ block: MoneyBlock<L>
  ) {
    var money = career
    if term.byAverage >= 0 {
      for average in 0..<frame.averaging.averages.count {
        money += averages[average] * L(columns[term.byAverage + average])
      }
    }
    switch term.flow {
    case .oldAgeAmount: oldAge[t] += money
    case .invalidityAmount: invalidity[t] += money
    case .spouseAmount: spouses[t] += money
    default: break
    }
    block.add(term.flow, t, money)
  }

  /// What the minimum adds to the annual amount of a row's new pensions.
  private func lift(
    _ minimum: FrozenMinimum, _ columns: UnsafePointer<Double>, _ own: L, _ index: L,
    _ amount: L
  ) -> L {
    var sum = L.zero
    let early = L(minimum.earlyFactor)
    for k in minimum.cells {
      let average = columns[minimum.averageOfCell + k]
      var pension =
        index * work[k] * L(columns[minimum.byCredits + k]) + own
        * L(columns[minimum.byOwnYear + k])
      if average >= 0 { pension += averages[Int(average)] * L(columns[minimum.byAverage + k]) }
      let atAge = columns[minimum.atAge + k]
      if atAge > 0 {
        sum +=
          L(atAge)
          * PensionMinimum.missing(pension, to: amount, dispersion: frame.pensionDispersion)
      }
      let earlyAwards = columns[minimum.early + k]
      if earlyAwards > 0 {
        sum +=
          L(earlyAwards)
          * PensionMinimum.missing(
            pension * early, to: amount, dispersion: frame.pensionDispersion)
      }
    }
    return sum
  }

  // MARK: - Final-years averages

  /// Sums of earnings over J' from history to T1, for the averages of each group.
  private func sumPastEarnings(
    _ cohort: FrozenCohort, _ lives: FrozenLives, _ paths: LivesPaths<L>?,
    _ levels: MoneyYears<L>
  ) {
    let earnings = lives.areEarningsTied ? nil : paths
    let span = levels.span
    let averageCount = frame.averaging.averages.count
    for group in 0..<frame.groupCount {
      for position in frame.averaging.averagesOfGroup[group] {
        let sums = averageSums + (group * averageCount + position) * (span + 1)
        let growth = levels.averageGrowth + position * span
        sums[0] = .zero
        for step in 0..<span {
          let year = step - IndexHistory.length
          let age = min(max(cohort.age + year, 0), Age.open)
          let place =
            ((group * frame.yearCount + max(year, 0)) * 2 + cohort.sex.rawValue) * Age.count + age
          let earned = earnings.map { $0.earnings[place] } ?? L(lives.record.shapes[place])
          sums[step + 1] = sums[step] + earned * growth[step]
        }
      }
    }
  }

  private func average(_ group: Int, _ levels: MoneyYears<L>, _ t: Int) {
    let now = IndexHistory.length + t
    let averageCount = frame.averaging.averages.count
    for position in 0..<averageCount {
      let sums = averageSums + (group * averageCount + position) * (levels.span + 1)
      let years = frame.averaging.averages[position].years
      let total = sums[now + 1] - sums[now + 1 - years]
      averages[position] =
        total * levels.averageIndex[position * frame.yearCount + t] * L(1 / Double(years))
    }
  }

  // MARK: - Pensions in payment

  /// What the awards of a generation, and those of T0, are paid.
  func pay(_ cohort: FrozenCohort, _ lives: FrozenLives, _ block: MoneyBlock<L>) {
    let index = block.years.pensionIndex
    var pensioners = BenefitStock<L>()
    var invalid = BenefitStock<L>()
    var spousesInPayment = BenefitStock<L>()
    pensioners.units = L(cohort.pensionUnits)
    invalid.units = L(cohort.invalidityUnits)
    spousesInPayment.units = L(cohort.spouseUnits)
    for place in cohort.years {
      let year = lives.record.years[place]
      let t = year.t
      let inverse = L.one.dividedOrZero(by: index[t])
      pensioners.newUnits += oldAge[t] * inverse
      invalid.newUnits += invalidity[t] * inverse
      spousesInPayment.newUnits += spouses[t] * inverse
      let q = L(year.pensionerDeath)
      let invalidQ = L(year.invalidDeath)
      let spouseQ = L(year.spouseDeath)
      let deaths = pensioners.unitsOfDeaths(q) + invalid.unitsOfDeaths(invalidQ)
      block.oldAgePensions[t] += index[t] * pensioners.unitsPaid(q)
      block.invalidityPensions[t] += index[t] * invalid.unitsPaid(invalidQ)
      block.pensionerLumpSums[t] += L(year.lumpSumYears) * index[t] * deaths
      spousesInPayment.newUnits += L(year.spouseShare) * deaths
      block.spousePensions[t] += index[t] * spousesInPayment.unitsPaid(spouseQ)
      pensioners.carry(q)
      invalid.carry(invalidQ)
      spousesInPayment.carry(spouseQ)
    }
  }

  // MARK: - Blocks of cells

  @inline(__always)
  private func get(_ column: UnsafeMutablePointer<L>, _ k: Int) -> L.Block {
    L.load(column + k)
  }

  @inline(__always)
  private func put(_ block: L.Block, _ column: UnsafeMutablePointer<L>, _ k: Int) {
    L.store(block, column + k)
  }
}
