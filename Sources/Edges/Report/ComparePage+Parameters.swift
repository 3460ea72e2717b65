import Analysis
import Diagnostics
import Foundation
import Quantities

extension ComparePage {
  private static let mostPaths = 12
  private static let mostSpans = 5

  /// Groups of one path that differ in the same way.
  private struct Block {
    var path: String
    var groups: [String]
    var rows: [RunComparison.Parameter]
  }

  /// What the files state differently: values by years, lines and sources of each side.
  var parameters: [String] {
    let stated = comparison.parameters.filter { !$0.isConsequence }
    let derived = comparison.parameters.filter(\.isConsequence)
    guard !comparison.notes.contains(where: \.isLackOfParameters) else { return [] }
    var lines = heading(say(.parameters), note: say(.parametersNote))
    guard !stated.isEmpty || !derived.isEmpty else { return [lines[0] + ": " + say(.noParameters)] }
    let all = blocks(of: stated)
    let blocks = all.filter(hasTwoSides) + all.filter { !hasTwoSides($0) }
    lines += blocks.prefix(Self.mostPaths).flatMap(text(of:))
    if blocks.count > Self.mostPaths {
      let count = "\(blocks.count - Self.mostPaths)"
      lines.append(
        "  " + say(folder == nil ? .moreParameters : .moreInFile, ["count": count]))
    }
    var names: [String] = []
    for parameter in derived where !names.contains(parameter.path) { names.append(parameter.path) }
    if !names.isEmpty {
      lines += bulleted(say(.consequences, ["names": list(names, atMost: 4)]))
    }
    return lines
  }

  /// Whether two runs state it, so that more differs than what is calculated at all.
  private func hasTwoSides(_ block: Block) -> Bool {
    block.rows.contains { row in
      Set(row.values.compactMap { $0 }).count > 1 || !row.values.contains(nil)
    }
  }

  private func blocks(of parameters: [RunComparison.Parameter]) -> [Block] {
    var byPath: [(path: String, groups: [(name: String, rows: [RunComparison.Parameter])])] = []
    for row in parameters {
      if byPath.last?.path != row.path { byPath.append((row.path, [])) }
      let last = byPath.count - 1
      if byPath[last].groups.last?.name != row.group { byPath[last].groups.append((row.group, [])) }
      byPath[last].groups[byPath[last].groups.count - 1].rows.append(row)
    }
    return byPath.flatMap { path, groups -> [Block] in
      var blocks: [Block] = []
      for (name, rows) in groups {
        let same = blocks.firstIndex { block in
          block.rows.count == rows.count
            && zip(block.rows, rows).allSatisfy { $0.years == $1.years && $0.values == $1.values }
        }
        if let same {
          blocks[same].groups.append(name)
        } else {
          blocks.append(Block(path: path, groups: [name], rows: rows))
        }
      }
      return blocks
    }
  }

  // MARK: - Text

  private func text(of block: Block) -> [String] {
    let groups = block.groups == ["all"] ? "" : " · " + block.groups.joined(separator: ", ")
    let words = MessageCatalogue.translated(block.rows[0].unit, in: language)
    let unit = words.isEmpty ? "" : " · " + words
    var lines = bulleted(block.path + groups + unit)
    let rows = block.rows
    let isLong = rows.count > Self.mostSpans + 1
    let shown = isLong ? rows.prefix(Self.mostSpans - 1) + rows.suffix(1) : rows[...]
    let width = shown.map { years($0).count }.max() ?? 0
    for (position, row) in shown.enumerated() {
      if isLong, position == shown.count - 1 {
        lines.append("    " + say(.moreSpans, ["count": "\(rows.count - shown.count)"]))
      }
      lines += text(of: row, width: width)
    }
    return lines + places(of: rows)
  }

  private func years(_ row: RunComparison.Parameter) -> String {
    guard let years = row.years else { return say(.wholeRun) }
    return years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  /// `2030–2031  A 0.14  C 0.15`: the reference and the runs that have another value.
  private func text(of row: RunComparison.Parameter, width: Int) -> [String] {
    let others = differing(row)
    let values = CompareTokens.shown(row.values, among: [0] + others).map { $0.map(rounded) }
    let cells = zip([0] + others, values).map { "\(letter($0)) \($1 ?? "–")" }
    let start = "    " + years(row).alignedLeft(in: width) + "  "
    let text =
      values.count > 1 && Set(values).count == 1
      ? say(.sameFiguresShown) : cells.joined(separator: " · ")
    let room = Self.width - start.count
    return text.wrapped(to: room).enumerated().map { line, part in
      (line == 0 ? start : String(repeating: " ", count: start.count)) + part.cut(to: room)
    }
  }

  /// A number with at most seven digits that count, in the language's form; a text as it is.
  private func rounded(_ value: String) -> String {
    guard let number = Double(value) else { return value }
    let text = value.count > 9 ? String(format: "%.7g", number) : value
    return text.replacing(".", with: numbers.decimalMark)
  }

  private func differing(_ row: RunComparison.Parameter) -> [Int] {
    comparison.runs.indices.dropFirst().filter {
      row.values[$0] != row.values[0]
        || Set(row.values).count == 1 && row.places[$0] != row.places[0]
    }
  }

  /// A line for each side and place: the file and line with its source.
  private func places(of rows: [RunComparison.Parameter]) -> [String] {
    let runs =
      [0]
      + comparison.runs.indices.dropFirst().filter { run in
        rows.contains { differing($0).contains(run) }
      }
    return runs.flatMap { run -> [String] in
      let own = rows.filter { run == 0 || differing($0).contains(run) }
      let first = own.first { $0.places[run] != nil }
      guard let first, let place = first.places[run] else { return [] }
      let lines = Set(own.compactMap { $0.places[run]?.line }).sorted()
      let more = lines.count > 1 ? "–\(lines.last ?? place.line)" : ""
      let source = citations.text(first.sources[run], in: language)
      let start = "    \(letter(run)) \(place.file):\(lines.first ?? place.line)\(more)"
      return [(source.isEmpty ? start : start + "  " + source).cut(to: Self.width)]
    }
  }
}

extension RunComparison.Note {
  fileprivate var isLackOfParameters: Bool {
    if case .lacksParameters = self { true } else { false }
  }
}

/// Long values cut down to where they differ.
enum CompareTokens {
  /// The values of some runs; of tables only the first entry that differs: `female 30: 0.115`.
  static func shown(_ values: [String?], among runs: [Int]) -> [String?] {
    let wanted = runs.map { values[$0] }
    guard wanted.contains(where: { ($0?.count ?? 0) > 60 }) else { return wanted }
    let parts = wanted.map { $0.map(entries) }
    let known = parts.compactMap { $0 }
    let count = known.map(\.count).min() ?? 0
    let place = (0..<count).first { index in Set(known.map { $0[index] }).count > 1 }
    guard let place else { return wanted.map { $0.map { $0.cut(to: 40) } } }
    return parts.map { $0.map { $0[place] + " …" } }
  }

  /// `male { 0: 1, 15: 2 } female { 0: 3 }` as `male 0: 1`, `male 15: 2`, `female 0: 3`.
  private static func entries(_ value: String) -> [String] {
    var sex = ""
    return value.split(whereSeparator: { ",{}".contains($0) }).compactMap { piece in
      let text = piece.split(separator: " ").joined(separator: " ")
      if text == "male" || text == "female" {
        sex = text + " "
        return nil
      }
      return text.isEmpty ? nil : sex + text
    }
  }
}
