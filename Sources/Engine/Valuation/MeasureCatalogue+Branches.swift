public import Quantities

extension MeasureCatalogue {
  /// What a branch is called; its own word where the catalogue does not know it.
  public static func title(ofBranch branch: String) -> LocalizedText {
    branchTitles[branch] ?? LocalizedText(en: branch, vi: branch)
  }

  private static let branchTitles: [String: LocalizedText] = [
    "pension": LocalizedText(en: "Pensions and survivors", vi: "Hưu trí và tử tuất"),
    "sicknessMaternity": LocalizedText(en: "Sickness and maternity", vi: "Ốm đau và thai sản"),
    "employmentInjury": LocalizedText(
      en: "Employment injury", vi: "Tai nạn lao động, BNN"),
    "unemployment": LocalizedText(en: "Unemployment", vi: "Bảo hiểm thất nghiệp"),
    "health": LocalizedText(en: "Health", vi: "Bảo hiểm y tế"),
    "nonContributory": LocalizedText(
      en: "Paid by the State", vi: "Ngân sách nhà nước chi trả"),
    "population": LocalizedText(en: "Population", vi: "Dân số"),
    "labour": LocalizedText(en: "Labour", vi: "Lao động"),
    "all": LocalizedText(en: "Consolidated", vi: "Hợp nhất"),
  ]

  /// Lines that the branches beside the long-term one have in their accounts.
  static let branches: [MeasureDefinition] = [
    MeasureDefinition(
      "contributionsForgone", "unemployment", .money, .flow, "Contributions forgone by rate cuts",
      "Số giảm thu do giảm mức đóng", "Σ cut × qualifying share × W, dues waived", page: "Branches",
      by: .insured),
    MeasureDefinition(
      "transfersPaid", "unemployment", .money, .flow, "Paid to other funds",
      "Chuyển sang quỹ khác", "health contributions paid for beneficiaries", page: "Branches",
      by: .own),
    MeasureDefinition(
      "transfersReceived", "health", .money, .flow, "Received from other funds",
      "Nhận từ quỹ khác", "health contributions that other funds pay for theirs",
      page: "Branches", by: .own),
  ]

  /// Lines that only the statement of all funds together has.
  static let consolidated: [MeasureDefinition] = [
    MeasureDefinition(
      "transfersBetweenFunds", "all", .money, .flow, "Transfers between funds",
      "Chuyển giữa các quỹ", "Σ transfers received, which cancel", page: "Branches"),
    MeasureDefinition(
      "transfersOutside", "all", .money, .flow, "Transfers outside the funds",
      "Chuyển ra ngoài các quỹ", "Σ transfers paid − Σ transfers received", page: "Branches"),
  ]
}
