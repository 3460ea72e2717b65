import Foundation
import Report

/// A notebook in version 4.5 of its format, without outputs.
///
/// Its cells come from a script of the folder `Assets`: `# %% [markdown] key` stands for a text of
/// the catalogue, `# %%` begins code. It holds nothing of the runs, so that it is the same for all
/// runs of one kind and language.
struct NotebookDocument {
  private struct Part {
    var identifier: String
    var isCode: Bool
    var source: String
  }

  private var parts: [Part] = []

  init(script: String, language: Language) {
    let texts = Self.usedTexts(in: script, language)
    let script = script.replacing("{language}", with: language.rawValue)
      .replacing("{texts}", with: texts)
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    var heading = "start"
    var number = 0
    var code: [Substring]?
    for line in lines {
      guard line.hasPrefix("# %%") else {
        code?.append(line)
        continue
      }
      addCode(code, named: "\(heading)-\(number)")
      code = nil
      let words = line.split(separator: " ")
      if words.count == 4, let key = NotebookText(rawValue: String(words[3])) {
        heading = key.rawValue
        number = 0
        parts.append(
          Part(identifier: heading, isCode: false, source: key.text(in: language)))
      } else {
        number += 1
        code = []
      }
    }
    addCode(code, named: "\(heading)-\(number)")
  }

  private mutating func addCode(_ lines: [Substring]?, named name: String) {
    let source = lines?.joined(separator: "\n").trimmingCharacters(in: .newlines) ?? ""
    guard !source.isEmpty else { return }
    parts.append(Part(identifier: name, isCode: true, source: source))
  }

  /// The texts that a script names as `TEXT["key"]`, as a literal of Python.
  private static func usedTexts(in script: String, _ language: Language) -> String {
    let used = Set(
      script.matches(of: /TEXT\[["']([A-Za-z]+)["']\]/).map { String($0.output.1) })
    let lines = NotebookText.allCases.filter { used.contains($0.rawValue) }.map {
      "    \(quoted($0.rawValue)): \(quoted($0.text(in: language))),"
    }
    return "{\n" + lines.joined(separator: "\n") + "\n}"
  }

  /// A text as a literal of JSON, which Python reads alike.
  static func quoted(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// The text of the `.ipynb` file, as Jupyter lays it out.
  var json: String {
    let cells = parts.map(Self.json).joined(separator: ",\n")
    return """
      {
       "cells": [
      \(cells)
       ],
       "metadata": {
        "kernelspec": {
         "display_name": "Python 3",
         "language": "python",
         "name": "python3"
        },
        "language_info": {
         "name": "python"
        }
       },
       "nbformat": 4,
       "nbformat_minor": 5
      }

      """
  }

  private static func json(_ part: Part) -> String {
    let lines = part.source.split(separator: "\n", omittingEmptySubsequences: false)
    let source = lines.enumerated().map { index, line in
      "    " + quoted(index + 1 < lines.count ? "\(line)\n" : String(line))
    }.joined(separator: ",\n")
    var fields = ["   \"cell_type\": \"\(part.isCode ? "code" : "markdown")\""]
    if part.isCode { fields.append("   \"execution_count\": null") }
    fields += ["   \"id\": \(quoted(part.identifier))", "   \"metadata\": {}"]
    if part.isCode { fields.append("   \"outputs\": []") }
    fields.append("   \"source\": [\n\(source)\n   ]")
    return "  {\n\(fields.joined(separator: ",\n"))\n  }"
  }
}
