import Assumptions
import Coverage
import Demography
import Economy
import Law
import Quantities
import ReferenceModel
import Scheme
import Valuation

/// Branch `pension`: sums and ratios of its own lines; persons and money by cohort follow in
/// `Explanation+Lives` (MODEL 6).
extension Draft {
  /// Figures that follow from other lines alone.
  private static let identities = [
    "benefits": """
    oldAgePensions + invalidityPensions + survivorsPensions + funeralGrants + withdrawals \
    + ineligibleLumpSums + lumpSumsBeyondMaximum + survivorsLumpSums
    """,
    "lumpSums": "withdrawals + ineligibleLumpSums + lumpSumsBeyondMaximum",
    "lumpSumRecipients": """
    withdrawalRecipients + ineligibleLumpSumRecipients + beyondMaximumRecipients \
    + survivorsLumpSumRecipients
    """,
    "meanPension": "oldAgePensions / oldAgePensionerYears / 12",
    "replacementRateAtAward": "meanNewPension / meanInsurableEarnings",
    "replacementRateOfStock": "meanPension / meanInsurableEarnings",
    "demographicRatio": "oldAgePensionerYears / contributors",
    "financialRatio":
      "(oldAgePensions / oldAgePensionerYears) / (insurableEarnings / contributors)",
    "costRateOutsidePensions": "(totalExpenditure - oldAgePensions) / insurableEarnings",
    "coverageOfWorkingAgeLabourForce": "contributors / labour.labourForceWorkingAge",
    "coverageOfLabourForce": "contributors / labour.labourForce",
  ]

  var pension: Formula? {
    if let identity = Self.identities[measure] { return formula(identity) }
    switch measure {
    case "contributors", "newEntrants", "insurableEarnings", "contributionArrears":
      if group == "all" { return sumOfGroups }
      guard let index = position(of: group) else { return nil }
      return measure == "contributionArrears" ? arrears(index) : ofGroup(index)
    case "contributions": return contributions
    case "meanInsurableEarnings": return meanEarnings
    case "healthContributionsOfPensioners":
      let rate = law?.healthContributionRate.heldConstant(at: year)
      parameter("z", "law.pension.healthContributionRate", value: rate)
      return formula("z * (oldAgePensions + invalidityPensions)")
    case "pensionerCoverage":
      var cells = AgeCells()
      cells.add(
        .residentsOfAge, .state, explainer.objects.population?.population[year] ?? AgeSexGrid())
      cells.add(.ageOfCell, .convention) { Double($0.age) }
      let ages = law?.pensionableAge
      let year = year
      cells.add(.pensionableAge, ofBothSexes("law.pension.pensionableAge")) { cell in
        ages?[cell.sex]?.heldConstant(at: year).weighted { $0 } ?? 65
      }
      relate("law.pension.pensionableAge.male", "law.pension.pensionableAge.female")
      total(.retired, cells.source, "P * max(0; min(1; a + 1 - PA))")
      return formula("oldAgePensioners / Pᴿ")
    default: return lives
    }
  }

  var law: PensionLaw? { explainer.objects.branches?.pension?.pension.law }

  // MARK: - Earnings

  /// Insurable earnings over 12 months of all contribution-years.
  private var meanEarnings: Formula? {
    total(.contributionYears, memberCells(of: position(of: group)), "\(Self.present) * δ")
    let base = group == "all" ? "insurableEarnings" : "insurableEarnings:\(group)"
    return formula("\(base) / N / 12")
  }

  // MARK: - Contributions

  private var contributions: Formula? {
    if group == "all" {
      return formula(Payer.allCases.map { "contributions:\($0.rawValue)" }.joined(separator: " + "))
    }
    if let payer = Payer(rawValue: group) {
      return sum(groupNames.indices.compactMap { due(payer, $0) })
    }
    return position(of: group).map { index in
      sum(Payer.allCases.compactMap { due($0, index, withSubsidy: false) })
    }
  }

  /// rate · payroll · χ of a payer and group, the State's subsidy moved from the insured persons.
  private func due(_ payer: Payer, _ group: Int, withSubsidy: Bool = true) -> String? {
    let name = groupNames[group]
    let path = "law.pension.contributionRate.\(payer.rawValue)"
    collection(of: group)
    guard explainer.isStated(path) else {
      return withSubsidy && payer == .state ? subsidy(of: group) : nil
    }
    let letter = "r:\(payer.rawValue).\(name)"
    parameter(letter, path, group: name, value: law?.rate(payer, group: group, in: year))
    let paid = "\(letter) * insurableEarnings:\(name) * χ:\(name)"
    guard withSubsidy, payer != .employer, let subsidy = subsidy(of: group) else { return paid }
    return payer == .state ? "\(paid) + \(subsidy)" : "\(paid) - (\(subsidy))"
  }

  private func collection(of group: Int) {
    let name = groupNames[group]
    parameter(
      "χ:\(name)", "assumptions.groups.\(name).collectionRate",
      value: explainer.assumptions.groups[group].collectionRate.heldConstant(at: year))
  }

  /// Σ share · min(χ · 12 · amount · contribution-years, contributions of the insured persons).
  private func subsidy(of group: Int) -> String? {
    guard let law, let indices = explainer.objects.indices else { return nil }
    let insured = explainer.assumptions.groups[group]
    let name = insured.name
    let classes = law.contributionSubsidies.filter { subsidy in
      subsidy.amounts.indices.contains(group) && subsidy.amounts[group] != nil
        && insured.subsidisedShares[subsidy.name] != nil
    }
    guard !classes.isEmpty else { return nil }
    let years = Quantity.contributionYears(of: name)
    total(years, memberCells(of: group), "\(Self.present) * δ")
    let rate = "r:insuredPerson.\(name)"
    parameter(
      rate, "law.pension.contributionRate.insuredPerson", group: name,
      value: law.rate(.insuredPerson, group: group, in: year))
    return classes.compactMap { subsidy -> String? in
      guard let amount = subsidy.amounts[group].map(indices.amounts),
        let share = insured.subsidisedShares[subsidy.name]
      else { return nil }
      parameter(
        "σ:\(subsidy.name)", "assumptions.groups.\(name).subsidisedShare.\(subsidy.name)",
        value: share.heldConstant(at: year))
      parameter(
        "b:\(subsidy.name)", "law.pension.contributionSubsidy.\(subsidy.name)", group: name,
        value: amount.heldConstant(at: year))
      let most = "χ:\(name) * 12 * \(years.symbol) * b:\(subsidy.name)"
      let own = "\(rate) * insurableEarnings:\(name) * χ:\(name)"
      return "σ:\(subsidy.name) * min(\(most); \(own))"
    }.joined(separator: " + ")
  }

  private func arrears(_ group: Int) -> Formula {
    let name = groupNames[group]
    collection(of: group)
    let rates = Payer.allCases.compactMap { payer -> String? in
      let path = "law.pension.contributionRate.\(payer.rawValue)"
      guard explainer.isStated(path) else { return nil }
      parameter(
        "r:\(payer.rawValue)", path, group: name,
        value: law?.rate(payer, group: group, in: year))
      return "r:\(payer.rawValue)"
    }
    return formula(
      "(\(rates.joined(separator: " + "))) * insurableEarnings:\(name) * (1 - χ:\(name))")
  }
}

extension Quantity {
  static func contributionYears(of name: String) -> Quantity {
    Quantity(
      "N:\(name)", "person-years", "years of contributions of \(name)",
      "số năm-người đóng của \(name)")
  }
  static let retired = Quantity(
    "Pᴿ", "persons", "residents above the pensionable age", "dân số trên tuổi nghỉ hưu")
}
