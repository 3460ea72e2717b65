import Quantities

/// What carrying a row of members adds up to; Σ over service.
struct MemberSums<L: Lane> {
  typealias Block = L.Block
  /// Lives that do not retire.
  var remaining = Block.zero
  /// Of them, those whose deaths give grants, monthly survivors' pensions, and lump sums.
  var granted = Block.zero
  var monthly = Block.zero
  var recipients = Block.zero
  /// Reference earnings × lives × survivors' lump sum of those who are paid one.
  var grantMoney = Block.zero
  /// Pension rights of those who do not retire, and of them those with monthly survivors' pensions.
  var rights = Block.zero
  var rightsOfMonthly = Block.zero
  var awards = AwardSums<L>()

  /// Adds what the deaths of a block of cells would give.
  @inline(__always)
  mutating func addDeaths(_ lives: Block, _ earned: Block, _ columns: DeathColumns, at k: Int) {
    granted = granted.adding(lives, times: L.shared(columns.grant + k))
    monthly = monthly.adding(lives, times: L.shared(columns.survivors + k))
    recipients = recipients.adding(lives, times: L.shared(columns.recipients + k))
    grantMoney = grantMoney.adding(earned, times: L.shared(columns.lumpSum + k))
  }

  /// Adds the pension rights of a block of cells that does not retire.
  @inline(__always)
  mutating func addRights(_ lives: Block, _ earned: Block, _ columns: DeathColumns, at k: Int) {
    let pension = earned * L.shared(columns.rate + k)
    remaining += lives
    rights += pension
    rightsOfMonthly = rightsOfMonthly.adding(pension, times: L.shared(columns.survivors + k))
  }
}

/// What the death of a member of a row gives, by service; the same on every path, `[k]`.
struct DeathColumns {
  let grant: UnsafePointer<Double>
  let survivors: UnsafePointer<Double>
  let rate: UnsafePointer<Double>
  /// Share of the deaths with a lump sum, for those who leave nobody a monthly pension.
  let recipients: UnsafePointer<Double>
  /// Their lump sum in years of reference earnings.
  let lumpSum: UnsafePointer<Double>
}

extension Generation {
  /// Payroll of the year: leavers contribute half of it.
  ///
  ///     payroll = Σ_k A δ w (1 − ½ leave)
  func collectContributions(_ group: Int) {
    let decision = memory.decisions + group
    let contributors = decision.pointee.contributors
    let contributionYears = contributors * decision.pointee.density
    count(.contributors, group, contributors)
    count(.contributionYears, group, contributionYears)
    count(.insurableEarnings, group, contributionYears * decision.pointee.earnings)
  }

  /// Carries a group through the year in one pass over service: those kept, returned and entered
  /// retire, become invalid, die, exit, or stay and are credited.
  ///
  /// Some of the exits take their lump sum, for x = k + ½δ years, and leave for good.
  mutating func carryMembers(_ group: Int) {
    let hasAverages = prepareReferences(group)
    let withdraws =
      frame.hasWithdrawalsAtExit && frame.withdrawalAtExit[group * frame.yearCount + t] > 0
    let isGeneral =
      isRetirementActive || frame.spouseShareOfPension[t] > 0 || withdraws
      || (frame.hasInvalidity && memory.decisions[group].invalidity.isAnyPositive)
    if isGeneral && !isRetirementActive {
      memory.retirement[group].retireNobody(cells: paddedCells)
    }
    assert(recordCredits(group))
    recorder?.members(self, group, hasAverages: hasAverages)
    // One compiled loop for each case, without branches on service.
    var sums = MemberSums<L>()
    var lumpSums = L.Block.zero
    switch (isGeneral, hasLegacy, hasAverages) {
    case (false, false, false): pass(group, Passes.Plain.self, &sums)
    case (false, false, true): pass(group, Passes.Averages.self, &sums)
    case (false, true, false): pass(group, Passes.Legacy.self, &sums)
    case (false, true, true): pass(group, Passes.LegacyAverages.self, &sums)
    case (true, _, false) where withdraws:
      lumpSums = pass(group, Passes.Withdrawing.self, &sums)
    case (true, _, true) where withdraws:
      lumpSums = pass(group, Passes.WithdrawingAverages.self, &sums)
    case (true, _, false): pass(group, Passes.General.self, &sums)
    case (true, _, true): pass(group, Passes.GeneralAverages.self, &sums)
    }
    assert(areCreditsConserved(group), "credits grow by one w/J a move up")
    let decision = memory.decisions + group
    if isRetirementActive { report(sums.awards) }
    let remaining = isGeneral ? L.sum(sums.remaining) : decision.pointee.members
    let invalidity = decision.pointee.invalidity
    if isGeneral { reportInvalidity(remaining, L.sum(sums.rights), invalidity) }
    bury(
      sums, remaining: remaining, rate: decision.pointee.death, share: L.one - invalidity,
      deaths: .contributorDeaths)
    decision.pointee.members = remaining * decision.pointee.stay
    if withdraws {
      count(.withdrawalRecipients, remaining * decision.pointee.withdrawing)
      count(.withdrawals, L.sum(lumpSums) * decision.pointee.withdrawing)
    }
    let exits = remaining * decision.pointee.exit
    leaversTotal += exits
    count(.memberExits, exits)
  }

