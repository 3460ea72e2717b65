/// A line of eight block heights for a series.
public enum Sparkline {
  private static let blocks: [Character] = Array("▁▂▃▄▅▆▇█")

  /// One block a value, the lowest for the least value; a space where there is no value.
  ///
  /// A series that does not move has blocks of half height.
  public static func text(_ values: [Double?]) -> String {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard let least = known.min(), let most = known.max() else { return "" }
    let span = most - least
    return String(
      values.map { value -> Character in
        guard let value, value.isFinite else { return " " }
        guard span > 0 else { return blocks[3] }
        return blocks[min(7, Int((value - least) / span * 8))]
      })
  }
}
