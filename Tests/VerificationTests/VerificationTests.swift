import Diagnostics
import Foundation
import Testing
import Verification

@Suite("Published results and exact cases")
struct VerificationTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios/verification").standardizedFileURL
    .path(percentEncoded: false)
  static let cases = Result { try Verification.run(in: folder) }

  @Test("every case lies within its tolerance")
  func all() throws {
    for item in try Self.cases.get() {
      #expect(item.isMet, "\(item.title): \(item.expected), got \(item.got ?? .nan)")
    }
  }

  @Test(
    "every table and scheme of the list is there",
    arguments: [
      ("Viet Nam", 9), ("Thailand", 9), ("OASDI", 7), ("Korea", 3), ("Exact fund", 35),
      ("Level premium", 5), ("Scaled premium", 5), ("Unemployment benefit", 2), ("Lump sum", 4),
      ("Civil servant", 4),
    ])
  func completeness(title: String, fewest: Int) throws {
    let found = try Self.cases.get().count { $0.title.hasPrefix(title) }
    #expect(found >= fewest)
  }

  @Test("every case names its source and has a title of its own")
  func titles() throws {
    let cases = try Self.cases.get()
    #expect(cases.allSatisfy { !$0.source.isEmpty && $0.values > 0 })
    #expect(Set(cases.map(\.title)).count == cases.count)
  }

  @Test(
    "a wrong figure is out: one value, one year of a table, a person, a closed form",
    arguments: [
      ("korea", "cases.yaml", "value: 2055", "value: 2054"),
      ("discreteFund", "data/expected.csv", "1142.872986017881", "1142.872996017881"),
      ("exact", "exact.yaml", "premium: 0.0642012708", "premium: 0.0642032708"),
      ("exact", "exact.yaml", "48: 4", "48: 3"),
    ])
  func wrongFigure(folder: String, file: String, right: String, wrong: String) throws {
    let copy = try CasesCopy(folder)
    defer { copy.remove() }
    #expect(try Verification.run(in: copy.path).allSatisfy(\.isMet))
    try copy.replace(right, with: wrong, in: file)
    #expect(try Verification.run(in: copy.path).count { !$0.isMet } >= 1)
  }

  @Test("a year without a published figure cannot pass")
  func missingFigure() throws {
    let copy = try CasesCopy("discreteFund")
    defer { copy.remove() }
    try copy.replace("1142.872986017881", with: "", in: "data/expected.csv")
    #expect(try Verification.run(in: copy.path).count { !$0.isMet } == 1)
  }

  @Test("a broken case file is told by its name")
  func brokenFile() throws {
    let copy = try CasesCopy("korea")
    defer { copy.remove() }
    try copy.replace("tolerance: 1", with: "tolerance: narrow", in: "cases.yaml")
    let problems = #expect(throws: InputProblems.self) { try Verification.run(in: copy.path) }
    #expect(problems?.diagnostics.first?.place?.file.hasSuffix("korea/cases.yaml") == true)
  }

  @Test("the cases are found from below the repository, and beside a program")
  func finding() {
    let below = URL(filePath: #filePath).deletingLastPathComponent().path(percentEncoded: false)
    let program = below + "/bin/ansinh"
    let found = VerificationFolder.find(from: below, program: nil)
    #expect(found.map { $0.hasSuffix("Scenarios/verification") } == true)
    #expect(VerificationFolder.find(from: "/", program: program) == found)
    #expect(VerificationFolder.find(from: "/", program: nil) == nil)
  }
}

/// A copy of one folder of cases that a test may spoil.
private struct CasesCopy {
  let path: String
  private let name: String

  init(_ name: String) throws {
    self.name = name
    path = FileManager.default.temporaryDirectory
      .appending(path: "verify-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(VerificationTests.folder)/\(name)", toPath: "\(path)/\(name)")
  }

  func replace(_ text: String, with other: String, in file: String) throws {
    let target = "\(path)/\(name)/\(file)"
    let old = try String(contentsOfFile: target, encoding: .utf8)
    try #require(old.contains(text), "\(file) has no '\(text)'")
    try old.replacing(text, with: other, maxReplacements: 1)
      .write(toFile: target, atomically: true, encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
