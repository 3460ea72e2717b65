import Foundation
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing

@testable import Report

@Suite("The page of one person")
struct PageTests {
  @Test("every step, condition and benefit has words in both languages")
  func words() {
    for kind in BenefitStep.Kind.allCases {
      let words = TextCatalogue.steps[kind]
      for language in Language.allCases {
        #expect(words?.title.text(in: language).isEmpty == false, "\(kind)")
        #expect(words?.rule?.text(in: language).isEmpty != true, "\(kind)")
      }
    }
    for kind in BenefitCondition.Kind.allCases {
      #expect(TextCatalogue.conditions[kind]?.vi.isEmpty == false, "\(kind)")
    }
    for benefit in Benefit.allCases {
      #expect(TextCatalogue.benefits[benefit]?.vi.isEmpty == false, "\(benefit)")
    }
  }

  /// A right of every kind, those of the scenario and made-up ones of the other branches.
  private func rights() throws -> (rights: PersonalRights, person: InsuredPerson) {
    let scenario = try #require(RightsTests.scenario)
    var facts = InsuredPerson.Circumstances()
    facts.dependants = 3
    facts.dependantsWithoutCarer = 1
    facts.mayRetireEarly = true
    let person = try RightsTests.person(
      .female, born: OnePerson.date(1967, 12, 20),
      "1990-09..2012-08:3000000:stateEmployees,2012-09..2022-08:900000", facts)
    var rights = try #require(scenario.rights(of: person, on: OnePerson.date(2022, 9, 1)))
    let old = try RightsTests.person(
      .female, born: OnePerson.date(1966, 12, 20), "1980-09..2026-01:1000")
    let more = try #require(scenario.rights(of: old, on: OnePerson.date(2026, 2, 1)))
    facts.awarded = OnePerson.date(2022, 9, 1)
    facts.dependants = 0
    facts.dependantsWithoutCarer = 0
    let drawn = try RightsTests.person(
      .female, born: OnePerson.date(1966, 12, 20), "1980-09..2022-08:2000000", facts)
    let paid = try #require(scenario.rights(of: drawn, on: OnePerson.date(2026, 2, 1)))
    let short = try RightsTests.person(
      .male, born: OnePerson.date(1990, 1, 1), "2022-01..2022-08:2000000")
    let little = try #require(scenario.rights(of: short, on: OnePerson.date(2026, 2, 1)))
    let voluntary = try RightsTests.person(
      .male, born: OnePerson.date(1980, 1, 1), "2018-01..2019-12:2000000:voluntaryMembers")
    let few = try #require(scenario.rights(of: voluntary, on: OnePerson.date(2026, 2, 1)))
    rights.counts += few.counts
    let branch = ShortTermTests.branch(months: 150)
    rights.counts += more.counts + paid.counts + little.counts
    rights.counts += [
      ShortTermTests.unemployment.count(
        of: branch, last: CalendarMonth(year: 2026, month: 8), pension: nil, isPensioner: false),
      ShortTermTests.maternity.mother(of: branch, child: 2, born: 1),
      ShortTermTests.maternity.mother(
        of: BranchRecord(of: person.record, from: nil) { _ in false }, child: 1, born: 1),
      ShortTermTests.injury.count(of: branch, degree: 0.85),
      ShortTermTests.injury.count(of: branch, degree: 0.25),
      ShortTermTests.relief.count(of: branch, on: OnePerson.date(2026, 10, 1)),
      SicknessTerms(
        replacement: CitedNumber(0.75), dailyDivisor: CitedNumber(24),
        maximumDays: RateScale([.init(x: 0, y: 30)]), maximumDaysLaw: Provenance()
      ).count(of: branch, days: 3, isAtWork: true),
    ]
    if let father = ShortTermTests.maternity.father(of: branch, child: 1) {
      rights.counts.append(father)
    }
    return (rights, person)
  }

  private func page(_ language: Language) throws -> BenefitPage {
    let (rights, person) = try rights()
    return BenefitPage(
      rights, of: person, on: OnePerson.date(2022, 9, 1),
      head: BenefitPage.Head(
        title: LocalizedText(en: "A country", vi: "Một nước"),
        currency: LocalizedText(en: "coins", vi: "xu"),
        group: LocalizedText(en: "Employees", vi: "Người lao động")),
      isOneEvent: true, language: language)
  }

  @Test("the sample holds every kind of step and of condition that a count has")
  func sample() throws {
    let counts = try rights().rights.counts
    let steps = Set(counts.flatMap(\.steps).map(\.kind))
    #expect(Set(BenefitStep.Kind.allCases).subtracting(steps) == [])
    let conditions = Set(counts.flatMap(\.conditions).map(\.kind))
    #expect(Set(BenefitCondition.Kind.allCases).subtracting(conditions) == [])
    #expect(Set(counts.map(\.benefit)) == Set(Benefit.allCases))
  }

