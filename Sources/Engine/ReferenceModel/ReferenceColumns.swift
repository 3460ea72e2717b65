/// Columns of the members' sheet, in the letters of MODEL 6.
public enum MemberColumn: String, CaseIterable, Sendable {
  /// A, persons.
  case lives = "A"
  case eligible = "e", atAge = "hT", eligibleEarly = "e₂", early = "hE", ineligible = "hS"
  case invalidity = "ι", death = "q", exit = "ξ", withdrawing = "ω", density = "δ"
  case earnings = "w"
  case service = "x", reference = "RE", rate = "r", rateAlone = "r₁", cut = "c"
  case covered = "κ", months = "M", monthsBeyond = "M₊", grant = "g", monthly = "k", entitled = "m"
}

/// Columns of the dormants' sheet.
public enum DormantColumn: String, CaseIterable, Sendable {
  /// D, persons, and those of them with legacy rights.
  case lives = "D"
  case legacy = "L"
  case eligible = "e", atAge = "hT", eligibleEarly = "e₂", early = "hE", ineligible = "hS"
  case death = "q", withdrawal = "υ"
  case service = "x", reference = "RE", rate = "r", rateAlone = "r₁", cut = "c"
  case covered = "κ", months = "M", monthsBeyond = "M₊", grant = "g", monthly = "k", entitled = "m"
}

/// Columns of the sheet of coverage.
public enum EntryColumn: String, CaseIterable, Sendable {
  case target = "Ā", present = "n", share = "θ", presence = "w̄", cut = "d", presenceNew = "p₀"
  case allowed = "u"
}

/// Columns of the sheet of pensioners and survivors.
public enum CohortColumn: String, CaseIterable, Sendable {
  case pensioners = "R", units = "Z", newPensioners = "R′", newUnits = "Z′"
  case invalids = "V", invalidUnits = "Y", newInvalids = "V′", newInvalidUnits = "Y′"
  case death = "q", invalidDeath = "qᵥ"
  case spouses = "S", spouseUnits = "X", children = "K", spouseDeath = "qₛ"
  case bereaving = "b", bereavingUnits = "B", spouseShare = "s", childShare = "c", entitled = "m"
  case months = "M", isCarried = "j"
}
