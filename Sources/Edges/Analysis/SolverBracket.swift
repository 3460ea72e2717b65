import Foundation

/// Narrows a bracket on a grid until its ends are neighbours.
///
/// ITP (Oliveira and Takahashi, "An enhancement of the bisection method average performance
/// preserving minmax optimality", ACM Transactions on Mathematical Software 47, 2021): the point
/// of the false position is moved towards the middle and kept close enough to it that the bracket
/// never takes more than ``slack`` trials beyond bisection. A bracket with an end whose excess is
/// infinite, or a figure that moves by jumps, is bisected.
struct SolverBracket {
  /// What is known of one end: whether the target is met there, and by how much.
  struct End: Sendable {
    var multiple: Int
    var isMet: Bool
    /// Figure less target; infinite where the figure never comes.
    var excess: Double
  }

  private(set) var low: End
  private(set) var high: End
  private let isStep: Bool
  private let allowed: Int
  private let first: Int
  private var done = 0

  /// Trials beyond those of bisection that the false position may cost.
  private static let slack = 2
  /// How far the point is moved towards the middle, as a share of the first bracket.
  private static let truncation = 0.02

  /// - Parameters:
  ///   - low: The lower end.
  ///   - high: The higher end; one of the two meets the target, the other does not.
  ///   - isStep: Whether the figure moves by jumps, so that its size says little of the distance.
  init(_ low: End, _ high: End, isStep: Bool) {
    self.low = low
    self.high = high
    self.isStep = isStep
    first = max(1, high.multiple - low.multiple)
    allowed = Int(ceil(log2(Double(first)))) + Self.slack
  }

  /// Whether the ends are neighbours.
  var isClosed: Bool { high.multiple - low.multiple <= 1 }

  /// The next multiple to try; nothing if the ends are neighbours.
  var next: Int? {
    guard !isClosed else { return nil }
    let (a, b) = (Double(low.multiple), Double(high.multiple))
    let middle = low.multiple + (high.multiple - low.multiple) / 2
    let spread = high.excess - low.excess
    guard !isStep, low.excess.isFinite, high.excess.isFinite, spread != 0,
      (low.excess < 0) != (high.excess < 0)
    else { return middle }
    let centre = (a + b) / 2
    let falsePosition = (a * high.excess - b * low.excess) / spread
    let direction: Double = centre < falsePosition ? -1 : 1
    let shift = Self.truncation / Double(first) * (b - a) * (b - a)
    let truncated =
      shift <= abs(centre - falsePosition) ? falsePosition + direction * shift : centre
    // How far from the middle the point may lie so that enough trials remain for bisection.
    let room = 0.5 * pow(2, Double(allowed - done)) - (b - a) / 2
    let kept = max(0, room)
    let point = abs(truncated - centre) <= kept ? truncated : centre - direction * kept
    let rounded = Int(point.rounded())
    return min(max(rounded, low.multiple + 1), high.multiple - 1)
  }

  /// Puts a trial in the place of the end that agrees with it.
  mutating func narrow(with trial: End) {
    if trial.isMet == low.isMet { low = trial } else { high = trial }
    done += 1
  }

  /// The end that meets the target.
  var met: End { low.isMet ? low : high }
  var missed: End { low.isMet ? high : low }
}
