/// One value a year, without gaps, from a first year on.
public struct YearSeries<Element> {
  public var firstYear: Year
  public var values: [Element]

  @inlinable public init(from firstYear: Year, _ values: [Element]) {
    self.firstYear = firstYear
    self.values = values
  }

  /// The same value in every year of a range.
  @inlinable public init(repeating value: Element, over years: ClosedRange<Year>) {
    self.init(from: years.lowerBound, Array(repeating: value, count: years.count))
  }

  /// A value for every year of a range.
  @inlinable public init(over years: ClosedRange<Year>, _ value: (Year) throws -> Element) rethrows
  {
    self.init(from: years.lowerBound, try years.map(value))
  }

  @inlinable public var lastYear: Year { firstYear.advanced(by: values.count - 1) }

  /// The years that have a value; the series must not be empty.
  @inlinable public var years: ClosedRange<Year> { firstYear...lastYear }

  /// The value of a year inside `years`.
  @inlinable public subscript(year: Year) -> Element {
    get { values[firstYear.distance(to: year)] }
    set { values[firstYear.distance(to: year)] = newValue }
  }

  /// The value of a year, or nothing outside the series.
  @inlinable public func value(in year: Year) -> Element? {
    let index = firstYear.distance(to: year)
    return values.indices.contains(index) ? values[index] : nil
  }

  /// The value of a year, the first or last value outside the series.
  @inlinable public func heldConstant(at year: Year) -> Element {
    values[min(max(firstYear.distance(to: year), 0), values.count - 1)]
  }

  @inlinable public func map<Other>(_ transform: (Element) throws -> Other) rethrows -> YearSeries<
    Other
  > {
    YearSeries<Other>(from: firstYear, try values.map(transform))
  }
}

extension YearSeries: Sendable where Element: Sendable {}
extension YearSeries: Equatable where Element: Equatable {}
