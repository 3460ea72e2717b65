import Coverage
import Law
import Quantities
import Scheme

/// What a cell of contributors or dormants is awarded from.
struct Claim {
  var cell: Lives
  /// k.
  var wholeYears: Int
  /// x, years of credited service at the award.
  var service: Double
  /// Years in other countries that count towards the qualifying periods.
  var serviceAbroad = 0.0
  /// RE, money a year.
  var referenceEarnings: Double
  var hasMinimumPension: Bool
}

extension GenerationYear {
  /// The replacement rate of a service by the tables in force, capped.
  func replacementRate(_ service: Double) -> Double {
    let credited = service + input.law.partYearRounding
    var rate = 0.0
    for table in input.law.accrual[sex]?.heldConstant(at: year).parts ?? [] {
      for cap in input.law.accrualMaximum.heldConstant(at: year).parts {
        rate +=
          table.weight * cap.weight
          * min(table.value.valueProportionalBelow(at: credited), cap.value)
      }
    }
    return rate
  }

  /// The replacement rate of those of a cell who are awarded.
  ///
  /// Of a year's awards those made while x reaches the qualifying period have rate(x + r), the
  /// others, who need their service abroad, the pro rata rate.
  func awardRate(_ claim: Claim) -> Double {
    guard claim.serviceAbroad > 0, claim.service > 0 else {
      return replacementRate(claim.service)
    }
    let period = input.law.qualifyingPeriod
    let reachedAlone = share(of: claim.service, reaching: period)
    let reached = share(of: claim.service + claim.serviceAbroad, reaching: period)
    guard reached > 0 else { return proRataRate(claim) }
    return
      (reachedAlone * replacementRate(claim.service)
      + (reached - reachedAlone) * proRataRate(claim)) / reached
  }

  /// What the law gives for a year of own service, on the days on which it does; on others the
  /// share of own service in the rate that all the service would give.
  private func proRataRate(_ claim: Claim) -> Double {
    let all = claim.service + claim.serviceAbroad
    var rate = replacementRate(all) * claim.service / all
    for part in input.law.totalizationAccrual.heldConstant(at: year).parts {
      rate -= part.weight * replacementRate(all) * claim.service / all
      for cap in input.law.accrualMaximum.heldConstant(at: year).parts {
        let accrued = part.value * (claim.service + input.law.partYearRounding)
        rate += part.weight * cap.weight * min(accrued, cap.value)
      }
    }
    return rate
  }

  /// b = max(minimum, rate(x + r) · RE · (1 − reduction)), the mean of the cell, money a year.
  ///
  /// The minimum is for the share of the year in which the service meets the law's, and for the
  /// legacy share of the cell where the law keeps it for those.
  func pension(_ claim: Claim, yearsEarly: Double) -> Double {
    let reduction = input.law.earlyReduction.heldConstant(at: year).weighted { $0 } * yearsEarly
    let earned =
      awardRate(claim) * claim.referenceEarnings * max(0, 1 - reduction)
    guard claim.hasMinimumPension, claim.cell.lives > 0 else { return earned }
    var covered = share(of: claim.service, reaching: input.law.minimumPensionService)
    if input.law.minimumPensionForLegacyOnly { covered *= claim.cell.legacy / claim.cell.lives }
    let minimum = 12 * referenceAmount[year] * input.law.minimumPension[year]
    return covered * raised(earned, to: minimum) + (1 - covered) * earned
  }

  /// Years of x + r beyond the cap, by the tables and the caps in force, with their months of RE.
  func monthsBeyondMaximum(_ service: Double) -> Double {
    let credited = service + input.law.partYearRounding
    let monthsPerYear = input.law.monthsPerYearBeyondMaximum.heldConstant(at: year)
    var months = 0.0
    for table in input.law.accrual[sex]?.heldConstant(at: year).parts ?? [] {
      for cap in input.law.accrualMaximum.heldConstant(at: year).parts {
        guard let limit = Self.service(reaching: cap.value, in: table.value) else { continue }
        months +=
          table.weight * cap.weight * max(0, credited - limit) * monthsPerYear.weighted { $0 }
      }
    }
    return months
  }

  /// The least service at which a scale reaches a rate.
  private static func service(reaching rate: Double, in scale: RateScale) -> Double? {
    guard var lower = scale.points.first else { return nil }
    if lower.y >= rate { return lower.x * rate / lower.y }
    for upper in scale.points.dropFirst() {
      if upper.y >= rate {
        return lower.x + (upper.x - lower.x) * (rate - lower.y) / (upper.y - lower.y)
      }
      lower = upper
    }
    return nil
  }

