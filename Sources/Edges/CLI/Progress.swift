/// Scenarios done, their rate and the time left, on one line of the terminal.
///
/// Nothing is shown in the first second, nor for a single scenario that is still running.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var done = 0
  private var isOnScreen = false

  init(of total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
  }

  mutating func advance() {
    done += 1
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    guard isShown, elapsed > 1, done < total else { return }
    Terminal.writeError("\r\u{1B}[K" + Self.line(done: done, of: total, seconds: elapsed))
    isOnScreen = true
  }

  mutating func clear() {
    guard isOnScreen else { return }
    Terminal.writeError("\r\u{1B}[K")
    isOnScreen = false
  }

  /// What the line says: `3 of 12 scenarios, 2.1 a second, 4 s left`.
  static func line(done: Int, of total: Int, seconds: Double) -> String {
    let rate = Double(done) / seconds
    let left = Int((Double(total - done) / rate).rounded(.up))
    let tenths = Int((rate * 10).rounded())
    return "\(done) of \(total) scenarios, \(tenths / 10).\(tenths % 10) a second, \(left) s left"
  }
}
