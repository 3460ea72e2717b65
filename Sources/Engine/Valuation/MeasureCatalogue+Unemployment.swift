extension MeasureCatalogue {
  /// The measures that unemployment insurance alone has.
  static let unemployment: [MeasureDefinition] = [
    of(
      "unemploymentClaims", .persons, .flow, "Claims of unemployment benefit",
      "Số người có quyết định hưởng trợ cấp thất nghiệp",
      "Σ members with enough credit × claim rate", by: .insured),
    of(
      "unemploymentRecipients", .persons, .flow, "Persons with unemployment benefit in the year",
      "Số người hưởng trợ cấp thất nghiệp trong năm",
      "claims that are paid + in payment on 1 January", by: .insured),
    of(
      "beneficiaryMonths", .personMonths, .flow, "Months of unemployment benefit paid",
      "Số tháng trợ cấp thất nghiệp đã chi",
      "Σ claims × s (1 − (1−x)^m)/x, in the year they are paid", by: .insured),
    of(
      "meanUnemploymentBenefit", .moneyPerMonth, .average, "Mean unemployment benefit",
      "Mức trợ cấp thất nghiệp bình quân", "unemploymentBenefits / beneficiaryMonths"),
    of(
      "unemploymentBenefits", .money, .flow, "Unemployment benefits", "Trợ cấp thất nghiệp",
      "Σ months × r E[max(X,F) ∧ min(C, B/r)]", by: .insured),
    of(
      "trainingBenefits", .money, .flow, "Vocational training of the unemployed",
      "Hỗ trợ học nghề", "claims × share × cost"),
    of(
      "trainedPersons", .persons, .flow, "Unemployed in vocational training",
      "Số người được hỗ trợ học nghề", "claims × share"),
    of(
      "jobServices", .money, .flow, "Counselling and job placement",
      "Tư vấn, giới thiệu việc làm", "claims × share × cost"),
    of(
      "employerTraining", .money, .flow, "Training by employers to keep jobs",
      "Hỗ trợ đào tạo duy trì việc làm", "members × share × cost"),
    of(
      "reliefPayments", .money, .flow, "Relief payments", "Chi hỗ trợ một lần",
      "Σ bands recipients × amount, by days of payment", by: .own),
    of(
      "reliefRecipients", .persons, .flow, "Recipients of relief", "Số người được hỗ trợ một lần",
      "qualifying share × take-up × members and stopped", by: .own),
    of(
      "reliefRecipientsStopped", .persons, .flow, "Recipients of relief who had stopped",
      "Số người đã dừng tham gia được hỗ trợ một lần", "those who stopped within the programme"),
    of(
      "membersWithoutCredit", .persons, .flow, "New members without credit",
      "Số người tham gia mới", "(Ā − Σ M w − returns) / w(0)"),
    of(
      "returningMembers", .persons, .flow, "Members who return with their credit",
      "Số người quay lại tham gia", "min(return share, gap) of those who stopped"),
    of(
      "leaversWithoutClaim", .persons, .flow, "Members who stop without claiming",
      "Số người dừng tham gia, bảo lưu", "surplus on 1 January + exits"),
    of(
      "stoppedMembers", .persons, .stockAtStart, "Stopped with credit kept",
      "Số người đang bảo lưu", "Σ S(d, j) after the returns of 1 January"),
    of(
      "membersByCredit", .persons, .average, "Members by years of credit",
      "Số người tham gia theo số năm đóng", "Σ M(j) (1 − ½ leave)", by: .own),
    of(
      "meanCreditedYears", .years, .average, "Mean complete years of credit",
      "Số năm đóng bình quân chưa hưởng", "Σ j M(j) w / Σ M(j) w, the last class at its start"),
  ]

  private static func of(
    _ name: String, _ unit: MeasureUnit, _ timing: MeasureTiming, _ en: String, _ vi: String,
    _ formula: String, by groups: MeasureGroups = .none
  ) -> MeasureDefinition {
    MeasureDefinition(
      name, "unemployment", unit, timing, en, vi, formula, page: "Unemployment", by: groups)
  }
}
