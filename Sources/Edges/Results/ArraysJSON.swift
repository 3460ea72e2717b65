public import Assumptions
import Coverage
import Foundation
import Quantities
import Scheme
public import Valuation

/// Every resolved array of a run in one JSON document.
///
/// Arrays nest in the order of their axes; a number is the shortest text that reads back as the
/// same number, one that does not exist is `null`. The same scenario gives the same bytes.
public enum ArraysJSON {
  /// - Parameters:
  ///   - arrays: What `Valuation.arrays` gives.
  ///   - assumptions: The assumptions they were resolved from, for the labels of the axes.
  /// - Returns: UTF-8 text that ends with a line feed.
  /// - Throws: What the encoder of the labels throws.
  public static func text(of arrays: [ResolvedArray], _ assumptions: Assumptions) throws -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 << 20)
    let head = try encoder.encode(Head(assumptions))
    bytes += head.dropLast()
    bytes += Array(",\"arrays\":{".utf8)
    for (position, array) in arrays.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Array("\n\"\(array.name)\":".utf8)
      bytes += try encoder.encode(Description(array)).dropLast()
      bytes += Array(",\"values\":".utf8)
      append(array, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += Array("\n}}\n".utf8)
    return bytes
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  private static func append(_ array: ResolvedArray, to bytes: inout [UInt8]) {
    var next = 0
    switch array.values {
    case .numbers(let numbers):
      nest(array.shape[...], &bytes, &next) { bytes, position in
        let number = numbers[position]
        bytes += (number.isFinite ? CSVText.shortest(number) : "null").utf8
      }
    case .words(let words):
      nest(array.shape[...], &bytes, &next) { bytes, position in
        bytes.append(UInt8(ascii: "\""))
        bytes += words[position].utf8
        bytes.append(UInt8(ascii: "\""))
      }
    }
  }

  private static func nest(
    _ shape: ArraySlice<Int>, _ bytes: inout [UInt8], _ next: inout Int,
    _ element: (inout [UInt8], Int) -> Void
  ) {
    guard let count = shape.first else {
      element(&bytes, next)
      next += 1
      return
    }
    bytes.append(UInt8(ascii: "["))
    for position in 0..<count {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      nest(shape.dropFirst(), &bytes, &next, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// What the document is about, and the labels of its axes.
  private struct Head: Encodable {
    var format = 1
    var program: String
    var title: String
    var currency: String
    var firstYear: Int
    var lastYear: Int
    var labels: [String: [String]]

    init(_ assumptions: Assumptions) {
      program = CodeVersion.number
      title = assumptions.title.en
      currency = assumptions.currency.code
      firstYear = assumptions.years.lowerBound.number
      lastYear = assumptions.years.upperBound.number
      labels = [
        ArrayAxis.group.rawValue: assumptions.groups.map(\.name),
        ArrayAxis.sex.rawValue: Sex.allCases.map(\.word),
        ArrayAxis.payer.rawValue: Payer.allCases.map(\.rawValue),
        ArrayAxis.asset.rawValue: assumptions.pension?.fund.assets.map(\.name) ?? [],
        ArrayAxis.branch.rawValue: assumptions.accounts.map(\.branch),
      ]
    }
  }

  private struct Description: Encodable {
    var axes: [String]
    var shape: [Int]
    var unit: String
    var timing: String
    var description: String
    var firstYear: Int?

    init(_ array: ResolvedArray) {
      axes = array.axes.map(\.rawValue)
      shape = array.shape
      unit = array.unit
      timing = array.timing
      description = array.description
      firstYear = array.firstYear?.number
    }
  }
}
