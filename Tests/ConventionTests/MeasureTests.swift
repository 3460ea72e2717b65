import Foundation
import Quantities
import Testing
import Valuation

@Suite("Measures")
struct MeasureTests {
  private static let all = MeasureCatalogue.measures + MeasureCatalogue.indicators

  @Test("a measure or indicator has one name, written in camel case")
  func names() {
    let camelCase = /[a-z][A-Za-z0-9]*/
    for definition in Self.all {
      #expect(definition.name.wholeMatch(of: camelCase) != nil, "\(definition.name)")
    }
    let repeated = Dictionary(grouping: Self.all, by: { "\($0.branch).\($0.name)" })
      .filter { $1.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated.sorted())")
  }

  @Test("each has a formula, words in both languages and a method page that exists")
  func meaning() throws {
    let pages = Set(
      Repository.files(in: "Sources/Edges/SocialInsurance", ending: ".md")
        .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(3)) } })
    for definition in Self.all {
      #expect(!definition.formula.isEmpty, "\(definition.name)")
      #expect(!definition.title.en.isEmpty && !definition.title.vi.isEmpty, "\(definition.name)")
      #expect(pages.contains(definition.page), "\(definition.name): \(definition.page)")
    }
  }

  @Test("a stock has the moment of a stock, money paid is a flow")
  func timing() {
    for definition in MeasureCatalogue.measures where definition.unit == .money {
      #expect(
        definition.timing != .midYear && definition.timing != .projection, "\(definition.name)")
    }
    for definition in MeasureCatalogue.indicators {
      #expect(definition.timing == .projection, "\(definition.name)")
    }
  }
}
