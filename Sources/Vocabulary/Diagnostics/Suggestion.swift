/// Finds the known word a person most likely meant.
public enum Suggestion {
  /// The known word nearest to `word`, if it is near enough to be a slip of the pen.
  ///
  /// Distance counts insertions, deletions, substitutions and swaps of neighbours (Damerau 1964),
  /// letter case ignored; at most a third of the word's length, and never more than three.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard word.utf8.count <= longestWord else { return nil }
    let limit = max(1, min(3, word.count / 3))
    var best: (word: String, distance: Int)?
    let letters = Array(word.lowercased())
    for candidate in known.sorted() where abs(candidate.count - letters.count) <= limit {
      let found = distance(letters, Array(candidate.lowercased()))
      if found <= limit, found < best?.distance ?? .max { best = (candidate, found) }
    }
    return best?.word
  }

  /// Longer words are no slips of the pen.
  private static let longestWord = 200

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var least = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, rows[i - 2][j - 2] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
