extension Quantity {
  static let socialPensioners = Quantity(
    "N", "persons", "recipients by sex and age", "người hưởng theo giới và tuổi")
  static let socialDeaths = Quantity(
    "deaths", "persons", "deaths of recipients", "người hưởng chết trong năm")
  static let statePensioners = Quantity(
    "N", "persons", "pensioners by sex and age", "người hưởng theo giới và tuổi")
  static let ofPensionableAge = Quantity(
    "N", "persons", "residents above the pensionable age", "dân số trên tuổi nghỉ hưu")
  static let covered = Quantity(
    "covered", "persons", "of them with a pension or allowance",
    "trong đó có lương hưu hoặc trợ cấp")
  static let pensionersOfCell = Quantity(
    "n", "persons", "old-age pensioners", "người hưởng lương hưu")
  static let spousesOfCell = Quantity(
    "s", "persons", "spouses with a survivors' pension", "vợ/chồng hưởng tuất")
  static let stateOfCell = Quantity(
    "z", "persons", "pensioners of the State", "người hưởng từ ngân sách")
  static let socialOfCell = Quantity(
    "h", "persons", "recipients of the social pension", "người hưởng trợ cấp hưu trí xã hội")
  static let shareAbove = Quantity(
    "v", "share", "share of the year above the age", "phần năm trên độ tuổi")
  static let shareAbovePoor = Quantity(
    "v₁", "share", "share of the year above the age of the poor",
    "phần năm trên độ tuổi của người nghèo")
  static let shareBeyond = Quantity(
    "v₂", "share", "share of the year beyond the last age", "phần năm vượt tuổi cuối")
  static let stateStock = Quantity(
    "R", "persons", "pensioners of the State on 1 January", "người hưởng từ ngân sách ngày 1/1")
  static let stateUnits = Quantity(
    "Z", "money a month", "their pensions over the index", "lương hưu chia chỉ số")
  static let personsOfBase = Quantity(
    "n", "persons", "persons whom the share refers to", "số người làm cơ sở của tỷ lệ")
  static let inAges = Quantity("N", "persons", "of them in the ages paid", "trong độ tuổi được chi")
}
