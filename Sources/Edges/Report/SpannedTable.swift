/// A table whose columns come in groups, each under a title of its own, cut into blocks that fit a
/// page; the rows' labels and the first groups stand in every block.
struct SpannedTable {
  struct Group {
    /// Written above the columns in as many lines as it needs.
    var title: String
    var heads: [String]
    /// `[row][column]`; a row that has none is empty.
    var cells: [[String]]
  }

  enum Label {
    case row(String)
    /// A line across the table.
    case section(String)
  }

  var labels: [Label] = []
  /// Groups that every block begins with.
  var fixed: [Group] = []
  var groups: [Group] = []
  /// Lines that a title may take.
  var titleLines = 3
  /// The least width of a group with a title.
  var narrowest = 10
  /// Spaces between groups.
  var gap = 3
  var width = 100

  /// The blocks, each a list of lines, without spaces at the ends of lines.
  var blocks: [[String]] {
    var blocks: [[Group]] = []
    for group in groups {
      if let last = blocks.last, total(fixed + last + [group]) <= width {
        blocks[blocks.count - 1].append(group)
      } else {
        blocks.append([group])
      }
    }
    if blocks.isEmpty, !fixed.isEmpty { blocks = [[]] }
    return blocks.map { lines(of: fixed + $0) }
  }

  private var between: String { String(repeating: " ", count: gap) }

  private var labelWidth: Int {
    labels.map { if case .row(let text) = $0 { text.count } else { 0 } }.max() ?? 0
  }

  private func total(_ groups: [Group]) -> Int {
    groups.reduce(labelWidth) { $0 + gap + $1.width(atLeast: narrowest) }
  }

  private func lines(of groups: [Group]) -> [String] {
    let space = String(repeating: " ", count: labelWidth)
    let titles = groups.map { $0.titleLines(atMost: titleLines, in: $0.width(atLeast: narrowest)) }
    let height = titles.map(\.count).max() ?? 0
    var lines = (0..<height).map { line in
      space
        + zip(groups, titles).map { group, title in
          let missing = height - title.count
          return between
            + (line < missing ? "" : title[line - missing]).alignedRight(
              in: group.width(atLeast: narrowest))
        }.joined()
    }
    if groups.contains(where: { $0.heads.contains { !$0.isEmpty } }) {
      lines.append(
        space
          + groups.map { between + $0.line($0.heads, in: $0.width(atLeast: narrowest)) }.joined())
    }
    for (row, label) in labels.enumerated() {
      switch label {
      case .section(let text): lines.append(text)
      case .row(let text):
        lines.append(
          text.alignedLeft(in: labelWidth)
            + groups.map { between + $0.line($0.cells[row], in: $0.width(atLeast: narrowest)) }
            .joined())
      }
    }
    return lines.map { $0.trimmingEnd() }
  }
}

extension SpannedTable.Group {
  private var widths: [Int] {
    heads.indices.map { column in
      ([heads] + cells).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
  }

  private var columnsWidth: Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }

  /// As wide as the columns; wider where a word of the title needs it, within limits.
  func width(atLeast narrowest: Int) -> Int {
    let word = title.split(separator: " ").map(\.count).max() ?? 0
    return max(columnsWidth, min(word, 14), title.isEmpty ? 0 : narrowest)
  }

  func titleLines(atMost count: Int, in width: Int) -> [String] {
    var lines = title.wrapped(to: width).map { $0.cut(to: width) }
    if lines.count > count {
      lines = Array(lines.prefix(count))
      lines[count - 1] = (lines[count - 1] + " …").cut(to: width)
    }
    return lines
  }

  func line(_ row: [String], in width: Int) -> String {
    zip(widths, heads.indices).map { own, column in
      (row.indices.contains(column) ? row[column] : "").alignedRight(in: own)
    }.joined(separator: "  ").alignedRight(in: width)
  }
}

extension String {
  func alignedRight(in width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  func alignedLeft(in width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text, or its start with an ellipsis where it is longer than `width`.
  func cut(to width: Int) -> String {
    count <= width ? self : prefix(max(0, width - 1)) + "…"
  }
}
