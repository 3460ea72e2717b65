import Quantities

extension Generation {
  /// Deaths among the lives in `alive`, with reference earnings × lives in `earned`.
  ///
  /// Monthly pensions and the lump sum exclude each other person by person: the lump sum goes to
  /// `deaths × (1 − m·1[x ≥ k_s])`.
  mutating func bury(_ q: L, _ columns: ServiceColumns<L>, deaths flow: LivesFlow) {
    let alive = memory.alive
    let earned = memory.earned
    let grant = columns[.grant]
    let survivors = columns[.survivors]
    let lumpSum = columns[.grantLumpSum]
    let lumpSumSurvivors = columns[.grantLumpSumSurvivors]
    var sums = (
      lives: L.Block.zero, granted: L.Block.zero, monthly: L.Block.zero, both: L.Block.zero,
      money: L.Block.zero, moneyOfMonthly: L.Block.zero
    )
    forEachBlock { k in
      let remaining = get(alive, k)
      let granted = remaining * get(grant, k)
      let references = get(earned, k)
      sums.lives += remaining
      sums.granted += granted
      sums.monthly += remaining * get(survivors, k)
      sums.both += granted * get(survivors, k)
      sums.money += references * get(lumpSum, k)
      sums.moneyOfMonthly += references * get(lumpSumSurvivors, k)
    }
    let (lives, granted, monthly) = (L.sum(sums.lives), L.sum(sums.granted), L.sum(sums.monthly))
    let (both, money) = (L.sum(sums.both), L.sum(sums.money))
    let moneyOfMonthly = L.sum(sums.moneyOfMonthly)
    let leavesMonthly = plan.monthlySurvivors[ageCell]
    count(flow, q * lives)
    count(.funeralGrants, q * granted * plan.funeralGrant[t])
    count(.funeralGrantRecipients, q * granted)
    count(.survivorsLumpSums, q * (money - leavesMonthly * moneyOfMonthly))
    count(.survivorsLumpSumRecipients, q * (granted - leavesMonthly * both))

    let widowed = q * monthly * plan.entitledSpouses[ageCell]
    var units = L.zero
    let share = plan.spouseShareOfPension[t]
    if share.isAnyPositive {
      let pension = product(earned, columns[.rate], survivors)
      units = (q * pension * plan.entitledSpouses[ageCell] * share)
        .dividedOrZero(by: plan.pensionIndex[t])
    }
    leave(spouses: widowed, units: units, children: q * monthly * plan.entitledChildren[ageCell])
  }

  private mutating func leave(spouses persons: L, units: L, children orphans: L) {
    spouses.award(persons, units: units)
    newChildren += orphans
    count(.newSurvivorsPensions, persons + orphans)
  }

  /// Pensions in payment, deaths of pensioners and what their survivors receive.
  mutating func payPensions() {
    let index = plan.pensionIndex[t]
    let q = deathProbability(plan.groupCount + 1)
    count(.oldAgePensions, index * pensioners.unitsPaid(q))
    count(.oldAgePensionerYears, pensioners.personYears(q))
    count(.pensionerDeaths, pensioners.deaths(q))
    buryPensioners(pensioners, q)
    pensioners.carry(q)

    guard plan.hasInvalidity || invalidityPensioners.persons.isAnyPositive else { return }
    let invalidQ = deathProbability(plan.groupCount + 2)
    count(.invalidityPensions, index * invalidityPensioners.unitsPaid(invalidQ))
    count(.invalidityPensionerDeaths, invalidityPensioners.deaths(invalidQ))
    buryPensioners(invalidityPensioners, invalidQ)
    invalidityPensioners.carry(invalidQ)
  }

  private mutating func buryPensioners(_ stock: BenefitStock<L>, _ q: L) {
    let deaths = stock.deaths(q)
    let units = stock.unitsOfDeaths(q)
    let without = L.one - plan.monthlySurvivors[ageCell]
    count(.funeralGrants, deaths * plan.funeralGrant[t])
    count(.funeralGrantRecipients, deaths)
    count(
      .survivorsLumpSums,
      without * plan.pensionerLumpSum[cell] * plan.pensionIndex[t] * units)
    count(.survivorsLumpSumRecipients, without * deaths)
    let widowed = plan.entitledSpouses[ageCell]
    leave(
      spouses: deaths * widowed, units: units * widowed * plan.spouseShareOfPension[t],
      children: deaths * plan.entitledChildren[ageCell])
  }

  /// Survivors in payment: spouses die as the other sex at their own age, children run off.
  mutating func paySurvivors() {
    let sexOfSpouse = sex.other
    let spouseAge = min(max(age - plan.spouseAgeDifference[sex.rawValue], 0), Age.open)
    let q = plan.deathProbability[(t * 2 + sexOfSpouse.rawValue) * Age.count + spouseAge]
    let runOff = plan.childRunOff
    let half = L(0.5)
    let flat = plan.spouseAmount[t] * spouses.personYears(q)
    let shares = plan.pensionIndex[t] * spouses.unitsPaid(q)
    let childYears = children * (L.one - half * runOff) + half * newChildren
    count(.survivorsPensions, flat + shares + plan.childAmount[t] * childYears)
    spouses.carry(q)
    children = children * (L.one - runOff) + newChildren * (L.one - half * runOff)
    newChildren = .zero
  }
}
