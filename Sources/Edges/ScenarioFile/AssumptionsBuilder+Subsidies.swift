import Diagnostics
import Law
import Quantities
import Scheme

extension AssumptionsBuilder {
  private var subsidyPath: String { "law.pension.contributionSubsidy" }

  /// The classes of persons for whom the state pays a part of the contributions.
  func contributionSubsidies() -> [ContributionSubsidy] {
    named(below: subsidyPath).map { name in
      let path = "\(subsidyPath).\(name)"
      return ContributionSubsidy(
        name: name,
        amounts: resolver.groups.map { group in
          resolver.number(path, group: group) == nil ? nil : paid(path, group: group)
        })
    }
  }

  /// The shares of a group's contribution-years by class, of which there is at most one in all.
  func subsidisedShares(_ group: String) -> [String: YearSeries<Double>]? {
    let folder = "\(group).subsidisedShare"
    let known = named(below: subsidyPath)
    let names = named(below: folder)
    var result: [String: YearSeries<Double>] = [:]
    for name in names {
      let path = "\(folder).\(name)"
      guard known.contains(name) else {
        problems.unknown(
          "class", name, at: resolver.place(path), known: known, subject: path)
        continue
      }
      result[name] = mean(path)
    }
    let sums = years.map { year in
      (year: year, sum: result.values.reduce(0) { $0 + $1[year] })
    }
    if let found = sums.first(where: { $0.sum > 1 + 1e-9 }), let name = names.first {
      problems.error(
        at: resolver.place("\(folder).\(name)"),
        "the shares of the classes sum to \(NumberText.short(found.sum)) in \(found.year), more "
          + "than 1", subject: folder)
    }
    return result.count == names.count ? result : nil
  }
}
