import Analysis
import ArgumentParser
import Diagnostics
import Foundation

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds all problems of all files at once.",
    discussion: """
      Every problem is told as file:line:column with what was found, what was expected and what \
      to do. Warnings do not fail the check.
      """)

  @Argument(
    help: "Scenario files, or folders of them; files that scenarios name are passed over.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let files = try RunList(files, out: nil).items.map(\.file)
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let found = ParallelWork.map(files.count, threads: threads) { number in
      do throws(InputProblems) {
        return try Pipeline.read(files[number]).warnings
      } catch {
        return error.diagnostics
      }
    }
    let problems = Set(found.joined())
    Terminal.report(problems.sorted())
    guard !problems.contains(where: { $0.severity == .error }) else { throw ExitCode.failure }
    if !quiet {
      Terminal.say(
        files.count == 1
          ? "1 scenario: no problems found" : "\(files.count) scenarios: no problems found")
    }
  }
}
