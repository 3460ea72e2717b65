/// Sex as population statistics record it; the first axis below the year in every array.
public enum Sex: Int, CaseIterable, Sendable, Codable {
  case male = 0
  case female = 1

  /// The letter used in population files: `M` or `F`.
  public var letter: String { self == .male ? "M" : "F" }

  /// The word used in scenario files and results: `male` or `female`.
  public var word: String { self == .male ? "male" : "female" }

  /// The other sex, whose mortality a surviving spouse has.
  public var other: Sex { self == .male ? .female : .male }
}
