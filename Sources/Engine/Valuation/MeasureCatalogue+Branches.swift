extension MeasureCatalogue {
  /// Lines that the branches beside the long-term one have in their accounts.
  static let branches: [MeasureDefinition] = [
    MeasureDefinition(
      "contributionsForgone", "unemployment", .money, .flow, "Contributions forgone by rate cuts",
      "Số giảm thu do giảm mức đóng", "Σ cut × qualifying share × W, dues waived", page: "Branches",
      by: .insured),
    MeasureDefinition(
      "transfersPaid", "unemployment", .money, .flow, "Paid to other funds",
      "Chuyển sang quỹ khác", "health contributions paid for beneficiaries", page: "Branches"),
    MeasureDefinition(
      "transfersReceived", "health", .money, .flow, "Received from other funds",
      "Nhận từ quỹ khác", "health contributions that other funds pay for theirs",
      page: "Branches"),
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
