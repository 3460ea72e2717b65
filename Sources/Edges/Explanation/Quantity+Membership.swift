extension Quantity {
  static let contributorsOfPath = Quantity(
    "Ā", "persons", "contributors of the group by its coverage path",
    "người đóng của nhóm theo lộ trình bao phủ")
  static let contributorsOfGroup = Quantity(
    "C", "persons", "contributors of the group", "người đóng của nhóm")
  static let coverageScale = Quantity(
    "κ", "ratio", "factor on the share so that the branch meets its own coverage",
    "hệ số để nhánh đạt độ bao phủ của mình")
  static let payroll = Quantity("W", "money", "payroll of the group", "quỹ lương của nhóm")
  static let insured = Quantity(
    "n", "persons", "insured persons, average of the year", "người tham gia bình quân năm")
  static let density = Quantity(
    "δ", "share", "years of contributions in a year of membership",
    "số năm đóng trong một năm tham gia")
  static let earnings = Quantity(
    "w", "money a year", "insurable earnings under floor and ceiling",
    "tiền lương đóng trong mức sàn và trần")
  static let contributionYears = Quantity(
    "N", "person-years", "years of contributions", "số năm-người đóng")
  static let nothing = Quantity(
    "nothing", "money", "no such line in this run", "không có khoản này")
}
