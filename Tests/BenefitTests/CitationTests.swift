import Law
import Quantities
import Testing

@testable import Report
@testable import ScenarioFile

@Suite("Citations")
struct CitationTests {
  @Test(
    "a source is named in the reader's language, from the smallest part to the law",
    arguments: [
      ("Law 41/2024 Art 66", "Điều 66 Luật số 41/2024"),
      ("Law 41/2024 Art 66(1)", "khoản 1 Điều 66 Luật số 41/2024"),
      ("Law 41/2024 Art 31(1)(d)", "điểm d khoản 1 Điều 31 Luật số 41/2024"),
      ("Law 41/2024 Art 86–87", "Điều 86–87 Luật số 41/2024"),
      ("Law 58/2014 Art 29, 41", "Điều 29, Điều 41 Luật số 58/2014"),
      ("Law 58/2014, art. 56(2)", "khoản 2 Điều 56 Luật số 58/2014"),
      ("Law on the Elderly 39/2009 Art 17(2)", "khoản 2 Điều 17 Luật số 39/2009"),
      ("Law 25/2008 on health insurance", "Luật số 25/2008"),
      ("Decree 135/2020 Art 4", "Điều 4 Nghị định số 135/2020"),
      ("Decree 12/CP of 1995", "Nghị định số 12/CP năm 1995"),
      ("Decree 06/CP 1997", "Nghị định số 06/CP năm 1997"),
      ("Decree 161/2026 of 2026-05-15", "Nghị định số 161/2026 ngày 15/05/2026"),
      (
        "Resolution 116/NQ-CP of 2021-09-24", "Nghị quyết số 116/NQ-CP ngày 24/09/2021"
      ),
      ("Decision 28/2021/QD-TTg Art 3", "Điều 3 Quyết định số 28/2021/QĐ-TTg"),
      ("Circular 20/2023/TT-BLDTBXH", "Thông tư số 20/2023/TT-BLĐTBXH"),
      ("Labour Code 45/2019 Art 169(2)", "khoản 2 Điều 169 Bộ luật Lao động số 45/2019"),
      ("Labour Code", "Bộ luật Lao động"),
      ("Decree 88/2018; Decree 153/2018", "Nghị định số 88/2018; Nghị định số 153/2018"),
      ("Law 41/2024 Art 36: the member pays alone", "Điều 36 Luật số 41/2024"),
      ("Law 38/2013 Art 49 excludes only those who draw one", "Điều 49 Luật số 38/2013"),
      ("Law 25/2008 Art 13 (6 % at most)", "Điều 13 Luật số 25/2008"),
      ("Rural poverty line from 2022", "Rural poverty line from 2022"),
      ("Law of large numbers", "Law of large numbers"),
      ("Decree 12/CP of 1995 sets none", "Nghị định số 12/CP năm 1995"),
    ])
  func vietnamese(title: String, words: String) throws {
    let citations = CitationWords(words: try #require(RightsTests.scenario).citationWords)
    #expect(citations.text(title, in: .vietnamese) == words)
    #expect(citations.text(title, in: .english) == title)
    #expect(CitationWords(words: [:]).text(title, in: .vietnamese) == title)
  }

  private static func citations(_ titles: String...) -> [Citation] {
    titles.map { Citation(title: $0) }
  }

  private static let law = LawInForce([
    (OnePerson.date(1995, 1, 1), citations("Decree 12/CP of 1995", "Law 71/2006 Art 50")),
    (OnePerson.date(2007, 1, 1), citations("Law 71/2006 Art 1", "Law 58/2014 Art 1")),
    (OnePerson.date(2014, 1, 1), citations("Law 58/2014 Art 60")),
    (OnePerson.date(2016, 1, 1), citations("Law 58/2014 Art 2")),
    (OnePerson.date(2016, 1, 1), citations("Law 58/2014 Art 3")),
    (OnePerson.date(2025, 7, 1), citations("Law 41/2024 Art 1")),
    (OnePerson.date(2026, 1, 1), citations("Law 41/2024 Art 9")),
    (OnePerson.date(2025, 7, 1), citations("Law 41/2024 Art 2", "Decree 159/2025 Art 5")),
  ])

  @Test(
    "of the laws that said the same the one in force on the day is cited",
    arguments: [
      ((1990, 1, 1), "Decree 12/CP of 1995"), ((2006, 12, 31), "Decree 12/CP of 1995"),
      ((2007, 1, 1), "Law 71/2006 Art 63"), ((2015, 12, 31), "Law 71/2006 Art 63"),
      ((2016, 1, 1), "Law 58/2014 Art 66"), ((2025, 6, 30), "Law 58/2014 Art 66"),
      ((2025, 7, 1), "Law 41/2024 Art 85"), ((2040, 1, 1), "Law 41/2024 Art 85"),
    ])
  func inForce(day: (Int, Int, Int), title: String) {
    let all = Self.citations(
      "Decree 12/CP of 1995", "Law 71/2006 Art 63", "Law 58/2014 Art 66", "Law 41/2024 Art 85")
    let found = Self.law.citations(
      all, since: OnePerson.date(1995, 1, 1), on: OnePerson.date(day.0, day.1, day.2))
    #expect(found.map(\.title) == [title])
  }

  @Test("sources that a value began with belong together, and so does one without a year")
  func together() {
    let day = OnePerson.date(2026, 9, 1)
    let both = Self.citations("Law 41/2024 Art 36", "Decree 159/2025 Art 5")
    #expect(Self.law.citations(both, since: OnePerson.date(2025, 7, 1), on: day) == both)
    #expect(Self.law.citations(both, since: nil, on: day) == both)
    let articles = Self.citations("Law 58/2014 Art 62", "Law 41/2024 Art 72", "Law 41/2024 Art 73")
    #expect(
      Self.law.citations(articles, since: nil, on: day).map(\.title) == [
        "Law 41/2024 Art 72", "Law 41/2024 Art 73",
      ])
    let line = Self.citations("Law 58/2014 Art 87", "Rural poverty line", "Law 41/2024 Art 31")
    #expect(
      Self.law.citations(line, since: OnePerson.date(2022, 1, 1), on: day).map(\.title) == [
        "Rural poverty line", "Law 41/2024 Art 31",
      ])
  }
}
