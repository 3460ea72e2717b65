import Quantities

extension Generation {
  /// Dormants meet retirement, death and withdrawal, in this order.
  ///
  /// The withdrawal hazard acts on legacy lives whose service the law allows, and removes them
  /// from legacy: who has no legacy rights keeps the service until the pensionable age.
  mutating func settleDormants() {
    let row = memory.dormants
    let columns = table(0)
    let inverse = columns[.inverseService]
    let index = mode.rights?.index[t] ?? plan.laggedValorization[t]
    for k in 0...top { memory.earned[k] = row.credits[k] * index * inverse[k] }
    retireDormants(columns)
    let death = deathProbability(plan.groupCount)
    bury(death, columns, deaths: .dormantDeaths)

    let hazard = (L.one - death) * plan.withdrawalRate[cell]
    let survival = L.one - death
    let notRetired =
      plan.isRetirementActive[cell] ? memory.notRetired[plan.groupCount] : memory.ones
    let allowed = columns[.withdrawal]
    let lumpSum = columns[.lumpSum]
    let alive = memory.alive
    let earned = memory.earned
    var persons = L.zero
    var money = L.zero
    for k in 0...top {
      // Share of the cell that withdraws; `alive` and `earned` are after retirement.
      let legacy = row.legacy[k].dividedOrZero(by: row.lives[k])
      let withdrawing = legacy * hazard * allowed[k]
      persons += alive[k] * withdrawing
      money += earned[k] * withdrawing * lumpSum[k]
      row.lives[k] = alive[k] * (survival - withdrawing)
      row.credits[k] *= notRetired[k] * (survival - withdrawing)
      row.legacy[k] = alive[k] * (survival * legacy - withdrawing)
    }
    count(.withdrawalRecipients, persons)
    count(.withdrawals, money)
  }

  private mutating func retireDormants(_ columns: ServiceColumns<L>) {
    let row = memory.dormants
    guard plan.isRetirementActive[cell] else {
      memory.alive.update(from: row.lives, count: top + 1)
      return
    }
    let isLast = age == plan.lastAge
    let reaching = plan.reaching[cell]
    let retirement = Retirement(
      pension: reaching * (isLast ? L.one : plan.dormantTakeUp),
      early: plan.dormantEarly[cell], reduction: plan.dormantReduction[cell],
      lumpSum: reaching * (isLast ? L.one : plan.dormantIneligibleLumpSumShare),
      hasMinimum: plan.hasMinimumPension[plan.groupCount])
    award(retirement, columns, row)
    let notRetired = memory.notRetired[plan.groupCount]
    for k in 0...top {
      let eligible = columns[.eligible][k]
      notRetired[k] =
        L.one - eligible * retirement.pension - retirement.early * columns[.earlyEligible][k]
        - (L.one - eligible) * retirement.lumpSum
      memory.alive[k] = row.lives[k] * notRetired[k]
      memory.earned[k] *= notRetired[k]
    }
  }

  /// The year's exits become dormant on the next 1 January.
  mutating func receiveLeavers() {
    let next = min(top + 1, ServiceTable.cells - 1)
    let dormants = memory.dormants
    let leavers = memory.leavers
    for k in 0...next {
      dormants.lives[k] += leavers.lives[k]
      dormants.credits[k] += leavers.credits[k]
      dormants.legacy[k] += leavers.legacy[k]
      leavers.lives[k] = .zero
      leavers.credits[k] = .zero
      leavers.legacy[k] = .zero
    }
    top = next
    reportExcess()
  }

  /// Persons beyond the residents of the next 1 January, reported as a warning with its size.
  private func reportExcess() {
    guard age < Age.open - 1, t + 1 < plan.yearCount else { return }
    var insured = sum(memory.dormants.lives)
    for group in 0..<plan.groupCount { insured += sum(memory.groups[group].lives) }
    let q = deathProbability(plan.groupCount + 1)
    insured += pensioners.persons * (L.one - q) + pensioners.newPersons * (L.one - L(0.5) * q)
    let residents = plan.population[((t + 1) * 2 + sex.rawValue) * Age.count + age + 1]
    count(.personsBeyondPopulation, L.maximum(.zero, insured - residents))
  }
}
