import Diagnostics
import Foundation
import ScenarioFile

/// A copy of the shipped scenarios that ends after four years, one of them random, and has no more
/// of the past than estimates need, so that it is read in no time.
final class ShippedScenario {
  static let lastYear = 2027
  private static let firstYear = 2005
  let folder: URL
  /// Every file below the folder, in order.
  let files: [String]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    files = Self.texts.keys.sorted()
    for (name, text) in Self.texts {
      let target = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: target)
    }
  }

  /// The shipped files by name, shortened once for all tests.
  private static let texts: [String: Data] = {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scenarios/vietnam")
    let names = FileManager.default.enumerator(atPath: source.path)?.compactMap { $0 as? String }
    var texts: [String: Data] = [:]
    for name in names ?? [] where name.hasSuffix(".yaml") || name.hasSuffix(".csv") {
      texts[name] = (try? Data(contentsOf: source.appendingPathComponent(name))).map {
        shortened($0, name)
      }
    }
    return texts
  }()

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func shortened(_ data: Data, _ name: String) -> Data {
    if name == "baseline.yaml" {
      let text = String(decoding: data, as: UTF8.self)
      return Data(text.replacingOccurrences(of: "2100\n", with: "\(lastYear)\n").utf8)
    }
    guard name.hasSuffix(".csv") else { return data }
    let first = Array("\(firstYear)".utf8)
    let last = Array("\(lastYear)".utf8)
    let lines = [UInt8](data).split(separator: 0x0A).filter { line in
      line.first.map { !(0x30...0x39).contains($0) } ?? true
        || !last.lexicographicallyPrecedes(line.prefix(4))
          && !line.prefix(4).lexicographicallyPrecedes(first)
    }
    return Data(lines.joined(separator: [0x0A])) + [0x0A]
  }

  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  /// The scenario that reads a file: itself where it is one, else the baseline.
  func reader(of name: String) -> String {
    let isScenario = name.hasPrefix("reforms/") || name.hasPrefix("sensitivities/")
    return isScenario ? name : "baseline.yaml"
  }

  func read(_ name: String = "baseline.yaml") throws(InputProblems) -> Scenario {
    try Scenario.read(folder.appendingPathComponent(name).path)
  }
}
