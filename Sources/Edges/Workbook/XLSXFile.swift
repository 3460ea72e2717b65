import CXlsxWriter
import Foundation

/// Writes sheets as an Excel file; the only place that knows the C library.
///
/// Every pointer that the library hands out belongs to its workbook and lives until `close`.
final class XLSXFile {
  private typealias Format = UnsafeMutablePointer<lxw_format>
  private typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: Format] = [:]

  /// Writes a whole file.
  ///
  /// - Returns: Nothing, or what the library or the system says went wrong.
  static func write(_ sheets: [Sheet], title: String, to path: String) -> String? {
    guard let workbook = workbook_new(path) else { return String(cString: strerror(ENOMEM)) }
    let file = XLSXFile(workbook)
    file.describe(title: title)
    var problem: String?
    // All sheets come before the first cell, so that charts and links find those they name.
    let worksheets = sheets.map { workbook_add_worksheet(workbook, $0.name) }
    for (sheet, worksheet) in zip(sheets, worksheets) {
      guard let worksheet else {
        problem = problem ?? sheet.name
        continue
      }
      problem = problem ?? file.fill(worksheet, with: sheet)
    }
    errno = 0
    let code = workbook_close(workbook)
    if code != LXW_NO_ERROR {
      let system = errno == 0 ? "" : " (\(String(cString: strerror(errno))))"
      problem = problem ?? String(cString: lxw_strerror(code)) + system
    }
    return problem
  }

  private init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  /// The title and one fixed moment, so that the same sheets give the same bytes.
  private func describe(title: String) {
    let title = strdup(String(title.prefix(255)))
    let author = strdup("ansinh")
    defer {
      free(title)
      free(author)
    }
    var properties = lxw_doc_properties()
    properties.title = title
    properties.author = author
    properties.created = 946_684_800  // 1 January 2000
    workbook_set_properties(workbook, &properties)
  }

  // MARK: - Cells

  private func fill(_ worksheet: Worksheet, with sheet: Sheet) -> String? {
    for (column, width) in sheet.widths.enumerated() {
      let column = lxw_col_t(column)
      worksheet_set_column(worksheet, column, column, width, nil)
    }
    var failure = LXW_NO_ERROR
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let code = write(cell, in: worksheet, lxw_row_t(row), lxw_col_t(column))
        if failure == LXW_NO_ERROR { failure = code }
      }
    }
    arrange(worksheet, sheet)
    for chart in sheet.charts { insert(chart, in: worksheet) }
    return failure == LXW_NO_ERROR ? nil : String(cString: lxw_strerror(failure))
  }

  private func write(
    _ cell: Cell, in worksheet: Worksheet, _ row: lxw_row_t, _ column: lxw_col_t
  ) -> lxw_error {
    switch cell {
    case .empty:
      return LXW_NO_ERROR
    case .text(let text, let style):
      guard !text.isEmpty else {
        return worksheet_write_blank(worksheet, row, column, format(style))
      }
      return worksheet_write_string(worksheet, row, column, Self.storable(text), format(style))
    case .number(let number, let style):
      guard number.isFinite else { return LXW_NO_ERROR }
      return worksheet_write_number(worksheet, row, column, number, format(style))
    case .formula(let formula, let value, let style):
      guard value.isFinite else { return LXW_NO_ERROR }
      return worksheet_write_formula_num(worksheet, row, column, formula, format(style), value)
    case .link(let name):
      let address = "internal:\(Sheet.prefix(name))A1"
      return worksheet_write_url_opt(
        worksheet, row, column, address, format(CellStyle(look: .link)), name, nil)
    }
  }

  /// What a cell can hold: no character zero, and no more characters than Excel takes.
  private static func storable(_ text: String) -> String {
    let text = text.contains("\0") ? text.replacing("\0", with: "") : text
    guard text.utf8.count > 32767 else { return text }
    var short = String(text.prefix(32766))
    while short.utf16.count > 32766 { short.removeLast() }
    return short + "…"
  }

  private func format(_ style: CellStyle) -> Format? {
    if let format = formats[style] { return format }
    guard style != .plain, let format = workbook_add_format(workbook) else { return nil }
    formats[style] = format
    if !style.format.isEmpty { format_set_num_format(format, style.format) }
    if style.isRight { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    if style.wraps {
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    switch style.look {
    case .plain: break
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 14)
    case .note:
      format_set_italic(format)
      format_set_font_color(format, 0x595959)
    case .head:
      format_set_bold(format)
      format_set_bg_color(format, 0xDDEBF7)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .section, .total:
      format_set_bold(format)
    case .link:
      format_set_font_color(format, 0x0563C1)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    return format
  }

  // MARK: - Sight and print

  private func arrange(_ worksheet: Worksheet, _ sheet: Sheet) {
    if sheet.isLandscape { worksheet_set_landscape(worksheet) }
    worksheet_set_paper(worksheet, 9)  // A4
    worksheet_fit_to_pages(worksheet, UInt16(sheet.pagesAcross), 0)
    worksheet_set_margins(worksheet, 0.4, 0.4, 0.6, 0.6)
    worksheet_set_footer(worksheet, "&L&A&R&P / &N")
    if !sheet.pageBreaks.isEmpty {
      // A zero ends the list.
      var breaks = sheet.pageBreaks.map { lxw_row_t($0) } + [0]
      worksheet_set_h_pagebreaks(worksheet, &breaks)
    }
    guard let head = sheet.head, !head.isEmpty else { return }
    worksheet_freeze_panes(worksheet, lxw_row_t(head.upperBound), lxw_col_t(sheet.frozenColumns))
    for row in head {
      worksheet_set_row(worksheet, lxw_row_t(row), 15 * Double(sheet.lines(inRow: row)), nil)
    }
    worksheet_repeat_rows(worksheet, lxw_row_t(head.lowerBound), lxw_row_t(head.upperBound - 1))
    if sheet.frozenColumns > 0 {
      worksheet_repeat_columns(worksheet, 0, lxw_col_t(sheet.frozenColumns - 1))
    }
    if sheet.hasFilter, sheet.rows.count > head.upperBound {
      worksheet_autofilter(
        worksheet, lxw_row_t(head.upperBound - 1), 0, lxw_row_t(sheet.rows.count - 1),
        lxw_col_t(max(sheet.rows[head.upperBound - 1].count - 1, 0)))
    }
  }

  // MARK: - Charts

  private func insert(_ chart: Chart, in worksheet: Worksheet) {
    let kind =
      switch chart.kind {
      case .lines: LXW_CHART_LINE
      case .stackedAreas: LXW_CHART_AREA_STACKED
      case .pyramid: LXW_CHART_BAR
      }
    guard let drawn = workbook_add_chart(workbook, UInt8(kind.rawValue)) else { return }
    for series in chart.series { add(series, to: drawn, filled: chart.kind != .lines) }
    chart_title_set_name(drawn, Self.wording(chart.title))
    chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    // Bars lie: the library has swapped their axes.
    let isTurned = chart.kind == .pyramid
    let categories = isTurned ? drawn.pointee.y_axis : drawn.pointee.x_axis
    let values = isTurned ? drawn.pointee.x_axis : drawn.pointee.y_axis
    chart_axis_set_name(categories, Self.wording(chart.categoryTitle))
    chart_axis_set_name(values, Self.wording(chart.valueTitle))
    chart_axis_set_num_format(values, chart.valueFormat)
    chart_axis_set_label_position(categories, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    chart_axis_set_interval_unit(categories, 10)
    chart_axis_set_interval_tick(categories, 10)
    if chart.kind == .pyramid {
      chart_set_series_overlap(drawn, 100)
      chart_set_series_gap(drawn, 0)
    }
    let description = strdup(chart.alternative)
    defer { free(description) }
    var options = lxw_chart_options()
    options.x_scale = 1.5
    options.y_scale = 1.6
    options.description = description
    worksheet_insert_chart_opt(
      worksheet, lxw_row_t(chart.row), lxw_col_t(chart.column), drawn, &options)
  }

  private func add(
    _ series: Chart.Series, to chart: UnsafeMutablePointer<lxw_chart>, filled: Bool
  ) {
    let drawn = chart_add_series(
      chart, Self.address(series.categories), Self.address(series.values))
    chart_series_set_name(drawn, Self.wording(series.name))
    if filled {
      var fill = lxw_chart_fill()
      fill.color = series.colour
      chart_series_set_fill(drawn, &fill)
    } else {
      var line = lxw_chart_line()
      line.color = series.colour
      line.width = 2
      line.dash_type = UInt8(
        (series.isDashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID).rawValue)
      chart_series_set_line(drawn, &line)
    }
  }

  /// The library takes names that begin with an equals sign for addresses.
  private static func wording(_ text: String) -> String {
    text.hasPrefix("=") ? " " + text : text
  }

  private static func address(_ range: CellRange) -> String {
    let first = Sheet.reference(row: range.rows.lowerBound, column: range.column)
    let last = Sheet.reference(row: range.rows.upperBound, column: range.column)
    return "=\(Sheet.prefix(range.sheet))\(first):\(last)"
  }
}
