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
    let valorized = L.block(index)
    forEachBlock { k in
      put(get(row.credits, k) * valorized * get(inverse, k), memory.earned, k)
    }
    retireDormants(columns)
    let death = deathProbability(plan.groupCount)
    bury(death, columns, deaths: .dormantDeaths)

    let hazard = plan.withdrawalRate[cell]
    let survival = L.one - death
    let notRetired =
      plan.isRetirementActive[cell] ? memory.notRetired[plan.groupCount] : memory.ones
    let allowed = columns[.withdrawal]
    let lumpSum = columns[.lumpSum]
    let alive = memory.alive
    let earned = memory.earned
    var persons = L.Block.zero
    var money = L.Block.zero
    let (surviving, withdrawal) = (L.block(survival), L.block(hazard))
    forEachBlock { k in
      // Share of the cell that withdraws; `alive` and `earned` are after retirement.
      let legacy = get(row.legacy, k).dividedOrZero(by: get(row.lives, k))
      let rate = L.Block.minimum(.one, withdrawal * get(allowed, k))
      let withdrawing = legacy * surviving * rate
      let remaining = get(alive, k)
      persons += remaining * withdrawing
      money += get(earned, k) * withdrawing * get(lumpSum, k)
      put(remaining * (surviving - withdrawing), row.lives, k)
      put(get(row.credits, k) * get(notRetired, k) * (surviving - withdrawing), row.credits, k)
      put(remaining * (surviving * legacy - withdrawing), row.legacy, k)
    }
    count(.withdrawalRecipients, L.sum(persons))
    count(.withdrawals, L.sum(money))
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
      hasMinimum: mode.rights == nil && plan.hasMinimumPension[plan.groupCount])
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
    top = next
    add(.one, of: leavers, to: dormants)
    forEachBlock { k in
      put(.zero, leavers.lives, k)
      put(.zero, leavers.credits, k)
      put(.zero, leavers.legacy, k)
    }
  }
}