  /// 6.6: awards those of a cell who retire; half of b is paid in the year, b/I units are carried.
  func award(
    _ claim: Claim, _ retirement: Retirement, _ report: inout ReferenceFlows
  ) -> Pensions {
    var awarded = Pensions()
    let normal = (fraction: retirement.atPensionableAge, yearsEarly: 0.0)
    let early = (fraction: retirement.early, yearsEarly: retirement.yearsEarly)
    for way in [normal, early] where way.fraction > 0 {
      let persons = claim.cell.lives * way.fraction
      let amount = persons * pension(claim, yearsEarly: way.yearsEarly)
      awarded = awarded + Pensions(persons: persons, units: amount / pensionIndex)
      report.add(persons, to: .newOldAgePensions, in: year)
      report.add(amount, to: .newOldAgePensionAmount, in: year)
      report.add(persons * claim.service, to: .serviceAtAward, in: year)
      report.add(persons * claim.referenceEarnings, to: .referenceEarningsAtAward, in: year)
    }
    report.add(claim.cell.lives * retirement.early, to: .newEarlyPensions, in: year)
    payBeyondMaximum(claim, persons: awarded.persons, &report)
    payIneligible(claim, persons: claim.cell.lives * retirement.lumpSum, &report)
    return awarded
  }

  private func payBeyondMaximum(
    _ claim: Claim, persons: Double, _ report: inout ReferenceFlows
  ) {
    let months = monthsBeyondMaximum(claim.service)
    guard months > 0 else { return }
    report.add(
      persons * months / 12 * claim.referenceEarnings, to: .lumpSumsBeyondMaximum, in: year)
    report.add(persons, to: .beyondMaximumRecipients, in: year)
  }

  private func payIneligible(_ claim: Claim, persons: Double, _ report: inout ReferenceFlows) {
    report.add(
      persons * lumpSumMonths(claim) / 12 * claim.referenceEarnings,
      to: .ineligibleLumpSums, in: year)
    report.add(persons, to: .ineligibleLumpSumRecipients, in: year)
  }

  /// Σ months(service before / after the law's dates), the first period without a beginning.
  ///
  /// Whole years k lie before t: clip(k − (t − date), 0, k) of them before a date. What a
  /// contributor serves in t itself lies before the dates of later years alone.
  func lumpSumMonths(_ claim: Claim) -> Double {
    let k = Double(claim.wholeYears)
    func before(_ date: Year) -> Double {
      date > year ? claim.service : min(max(k - Double(date.distance(to: year)), 0), k)
    }
    let periods = input.law.lumpSumMonths
    var months = 0.0
    for index in periods.indices {
      let start = index == 0 ? 0 : before(periods[index].from)
      let end = index + 1 < periods.count ? before(periods[index + 1].from) : claim.service
      months += periods[index].monthsPerYear * (end - start)
    }
    return months
  }
}

extension Generation {
  /// 6.5, 6.6: the old-age pensions of contributors.
  func awardMembers(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ report: inout ReferenceFlows
  ) -> Pensions {
    var awarded = Pensions()
    for group in members.indices {
      for k in 0...Self.topService where members[group][k].lives > 0 {
        let claim = moment.claim(of: members[group][k], group: group, service: k)
        awarded = awarded + moment.award(claim, decrements[group][k].retirement, &report)
      }
    }
    return awarded
  }

  /// 6.6: invalidity pensions, rate(x + r) · RE, at every service.
  func awardInvalidity(
    _ moment: GenerationYear, _ decrements: [[Decrements]], _ report: inout ReferenceFlows
  ) -> Pensions {
    var awarded = Pensions()
    for group in members.indices {
      for k in 0...Self.topService where members[group][k].lives > 0 {
        let claim = moment.claim(of: members[group][k], group: group, service: k)
        let persons = claim.cell.lives * decrements[group][k].invalidity
        let amount = moment.replacementRate(claim.service) * claim.referenceEarnings
        awarded =
          awarded
          + Pensions(persons: persons, units: persons * amount / moment.pensionIndex)
      }
    }
    return awarded
  }
}

extension GenerationYear {
  /// What a contributor's cell claims: x = k + ½δ.
  func claim(of cell: Lives, group: Int, service k: Int) -> Claim {
    Claim(
      cell: cell, wholeYears: k, service: Double(k) + 0.5 * density(group),
      serviceAbroad: input.groups[group].serviceAbroad.heldConstant(at: year),
      referenceEarnings: referenceEarnings(of: cell, group: group, service: k),
      hasMinimumPension: input.law.minimumPensionGroups[group])
  }

  /// What a dormant's cell claims: x = k, and the career average.
  func claim(ofDormants cell: Lives, service k: Int) -> Claim {
    Claim(
      cell: cell, wholeYears: k, service: Double(k),
      referenceEarnings: careerAverage(of: cell, service: Double(k)),
      hasMinimumPension: input.law.minimumPensionForDormants)
  }
}
