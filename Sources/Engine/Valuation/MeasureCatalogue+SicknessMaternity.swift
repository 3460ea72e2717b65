extension MeasureCatalogue {
  /// The measures that sickness and maternity alone has.
  static let sicknessMaternity: [MeasureDefinition] = [
    own(
      "sicknessBenefits", .money, "Sickness benefits", "Chi trợ cấp ốm đau",
      "Σ n · share · (E[min(D, c)] · replacement + days of long illness · its rate) · w/12/divisor"),
    own(
      "childCareBenefits", .money, "Benefits for the care of a sick child",
      "Chi trợ cấp chăm sóc con ốm", "Σ n · share · E[min(D, c)] · w/12/divisor · replacement"),
    own(
      "maternityBenefits", .money, "Maternity benefits", "Chi trợ cấp thai sản",
      "Σ births · (months/12 · w + visits · days · w/12/divisor) · replacement"),
    own(
      "paternityBenefits", .money, "Paternity benefits",
      "Chi trợ cấp thai sản của lao động nam", "Σ fathers · days · w/12/divisor · replacement"),
    own(
      "birthGrants", .money, "Birth grants", "Chi trợ cấp một lần khi sinh con",
      "births with a grant × multiple × L"),
    own(
      "convalescence", .money, "Convalescence", "Chi dưỡng sức, phục hồi sức khỏe",
      "persons × min(days, most days) × multiple × L"),
    own(
      "sicknessRecipients", .persons, "Recipients of sickness benefits",
      "Người hưởng trợ cấp ốm đau", "Σ n · share of the insured"),
    own(
      "childCareRecipients", .persons, "Recipients of benefits for a sick child",
      "Người hưởng trợ cấp chăm sóc con ốm", "Σ n · share of the insured"),
    own(
      "birthsToInsured", .persons, "Births to insured women",
      "Số ca sinh của lao động nữ tham gia", "Σ n · f · relativity · share with the months"),
    own(
      "paternityRecipients", .persons, "Fathers with paternity benefits",
      "Lao động nam hưởng thai sản khi vợ sinh", "births of insured fathers × take-up"),
    own(
      "birthGrantRecipients", .persons, "Birth grants paid", "Số lượt trợ cấp một lần khi sinh con",
      "births to insured women, and to insured fathers where she is not"),
    own(
      "convalescenceRecipients", .persons, "Persons in convalescence",
      "Số lượt dưỡng sức, phục hồi sức khỏe", "shares of the sick and of mothers"),
    own(
      "sicknessMaternityTurns", .persons, "Sickness and maternity benefits granted",
      "Số lượt hưởng ốm đau, thai sản, dưỡng sức",
      "turns of the sick and of parents, births, visits before birth, fathers, convalescence"),
    own(
      "stateBirthGrants", .money, "Birth grants paid by the State",
      "Trợ cấp thai sản do ngân sách nhà nước chi", "births × amount, beside the fund"),
    own(
      "stateBirthGrantRecipients", .persons, "Births with a grant of the State",
      "Số lượt trợ cấp thai sản do ngân sách nhà nước chi",
      "births to members of the groups with a grant"),
  ]

  private static func own(
    _ name: String, _ unit: MeasureUnit, _ en: String, _ vi: String, _ formula: String
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "sicknessMaternity", unit, .flow, en, vi, formula, page: "ShortTerm")
  }
}
