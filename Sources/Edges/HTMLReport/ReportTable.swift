/// A table of the page: heads with units, a head for each row.
struct ReportTable {
  struct Column {
    var title: String
    var unit = ""
    var isNumber = true
    /// `branch.group.measure` of what the column shows, for who reads the page by program.
    var series: String?

    static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
  }

  struct Row {
    var cells: [HTML]
    /// A line that stands out, such as a total.
    var isStrong = false
  }

  var caption: String
  var columns: [Column]
  var rows: [Row] = []
  /// Further words for the style: `wide` for what takes a page across.
  var style = ""
  var id: String?

  init(_ caption: String, _ columns: [Column], style: String = "", id: String? = nil) {
    self.caption = caption
    self.columns = columns
    self.style = style
    self.id = id
  }

  mutating func add(_ cells: [HTML], isStrong: Bool = false) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(Row(cells: cells, isStrong: isStrong))
  }

  mutating func add(_ cells: [String], isStrong: Bool = false) {
    add(cells.map { "\($0)" as HTML }, isStrong: isStrong)
  }

  var html: HTML {
    var page: HTML = """
      <div class="scroll \(style)" tabindex="0" role="region" aria-label="\(caption)">
      <table\(identity)><caption>\(caption)</caption>
      <thead><tr>\(columns.map(head))</tr></thead>
      <tbody>

      """
    for row in rows { page += line(row) }
    page += "</tbody></table></div>\n"
    return page
  }

  private var identity: HTML { id.map { " id=\"\($0)\"" } ?? .nothing }

  private func head(_ column: Column) -> HTML {
    let unit: HTML = column.unit.isEmpty ? .nothing : "<small>\(column.unit)</small>"
    let series: HTML = column.series.map { " data-series=\"\($0)\"" } ?? .nothing
    let kind: HTML = column.isNumber ? " class=\"n\"" : .nothing
    return "<th scope=\"col\"\(kind)\(series)>\(column.title)\(unit)</th>"
  }

  private func line(_ row: Row) -> HTML {
    var line: HTML = row.isStrong ? "<tr class=\"strong\">" : "<tr>"
    for (number, cell) in row.cells.enumerated() {
      switch (number, columns[number].isNumber) {
      case (0, _): line += "<th scope=\"row\">\(cell)</th>"
      case (_, true): line += "<td class=\"n\">\(cell)</td>"
      case (_, false): line += "<td>\(cell)</td>"
      }
    }
    line += "</tr>\n"
    return line
  }
}
