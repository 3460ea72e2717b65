import Foundation

/// A folder of texts with folders inside, complete or not there at all.
public enum NewFolder {
  /// Writes the files into a hidden folder and gives it the wanted name in one step.
  ///
  /// - Parameters:
  ///   - files: Paths below the folder, with their bytes.
  ///   - path: The folder to make; one that is there already must be empty.
  ///   - known: With names an older folder that holds nothing else gives way.
  /// - Throws: `ResultsError`, with nothing written.
  public static func write(
    _ files: [(path: String, bytes: [UInt8])], to path: String, replacing known: Set<String> = []
  ) throws {
    try refuse(path, unlessReplacing: known)
    let unfinished = try UnfinishedFolder(beside: path)
    defer { unfinished.remove() }
    for (name, bytes) in files {
      let folder = URL(fileURLWithPath: unfinished.path(of: name)).deletingLastPathComponent()
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      } catch {
        throw ResultsError.system(path: path, reason: error.localizedDescription)
      }
      try unfinished.write(bytes, as: name)
    }
    try refuse(path, unlessReplacing: known)
    try unfinished.becomeVisible(replacing: !known.isEmpty, known: known)
  }

  private static func refuse(_ path: String, unlessReplacing known: Set<String>) throws {
    if known.isEmpty {
      try refuseUnlessEmpty(path)
    } else {
      try RunFolder.refuseOverwriting(path, replacing: true, known: known)
    }
  }

  private static func refuseUnlessEmpty(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ResultsError.system(path: path, reason: "it is a file, not a folder")
    }
    guard entries.isEmpty else {
      throw ResultsError.system(path: path, reason: "the folder is not empty")
    }
  }
}
