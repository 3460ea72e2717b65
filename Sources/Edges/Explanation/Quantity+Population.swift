extension Quantity {
  static let residents = Quantity(
    "Σ", "persons", "residents by sex and age", "dân số theo giới và tuổi")
  static let personsAtOpening = Quantity(
    "P₀", "persons", "residents at the start", "dân số ban đầu")
  static let survivors = Quantity(
    "P′", "persons", "survivors of the year before, and of its births",
    "người còn sống từ năm trước, kể cả trẻ mới sinh")
  static let migrants = Quantity(
    "Mᵗ", "persons", "net migrants of all ages", "tổng số người di cư thuần")
  static let residentsOfAge = Quantity(
    "P", "persons", "residents on 1 January, or births", "dân số ngày 1/1, hoặc số trẻ sinh ra")
  static let residentsNextYear = Quantity(
    "Pₙ", "persons", "residents on the next 1 January", "dân số ngày 1/1 năm sau")
  static let deathProbability = Quantity(
    "q", "rate", "probability of dying in the year, 1 − survival ratio",
    "xác suất chết trong năm, 1 − tỷ số sống")
  static let netMigrants = Quantity(
    "M", "persons", "net migrants by age at the end of the year",
    "di cư thuần theo tuổi cuối năm")
  static let births = Quantity(
    "B", "persons", "births by age of the mother", "số sinh theo tuổi mẹ")
  static let deaths = Quantity("D", "persons", "deaths by sex and age", "số chết theo giới và tuổi")
  static let fertility = Quantity(
    "f", "births per woman-year", "fertility rate, scaled to the total",
    "tỷ suất sinh theo tuổi, khớp với tổng tỷ suất sinh")
  static let women = Quantity("W", "persons", "women on 1 January", "phụ nữ ngày 1/1")
  static let womenAtEnd = Quantity(
    "W′", "persons", "women on the next 1 January before migration",
    "phụ nữ ngày 1/1 năm sau, trước di cư")
  static let dependants = Quantity(
    "dependants", "persons", "persons of dependent ages, mid-year",
    "người ngoài tuổi lao động, giữa năm")
  static let ofWorkingAge = Quantity(
    "ofWorkingAge", "persons", "persons aged 15–64, mid-year", "người 15–64 tuổi, giữa năm")
  static let deathRate = Quantity("m", "per person-year", "central death rate", "tỷ suất chết")
  static let yearsLivedByDead = Quantity(
    "a", "years", "years lived in the year of age by those who die in it (open age: 1/m)",
    "số năm sống trong tuổi của người chết (tuổi mở: 1/m)")
  static let survivorsOfTable = Quantity(
    "l", "persons", "survivors of the life table, radix 1", "số sống của bảng sống, gốc 1")
  static let yearsLived = Quantity(
    "T", "person-years", "years lived above the age", "số năm sống từ tuổi này")
  static let survivorsAtAge = Quantity(
    "lₓ", "persons", "survivors at the age", "số sống đến tuổi này")
}
