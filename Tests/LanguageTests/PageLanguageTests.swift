import Analysis
import Assumptions
import Foundation
import Quantities
import Testing
import Valuation

@testable import Report

@Suite("Pages in a language")
struct PageLanguageTests {
  /// A run of the small full scheme in a currency that no library file has.
  private static let result = Swift.Result<ValuationResult, any Error> {
    let path = Sources.root.appendingPathComponent(
      "Scenarios/examples/4-small-full-scheme/scenario.yaml"
    ).path
    var result = try ReadScenario.read(path).result(threads: 2)
    result.currency = Currency(
      code: "XSH", words: LocalizedText(en: "shells", vi: "vỏ sò"), displayUnit: 1e3,
      displayWords: LocalizedText(en: "thousand shells", vi: "nghìn vỏ sò"))
    return result
  }

  private static func pages(_ language: Language) throws -> [String] {
    let result = try result.get()
    return [
      RunPage(result, in: nil, language: language).text,
      ComparisonTable([result, result], in: ["a", "b"], language: language).text,
    ]
  }

  /// Numbers with one or two decimals after a mark, as only one of the languages writes them.
  private static func decimals(_ mark: Character, in text: String) -> [Substring] {
    text.split { !($0.isNumber || ".,/-".contains($0)) }.filter { word in
      let parts = word.split(separator: mark, omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) && !$0.isEmpty }
        && parts[1].count < 3
    }
  }

  @Test("Vietnamese numbers have a decimal comma and no English groups, and the other way round")
  func numbers() throws {
    for page in try Self.pages(.vietnamese) {
      #expect(Self.decimals(".", in: page).isEmpty, "\(page)")
      #expect(page.firstMatch(of: /\d,\d{3},\d{3}/) == nil, "\(page)")
      #expect(!Self.decimals(",", in: page).isEmpty, "the page has decimals:\n\(page)")
    }
    for page in try Self.pages(.english) {
      #expect(Self.decimals(",", in: page).isEmpty, "\(page)")
      #expect(page.firstMatch(of: /\d\.\d{3}\.\d{3}/) == nil, "\(page)")
      #expect(!Self.decimals(".", in: page).isEmpty, "the page has decimals:\n\(page)")
    }
  }

  @Test("the currency's words are those of the run's country, in the language of the page")
  func currency() throws {
    let (english, vietnamese) = (try Self.pages(.english), try Self.pages(.vietnamese))
    #expect(english[0].contains("thousand shells") && !english[0].contains("vỏ sò"))
    #expect(vietnamese[0].contains("nghìn vỏ sò") && !vietnamese[0].contains("shells"))
    let unit = MeasureUnit.moneyPerMonth
    let money = try Self.result.get().currency
    #expect(unit.title(in: .english, money) == "shells a month")
    #expect(unit.title(in: .vietnamese, money) == "vỏ sò/tháng")
    #expect(unit.title(in: .vietnamese, money, isDisplayed: true) == "nghìn vỏ sò/tháng")
  }

  @Test("units, moments and groups of measures have names in both languages")
  func names() {
    for language in Language.allCases {
      let names =
        MeasureUnit.allCases.map { $0.text(in: language) }
        + MeasureTiming.allCases.map { $0.title(in: language) }
        + MeasureGroups.allCases.map { $0.title(in: language) }
      #expect(!names.contains(""))
    }
    #expect(MeasureUnit.persons.text(in: .vietnamese) == "người")
    #expect(MeasureTiming.stockAtEnd.title(in: .vietnamese) == "số cuối kỳ, ngày 31/12")
  }

  @Test("titles of measures, indicators and branches differ between the languages")
  func titles() {
    let entries = MeasureCatalogue.measures + MeasureCatalogue.indicators
    for entry in entries {
      #expect(!entry.title.vi.isEmpty && entry.title.vi != entry.title.en, "\(entry.name)")
    }
    for branch in Set(entries.map(\.branch)) {
      let title = MeasureCatalogue.title(ofBranch: branch)
      #expect(title.vi != title.en, "\(branch)")
    }
  }

  @Test("every step of a person's rights is told in both languages with the same values")
  func steps() {
    for (kind, words) in TextCatalogue.steps {
      for text in [words.title, words.rule].compactMap({ $0 }) {
        let marks = [text.en, text.vi].map { text in
          Set(text.matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) })
        }
        #expect(text.en != text.vi && marks[0] == marks[1], "\(kind): \(text)")
      }
    }
  }

  @Test("significant digits have the language's decimal mark")
  func significant() {
    #expect(NumberStyle(.vietnamese).significant(0.0125, digits: 3) == "0,0125")
    #expect(NumberStyle(.english).significant(12.5, digits: 9) == "12.5")
  }
}
