import ArgumentParser
import Results

@main
struct Ansinh: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ansinh",
    abstract: "Projects the funds of social insurance from scenario files.",
    discussion: """
      A scenario is a YAML file that names the law, the assumptions and the opening balances of a \
      scheme. 'check' finds its problems, 'run' projects it, 'inspect' shows every value it \
      resolves to and the law article each came from, 'benefit' counts one person's rights, 'verify' reproduces \
      published results, 'new' writes the skeleton of a country.

      'compare' puts runs side by side, 'attribute' splits a change over its causes, 'sensitivity' \
      moves one assumption at a time, 'solve' looks for the number that meets a target, 'explain' \
      says what a figure is made of, 'report' and 'export' write what is taken away, 'store' keeps \
      runs.

      Exit codes: 0 done; 1 problems in the files, results that could not be written, or a \
      verified case out of its tolerance; 2 no solution; 64 wrong use of the command line.

      Language of the page: --language, else ANSINH_LANGUAGE, else the locale. NO_COLOR is obeyed.
      """,
    version: CodeVersion.number,
    subcommands: [
      New.self, Check.self, Run.self, Describe.self, Inspect.self, CountBenefit.self,
      Compare.self, Attribute.self, Sensitivity.self, Solve.self, Explain.self,
      MakeReport.self, Export.self, Store.self, Verify.self, Schema.self,
    ])

  /// Runs what the command line asks for; help and what is wrong with it come in the reader's
  /// language.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      HelpText.exit(telling: error)
    }
  }
}
