import Quantities

extension Generation {
  /// Deaths among the lives of a row that do not retire.
  ///
  /// Monthly pensions and the lump sum exclude each other person by person: the lump sum goes to
  /// `deaths × (1 − m·1[x ≥ k_s])`.
  ///
  /// - Parameters:
  ///   - sums: Of the row's lives that do not retire.
  ///   - remaining: Those lives.
  ///   - q: Probability of dying of those who do not become invalid.
  ///   - share: Share that does not become invalid.
  ///   - flow: Where the deaths are reported.
  mutating func bury(
    _ sums: MemberSums<L>, remaining: L, rate q: L, share: L, deaths flow: LivesFlow
  ) {
    let dying = q * share
    let granted = dying * L.sum(sums.granted)
    let monthly = dying * L.sum(sums.monthly)
    count(flow, dying * remaining)
    count(.funeralGrants, granted * years.funeralGrant[t])
    count(.funeralGrantRecipients, granted)
    count(.survivorsLumpSums, dying * L.sum(sums.grantMoney))
    count(.survivorsLumpSumRecipients, dying * L.sum(sums.recipients))

    let widowed = monthly * L(frame.entitledSpouses[ageCell])
    var units = L.zero
    let shareOfPension = L(frame.spouseShareOfPension[t])
    if shareOfPension.isAnyPositive {
      let pension = dying * L.sum(sums.rightsOfMonthly)
      units = (pension * L(frame.entitledSpouses[ageCell]) * shareOfPension)
        .dividedOrZero(by: years.pensionIndex[t])
    }
    leave(spouses: widowed, units: units, children: monthly * L(frame.entitledChildren[ageCell]))
  }

  /// Columns of a row's deaths, where the lump sum goes to `1 − m·1[x ≥ k_s]` of them.
  func deathColumns(_ columns: ServiceColumns) -> DeathColumns {
    let leavesMonthly = SIMD4<Double>(repeating: frame.monthlySurvivors[ageCell])
    let (recipients, lumpSum) = (memory.recipients, memory.survivorsLumpSum)
    for k in stride(from: 0, to: Self.padded(min(top + 1, ServiceTable.cells - 1)), by: 4) {
      let both = Double.shared(columns[.grantSurvivors] + k)
      let money = Double.shared(columns[.grantLumpSumSurvivors] + k)
      Double.store(
        Double.shared(columns[.grant] + k) - leavesMonthly * both, recipients + k)
      Double.store(
        Double.shared(columns[.grantLumpSum] + k) - leavesMonthly * money, lumpSum + k)
    }
    return DeathColumns(
      grant: columns[.grant], survivors: columns[.survivors], rate: columns[.rate],
      recipients: UnsafePointer(recipients), lumpSum: UnsafePointer(lumpSum))
  }

  private mutating func leave(spouses persons: L, units: L, children orphans: L) {
    spouses.award(persons, units: units)
    newChildren += orphans
    count(.newSurvivorsPensions, persons + orphans)
  }

  /// Pensions in payment, deaths of pensioners and what their survivors receive.
  mutating func payPensions() {
    let index = years.pensionIndex[t]
    let q = deathProbability(frame.groupCount + 1)
    count(.oldAgePensions, index * pensioners.unitsPaid(q))
    count(.oldAgePensionerYears, pensioners.personYears(q))
    count(.pensionerDeaths, pensioners.deaths(q))
    buryPensioners(pensioners, q)
    pensioners.carry(q)

    guard frame.hasInvalidity || invalidityPensioners.persons.isAnyPositive else { return }
    let invalidQ = deathProbability(frame.groupCount + 2)
    count(.invalidityPensions, index * invalidityPensioners.unitsPaid(invalidQ))
    count(.invalidityPensionerDeaths, invalidityPensioners.deaths(invalidQ))
    buryPensioners(invalidityPensioners, invalidQ)
    invalidityPensioners.carry(invalidQ)
  }

  private mutating func buryPensioners(_ stock: BenefitStock<L>, _ q: L) {
    let deaths = stock.deaths(q)
    let units = stock.unitsOfDeaths(q)
    let without = L.one - L(frame.monthlySurvivors[ageCell])
    count(.funeralGrants, deaths * years.funeralGrant[t])
    count(.funeralGrantRecipients, deaths)
    count(
      .survivorsLumpSums,
      without * L(frame.pensionerLumpSum[cell]) * years.pensionIndex[t] * units)
    count(.survivorsLumpSumRecipients, without * deaths)
    let widowed = L(frame.entitledSpouses[ageCell])
    leave(
      spouses: deaths * widowed, units: units * widowed * L(frame.spouseShareOfPension[t]),
      children: deaths * L(frame.entitledChildren[ageCell]))
  }

  /// Survivors in payment: spouses die as the other sex at their own age, children run off.
  mutating func paySurvivors() {
    let q = memory.life[t].deathProbabilityOfSpouse
    let runOff = L(frame.childRunOff)
    let half = L(0.5)
    let spouseYears = spouses.personYears(q)
    let flat = years.spouseAmount[t] * spouseYears
    let shares = years.pensionIndex[t] * spouses.unitsPaid(q)
    let childYears = children * (L.one - half * runOff) + half * newChildren
    recorder?.survivors(t, spouseYears: spouseYears, childYears: childYears)
    count(.survivorsPensions, flat + shares + years.childAmount[t] * childYears)
    spouses.carry(q)
    children = children * (L.one - runOff) + newChildren * (L.one - half * runOff)
    newChildren = .zero
  }
}
