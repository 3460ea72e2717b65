import Analysis
import Explanation
import Law
import Quantities
import Valuation

/// How a value follows from the numbers of the files, and what functions mean.
extension ExplanationPage {
  /// "500,000 of 2025, grown by prices"; nothing where the value is a number of the files.
  func words(of parameter: ParameterOrigin) -> String? {
    switch parameter.derivation {
    case .grown(let number, let year, let rule)?:
      return ExplainText.grown.text(
        in: language,
        ["number": figure(number), "year": String(year.number), "rule": words(of: rule)])
    case .between(let low, let first, let high, let last)?:
      return ExplainText.between.text(
        in: language,
        [
          "low": figure(low), "first": String(first.number), "high": figure(high),
          "last": String(last.number),
        ])
    case .multiple(let number)?:
      return parameter.multipleOf.map {
        ExplainText.multiple.text(in: language, ["number": figure(number), "amount": $0])
      }
    case nil: return nil
    }
  }

  private func words(of rule: GrowthRule) -> String {
    if rule == .byPrices { return ExplainText.byPrices.text(in: language) }
    if rule == .byWages { return ExplainText.byWages.text(in: language) }
    let parts: [(ExplainText, Double)] = [
      (.partOfPrices, rule.prices), (.partOfRealWages, rule.realWages), (.ratePerYear, rule.rate),
    ]
    let words = parts.filter { $0.1 != 0 }.map {
      $0.0.text(in: language, ["number": figure($0.1)])
    }
    return words.isEmpty ? ExplainText.notAtAll.text(in: language) : words.joined(separator: ", ")
  }

  /// The derivation in full numbers.
  func derivation(of parameter: ParameterOrigin) -> JSONValue {
    switch parameter.derivation {
    case .grown(let number, let year, let rule)?:
      return [
        "kind": "grown", "number": .number(number), "year": .number(Double(year.number)),
        "prices": .number(rule.prices), "realWages": .number(rule.realWages),
        "rate": .number(rule.rate),
      ]
    case .between(let low, let first, let high, let last)?:
      return [
        "kind": "between", "numbers": .list([.number(low), .number(high)]),
        "years": .list([.number(Double(first.number)), .number(Double(last.number))]),
      ]
    case .multiple(let number)?:
      return [
        "kind": "multiple", "number": .number(number),
        "of": parameter.multipleOf.map { .text($0) } ?? .null,
      ]
    case nil: return .null
    }
  }

  // MARK: - Functions

  /// What each function of the formulas is, those that have a name of the house.
  var functionWords: [(name: String, meaning: String)] {
    explanation.functions.compactMap { function in
      let text: ExplainText? =
        switch function {
        case .limited: .functionLimited
        case .capped: .functionCapped
        case .positive: .functionPositive
        case .minimum, .maximum, .power: nil
        }
      return text.map { (name: function.rawValue, meaning: $0.text(in: language)) }
    }
  }

  // MARK: - Without a formula

  /// What is known of a figure whose inputs are no lines of the run.
  var wordsWithoutFormula: [String] {
    guard let definition = explanation.definition else {
      return ["  " + ExplainText.notShown.text(in: language)]
    }
    return [
      "  \(explanation.figure.name) = \(definition.formula)",
      "  "
        + ExplainText.derivedOn.text(
          in: language, ["page": "Method/\(definition.page)"]),
    ]
  }
}
