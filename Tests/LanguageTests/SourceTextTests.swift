import Foundation
import Testing

@testable import Report

@Suite("Texts of the sources")
struct SourceTextTests {
  private static let scanned: ChapterScanner = {
    var scanner = ChapterScanner()
    for file in Sources.all { scanner.read(file.text) }
    return scanner
  }()

  private static let chapters = scanned.chapters.filter { !$0.value.texts.isEmpty }

  private static func marks(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{[a-zA-Z]+\}/).map { String($0.output) })
  }

  @Test("every key of every chapter has a text in both languages, with the same marks")
  func chapters() {
    #expect(Self.chapters.count > 3, "\(Self.chapters.keys.sorted())")
    for (name, chapter) in Self.chapters.sorted(by: { $0.key < $1.key }) {
      let english = chapter.texts["english"] ?? [:]
      let vietnamese = chapter.texts["vietnamese"] ?? [:]
      #expect(chapter.cases.subtracting(english.keys).isEmpty, "\(name) lacks English")
      #expect(chapter.cases.subtracting(vietnamese.keys).isEmpty, "\(name) lacks Vietnamese")
      #expect(Set(english.keys) == Set(vietnamese.keys), "\(name)")
      for (key, text) in english {
        let marks = vietnamese[key].map(Self.marks)
        #expect(marks == Self.marks(text), "\(name).\(key): \(text) · \(vietnamese[key] ?? "–")")
      }
    }
  }

  @Test("every declared chapter was found with its texts")
  func found() {
    let declared = Self.scanned.chapters.filter {
      $0.value.isDeclared && $0.key != "TextChapter"
    }
    for (name, chapter) in declared {
      #expect(chapter.texts.count == 2, "\(name) has its texts in dictionaries of literals")
    }
  }

  /// Texts of chapters that both languages write alike, and why.
  private static let alike: [String: String] = [
    "{first}–{last}": "a span of years",
    "{year}, {amount}": "a year and an amount",
    "{currency}": "the words come from the country's files",
    "65+ / 15–64": "ages",
    "PAYG": "the abbreviation that Vietnamese actuaries use",
    "> 0": "a formula",
    "SHA-256": "the name of a function",
  ]

  @Test("a Vietnamese text is not the English one")
  func translated() {
    for (name, chapter) in Self.chapters {
      for (key, text) in chapter.texts["english"] ?? [:] where Self.alike[text] == nil {
        let isText = text.replacing(/\{[a-zA-Z]+\}/, with: "").contains { $0.isLetter }
        #expect(!isText || chapter.texts["vietnamese"]?[key] != text, "\(name).\(key): \(text)")
      }
    }
    for (en, vi, line) in Self.scanned.pairs where en.contains(where: \.isLetter) {
      let isValue = en == "{}" || vi == "{}"
      #expect(isValue || en != vi, "line \(line): \(en)")
    }
  }

  /// Places where a sentence stands outside the catalogues, and why.
  private static let bare: [String: String] = [
    "Edges/CLI/Describe.swift": "the order of an array, for programs",
    "Edges/CLI/HelpText.swift": "words of the parser of arguments, to be taken apart",
    "Edges/HTMLReport/ParameterWord.swift": "values of scenario files, which are the keys",
    "Edges/HTMLReport/ReportDocument.swift": "the content security policy, for browsers",
  ]

  private static let telling = [
    "Edges/Report/", "Edges/CLI/", "Edges/HTMLReport/", "Edges/Workbook/", "Edges/NotebookExport/",
    "Edges/Analysis/", "Edges/Explanation/",
  ]

  private static let phrases = Set(MessageCatalogue.chapters.flatMap { $0.map(\.key) })

  @Test("no sentence for people stands outside the catalogues")
  func catalogued() {
    var found: [String] = []
    for file in Sources.speaking where Self.bare[file.path] == nil {
      guard Self.telling.contains(where: { file.path.hasPrefix($0) }) else { continue }
      // A phrase of the catalogue is looked up where it is shown.
      found += MessageScanner(file.text).bare.filter { !Self.phrases.contains($0.template) }
        .map { "\(file.path):\($0.line): \($0.template)" }
    }
    #expect(
      found.isEmpty,
      "move to a TextChapter, or say it as a Message:\n\(found.joined(separator: "\n"))")
  }

  @Test("Vietnamese letters are written composed, as keyboards and fonts have them")
  func composed() {
    for file in Sources.all {
      let lines = file.text.split(separator: "\n")
      for line in lines where !line.utf8.allSatisfy({ $0 < 0x80 }) {
        let composed = String(line).precomposedStringWithCanonicalMapping
        #expect(
          composed.unicodeScalars.elementsEqual(line.unicodeScalars), "\(file.path): \(line)")
      }
    }
  }
}
