import Assumptions
import Coverage
import Diagnostics
import Economy
import FundAccounts
import Projection
import Quantities
import Scheme

extension BranchLines {
  /// Unemployment insurance: benefits, services, relief, and the State's rule of the reserve.
  init(_ unemployment: UnemploymentAssumptions, _ basis: BranchBasis) {
    self.init(branch: "unemployment", members: BranchMembers(basis, unemployment.membership))
    let projected = UnemploymentMembers(unemployment, basis, insured: members.insured)
    let paid = UnemploymentBenefits(
      unemployment, basis, projected, limits: unemployment.membership.limits)
    let years = basis.years
    let names = basis.groups.map(\.name)
    let money = PensionLines.sum(paid.paid, over: years)
    let claims = PensionLines.sum(paid.claims, over: years)
    let behaviour = unemployment.behaviour
    func service(
      _ service: UnemploymentBehaviour.ServiceToPersons, _ persons: (Year) -> Double
    ) -> (persons: YearSeries<Double>, money: YearSeries<Double>) {
      let cost = service.cost.map(basis.indices.amounts)
      let served = YearSeries(over: years) { persons($0) * service.share.heldConstant(at: $0) }
      return (
        served, YearSeries(over: years) { served[$0] * (cost?.heldConstant(at: $0) ?? 0) }
      )
    }
    let training = service(behaviour.training) { claims[$0] }
    let placement = service(behaviour.jobServices) { claims[$0] }
    let employers = service(behaviour.employerTraining) { year in
      members.insured.reduce(0) { $0 + $1[year].total }
    }
    let relief = ReliefLines(
      unemployment.relief.map { UnemploymentReliefCount($0, projected) }, years: years)
    benefits = [
      Line(measure: "unemploymentBenefits", values: money),
      Line(measure: "trainingBenefits", values: training.money),
      Line(measure: "jobServices", values: placement.money),
      Line(measure: "employerTraining", values: employers.money),
      Line(measure: "reliefPayments", values: relief.money),
    ]
    let health = YearSeries(over: years) {
      unemployment.law.healthContributionRate.heldConstant(at: $0) * money[$0]
    }
    transfersPaid = [Transfer(from: branch, to: "health", values: health)]
    reserveRule = unemployment.stateRule.map { rule in
      ReserveRule(
        multiple: rule.multiple, highestRate: rule.highestRate,
        expenditureBefore: rule.expenditureBefore, notCounted: relief.money)
    }
    others =
      Self.byGroup("unemploymentBenefits", names, paid.paid)
      + Self.lines("unemploymentClaims", names, paid.claims, years)
      + Self.lines("unemploymentRecipients", names, paid.recipients, years)
      + Self.lines("beneficiaryMonths", names, paid.months, years)
      + [
        Line(
          measure: "meanUnemploymentBenefit",
          values: Self.ratio(money, PensionLines.sum(paid.months, over: years))),
        Line(measure: "trainedPersons", values: training.persons),
      ]
      + Self.memberLines(projected, basis, topClass: unemployment.topClass)
      + Self.meanEarnings(members, basis)
      + relief.lines
      + [
        Line(
          measure: "coverageOfWorkingAgeLabourForce",
          values: Self.ratio(
            YearSeries(over: years) { year in
              members.insured.reduce(0) { $0 + $1[year].total }
            },
            basis.contributors.denominators[.labourForceWorkingAge]
              ?? YearSeries(repeating: 0, over: years)))
      ]
    calibration = Self.calibration(projected, source: unemployment.claimsSource)
    warnings = Self.warnings(projected)
  }

  /// Who comes, goes and stays, and with how much credit.
  private static func memberLines(
    _ projected: UnemploymentMembers, _ basis: BranchBasis, topClass: Int
  ) -> [Line] {
    let years = basis.years
    func total(_ value: (UnemploymentYear) -> Double) -> YearSeries<Double> {
      YearSeries(over: years) { year in projected.byGroup.reduce(0) { $0 + value($1[year]) } }
    }
    let credit = total { flow in
      flow.members.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    }
    let classes = (0...topClass).map { years in
      Line(
        measure: "membersByCredit",
        group: years < topClass ? "years\(years)" : "years\(years)plus",
        values: total { $0.members[years] })
    }
    let members = total { $0.members.reduce(0, +) }
    return [
      Line(measure: "membersWithoutCredit", values: total(\.entrants)),
      Line(measure: "returningMembers", values: total(\.returners)),
      Line(measure: "leaversWithoutClaim", values: total(\.leavers)),
      Line(
        measure: "stoppedMembers", values: total { $0.stopped.reduce(0) { $0 + $1.reduce(0, +) } }),
      Line(measure: "meanCreditedYears", values: ratio(credit, members)),
      Line(measure: "membersByCredit", values: members),
    ] + classes
  }

