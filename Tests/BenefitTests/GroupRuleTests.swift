import Law
import Quantities
import ScenarioFile
import Scheme
import Testing

/// Rights that depend on the group in which a person was insured.
@Suite("Rules of insured groups")
struct GroupRuleTests {
  private static let day = OnePerson.date(2026, 9, 1)

  private func counts(
    _ history: String, on day: CalendarDate = day, awarded: CalendarDate? = nil
  ) throws -> [Benefit: BenefitCount] {
    let scenario = try #require(RightsTests.scenario)
    var facts = InsuredPerson.Circumstances()
    facts.awarded = awarded
    let person = try RightsTests.person(
      .male, born: OnePerson.date(1960, 1, 1), history, facts)
    let rights = try #require(scenario.rights(of: person, on: day))
    return Dictionary(rights.counts.map { ($0.benefit, $0) }) { first, _ in first }
  }

  @Test(
    "a funeral grant needs 12 compulsory months, or 60 with voluntary ones",
    arguments: [
      ("2020-01..2024-11:2000000:voluntaryMembers", false, 59, 60),
      ("2020-01..2024-12:2000000:voluntaryMembers", true, 60, 60),
      ("2020-01..2020-11:2000000,2021-01..2024-12:2000000:voluntaryMembers", false, 11, 12),
      ("2020-01..2020-12:2000000,2021-01..2021-06:2000000:voluntaryMembers", true, 12, 12),
      ("2020-01..2020-11:2000000,2021-01..2025-01:2000000:voluntaryMembers", true, 60, 60),
    ])
  func funeral(history: String, isDue: Bool, found: Int, asked: Int) throws {
    let grant = try #require(try counts(history)[.funeralGrant])
    #expect(grant.isDue == isDue)
    #expect(grant.conditions.first?.found == .span(months: found))
    #expect(grant.conditions.first?.asked == .span(months: asked))
  }

  @Test("survivors of a voluntary member have a lump sum and no monthly pensions")
  func voluntary() throws {
    let rights = try counts("2008-01..2025-12:2000000:voluntaryMembers")
    let monthly = try #require(rights[.survivorsPension])
    #expect(monthly.conditions.last?.kind == .groupHasSurvivorsPension && !monthly.isDue)
    #expect(monthly.conditions.last?.law.citations.isEmpty == false)
    #expect(rights[.survivorsLumpSum]?.isDue == true)
    let drawn = try counts(
      "2008-01..2024-12:2000000:voluntaryMembers", awarded: OnePerson.date(2025, 8, 1))
    #expect(drawn[.survivorsPension]?.isDue == false)
    #expect(drawn[.funeralGrant]?.isDue == true)
  }

  @Test("only compulsory months count for monthly survivors' pensions")
  func mixed() throws {
    for (last, isDue) in [("2014-11", false), ("2014-12", true)] {
      let rights = try counts(
        "2000-01..\(last):2000000,2015-01..2025-12:2000000:voluntaryMembers")
      #expect(rights[.survivorsPension]?.isDue == isDue)
    }
    let drawn = try counts("2000-01..2024-12:2000000", awarded: OnePerson.date(2025, 8, 1))
    #expect(drawn[.survivorsPension]?.conditions.map(\.kind) == [.hasDependants])
  }

  @Test("a lump sum tells the months that the State gave a part to")
  func subsidized() throws {
    let rights = try counts("2016-01..2019-12:2000000:voluntaryMembers")
    let lumpSum = try #require(rights[.lumpSum])
    #expect(lumpSum.steps.last?.kind == .monthsSubsidized)
    #expect(lumpSum.steps.last?.result == .span(months: 24))
    let compulsory = try #require(try counts("2016-01..2019-12:2000000")[.lumpSum])
    #expect(compulsory.steps.last?.kind == .lumpSum)
  }

  @Test("the law of the day is cited, not those that it replaced or that replaced it")
  func articles() throws {
    for (day, law) in [
      (OnePerson.date(2015, 6, 1), "Law 71/2006"), (OnePerson.date(2024, 6, 1), "Law 58/2014"),
      (Self.day, "Law 41/2024"),
    ] {
      let monthly = try counts("1998-01..2014-12:2000000", on: day)[.survivorsPension]
      let titles = monthly?.conditions.flatMap(\.law.citations).map(\.title) ?? []
      #expect(titles.count == 2 && titles.allSatisfy { $0.hasPrefix(law) }, "\(titles)")
    }
  }

  @Test(
    "the ceiling of the unemployment benefit is five minimum wages of the region",
    arguments: [
      (nil, 23_650_000.0), ("regionI", 26_550_000), ("regionII", 23_650_000),
      ("regionIII", 20_700_000), ("regionIV", 18_500_000),
    ])
  func region(name: String?, ceiling: Double) throws {
    let scenario = try #require(RightsTests.scenario)
    #expect(scenario.wageRegions == ["regionI", "regionII", "regionIII", "regionIV"])
    let terms = try #require(
      scenario.unemploymentTerms(on: Self.day, group: "enterpriseEmployees", region: name))
    #expect(terms.ceiling?.value == ceiling)
    let state = try #require(
      scenario.unemploymentTerms(
        on: OnePerson.date(2024, 9, 1), group: "stateEmployees", region: name))
    #expect(state.ceiling?.value == 11_700_000.0)
  }

  @Test("relief is told only in its time, by its title")
  func relief() throws {
    let history = "2015-01..2021-08:5000000"
    let open = try counts(history, on: OnePerson.date(2021, 11, 1))[.relief]
    #expect(open?.isDue == true && open?.programmeTitle?.vi.contains("2021") == true)
    #expect(try counts(history)[.relief] == nil)
  }
}
