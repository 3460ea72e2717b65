import Diagnostics

/// A value of one year as a file has it.
struct YearRow {
  var year: Int
  var value: Double
  var place: SourcePlace
  /// Whether the year lies between two rows of the file.
  var isBetweenRows = false
}

/// A curve through the rows of a file, for years that nobody published.
///
/// Cubic between two rows, with the slopes of Fritsch and Butland: continuous in its first
/// derivative, monotone wherever the rows are, never beyond them. Its published years are exact.
///
/// Source: F. N. Fritsch, J. Butland, *A method for constructing local monotone piecewise cubic
/// interpolants*, SIAM J. Sci. Stat. Comput. 5 (1984).
enum SmoothCurve {
  /// The rows with every year between them; one between has the place of the row before.
  static func filled(_ rows: [YearRow]) -> [YearRow] {
    guard rows.count > 2, let last = rows.last else { return rows }
    let slopes = slopes(rows)
    var result: [YearRow] = []
    for index in 0..<(rows.count - 1) {
      let (left, right) = (rows[index], rows[index + 1])
      let width = Double(right.year - left.year)
      for year in left.year..<right.year {
        let t = Double(year - left.year) / width
        let u = 1 - t
        // Hermite's form: values and slopes at both ends.
        let fromValues = left.value + (right.value - left.value) * t * t * (3 - 2 * t)
        let fromSlopes = width * t * u * (slopes[index] * u - slopes[index + 1] * t)
        result.append(
          YearRow(
            year: year, value: fromValues + fromSlopes, place: left.place,
            isBetweenRows: year > left.year))
      }
    }
    return result + [last]
  }

  /// The slope at each row, per year.
  private static func slopes(_ rows: [YearRow]) -> [Double] {
    let steps = zip(rows, rows.dropFirst()).map { Double($1.year - $0.year) }
    let rises = zip(rows, rows.dropFirst()).map { $1.value - $0.value }
    let chords = zip(rises, steps).map { $0 / $1 }
    let last = chords.count - 1
    var slopes = [end(steps[0], steps[1], chords[0], chords[1])]
    for index in 1...last {
      let (before, after) = (chords[index - 1], chords[index])
      guard before * after > 0 else {
        slopes.append(0)
        continue
      }
      let weightBefore = 2 * steps[index] + steps[index - 1]
      let weightAfter = steps[index] + 2 * steps[index - 1]
      slopes.append(
        (weightBefore + weightAfter) / (weightBefore / before + weightAfter / after))
    }
    return slopes + [end(steps[last], steps[last - 1], chords[last], chords[last - 1])]
  }

  /// The slope at an end: that of the parabola through three rows, held to keep the curve monotone.
  private static func end(
    _ step: Double, _ next: Double, _ chord: Double, _ nextChord: Double
  ) -> Double {
    let slope = ((2 * step + next) * chord - step * nextChord) / (step + next)
    if slope * chord <= 0 { return 0 }
    return chord * nextChord <= 0 && abs(slope) > 3 * abs(chord) ? 3 * chord : slope
  }
}