  /// Payroll over contribution-years, money a month.
  private static func meanEarnings(_ members: BranchMembers, _ basis: BranchBasis) -> [Line] {
    let served = basis.groups.indices.map { group in
      YearSeries(over: basis.years) { year in
        let density = basis.groups[group].contributionDensity[year]
        let insured = members.insured[group][year]
        return Sex.allCases.reduce(0) { sum, sex in
          Age.all.reduce(sum) { $0 + insured[sex, $1] * density.crossing(sex, $1) }
        }
      }
    }
    func line(
      _ group: String, _ payroll: YearSeries<Double>, _ served: YearSeries<Double>
    ) -> Line {
      Line(
        measure: "meanInsurableEarnings", group: group,
        values: ratio(payroll, served.map { 12 * $0 }))
    }
    let all = line(
      "all", PensionLines.sum(members.payroll, over: basis.years),
      PensionLines.sum(served, over: basis.years))
    return [all]
      + basis.groups.indices.map {
        line(basis.groups[$0].name, members.payroll[$0], served[$0])
      }
  }

  private static func calibration(
    _ projected: UnemploymentMembers, source: String
  ) -> [CalibrationRow] {
    guard let figures = projected.calibration else { return [] }
    return [
      Calibration.row(
        "unemploymentClaims",
        LocalizedText(
          en: "Unemployment claims of the year before", vi: "Số người hưởng TCTN năm trước"),
        unit: "persons", raw: figures.raw, observed: figures.observed, factor: figures.factor,
        source: source)
    ]
  }

  private static func warnings(_ projected: UnemploymentMembers) -> [Diagnostic] {
    guard let worst = projected.missingClaims.max(by: { $0.persons < $1.persons }) else {
      return []
    }
    return [
      Diagnostic(
        .warning, at: nil,
        "the members with enough credit are too few for the claims observed:"
          + " \(Int(worst.persons.rounded())) are missing in \(worst.year)",
        subject: "opening.unemployment.claimantsHistory")
    ]
  }

  private static func byGroup(
    _ measure: String, _ names: [String], _ series: [YearSeries<Double>]
  ) -> [Line] {
    zip(names, series).map { Line(measure: measure, group: $0, values: $1) }
  }

  private static func lines(
    _ measure: String, _ names: [String], _ series: [YearSeries<Double>],
    _ years: ClosedRange<Year>
  ) -> [Line] {
    [Line(measure: measure, values: PensionLines.sum(series, over: years))]
      + byGroup(measure, names, series)
  }

  /// A ratio by year; not a number, and so no value, where there is nothing to divide by.
  private static func ratio(
    _ top: YearSeries<Double>, _ bottom: YearSeries<Double>
  ) -> YearSeries<Double> {
    YearSeries(over: top.years) { bottom[$0] > 0 ? top[$0] / bottom[$0] : .nan }
  }
}

/// What programmes of relief pay in each year, by programme and band.
private struct ReliefLines {
  let money: YearSeries<Double>
  let lines: [BranchLines.Line]

  init(_ counts: [UnemploymentReliefCount], years: ClosedRange<Year>) {
    func spread(_ count: UnemploymentReliefCount, _ total: Double) -> YearSeries<Double> {
      YearSeries(over: years) { total * count.programme.share(paidIn: $0) }
    }
    var lines: [BranchLines.Line] = []
    var money: [YearSeries<Double>] = []
    var persons: [YearSeries<Double>] = []
    var stopped: [YearSeries<Double>] = []
    for count in counts {
      let name = count.programme.name
      money.append(spread(count, count.money.reduce(0, +)))
      persons.append(spread(count, count.persons.reduce(0, +)))
      stopped.append(spread(count, count.stopped.reduce(0, +)))
      for (band, label) in count.programme.bandNames.enumerated() {
        let group = "\(name).\(label)"
        lines.append(
          .init(
            measure: "reliefPayments", group: group, values: spread(count, count.money[band])))
        lines.append(
          .init(
            measure: "reliefRecipients", group: group, values: spread(count, count.persons[band])))
      }
    }
    self.money = PensionLines.sum(money, over: years)
    let totals = [
      BranchLines.Line(
        measure: "reliefRecipients", values: PensionLines.sum(persons, over: years)),
      BranchLines.Line(
        measure: "reliefRecipientsStopped", values: PensionLines.sum(stopped, over: years)),
    ]
    self.lines = totals + lines
  }
}
