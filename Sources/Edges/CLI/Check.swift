import ArgumentParser
import Diagnostics

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds all problems of all files at once.",
    discussion: """
      Every problem is told as file:line:column with what was found, what was expected and what \
      to do. Warnings do not fail the check.
      """)

  @Argument(help: "Scenario files.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func run() throws {
    var problems: Set<Diagnostic> = []
    for file in files {
      do throws(InputProblems) {
        let scenario = try Pipeline.read(file)
        problems.formUnion(scenario.warnings)
      } catch {
        problems.formUnion(error.diagnostics)
      }
    }
    Terminal.report(problems.sorted())
    guard !problems.contains(where: { $0.severity == .error }) else { throw ExitCode.failure }
    if !quiet {
      let count = files.count == 1 ? "1 scenario" : "\(files.count) scenarios"
      print("\(count): no problems found")
    }
  }
}
