import Assumptions
import Diagnostics
import Ensemble
import Foundation
import GRDB
import Quantities
import Testing
import Valuation

@testable import Results

@Suite("An older store and what is none") struct StoreAgeTests {
  /// A store of the first schema with one run over paths.
  private static func old(in scratch: Scratch) throws -> String {
    let path = scratch.path + "/old.sqlite"
    let queue = try DatabaseQueue(path: path)
    try ResultSchema.firstMigrator.migrate(queue)
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO run VALUES ('00000000000000aa', '0.0.9', 1, 'Old', 'Cũ', 2024, 2025,
            'midYear', 'XTS', 3, 'x86_64');
          INSERT INTO input VALUES ('00000000000000aa', 'base.yaml', 2, 'ff');
          INSERT INTO warning VALUES ('00000000000000aa', 1, 'base.yaml:3:5: warning: odd
            hint: look');
          INSERT INTO series VALUES ('00000000000000aa', 'pension', 'all', 'yield', 2024, 0.1);
          INSERT INTO series VALUES ('00000000000000aa', 'pension', 'all', 'yield', 2025, NULL);
          INSERT INTO series VALUES ('00000000000000aa', 'all', 'all', 'output', 2024, 1e15);
          INSERT INTO series VALUES ('00000000000000aa', 'all', 'all', 'output', 2025, 3);
          INSERT INTO population VALUES ('00000000000000aa', 2024, 'male', 0, 5.5);
          INSERT INTO population VALUES ('00000000000000aa', 2024, 'female', 100, 6.5);
          INSERT INTO population VALUES ('00000000000000aa', 2025, 'male', 1, 7.5);
          INSERT INTO indicator VALUES ('00000000000000aa', 'pension', 'peakYear', 2025);
          INSERT INTO calibration VALUES ('00000000000000aa', 'k', 'u', 1, 2, 2, 's', 'e', 'v');
          INSERT INTO comparison VALUES
            ('00000000000000aa', 1, 'pension', 'all', 'a+b', 2024, 5, 6, 0.2, 't', NULL, 'e', 'v',
            NULL);
          INSERT INTO parameter VALUES
            ('00000000000000aa', 1, 'law.rate', 'all', 2024, '0.1', 0.1, 'rate', 'a.yaml:1:2',
            's', 'seen');
          INSERT INTO ensemble VALUES
            ('00000000000000aa', 0, 100, 3, 0, 'linear', 64, 'core', 'bb');
          INSERT INTO moment VALUES
            ('00000000000000aa', 'pension', 'all', 'yield', 2024, 0.5, 1.5, 0.25),
            ('00000000000000aa', 'pension', 'all', 'yield', 2025, 0, NULL, NULL);
          INSERT INTO percentile SELECT '00000000000000aa', 'pension', 'all', 'yield', 2024,
            value, value / 100 FROM json_each('[2.5, 5, 10, 25, 50, 75, 90, 95, 97.5]');
          INSERT INTO indicator_percentile VALUES
            ('00000000000000aa', 'pension', 'peakYear', 'share', 0.75),
            ('00000000000000aa', 'pension', 'peakYear', 'mean', 2030);
          INSERT INTO depletion VALUES ('00000000000000aa', 'pension', 2024, 0.125);
          INSERT INTO expected_shortfall VALUES ('00000000000000aa', 'pension', 2024, 0.05, -0.5);
          INSERT INTO difference VALUES
            ('00000000000000aa', 'pension', 'all', 'yield', 2024, 'mean', 4),
            ('00000000000000aa', 'pension', 'all', 'yield', 2024, 'probabilityAboveZero', 0.5),
            ('00000000000000aa', 'pension', 'all', 'yield', 2025, 'mean', 5);
          """)
    }
    try queue.close()
    return path
  }

  @Test(
    "a store of the first schema lists and loads what it has",
    arguments: [ResultStore.Use.reading, .shared])
  func loads(use: ResultStore.Use) throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: try Self.old(in: scratch), for: use)
    let listed = try #require(try store.list().first)
    #expect(listed.id == "00000000000000aa" && listed.title.vi == "Cũ" && listed.paths == 100)
    #expect(listed.indicators == ["peakYear": 2025])
    let (record, ensemble) = try store.load("00000000000000aa")
    let result = record.result
    #expect(result.series("pension", "yield")?.values.values == [0.1, nil])
    #expect(result.series("all", "output")?.values.values == [1e15, 3])
    #expect(
      result.population[2024][.male, 0] == 5.5 && result.population[2024][.female, 100] == 6.5)
    #expect(result.population[2025][.male, 1] == 7.5)
    #expect(result.calibration.first?.factor == 2)
    #expect(result.comparisons.first?.observation.measures == ["a", "b"])
    #expect(result.warnings.first?.place?.line == 3)
    #expect(record.parameters.first?.place?.column == 2)
    #expect(record.inputs.isEmpty && record.manifest.inputs.first?.path == "base.yaml")
    let paths = try #require(ensemble)
    #expect(paths.facts.paths == 0..<100 && paths.facts.reference?.run == "bb")
    #expect(paths.summary.series.map(\.share) == [0.5, 0])
    #expect(paths.summary.series[0].percentile(97.5) == 0.975)
    #expect(paths.summary.series[1].percentiles.isEmpty)
    #expect(paths.summary.indicatorValues.first?.mean == 2030)
    #expect(paths.summary.shortfall.first?.values == [-0.5])
    #expect(paths.difference?.series.map(\.mean) == [4, 5])
    #expect(paths.difference?.series[0].shareAboveZero == 0.5)
  }

  @Test("the old rows are the same through the views, after the store was brought up to date")
  func views() throws {
    let scratch = try Scratch()
    let path = try Self.old(in: scratch)
    let tables = [
      "series": "value", "population": "persons", "parameter": "number", "percentile": "value",
      "moment": "mean", "indicator_percentile": "value", "difference": "value",
    ]
    func sums() throws -> [String: Double?] {
      let queue = try DatabaseQueue(path: path)
      return try queue.read { database in
        try tables.mapValues { _ in 0 }.merging(
          tables.map { table, column in
            (
              table,
              try Double.fetchOne(database, sql: "SELECT sum(\(column)) FROM \(table)") ?? .nan
            )
          }
        ) { $1 }
      }
    }
    let before = try sums()
    try ResultStore(at: path, for: .shared).close()
    #expect(try sums() == before)
    #expect(before.values.allSatisfy { $0?.isNaN == false })
  }

  @Test("reading leaves an older store as it is")
  func readingLeaves() throws {
    let scratch = try Scratch()
    let path = try Self.old(in: scratch)
    let before = try scratch.bytes("old.sqlite")
    try ResultStore(at: path, for: .reading).close()
    #expect(try scratch.bytes("old.sqlite") == before)
    #expect(try scratch.entries() == ["old.sqlite"])
  }

  @Test("an older run is replaced by the whole one when it is calculated again")
  func replaces() throws {
    let scratch = try Scratch()
    let store = try ResultStore(at: try Self.old(in: scratch), for: .shared)
    var record = SampleRun.record()
    record.manifest.run = "00000000000000aa"
    #expect(try store.add(record, key: RunKey(of: SampleRun.inputs)) == .replaced)
    #expect(try store.load("00000000000000aa").record.inputs.count == 2)
  }

  @Test("a store of a newer program is refused, read or written")
  func newer() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/runs.sqlite"
    try ResultStore(at: path, for: .shared).close()
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: what comes')") }
    try queue.close()
    for use in [ResultStore.Use.reading, .shared] {
      let error = #expect(throws: ResultsError.self) { try ResultStore(at: path, for: use) }
      #expect(error?.description.contains("newer version of this program") == true)
    }
  }

  @Test("what is no store is refused with what it is")
  func noStore() throws {
    let scratch = try Scratch()
    let text = scratch.path + "/base.yaml"
    try "format: 1\n".write(toFile: text, atomically: true, encoding: .utf8)
    let other = scratch.path + "/other.sqlite"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE thing (a)") }
    for use in [ResultStore.Use.reading, .shared] {
      for path in [text, other, scratch.path] {
        let error = #expect(throws: ResultsError.self) { try ResultStore(at: path, for: use) }
        #expect(error?.description.contains("store of runs") == true, "\(path)")
      }
    }
    #expect(throws: ResultsError.self) {
      try ResultStore(at: scratch.path + "/none.sqlite", for: .reading)
    }
    #expect(throws: ResultsError.self) {
      try ResultStore(at: scratch.path + "/no/folder/runs.sqlite", for: .shared)
    }
    #expect(try String(contentsOfFile: text, encoding: .utf8) == "format: 1\n")
  }

  @Test("the database of a folder of results is read, but nothing is added to it")
  func folderDatabase() throws {
    let scratch = try Scratch()
    _ = try RunFolder.write(SampleRun.record(), to: scratch.path + "/run", formats: [.sqlite])
    let path = scratch.path + "/run/results.sqlite"
    #expect(try ResultStore(at: path, for: .reading).list().count == 1)
    let error = #expect(throws: ResultsError.self) { try ResultStore(at: path, for: .shared) }
    #expect(error?.description.contains("belongs to a folder of results") == true)
    #expect(try scratch.entries("run") == ["manifest.json", "results.sqlite"])
  }
}
