import Quantities
import Valuation

extension ReportContext {
  var assumptions: HTML {
    let tables = parameterTables(below: "assumptions")
    guard !tables.isEmpty else { return missing(.noAssumptions) }
    return "<p>\(say(.assumptionsIntroduction))</p>\n\(tables)"
  }

  /// How the figures come about: a few sentences and the formulas, with the pages that derive them.
  var method: HTML {
    let steps: [(ReportText, String, String)] = [
      (.methodPopulation, "P(x+1, t+1) = P(x, t) · S(x, t) + M(x, t)", "Demography"),
      (.methodCoverage, "C(g, s, x, t) = κ(g, t) · L(s, x, t)", "Coverage"),
      (.methodEarnings, "W(t) = Σ C · w · χ", "Projection"),
      (.methodPensions, "B(t) = Σ I(t) · Z · (1 − ½ q)", "Projection"),
      (.methodFund, "F(t+1) = F(t) · (1 + i) + N · γ(i)", "FundAccounts"),
      (.methodCost, "PAYG(t) = E(t) / W(t)", "Indicators"),
      (.methodPremium, "GAP = (PV(E) − F(T0)) / PV(W)", "Indicators"),
    ]
    let rows = steps.map { key, formula, page -> HTML in
      """
      <div class="step"><p>\(say(key))</p><p class="formula" lang="en">\(formula)</p>\
      <p class="derived">\(say(.methodPage)) <code>Method/\(page)</code></p></div>

      """
    }
    let timing = result.timing.map {
      "<p>\(say(.methodTiming, ["timing": say(ReportText.timing($0))]))</p>\n" as HTML
    }
    return """
      <p>\(say(.methodIntroduction))</p>
      \(timing ?? .nothing)\(rows)<p>\(say(.methodNotional))</p>

      """
  }

  /// What the actuary must say, and room to say it.
  var opinion: HTML {
    let points: [ReportText] = [
      .opinionData, .opinionAssumptions, .opinionMethod, .opinionSustainability, .opinionLimits,
    ]
    let items = points.map { "<li>\(say($0))</li>\n" as HTML }
    return """
      <p>\(say(.opinionIntroduction))</p>
      <ol>\(items)</ol>
      <div class="blank" role="note"><p><strong>\(say(.opinionBlank))</strong></p>
      <p class="lines"></p>
      <dl><div><dt>\(say(.actuary))</dt><dd></dd></div><div><dt>\(say(.qualification))</dt><dd></dd></div>\
      <div><dt>\(say(.placeAndDate))</dt><dd></dd></div></dl></div>

      """
  }
}
