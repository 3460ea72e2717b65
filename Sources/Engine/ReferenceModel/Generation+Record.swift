import Coverage
import Law
import Quantities
import Scheme

extension Generation {
  /// The sheets of one year, from the state on its 1 January.
  ///
  /// - Parameters:
  ///   - moment: The year.
  ///   - isCarried: Whether the generation goes on after the year.
  /// - Returns: Its rows in every sheet.
  func record(_ moment: GenerationYear, isCarried: Bool) -> ReferenceRecord {
    var record = ReferenceRecord()
    var now = self
    var unused = ReferenceFlows(years: moment.year...moment.year, groupCount: members.count)
    var newOldAge = Pensions()
    var newInvalidity = Pensions()
    var bereaved = Bereaved()
    var monthly = Pensions()
    if moment.isFirstYear { now.open(moment) }
    if moment.isCoverageAge {
      let decrements = moment.decrementsOfMembers
      if !moment.isFirstYear {
        now.recordEntries(moment, decrements, &record.entries)
        now.meetCoverage(moment, decrements, &unused)
      }
      now.recordMembers(moment, decrements, &record.members, &monthly)
      newOldAge = now.awardMembers(moment, decrements, &unused)
      newInvalidity = now.awardInvalidity(moment, decrements, &unused)
      bereaved = now.buryMembers(moment, decrements, &unused)
      now.recordDormants(moment, &record.dormants, &monthly)
      newOldAge = newOldAge + now.settleDormants(moment, &bereaved, &unused)
    }
    now.recordCohort(
      moment, newOldAge, newInvalidity, monthly, isCarried: isCarried, &record.cohorts)
    return record
  }

  // MARK: - Coverage

  private func recordEntries(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ sheet: inout ReferenceSheet
  ) {
    var state = self
    func presence(_ group: Int, _ k: Int) -> Double { 1 - 0.5 * decrements[group][k].leave }
    let targets = members.indices.map {
      moment.input.contributors[$0][moment.year][moment.sex, moment.age]
    }
    let present = members.indices.map { group in
      (0...Self.topService).reduce(0.0) { $0 + members[group][$1].lives * presence(group, $1) }
    }
    // The surplus of all groups moves before anybody returns.
    for group in members.indices where present[group] > targets[group] {
      let kept = targets[group] / present[group]
      for k in 0...Self.topService {
        state.dormants[k] += state.members[group][k] * (1 - kept)
        state.members[group][k] = state.members[group][k] * kept
      }
    }
    let stock = state.dormants.reduce(0) { $0 + $1.lives }
    let insured = state.members.joined().reduce(0) { $0 + $1.lives }
    let residents = moment.input.population[moment.year][moment.sex, moment.age]
    let never = max(0, residents - insured - stock - oldAge.persons - invalidity.persons)
    let propensity = moment.input.behaviour.returnPropensity * stock
    let theta = propensity > 0 ? propensity / (propensity + never) : 0
    let mean = members.indices.map { group in
      stock > 0
        ? (0...Self.topService).reduce(0.0) {
          $0 + state.dormants[$1].lives * presence(group, $1)
        } / stock : 0
    }
    let gaps = members.indices.map { max(0, targets[$0] - present[$0]) }
    let asked = members.indices.map { mean[$0] > 0 ? theta * gaps[$0] / mean[$0] : 0 }
    let cut = asked.reduce(0, +) > stock ? stock / asked.reduce(0, +) : 1
    let wanted = members.indices.map {
      (gaps[$0] - cut * asked[$0] * mean[$0]) / presence($0, 0)
    }
    let allowed = wanted.reduce(0, +) > never ? never / wanted.reduce(0, +) : 1
    for group in members.indices where targets[group] > 0 || present[group] > 0 {
      sheet.add(
        .init(group: group, sex: moment.sex, age: moment.age),
        [
          targets[group], present[group], mean[group] > 0 ? theta : 0,
          mean[group] > 0 ? mean[group] : 1, cut, presence(group, 0), allowed,
        ])
    }
  }

  // MARK: - Members and dormants

  private func recordMembers(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ sheet: inout ReferenceSheet,
    _ monthly: inout Pensions
  ) {
    for group in members.indices {
      let insured = moment.input.groups[group]
      let retiring = moment.retirementAge(early: moment.input.behaviour.earlyRetirement[moment.sex])
      let abroad = insured.serviceAbroad.heldConstant(at: moment.year)
      let withdrawing = insured.withdrawalAtExit.heldConstant(at: moment.year)
      for k in 0...Self.topService where members[group][k].lives > 0 {
        let claim = moment.claim(of: members[group][k], group: group, service: k)
        let own = claim.service
        let ways = moment.ways(
          service: own > 0 ? own + abroad : own, at: retiring,
          takeUp: moment.input.behaviour.takeUp,
          lumpSumShare: moment.input.behaviour.ineligibleLumpSumShare)
        let rates = [
          moment.crossed(moment.input.behaviour.invalidityRate),
          moment.deathProbability(relativity: insured.mortalityRelativity),
          moment.crossed(insured.exitRate[moment.year]), withdrawing, moment.density(group),
          moment.earnings(group),
        ]
        sheet.add(
          .init(group: group, sex: moment.sex, age: moment.age, service: k),
          [claim.cell.lives] + ways + rates + moment.rights(claim, yearsEarly: retiring.yearsEarly))
        monthly = monthly + moment.monthly(claim, claim.cell.lives * decrements[group][k].death)
      }
    }
  }

