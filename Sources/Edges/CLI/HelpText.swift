import ArgumentParser
import Foundation
import Report

/// The help and the complaints of the command line in the reader's language.
///
/// The parser writes both in English, one sentence a line where lines may be of any length. Each
/// sentence is then looked up in the catalogue of messages, and the lines are broken as a terminal
/// needs them. In English the parser's own text is left as it is.
enum HelpText {
  /// Tells what ended the parsing or the run, and ends the program.
  static func exit(telling error: any Error) -> Never {
    // Scripts for shells and the dump for programs are no texts for people.
    let isForPeople = !CommandLine.arguments.contains { argument in
      argument.hasPrefix("--generate-completion-script") || argument.hasPrefix("---completion")
        || argument.hasPrefix("--experimental-dump-help")
    }
    guard Terminal.language != .english, isForPeople else { Ansinh.exit(withError: error) }
    let english = Ansinh.fullMessage(for: error, columns: longest)
    let code = Ansinh.exitCode(for: error)
    if !english.isEmpty {
      let text = translated(english, in: Terminal.language, width: width) + "\n"
      let output = code == .success ? FileHandle.standardOutput : .standardError
      output.write(Data(text.utf8))
    }
    Foundation.exit(code.rawValue)
  }

  /// No sentence is longer; the parser breaks none.
  private static let longest = 100_000
  /// Where the parser's descriptions of arguments begin.
  private static let column = 26

  private static var width: Int {
    Int(ProcessInfo.processInfo.environment["COLUMNS"] ?? "").map { max(50, $0) } ?? 80
  }

  /// The parser's English text in a language, in lines of at most `width` signs.
  static func translated(_ english: String, in language: Language, width: Int) -> String {
    english.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      self.line(String(line), in: language, width: width)
    }.joined(separator: "\n")
  }

  private static func line(_ line: String, in language: Language, width: Int) -> String {
    func say(_ text: String) -> String { sentence(text, in: language) }
    let indentation = line.prefix { $0 == " " }.count
    if line.hasSuffix(":"), line == line.uppercased() {
      return heading(String(line.dropLast()), in: language) + ":"
    }
    if line.hasPrefix("OVERVIEW: ") {
      let text = say("OVERVIEW") + ": " + say(String(line.dropFirst("OVERVIEW: ".count)))
      return wrapped(text, width)
    }
    for label in ["USAGE", "Usage"] where line.hasPrefix("\(label): ") {
      return say(label) + line.dropFirst(label.count)
    }
    if line.hasPrefix("Help:  "), let gap = line.dropFirst(7).firstRange(of: "  ") {
      return say("Help") + ": " + line[..<gap.lowerBound].dropFirst(7) + "  "
        + say(String(line[gap.upperBound...]))
    }
    let whole = MessageCatalogue.translated(line, in: language)
    if whole != line { return wrapped(whole, width) }
    let start = line.dropFirst(column)
    if indentation == column || (indentation == 2 && !start.isEmpty && line.hasGap(at: column)) {
      let text = wrapped(say(String(start)), width - column)
      let next = "\n" + String(repeating: " ", count: column)
      return line.prefix(column) + text.replacing("\n", with: next)
    }
    return wrapped(line, width)
  }

  /// A sentence, what the parser adds on values in brackets translated apart.
  private static func sentence(_ text: String, in language: Language) -> String {
    for opening in [" (default: ", " (values: ", " (default as flag: "] {
      guard text.hasSuffix(")"), let start = text.ranges(of: opening).last else { continue }
      let whole = MessageCatalogue.translated(text, in: language)
      if whole != text { return whole }
      var values = String(text[start.lowerBound...])
      for word in ["default", "values", "default as flag"] {
        let name = MessageCatalogue.translated(word, in: language)
        for mark in ["(", " "] {
          values = values.replacing("\(mark)\(word): ", with: "\(mark)\(name): ")
        }
      }
      return MessageCatalogue.translated(String(text[..<start.lowerBound]), in: language) + values
    }
    return MessageCatalogue.translated(text, in: language)
  }

  /// The head of a section, which the parser writes in capitals.
  private static func heading(_ capitals: String, in language: Language) -> String {
    let known = MessageCatalogue.chapters.lazy.flatMap { $0 }.first {
      $0.key.uppercased() == capitals
    }
    return known?.value.uppercased() ?? capitals
  }

  private static func wrapped(_ text: String, _ width: Int) -> String {
    let indentation = String(text.prefix { $0 == " " })
    var lines: [String] = [indentation]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.count > indentation.count, line.count + 1 + word.count > width {
        lines.append(indentation + word)
      } else {
        lines[lines.count - 1] = line.count > indentation.count ? "\(line) \(word)" : line + word
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// Whether a space stands before a column, and none in it.
  fileprivate func hasGap(at column: Int) -> Bool {
    let before = prefix(column)
    return count > column && before.last == " " && dropFirst(column).first != " "
  }
}
