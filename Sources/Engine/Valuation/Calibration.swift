import Assumptions
import Coverage
import Economy
import Projection
import Quantities
import Scheme

/// The table raw → observed → factor → source of the base year.
enum Calibration {
  /// The labour force of T0, to which participation is scaled.
  static func rows(of labourForce: LabourForce, _ assumptions: Assumptions) -> [CalibrationRow] {
    guard let figures = labourForce.calibration else { return [] }
    return [
      row(
        "labourForce", LocalizedText(en: "Labour force 15+", vi: "Lực lượng lao động 15+"),
        unit: "persons", raw: figures.raw, observed: figures.observed, factor: figures.factor,
        source: assumptions.sources["assumptions.labourForce.observed"])
    ]
  }

  /// Contributors, insured earnings, stocks in payment and one-off benefits of the branch.
  static func rows(
    of contributors: Contributors, _ earnings: InsurableEarnings, _ lines: PensionLines,
    _ withdrawals: WithdrawalCalibration, assumptions: Assumptions, pension: PensionAssumptions
  ) -> [CalibrationRow] {
    var rows: [CalibrationRow] = []
    for (index, group) in assumptions.groups.enumerated() {
      guard let figures = contributors.calibration[index] else { continue }
      rows.append(
        row(
          "contributors.\(group.name)",
          LocalizedText(
            en: "Contributors, \(group.title.en)", vi: "Người đóng, \(group.title.vi)"),
          unit: "persons", raw: figures.raw, observed: figures.observed,
          source: assumptions.sources["assumptions.groups.\(group.name).observedContributors"]))
    }
    for (index, group) in assumptions.groups.enumerated() {
      let figures = earnings.calibration[index]
      rows.append(
        row(
          "meanInsurableEarnings.\(group.name)",
          LocalizedText(
            en: "Mean insurable earnings, \(group.title.en)",
            vi: "Tiền lương đóng bình quân, \(group.title.vi)"),
          unit: "money a month", raw: figures.raw, observed: figures.observed,
          factor: earnings.levels[index] / (12 * group.observedMeanEarnings),
          source: assumptions.sources["assumptions.groups.\(group.name).earnings.observedMean"]))
    }
    rows += stocks(assumptions, pension)
    if let figures = withdrawals.figures {
      rows.append(
        row(
          "lumpSumRecipients",
          LocalizedText(
            en: "One-off benefits (factor on withdrawals)",
            vi: "Trợ cấp một lần (hệ số cho rút một lần)"),
          unit: "persons", raw: figures.raw, observed: figures.observed, factor: figures.factor,
          source: assumptions.sources["opening.pension.oneOffBenefits.observed"]))
    }
    return rows
  }

  /// The insured of a branch beside the long-term one, and what else it scales.
  static func rows(of branch: BranchValuation, _ assumptions: Assumptions) -> [CalibrationRow] {
    let name = branch.lines.branch
    let title = MeasureCatalogue.title(ofBranch: name)
    let insured = branch.lines.members.calibration.map { figures in
      row(
        "contributors.\(name)",
        LocalizedText(
          en: "Insured persons, \(title.en)", vi: "Người tham gia, \(title.vi)"),
        unit: "persons", raw: figures.raw, observed: figures.observed,
        source: assumptions.sources["assumptions.\(name).observedContributors"])
    }
    return [insured].compactMap { $0 } + branch.lines.calibration
  }

  /// Opening stocks: the shape's own sum against the observed total.
  private static func stocks(
    _ assumptions: Assumptions, _ pension: PensionAssumptions
  ) -> [CalibrationRow] {
    let opening = pension.opening
    return [
      (
        "pensioners", LocalizedText(en: "Old-age pensioners", vi: "Người hưởng lương hưu"),
        opening.pensioners.total
      ),
      (
        "dormants", LocalizedText(en: "Dormant members", vi: "Người bảo lưu"),
        opening.dormants.total
      ),
      (
        "spouses", LocalizedText(en: "Spouses in payment", vi: "Vợ/chồng hưởng tuất"),
        opening.spouses.total
      ),
      (
        "children", LocalizedText(en: "Children in payment", vi: "Con hưởng tuất"),
        opening.children.total
      ),
    ].compactMap { key, item, observed in
      guard let raw = pension.openingShapeSums[key] else { return nil }
      return row(
        key, item, unit: "persons", raw: raw, observed: observed,
        source: assumptions.sources["opening.pension.\(key).total"])
    }
  }

  static func row(
    _ key: String, _ item: LocalizedText, unit: String, raw: Double, observed: Double,
    factor: Double? = nil, source: String?
  ) -> CalibrationRow {
    CalibrationRow(
      item: item, key: key, unit: unit, raw: raw, observed: observed,
      factor: factor ?? (raw == 0 ? 0 : observed / raw), source: source ?? "")
  }
}