  private func recordDormants(
    _ moment: GenerationYear, _ sheet: inout ReferenceSheet, _ monthly: inout Pensions
  ) {
    let behaviour = moment.input.behaviour
    let q = moment.deathProbability(relativity: behaviour.dormantMortalityRelativity)
    let retiring = moment.retirementAge(early: behaviour.dormantEarlyRetirement[moment.sex])
    for k in 0...Self.topService where dormants[k].lives > 0 {
      let claim = moment.claim(ofDormants: dormants[k], service: k)
      let retirement = moment.retirement(
        service: Double(k), at: retiring, takeUp: behaviour.dormantTakeUp,
        lumpSumShare: behaviour.dormantIneligibleLumpSumShare)
      let ways = moment.ways(
        service: Double(k), at: retiring, takeUp: behaviour.dormantTakeUp,
        lumpSumShare: behaviour.dormantIneligibleLumpSumShare)
      sheet.add(
        .init(sex: moment.sex, age: moment.age, service: k),
        [dormants[k].lives, dormants[k].legacy] + ways
          + [q, moment.withdrawalHazard(service: k)]
          + moment.rights(claim, yearsEarly: retiring.yearsEarly))
      let deaths = claim.cell.lives * (1 - retirement.total) * q
      monthly = monthly + moment.monthly(claim, deaths)
    }
  }

  // MARK: - Pensioners and survivors

  private func recordCohort(
    _ moment: GenerationYear, _ newOldAge: Pensions, _ newInvalidity: Pensions,
    _ monthly: Pensions, isCarried: Bool, _ sheet: inout ReferenceSheet
  ) {
    let behaviour = moment.input.behaviour
    sheet.add(
      .init(sex: moment.sex, age: moment.age),
      [
        oldAge.persons, oldAge.units, newOldAge.persons, newOldAge.units, invalidity.persons,
        invalidity.units, newInvalidity.persons, newInvalidity.units,
        moment.deathProbability(relativity: behaviour.pensionerMortalityRelativity),
        moment.deathProbability(relativity: behaviour.invalidityMortalityRelativity),
        spouses.persons, spouses.units, children, moment.spouseDeathProbability, monthly.persons,
        monthly.units, moment.crossed(behaviour.entitledSpouseShare),
        moment.crossed(behaviour.childrenPerDeath), moment.entitledShare,
        moment.pensionerLumpSumMonths, isCarried ? 1 : 0,
      ])
  }
}

extension GenerationYear {
  /// e, h·takeUp, e₂, (1−h)·early and h·s of a service; at the last coverage age nobody is left.
  fileprivate func ways(
    service x: Double, at age: RetirementAge, takeUp: Double, lumpSumShare: Double
  ) -> [Double] {
    let eligible = share(of: x, reaching: input.law.qualifyingPeriod)
    if isLastCoverageAge { return [eligible, 1, 0, 0, 1] }
    return [
      eligible, age.reaching * takeUp, share(of: x, reaching: input.law.earlyQualifyingPeriod),
      age.early, age.reaching * lumpSumShare,
    ]
  }

  /// What a cell has a right to, in the order of `RightColumn`.
  fileprivate func rights(_ claim: Claim, yearsEarly: Double) -> [Double] {
    let law = input.law
    var covered = 0.0
    if claim.hasMinimumPension, claim.cell.lives > 0 {
      covered = share(of: claim.service, reaching: law.minimumPensionService)
      if law.minimumPensionForLegacyOnly { covered *= claim.cell.legacy / claim.cell.lives }
    }
    return [
      claim.service, claim.referenceEarnings, awardRate(claim), replacementRate(claim.service),
      min(1, law.earlyReduction.heldConstant(at: year).weighted { $0 } * yearsEarly), covered,
      lumpSumMonths(claim), monthsBeyondMaximum(claim.service),
      share(of: Double(claim.wholeYears), reaching: law.survivors.grantQualifyingPeriod),
      share(of: claim.service, reaching: law.survivors.qualifyingPeriod), entitledShare,
    ]
  }

  /// The dead of a cell who leave a monthly pension, with its units.
  fileprivate func monthly(_ claim: Claim, _ deaths: Double) -> Pensions {
    let pension = replacementRate(claim.service) * claim.referenceEarnings
    return Pensions(persons: deaths, units: deaths * pension / pensionIndex)
      * share(of: claim.service, reaching: input.law.survivors.qualifyingPeriod)
  }

  /// Months of pension paid on the death of a pensioner without entitled survivors.
  var pensionerLumpSumMonths: Double {
    let rule = input.law.survivors.pensionerLumpSum
    return pensionableAge.reduce(0) { months, part in
      let sinceAward = 12 * max(0, Double(age + 1) - part.value)
      let reduced =
        rule.initialMonths - rule.reductionPerMonth * max(0, sinceAward - rule.freeMonths)
      return months + part.weight * max(rule.minimumMonths, reduced)
    }
  }
}
