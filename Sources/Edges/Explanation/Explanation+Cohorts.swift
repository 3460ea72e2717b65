import Economy
import Projection
import Quantities
import ReferenceModel
import Scheme
import Valuation

/// Pensioners and survivors by cohort (MODEL 6.7, 6.8).
extension Draft {
  /// Deaths of pensioners and of invalidity pensioners, the year's awards for half.
  private static let deaths = "(R * q + R′ * 0.5 * q + V * qᵥ + V′ * 0.5 * qᵥ)"
  private static let deathUnits = "(Z * q + Z′ * 0.5 * q + Y * qᵥ + Y′ * 0.5 * qᵥ)"
  private static let newSpouses = "(b + \(deaths)) * s"
  private static let newChildren = "(b + \(deaths)) * c"
  private static let newSpouseUnits = "(B + \(deathUnits)) * s * p"

  var cohorts: Formula? {
    switch measure {
    case "oldAgePensioners":
      return stock("R * (1 - q) + R′ * (1 - 0.5 * q)", at: "R")
    case "invalidityPensioners":
      return stock("V * (1 - qᵥ) + V′ * (1 - 0.5 * qᵥ)", at: "V")
    case "spousePensioners":
      return stock("S * (1 - qₛ) + \(Self.newSpouses) * (1 - 0.5 * qₛ)", at: "S")
    case "childPensioners":
      setChildYears()
      return stock("K * (1 - 1 / y) + \(Self.newChildren) * (1 - 0.5 / y)", at: "K")
    case "oldAgePensionerYears":
      return total(.ofCohorts, cohortCells(in: year), "R * (1 - 0.5 * q) + 0.5 * R′")
    case "oldAgePensions": return paid("Z * (1 - 0.5 * q) + 0.5 * Z′")
    case "invalidityPensions": return paid("Y * (1 - 0.5 * qᵥ) + 0.5 * Y′")
    case "pensionerDeaths":
      return total(.ofCohorts, cohortCells(in: year), "R * q + R′ * 0.5 * q")
    case "newSurvivorsPensions":
      return total(.ofCohorts, cohortCells(in: year), "(b + \(Self.deaths)) * (s + c)")
    case "survivorsPensions": return survivors
    case "funeralGrantRecipients", "survivorsLumpSumRecipients", "survivorsLumpSums":
      return paidAtDeath
    case "funeralGrants":
      setReferenceAmount()
      parameter(
        "f", "law.pension.funeralGrant.amount",
        value: law?.survivors.funeralGrant.heldConstant(at: year))
      return formula("funeralGrantRecipients * f * Lᵣ")
    default: return nil
    }
  }

  // MARK: - Sheets

  func cohortCells(in year: Year) -> CellSource {
    cells(
      explainer.record(of: year).cohorts, keys: ["sex", "age"], Quantity.cohorts,
      rates: cohortRates)
  }

  /// A stock on 1 January from the cohorts of the year before, in T0 from the opening.
  private func stock(_ carried: String, at letter: String) -> Formula {
    guard isFirstYear else {
      return total(.ofCohorts, cohortCells(in: previous), "j * (\(carried))")
    }
    let name =
      ["R": "pensioners", "V": "invalidity", "S": "spouses", "K": "children"][letter] ?? ""
    relate("opening.pension.\(name).total")
    var source = cohortCells(in: year)
    if let column = source.columns[letter] {
      source.add(column.quantity, file("opening.pension.\(name).shape"), column.values)
    }
    return total(.ofCohorts, source, letter)
  }

  // MARK: - Pensions in payment

  /// I · Σ units in payment.
  private func paid(_ units: String) -> Formula {
    setIndex()
    total(.unitsPaid, cohortCells(in: year), units)
    return formula("I * units")
  }

  private func setIndex() {
    state(.pensionIndex, explainer.objects.branches?.pension?.pensionIndex.mean[year])
    relate(
      "law.pension.indexation.rule", "law.pension.indexation.granted",
      "law.pension.indexation.lag", "law.pension.indexation.effective")
  }

  func setReferenceAmount() {
    guard let law, let indices = explainer.objects.indices else { return }
    parameter(
      "Lᵣ", "law.referenceAmount",
      value: indices.amounts(of: law.referenceAmount).heldConstant(at: year))
  }

  private func setChildYears() {
    parameter(
      "y", "assumptions.pension.childYears",
      value: explainer.objects.livesInput?.behaviour.childYears)
  }

  private var survivors: Formula {
    let terms = law?.survivors
    let path = "law.pension.survivors"
    setReferenceAmount()
    setChildYears()
    setIndex()
    parameter("p", "\(path).spouseShareOfPension", value: terms?.spouseShareOfPension[year])
    parameter("mₛ", "\(path).spouse", value: terms?.spouseAmount[year])
    parameter("mₖ", "\(path).child", value: terms?.childAmount[year])
    let cells = cohortCells(in: year)
    total(.spousesPaid, cells, "S * (1 - 0.5 * qₛ) + 0.5 * \(Self.newSpouses)")
    total(.childrenPaid, cells, "K * (1 - 0.5 / y) + 0.5 * \(Self.newChildren)")
    total(.unitsPaid, cells, "X * (1 - 0.5 * qₛ) + 0.5 * \(Self.newSpouseUnits)")
    return formula("12 * Lᵣ * (mₛ * spouses + mₖ * children) + I * units")
  }

  // MARK: - Paid at death

  private var paidAtDeath: Formula {
    let remaining = "(1 - (e * hT + hE * e₂ + (1 - e) * hS))"
    let dying = ["A * \(remaining) * (1 - ι) * q", "D * \(remaining) * q"].map { "\($0) * g" }
    let alone = " * (1 - m * k)"
    func sums(_ rest: String, _ pensioners: String) -> Formula {
      total(.ofMembers, memberCells(of: nil), dying[0] + rest)
      total(.ofDormants, dormantCells(in: year), dying[1] + rest)
      total(.ofCohorts, cohortCells(in: year), pensioners)
      return formula("ofMembers + ofDormants + ofCohorts")
    }
    switch measure {
    case "funeralGrantRecipients": return sums("", Self.deaths)
    case "survivorsLumpSumRecipients": return sums(alone, "\(Self.deaths) * (1 - m)")
    default:
      let path = "law.pension.survivors"
      setIndex()
      parameter(
        "M₀", "\(path).lumpSum.minimumMonths",
        value: law?.survivors.lumpSumMinimumMonths[year])
      relate(
        "\(path).pensionerLumpSum.initialMonths", "\(path).pensionerLumpSum.reductionPerMonth",
        "\(path).pensionerLumpSum.freeMonths", "\(path).pensionerLumpSum.minimumMonths")
      return sums(
        "\(alone) * max(M₀; M) / 12 * RE", "\(Self.deathUnits) * (1 - m) * I * M / 12")
    }
  }
}
