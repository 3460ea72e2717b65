import Diagnostics
import Report

/// Scenarios or paths done, their rate and the time left, on one line of the terminal.
///
/// Nothing is shown in the first second, nor for a single scenario that is still running.
struct Progress {
  private let total: Int
  private let unit: Message
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var done = 0
  private var skipped = 0
  private var isOnScreen = false
  private var lastShown = 0.0

  init(of total: Int, _ unit: Message = "scenarios", isShown: Bool) {
    self.total = total
    self.unit = unit
    self.isShown = isShown
  }

  /// - Parameter count: How many more are done; the line is written at most ten times a second.
  mutating func advance(by count: Int = 1) {
    done += count
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    guard isShown, elapsed > 1, done < total, elapsed > lastShown + 0.1 else { return }
    lastShown = elapsed
    let line = Self.line(done: done - skipped, of: total - skipped, unit, seconds: elapsed)
    Terminal.writeError(verbatim: "\r\u{1B}[K" + line.text(in: Terminal.language))
    isOnScreen = true
  }

  /// Leaves out what was done before: it counts neither as work nor for the rate.
  mutating func skip(_ count: Int) {
    done += count
    skipped += count
  }

  mutating func clear() {
    guard isOnScreen else { return }
    Terminal.writeError(verbatim: "\r\u{1B}[K")
    isOnScreen = false
  }

  /// What the line says: `3 of 12 scenarios, 2.1 a second, 4 s left`.
  static func line(
    done: Int, of total: Int, _ unit: Message = "scenarios", seconds: Double
  ) -> Message {
    let rate = Double(done) / seconds
    let left = Int((Double(total - done) / rate).rounded(.up))
    let pace = NumberStyle(Terminal.language).number(rate, decimals: 1)
    return "\(done) of \(total) \(unit), \(pace) a second, \(left) s left"
  }
}