  /// Nobody of the group contributes: whoever was in it has become dormant.
  func leaveEmpty(_ group: Int) {
    guard (L.one - memory.decisions[group].kept).isAnyPositive else { return }
    let row = memory.groups[group]
    row.lives.update(repeating: .zero, count: paddedCells)
    row.credits.update(repeating: .zero, count: paddedCells)
    row.legacy.update(repeating: .zero, count: paddedCells)
    memory.decisions[group].members = .zero
  }

  /// The pass over service of `carryMembers`.
  ///
  ///     lives       kept·A + returning·D + entrants
  ///     references  (credits·J(t−ℓ) + ½δw·lives)/x, or lives · final-years average
  ///     A(k+1) ← δ stay(k),   A(k) ← (1 − δ) stay(k),   exits: ½δ and 1 − ½δ
  ///
  /// Each move up brings one w/J; in the top cell neither service nor credits grow.
  ///
  /// - Returns: Σ reference earnings · lives that do not retire · lump sum for all the service, where
  ///   some of those who exit take it.
  @discardableResult
  private func pass<Case: PassCase>(
    _ group: Int, _: Case.Type, _ sums: inout MemberSums<L>
  ) -> L.Block {
    let decision = memory.decisions + group
    let row = memory.groups[group]
    let dormants = memory.dormants
    let leavers = memory.leavers
    let columns = table(1 + group)
    let retirement = memory.retirement[group]
    let averages = memory.averages
    let inverse =
      Case.hasAverages ? UnsafePointer(memory.careerService) : columns[.inverseService]
    let deaths = deathColumns(columns)
    let awardRate = columns[.awardRate]
    let lumpSum = columns[.lumpSum]
    let hasMinimum = Case.isGeneral && hasMinimumPension(group)
    let minimum = minimumPension(group)

    let (kept, returning) = (
      L.block(decision.pointee.kept), L.block(decision.pointee.returning)
    )
    let (valorized, current) = (L.block(earningsIndex), L.block(earningsOfTheYear(group)))
    let growth = L.block(creditsOfTheYear(group))
    let density = decision.pointee.density
    let moving = decision.pointee.stay * density
    let (move, stay) = (L.block(moving), L.block(decision.pointee.stay - moving))
    let leaving = L(0.5) * decision.pointee.exit * density
    let (leave, exit) = (L.block(leaving), L.block(decision.pointee.exit - leaving))

    var entrants = L.first(decision.pointee.entrants)
    var legacyEntrants = L.first(
      decision.pointee.entrants * L(frame.legacyShareOfEntrants[t]))
    var lumpSums = L.Block.zero
    var livesBefore = L.Block.zero
    var creditsBefore = L.Block.zero
    var legacyBefore = L.Block.zero
    let next = min(top + 1, ServiceTable.cells - 1)
    let cells = Self.padded(next)
    var k = 0
    while k < cells {
      var lives = entrants.adding(kept, times: get(row.lives, k))
        .adding(returning, times: get(dormants.lives, k))
      var credits = (kept * get(row.credits, k))
        .adding(returning, times: get(dormants.credits, k))
      var legacy = L.Block.zero
      if Case.hasLegacy {
        legacy = legacyEntrants.adding(kept, times: get(row.legacy, k))
          .adding(returning, times: get(dormants.legacy, k))
        legacyEntrants = .zero
      }
      entrants = .zero
      var earned = (credits * valorized).adding(current, times: lives) * L.shared(inverse + k)
      if Case.hasAverages { earned = earned.adding(lives, times: get(averages, k)) }
      if Case.isGeneral {
        sums.awards.add(lives, earned, retirement, at: k, L.self)
        if hasMinimum {
          sums.awards.amount += lift(
            minimum, lives: lives, legacy: legacy, earned: earned, awardRate, retirement, at: k)
        }
        let share = L.shared(retirement.notRetired + k)
        lives *= share
        credits *= share
        legacy *= share
        earned *= share
        sums.addRights(lives, earned, deaths, at: k)
        if Case.hasWithdrawals {
          lumpSums = lumpSums.adding(earned, times: L.shared(lumpSum + k))
        }
      }
      sums.addDeaths(lives, earned, deaths, at: k)

      let creditsAndGrowth = credits.adding(lives, times: growth)
      let livesBelow = L.below(lives, after: livesBefore)
      let creditsBelow = L.below(creditsAndGrowth, after: creditsBefore)
      put((stay * lives).adding(move, times: livesBelow), row.lives, k)
      put((stay * credits).adding(move, times: creditsBelow), row.credits, k)
      put(
        get(leavers.lives, k).adding(exit, times: lives).adding(leave, times: livesBelow),
        leavers.lives, k)
      put(
        get(leavers.credits, k).adding(exit, times: credits).adding(leave, times: creditsBelow),
        leavers.credits, k)
      livesBefore = lives
      creditsBefore = creditsAndGrowth
      if Case.hasLegacy {
        let legacyBelow = L.below(legacy, after: legacyBefore)
        put((stay * legacy).adding(move, times: legacyBelow), row.legacy, k)
        put(
          get(leavers.legacy, k).adding(exit, times: legacy).adding(leave, times: legacyBelow),
          leavers.legacy, k)
        legacyBefore = legacy
      }
      k += L.cellsPerBlock
    }
    if next == ServiceTable.cells - 1 {
      closeTopCell(row, growth: creditsOfTheYear(group))
      closeTopCell(leavers, growth: creditsOfTheYear(group))
    }
    return lumpSums
  }

