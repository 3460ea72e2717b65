import Assumptions
import Diagnostics
import Law
import Quantities

extension AssumptionsBuilder {
  /// Tells accounts without a branch, and changes of branches that are not there.
  func checkBranches(_ branches: [String]) {
    if branches.isEmpty, let place = resolver.folders["accounts"],
      !resolver.unread.contains(where: { $0.hasPrefix("accounts") })
    {
      problems.error(
        at: place, "the accounts have no branch", subject: "accounts",
        hint: "accounts: { pension: { flows: data/flows.csv, openingReserve: 0 } }")
    }
    for change in resolver.changes where change.path.hasPrefix("accounts.") {
      let branch = String(change.path.split(separator: ".")[1])
      guard !branches.contains(branch) else { continue }
      problems.unknown(
        "branch", branch, at: change.provenance.place, known: branches, subject: change.path)
    }
  }

  /// A branch of which only the account is kept.
  func account(_ branch: String) -> AccountsAssumptions? {
    let path = "accounts.\(branch)"
    guard Catalogue.flowWords.contains(where: { resolver.isStated("\(path).\($0)") }) else {
      let head = (["year"] + Catalogue.flowWords).joined(separator: ",")
      let returns = Catalogue.returnWords.joined(separator: ", ")
      problems.error(
        at: resolver.parent(of: "\(path).*"), "the account has no flows", subject: path,
        hint: "'flows' names a file with the head \(head) and one of \(returns)")
      return nil
    }
    let reserve = constant("\(path).openingReserve")
    let contributions = mean("\(path).contributions")
    let otherIncome = mean("\(path).otherIncome")
    let benefits = mean("\(path).benefits")
    let administration = mean("\(path).administration")
    let earnings = mean("\(path).insurableEarnings")
    let debtRate = resolver.has("\(path).debtRate") ? mean("\(path).debtRate") : nil
    var timing: CashFlowTiming? = .midYear
    if resolver.isStated("\(path).timing") {
      timing = word("\(path).timing", as: CashFlowTiming.self)
    }
    guard let returns = returns(path), let reserve, let contributions, let otherIncome,
      let benefits, let administration, let earnings, let timing
    else { return nil }
    return AccountsAssumptions(
      branch: branch, timing: timing, openingReserve: reserve, contributions: contributions,
      otherIncome: otherIncome, benefits: benefits, administration: administration,
      insurableEarnings: earnings, returns: returns, debtRate: debtRate)
  }

  /// What the fund earns: the one form that is stated, or the one that a change puts in its place.
  private func returns(_ path: String) -> FundReturns? {
    guard !resolver.unread.contains(path) else { return nil }
    let stated = Catalogue.returnWords.filter { resolver.isStated("\(path).\($0)") }
    let changed = stated.filter { word in
      resolver.changes.contains { $0.path == "\(path).\(word)" }
    }
    let chosen = stated.count > 1 ? changed : stated
    guard let word = chosen.first, chosen.count == 1 else {
      let words = Catalogue.returnWords.joined(separator: ", ")
      problems.error(
        at: resolver.parent(of: "\(path).*"),
        stated.isEmpty
          ? "the account does not say what its fund earns"
          : """
          the account says in \(stated.count) ways what its fund earns: \
          \(stated.joined(separator: ", "))
          """,
        subject: path, hint: "state one of \(words)")
      return nil
    }
    switch word {
    case "returnRate": return mean("\(path).returnRate").map { .rates($0) }
    case "investmentIncome":
      return mean("\(path).investmentIncome").map { .investmentIncome($0) }
    default: return factors("\(path).interestFactor").map { .interestFactors($0) }
    }
  }

  /// Factors of every year, and of the years before and after where the file has them.
  private func factors(_ path: String) -> YearSeries<Double>? {
    guard mean(path) != nil, let number = resolver.number(path) else { return nil }
    let stated = number.values.entries.map(\.start.year)
    let before = firstYear.advanced(by: -1)
    let after = years.upperBound.advanced(by: 1)
    let first = stated.contains(before.number) ? before : firstYear
    let last = stated.contains(after.number) ? after : years.upperBound
    return YearSeries(over: first...last) { number.mean(in: $0)?.fixed ?? 1 }
  }
}
