/// Files of a scenario in memory, by their paths from one root folder; there are no others.
///
/// Nothing is read from the file system, and no path leads above the root.
struct InputCopies {
  private let files: [String: [UInt8]]
  /// Every folder that holds a file or a folder, with the names in it.
  private let folders: [String: Set<String>]

  /// - Parameter files: Bytes by path; paths are relative.
  init(_ files: [String: [UInt8]]) {
    var byPath: [String: [UInt8]] = [:]
    var folders: [String: Set<String>] = [".": []]
    for (name, bytes) in files {
      let path = FilePath.normalised(name)
      byPath[path] = bytes
      var inner = path
      while inner != ".", inner != "/" {
        let folder = FilePath.folder(of: inner)
        let start = folder == "." ? 0 : folder.utf8.count + 1
        folders[folder, default: []].insert(
          String(decoding: inner.utf8.dropFirst(start), as: UTF8.self))
        inner = folder
      }
    }
    self.files = byPath
    self.folders = folders
  }

  func read(_ path: String, atMost limit: Int) -> Result<[UInt8], FileContent.Refusal> {
    if isFolder(path) { return .failure(.folder) }
    guard let bytes = files[FilePath.normalised(path)] else { return .failure(.missing) }
    return bytes.count <= limit ? .success(bytes) : .failure(.tooLarge)
  }

  func isFolder(_ path: String) -> Bool { folders[FilePath.normalised(path)] != nil }

  func exists(_ path: String) -> Bool {
    isFolder(path) || files[FilePath.normalised(path)] != nil
  }

  /// The names in a folder in order, hidden ones left out.
  func names(in folder: String) -> [String]? {
    folders[FilePath.normalised(folder)]?.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether a path lies below a folder; there are no links to follow.
  static func contains(_ path: String, in folder: String) -> Bool {
    let (path, folder) = (FilePath.normalised(path), FilePath.normalised(folder))
    guard !path.hasPrefix("/"), path != "..", !path.hasPrefix("../") else { return false }
    return folder == "." || path == folder || path.hasPrefix(folder + "/")
  }
}
