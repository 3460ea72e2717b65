import Quantities

extension Generation {
  /// Dormants meet retirement, death and withdrawal, in this order; the year's exits join them.
  ///
  /// The withdrawal hazard acts on legacy lives whose service the law allows, and removes them
  /// from legacy: who has no legacy rights keeps the service until the pensionable age.
  mutating func settleDormants() {
    let slot = frame.groupCount
    let isGeneral = isRetirementActive || frame.spouseShareOfPension[t] > 0
    if isRetirementActive {
      prepareRetirement(slot)
    } else if isGeneral {
      memory.retirement[slot].retireNobody(
        cells: Self.padded(min(top + 1, ServiceTable.cells - 1)))
    }
    recorder?.dormants(self)
    var sums = MemberSums<L>()
    let (persons, money) =
      isGeneral
      ? settle(Passes.General.self, &sums)
      : hasLegacy ? settle(Passes.Legacy.self, &sums) : settle(Passes.Plain.self, &sums)
    if isRetirementActive { report(sums.awards) }
    let remaining = isGeneral ? L.sum(sums.remaining) : dormantTotal
    let death = deathProbability(slot)
    bury(sums, remaining: remaining, rate: death, share: .one, deaths: .dormantDeaths)
    count(.withdrawalRecipients, persons)
    count(.withdrawals, money)
    dormantTotal = L.maximum(.zero, remaining * (L.one - death) - persons) + leaversTotal
    leaversTotal = .zero
    top = min(top + 1, ServiceTable.cells - 1)
  }

  /// The pass over service of `settleDormants`.
  ///
  /// - Returns: Persons who withdraw and what they are paid.
  private func settle<Case: PassCase>(
    _: Case.Type, _ sums: inout MemberSums<L>
  ) -> (persons: L, money: L) {
    let slot = frame.groupCount
    let row = memory.dormants
    let leavers = memory.leavers
    let columns = table(0)
    let retirement = memory.retirement[slot]
    let hasMinimum = Case.isGeneral && hasMinimumPension(slot)
    let minimum = minimumPension(slot)
    let inverse = columns[.inverseService]
    let deaths = deathColumns(columns)
    let awardRate = columns[.awardRate]
    let allowed = columns[.withdrawal]
    let lumpSum = columns[.lumpSum]
    let hazard = L.block(L(frame.withdrawalRate[cell]))
    let kept = L.block(dormantsKept)
    let valorized = L.block(earningsIndex)
    let surviving = L.block(L.one - deathProbability(slot))
    var persons = L.Block.zero
    var money = L.Block.zero
    let cells = Self.padded(min(top + 1, ServiceTable.cells - 1))
    var k = 0
    while k < cells {
      var lives = kept * get(row.lives, k)
      var credits = kept * get(row.credits, k)
      var legacy = Case.hasLegacy ? kept * get(row.legacy, k) : .zero
      var earned = credits * valorized * L.shared(inverse + k)
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
      }
      sums.addDeaths(lives, earned, deaths, at: k)

      lives *= surviving
      credits *= surviving
      if Case.hasLegacy {
        legacy *= surviving
        let withdrawal = L.Block.minimum(.one, hazard * L.shared(allowed + k))
        if withdrawal.isAnyPositive {
          let share = (withdrawal * legacy).dividedOrZero(by: lives)
          persons += withdrawal * legacy
          money += earned * surviving * share * L.shared(lumpSum + k)
          lives -= withdrawal * legacy
          credits -= credits * share
          legacy -= withdrawal * legacy
        }
        put(legacy + get(leavers.legacy, k), row.legacy, k)
        put(.zero, leavers.legacy, k)
      }
      put(lives + get(leavers.lives, k), row.lives, k)
      put(credits + get(leavers.credits, k), row.credits, k)
      put(.zero, leavers.lives, k)
      put(.zero, leavers.credits, k)
      k += L.cellsPerBlock
    }
    return (L.sum(persons), L.sum(money))
  }
}
