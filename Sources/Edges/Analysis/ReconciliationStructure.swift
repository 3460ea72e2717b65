import Quantities
import Valuation

/// What only one of two valuations has: insured groups, asset classes, branches.
///
/// None of their parameters means anything without the others, hence they are one row.
struct ReconciliationStructure {
  /// Every parameter that differs and belongs to something that only one valuation has.
  let paths: Set<String>
  let title: LocalizedText

  /// - Parameters:
  ///   - old: The paths of the parameters of the earlier valuation.
  ///   - new: Those of the later one.
  ///   - differing: The paths that differ, names of the head included.
  init(old: Set<String>, new: Set<String>, differing: Set<String>) {
    let all = Self.branches(of: old).union(Self.branches(of: new))
    func units(_ paths: Set<String>) -> Set<String> {
      let own = Self.branches(of: paths)
      return Set(paths.flatMap { Self.units(of: $0, among: own) })
    }
    let (before, after) = (units(old), units(new))
    let changed = before.symmetricDifference(after)
    // Shares of the other classes make room for a new one: they add up to 1.
    let funds = Set(changed.filter { $0.contains(".assets.") }.map(Self.fund))
    var paths = differing.filter { path in
      !changed.isDisjoint(with: Self.units(of: path, among: all))
        || path.hasSuffix(".share") && path.contains(".assets.") && funds.contains(Self.fund(path))
    }
    let hasBranch = changed.contains { $0.hasPrefix(Self.branchMark) }
    if hasBranch, differing.contains("branches") { paths.insert("branches") }
    self.paths = paths
    title = Self.title(
      hasNew: !after.isSubset(of: before), hasOld: !before.isSubset(of: after))
  }

  private static func title(hasNew: Bool, hasOld: Bool) -> LocalizedText {
    switch (hasNew, hasOld) {
    case (_, false):
      LocalizedText(
        en: "New groups, classes and branches", vi: "Nhóm, loại tài sản và quỹ mới")
    case (false, true):
      LocalizedText(
        en: "Groups, classes and branches left out", vi: "Nhóm, loại tài sản và quỹ không còn")
    case (true, true):
      LocalizedText(
        en: "New groups, classes and branches, and those left out",
        vi: "Nhóm, loại tài sản và quỹ mới hoặc không còn")
    }
  }

  // MARK: - Units

  private static let branchMark = "branch "

  /// The branches that have law of their own or given accounts.
  private static func branches(of paths: Set<String>) -> Set<String> {
    Set(
      paths.compactMap { path in
        let parts = path.split(separator: ".").map(String.init)
        guard parts.count > 2, ["law", "accounts"].contains(parts[0]),
          MeasureCatalogue.title(ofBranch: parts[1]).en != parts[1]
        else { return nil }
        return parts[1]
      })
  }

  /// The group, class or branch that a parameter belongs to, at most one of each kind.
  private static func units(of path: String, among branches: Set<String>) -> [String] {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count > 2 else { return [] }
    var units: [String] = []
    if parts[0] == "assumptions", parts[1] == "groups" {
      units.append(parts.prefix(3).joined(separator: "."))
    }
    if parts.count > 5, parts[1] == "fund", parts[3] == "assets" {
      units.append(parts.prefix(5).joined(separator: "."))
    }
    let branch = parts[1] == "fund" ? parts[2] : parts[1]
    if branches.contains(branch) { units.append(branchMark + branch) }
    return units
  }

  /// `assumptions.fund.pension` of a path below it.
  private static func fund(_ path: String) -> String {
    path.split(separator: ".").prefix(3).joined(separator: ".")
  }
}
