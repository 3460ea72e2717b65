import Diagnostics
import Law

extension Catalogue {
  /// Branches of which only the account is kept: flows, return, opening reserve.
  static let accounts: [ParameterSpec] = [
    .init("accounts.*.openingReserve", .number(.anyNumber, .step), "money", .constant),
    .init(
      "accounts.*.timing",
      .choice(["midYear", "midYearSimple", "endYear", "startYear", "monthly"]), "", .constant,
      .optional),
    .init("accounts.*.contributions", .number(.anyNumber, .linear), "money"),
    .init("accounts.*.otherIncome", .number(.anyNumber, .linear), "money"),
    .init("accounts.*.benefits", .number(.anyNumber, .linear), "money"),
    .init("accounts.*.administration", .number(.anyNumber, .linear), "money"),
    .init("accounts.*.insurableEarnings", .number(.nonNegative, .linear), "money"),
    .init("accounts.*.returnRate", .number(.growth, .linear), "rate", .mean, .optional),
    .init(
      "accounts.*.interestFactor", .number(1e-12...1e12, .linear), "factor", .mean, .optional),
    .init("accounts.*.investmentIncome", .number(.anyNumber, .linear), "money", .mean, .optional),
    .init("accounts.*.debtRate", .number(.growth, .linear), "rate", .mean, .optional),
  ]

  /// The key that states all columns of a file at once.
  static let flowsWord = "flows"

  /// The lines that every account states.
  static let flowWords = [
    "contributions", "otherIncome", "benefits", "administration", "insurableEarnings",
  ]

  /// The three ways to say what a fund earns; an account has one of them.
  static let returnWords = ["returnRate", "interestFactor", "investmentIncome"]

  /// Whether a path is `accounts.<branch>.flows`.
  static func isFlowsFile(_ path: [String]) -> Bool {
    path.count == 3 && path[0] == "accounts" && path[2] == flowsWord
  }
}

extension ValueDecoder {
  /// The columns of a file of flows, each as the parameter that it states.
  ///
  /// `flows: data/flows.csv` is short for `contributions: { file: data/flows.csv, column:
  /// contributions }` and so on; a `scale` is that of the columns of money.
  func columns(ofFlows node: SourceNode, subject: String) -> [(String, SourceNode)]? {
    var entries = node.entries
    if node.text != nil {
      entries = [.init(key: "file", keyPlace: node.place, value: node)]
    }
    let whole = SourceNode(place: node.place, content: .mapping(entries))
    let known = Self.documentation.union(["file", "scale", "interpolation"])
    checkKeys(whole, known: known, subject: subject)
    guard let table = csv(whole, subject: subject) else { return nil }
    let branch = ["accounts", "*"]
    let columns = table.header.filter { name in
      Catalogue.spec(branch + [name])?.numberForm != nil
    }
    for (index, name) in table.header.enumerated()
    where !columns.contains(name) && name != "year" && !Self.extraColumns.contains(name) {
      problems.unknown(
        "column", name, at: table.headerPlace(index), known: Catalogue.words(after: branch),
        subject: subject)
    }
    return columns.map { name in
      let isMoney = Catalogue.spec(branch + [name])?.unit == "money"
      let column = SourceNode.Entry(
        key: "column", keyPlace: node.place,
        value: SourceNode(place: node.place, content: .scalar(name, isPlain: true)))
      let kept = entries.filter { known.contains($0.key) && (isMoney || $0.key != "scale") }
      return (name, SourceNode(place: node.place, content: .mapping(kept + [column])))
    }
  }
}
