import Foundation
import Report
import Results

/// A figure of the page: Vega-Lite panels over one table of data, told in words as well.
struct Chart {
  /// One drawing; its specification reads the figure's table, without data of its own.
  struct Panel {
    var title: String?
    var specification: JSONValue
    /// Its height on a wide screen, in pixels.
    var height = 300
  }

  struct Key {
    var label: String
    var colour: String
    var dash: [Double] = []
    /// A filled patch instead of a line.
    var isArea = false
  }

  var id: String
  var title: String
  /// The key figures in words: what a reader who does not see the drawing is told.
  var description: String
  var panels: [Panel]
  var keys: [Key] = []
  /// Every drawn figure at full precision; what the browser draws is read from it.
  var data: CSVText
  /// A short table of the same, in the page itself.
  var table: ReportTable
  /// What stands between title and drawing, such as the slider of the years.
  var controls: HTML = .nothing
}

extension Chart {
  func html(_ context: ReportContext) throws -> HTML {
    let panels = try panels.map { try html(of: $0) }
    let several: HTML = panels.count > 1 ? " several" : .nothing
    return """
      <figure class="chart" id="figure-\(id)">
      <figcaption><strong>\(title)</strong> <span id="figure-\(id)-words">\(description)</span></figcaption>
      \(legend)\(controls)<div class="panels\(several)">\(panels)</div>
      <p class="tools"><a class="csv" download="\(id).csv" href="\(HTML(markup: dataAddress))">\
      \(context.say(.dataAsCSV))</a></p>
      <details class="data" open><summary>\(context.say(.dataAsTable))</summary>
      \(table.html)</details>
      </figure>

      """
  }

  private func html(of panel: Panel) throws -> HTML {
    let heading: HTML = panel.title.map { "<h4>\($0)</h4>" } ?? .nothing
    return """
      <div class="panel">\(heading)<div class="plot" role="img" aria-label="\(panel.title ?? title)" \
      aria-describedby="figure-\(id)-words" style="min-height:\(panel.height)px"></div>
      <script type="application/json">\(try Self.script(panel.specification))</script></div>

      """
  }

  private var legend: HTML {
    guard !keys.isEmpty else { return .nothing }
    let items = keys.map { key -> HTML in
      let dash = key.dash.map { CSVText.shortest($0) }.joined(separator: " ")
      let sign: HTML =
        key.isArea
        ? "<rect width=\"26\" height=\"10\" y=\"1\" fill=\"\(key.colour)\"/>"
        : """
        <line x1="0" x2="26" y1="6" y2="6" stroke="\(key.colour)" stroke-width="2.5" \
        stroke-dasharray="\(dash)"/>
        """
      return """
        <li><svg width="26" height="12" aria-hidden="true">\(sign)</svg>\(key.label)</li>
        """
    }
    return "<ul class=\"legend\">\(items)</ul>\n"
  }

  /// JSON that cannot end the script that it stands in.
  static func script(_ value: JSONValue) throws -> HTML {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    return HTML(
      markup: text.replacing("<", with: "\\u003c").replacing(">", with: "\\u003e")
        .replacing("&", with: "\\u0026"))
  }

  /// The data as an address that needs no server, its signs safe in a quoted attribute.
  private var dataAddress: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var address = Array("data:text/csv;charset=utf-8,".utf8)
    address.reserveCapacity(data.bytes.count + data.bytes.count / 8)
    for byte in data.bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: ","), UInt8(ascii: ":"):
        address.append(byte)
      default:
        address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: address, as: UTF8.self)
  }
}

/// Colours that stay apart for every kind of colour blindness and in grey (Okabe and Ito 2008);
/// names of the style sheet, so that light, dark and paper have their own shades.
enum Palette {
  static let ink = "var(--ink)"
  static let faint = "var(--rule)"
  static let first = "var(--c1)"
  static let second = "var(--c2)"

  /// Of a run among those compared: the baseline is drawn in ink, whole.
  static func run(_ number: Int) -> (colour: String, dash: [Double]) {
    guard number > 0 else { return (ink, []) }
    let dashes: [[Double]] = [[7, 3], [2, 2], [9, 3, 2, 3], [4, 4], [12, 4], [5, 2, 1, 2]]
    return ("var(--c\((number - 1) % 6 + 1))", dashes[(number - 1) % dashes.count])
  }
}
