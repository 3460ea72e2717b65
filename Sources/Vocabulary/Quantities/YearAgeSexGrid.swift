/// One number for each year, sex and single age; equal years share one plane in memory.
public struct YearAgeSexGrid: Sendable {
  public let firstYear: Year
  /// The distinct planes, `[sex][age]` each.
  public private(set) var planes: [AgeSexGrid]
  /// Which plane a year uses, `[year]`.
  public private(set) var planeOfYear: [Int]

  /// The same plane in every year of a range.
  public init(repeating plane: AgeSexGrid, over years: ClosedRange<Year>) {
    firstYear = years.lowerBound
    planes = [plane]
    planeOfYear = Array(repeating: 0, count: years.count)
  }

  /// A plane for every year; a plane equal to the year before shares its memory.
  public init(over years: ClosedRange<Year>, _ plane: (Year) throws -> AgeSexGrid) rethrows {
    firstYear = years.lowerBound
    planes = []
    planeOfYear = []
    for year in years {
      let next = try plane(year)
      if planes.last != next { planes.append(next) }
      planeOfYear.append(planes.count - 1)
    }
  }

  public var years: ClosedRange<Year> {
    firstYear...firstYear.advanced(by: planeOfYear.count - 1)
  }

  /// The plane of a year; the first or last one outside the range.
  @inlinable public subscript(year: Year) -> AgeSexGrid {
    let index = min(max(firstYear.distance(to: year), 0), planeOfYear.count - 1)
    return planes[planeOfYear[index]]
  }

  @inlinable public subscript(year: Year, sex: Sex, age: Int) -> Double {
    let index = min(max(firstYear.distance(to: year), 0), planeOfYear.count - 1)
    return planes[planeOfYear[index]][sex, age]
  }

  public func map(_ transform: (Double) -> Double) -> YearAgeSexGrid {
    var result = self
    result.planes = planes.map { $0.map(transform) }
    return result
  }
}
