import ArgumentParser
import Diagnostics
import Foundation
import Results

#if canImport(Glibc)
  import Glibc
#endif

/// What is printed where.
enum Terminal {
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Colour on a terminal only, and not where `NO_COLOR` is set.
  static var outputHasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  static func writeError(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  static func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { writeError(diagnostic.description + "\n") }
  }

  /// Does a step; tells its problems and ends with exit code 1.
  static func reporting<Value>(_ step: () throws -> Value) throws -> Value {
    do {
      return try step()
    } catch let problems as InputProblems {
      report(problems.diagnostics)
    } catch let code as ExitCode {
      throw code
    } catch let error as ResultsError {
      writeError("\(error)\n")
    } catch {
      writeError("error: \(error)\n")
    }
    throw ExitCode.failure
  }
}
