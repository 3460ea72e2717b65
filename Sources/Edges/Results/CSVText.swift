/// Lines of comma-separated values, gathered as bytes (RFC 4180, lines end with a line feed).
///
/// A number is written as the shortest text that reads back as the same number; nothing is an
/// empty field.
public struct CSVText: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var startsLine = true

  public init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// A table from its head and its rows of texts.
  public init(head: [String]) {
    for column in head { field(column) }
    endLine()
  }

  /// A text, quoted where it holds a comma, a quotation mark or a line break.
  public mutating func field(_ text: String) {
    separate()
    let utf8 = text.utf8
    guard utf8.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func field(_ number: Int) {
    separate()
    bytes.append(contentsOf: number.description.utf8)
  }

  public mutating func field(_ number: Double?) {
    separate()
    if let number { bytes.append(contentsOf: Self.shortest(number).utf8) }
  }

  /// A part of a line that is the same in many lines, already separated by commas.
  mutating func prepared(_ fields: [UInt8]) {
    separate()
    bytes.append(contentsOf: fields)
  }

  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    startsLine = true
  }

  /// The shortest text that reads back as the same number, without `.0` on whole numbers.
  public static func shortest(_ number: Double) -> String {
    let text = number == 0 ? "0" : number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  private mutating func separate() {
    if !startsLine { bytes.append(UInt8(ascii: ",")) }
    startsLine = false
  }
}
