import Assumptions
import Demography
import Economy
import Law
import Projection
import Quantities
import Scheme
import Valuation

/// Branch `nonContributory`: what the State pays beside the funds (MODEL 10).
extension Draft {
  var nonContributory: Formula? {
    guard let assumptions = explainer.assumptions.nonContributory else { return nil }
    let law = "law.nonContributory.socialPension"
    switch measure {
    case "socialPensioners":
      return social(assumptions).map {
        total(.socialPensioners, $0, "τ * (v + ψ * max(0; v₁ - v)) * max(0; P̄ - n - s - z)")
      }
        ?? none()
    case "socialPensions":
      guard let social = assumptions.socialPension else { return none() }
      setAmount("\(law).amount", social.amount)
      return formula("socialPensioners * 12 * b")
    case "socialPensionFuneralSupport":
      guard let support = assumptions.socialPension?.funeralSupport, let cells = social(assumptions)
      else { return none() }
      setAmount("\(law).funeralSupport", support)
      total(.socialDeaths, cells, "τ * (v + ψ * max(0; v₁ - v)) * max(0; P̄ - n - s - z) * q")
      return formula("b * deaths")
    case "statePensioners":
      return stateStock.map { total(.statePensioners, $0, "R * (1 - 0.5 * q)") } ?? none()
    case "statePensions":
      guard let stock = assumptions.statePensions, let cells = stateStock,
        let indices = explainer.objects.indices
      else { return none() }
      let index = PensionIndex(stock.indexation, indices: indices, years: explainer.years)
      state(.pensionIndex, index.mean[year])
      relate("law.pension.indexation.rule", "law.pension.indexation.granted")
      total(.unitsPaid, cells, "Z * (1 - 0.5 * q)")
      return formula("12 * I * units")
    case "cashTransferRecipients": return group == "all" ? sumOfGroups ?? none() : recipients
    case "cashTransfers":
      if group == "all" { return sumOfGroups ?? none() }
      guard let transfer = assumptions.transfers.first(where: { $0.name == group }) else {
        return nil
      }
      setAmount("law.nonContributory.transfers.\(group).amount", transfer.amount)
      parameter(
        "mo", "law.nonContributory.transfers.\(group).months",
        value: transfer.months.heldConstant(at: year))
      return formula("cashTransferRecipients:\(group) * b * mo")
    case "totalExpenditure":
      return formula(
        "socialPensions + socialPensionFuneralSupport + statePensions + cashTransfers")
    case "expenditureToOutput": return formula("totalExpenditure / all.output")
    case "populationOfPensionableAge":
      return aged.map { total(.ofPensionableAge, $0, "v * P̄") }
    case "pensionOrAllowanceCoverage":
      aged.map { _ = total(.covered, $0, "min(v * P̄; n + s + z + h)") }
      return formula("covered / populationOfPensionableAge")
    default: return nil
    }
  }

  private func setAmount(_ path: String, _ amount: IndexedAmount) {
    parameter(
      "b", path, value: explainer.objects.indices?.amounts(of: amount).heldConstant(at: year))
  }

  // MARK: - The social pension

  private var stateProjection: NonContributoryProjection? {
    explainer.objects.branches?.nonContributory
  }

  /// Residents with what they already have, by sex and age.
  private var residentCells: AgeCells? {
    guard let branches = explainer.objects.branches, let projection = stateProjection else {
      return nil
    }
    var cells = AgeCells()
    cells.add(.residentsOfYear, .state, branches.basis.labourForce.persons[year])
    cells.add(.pensionersOfCell, .state, branches.pensioners.oldAge[year])
    cells.add(.spousesOfCell, .state, branches.pensioners.spouses[year])
    cells.add(.stateOfCell, .state, projection.statePensioners[year])
    cells.add(.socialOfCell, .state, projection.socialPensioners[year])
    cells.add(
      .deathProbability, file("assumptions.mortality.deathRates"),
      branches.basis.population.deathProbability[year])
    return cells
  }

  private func social(_ assumptions: NonContributoryAssumptions) -> CellSource? {
    guard let law = assumptions.socialPension, var cells = residentCells else { return nil }
    let path = "law.nonContributory.socialPension"
    let year = year
    cells.add(.shareAbove, file("\(path).age")) { cell in
      law.age.heldConstant(at: year).weighted { Self.shareAbove($0, cell.age) }
    }
    cells.add(.shareAbovePoor, file("\(path).ageOfPoor", "\(path).age")) { cell in
      (law.ageOfPoor ?? law.age).heldConstant(at: year).weighted { Self.shareAbove($0, cell.age) }
    }
    parameter(
      "τ", "assumptions.nonContributory.socialPension.takeUp",
      value: assumptions.takeUp.heldConstant(at: year))
    parameter(
      "ψ", "assumptions.nonContributory.socialPension.poorShare",
      value: assumptions.poorShare.heldConstant(at: year))
    return cells.source
  }

