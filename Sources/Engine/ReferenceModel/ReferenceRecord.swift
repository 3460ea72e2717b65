import Dispatch
import Economy
public import Quantities
import Scheme

/// What the textbook calculation holds in one year, cell by cell, as a reader would check it.
public struct ReferenceRecord: Sendable {
  /// Contributors by group, sex, age and service once membership is settled (6.1).
  public var members = ReferenceSheet(MemberColumn.allCases.map(\.rawValue))
  /// Dormants by sex, age and service once membership is settled.
  public var dormants = ReferenceSheet(DormantColumn.allCases.map(\.rawValue))
  /// How coverage is met by group, sex and age; nothing in T0.
  public var entries = ReferenceSheet(EntryColumn.allCases.map(\.rawValue))
  /// Pensioners and survivors by sex and age of the insured person.
  public var cohorts = ReferenceSheet(CohortColumn.allCases.map(\.rawValue))

  /// Nothing written down.
  public init() {}

  mutating func append(_ other: ReferenceRecord) {
    members.append(other.members)
    dormants.append(other.dormants)
    entries.append(other.entries)
    cohorts.append(other.cohorts)
  }
}

/// Numbers of cells in named columns.
public struct ReferenceSheet: Sendable {
  /// One cell of a sheet; what it is not told apart by is nothing.
  public struct Cell: Sendable {
    public var group: Int?
    public var sex: Sex
    public var age: Int
    public var service: Int?
  }

  public let names: [String]
  public private(set) var cells: [Cell] = []
  private var rows: [[Double]] = []

  init(_ names: [String]) { self.names = names }

  mutating func add(_ cell: Cell, _ row: [Double]) {
    cells.append(cell)
    rows.append(row)
  }

  mutating func append(_ other: ReferenceSheet) {
    cells += other.cells
    rows += other.rows
  }

  /// The numbers of a column, `[cell]`.
  public func column(_ name: String) -> [Double] {
    guard let index = names.firstIndex(of: name) else { return [] }
    return rows.map { $0[index] }
  }
}

extension ReferenceModel {
  /// Carries every generation and writes down what it holds in some years.
  ///
  /// - Parameters:
  ///   - input: The scenario.
  ///   - years: Years to write down.
  /// - Returns: The sheets of each year, cells in the order of sex and birth year.
  public static func records(
    _ input: ReferenceInput, of years: Set<Year>
  ) -> [Year: ReferenceRecord] {
    guard let last = years.max() else { return [:] }
    let first = input.years.lowerBound.number - 1 - Age.open
    let cohorts = Sex.allCases.flatMap { sex in (first..<last.number).map { (sex, $0) } }
    let found = Found(count: cohorts.count)
    DispatchQueue.concurrentPerform(iterations: cohorts.count) { index in
      let (sex, birthYear) = cohorts[index]
      found.store(carry(input, sex, birthYear, of: years, until: last), at: index)
    }
    var result: [Year: ReferenceRecord] = [:]
    for year in years { result[year] = ReferenceRecord() }
    for records in found.records {
      for (year, record) in records { result[year]?.append(record) }
    }
    return result
  }

  private static func carry(
    _ input: ReferenceInput, _ sex: Sex, _ birthYear: Int, of years: Set<Year>, until last: Year
  ) -> [Year: ReferenceRecord] {
    var report = ReferenceFlows(years: input.years, groupCount: input.groups.count)
    let referenceAmount = input.indices.amounts(of: input.law.referenceAmount)
    var generation = Generation(groupCount: input.groups.count)
    var result: [Year: ReferenceRecord] = [:]
    for year in input.years.lowerBound...last where year.number - 1 - birthYear >= 0 {
      func moment(_ year: Year) -> GenerationYear {
        GenerationYear(
          input: input, referenceAmount: referenceAmount, sex: sex, year: year,
          age: year.number - 1 - birthYear)
      }
      let now = moment(year)
      if generation.hasDiedOut(by: now) { break }
      if generation.isEmpty, !now.isFirstYear, !now.isCovered { continue }
      let before = generation
      generation.advance(now, &report)
      guard years.contains(year) else { continue }
      let isLast = year == input.years.upperBound
      let isCarried = isLast || !generation.hasDiedOut(by: moment(year.advanced(by: 1)))
      result[year] = before.record(now, isCarried: isCarried)
    }
    return result
  }

  /// Results of generations that are carried side by side.
  private final class Found: @unchecked Sendable {
    private let queue = DispatchQueue(label: "records")
    private(set) var records: [[Year: ReferenceRecord]]

    init(count: Int) { records = Array(repeating: [:], count: count) }

    func store(_ record: [Year: ReferenceRecord], at index: Int) {
      queue.sync { records[index] = record }
    }
  }
}
