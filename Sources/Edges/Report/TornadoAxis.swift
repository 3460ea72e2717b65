/// The places of figures on a line of characters, the base among them.
struct TornadoAxis {
  private let base: Double
  private let least: Double
  private let most: Double
  private let columns: Int

  /// Nothing where the base does not exist or nothing moves.
  ///
  /// - Parameters:
  ///   - values: The base first; nothing for what cannot be drawn.
  ///   - columns: Characters of the line.
  init?(_ values: [Double?], columns: Int) {
    guard let base = values.first ?? nil, columns > 2 else { return nil }
    let known = values.compactMap { $0 }
    guard let least = known.min(), let most = known.max(), least < most else { return nil }
    self.base = base
    self.least = least
    self.most = most
    self.columns = columns
  }

  private func column(_ value: Double) -> Int {
    Int(((value - least) / (most - least) * Double(columns - 1)).rounded())
  }

  /// Least and most figure at the ends of the line.
  func labels(_ text: (Double) -> String) -> String {
    let (left, right) = (text(least), text(most))
    let space = max(1, columns - left.count - right.count)
    return left + String(repeating: " ", count: space) + right
  }

  /// The base as a line and what lies between it and a figure filled: lower figures grey, higher
  /// ones solid; a figure less than half a column from the base has a thin mark.
  func bar(to end: Double?, hasColour: Bool) -> String {
    let middle = column(base)
    var cells = [String](repeating: " ", count: columns)
    cells[middle] = "│"
    guard let end, end != base else { return cells.joined() }
    let place = column(end)
    let isLower = end < base
    let filled = isLower ? place..<middle : (middle + 1)..<(place + 1)
    for index in filled { cells[index] = isLower ? "▒" : "█" }
    if place == middle { cells[middle] = isLower ? "┤" : "├" }
    guard hasColour, !filled.isEmpty else { return cells.joined() }
    let colour = isLower ? "\u{1B}[33m" : "\u{1B}[34m"
    cells[filled.lowerBound] = colour + cells[filled.lowerBound]
    cells[filled.upperBound - 1] += "\u{1B}[0m"
    return cells.joined()
  }
}
