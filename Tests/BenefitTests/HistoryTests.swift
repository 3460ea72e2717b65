import Diagnostics
import Foundation
import Quantities
import ScenarioFile
import Scheme
import Testing

@Suite("A history of insurance")
struct HistoryTests {
  private static let groups = ["enterprise", "state"]

  @Test("months include both ends, gaps are left out, and a group may be named")
  func line() throws {
    let record = try InsuranceHistory.read(
      "2000-01..2000-12:100,2002-06-15..2002-07-01:250.5:state", groups: Self.groups)
    #expect(record.months.count == 14)
    #expect(record.first == CalendarMonth(year: 2000, month: 1))
    #expect(record.last == CalendarMonth(year: 2002, month: 7))
    #expect(record.months[12].earnings == 250.5)
    #expect(record.months[0].group == nil && record.months[12].group == "state")
  }

  @Test("a file has the same as a line, its columns in any order")
  func file() throws {
    let record = try inFile(
      "to,from,group,monthlyEarnings\r\n2000-12,2000-01,,100\r\n2002-07,2002-06,state,250.5\r\n"
    ) { try InsuranceHistory.read($0, groups: Self.groups) }
    let line = try InsuranceHistory.read(
      "2000-01..2000-12:100,2002-06..2002-07:250.5:state", groups: Self.groups)
    #expect(record.months.map(\.earnings) == line.months.map(\.earnings))
    #expect(record.months.map(\.month) == line.months.map(\.month))
    #expect(record.months.map(\.group) == line.months.map(\.group))
  }

  @Test(
    "what is wrong is told at the cell with its line and column",
    arguments: [
      ("from,to,monthlyEarnings\n2000-13,2001-01,5\n", 2, 1, "is not a month from 1900 to 2200"),
      ("from,to,monthlyEarnings\n2000-01,1800-01,5\n", 2, 9, "is not a month"),
      ("from,to,monthlyEarnings\n2000-01,1999-12,5\n", 2, 9, "before it begins in 2000-01"),
      ("from,to,monthlyEarnings\n2000-01,2001-12,-5\n", 2, 17, "outside 0 to 1e12"),
      ("from,to,monthlyEarnings\n2000-01,2001-12,inf\n", 2, 17, "outside 0 to 1e12"),
      ("from,to,monthlyEarnings\n2000-01,2001-12,1e13\n", 2, 17, "outside 0 to 1e12"),
      ("from,to,monthlyEarnings\n2000-01,2001-12,five\n", 2, 17, "'five' is not a number"),
      ("from,to,monthlyEarnings\n2000-01,2001-12,\n", 2, 17, "'' is not a number"),
      (
        "from,to,monthlyEarnings\n2000-01,2001-12,5\n2001-12,2002-12,5\n", 3, 1,
        "overlaps the one before it, which ends in 2001-12"
      ),
      (
        "from,to,monthlyEarnings\n2000-01,2001-12,5\n1999-01,1999-12,5\n", 3, 1,
        "stands after one from 2000-01"
      ),
      (
        "from,to,monthlyEarnings,group\n2000-01,2001-12,5,stat\n", 2, 19,
        "unknown insured group 'stat'"
      ),
      ("from,to,earnings\n2000-01,2001-12,5\n", 1, 1, "no column 'monthlyEarnings'"),
      ("from,to,monthlyEarnings,grup\n2000-01,2001-12,5,\n", 1, 25, "unknown column 'grup'"),
      ("from,to,monthlyEarnings\n2000-01,2001-12\n", 2, 1, "the row has 2 cells"),
      ("from,to,monthlyEarnings\n", 1, 1, "the file has no rows"),
      ("", 1, 1, "no head and no rows"),
    ])
  func badFile(text: String, line: Int, column: Int, message: String) throws {
    let problems = try #require(
      throws: InputProblems.self,
      performing: {
        try inFile(text) { try InsuranceHistory.read($0, groups: Self.groups) }
      })
    let found = problems.diagnostics.first { $0.message.contains(message) }
    #expect(found?.place?.line == line && found?.place?.column == column, "\(problems)")
  }

  @Test(
    "what is wrong with a line is told at its column",
    arguments: [
      ("2000-01..2001-01", 1, "is no spell of insurance"),
      ("2000-01..2001-01:5,2002", 20, "is no spell of insurance"),
      ("2000-01..2001-01:5:state:6", 1, "is no spell of insurance"),
      ("2000-01..2001-1x:5", 10, "is not a month"),
      ("2000-01..2001-01:5,2001-01..2001-05:5", 20, "overlaps the one before it"),
      ("2000-01..2001-01:5:country", 20, "unknown insured group"),
      ("2000-01..2001-01:5e", 18, "is not a number"),
    ])
  func badLine(text: String, column: Int, message: String) throws {
    let problems = try #require(
      throws: InputProblems.self,
      performing: { try InsuranceHistory.read(text, groups: Self.groups) })
    let found = problems.diagnostics.first { $0.message.contains(message) }
    #expect(found?.place == SourcePlace(file: "--history", line: 1, column: column), "\(problems)")
  }

  @Test("all problems of a file come at once, and a missing file is one of them")
  func together() throws {
    let problems = try #require(
      throws: InputProblems.self,
      performing: {
        try inFile("from,to,monthlyEarnings\nx,y,z\n2000-01,2000-02,nan\n") {
          try InsuranceHistory.read($0, groups: [])
        }
      })
    #expect(problems.diagnostics.count == 4)
    #expect(throws: InputProblems.self) {
      try InsuranceHistory.read("/nowhere/history.csv", groups: [])
    }
  }

  private func inFile<Value>(_ text: String, _ read: (String) throws -> Value) throws -> Value {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("history-\(UUID().uuidString).csv").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try read(path)
  }
}