  /// The share of the year above an age: clamp(a + 1½ − x, 0, 1).
  private static func shareAbove(_ exactAge: Double, _ age: Int) -> Double {
    age == Age.open ? 1 : min(max(Double(age) + 1.5 - exactAge, 0), 1)
  }

  private var aged: CellSource? {
    guard var cells = residentCells, let ages = explainer.assumptions.coverageAges else {
      return nil
    }
    let year = year
    cells.add(.shareAbove, ofBothSexes("law.pension.pensionableAge")) { cell in
      ages.pensionableAge[cell.sex]?.heldConstant(at: year).weighted {
        Self.shareAbove($0, cell.age)
      } ?? 0
    }
    relate("law.pension.pensionableAge.male", "law.pension.pensionableAge.female")
    return cells.source
  }

  // MARK: - The State's pensioners

  /// n(a+1, t+1) = n(a, t) (1 − q′), from the stock of T0.
  private var stateStock: CellSource? {
    guard let stock = explainer.assumptions.nonContributory?.statePensions,
      let population = explainer.objects.population
    else { return nil }
    func mortality(_ year: Year) -> AgeSexGrid {
      AgeSexGrid { sex, age in
        let taper = min(max(Double(95 - age) / 20, 0), 1)
        let relativity = 1 - (1 - stock.mortalityRelativity) * taper
        return min(1, relativity * population.deathProbability[year][sex, age])
      }
    }
    func aged(_ grid: AgeSexGrid, _ q: AgeSexGrid) -> AgeSexGrid {
      var next = AgeSexGrid()
      for cell in AgeCell.all {
        next[cell.sex, min(cell.age + 1, Age.open)] +=
          grid[cell.sex, cell.age] * (1 - q[cell.sex, cell.age])
      }
      return next
    }
    var alive = stock.persons
    var units = AgeSexGrid { stock.persons[$0, $1] * stock.meanPension[$0, $1] }
    for other in explainer.years where other < year {
      alive = aged(alive, mortality(other))
      units = aged(units, mortality(other))
    }
    var cells = AgeCells()
    relate(
      "opening.nonContributory.statePensioners.shape",
      "opening.nonContributory.statePensioners.total",
      "opening.nonContributory.statePensioners.meanPension.mean",
      "assumptions.nonContributory.statePensionerMortality")
    cells.add(.stateStock, .state, alive)
    cells.add(.stateUnits, .state, units)
    cells.add(.deathProbability, file("assumptions.mortality.deathRates"), mortality(year))
    return cells.source
  }

  // MARK: - Cash transfers

  private var recipients: Formula? {
    guard
      let transfer = explainer.assumptions.nonContributory?.transfers.first(where: {
        $0.name == group
      }),
      let basis = explainer.objects.branches?.basis
    else { return nil }
    let law = "law.nonContributory.transfers.\(group)"
    let path = "assumptions.nonContributory.transfers.\(group)"
    let months = transfer.months.heldConstant(at: year)
    let amount = explainer.objects.indices?.amounts(of: transfer.amount).heldConstant(at: year) ?? 0
    guard months > 0, amount > 0 else {
      relate("\(law).months", "\(law).amount")
      return none()
    }
    let persons = basis.persons(transfer.base, in: year)
    let from = transfer.fromAge.heldConstant(at: year)
    let to = transfer.toAge.heldConstant(at: year)
    var cells = AgeCells()
    relate("\(path).of")
    cells.add(.personsOfBase, .state, persons)
    cells.add(.shareAbove, file("\(law).ages.from")) { cell in
      from.weighted { Self.shareAbove($0, cell.age) }
    }
    cells.add(.shareBeyond, file("\(law).ages.to")) { cell in
      to.weighted { Self.shareAbove($0, cell.age) }
    }
    parameter("s", "\(path).share", value: transfer.share.heldConstant(at: year))
    parameter("τ", "\(path).takeUp", value: transfer.takeUp.heldConstant(at: year))
    total(.inAges, cells.source, "max(0; v - v₂) * n")
    return formula("s * τ * N")
  }
}
