import Foundation
import GRDB
import Quantities
import Results
import Testing
import Valuation

@Suite struct TableTests {
  @Test("numbers are the shortest text that reads back as the same number")
  func shortest() {
    #expect(CSVText.shortest(0.1 + 0.2) == "0.30000000000000004")
    #expect(CSVText.shortest(1_182_000e9) == "1182000000000000")
    #expect(CSVText.shortest(-0.0) == "0")
    for number in [1.0 / 3, 1e-7, 1e21, .leastNonzeroMagnitude, .greatestFiniteMagnitude] {
      #expect(Double(CSVText.shortest(number)) == number)
    }
  }

  @Test("texts with commas, quotation marks or line breaks are quoted")
  func quoting() {
    var csv = CSVText(head: ["a,b", "say \"x\"", "plain"])
    csv.field("two\nlines")
    csv.field("")
    csv.field(nil)
    csv.endLine()
    #expect(
      String(decoding: csv.bytes, as: UTF8.self)
        == "\"a,b\",\"say \"\"x\"\"\",plain\n\"two\nlines\",,\n")
  }

  @Test("a year without a value has an empty field")
  func series() {
    let text = String(decoding: ResultTables.series(of: SampleRun.result()).bytes, as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "branch,group,measure,year,value")
    #expect(lines[1] == "pension,all,reserveAtYearEnd,2024,1182000000000000")
    #expect(lines[4] == "pension,voluntaryMembers,contributors,2024,0.30000000000000004")
    #expect(lines[8] == "pension,all,paygCostRate,2025,")
    #expect(lines.count == 10)
  }

  @Test("population has a line for each year, sex and age")
  func population() {
    let result = SampleRun.result()
    let text = String(decoding: ResultTables.population(of: result).bytes, as: UTF8.self)
    #expect(text.split(separator: "\n").count == 1 + 4 * 2 * 101)
    #expect(text.hasPrefix("year,sex,age,persons\n2024,male,0,333.3333333333333\n"))
  }

  @Test("CSV, JSON and SQLite say the same")
  func agreement() throws {
    let scratch = try Scratch()
    let record = SampleRun.record()
    _ = try RunFolder.write(
      record, to: scratch.path + "/run", formats: Set(ResultFormat.allCases))
    var fromCSV: [String: Double?] = [:]
    for line in try scratch.text("run/series.csv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      fromCSV.updateValue(Double(fields[4]), forKey: fields[0...3].joined(separator: ","))
    }
    var fromJSON: [String: Double?] = [:]
    let document = try JSONDecoder().decode(Document.self, from: scratch.bytes("run/results.json"))
    for series in document.series {
      for (index, value) in series.values.enumerated() {
        let year = series.firstYear + index
        fromJSON.updateValue(
          value, forKey: "\(series.branch),\(series.group),\(series.measure),\(year)")
      }
    }
    var fromSQLite: [String: Double?] = [:]
    let queue = try DatabaseQueue(path: scratch.path + "/run/results.sqlite")
    try queue.read { database in
      for row in try Row.fetchAll(database, sql: "SELECT * FROM series") {
        let key: [String] = [row["branch"], row["group"], row["measure"]]
        let year: Int = row["year"]
        fromSQLite.updateValue(row["value"], forKey: key.joined(separator: ",") + ",\(year)")
      }
      let persons = try Double.fetchOne(database, sql: "SELECT sum(persons) FROM population")
      #expect(
        abs((persons ?? 0) - record.result.population.values.reduce(0) { $0 + $1.total }) < 1e-6)
    }
    #expect(fromCSV.count == 9)
    #expect(fromCSV == fromJSON)
    #expect(fromCSV == fromSQLite)
  }

  private struct Document: Decodable {
    struct Series: Decodable {
      var branch: String
      var group: String
      var measure: String
      var firstYear: Int
      var values: [Double?]
    }
    var series: [Series]
  }
}
