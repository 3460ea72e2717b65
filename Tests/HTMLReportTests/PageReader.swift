import Foundation

/// What a page says, read as a reader would: its tables, its data, its text.
struct PageReader {
  struct Table {
    /// `branch.group.measure` of each column, or nothing.
    var series: [String?]
    var rows: [[String]]
  }

  let page: String

  /// The table of an id.
  func table(_ id: String) -> Table? {
    guard let start = page.range(of: "<table id=\"\(id)\">"),
      let end = page[start.upperBound...].range(of: "</table>")
    else { return nil }
    let body = String(page[start.upperBound..<end.lowerBound])
    let heads = body.matches(of: /<th scope="col"([^>]*)>/).map { head -> String? in
      head.1.firstMatch(of: /data-series="([^"]*)"/).map { String($0.1) }
    }
    let rows = body.matches(of: /<tr[^>]*>((?:<t[hd](?: [^>]*)?>.*?<\/t[hd]>)+)<\/tr>/).dropFirst()
      .map { row in
        row.1.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { Self.text(String($0.1)) }
      }
    return Table(series: heads, rows: rows)
  }

  /// The rows of a figure's CSV link, by column.
  func data(_ id: String) -> [[String: String]] {
    guard let start = page.range(of: "download=\"\(id).csv\" href=\"data:text/csv;charset=utf-8,"),
      let end = page[start.upperBound...].firstIndex(of: "\""),
      let text = String(page[start.upperBound..<end]).removingPercentEncoding
    else { return [] }
    var lines = Self.fields(of: text)
    guard !lines.isEmpty else { return [] }
    let heads = lines.removeFirst()
    return lines.map { Dictionary(zip(heads, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// Ids of the figures, in order.
  var figures: [String] {
    page.matches(of: /<figure class="chart" id="figure-([^"]+)">/).map { String($0.1) }
  }

  /// Markup taken away, entities resolved.
  static func text(_ markup: String) -> String {
    var text = markup.replacing(/<[^>]*>/, with: "")
    for (entity, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(entity, with: sign)
    }
    return text
  }

  private static func fields(of text: String) -> [[String]] {
    var (lines, line, field, isQuoted): ([[String]], [String], String, Bool) = ([], [], "", false)
    var signs = Array(text)[...]
    while let sign = signs.popFirst() {
      switch (sign, isQuoted) {
      case ("\"", true) where signs.first == "\"":
        field.append("\"")
        signs.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        line.append(field)
        field = ""
      case ("\n", false):
        lines.append(line + [field])
        (line, field) = ([], "")
      default: field.append(sign)
      }
    }
    return lines
  }
}
