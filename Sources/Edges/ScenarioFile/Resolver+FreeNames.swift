import Diagnostics
import Law

/// Parameters whose path has a name that the files choose: groups, classes of assets.
private struct NamedFamily {
  /// What one of them is, for messages.
  var kind: Message
  /// The folders that share the names.
  var folders: [[String]]
  /// What changes must set, with `*` for the name, to bring one that no file states; nothing where
  /// they cannot.
  var brought: [String] = []

  var isOfAssets: Bool { kind == "class of assets" }

  static let all: [NamedFamily] =
    [
      .init(kind: "group", folders: [["assumptions", "groups"]]),
      .init(
        kind: "category",
        folders: [["law", "health", "categories"], ["assumptions", "health", "categories"]]),
      .init(
        kind: "transfer",
        folders: [
          ["law", "nonContributory", "transfers"], ["assumptions", "nonContributory", "transfers"],
        ],
        brought: ["law.nonContributory.transfers.*.amount"]),
      .init(
        kind: "programme",
        folders: [["law", "unemployment", "relief"], ["assumptions", "unemployment", "relief"]],
        brought: ["law.unemployment.relief.*.bands"]),
    ]
    + (["pension"] + Catalogue.insuranceBranches).map { branch in
      let assets = "assumptions.fund.\(branch).assets"
      return .init(
        kind: "class of assets", folders: [assets.split(separator: ".").map(String.init)],
        brought: ["\(assets).*.share", "\(assets).*.yield"])
    }
}

extension Resolver {
  /// The changes whose paths have names that files state or that changes can bring; tells the
  /// others.
  func changesWithKnownNames(_ problems: Problems) -> [ScenarioChange] {
    changes.filter { change in
      let parts = change.path.split(separator: ".").map(String.init)
      return NamedFamily.all.allSatisfy { family in
        guard let folder = family.folders.first(where: { parts.starts(with: $0) }),
          parts.count > folder.count
        else { return true }
        return isKnown(parts[folder.count], of: family, change, problems)
      }
    }
  }

  private func isKnown(
    _ name: String, of family: NamedFamily, _ change: ScenarioChange, _ problems: Problems
  ) -> Bool {
    let folders = family.folders.map { $0.joined(separator: ".") }
    let isUnread = unread.contains { path in
      folders.contains { $0 == path || $0.hasPrefix(path + ".") }
    }
    var known = Set(folders.flatMap { names(below: $0) })
    for folder in folders {
      let depth = folder.split(separator: ".").count
      known.formUnion(
        unread.filter { $0.hasPrefix(folder + ".") }.map {
          String($0.split(separator: ".")[depth])
        })
    }
    guard !isUnread, !known.contains(name), !isBrought(name, family, known) else { return true }
    if known.isEmpty {
      problems.error(
        at: change.provenance.place,
        "no file states the \(family.kind) '\(name)', nor any other", subject: change.path,
        hint: bringing(name, family))
    } else {
      problems.unknown(
        family.kind, name, at: change.provenance.place, known: known, subject: change.path)
    }
    return false
  }

  /// Whether the changes set all that makes one of a family.
  private func isBrought(_ name: String, _ family: NamedFamily, _ known: Set<String>) -> Bool {
    // The classes of a fund of its own take the place of the shared ones only in a file.
    if family.brought.isEmpty || family.isOfAssets && known.isEmpty { return false }
    let set = Set(changes.filter(\.sets).map(\.path))
    return family.brought.allSatisfy { set.contains($0.replacing("*", with: name)) }
  }

  private func bringing(_ name: String, _ family: NamedFamily) -> Message? {
    guard !family.brought.isEmpty, !family.isOfAssets else { return nil }
    let paths = family.brought.map { $0.replacing("*", with: name) }
    return "a change brings one that sets \(paths.joined(separator: ", "))"
  }
}

extension ScenarioChange {
  /// Whether it sets values, and not only alters those that there are.
  fileprivate var sets: Bool {
    switch action {
    case .numbers(let change, _): if case .set(_) = change.operation { true } else { false }
    case .scale(let change): if case .set(_) = change.operation { true } else { false }
    case .grid(let limited): if case .set(_) = limited.change.operation { true } else { false }
    case .replace: true
    case .shift: false
    }
  }
}
