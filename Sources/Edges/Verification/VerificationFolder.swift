import Foundation

/// Where the cases stand: in the repository, or beside an installed program.
public enum VerificationFolder {
  static let path = "Scenarios/verification"

  /// The folder of cases, sought from the working directory upward, then from the program upward.
  ///
  /// - Parameters:
  ///   - directory: The working directory.
  ///   - program: The path of the running program, its links followed.
  /// - Returns: Nothing where neither way meets one.
  public static func find(from directory: String, program: String?) -> String? {
    let starts = [directory, program.map { ($0 as NSString).deletingLastPathComponent }]
    return starts.compactMap(\.self).lazy.compactMap(above).first
  }

  private static func above(_ directory: String) -> String? {
    var folder = URL(fileURLWithPath: directory).standardizedFileURL
    while true {
      for candidate in [path, "share/ansinh/\(path)"] {
        let found = folder.appendingPathComponent(candidate).path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: found, isDirectory: &isFolder), isFolder.boolValue
        {
          return found
        }
      }
      guard folder.path != "/" else { return nil }
      folder.deleteLastPathComponent()
    }
  }
}
