/// Columns of the members' sheet, in the letters of MODEL 6.
public enum MemberColumn: String, CaseIterable, Sendable {
  /// A, persons.
  case lives = "A"
  case eligible = "e"
  case atAge = "hT"
  case eligibleEarly = "e₂"
  case early = "hE"
  case ineligible = "hS"
  case invalidity = "ι"
  case death = "q"
  case exit = "ξ"
  case withdrawing = "ω"
  case density = "δ"
  case earnings = "w"
  case service = "x"
  case reference = "RE"
  case rate = "r"
  case rateAlone = "r₁"
  case cut = "c"
  case covered = "κ"
  case months = "M"
  case monthsBeyond = "M₊"
  case grant = "g"
  case monthly = "k"
  case entitled = "m"
}

/// Columns of the dormants' sheet.
public enum DormantColumn: String, CaseIterable, Sendable {
  /// D, persons, and those of them with legacy rights.
  case lives = "D"
  case legacy = "L"
  case eligible = "e"
  case atAge = "hT"
  case eligibleEarly = "e₂"
  case early = "hE"
  case ineligible = "hS"
  case death = "q"
  case withdrawal = "υ"
  case service = "x"
  case reference = "RE"
  case rate = "r"
  case rateAlone = "r₁"
  case cut = "c"
  case covered = "κ"
  case months = "M"
  case monthsBeyond = "M₊"
  case grant = "g"
  case monthly = "k"
  case entitled = "m"
}

/// Columns of the sheet of coverage.
public enum EntryColumn: String, CaseIterable, Sendable {
  case target = "Ā"
  case present = "n"
  case share = "θ"
  case presence = "w̄"
  case cut = "d"
  case presenceNew = "p₀"
  case allowed = "u"
}

/// Columns of the sheet of pensioners and survivors.
public enum CohortColumn: String, CaseIterable, Sendable {
  case pensioners = "R"
  case units = "Z"
  case newPensioners = "R′"
  case newUnits = "Z′"
  case invalids = "V"
  case invalidUnits = "Y"
  case newInvalids = "V′"
  case newInvalidUnits = "Y′"
  case death = "q"
  case invalidDeath = "qᵥ"
  case spouses = "S"
  case spouseUnits = "X"
  case children = "K"
  case spouseDeath = "qₛ"
  case bereaving = "b"
  case bereavingUnits = "B"
  case spouseShare = "s"
  case childShare = "c"
  case entitled = "m"
  case months = "M"
  case isCarried = "j"
}
