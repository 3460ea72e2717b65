/// A stream of random numbers that is the same on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// What can go wrong with a file on its way, or by a slip of the pen.
enum Mutation: CaseIterable {
  case flippedBit
  case deletedBytes
  case duplicatedBytes
  case deletedLine
  case duplicatedLine
  case swappedLines
  case replacedNumber
  case replacedWord
  case truncated
  case insertedText

  private static let numbers = [
    "0", "-0", "-1", "1", "0.5", "1e6", "1e30", "1e308", "-1e308", "1e400", ".nan", ".inf", "nan",
    "99999999999999999999", "1e-320", "2024", "0x10", "1_000", "12:30", "",
  ]
  private static let texts = [
    "\0", "\t", "\r", "\u{FEFF}", "\u{202E}", "\"", "'", "[", "]", "{", "}", ": ", "- ", "#", "*a",
    "&a ", "!!binary ", "|\n", "? ", "<<: ", "%", "@", "`", "null", "~", "---\n", "...\n",
  ]

  func apply(to bytes: [UInt8], using random: inout SeededNumbers) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var result = bytes
    let place = Int.random(in: bytes.indices, using: &random)
    let end = min(place + Int.random(in: 1...12, using: &random), bytes.count)
    switch self {
    case .flippedBit: result[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case .deletedBytes: result.removeSubrange(place..<end)
    case .duplicatedBytes: result.insert(contentsOf: bytes[place..<end], at: place)
    case .truncated: result.removeSubrange(place...)
    case .insertedText:
      let text = Self.texts.randomElement(using: &random) ?? ""
      result.insert(contentsOf: text.utf8, at: place)
    case .replacedNumber:
      let isPart: (UInt8) -> Bool = { (0x30...0x39).contains($0) || $0 == 0x2E }
      return replaced(bytes, isPart, near: place, by: Self.numbers, using: &random)
    case .replacedWord:
      let isPart: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
      let words = bytes.split { !isPart($0) }.map { String(decoding: $0, as: UTF8.self) }
      return replaced(bytes, isPart, near: place, by: words + [""], using: &random)
    case .deletedLine, .duplicatedLine, .swappedLines:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = Int.random(in: lines.indices, using: &random)
      let other = Int.random(in: lines.indices, using: &random)
      switch self {
      case .deletedLine: lines.remove(at: line)
      case .duplicatedLine: lines.insert(lines[line], at: other)
      default: lines.swapAt(line, other)
      }
      return Array(lines.joined(separator: [0x0A]))
    }
    return result
  }

  /// The first run of such bytes at or after a place, replaced by another.
  private func replaced(
    _ bytes: [UInt8], _ isPart: (UInt8) -> Bool, near place: Int, by others: [String],
    using random: inout SeededNumbers
  ) -> [UInt8] {
    guard let start = bytes[place...].firstIndex(where: isPart) else { return bytes }
    let end = bytes[start...].firstIndex { !isPart($0) } ?? bytes.endIndex
    var result = bytes
    result.replaceSubrange(start..<end, with: (others.randomElement(using: &random) ?? "").utf8)
    return result
  }
}
