import ArgumentParser
import Diagnostics
import Foundation
import Report
import Verification

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reproduces published results and exact cases.",
    discussion: """
      Prints every case with the figure expected, the figure got, the tolerance and the source; of \
      a table the value furthest out. The exit code is 1 if one case is out of its tolerance.

      The cases are Scenarios/verification of the repository, sought from the working directory \
      upward, or beside the installed program.
      """)

  @Option(help: "Folder of the cases.", completion: .directory)
  var cases: String?

  @Flag(help: "Print the cases as JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print only the cases that are out, and the count.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let verified = try Terminal.reporting {
      guard
        let folder = cases
          ?? VerificationFolder.find(
            from: FileManager.default.currentDirectoryPath, program: Self.program)
      else { throw MissingCases() }
      return try Verification.run(in: folder)
    }
    if json {
      print(try Self.json(of: verified))
    } else {
      let shown = quiet ? verified.filter { !$0.isMet } : verified
      if !shown.isEmpty {
        print(
          Self.listing(of: shown, in: language.chosen).table(in: language.chosen), terminator: "")
      }
      let met = verified.count { $0.isMet }
      Terminal.say("\(met) of \(verified.count) cases within tolerance")
    }
    guard verified.allSatisfy(\.isMet) else { throw ExitCode.failure }
  }

  /// One line a case, the verdict first.
  static func listing(of cases: [VerifiedCase], in language: Language = .english) -> Listing {
    var listing = Listing(
      columns: ["", "case", "year", "expected", "got", "tolerance", "source"])
    let style = NumberStyle(language)
    func say(_ message: Message) -> String { message.text(in: language) }
    for item in cases {
      listing.rows.append([
        say(item.isMet ? "pass" : "FAIL"),
        item.title + (item.values > 1 ? say(" (worst of \(item.values))") : ""),
        item.year.map(String.init) ?? "", number(item.expected, style),
        item.got.map { number($0, style) } ?? say("none"),
        style.significant(item.tolerance, digits: 3), item.source,
      ])
    }
    return listing
  }

  private static func number(_ value: Double, _ style: NumberStyle) -> String {
    abs(value) >= 1e5 ? style.number(value, decimals: 2) : style.significant(value, digits: 9)
  }

  private static func json(of cases: [VerifiedCase]) throws -> String {
    struct Line: Encodable {
      var verified: VerifiedCase

      enum Key: CodingKey { case isMet }

      func encode(to encoder: any Encoder) throws {
        try verified.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(verified.isMet, forKey: .isMet)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinity", negativeInfinity: "-infinity", nan: "none")
    return String(decoding: try encoder.encode(cases.map(Line.init)), as: UTF8.self)
  }

  /// The path of this program, its links followed.
  private static var program: String? {
    let named = Bundle.main.executablePath ?? CommandLine.arguments.first
    return named.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
  }
}

/// There is no folder of cases near the working directory or the program.
private struct MissingCases: Error, CustomStringConvertible {
  var description: String {
    "there is no folder Scenarios/verification above the working directory or beside the program;"
      + " name one with --cases"
  }
}