  /// Nobody moves beyond the top cell: what would have stays in it, without growth.
  private func closeTopCell(_ row: GenerationMemory<L>.Row, growth: L) {
    let last = ServiceTable.cells - 1
    row.credits[last] += row.credits[last + 1] - row.lives[last + 1] * growth
    row.lives[last] += row.lives[last + 1]
    row.legacy[last] += row.legacy[last + 1]
    row.lives[last + 1] = .zero
    row.credits[last + 1] = .zero
    row.legacy[last + 1] = .zero
  }

  // MARK: - Earnings

  /// What brings credits to the year's reference earnings: J(t − ℓ), or the index of accrued rights.
  var earningsIndex: L { mode.accrued?[t] ?? years.laggedValorization[t] }

  /// ½ δ w: what the year itself adds to the earnings of a member who leaves in it.
  private func earningsOfTheYear(_ group: Int) -> L {
    guard mode.accrued == nil else { return .zero }
    let decision = memory.decisions + group
    return L(0.5) * decision.pointee.density * decision.pointee.earnings
  }

  /// w/J: what a whole year adds to the credits.
  func creditsOfTheYear(_ group: Int) -> L {
    guard mode.accrued == nil else { return .zero }
    return memory.decisions[group].earnings.dividedOrZero(by: years.valorization[t])
  }

  /// Says by service whether reference earnings are the career's or those of the last years.
  ///
  /// The averaging period by entry class takes t − k as the year of entry.
  ///
  /// - Returns: Whether anybody's are those of the last years.
  private func prepareReferences(_ group: Int) -> Bool {
    guard mode.accrued == nil, frame.averaging.hasAverages(group) else { return false }
    let inverse = table(1 + group)[.inverseService]
    let year = frame.years.lowerBound.advanced(by: t)
    for k in 0..<Self.padded(min(top + 1, ServiceTable.cells - 1)) {
      guard k < ServiceTable.cells else { continue }
      if let average = frame.averaging.average(group: group, year: year, completed: k) {
        memory.averages[k] = finalYears(group, average)
        memory.careerService[k] = 0
      } else {
        memory.averages[k] = .zero
        memory.careerService[k] = inverse[k]
      }
    }
    return true
  }

  /// Final-years average of a group in this year, from sums along the generation's life.
  ///
  ///     RE = mean over j = 0…n−1 of w(a−j, t−j) · J'(t) / J'(t−j)
  private func finalYears(_ group: Int, _ average: Int) -> L {
    let now = IndexHistory.length + t
    let sums = averageSums(group, average)
    let years = frame.averaging.averages[average].years
    let total = sums[now + 1] - sums[now + 1 - years]
    let index = memory.years.averageIndex[average * (IndexHistory.length + frame.yearCount) + now]
    return total * index * L(1 / Double(years))
  }

  /// Σ w/J' up to each year, `[year − (T0 − history)]`, one longer than the years.
  func averageSums(_ group: Int, _ average: Int) -> UnsafeMutablePointer<L> {
    let lifeSpan = IndexHistory.length + frame.yearCount + 1
    return memory.averageSums
      + (group * frame.averaging.averages.count + average) * lifeSpan
  }
}
