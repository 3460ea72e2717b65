import Assumptions
import Demography
import Economy
import Law
import Quantities
import Valuation

/// Branch `labour` (MODEL 4), and prices, wages and output of branch `all` (MODEL 3).
extension Draft {
  var labour: Formula? {
    guard let force = explainer.objects.labourForce, let cells = workers(force) else { return nil }
    let active = "0.5 * (min(1; κ * α) + min(1; κ * α′)) * 0.5 * (P + P′)"
    switch measure {
    case "labourForce": return total(.active, cells, active)
    case "employed":
      total(.working, cells, "\(active) * (1 - min(0.99; λ * 0.5 * (ρ + ρ′)))")
      return formula("E")
    case "unemployed": return formula("labourForce - employed")
    case "unemploymentRate": return formula("1 - employed / labourForce")
    case "participationRate":
      total(.adults, cells, "0.5 * (P + P′) * v")
      return formula("labourForce / P₁₅")
    case "labourForceWorkingAge":
      return total(.active, cells, Self.activeBelowPensionableAge)
    default: return nil
    }
  }

  /// The part of a cell's labour force that is below the pensionable age.
  static let activeBelowPensionableAge = "N * max(0; min(1; PA - (a + 0.5)))"

  /// The labour force of the year by sex and age; nothing where the run calculates none.
  var activeByAge: CellSource? {
    guard let force = explainer.objects.labourForce else { return nil }
    var cells = AgeCells()
    cells.add(
      .activeOfAge, .figure(named("labour.labourForce")), force.labourForce[year])
    cells.add(.ageOfCell, .convention) { Double($0.age) }
    addPensionableAge(to: &cells)
    return cells.source
  }

  private func workers(_ force: LabourForce) -> CellSource? {
    guard let work = explainer.assumptions.labourForce,
      let population = explainer.objects.population?.population
    else { return nil }
    var cells = AgeCells()
    let given = work.participation[year]
    let relativity = work.unemploymentRelativity
    let start = population[year]
    let end = population.heldConstant(at: year.advanced(by: 1))
    let participation = file("assumptions.labourForce.participation")
    cells.add(.participation, participation, given)
    cells.add(.participationOlder, participation) { given.older($0) }
    cells.add(.residentsOfAge, .state, start)
    cells.add(.residentsOlder) { cell in
      cell.age >= Age.open - 1
        ? start[cell.sex, cell.age] : end[cell.sex, cell.age + 1]
    }
    let unemployment = file("assumptions.labourForce.unemploymentRelativity")
    cells.add(.relativity, unemployment, relativity)
    cells.add(.relativityOlder, unemployment) { relativity.older($0) }
    cells.add(.adultShare, .convention) { $0.age >= 15 ? 1 : $0.age == 14 ? 0.5 : 0 }
    cells.add(.activeOfAge, .figure(named("labourForce")), force.labourForce[year])
    cells.add(.ageOfCell, .convention) { Double($0.age) }
    addPensionableAge(to: &cells)
    solved(
      .participationFactor, meeting: "assumptions.labourForce.observed",
      value: force.calibration?.factor ?? 1)
    if measure == "employed" {
      solved(
        .unemploymentFactor, meeting: "assumptions.economy.unemploymentRate",
        value: unemploymentFactor(work, force))
    }
    return cells.source
  }

  /// λ of any cell below the cap: 1 − employed / labour force over the relativity.
  private func unemploymentFactor(_ work: LabourForceAssumptions, _ force: LabourForce) -> Double {
    let rate = explainer.assumptions.economy?.unemploymentRate.heldConstant(at: year) ?? 0
    let relativity = work.unemploymentRelativity
    let active = force.labourForce[year]
    return CappedScaling(
      values: AgeSexGrid { relativity.crossing($0, $1) }.values, weights: active.values,
      cap: LabourForce.highestUnemploymentRate
    ).factor(meeting: rate * active.total)
  }

