import Foundation
import Quantities
import Report
import Testing

@Suite struct TextTests {
  @Test("every text key has a text in every language", arguments: TextCatalogue.Key.allCases)
  func catalogue(key: TextCatalogue.Key) {
    for language in Language.allCases { #expect(!TextCatalogue.text(key, in: language).isEmpty) }
  }

  @Test("both languages fill the same marks", arguments: TextCatalogue.Key.allCases)
  func marks(key: TextCatalogue.Key) {
    let marks = Language.allCases.map { language in
      TextCatalogue.text(key, in: language).matches(of: /\{[a-z]+\}/).map { String($0.output) }
        .sorted()
    }
    #expect(marks[0] == marks[1])
  }

  @Test("numbers are written as the language writes them")
  func numbers() {
    let english = NumberStyle(.english)
    let vietnamese = NumberStyle(.vietnamese)
    #expect(english.number(1_182_000.55, decimals: 1) == "1,182,000.6")
    #expect(vietnamese.number(1_182_000.55, decimals: 1) == "1.182.000,6")
    #expect(english.number(-999) == "−999")
    #expect(english.number(-0.2) == "0")
    #expect(vietnamese.percent(0.1421) == "14,2\u{A0}%")
    #expect(english.number(.infinity) == "–")
  }

  @Test("a sparkline has one block a year, from the least value to the largest")
  func sparkline() {
    #expect(Sparkline.text([0, 1, 2, 3, 4, 5, 6, 7]) == "▁▂▃▄▅▆▇█")
    #expect(Sparkline.text([1, nil, 2]) == "▁ █")
    #expect(Sparkline.text([5, 5]) == "▄▄")
    #expect(Sparkline.text([]).isEmpty)
  }

  @Test("the option goes before the environment, and that before English")
  func language() {
    #expect(Language.chosen(nil, environment: [:]) == .english)
    #expect(Language.chosen(nil, environment: ["LANG": "vi_VN.UTF-8"]) == .vietnamese)
    #expect(Language.chosen(nil, environment: ["LANG": "fr_FR"]) == .english)
    let both = ["ANSINH_LANGUAGE": "vi", "LANG": "en_GB"]
    #expect(Language.chosen(nil, environment: both) == .vietnamese)
    #expect(Language.chosen(.english, environment: both) == .english)
  }
}
