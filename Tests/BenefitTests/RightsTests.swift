import Diagnostics
import Foundation
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing

/// Rights under a real law, beside what its articles say.
@Suite("Rights under a scenario's law")
struct RightsTests {
  static let scenario: Scenario? = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Scenarios/vietnam/baseline.yaml").standardizedFileURL.path
    return try? Scenario.read(path)
  }()

  static func person(
    _ sex: Sex, born: CalendarDate, _ history: String,
    _ circumstances: InsuredPerson.Circumstances = .init()
  ) throws -> InsuredPerson {
    let scenario = try #require(scenario)
    return InsuredPerson(
      sex: sex, born: born, group: "enterpriseEmployees",
      record: try InsuranceHistory.read(history, groups: scenario.groups),
      circumstances: circumstances)
  }

  private func count(
    _ benefit: Benefit, of person: InsuredPerson, on day: CalendarDate
  ) throws -> BenefitCount {
    let scenario = try #require(Self.scenario)
    let rights = try #require(scenario.rights(of: person, on: day))
    return try #require(rights.counts.first { $0.benefit == benefit })
  }

  @Test("who is too young and has too few months is told both, with what is lacking")
  func notYet() throws {
    let person = try Self.person(
      .male, born: OnePerson.date(1990, 1, 1), "2011-08..2025-10:5000000")
    let pension = try count(.oldAge, of: person, on: OnePerson.date(2025, 11, 1))
    #expect(!pension.isDue)
    #expect(pension.conditions.map(\.kind) == [.pensionableAge, .qualifyingPeriod])
    #expect(pension.conditions[0].asked == .age(months: 12 * 62))
    #expect(pension.conditions[0].lacking == .span(months: 12 * 62 - (12 * 35 + 10)))
    #expect(pension.conditions[1].found == .span(months: 12 * 14 + 3))
    #expect(pension.conditions[1].asked == .span(months: 12 * 15))
    #expect(pension.conditions[1].lacking == .span(months: 9))
  }

  @Test("months that rounding lifts to the qualifying period do not reach it")
  func unrounded() throws {
    let person = try Self.person(
      .male, born: OnePerson.date(1963, 1, 1), "2011-04..2025-10:5000000")
    let pension = try count(.oldAge, of: person, on: OnePerson.date(2025, 11, 1))
    #expect(pension.result(of: .creditedYears) == 15)
    #expect(!pension.isDue)
    #expect(pension.conditions[1].lacking == .span(months: 5))
  }

  @Test(
    "the pensionable age is that of the birth month, as the decree's table has it",
    arguments: [
      // Men: the last month of one age and the first of the next.
      (Sex.male, 1961, 9, 723), (.male, 1961, 10, 726), (.male, 1962, 6, 726),
      (.male, 1962, 7, 729), (.male, 1963, 3, 729), (.male, 1963, 4, 732),
      (.male, 1965, 6, 738), (.male, 1966, 4, 744), (.male, 1970, 1, 744),
      (.female, 1966, 8, 664), (.female, 1966, 9, 668), (.female, 1967, 4, 668),
      (.female, 1967, 5, 672), (.female, 1969, 4, 680), (.female, 1969, 5, 684),
      (.female, 1975, 5, 720),
    ])
  func pensionableAge(sex: Sex, year: Int, month: Int, months: Int) throws {
    let scenario = try #require(Self.scenario)
    for day in [1, 15, 28] {
      let born = OnePerson.date(year, month, day)
      let terms = try #require(
        scenario.pensionTerms(
          on: OnePerson.date(2045, 1, 1), sex: sex, group: "enterpriseEmployees", born: born))
      #expect((12 * terms.pensionableAge).rounded() == Double(months))
      let reached = try #require(terms.ageReached)
      #expect(IndividualPension.completedMonths(from: born, to: reached) == months)
    }
  }

  @Test(
    "an age ahead is that of the day on which it will be reached",
    arguments: [
      // The age of the day is 61 years 6 months for men, 57 years for women.
      (Sex.female, 1996, 3, 720), (.female, 1971, 1, 692), (.male, 1965, 6, 738),
      (.male, 1965, 9, 741), (.male, 1990, 1, 744),
    ])
  func ageAhead(sex: Sex, year: Int, month: Int, months: Int) throws {
    let born = OnePerson.date(year, month, 1)
    let person = try Self.person(sex, born: born, "2011-01..2026-08:5000000")
    let pension = try count(.oldAge, of: person, on: OnePerson.date(2026, 9, 1))
    #expect(pension.conditions[0].asked == .age(months: months))
    #expect(!pension.isDue)
  }

  @Test("an age that has not been reached is that of the day for a pension before it")
  func ageOfTheDay() throws {
    let scenario = try #require(Self.scenario)
    let terms = try #require(
      scenario.pensionTerms(
        on: OnePerson.date(2024, 6, 1), sex: .male, group: "enterpriseEmployees",
        born: OnePerson.date(1966, 12, 10)))
    #expect(terms.pensionableAge == 61)
    #expect(terms.ageReached == nil)
  }

  @Test("early retirement has a right only where the law lets the person, and then the cut")
  func early() throws {
    var facts = InsuredPerson.Circumstances()
    let born = OnePerson.date(1966, 12, 10)
    let history = "1992-06..2024-05:10000000"
    let day = OnePerson.date(2024, 6, 1)
    let without = try count(.oldAge, of: Self.person(.male, born: born, history), on: day)
    #expect(!without.isDue)
    #expect(without.result(of: .accruedRate) == 0.69 && without.result(of: .reducedRate) == nil)
    facts.mayRetireEarly = true
    let with = try count(.oldAge, of: Self.person(.male, born: born, history, facts), on: day)
    #expect(with.isDue)
    #expect(with.conditions.map(\.kind) == [.earlyQualifyingPeriod])
    #expect(with.result(of: .yearsEarly) == 3.5)
    #expect(abs((with.result(of: .reducedRate) ?? 0) - 0.62) < 1e-12)
  }

  @Test("a withdrawal needs rights from before the cut-off, a year without cover and few years")
  func withdrawal() throws {
    let born = OnePerson.date(1990, 1, 1)
    func met(_ history: String, on day: CalendarDate) throws -> [BenefitCondition.Kind: Bool] {
      let count = try count(.lumpSum, of: Self.person(.male, born: born, history), on: day)
      return Dictionary(uniqueKeysWithValues: count.conditions.map { ($0.kind, $0.isMet) })
    }
    let later = OnePerson.date(2026, 9, 1)
    #expect(
      try met("2015-01..2025-08:5000000", on: later) == [
        .insuredBeforeCutOff: true, .monthsWithoutCover: true, .serviceBelowLimit: true,
      ])
    #expect(
      try met("2025-07..2025-09:5000000", on: later) == [
        .insuredBeforeCutOff: false, .monthsWithoutCover: false, .serviceBelowLimit: true,
      ])
    #expect(
      try met("2005-01..2025-08:5000000", on: later)[.serviceBelowLimit] == false)
    #expect(
      try met("2015-01..2021-12:5000000", on: OnePerson.date(2023, 1, 1)) == [
        .monthsWithoutCover: true, .serviceBelowLimit: true,
      ])
  }

  @Test("at the pensionable age the lump sum is due exactly where the pension is not")
  func eitherPensionOrLumpSum() throws {
    let born = OnePerson.date(1964, 1, 1)
    let day = OnePerson.date(2025, 11, 1)
    for first in ["2010-11", "2010-12"] {
      let person = try Self.person(.male, born: born, "\(first)..2025-10:5000000")
      let pension = try count(.oldAge, of: person, on: day)
      let lumpSum = try count(.lumpSum, of: person, on: day)
      #expect(pension.isDue != lumpSum.isDue)
      #expect(pension.isDue == (first == "2010-11"))
    }
  }

  @Test("what the day leaves out is not counted, and nothing before it is no record")
  func months() throws {
    let scenario = try #require(Self.scenario)
    let person = try Self.person(
      .female, born: OnePerson.date(1980, 1, 1), "2010-01..2020-12:5000000")
    let pension = try count(.oldAge, of: person, on: OnePerson.date(2012, 1, 31))
    #expect(pension.conditions[1].found == .span(months: 24))
    #expect(scenario.rights(of: person, on: OnePerson.date(2010, 1, 31)) == nil)
    #expect(
      scenario.remarks(
        on: person.record, group: person.group, day: OnePerson.date(2012, 1, 31)
      ).contains { $0.message.contains("2012-01") })
  }

  @Test("a pension that is drawn is raised by the increases since, each with its decree")
  func raised() throws {
    var facts = InsuredPerson.Circumstances()
    facts.awarded = OnePerson.date(2024, 5, 1)
    let person = try Self.person(
      .male, born: OnePerson.date(1963, 4, 15), "1994-05..2024-04:8000000", facts)
    let pension = try count(.oldAge, of: person, on: OnePerson.date(2026, 8, 1))
    let raised = try #require(pension.steps.last)
    #expect(raised.kind == .raisedPension && pension.paid.map(\.kind) == [.raisedPension])
    let factor = try #require(raised.values["factor"]?.number)
    #expect(abs(factor - 1.15 * 1.08) < 1e-12)
    #expect(raised.law.citations.map(\.title) == ["Decree 75/2024", "Decree 162/2026"])
    let before = try count(.oldAge, of: person, on: OnePerson.date(2024, 6, 30))
    #expect(before.steps.last?.values["factor"] == .factor(1))
  }

  @Test("every figure of the pension names an article")
  func articles() throws {
    let person = try Self.person(
      .female, born: OnePerson.date(1966, 12, 20),
      "1990-09..2012-08:3000000:stateEmployees,2012-09..2026-01:2000000")
    let pension = try count(.oldAge, of: person, on: OnePerson.date(2026, 2, 1))
    #expect(
      pension.steps.map(\.kind) == [
        .creditedYears, .averageOfLastYears, .averageOfCareer, .averageOfSectors, .accruedRate,
        .pension, .beyondMaximum, .beyondMaximumAfterAge,
      ])
    for step in pension.steps { #expect(!step.law.citations.isEmpty, "\(step.kind)") }
    for condition in pension.conditions { #expect(!condition.law.citations.isEmpty) }
  }
}
