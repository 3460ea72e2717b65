import Diagnostics
import Foundation
import Testing
import Valuation

@testable import Report
@testable import ScenarioFile

/// What is missing is told as the line to add to a chapter of `MessageCatalogue`.
@Suite("The catalogue of messages")
struct MessageCatalogueTests {
  private static let known = Dictionary(
    MessageCatalogue.chapters.flatMap { $0.map { ($0.key, $0.value) } },
    uniquingKeysWith: { first, _ in first })
  private static let code = Set(MessageCatalogue.codeSamples)

  /// Every template with the first place where it stands.
  private static let templates: [String: String] = {
    var result: [String: String] = [:]
    for file in Sources.speaking {
      let scanner = MessageScanner(file.text)
      for found in scanner.found {
        result[found.template] = result[found.template] ?? "\(file.path):\(found.line)"
      }
      // Phrases that are shown by way of the catalogue, such as units.
      for phrase in scanner.bare where known[phrase.template] != nil {
        result[phrase.template] = result[phrase.template] ?? "\(file.path):\(phrase.line)"
      }
    }
    return result
  }()

  private static let units = Set(Catalogue.specs.map(\.unit)).union(
    MeasureUnit.allCases.map(\.rawValue))

  @Test("every message of the sources has a Vietnamese sentence")
  func complete() {
    let missing = Self.templates.filter { Self.known[$0.key] == nil && !Self.code.contains($0.key) }
    let lines = missing.sorted { $0.value < $1.value }.map {
      #""\#($0.key)": "","# + "  // \($0.value)"
    }
    #expect(Self.templates.count > 400, "the scanner finds the messages")
    #expect(missing.isEmpty, "add to MessageCatalogue:\n\(lines.joined(separator: "\n"))")
  }

  @Test("every unit of a parameter or a measure has a Vietnamese word")
  func units() {
    let missing = Self.units.filter { !$0.isEmpty && Self.known[$0] == nil }
    #expect(missing.isEmpty, "add to MessageCatalogue+Units: \(missing.sorted())")
  }

  @Test("no translation is left over from a message that is gone")
  func used() {
    let parser = Set(MessageCatalogue.parser.map(\.key))
    let left = Set(Self.known.keys).subtracting(Self.templates.keys).subtracting(Self.units)
      .subtracting(parser)
    #expect(left.isEmpty, "remove from MessageCatalogue: \(left.sorted())")
    let samples = Self.code.subtracting(Self.templates.keys)
    #expect(samples.isEmpty, "remove from codeSamples: \(samples.sorted())")
  }

  @Test("no message stands in the catalogue twice")
  func once() {
    let keys = MessageCatalogue.chapters.flatMap { $0.map(\.key) }
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.sorted())")
  }

  @Test("a translation has a place for each value, and none besides")
  func places() {
    for (english, vietnamese) in Self.known {
      let count = english.ranges(of: Message.mark).count
      let values = (0..<count).map { "«\($0)»" }
      let said = Message.fill(vietnamese, with: values)
      #expect(values.allSatisfy { said.ranges(of: $0).count == 1 }, "\(english): \(vietnamese)")
      let more = Message.fill(vietnamese, with: values + ["«more»"])
      #expect(!more.contains("«more»"), "\(english): \(vietnamese)")
    }
  }

  /// Words that are the same in both languages, each with its reason.
  private static let same = [
    "true or false": "never: 'or' is translated"
  ]

  @Test("a Vietnamese sentence is not the English one")
  func translated() {
    let equal = Self.known.filter { $0.key == $0.value && Self.same[$0.key] == nil }
    #expect(equal.isEmpty, "\(equal.keys.sorted())")
  }

  @Test("labels, quotes and what is to be typed stay in a translation")
  func typed() {
    let pattern = /--[a-z][a-zA-Z-]+|'[a-zA-Z]+'|\b[a-z]+\.(?:csv|json|sqlite)\b/
    for (english, vietnamese) in Self.known {
      for match in english.matches(of: pattern) {
        #expect(vietnamese.contains(match.output), "\(match.output) in: \(vietnamese)")
      }
    }
  }
}
