/// A calendar year, 1 January to 31 December.
public struct Year: Hashable, Comparable, Sendable, Codable, ExpressibleByIntegerLiteral {
  /// The year's number in the Gregorian calendar.
  public let number: Int

  @inlinable public init(_ number: Int) { self.number = number }

  @inlinable public init(integerLiteral number: Int) { self.number = number }

  @inlinable public static func < (lhs: Year, rhs: Year) -> Bool { lhs.number < rhs.number }
}

extension Year: Strideable {
  @inlinable public func distance(to other: Year) -> Int { other.number - number }
  @inlinable public func advanced(by years: Int) -> Year { Year(number + years) }
}

extension Year: CustomStringConvertible {
  @inlinable public var description: String { String(number) }
}
