import Foundation
import SocialInsurance

/// Measures the engine, the machine and the whole run, and prints them in one table.
///
///     BenchTable SCENARIOS [--flags TEXT] [PEER.json …]
///
/// `SCENARIOS` is the folder of scenarios; peers have written what they reach on this machine.
@main
enum BenchTable {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard let folder = arguments.first else {
      print("usage: BenchTable SCENARIOS [--flags TEXT] [PEER.json …]")
      exit(2)
    }
    arguments.removeFirst()
    var flags = "unknown"
    if let option = arguments.firstIndex(of: "--flags"), option + 1 < arguments.count {
      flags = arguments[option + 1]
      arguments.removeSubrange(option...(option + 1))
    }
    BLASThreads.single()
    let peers = try arguments.map(Peer.read)
    let reference = Reference.measure()
    describe(reference, flags: flags, peers: peers)
    var rows = EngineRows.all()
    rows += try RunRows.all("\(folder)/vietnam/baseline.yaml")
    rows += try EnsembleRows.all(folder)
    Table(reference: reference, peers: peers).print(rows)
  }

  private static func describe(_ reference: Reference, flags: String, peers: [Peer]) {
    let environment = ProcessInfo.processInfo.environment
    let forced = environment["OPENBLAS_CORETYPE"].map { "OPENBLAS_CORETYPE=\($0)" }
    print("Machine: \(cpu), \(ProcessInfo.processInfo.activeProcessorCount) cores")
    print("OpenBLAS core: \(BLASThreads.coreName), \(forced ?? "not forced by the environment")")
    print("Build: \(flags)")
    print(
      "DGEMM, n = \(Reference.order), one thread: \(Table.number(reference.productRate)) GFLOP/s,",
      "\(Table.time(reference.product)) each (÷ DGEMM: time over this)")
    print(
      "Triad a = b + s·c, one thread: \(Table.number(reference.triadRate)) GB/s,",
      "\(Table.time(reference.gigabyte)) a GB (÷ triad: time over this)")
    for peer in peers {
      let figures = peer.pathsPerSecond.sorted { $0.key < $1.key }
        .map { "\(Table.number($0.value)) paths/s on \($0.key)" }
      let difference = String(format: "%.0e", peer.largestDifference)
      print(
        "\(peer.name): \(figures.joined(separator: ", ")) threads,",
        "at most \(difference) from the engine")
    }
    print("")
  }

  private static var cpu: String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces)
    return name ?? "unknown processor"
  }
}
