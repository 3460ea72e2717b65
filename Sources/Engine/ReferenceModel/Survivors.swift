import Law
import Quantities
import Scheme

/// Whom the year's deaths leave with a monthly pension.
struct Bereaved {
  var spouses = Pensions()
  var children = 0.0

  static func += (lhs: inout Bereaved, rhs: Bereaved) {
    lhs.spouses = lhs.spouses + rhs.spouses
    lhs.children += rhs.children
  }
}

extension GenerationYear {
  /// 6.8: the deaths of a cell of contributors or dormants of service x.
  ///
  /// The funeral grant and the lump sum ask whole years k, the monthly pension x; the lump sum
  /// goes to deaths × (1 − m·1[x ≥ k_s]).
  func bury(
    _ claim: Claim, deaths: Double, _ report: inout ReferenceFlows
  ) -> Bereaved {
    let law = input.law.survivors
    let withGrant =
      deaths * share(of: Double(claim.wholeYears), reaching: law.grantQualifyingPeriod)
    let monthly = share(of: claim.service, reaching: law.qualifyingPeriod)
    payFuneralGrant(persons: withGrant, &report)
    let persons = withGrant * (1 - entitledShare * monthly)
    let months = max(law.lumpSumMinimumMonths[year], lumpSumMonths(claim))
    payLumpSum(
      persons: persons, amount: persons * months / 12 * claim.referenceEarnings, &report)
    let pension = replacementRate(claim.service) * claim.referenceEarnings
    return bereave(
      Pensions(persons: deaths, units: deaths * pension / pensionIndex) * monthly)
  }

  /// 6.8: deaths of pensioners; the lump sum falls with the months since PA.
  ///
  ///     max(min, initial − perMonth · max(0, 12·max(0, a+1−PA) − free)) months
  func buryPensioners(_ dead: Pensions, _ report: inout ReferenceFlows) -> Bereaved {
    let months = pensionerLumpSumMonths
    payFuneralGrant(persons: dead.persons, &report)
    let alone = dead * (1 - entitledShare)
    payLumpSum(
      persons: alone.persons, amount: alone.units * pensionIndex * months / 12, &report)
    return bereave(dead)
  }

  /// m = 1 − (1 − share with an entitled spouse)(1 − min(1, children per death)).
  var entitledShare: Double {
    let behaviour = input.behaviour
    return 1
      - (1 - crossed(behaviour.entitledSpouseShare))
      * (1 - min(1, crossed(behaviour.childrenPerDeath)))
  }

  private func bereave(_ dead: Pensions) -> Bereaved {
    let withSpouse = dead * crossed(input.behaviour.entitledSpouseShare)
    return Bereaved(
      spouses: Pensions(
        persons: withSpouse.persons,
        units: withSpouse.units * input.law.survivors.spouseShareOfPension[year]),
      children: dead.persons * crossed(input.behaviour.childrenPerDeath))
  }

  private func payFuneralGrant(persons: Double, _ report: inout ReferenceFlows) {
    let grant = referenceAmount[year] * input.law.survivors.funeralGrant[year]
    report.add(persons, to: .funeralGrantRecipients, in: year)
    report.add(persons * grant, to: .funeralGrants, in: year)
  }

  private func payLumpSum(persons: Double, amount: Double, _ report: inout ReferenceFlows) {
    report.add(persons, to: .survivorsLumpSumRecipients, in: year)
    report.add(amount, to: .survivorsLumpSums, in: year)
  }

  /// q of the spouses: the other sex, Δ years from the deceased's age.
  var spouseDeathProbability: Double {
    let difference = input.behaviour.spouseAgeDifference[sex] ?? 0
    return input.deathProbability[year][sex.other, min(max(age - difference, 0), Age.open)]
  }
}

extension Generation {
  /// 6.8: the deaths of contributors.
  func buryMembers(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ report: inout ReferenceFlows
  ) -> Bereaved {
    var bereaved = Bereaved()
    for group in members.indices {
      for k in 0...Self.topService where members[group][k].lives > 0 {
        let deaths = members[group][k].lives * decrements[group][k].death
        report.add(deaths, to: .contributorDeaths, in: moment.year)
        bereaved += moment.bury(
          moment.claim(of: members[group][k], group: group, service: k), deaths: deaths,
          &report)
      }
    }
    return bereaved
  }

  /// 6.8: spouses die with q of the other sex, children run off by 1/Y; new ones half a year.
  mutating func paySurvivors(
    _ moment: GenerationYear, _ new: Bereaved, _ report: inout ReferenceFlows
  ) {
    let law = moment.input.law.survivors
    let year = moment.year
    let q = moment.spouseDeathProbability
    let ageing = 1 / moment.input.behaviour.childYears
    let spousesInPayment = spouses * (1 - 0.5 * q) + new.spouses * 0.5
    let childrenInPayment = children * (1 - 0.5 * ageing) + new.children * 0.5
    let flat = 12 * moment.referenceAmount[year]
    report.add(
      spousesInPayment.persons * flat * law.spouseAmount[year]
        + spousesInPayment.units * moment.pensionIndex
        + childrenInPayment * flat * law.childAmount[year],
      to: .survivorsPensions, in: year)
    report.add(new.spouses.persons + new.children, to: .newSurvivorsPensions, in: year)
    spouses = spouses * (1 - q) + new.spouses * (1 - 0.5 * q)
    children = children * (1 - ageing) + new.children * (1 - 0.5 * ageing)
  }
}
