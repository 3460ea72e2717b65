/// The columns of the cohort calculation, in the letters of MODEL 6.
extension Quantity {
  static let members: [Quantity] =
    [
      Quantity("A", "persons", "contributors on 1 January", "người đóng ngày 1/1"),
      Quantity(
        "ι", "rate", "probability of becoming invalid", "xác suất mất khả năng lao động"),
      Quantity("q", "rate", "probability of dying in the year", "xác suất chết trong năm"),
      Quantity("ξ", "rate", "share that stops contributing", "tỷ lệ dừng đóng"),
      Quantity(
        "ω", "share", "share of those who stop that takes the lump sum at once",
        "phần người dừng đóng nhận ngay một lần"),
      Quantity(
        "δ", "share", "years of contributions in a year of membership",
        "số năm đóng trong một năm tham gia"),
      Quantity("w", "money a year", "insurable earnings", "tiền lương đóng"),
    ] + retiring + awarded

  static let dormants: [Quantity] =
    [
      Quantity("D", "persons", "dormant members on 1 January", "người bảo lưu ngày 1/1"),
      Quantity(
        "L", "persons", "of them with rights from before the cut-off",
        "trong đó còn quyền theo luật cũ"),
      Quantity("q", "rate", "probability of dying in the year", "xác suất chết trong năm"),
      Quantity(
        "υ", "rate", "share of those allowed that withdraws",
        "tỷ lệ rút một lần của người được phép"),
    ] + retiring + awarded

  private static let retiring: [Quantity] = [
    Quantity(
      "e", "share", "share of the year in which the service suffices",
      "phần năm đủ thời gian đóng"),
    Quantity(
      "hT", "rate", "reaches the pensionable age and takes the pension",
      "đến tuổi nghỉ hưu và nhận lương hưu"),
    Quantity(
      "e₂", "share", "share of the year in which the service suffices for an early pension",
      "phần năm đủ thời gian để nghỉ hưu sớm"),
    Quantity("hE", "rate", "retires before the age", "nghỉ hưu trước tuổi"),
    Quantity(
      "hS", "rate", "reaches the age and leaves with a lump sum if the service is short",
      "đến tuổi và nhận một lần nếu thiếu thời gian đóng"),
  ]

  private static let awarded: [Quantity] = [
    Quantity("x", "years", "credited service", "thời gian đóng"),
    Quantity("RE", "money a year", "reference earnings", "mức bình quân tiền lương"),
    Quantity("r", "rate", "replacement rate of the award", "tỷ lệ hưởng"),
    Quantity(
      "r₁", "rate", "replacement rate of the own service", "tỷ lệ hưởng theo thời gian đóng"),
    Quantity("c", "share", "cut for early retirement", "mức giảm do nghỉ hưu sớm"),
    Quantity(
      "κ", "share", "share with a minimum pension", "phần được hưởng lương hưu tối thiểu"),
    Quantity("M", "months", "months of a lump sum", "số tháng trợ cấp một lần"),
    Quantity(
      "M₊", "months", "months for service beyond the maximum", "số tháng cho thời gian vượt mức"),
    Quantity(
      "g", "share", "share with a right to grants at death", "phần có quyền trợ cấp khi chết"),
    Quantity(
      "k", "share", "share with a right to monthly survivors' pensions",
      "phần có quyền tuất hằng tháng"),
    Quantity(
      "m", "share", "share that leaves an entitled survivor", "phần có thân nhân đủ điều kiện"),
  ]

  static let entries: [Quantity] = [
    Quantity("Ā", "persons", "contributors by the coverage path", "người đóng theo lộ trình"),
    Quantity("n", "persons", "contributors before anybody enters", "người đóng trước khi bổ sung"),
    Quantity(
      "θ", "share", "share of the gap that returning members fill", "phần do người bảo lưu quay lại"
    ),
    Quantity(
      "w̄", "share", "contributor-years of a returning member", "số năm đóng của người quay lại"),
    Quantity(
      "d", "share", "cut of the returns to those who are dormant", "hệ số giới hạn bởi số bảo lưu"),
    Quantity("p₀", "share", "contributor-years of a new entrant", "số năm đóng của người mới"),
    Quantity(
      "u", "share", "cut of the entrants to residents never insured",
      "hệ số giới hạn bởi dân số chưa tham gia"),
  ]

