public import Ensemble
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What a run over many paths will need of disk and memory, told before it begins.
public struct EnsembleEstimate: Sendable, Equatable {
  /// Blocks that are still to be written, the files of kept paths, and results, in bytes.
  public var disk: Int
  /// Blocks in the making, and columns while they are sorted, in bytes.
  public var memory: Int

  /// - Parameters:
  ///   - layout: The blocks.
  ///   - threads: Threads to work with.
  ///   - keepsPaths: Whether every path is kept.
  ///   - budget: Bytes of columns sorted at once.
  public init(
    _ layout: EnsembleLayout, threads: Int, keepsPaths: Bool, budget: Int = EnsembleSummary.budget
  ) {
    let results = 4 << 20 + layout.numbersPerPath * 2000
    disk = layout.bytes * (keepsPaths ? 2 : 1) + results
    let columns = min(max(budget, 8 * layout.paths.count), layout.bytes)
    memory =
      min(threads, layout.blocks.count) * (2 * layout.blockBytes + 24 * layout.paths.count)
      + columns
  }

  /// A run that needs nothing.
  public static let nothing = EnsembleEstimate(disk: 0, memory: 0)

  private init(disk: Int, memory: Int) {
    self.disk = disk
    self.memory = memory
  }

  /// The need of a run that goes on from blocks of so many bytes.
  public func less(_ bytes: Int) -> EnsembleEstimate {
    EnsembleEstimate(disk: max(0, disk - bytes), memory: memory)
  }

  public static func + (one: EnsembleEstimate, other: EnsembleEstimate) -> EnsembleEstimate {
    var sum = one
    sum.disk += other.disk
    sum.memory = max(one.memory, other.memory)
    return sum
  }

  /// Refuses what does not fit, with its size and what to do about it.
  ///
  /// - Throws: `ResultsError.tooLarge`.
  public func refuseUnlessFits(_ room: EnsembleRoom) throws {
    if disk > room.disk {
      throw ResultsError.tooLarge(
        what: "the paths", needs: "\(Self.text(disk)) on the disk", has: Self.text(room.disk),
        hint: "take fewer measures with --measures, fewer paths, or another disk with --out")
    }
    if memory > room.memory {
      throw ResultsError.tooLarge(
        what: "the paths", needs: "\(Self.text(memory)) of memory", has: Self.text(room.memory),
        hint: "take fewer measures with --measures, or fewer threads with --threads")
    }
  }

  /// Refuses more paths than a distribution is exact for.
  ///
  /// - Throws: `ResultsError.tooLarge`.
  public static func refuseTooMany(_ paths: Range<Int>) throws {
    guard paths.count > Percentiles.mostPaths else { return }
    throw ResultsError.tooLarge(
      what: "exact percentiles of \(paths.count) paths", needs: "\(paths.count) sorted values",
      has: "\(Percentiles.mostPaths)",
      hint: "run slices such as --paths '0..<\(Percentiles.mostPaths)', or stream them with "
        + "--format raw --out -")
  }

  /// Bytes as people read them: `1.2 GB`.
  public static func text(_ bytes: Int) -> String {
    let units = ["B", "kB", "MB", "GB", "TB", "PB"]
    var value = Double(bytes)
    var unit = 0
    while value >= 1000, unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    let digits = unit > 0 && value < 10 ? String(format: "%.1f", value) : String(Int(value))
    return digits + " " + units[unit]
  }
}

/// What a machine has left.
public struct EnsembleRoom: Sendable, Equatable {
  public var disk: Int
  public var memory: Int

  public init(disk: Int, memory: Int) {
    self.disk = disk
    self.memory = memory
  }

  /// Free space where a folder will be, and memory that is available now.
  public static func left(at destination: String) -> EnsembleRoom {
    var url = URL(fileURLWithPath: destination).standardizedFileURL
    while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
      url.deleteLastPathComponent()
    }
    var status = statvfs()
    let isKnown = statvfs(url.path, &status) == 0
    return EnsembleRoom(
      disk: isKnown ? Int(status.f_bavail) * Int(status.f_frsize) : .max, memory: availableMemory)
  }

  /// `MemAvailable` of the kernel, else all memory of the machine.
  private static var availableMemory: Int {
    let text = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
    let words = line?.split(separator: " ") ?? []
    let kilobytes = words.count > 1 ? Int(words[1]) : nil
    return kilobytes.map { $0 * 1024 } ?? Int(ProcessInfo.processInfo.physicalMemory)
  }
}
