package import Assumptions
import Coverage
import Economy
package import Projection
package import Quantities
package import Scheme

/// What health insurance reads of the branches before it.
package struct HealthSources {
  let pensioners: PensionersInPayment
  let nonContributory: NonContributoryProjection?
  let unemployment: BranchLines?

  /// Recipients of the social pension, average of the year; nothing where it is not projected.
  package var socialPensioners: YearSeries<AgeSexGrid>? {
    nonContributory.flatMap { $0.hasSocialPension ? $0.socialPensioners : nil }
  }

  /// Members by source, average of the year, by sex and age on 1 January.
  ///
  /// Recipients of unemployment benefit have the ages of the branch's insured persons.
  package func members(
    of contributors: BranchMembers, _ basis: BranchBasis
  ) -> [HealthSource: YearSeries<AgeSexGrid>] {
    var result = [
      HealthSource.workers: YearSeries(over: basis.years) { contributors.insured(in: $0) },
      .pensioners: pensioners.oldAge,
    ]
    if let nonContributory { result[.statePensioners] = nonContributory.statePensioners }
    if let unemployment,
      let months = unemployment.others.first(where: {
        $0.measure == Self.unemployedMeasure && $0.group == "all"
      })
    {
      result[.unemployed] = YearSeries(over: basis.years) { year in
        let insured = unemployment.members.insured(in: year)
        let total = insured.total
        return insured.map { total > 0 ? $0 * months.values[year] / (12 * total) : 0 }
      }
    }
    return result
  }

  /// Months of unemployment benefit paid, by their name in results.
  static let unemployedMeasure = "beneficiaryMonths"
}

extension BranchLines {
  /// Health insurance, which other funds pay contributions to.
  ///
  ///     due(c,t) = rate · reference amount · 12 · member factor · members
  ///     of the State's pensioners: rate · pensions
  init(
    _ health: HealthAssumptions, _ basis: BranchBasis, _ sources: HealthSources,
    received: [Transfer], _ citations: [String: String]
  ) {
    let contributors = BranchMembers(basis, health.membership)
    let members = HealthMembers(
      health, sources: sources.members(of: contributors, basis),
      socialPensioners: sources.socialPensioners, basis)
    let costs = HealthExpenditure(health, members, basis)
    self.init(branch: "health", members: contributors, transfersReceived: received)
    addContributions(health, members, sources.nonContributory, basis)
    addCosts(health, members, costs, basis)
    if let figures = costs.calibration {
      calibration.append(
        Calibration.row(
          "healthCareCosts",
          LocalizedText(en: "Costs of health care", vi: "Chi khám chữa bệnh bảo hiểm y tế"),
          unit: "money", raw: figures.raw, observed: figures.observed,
          source: citations["assumptions.health.costs.observed"]))
    }
    warnings += Warnings.of(members)
  }

  private mutating func addContributions(
    _ health: HealthAssumptions, _ members: HealthMembers,
    _ nonContributory: NonContributoryProjection?, _ basis: BranchBasis
  ) {
    let years = basis.years
    let amounts = basis.indices.amounts(of: health.law.referenceAmount)
    var state = YearSeries(repeating: 0.0, over: years)
    var persons = state
    for (category, insured) in zip(health.categories, members.categories) {
      let due = YearSeries(over: years) { year in
        health.law.referenceRate.heldConstant(at: year) * amounts[year] * 12
          * category.memberFactor.heldConstant(at: year) * insured[year].total
      }
      for year in years {
        let share = category.statePays.heldConstant(at: year)
        state[year] += share * due[year]
        persons[year] += (1 - share) * due[year]
      }
      otherContributions.append(
        Line(measure: "contributions", group: category.name, values: due))
    }
    if let nonContributory {
      let due = YearSeries(over: years) {
        health.law.referenceRate.heldConstant(at: $0) * nonContributory.statePensions[$0]
      }
      for year in years { state[year] += due[year] }
      otherContributions.append(
        Line(
          measure: "contributions", group: HealthSource.statePensioners.rawValue, values: due))
    }
    otherPayers = [.state: state, .insuredPerson: persons]
  }

  private mutating func addCosts(
    _ health: HealthAssumptions, _ members: HealthMembers, _ costs: HealthExpenditure,
    _ basis: BranchBasis
  ) {
    let years = basis.years
    let groups =
      HealthSource.allCases.compactMap { source -> HealthGroup? in
        guard let persons = members.sources[source], let money = costs.sources[source] else {
          return nil
        }
        return HealthGroup(source.rawValue, persons, money)
      }
      + health.categories.indices.map {
        HealthGroup(health.categories[$0].name, members.categories[$0], costs.categories[$0])
      }
    let all = HealthGroup(
      name: "all", persons: YearSeries(over: years) { members.total(in: $0) },
      money: PensionLines.sum(groups.map(\.money), over: years))
    benefits = [Line(measure: "healthCareCosts", values: all.money)]
    for group in [all] + groups {
      others.append(Line(measure: "healthMembers", group: group.name, values: group.persons))
    }
    for group in groups {
      others.append(Line(measure: "healthCareCosts", group: group.name, values: group.money))
    }
    for group in [all] + groups {
      others.append(Line(measure: "meanHealthCost", group: group.name, values: group.mean))
    }
    others.append(
      Line(
        measure: "coverageOfPopulation",
        values: YearSeries(over: years) {
          let residents = basis.residents(in: $0).total
          return residents > 0 ? all.persons[$0] / residents : 0
        }))
    let collected = YearSeries(over: years) { year in
      (otherContributions.map(\.values) + transfersReceived.map(\.values)).reduce(
        self.members.contributions(in: year)
      ) { $0 + $1[year] }
    }
    others.append(
      Line(
        measure: "healthCareFund",
        values: YearSeries(over: years) {
          health.law.careShare.heldConstant(at: $0) * collected[$0]
        }))
  }
}

/// One line of members and what they cost.
private struct HealthGroup {
  let name: String
  let persons: YearSeries<Double>
  let money: YearSeries<Double>

  init(name: String, persons: YearSeries<Double>, money: YearSeries<Double>) {
    self.name = name
    self.persons = persons
    self.money = money
  }

  init(_ name: String, _ persons: YearSeries<AgeSexGrid>, _ money: YearSeries<Double>) {
    self.init(name: name, persons: persons.map(\.total), money: money)
  }

  /// Money a year and member; zero without members.
  var mean: YearSeries<Double> {
    YearSeries(over: persons.years) { persons[$0] > 0 ? money[$0] / persons[$0] : 0 }
  }
}