  static let cohorts: [Quantity] = [
    Quantity("R", "persons", "old-age pensioners on 1 January", "người hưởng lương hưu ngày 1/1"),
    Quantity("Z", "money a year", "their pensions over the index", "lương hưu chia chỉ số"),
    Quantity("R′", "persons", "new old-age pensions", "người mới hưởng lương hưu"),
    Quantity("Z′", "money a year", "new pensions over the index", "lương hưu mới chia chỉ số"),
    Quantity("V", "persons", "invalidity pensioners", "người hưởng mất khả năng lao động"),
    Quantity("Y", "money a year", "their pensions over the index", "trợ cấp của họ chia chỉ số"),
    Quantity("V′", "persons", "new invalidity pensions", "người mới hưởng mất khả năng lao động"),
    Quantity("Y′", "money a year", "new ones over the index", "trợ cấp mới chia chỉ số"),
    Quantity("q", "rate", "probability of dying of a pensioner", "xác suất chết của người hưởng"),
    Quantity(
      "qᵥ", "rate", "the same of invalidity pensioners", "xác suất chết, mất khả năng lao động"),
    Quantity("S", "persons", "spouses with a pension", "vợ/chồng hưởng tuất"),
    Quantity(
      "X", "money a year", "their shares of pensions over the index", "phần tuất chia chỉ số"),
    Quantity("K", "persons", "children with a pension", "con hưởng tuất"),
    Quantity("qₛ", "rate", "probability of dying of a spouse", "xác suất chết của vợ/chồng"),
    Quantity(
      "b", "persons", "deaths of members that leave monthly pensions",
      "người tham gia chết có tuất hằng tháng"),
    Quantity("B", "money a year", "their pensions over the index", "lương hưu của họ chia chỉ số"),
    Quantity("s", "share", "share with an entitled spouse", "phần có vợ/chồng đủ điều kiện"),
    Quantity("c", "ratio", "entitled children per death", "số con đủ điều kiện trên mỗi ca chết"),
    Quantity(
      "m", "share", "share that leaves an entitled survivor", "phần có thân nhân đủ điều kiện"),
    Quantity("M", "months", "months of a pensioner's lump sum", "số tháng tuất một lần"),
    Quantity(
      "j", "share", "1 while the cohort has a thousandth of a person left",
      "1 khi nhóm còn ít nhất một phần nghìn người"),
  ]

  static let ofMembers = Quantity("ofMembers", "", "of contributors", "của người đóng")
  static let ofDormants = Quantity("ofDormants", "", "of dormant members", "của người bảo lưu")
  static let ofCohorts = Quantity("ofCohorts", "", "of cohorts by sex and age", "theo giới và tuổi")
  static let contributorsOfCells = Quantity(
    "C", "persons", "contributors, average of the year", "người đóng bình quân năm")
  static let moved = Quantity(
    "moved", "persons", "by group, sex and age", "theo nhóm, giới và tuổi")
  static let nobodyYet = Quantity(
    "nobody", "persons", "the members of the first year are given",
    "thành viên năm đầu đã cho trước")
  static let dormantStock = Quantity(
    "dormants", "persons", "dormant members at the start", "người bảo lưu ban đầu")
  static let stayedDormant = Quantity(
    "stayed", "persons", "dormant members of the year before who stayed so",
    "người bảo lưu năm trước vẫn bảo lưu")
  static let minimum = Quantity(
    "μ", "money a year", "minimum pension", "lương hưu tối thiểu")
  static let unitsPaid = Quantity(
    "units", "money a year", "pensions in payment over the index", "lương hưu đang chi chia chỉ số")
  static let spousesPaid = Quantity(
    "spouses", "person-years", "spouses in payment", "vợ/chồng hưởng")
  static let childrenPaid = Quantity("children", "person-years", "children in payment", "con hưởng")
  static let pensionIndex = Quantity(
    "I", "index", "mean level of pensions in payment", "mức bình quân của lương hưu")
}
