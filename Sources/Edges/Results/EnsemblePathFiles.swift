import Ensemble
import Foundation
import Quantities
import Valuation

/// Every path of an ensemble as arrays of NumPy, with a description of what they hold.
///
/// `paths/<branch>.<group>.<measure>.npy` is `(paths, years)`, `paths/indicators.npy` is
/// `(paths, indicators)`, little-endian doubles in C order; `paths/paths.json` names the rest. What
/// does not exist on a path is not a number.
struct EnsemblePathFiles {
  static let folder = "paths"

  let blocks: EnsembleBlocks
  let facts: EnsembleFacts
  let currency: String

  /// Writes the files; answers the SHA-256 of each by name.
  func write(into unfinished: UnfinishedFolder) throws -> [String: String] {
    let folder = unfinished.path(of: Self.folder)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false)
    } catch {
      throw ResultsError.system(path: folder, reason: error.localizedDescription)
    }
    var hashes: [String: String] = [:]
    let years = blocks.years.count
    for (index, measure) in blocks.measures.enumerated() {
      let name = Self.folder + "/" + Self.fileName(of: measure)
      let columns = (index * years)..<((index + 1) * years)
      hashes[name] = try write(columns, to: unfinished.path(of: name))
    }
    let first = blocks.measures.count * years
    let name = Self.folder + "/indicators.npy"
    hashes[name] = try write(
      first..<(first + blocks.indicators.count), to: unfinished.path(of: name))
    let json = try description()
    try unfinished.write(json, as: Self.folder + "/paths.json")
    hashes[Self.folder + "/paths.json"] = RunManifest.sha256(of: json)
    return hashes
  }

  static func fileName(of measure: EnsembleMeasure) -> String {
    measure.name.replacing("/", with: "_") + ".npy"
  }

  /// Columns of all paths as one array, `[path][column]`.
  private func write(_ columns: Range<Int>, to path: String) throws -> String {
    let layout = blocks.scratch.layout
    var stream = try FileStream(making: path)
    try NPYHeader.bytes(shape: [layout.paths.count, columns.count]).withUnsafeBytes {
      try stream.write($0)
    }
    let size = min(layout.blockSize, layout.paths.count) * columns.count
    var read = [Double](repeating: 0, count: size)
    var turned = read
    for block in layout.blocks {
      let count = layout.paths(of: block).count
      try read.withUnsafeMutableBufferPointer {
        try blocks.scratch.file(of: block).read(columns, into: $0)
      }
      for column in 0..<columns.count {
        for path in 0..<count {
          turned[path * columns.count + column] = read[column * count + path]
        }
      }
      try turned.withUnsafeBytes {
        try stream.write(UnsafeRawBufferPointer(rebasing: $0[..<(count * columns.count * 8)]))
      }
    }
    return try stream.finish()
  }

  private func description() throws -> [UInt8] {
    let count = blocks.paths.count
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let document = Document(
      currency: currency, firstPath: blocks.paths.lowerBound, pathCount: count, seed: facts.seed,
      antithetic: facts.antithetic, years: blocks.years.map(\.number),
      measures: blocks.measures.map { measure in
        Array(
          name: measure.name, file: Self.fileName(of: measure),
          unit: Self.unit(of: measure.measure), shape: [count, blocks.years.count])
      },
      indicators: Columns(
        file: "indicators.npy", shape: [count, blocks.indicators.count],
        columns: blocks.indicators.map {
          Column(name: $0.name, unit: Self.unit(of: $0.indicator))
        }))
    return try Swift.Array(encoder.encode(document)) + [UInt8(ascii: "\n")]
  }

  private static func unit(of name: String) -> String? {
    MeasureCatalogue.definition(of: name)?.unit.rawValue
  }

  private struct Document: Encodable {
    var format = 1
    var type = "float64, little-endian, C order; not a number where a figure does not exist"
    var currency: String
    var firstPath: Int
    var pathCount: Int
    var seed: UInt64
    var antithetic: Bool
    var years: [Int]
    var measures: [Array]
    var indicators: Columns
  }

  private struct Array: Encodable {
    var name: String
    var file: String
    var unit: String?
    var axes = ["path", "year"]
    var shape: [Int]
  }

  private struct Columns: Encodable {
    var file: String
    var axes = ["path", "indicator"]
    var shape: [Int]
    var columns: [Column]
  }

  private struct Column: Encodable {
    var name: String
    var unit: String?
  }
}

/// The head of a file of NumPy, version 1.0 of its format.
enum NPYHeader {
  /// The bytes before the numbers of an array of little-endian doubles in C order.
  ///
  /// Magic word, version, length of the description, and the description filled with spaces, so
  /// that the numbers begin at a multiple of 64.
  static func bytes(shape: [Int]) -> [UInt8] {
    let sizes = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    let text = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(sizes)), }"
    let length = (10 + text.utf8.count + 1 + 63) / 64 * 64 - 10
    let space = String(repeating: " ", count: length - text.utf8.count - 1)
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 255), UInt8(length >> 8)]
      + Array((text + space + "\n").utf8)
  }
}
