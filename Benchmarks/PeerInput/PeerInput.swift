import Foundation
import Schemes
import SocialInsurance

/// Writes what a peer needs to carry the insured lives of many paths, and what the engine makes of
/// them: raw little-endian doubles beside `description.json`.
///
///     PeerInput FOLDER [PATHS]
@main
enum PeerInput {
  typealias Lanes = SIMD8<Double>

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else {
      print("usage: PeerInput FOLDER [PATHS]")
      exit(2)
    }
    let paths = arguments.dropFirst().first.flatMap { Int($0) } ?? 64
    guard paths > 0, paths % Lanes.laneCount == 0 else {
      print("paths: a multiple of \(Lanes.laneCount), found \(paths)")
      exit(2)
    }
    let input = FiveGroups.lives()
    let files = try RawFiles(folder)
    try files.writeShared(input)
    try files.writePaths(input, count: paths)
    try files.describe(PeerLaw(input, paths: paths))
    print("\(paths) paths in \(folder)")
  }
}

/// Arrays of one folder, each a file of its own, and their shapes.
final class RawFiles {
  private let folder: URL
  private var shapes: [String: [Int]] = [:]

  init(_ folder: String) throws {
    self.folder = URL(filePath: folder)
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
  }

  func write(_ name: String, _ shape: [Int], _ values: [Double]) throws {
    precondition(shape.reduce(1, *) == values.count, "\(name) has the shape it says")
    shapes[name] = shape
    try values.withUnsafeBytes { Data($0) }.write(to: folder.appending(path: "\(name).f64"))
  }

  func describe(_ law: PeerLaw) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let description = Description(shapes: shapes, law: law)
    try encoder.encode(description).write(to: folder.appending(path: "description.json"))
  }

  private struct Description: Encodable {
    var shapes: [String: [Int]]
    var law: PeerLaw
  }
}

extension RawFiles {
  /// Rates and opening state, the same on every path.
  func writeShared(_ input: LivesInput) throws {
    let arrays = LivesArrays(input)
    let (years, groups, ages) = (input.years.count, input.groups.count, Age.count)
    let cells = arrays.dormants.lives.count / (2 * ages)
    let grid = [years, 2, ages]
    for (name, values) in [
      ("density", arrays.density), ("exitRate", arrays.exitRate),
    ] { try write(name, [groups] + grid, values) }
    for (name, values) in [
      ("withdrawalRate", arrays.withdrawalRate), ("reaching", arrays.reaching),
      ("early", arrays.early), ("reduction", arrays.reduction),
      ("dormantEarly", arrays.dormantEarly), ("dormantReduction", arrays.dormantReduction),
      ("pensionerLumpSum", arrays.pensionerLumpSum),
    ] { try write(name, grid, values) }
    for (name, values) in [
      ("entitledSpouses", arrays.entitledSpouses), ("entitledChildren", arrays.entitledChildren),
      ("monthlySurvivors", arrays.monthlySurvivors), ("invalidityRate", arrays.invalidityRate),
      ("openPensioners", arrays.pensioners), ("openPensionUnits", arrays.pensionUnits),
      ("openInvalidityPensioners", arrays.invalidityPensioners),
      ("openSpouses", arrays.spouses), ("openSpouseUnits", arrays.spouseUnits),
      ("openChildren", arrays.children),
    ] { try write(name, [2, ages], values) }
    try write("relativity", [groups + 3, ages], arrays.relativity)
    for (name, values) in [
      ("Lives", arrays.members.lives), ("Credits", arrays.members.credits),
      ("Legacy", arrays.members.legacy),
    ] { try write("openMember\(name)", [groups, 2, ages, cells], values) }
    for (name, values) in [
      ("Lives", arrays.dormants.lives), ("Credits", arrays.dormants.credits),
      ("Legacy", arrays.dormants.legacy),
    ] { try write("openDormant\(name)", [2, ages, cells], values) }
  }

  /// What differs from path to path, the path last, and the engine's flows.
  func writePaths(_ input: LivesInput, count: Int) throws {
    typealias Lanes = PeerInput.Lanes
    let (years, groups) = (input.years.count, input.groups.count)
    let paths = LivesPaths<Lanes>(yearCount: years, groupCount: groups)
    let worker = LivesWorker<Lanes>(LivesFrame(input))
    var result = LivesProjection<Lanes>(years: input.years, groupCount: groups)
    let grid = years * LivesPaths<Lanes>.plane
    let sources = [
      ("population", [years, 2, Age.count], paths.population, grid),
      ("deathProbability", [years, 2, Age.count], paths.deathProbability, grid),
      ("contributors", [groups, years, 2, Age.count], paths.contributors, groups * grid),
      ("earnings", [groups, years, 2, Age.count], paths.earnings, groups * grid),
      ("prices", [years], paths.prices, years), ("wages", [years], paths.wages, years),
      ("referenceAmount", [years], paths.referenceAmount, years),
      ("pensionIndex", [years], paths.pensionIndex, years),
    ]
    var values = sources.map { [Double](repeating: 0, count: $0.3 * count) }
    var flows = [Double](repeating: 0, count: result.flows.count * count)
    var groupFlows = [Double](repeating: 0, count: result.groupFlows.count * count)
    for first in stride(from: 0, to: count, by: Lanes.laneCount) {
      FiveGroups.fill(input, firstPath: first, into: paths)
      worker.carry(paths, into: &result)
      for lane in 0..<Lanes.laneCount {
        let path = first + lane
        for (index, source) in sources.enumerated() {
          for cell in 0..<source.3 { values[index][cell * count + path] = source.2[cell][lane] }
        }
        for cell in result.flows.indices { flows[cell * count + path] = result.flows[cell][lane] }
        for cell in result.groupFlows.indices {
          groupFlows[cell * count + path] = result.groupFlows[cell][lane]
        }
      }
    }
    for (source, array) in zip(sources, values) { try write(source.0, source.1 + [count], array) }
    try write("flows", [LivesFlow.allCases.count, years, count], flows)
    try write("groupFlows", [GroupFlow.allCases.count, groups, years, count], groupFlows)
  }
}
