import Assumptions

extension Quantity {
  static let incidences: [(InjurySeverity, Quantity)] = [
    (.temporary, Quantity("i₁", "rate", "incidence, temporary", "tần suất, tạm thời")),
    (.lumpSum, Quantity("i₂", "rate", "incidence, lump sum", "tần suất, trợ cấp một lần")),
    (.pension, Quantity("iₚ", "rate", "incidence, pension", "tần suất, trợ cấp hằng tháng")),
    (.severe, Quantity("iₛ", "rate", "incidence, most severe", "tần suất, nặng nhất")),
    (.fatal, Quantity("i₀", "rate", "incidence, fatal", "tần suất, chết")),
  ]
  static let exposed = Quantity(
    "x", "person-years", "insured in contribution times relativity of the group",
    "người tham gia đang đóng nhân hệ số của nhóm")
  static let injuryDays = Quantity("D", "days", "paid days of a case", "số ngày được trả mỗi vụ")
  static let lumpSum = Quantity(
    "U", "money", "lump sum of a case by loss, service and earnings",
    "trợ cấp một lần theo mức suy giảm, thời gian đóng và tiền lương")
  static let survivorRunOff = Quantity(
    "y", "rate", "share of survivors whose pension ends in a year",
    "tỷ lệ thân nhân hết hưởng trong năm")
  static let severeYears = Quantity(
    "Nₛ", "person-years", "person-years with attendance", "số năm-người có phục vụ")
  static let injuredYears = Quantity(
    "N", "person-years", "person-years in payment", "số năm-người đang hưởng")
  static let injured: [String: Quantity] = Dictionary(
    uniqueKeysWithValues: [
      Quantity("R", "persons", "injury pensioners on 1 January", "người hưởng hằng tháng ngày 1/1"),
      Quantity("Z", "money a year", "their pensions over the index", "trợ cấp chia chỉ số"),
      Quantity("R′", "persons", "new pensioners", "người mới hưởng"),
      Quantity("Z′", "money a year", "new pensions over the index", "trợ cấp mới chia chỉ số"),
      Quantity("S", "persons", "the most severely injured", "người bị nặng nhất"),
      Quantity("Y", "money a year", "their pensions over the index", "trợ cấp chia chỉ số"),
      Quantity("S′", "persons", "new severe cases", "ca nặng mới"),
      Quantity("Y′", "money a year", "new pensions over the index", "trợ cấp mới chia chỉ số"),
      Quantity("q", "rate", "probability of dying of a pensioner", "xác suất chết của người hưởng"),
      Quantity("qₛ", "rate", "probability of dying, most severe", "xác suất chết, nặng nhất"),
    ].map { ($0.symbol, $0) })
}
