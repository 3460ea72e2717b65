import Quantities

/// What a row's awards of a year add up to; Σ over service.
struct AwardSums<L: Lane> {
  typealias Block = L.Block
  var awarded = Block.zero
  var early = Block.zero
  var service = Block.zero
  var beyondRecipients = Block.zero
  var lumpSumRecipients = Block.zero
  /// Annual amount at award.
  var amount = Block.zero
  var reference = Block.zero
  var beyond = Block.zero
  var lumpSums = Block.zero
}

extension AwardSums {
  /// Adds what a block of cells is awarded, without minimum pension.
  @inline(__always)
  mutating func add(
    _ lives: Block, _ earned: Block, _ columns: RetirementColumns, at k: Int, _: L.Type
  ) {
    awarded = awarded.adding(lives, times: L.shared(columns.awarded + k))
    early = early.adding(lives, times: L.shared(columns.early + k))
    service = service.adding(lives, times: L.shared(columns.service + k))
    beyondRecipients = beyondRecipients.adding(lives, times: L.shared(columns.beyond + k))
    lumpSumRecipients = lumpSumRecipients.adding(lives, times: L.shared(columns.lumpSum + k))
    amount = amount.adding(earned, times: L.shared(columns.amount + k))
    reference = reference.adding(earned, times: L.shared(columns.awarded + k))
    beyond = beyond.adding(earned, times: L.shared(columns.beyondAmount + k))
    lumpSums = lumpSums.adding(earned, times: L.shared(columns.lumpSumAmount + k))
  }
}

/// The minimum pension of a row in a year.
struct MinimumPension<L: Lane> {
  /// Share of the year in which the service gives it, `[k]`.
  let share: UnsafePointer<Double>
  /// Money a year.
  let amount: L
  /// What is left of a pension drawn early.
  let earlyFactor: L
  /// Whether anybody is awarded at the pensionable age, and early, in this year.
  let hasAtAge: Bool
  let hasEarly: Bool
}

extension Generation {
  /// Who of a group, or of the dormants (after the groups), retires in this year, by service.
  ///
  ///     ρ = e·h·takeUp + (1−h)·early·1[x ≥ k_early] + (1−e)·h·s
  ///     pension = rate(x + r) · RE · (1 − reduction)
  ///
  /// Each year of service beyond the maximum pays its months of RE once, to all who are awarded.
  func prepareRetirement(_ slot: Int) {
    typealias Cells = SIMD4<Double>
    let isDormant = slot == frame.groupCount
    let columns = table(isDormant ? 0 : 1 + slot)
    let target = memory.retirement[slot]
    let isLast = age == frame.lastAge
    let reaching = frame.reaching[cell]
    let takeUp = isDormant ? frame.dormantTakeUp : frame.takeUp
    let leaving =
      isDormant ? frame.dormantIneligibleLumpSumShare : frame.ineligibleLumpSumShare
    let hazard = isDormant ? frame.dormantEarly[cell] : frame.early[cell]
    let pension = Cells(reaching * (isLast ? 1 : takeUp))
    let lumpSum = Cells(reaching * (isLast ? 1 : leaving))
    let afterReduction = Cells(1 - reduction(slot))
    func read(_ column: UnsafePointer<Double>, _ k: Int) -> Cells { Double.shared(column + k) }
    func write(_ cells: Cells, _ column: UnsafeMutablePointer<Double>, _ k: Int) {
      Double.store(cells, column + k)
    }
    for k in stride(from: 0, to: Self.padded(min(top + 1, ServiceTable.cells - 1)), by: 4) {
      let eligible = read(columns[.eligible], k)
      let atAge = eligible * pension
      let early = Cells(hazard) * read(columns[.earlyEligible], k)
      let lump = (Cells(1) - eligible) * lumpSum
      let awarded = atAge + early
      let beyond = read(columns[.beyondMaximum], k)
      write(Cells(1) - awarded - lump, target.notRetired, k)
      write(awarded, target.awarded, k)
      write(early, target.early, k)
      write(awarded * read(columns[.service], k), target.service, k)
      write(awarded * (Cells(1) - Cells(0).atLeast(beyond)), target.beyond, k)
      write(lump, target.lumpSum, k)
      write(
        read(columns[.awardRate], k) * (atAge + early * afterReduction), target.amount, k)
      write(awarded * beyond, target.beyondAmount, k)
      write(lump * read(columns[.lumpSum], k), target.lumpSumAmount, k)
      write(atAge, target.atAge, k)
    }
  }

