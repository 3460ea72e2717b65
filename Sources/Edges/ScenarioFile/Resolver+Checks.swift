import Diagnostics
import Law
import Quantities

extension Resolver {
  /// Tells group names under `for:` and references that lead nowhere.
  func checkGroupNames(_ problems: Problems) {
    for parameter in parameters.values {
      switch parameter.value {
      case .numbers(let numbers):
        for name in numbers.byGroup.keys where !groups.contains(name) {
          unknownGroup(name, parameter, problems)
        }
        let all = [numbers.general].compactMap { $0 } + numbers.byGroup.values
        for figure in all.flatMap(\.entries).compactMap(\.value) {
          if let named = figure.multipleOf { check(named, from: parameter.path, problems) }
        }
      case .averaging(let averaging):
        for name in averaging.byGroup.keys where !groups.contains(name) {
          unknownGroup(name, parameter, problems)
        }
      default: continue
      }
    }
    for change in changes {
      guard case .numbers(let inner, _) = change.action,
        case .set(let values) = inner.operation
      else { continue }
      for figure in values.entries.compactMap(\.value) {
        if let named = figure.multipleOf { check(named, from: change.path, problems) }
      }
    }
  }

  private func unknownGroup(_ name: String, _ parameter: Parameter, _ problems: Problems) {
    problems.unknown(
      "group", name, at: parameter.provenance.place, known: groups, subject: parameter.path)
  }

  private func check(_ named: Parameter.Reference, from path: String, _ problems: Problems) {
    guard case .money? = Catalogue.spec(named.path)?.kind else {
      let amounts = Catalogue.specs.filter { if case .money = $0.kind { true } else { false } }
      problems.unknown(
        "amount", named.path, at: named.place,
        known: amounts.map { $0.pattern.joined(separator: ".") }, subject: path)
      return
    }
    if named.path == path {
      problems.error(
        at: named.place, "an amount cannot be a multiple of itself", subject: path)
    } else if reaches(path, from: named.path, seen: []) {
      problems.error(
        at: named.place, "the amount '\(named.path)' is itself a multiple of this one",
        subject: path)
    } else if !isStated(named.path) {
      problems.error(
        at: named.place, "the amount '\(named.path)' is stated nowhere", subject: path)
    }
  }

  /// Whether an amount is, over any number of steps, a multiple of another.
  private func reaches(_ target: String, from path: String, seen: Set<String>) -> Bool {
    guard !seen.contains(path) else { return false }
    let next = references(of: path)
    return next.contains(target)
      || next.contains { reaches(target, from: $0, seen: seen.union([path])) }
  }

  func references(of path: String) -> Set<String> {
    var sets: [DatedValues<Parameter.Figure>] = []
    if case .numbers(let numbers)? = parameters[path]?.value {
      sets += [numbers.general].compactMap { $0 } + numbers.byGroup.values
    }
    for change in changes where change.path == path {
      if case .numbers(let inner, _) = change.action, case .set(let values) = inner.operation {
        sets.append(values)
      }
    }
    let figures = sets.flatMap(\.entries).compactMap(\.value)
    return Set(figures.compactMap { $0.multipleOf?.path })
  }
}