  @Test("every mark of every text is filled in", arguments: Language.allCases)
  func marks(language: Language) throws {
    let text = try page(language).text
    #expect(text.firstMatch(of: /[{}]/) == nil, "\(text)")
    #expect(text.hasSuffix("\n") && !text.contains("nan"))
    for line in text.split(separator: "\n") where !line.contains("  ✓") && !line.contains("  ✗") {
      #expect(line.count <= 130, "\(line)")
    }
  }

  /// The page of one count that a person asked for.
  private func page(of counts: BenefitCount..., name: LocalizedText? = nil) throws -> String {
    let person = try RightsTests.person(
      .female, born: OnePerson.date(1996, 3, 5), "2018-01..2026-08:5000000")
    var rights = PersonalRights()
    rights.counts = counts
    rights.referenceAmount = name
    return BenefitPage(
      rights, of: person, on: ShortTermTests.day,
      head: BenefitPage.Head(
        title: LocalizedText(en: "A country", vi: "Một nước"),
        currency: LocalizedText(en: "coins", vi: "xu"),
        group: LocalizedText(en: "Employees", vi: "Người lao động")),
      isOneEvent: true, language: .english
    ).text
  }

  @Test("several amounts are told by name, a daily one with its days, a monthly one by months")
  func heads() throws {
    let record = ShortTermTests.branch(months: 60)
    let birth = try page(of: ShortTermTests.maternity.mother(of: record, child: 1, born: 1))
    #expect(birth.contains("  maternity 36,000,000 once + birth grant 5,060,000 once\n"))
    let sickness = SicknessTerms(
      replacement: CitedNumber(0.75), dailyDivisor: CitedNumber(24),
      maximumDays: RateScale([.init(x: 0, y: 30)]), maximumDaysLaw: Provenance())
    let daily = try page(of: sickness.count(of: record, days: nil, isAtWork: true))
    #expect(daily.contains("  187,500 a day, at most 30 working days a year\n"))
    let four = try page(of: sickness.count(of: record, days: 4, isAtWork: true))
    #expect(four.contains("  750,000 once\n"))
    let claim = ShortTermTests.unemployment.count(
      of: record, last: CalendarMonth(year: 2026, month: 8), pension: nil, isPensioner: false)
    #expect(try page(of: claim).contains("  3,600,000 a month, for 5 months\n"))
  }

  @Test("the reference amount and a programme have the names that the law gives them")
  func names() throws {
    let birth = ShortTermTests.maternity.mother(
      of: ShortTermTests.branch(months: 60), child: 1, born: 1)
    let text = try page(of: birth, name: LocalizedText(en: "base salary", vi: "mức lương cơ sở"))
    #expect(text.contains(". Base salary on this day: 2,530,000\n"))
    #expect(text.contains("children × multiple × base salary\n"))
    #expect(try page(of: birth).contains(". Reference amount on this day"))
    var relief = ShortTermTests.relief
    relief.title = LocalizedText(en: "Help of the year", vi: "Hỗ trợ")
    let count = relief.count(
      of: ShortTermTests.branch(months: 60), on: OnePerson.date(2026, 10, 1))
    #expect(try page(of: count).contains("\nHelp of the year  24.00 once\n"))
  }

  @Test("the document has the same figures as the page")
  func json() throws {
    let (rights, _) = try rights()
    let data = Data(try page(.english).json().utf8)
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let benefits = try #require(document["benefits"] as? [[String: Any]])
    #expect(benefits.count == rights.counts.count)
    for (shown, count) in zip(benefits, rights.counts) {
      #expect(shown["benefit"] as? String == count.benefit.rawValue)
      #expect(shown["isDue"] as? Bool == count.isDue)
      let steps = try #require(shown["steps"] as? [[String: Any]])
      for (shown, step) in zip(steps, count.steps) {
        let result = try #require((shown["result"] as? [String: Any])?.values.first as? Double)
        let number = try #require(step.result.number)
        #expect(abs(result - number) <= 1e-12 * abs(number))
      }
    }
  }

  @Test("lengths of time, rates and dates are written as the language writes them")
  func figures() {
    let english = BenefitFigures(language: .english)
    let vietnamese = BenefitFigures(language: .vietnamese)
    #expect(english.text(.span(months: 171)) == "14 years 3 months")
    #expect(vietnamese.text(.span(months: 171)) == "14 năm 3 tháng")
    #expect(english.text(.span(months: 12)) == "1 year")
    #expect(english.text(.age(months: 738)) == "61 years 6 months")
    #expect(vietnamese.text(.age(months: 738)) == "61 tuổi 6 tháng")
    #expect(english.text(.span(months: 0)) == "0 months")
    #expect(english.text(.years(24.5)) == "24.5 years")
    #expect(vietnamese.text(.rate(0.685)) == "68,5\u{A0}%")
    #expect(english.text(.money(1_234_567.4)) == "1,234,567")
    #expect(english.text(.date(OnePerson.date(2025, 7, 1))) == "2025-07-01")
    #expect(vietnamese.text(.date(OnePerson.date(2025, 7, 1))) == "01/07/2025")
  }
}
