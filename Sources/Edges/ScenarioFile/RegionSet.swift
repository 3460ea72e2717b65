public import Diagnostics
public import Quantities

/// Regions that are run together, each a scenario of its own, and the total they are part of.
///
/// ```yaml
/// format: 1
/// title: { en: …, vi: … }
/// total: ../bases/2020.yaml
/// regions: [sa-dec.yaml]
/// ```
public struct RegionSet: Sendable {
  public let title: LocalizedText
  /// The scenario of the whole country, named from where the program runs.
  public let total: String
  /// The scenarios of the regions, named from where the program runs, in the file's order.
  public let regions: [String]

  static let known: Set<String> = ["format", "title", "description", "note", "total", "regions"]

  /// Reads the list; throws every problem of its file at once.
  public static func read(_ path: String) throws(InputProblems) -> RegionSet {
    let (problems, files) = (Problems(), InputFiles())
    let set = read(path, files, problems)
    guard let set, !problems.hasErrors else { throw InputProblems(problems.diagnostics) }
    return set
  }

  private static func read(
    _ path: String, _ files: InputFiles, _ problems: Problems
  ) -> RegionSet? {
    let start = SourcePlace(file: path, line: 1, column: 1)
    guard let bytes = files.bytes(of: path, atMost: YAMLFile.largestFile) else {
      problems.error(at: start, files.complaint(about: path, named: path))
      return nil
    }
    guard let root = YAMLFile.parse(bytes, file: path, problems: problems) else { return nil }
    let decoder = ValueDecoder(
      problems: problems, files: files, years: Year(2000)...Year(2001), folders: [])
    decoder.checkKeys(root, known: known, subject: nil)
    if let format = root["format"], format.text != "1" {
      problems.error(
        at: format.place, "this program reads format 1, found \(format.kind)")
    }
    let folder = FilePath.folder(of: FilePath.normalised(path))
    func scenario(_ node: SourceNode) -> String? {
      guard let name = node.text, !name.hasPrefix("/") else {
        problems.error(
          at: node.place, "expected the name of a scenario relative to this file",
          hint: "found \(node.kind)")
        return nil
      }
      let file = FilePath.join(folder, name)
      if !files.exists(file) {
        problems.error(at: node.place, "there is no file '\(name)'")
      }
      return file
    }
    guard let title = root["title"].flatMap({ decoder.text($0, subject: "title") }) else {
      problems.error(
        at: start, "the list of regions has no 'title'", hint: "title: { en: …, vi: … }")
      return nil
    }
    guard let total = root["total"].flatMap(scenario) else {
      problems.error(
        at: start, "the list of regions names no 'total'",
        hint: "total: the scenario that the regions are part of")
      return nil
    }
    guard case .sequence(let nodes)? = root["regions"]?.content, !nodes.isEmpty else {
      problems.error(
        at: root["regions"]?.place ?? start, "expected a list of scenarios under 'regions'")
      return nil
    }
    let regions = nodes.compactMap(scenario)
    for (index, region) in regions.enumerated() where regions[..<index].contains(region) {
      problems.error(at: nodes[index].place, "the region stands twice")
    }
    return RegionSet(title: title, total: total, regions: regions)
  }
}