  /// Share of the pension lost by those of a row who retire early.
  private func reduction(_ slot: Int) -> Double {
    slot == frame.groupCount ? frame.dormantReduction[cell] : frame.reduction[cell]
  }

  /// Whether anybody of a row can be awarded the minimum pension in this year.
  func hasMinimumPension(_ slot: Int) -> Bool {
    isRetirementActive && mode.accrued == nil && frame.hasMinimumPension[slot]
      && (hasLegacy || !frame.minimumPensionForLegacyOnly)
      && years.minimumPension[t].isAnyPositive
  }

  /// The minimum pension of a row.
  func minimumPension(_ slot: Int) -> MinimumPension<L> {
    let isDormant = slot == frame.groupCount
    let columns = table(isDormant ? 0 : 1 + slot)
    return MinimumPension(
      share: columns[.minimumPension], amount: years.minimumPension[t],
      earlyFactor: L(1 - reduction(slot)), hasAtAge: frame.reaching[cell] > 0,
      hasEarly: (isDormant ? frame.dormantEarly[cell] : frame.early[cell]) > 0)
  }

  /// What the minimum adds to the annual pensions of a block of cells.
  ///
  /// The missing amount of the share of the awarded who have it.
  @inline(__always)
  func lift(
    _ minimum: MinimumPension<L>, lives: L.Block, legacy: L.Block, earned: L.Block,
    _ rate: UnsafePointer<Double>, _ retirement: RetirementColumns, at k: Int
  ) -> L.Block {
    let protected =
      L.shared(minimum.share + k) * (frame.minimumPensionForLegacyOnly ? legacy : lives)
    guard (protected * L.shared(retirement.awarded + k)).isAnyPositive else { return .zero }
    let pension = L.shared(rate + k) * earned.dividedOrZero(by: lives)
    let (amount, dispersion) = (L.block(minimum.amount), frame.pensionDispersion)
    var added = L.Block.zero
    if minimum.hasAtAge {
      added =
        L.shared(retirement.atAge + k)
        * PensionMinimum.missing(pension, to: amount, dispersion: dispersion)
    }
    if minimum.hasEarly {
      let reduced = pension * L.block(minimum.earlyFactor)
      added +=
        L.shared(retirement.early + k)
        * PensionMinimum.missing(reduced, to: amount, dispersion: dispersion)
    }
    return protected * added
  }

  /// New pensions join at mid-year: half of them is paid in the year; units are carried on.
  mutating func report(_ sums: AwardSums<L>) {
    let awarded = L.sum(sums.awarded)
    let amount = L.sum(sums.amount)
    pensioners.award(awarded, units: amount.dividedOrZero(by: years.pensionIndex[t]))
    count(.newOldAgePensions, awarded)
    count(.newEarlyPensions, L.sum(sums.early))
    count(.newOldAgePensionAmount, amount)
    count(.serviceAtAward, L.sum(sums.service))
    count(.referenceEarningsAtAward, L.sum(sums.reference))
    count(.lumpSumsBeyondMaximum, L.sum(sums.beyond))
    count(.beyondMaximumRecipients, L.sum(sums.beyondRecipients))
    count(.ineligibleLumpSums, L.sum(sums.lumpSums))
    count(.ineligibleLumpSumRecipients, L.sum(sums.lumpSumRecipients))
  }

  /// Invalidity pensions of a share of those who do not retire, with the rights they have.
  mutating func reportInvalidity(_ remaining: L, _ rights: L, _ incidence: L) {
    guard frame.hasInvalidity else { return }
    let persons = remaining * incidence
    invalidityPensioners.award(
      persons, units: (rights * incidence).dividedOrZero(by: years.pensionIndex[t]))
    count(.newInvalidityPensions, persons)
  }
}

extension RetirementColumns {
  /// Nobody of a row retires.
  func retireNobody(cells: Int) {
    let stride = awarded - notRetired
    for column in 1..<Self.count {
      (notRetired + column * stride).update(repeating: 0, count: cells)
    }
    notRetired.update(repeating: 1, count: cells)
  }
}
