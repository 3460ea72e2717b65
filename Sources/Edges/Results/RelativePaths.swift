import Diagnostics

/// Names for input files that do not depend on the machine they lie on.
///
/// Each file is named from the deepest folder that holds them all; `..` and `.` are resolved.
struct RelativePaths {
  private var nameOfPath: [String: String] = [:]

  init(of paths: [String]) {
    let parts = paths.map(Self.components)
    guard let first = parts.first else { return }
    let shared = parts.reduce(first.count - 1) { shared, path in
      min(shared, zip(path.dropLast(), first).prefix { $0 == $1 }.count)
    }
    for (path, parts) in zip(paths, parts) {
      nameOfPath[path] = parts.dropFirst(shared).joined(separator: "/")
    }
  }

  /// The name of an input file; any other path as it is.
  func relative(_ path: String) -> String { nameOfPath[path] ?? path }

  func relative(_ place: SourcePlace?) -> SourcePlace? {
    place.map { SourcePlace(file: relative($0.file), line: $0.line, column: $0.column) }
  }

  private static func components(_ path: String) -> [Substring] {
    var result: [Substring] = path.hasPrefix("/") ? ["/"] : []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = result.last, last != "..", last != "/" {
        result.removeLast()
      } else {
        result.append(part)
      }
    }
    return result
  }
}
