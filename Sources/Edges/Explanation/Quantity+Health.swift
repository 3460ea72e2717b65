extension Quantity {
  static let residentsOfYear = Quantity(
    "P̄", "persons", "residents, average of the year", "dân số bình quân năm")
  static let categoryShare = Quantity(
    "s", "share", "share of residents not insured otherwise", "phần dân số chưa tham gia nguồn khác"
  )
  static let notInsured = Quantity(
    "V", "persons", "residents insured through no source", "dân số chưa tham gia qua nguồn nào")
  static let socialRecipients = Quantity(
    "N", "persons", "recipients of the social pension", "người hưởng trợ cấp hưu trí xã hội")
  static let rights = Quantity(
    "R", "share", "shares that are rights, together", "tổng các phần là quyền")
  static let room = Quantity(
    "Y", "ratio", "what rights leave over what shares ask",
    "phần còn lại trên tổng phần theo bao phủ")
  static let ofCategory = Quantity(
    "members", "persons", "members by sex and age", "người tham gia theo giới và tuổi")
  static let membersOfCell = Quantity(
    "n", "persons", "members, average of the year", "người tham gia bình quân năm")
  static let costPerMember = Quantity(
    "k", "money a year", "costs of a member at the start", "chi phí mỗi người ở năm đầu")
  static let careAtStart = Quantity(
    "K", "money", "costs at the level of the start", "chi phí theo mức năm đầu")
  static let costFactor = Quantity(
    "φ", "ratio", "factor to the costs observed at the start", "hệ số khớp chi phí quan sát")
  static let costGrowth = Quantity(
    "G", "index", "volume and excess inflation since the start",
    "khối lượng và trượt giá thêm từ năm đầu")
  static func memberFactor(_ name: String) -> Quantity {
    Quantity(
      "f:\(name)", "ratio", "mean factor of a member over household sizes (\(name))",
      "hệ số bình quân một người theo quy mô hộ (\(name))")
  }
}
