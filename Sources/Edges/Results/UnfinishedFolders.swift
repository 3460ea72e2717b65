import Foundation
import Synchronization

/// The unfinished folders of this process, so that an interruption can remove them.
public enum UnfinishedFolders {
  private static let paths = Mutex<Set<String>>([])

  private static let kept = Mutex<Set<String>>([])

  /// Folders that an interruption leaves, because a run goes on from them.
  public static var keptFolders: [String] { kept.withLock { $0.sorted() } }

  static func keep(_ path: String) { kept.withLock { _ = $0.insert(path) } }

  static func release(_ path: String) { kept.withLock { _ = $0.remove(path) } }

  static func register(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  static func forget(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Does a step that an interruption must not split.
  static func whileUndisturbed(_ step: () throws -> Void) throws {
    try paths.withLock { _ in try step() }
  }

  /// Removes every unfinished folder and ends the process with the status of a signal.
  public static func removeAllAndExit(signal number: Int32) -> Never {
    paths.withLock { paths in
      for path in paths { try? FileManager.default.removeItem(atPath: path) }
      exit(128 + number)
    }
  }
}
