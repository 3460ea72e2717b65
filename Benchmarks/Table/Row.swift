import Foundation

/// One measured piece of work.
struct Row {
  var work: String
  var threads = 1
  /// Seconds for all its paths.
  var seconds: Double
  /// Paths calculated, where it is about paths.
  var paths: Int?
  /// Whether the peers do the same work.
  var hasPeers = false

  var pathsPerSecond: Double? { paths.map { Double($0) / seconds } }
  /// Seconds of one path, or of the work.
  var time: Double { seconds / Double(paths ?? 1) }
}

/// What a peer says of itself.
struct Peer: Decodable {
  var name: String
  /// By number of threads.
  var pathsPerSecond: [String: Double]
  var largestDifference: Double

  static func read(_ file: String) throws -> Peer {
    try JSONDecoder().decode(Peer.self, from: Data(contentsOf: URL(filePath: file)))
  }
}

/// Prints rows as one Markdown table.
struct Table {
  let reference: Reference
  let peers: [Peer]

  func print(_ rows: [Row]) {
    let names = peers.map { "× \($0.name)" }
    let heads =
      ["work", "threads", "time", "paths/s", "÷ DGEMM", "÷ triad"] + names
    var lines = [heads, ["---"] + heads.dropFirst().map { _ in "---:" }]
    lines += rows.map(cells)
    let widths = heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    for line in lines {
      let padded = zip(line, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + space : space + cell.0
      }
      Swift.print("| \(padded.joined(separator: " | ")) |")
    }
  }

  private func cells(_ row: Row) -> [String] {
    [
      row.work, "\(row.threads)", Self.time(row.time),
      row.pathsPerSecond.map { Self.number($0) } ?? "",
      Self.number(row.time / reference.product), Self.number(row.time / reference.gigabyte),
    ]
      + peers.map { peer in
        guard row.hasPeers, let mine = row.pathsPerSecond,
          let theirs = peer.pathsPerSecond["\(row.threads)"]
        else { return "" }
        return Self.number(mine / theirs)
      }
  }

  static func time(_ seconds: Double) -> String {
    if seconds >= 1 { return "\(number(seconds)) s" }
    return seconds >= 1e-3 ? "\(number(1e3 * seconds)) ms" : "\(number(1e6 * seconds)) µs"
  }

  /// Three significant figures.
  static func number(_ value: Double) -> String {
    let decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.1 ? 3 : 5
    return String(format: "%.\(decimals)f", value)
  }
}
