public import Diagnostics
import Foundation
import Yams

/// Reproduces published results and exact cases with the program's own code.
public enum Verification {
  /// Runs every case below a folder, in order of subfolder.
  ///
  /// A subfolder has `cases.yaml` (scenarios beside published tables), `exact.yaml` (closed forms)
  /// or `persons.yaml` (pensions and lump sums counted by hand).
  ///
  /// - Parameter folder: `Scenarios/verification`, or another folder of that form.
  /// - Returns: The cases in that order, met or not.
  /// - Throws: Every problem of the case files and of the scenarios they name.
  public static func run(in folder: String) throws(InputProblems) -> [VerifiedCase] {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    var cases: [VerifiedCase] = []
    for name in names {
      let path = "\(folder)/\(name)"
      if files.fileExists(atPath: "\(path)/cases.yaml") {
        let list: ScenarioCases = try decoded("\(path)/cases.yaml")
        cases += try list.verified(in: path)
      }
      if files.fileExists(atPath: "\(path)/exact.yaml") {
        let exact: ExactCases = try decoded("\(path)/exact.yaml")
        cases += exact.verified()
      }
      if files.fileExists(atPath: "\(path)/persons.yaml") {
        let persons: PersonCases = try decoded("\(path)/persons.yaml")
        cases += try persons.verified(in: path)
      }
    }
    guard !cases.isEmpty else {
      throw problem(in: folder, "there are no cases to verify in '\(folder)'")
    }
    return cases
  }

  private static func decoded<List: Decodable>(_ path: String) throws(InputProblems) -> List {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw problem(in: path, "the file cannot be read")
    }
    do {
      return try YAMLDecoder().decode(List.self, from: data)
    } catch {
      throw problem(in: path, "the cases cannot be read: \(String(describing: error))")
    }
  }

  static func problem(in file: String, _ message: Message) -> InputProblems {
    InputProblems([
      Diagnostic(.error, at: SourcePlace(file: file, line: 1, column: 1), message)
    ])
  }
}
