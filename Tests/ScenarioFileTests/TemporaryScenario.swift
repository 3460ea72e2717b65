import Diagnostics
import Foundation
import ScenarioFile
import Testing

/// A folder of scenario files that lives as long as a test.
///
/// An emoji such as 1️⃣ inside a file marks a place; it is taken out before the file is written.
final class TemporaryScenario {
  let folder: URL
  /// Line and column of each marker, by file.
  private(set) var markers: [String: [Character: (line: Int, column: Int)]] = [:]

  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    for (name, text) in files {
      let target = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(unmarked(text, in: name).utf8).write(to: target)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func unmarked(_ text: String, in file: String) -> String {
    var result = ""
    var line = 1
    var column = 1
    for character in text {
      if character.unicodeScalars.count > 1, character.unicodeScalars.first?.isASCII == true,
        character != "\r\n"
      {
        markers[file, default: [:]][character] = (line, column)
        continue
      }
      result.append(character)
      if character == "\n" || character == "\r\n" {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    return result
  }

  func read(_ name: String = "baseline.yaml") throws -> Scenario {
    try Scenario.read(folder.appendingPathComponent(name).path)
  }

  /// What is wrong with the scenario; nothing if it can be read.
  func problems(_ name: String = "baseline.yaml") -> [Diagnostic] {
    do {
      _ = try read(name)
      return []
    } catch let problems as InputProblems {
      return problems.diagnostics
    } catch {
      Issue.record(error)
      return []
    }
  }

  /// The problem told at a marker of a file.
  func problem(at marker: Character, of file: String, in problems: [Diagnostic]) -> Diagnostic? {
    guard let place = markers[file]?[marker] else { return nil }
    return problems.first { problem in
      problem.place?.file.hasSuffix("/" + file) == true && problem.place?.line == place.line
        && problem.place?.column == place.column
    }
  }
}
