import ArgumentParser

/// Which paths a run is made over, and what is kept of them.
struct PathOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw paths of the random processes: how many, or which, such as '500..<1000'.",
      valueName: "N or A..<B"),
    transform: { text in
      guard let slice = PathSlice(text) else {
        throw ValidationError(
          "Say how many paths, such as 1000, or which, such as '500..<1000' in quotation marks.")
      }
      return slice
    })
  var paths: PathSlice?

  @Option(help: "Chooses the whole ensemble of paths. (default: 1)")
  var seed: UInt64?

  @Flag(help: "Give each odd path the draws of the one before with the other sign.")
  var antithetic = false

  @OptionGroup var selection: MeasureOption

  @Flag(help: "Keep every path, as arrays of NumPy in the folder 'paths'.")
  var keepPaths = false

  func validate() throws {
    if let seed, seed > UInt64(Int.max) {
      throw ValidationError("--seed must be from 0 to \(Int.max).")
    }
    guard paths == nil else { return }
    let given = [
      ("--seed", seed != nil), ("--antithetic", antithetic),
      ("--measures", selection.measures != nil), ("--keep-paths", keepPaths),
    ]
    if let option = given.first(where: \.1)?.0 {
      throw ValidationError("\(option) is for drawn paths; say how many with --paths.")
    }
  }
}

/// Which series of the paths are kept, shared by `run` and `describe`.
struct MeasureOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Series of the paths to keep, joined by commas: measure, branch.measure or \
      branch.group.measure; 'all' keeps every one. (default: the headline series)
      """, valueName: "list"))
  var measures: String?
}

/// Consecutive paths of an ensemble: `1000` for the first thousand, or `500..<1000`.
struct PathSlice: Equatable {
  /// The random numbers count paths in 32 bits.
  static let most = 1 << 32

  var range: Range<Int>

  init?(_ argument: String) {
    if let count = Int(argument) {
      guard (1...Self.most).contains(count) else { return nil }
      range = 0..<count
      return
    }
    let ends = argument.split(separator: "..<", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Int(ends[0]), let end = Int(ends[1]), first >= 0,
      first < end, end <= Self.most
    else { return nil }
    range = first..<end
  }
}
