public import Diagnostics

/// Names for input files that do not depend on the machine they lie on.
///
/// Each file is named from the deepest folder that holds them all; `..` and `.` are resolved.
public struct RelativePaths: Sendable {
  private var names: Set<String> = []
  private var depth = 0

  /// - Parameter paths: All files that are to be told apart.
  public init(of paths: [String]) {
    let parts = paths.map(Self.components)
    guard let first = parts.first else { return }
    depth = parts.reduce(first.count - 1) { shared, path in
      min(shared, zip(path.dropLast(), first).prefix { $0 == $1 }.count)
    }
    names = Set(parts.map { $0.dropFirst(depth).joined(separator: "/") })
  }

  /// The name of an input file.
  public func name(of path: String) -> String {
    Self.components(path).dropFirst(depth).joined(separator: "/")
  }

  /// The place with its file under the name of an input, if the path ends with one.
  ///
  /// Places may be told from another folder than the inputs were.
  public func relative(_ place: SourcePlace?) -> SourcePlace? {
    guard var place else { return nil }
    let parts = Self.components(place.file)
    let ends = parts.indices.lazy.map { parts[$0...].joined(separator: "/") }
    if let name = ends.first(where: names.contains) { place.file = name }
    return place
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
