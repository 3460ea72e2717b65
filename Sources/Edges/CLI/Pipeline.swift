import Analysis
import Diagnostics

/// The way from a scenario file to a run.
enum Pipeline {
  /// Reads a scenario with all its files and resolves every value; all problems come together.
  static func read(_ file: String) throws(InputProblems) -> ReadScenario {
    try ReadScenario.read(file)
  }
}
