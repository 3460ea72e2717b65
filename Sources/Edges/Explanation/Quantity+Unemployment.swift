extension Quantity {
  static let creditPersons = Quantity(
    "M", "persons", "members or those who stopped, on 1 January",
    "người tham gia hoặc bảo lưu ngày 1/1")
  static let claimShare = Quantity("c", "rate", "share that claims", "tỷ lệ hưởng trợ cấp")
  static let leaving = Quantity(
    "ξ", "rate", "share that leaves without claiming", "tỷ lệ dừng không hưởng")
  static let hasStopped = Quantity(
    "v", "share", "1 for those who stopped", "1 với người đã dừng")
  static let creditYears = Quantity(
    "j", "years", "complete years of credit", "số năm đóng chưa hưởng")
  static let monthsInYear = Quantity(
    "s₁", "months", "months paid in the year of a claim", "số tháng trả trong năm")
  static let monthsInNextYear = Quantity(
    "s₂", "months", "months paid in the year after", "số tháng trả năm sau")
  static let paidAtAll = Quantity(
    "s₀", "share", "share of claims paid at all", "phần được chi trả")
  static let monthlyBenefit = Quantity(
    "b", "money a month", "benefit of a month under floor and ceilings",
    "mức trợ cấp tháng trong sàn và trần")
  static let thisYear = Quantity(
    "now", "", "of the claims of the year", "từ người hưởng trong năm")
  static let lastYear = Quantity(
    "before", "", "of the claims of the year before", "từ người hưởng năm trước")
  static let wagesBefore = Quantity(
    "W₀", "ratio", "wages of the year before over those of the year",
    "tiền lương năm trước so với năm này")
  static let creditTotal = Quantity(
    "Σj", "years", "credit of all members", "tổng số năm đóng chưa hưởng")
  static let insuredOfPath = Quantity(
    "Ā", "persons", "insured persons of the year", "người tham gia của năm")
  static let membersBefore = Quantity(
    "N", "persons", "members on 1 January", "người tham gia ngày 1/1")
  static let presentBefore = Quantity(
    "n", "persons", "their average of the year", "bình quân năm của họ")
  static let personsPerYear = Quantity(
    "N₁", "ratio", "members over their average", "số ngày 1/1 trên bình quân năm")
  static let awayBefore = Quantity(
    "S", "persons", "those who stopped", "người đã dừng")
  static let awayYears = Quantity(
    "y", "persons", "their average of the year if all returned", "bình quân năm nếu quay lại hết")
  static let perAwayYear = Quantity(
    "y₁", "ratio", "one over that average", "một chia số bình quân đó")
  static let presenceNew = Quantity(
    "p₀", "share", "average of the year of a new member", "bình quân năm của người mới")
  static let surplus = Quantity(
    "surplus", "persons", "members beyond the insured, on 1 January",
    "số vượt người tham gia ngày 1/1")
  static let exits = Quantity(
    "exits", "persons", "exits in mid-year", "dừng giữa năm")
  static func paidShare(_ name: String) -> Quantity {
    Quantity(
      "d:\(name)", "share", "share of \(name) paid in the year", "phần của \(name) chi trong năm")
  }
  static func membersInBand(_ name: String) -> Quantity {
    Quantity(
      "M:\(name)", "persons", "members paid in the band", "người tham gia được chi trong mức")
  }
  static func stoppedInBand(_ name: String) -> Quantity {
    Quantity(
      "S:\(name)", "persons", "those who had stopped paid in the band",
      "người đã dừng được chi trong mức")
  }
}