  /// PA by sex, where the law states it.
  func addPensionableAge(to cells: inout AgeCells) {
    let ages = explainer.assumptions.coverageAges?.pensionableAge
    let year = year
    cells.add(.pensionableAge, ofBothSexes("law.pension.pensionableAge")) { cell in
      ages?[cell.sex]?.heldConstant(at: year).weighted { $0 } ?? Double(Age.open)
    }
    if ages != nil {
      relate("law.pension.pensionableAge.male", "law.pension.pensionableAge.female")
    }
  }

  var economy: Formula? {
    guard let indices = explainer.objects.indices, let economy = explainer.assumptions.economy
    else { return nil }
    let path = "assumptions.economy"
    func rate(_ symbol: String, _ name: String, _ values: YearSeries<Double>) {
      parameter(symbol, "\(path).\(name)", value: values.heldConstant(at: year))
    }
    switch measure {
    case "inflation":
      return parameter("π", "\(path).inflation", value: economy.inflation.value(in: year))
    case "output":
      if isFirstYear {
        return parameter("Y", "\(path).outputAtStart", value: indices.output(in: year))
      }
      rate("g", "realOutputGrowth", economy.realOutputGrowth)
      return formula("output(t-1) * (1 + inflation) * (1 + g)")
    case "priceIndex", "wageIndex":
      if isFirstYear {
        convention(.indexAtStart, 1)
        return formula("I₀")
      }
      if measure == "priceIndex" { return formula("priceIndex(t-1) * (1 + inflation)") }
      rate("ω", "realWageGrowth", economy.realWageGrowth)
      return formula("wageIndex(t-1) * (1 + inflation) * (1 + ω)")
    default: return nil
    }
  }
}

extension Quantity {
  static let active = Quantity(
    "L", "persons", "labour force by sex and age", "lực lượng lao động theo giới và tuổi")
  static let activeOfWorkingAge = Quantity(
    "L", "persons", "labour force below the pensionable age",
    "lực lượng lao động dưới tuổi nghỉ hưu")
  static let activeOfAge = Quantity(
    "N", "persons", "labour force of the cell", "lực lượng lao động của ô")
  static let working = Quantity(
    "E", "persons", "employed by sex and age", "lao động có việc làm theo giới và tuổi")
  static let adults = Quantity("P₁₅", "persons", "persons aged 15 and over", "người từ 15 tuổi")
  static let participation = Quantity(
    "α", "rate", "participation at the age", "tỷ lệ tham gia ở tuổi này")
  static let participationOlder = Quantity(
    "α′", "rate", "participation one year older", "tỷ lệ tham gia ở tuổi kế tiếp")
  static let residentsOlder = Quantity(
    "P′", "persons", "the same cohort on the next 1 January", "cùng nhóm vào ngày 1/1 năm sau")
  static let relativity = Quantity(
    "ρ", "ratio", "unemployment relative to others", "thất nghiệp tương đối")
  static let relativityOlder = Quantity(
    "ρ′", "ratio", "unemployment relative to others, one year older",
    "thất nghiệp tương đối ở tuổi kế tiếp")
  static let adultShare = Quantity(
    "v", "share", "share of the year above 15", "phần năm trên 15 tuổi")
  static let ageOfCell = Quantity("a", "years", "age on 1 January", "tuổi ngày 1/1")
  static let pensionableAge = Quantity(
    "PA", "years", "pensionable age of the year", "tuổi nghỉ hưu của năm")
  static let participationFactor = Quantity(
    "κ", "ratio", "factor to the labour force observed at the start",
    "hệ số khớp với lực lượng lao động quan sát")
  static let unemploymentFactor = Quantity(
    "λ", "ratio", "factor with which unemployment is the assumed rate",
    "hệ số để thất nghiệp bằng tỷ lệ giả định")
  static let indexAtStart = Quantity(
    "I₀", "index", "level of the first year", "mức của năm đầu")
}
