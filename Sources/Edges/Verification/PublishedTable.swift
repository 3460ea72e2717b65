import Diagnostics
import Foundation

/// A CSV file of published figures: a column `year` and columns of numbers, cells may be empty.
struct PublishedTable {
  private(set) var columns: [String: [Int: Double]] = [:]

  init(_ path: String) throws(InputProblems) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Verification.problem(in: path, "the file cannot be read")
    }
    let rows = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = rows.first, head.first == "year" else {
      throw Verification.problem(in: path, "the head does not begin with 'year'")
    }
    for (number, row) in rows.enumerated().dropFirst() {
      guard row.count == head.count, let year = Int(row[0]) else {
        throw Verification.problem(
          in: path, "row \(number + 1) is not a year with \(head.count) cells")
      }
      for (name, cell) in zip(head, row).dropFirst() where !cell.isEmpty {
        guard let value = Double(cell) else {
          throw Verification.problem(in: path, "'\(cell)' in \(year) is not a number")
        }
        columns[name, default: [:]][year] = value
      }
    }
  }
}
