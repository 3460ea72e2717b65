import Economy
import Projection
import Quantities
import ReferenceModel
import Scheme
import Valuation

/// The insured lives, cell by cell (MODEL 6).
extension Draft {
  /// ρ, and the fractions that come after it, in the letters of the sheets.
  private static let retiring = "(e * hT + hE * e₂ + (1 - e) * hS)"
  private static let remaining = "(1 - \(retiring))"
  /// Contributor-years of a cell: half a year of those who leave.
  static let present =
    "A * (1 - 0.5 * (1 - \(remaining) * (1 - ι) * (1 - q) * (1 - ξ)))"
  private static let dying = "A * \(remaining) * (1 - ι) * q"
  private static let leaving = "A * \(remaining) * (1 - ι) * (1 - q) * ξ"
  private static let dormantDying = "D * \(remaining) * q"
  private static let withdrawing = "L * \(remaining) * (1 - q) * υ"
  /// The pension at and before the pensionable age, raised to the minimum where that covers.
  private static let pension = "(κ * limited(r * RE; σ; μ; 0) + (1 - κ) * r * RE)"
  private static let reduced =
    "(κ * limited(r * RE * (1 - c); σ; μ; 0) + (1 - κ) * r * RE * (1 - c))"

  /// What is counted of contributors and of dormants.
  private static let flows: [String: (members: String?, dormants: String?)] = [
    "memberExits": ("\(leaving) * (1 - ω)", nil),
    "contributorDeaths": (dying, nil),
    "dormantDeaths": (nil, dormantDying),
    "newOldAgePensions": ("A * (e * hT + hE * e₂)", "D * (e * hT + hE * e₂)"),
    "newEarlyPensions": ("A * hE * e₂", "D * hE * e₂"),
    "newInvalidityPensions": ("A * \(remaining) * ι", nil),
    "withdrawalRecipients": ("\(leaving) * ω", withdrawing),
    "withdrawals": ("\(leaving) * ω * M / 12 * RE", "\(withdrawing) * M / 12 * RE"),
    "ineligibleLumpSumRecipients": ("A * (1 - e) * hS", "D * (1 - e) * hS"),
    "ineligibleLumpSums": (
      "A * (1 - e) * hS * M / 12 * RE", "D * (1 - e) * hS * M / 12 * RE"
    ),
    "lumpSumsBeyondMaximum": (
      "A * (e * hT + hE * e₂) * M₊ / 12 * RE", "D * (e * hT + hE * e₂) * M₊ / 12 * RE"
    ),
    "beyondMaximumRecipients": (
      "A * (e * hT + hE * e₂) * positive(M₊)",
      "D * (e * hT + hE * e₂) * positive(M₊)"
    ),
  ]

  var lives: Formula? {
    guard explainer.objects.livesInput != nil, let formula = livesFormula else { return nil }
    relateLaw()
    return formula
  }

  private var livesFormula: Formula? {
    if let flow = Self.flows[measure] {
      if let members = flow.members { total(.ofMembers, memberCells(of: nil), members) }
      if let dormants = flow.dormants { total(.ofDormants, dormantCells(in: year), dormants) }
      return formula(
        [flow.members.map { _ in "ofMembers" }, flow.dormants.map { _ in "ofDormants" }]
          .compactMap { $0 }.joined(separator: " + "))
    }
    switch measure {
    case "dormantMembers": return dormantStock
    case "returnedMembers", "unmetCoverage": return entered(measure, nil)
    case "meanNewPension":
      setMinimum()
      return meanOfAwards("(e * hT * \(Self.pension) + hE * e₂ * \(Self.reduced))", over: "12")
    case "meanReferenceEarningsAtAward":
      return meanOfAwards("(e * hT + hE * e₂) * RE", over: "12")
    case "meanServiceAtAward": return meanOfAwards("(e * hT + hE * e₂) * x", over: "1")
    default: return cohorts
    }
  }

