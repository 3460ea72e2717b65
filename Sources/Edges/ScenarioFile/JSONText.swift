import Foundation

/// A JSON value whose objects are written in order of their keys.
enum JSONText: Sendable, Encodable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral
{
  case text(String)
  case number(Double)
  case integer(Int)
  case flag(Bool)
  case list([JSONText])
  case object([String: JSONText])

  init(stringLiteral text: String) { self = .text(text) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(integerLiteral number: Int) { self = .integer(number) }
  init(arrayLiteral elements: JSONText...) { self = .list(elements) }

  init(dictionaryLiteral elements: (String, JSONText)...) {
    self = .object(Dictionary(elements) { first, _ in first })
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number):
      if let whole = Int(exactly: number) {
        try container.encode(whole)
      } else {
        try container.encode(number)
      }
    case .integer(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }

  /// The object with further members; a key that is there already keeps its value.
  func with(_ members: [String: JSONText]) -> JSONText {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(members) { first, _ in first })
  }
}
