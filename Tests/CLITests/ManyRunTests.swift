import Analysis
import Foundation
import Testing

@testable import ansinh

/// Several files on one command line.
@Suite("Many runs") struct ManyRunTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/examples").standardized.path(percentEncoded: false)

  @Test("files of different names keep their own, files of one name the folders above them")
  func names() throws {
    #expect(try RunList.names(of: ["a/x.yaml", "b/y.yaml"]) == ["x", "y"])
    #expect(
      try RunList.names(of: ["s/a/x.yaml", "s/b/x.yaml", "s/b/y.yaml"]) == ["a/x", "b/x", "b/y"])
    #expect(throws: (any Error).self) { try RunList.names(of: ["x.yaml", "./x.yaml"]) }
    #expect(throws: (any Error).self) {
      try RunList.names(of: ["s/x.yaml", "s/x/y.yaml", "s/z/y.yaml"])
    }
  }

  @Test("what most of several extend is run with them and stands first, named or not")
  func commonBase() throws {
    try Self.inFolder { folder in
      for (name, base) in [("a", "base"), ("b", "base"), ("c", "b"), ("d", nil)] {
        let extends = base.map { "\nextends: \($0).yaml" } ?? ""
        try "format: 1\ntitle: \(name)\(extends)\n".write(
          toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
      }
      try "format: 1\ntitle: base\n".write(
        toFile: "\(folder)/base.yaml", atomically: true, encoding: .utf8)
      let files = ["a", "b", "c", "d"].map { "\(folder)/\($0).yaml" }
      let base = "\(folder)/base.yaml"
      #expect(RunList.commonBase(of: files) == base)
      #expect(RunList.commonBase(of: files + [base]) == nil)
      #expect(RunList.commonBase(of: Array(files[..<2])) == nil)
      #expect(RunList.order(of: files + [base]) == [4, 0, 1, 2, 3])
      #expect(RunList.order(of: files) == [1, 0, 2, 3])
      let list = try RunList(files, out: nil, addsBase: true)
      #expect(list.added == base)
      #expect(list.items.map(\.destination) == ["base", "a", "b", "c", "d"].map { "out/\($0)" })
    }
  }

  @Test("results come in the order of the values, each once")
  func parallel() {
    for threads in [1, 3, 64] {
      #expect(ParallelWork.map(40, threads: threads) { $0 * $0 } == (0..<40).map { $0 * $0 })
    }
    #expect(ParallelWork.map(0, threads: 4) { $0 }.isEmpty)
  }

  @Test("a folder is run whole, with the bytes of each scenario run alone")
  func folder() throws {
    try Self.inFolder { folder in
      let done = try Program.run(
        "run", Self.examples, "--out", "\(folder)/all", "--format", "csv,json")
      #expect(done.code == 0, "\(done.error)")
      #expect(done.output.hasPrefix("4 scenarios"))
      #expect(done.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
      let one = "2-stationary-population/scenario"
      let alone = try Program.run(
        "run", "\(Self.examples)/\(one).yaml", "--out", "\(folder)/one", "--format", "csv,json")
      #expect(alone.code == 0, "\(alone.error)")
      for file in ["series.csv", "population.csv", "results.json"] {
        let bytes = ["one", "all/\(one)"].map {
          FileManager.default.contents(atPath: "\(folder)/\($0)/\(file)")
        }
        #expect(bytes[0] != nil && bytes[0] == bytes[1], "\(file)")
      }
    }
  }

  @Test("what scenarios name is passed over and counted, unless it stands alone")
  func parts() throws {
    try Self.inFolder { folder in
      let scenario = "\(Self.examples)/3-accounts-only/scenario.yaml"
      let part = "\(folder)/country.yaml"
      try "name: Ruritania\n".write(toFile: part, atomically: true, encoding: .utf8)
      let done = try Program.run("run", scenario, part, "--out", "\(folder)/out")
      #expect(done.code == 0, "\(done.error)")
      #expect(done.error == "note: 1 file is a part of scenarios, not a scenario\n")
      #expect(FileManager.default.fileExists(atPath: "\(folder)/out/series.csv"))
      let alone = try Program.run("run", part, "--out", "\(folder)/part")
      #expect(alone.code == 1)
      #expect(alone.error.contains("states no 'format'"))
      let only = try Program.run("run", part, part, "--out", "\(folder)/part")
      #expect(only.code == 64)
      #expect(only.error.contains("None of the 2 files is a scenario"))
    }
  }

  @Test("the problems of all files are told before the first run")
  func problems() throws {
    try Self.inFolder { folder in
      for name in ["a", "b"] {
        try "format: 1\ntitle: \(name)\nlastYaer: 2030\n".write(
          toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
      }
      let scenario = "\(Self.examples)/3-accounts-only/scenario.yaml"
      let done = try Program.run("run", scenario, folder, "--out", "\(folder)/out")
      #expect(done.code == 1)
      for name in ["a", "b"] { #expect(done.error.contains("\(folder)/\(name).yaml:3:1: error")) }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
    }
  }

  @Test("a list of regions writes its table, and as JSON says where")
  func regions() throws {
    try Self.inFolder { folder in
      let example = "\(Self.examples)/2-stationary-population"
      let copy = "\(folder)/s"
      try FileManager.default.copyItem(atPath: example, toPath: copy)
      try """
      format: 1
      title: Half
      extends: scenario.yaml
      changes:
        - { multiply: assumptions.population.opening, by: 0.5 }
      """.write(toFile: "\(copy)/half.yaml", atomically: true, encoding: .utf8)
      try "format: 1\ntitle: All\ntotal: scenario.yaml\nregions: [half.yaml]\n"
        .write(toFile: "\(copy)/all.yaml", atomically: true, encoding: .utf8)
      let arguments = ["run", "\(copy)/all.yaml", "--out", "\(folder)/out"]
      let done = try Program.run(arguments)
      #expect(done.code == 0, "\(done.error)")
      #expect(done.output.contains("Remainder"))
      let table = try String(contentsOfFile: "\(folder)/out/regions.csv", encoding: .utf8)
      #expect(table.contains("\nremainder,population,all,population,2024,49750\n"))
      for part in ["total", "half"] {
        #expect(FileManager.default.fileExists(atPath: "\(folder)/out/\(part)/series.csv"))
      }
      #expect(try Program.run(arguments).code == 1, "older results give way only with --force")
      let json = try Program.run(arguments + ["--force", "--json"])
      #expect(json.code == 0, "\(json.error)")
      #expect(json.output.contains("\"file\" : \"\(folder)/out/regions.csv\""))
    }
  }

  private static func inFolder(_ step: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ansinh-many-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try step(folder.path(percentEncoded: false))
  }
}
