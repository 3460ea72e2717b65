import ArgumentParser
import Diagnostics
import Foundation
import Report
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

  /// The language of what is told beside the page: that of `--language`, else of the environment.
  static let language = Language.chosen(
    among: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  /// Says a message on standard error, in the reader's language.
  static func writeError(_ message: Message) {
    writeError(verbatim: message.text(in: language))
  }

  /// Writes signs on standard error as they are.
  static func writeError(verbatim text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Says a message on standard output, on a line of its own.
  static func say(_ message: Message) { print(message.text(in: language)) }

  static func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      writeError(verbatim: diagnostic.text(in: language) + "\n")
    }
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
      tell("\(error)")
    } catch {
      tell("error: \(error)")
    }
    throw ExitCode.failure
  }

  /// Writes the description of an error in the reader's language.
  private static func tell(_ description: String) {
    writeError(verbatim: MessageCatalogue.translated(description, in: language) + "\n")
  }
}
