import Diagnostics

/// Tells the first problems of one file and counts the rest.
struct CSVProblems {
  static let most = 20

  let problems: Problems
  let table: CSVText
  let subject: String
  private var count = 0

  init(_ problems: Problems, table: CSVText, subject: String) {
    self.problems = problems
    self.table = table
    self.subject = subject
  }

  var isEmpty: Bool { count == 0 }

  mutating func error(
    row: Int, column: Int, _ message: @autoclosure () -> Message, hint: Message? = nil
  ) {
    count += 1
    if count <= Self.most {
      problems.error(at: table.place(row, column), message(), subject: subject, hint: hint)
    }
  }

  mutating func error(_ message: @autoclosure () -> Message, hint: Message? = nil) {
    count += 1
    if count <= Self.most {
      problems.error(at: table.headerPlace(), message(), subject: subject, hint: hint)
    }
  }

  func close() {
    if count > Self.most {
      problems.error(
        at: table.headerPlace(), "\(count - Self.most) more problems in this file",
        subject: subject)
    }
  }
}
