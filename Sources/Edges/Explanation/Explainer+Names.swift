public import Analysis
public import Diagnostics
public import Quantities
import Valuation

extension Explainer {
  /// The figure with its branch, or what is wrong with it.
  func checked(_ figure: FigureName) throws(InputProblems) -> FigureName {
    var known = figure
    known.branch = figure.branch ?? leadingBranch
    let own = lines.filter { $0.branch == known.branch }
    guard !own.isEmpty else {
      let branches = Array(Set(lines.compactMap(\.branch))).sorted()
      throw problem(
        "the run has no branch '\(known.branch ?? "")'",
        hint: hint(known.branch ?? "", among: branches))
    }
    if isIndicator(known) {
      known.year = nil
      return known
    }
    let measures = own.filter { $0.name == figure.name }
    guard !measures.isEmpty else { throw unknown(figure, own) }
    guard measures.contains(where: { $0.group == figure.group }) else {
      throw problem(
        "'\(figure.name)' has no line '\(figure.group)'",
        hint: hint(figure.group, among: measures.map(\.group)))
    }
    guard let year = figure.year else {
      throw problem(
        "'\(figure.name)' has a value for every year",
        hint: "add one of \(years.lowerBound)–\(years.upperBound)")
    }
    guard years.contains(Year(year)) else {
      throw problem(
        "\(year) lies outside the run's years \(years.lowerBound)–\(years.upperBound)")
    }
    return known
  }

  private func unknown(_ figure: FigureName, _ own: [FigureName]) -> InputProblems {
    let elsewhere = lines.first { $0.name == figure.name }?.branch
    let hint =
      elsewhere.map { "branch '\($0)' has it: \($0).\(figure.name)" }
      ?? hint(
        figure.name,
        among: own.map(\.name)
          + indicators.filter { $0.branch == figure.branch ?? leadingBranch }.map(\.indicator),
        orListing: false)
    return problem(
      "branch '\(figure.branch ?? leadingBranch)' has no measure '\(figure.name)'",
      hint: hint ?? "ansinh inspect --measures lists all")
  }

  private func hint(
    _ word: String, among known: [String], orListing lists: Bool = true
  ) -> String? {
    if let nearest = Suggestion.nearest(to: word, among: known) {
      return "did you mean '\(nearest)'?"
    }
    return lists ? "known here: \(known.joined(separator: ", "))" : nil
  }

  /// What is known of a figure whose formula cannot be shown.
  func hint(withoutFormula figure: FigureName) -> String? {
    if figure.year == nil, value(of: figure) == nil { return "it does not exist in this run" }
    return MeasureCatalogue.definition(of: figure.name).map {
      "in words: \($0.formula); Method/\($0.page) derives it"
    }
  }

  func problem(_ message: String, hint: String? = nil) -> InputProblems {
    InputProblems([Diagnostic(.error, at: nil, message, hint: hint)])
  }
}

extension Explainer {
  /// The figure that a text names, `branch.measure:group`; nothing where it has another form.
  ///
  /// Groups of relief programmes have a point in their name, `resolution116.months12to35`.
  public static func figure(named text: String) -> FigureName? {
    let form = #/(?:([A-Za-z]+)\.)?([A-Za-z][A-Za-z0-9]*)(?::([A-Za-z][A-Za-z0-9.]*))?/#
    guard let match = text.wholeMatch(of: form)?.output else { return nil }
    return FigureName(
      branch: match.1.map(String.init), name: String(match.2),
      group: match.3.map(String.init) ?? "all")
  }

  /// A figure and the figures that it is made of, to a depth, each once.
  ///
  /// - Parameters:
  ///   - figure: The figure, with its year.
  ///   - depth: 1 for the figure alone.
  /// - Returns: The figure first.
  /// - Throws: That the run has no such figure.
  public func explanations(
    of figure: FigureName, depth: Int
  ) throws(InputProblems) -> [Explanation] {
    var found = [try explanation(of: figure)]
    var seen = [found[0].figure]
    var last = found
    for _ in 1..<max(1, depth) {
      var next: [Explanation] = []
      for input in last.flatMap(\.inputs) {
        guard case .figure(let part) = input.origin, !seen.contains(part) else { continue }
        seen.append(part)
        if let year = part.year, years.contains(Year(year)) {
          next.append(try explanation(of: part))
        }
      }
      found += next
      last = next
    }
    return found
  }

  /// Every figure of a year that the run has, in the order of the results.
  public func explanations(ofAllIn year: Year) throws(InputProblems) -> [Explanation] {
    prepare([year])
    var found: [Explanation] = []
    for line in lines {
      var figure = line
      figure.year = year.number
      found.append(try explanation(of: figure))
    }
    return found
  }
}
