import Foundation

/// Compares instruction counts of the engine with committed figures.
///
///     InstructionGuard PROGRAM FIGURES [--accept]
///
/// `PROGRAM` is EngineOnce, stripped: valgrind cannot read the debug information of large binaries.
/// Fails where a count is more than 3 % above its figure; `--accept` writes the counts instead.
@main
enum InstructionGuard {
  static let works = ["lives", "block", "population", "accounts"]
  static let tolerance = 0.03

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let program = arguments.first else {
      fail("usage: InstructionGuard PROGRAM FIGURES [--accept]")
    }
    let file = URL(filePath: arguments.dropFirst().first ?? "")
    var counts: [String: Int] = [:]
    for work in works { counts[work] = try instructions(of: work, program) }
    if arguments.contains("--accept") {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try (encoder.encode(counts) + Data("\n".utf8)).write(to: file)
      print("accepted: \(file.lastPathComponent)")
    }
    let figures = try JSONDecoder().decode([String: Int].self, from: Data(contentsOf: file))
    report(counts, figures)
    let above = works.filter { change(counts[$0], figures[$0]) > tolerance }
    guard above.isEmpty else {
      fail(
        """
        more than \(Int(tolerance * 100)) % above \(file.lastPathComponent): \
        \(above.joined(separator: ", ")). If the change is meant: make bench-accept, and say why \
        in the commit.
        """)
    }
    if works.contains(where: { change(counts[$0], figures[$0]) < -tolerance }) {
      print("some counts fell by more than 3 %: make bench-accept keeps what was gained")
    }
  }

  private static func report(_ counts: [String: Int], _ figures: [String: Int]) {
    for work in works {
      let count = counts[work] ?? 0
      let percent = 100 * change(counts[work], figures[work])
      print(
        work.padding(toLength: 12, withPad: " ", startingAt: 0),
        String(format: "%14d instructions  %+7.2f %%", count, percent))
    }
  }

  /// A work without a figure counts as grown without bound.
  private static func change(_ count: Int?, _ figure: Int?) -> Double {
    guard let count, let figure, figure > 0 else { return .infinity }
    return Double(count) / Double(figure) - 1
  }

  /// Runs one work under callgrind, which counts between the program's own marks.
  private static func instructions(of work: String, _ program: String) throws -> Int {
    let output = FileManager.default.temporaryDirectory
      .appending(path: "callgrind.\(work).\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "valgrind", "--tool=callgrind", "--instr-atstart=no", "--collect-atstart=no",
      "--callgrind-out-file=\(output.path(percentEncoded: false))", program, work,
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["OPENBLAS_NUM_THREADS"] = "1"
    environment["SWIFT_DETERMINISTIC_HASHING"] = "1"
    process.environment = environment
    let messages = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    try process.run()
    let text = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let written = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
    let totals = written.split(separator: "\n").first { $0.hasPrefix("totals:") }
    guard process.terminationStatus == 0,
      let count = totals?.split(separator: " ").last.flatMap({ Int($0) }), count > 0
    else {
      fail("\(work) was not counted:\n\(String(decoding: text, as: UTF8.self))")
    }
    return count
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("InstructionGuard: \(message)\n".utf8))
    exit(1)
  }
}