  /// Persons and earnings of one group.
  func ofGroup(_ index: Int) -> Formula? {
    let name = groupNames[index]
    relate(
      "assumptions.groups.\(name).coverage.path", "assumptions.groups.\(name).coverage.persons",
      "assumptions.groups.\(name).pattern", "assumptions.groups.\(name).observedContributors",
      group: name)
    switch measure {
    case "contributors": return total(.contributorsOfCells, memberCells(of: index), Self.present)
    case "insurableEarnings":
      relateEarnings(name)
      return total(.payroll, memberCells(of: index), "\(Self.present) * δ * w")
    default: return entered("newEntrants", index)
    }
  }

  // MARK: - Sheets

  /// Contributors of a year by group, sex, age and service.
  func memberCells(of group: Int?) -> CellSource {
    cells(
      explainer.record(of: year).members, keys: ["group", "sex", "age", "service"],
      Quantity.members, rates: memberRates(of: group)
    ) { group == nil || $0.group == group }
  }

  func dormantCells(in year: Year) -> CellSource {
    cells(
      explainer.record(of: year).dormants, keys: ["sex", "age", "service"], Quantity.dormants,
      rates: dormantRates)
  }

  /// A sheet as a source of tables; columns that a file states are followed to it.
  func cells(
    _ sheet: ReferenceSheet, keys: [String], _ quantities: [Quantity],
    rates: [String: ExplainedInput.Origin] = [:],
    where isIn: (ReferenceSheet.Cell) -> Bool = { _ in true }
  ) -> CellSource {
    let kept = sheet.cells.indices.filter { isIn(sheet.cells[$0]) }
    let names = groupNames
    var source = CellSource(
      keys: keys,
      rows: kept.map { index in
        let cell = sheet.cells[index]
        return keys.map { key in
          switch key {
          case "group": cell.group.map { names[$0] } ?? ""
          case "sex": cell.sex.word
          case "age": String(cell.age)
          default: cell.service.map(String.init) ?? ""
          }
        }
      })
    for quantity in quantities {
      source.add(quantity, rates[quantity.symbol] ?? .state) {
        let column = sheet.column(quantity.symbol)
        return kept.map { column[$0] }
      }
    }
    return source
  }

  // MARK: - Membership

  /// How a gap to coverage is filled: returns, new entrants, and what nobody can fill.
  private func entered(_ measure: String, _ group: Int?) -> Formula {
    if isFirstYear {
      convention(.nobodyYet, 0)
      return formula("nobody")
    }
    relate("assumptions.pension.returnPropensity")
    let source = cells(
      explainer.record(of: year).entries, keys: ["group", "sex", "age"], Quantity.entries
    ) { group == nil || $0.group == group }
    let gap = "max(0; Ā - n)"
    let entrants = "(\(gap) - d * θ * \(gap)) / p₀ * u"
    switch measure {
    case "returnedMembers": return total(.moved, source, "d * θ * \(gap) / w̄")
    case "newEntrants": return total(.moved, source, entrants)
    default: return total(.moved, source, "\(gap) * (1 - d * θ) * (1 - u)")
    }
  }

  /// D(t) = those who stayed dormant in t − 1, and the exits of that year.
  private var dormantStock: Formula {
    if isFirstYear {
      return total(.dormantStock, dormantCells(in: year), "D")
    }
    total(
      .stayedDormant, dormantCells(in: previous),
      "D * \(Self.remaining) * (1 - q) - \(Self.withdrawing)")
    return formula("stayed + memberExits(t-1)")
  }

  // MARK: - Awards

  /// Reference amount and minimum of the year, and the dispersion of pensions within a cell.
  private func setMinimum() {
    guard let law, let pension = explainer.objects.branches?.pension,
      let input = explainer.objects.livesInput
    else { return }
    let amount = pension.indices.amounts(of: law.referenceAmount)[year]
    parameter(
      "σ", "assumptions.pension.pensionDispersion", value: input.behaviour.pensionDispersion)
    state(.minimum, 12 * amount * law.minimumPension[year])
    relate("law.pension.minimumPension.amount", "law.referenceAmount")
  }

  /// The mean of something over the year's awards, at what the mean is divided by further.
  private func meanOfAwards(_ what: String, over divisor: String) -> Formula {
    total(.ofMembers, memberCells(of: nil), "A * \(what)")
    total(.ofDormants, dormantCells(in: year), "D * \(what)")
    return formula("(ofMembers + ofDormants) / newOldAgePensions / \(divisor)")
  }
}
