import Analysis
import Diagnostics
import Explanation
import Law
import Quantities
import Report
import Results
import Testing
import Valuation

@Suite("The page of an explanation")
struct PageTests {
  private static let accounts = Result {
    try SampleRun.whole("examples/3-accounts-only/scenario.yaml")
  }

  private func explanation(_ name: String, _ year: Int?) throws -> Explanation {
    let explainer = try Explainer(Self.accounts.get())
    var figure = try #require(Explainer.figure(named: name))
    figure.year = year
    return try explainer.explanation(of: figure)
  }

  @Test("shows the formula in symbols and in numbers, and how to go on")
  func roll() throws {
    // F(2025) = 1070 · 1.05 + 110 − 90, as the scenario's own comment counts it.
    let page = ExplanationPage(
      try explanation("reserveAtYearEnd", 2025), of: "a.yaml",
      in: try Self.accounts.get().record.result.currency, language: .english
    ).text
    #expect(page.contains("reserveAtYearEnd(t-1) · (1 + yield) + netCashFlow · 1"))
    #expect(page.contains("1,070 · (1 + 0.05) + 20 · 1 = 1,143.5"))
    #expect(page.contains("ansinh explain a.yaml pension.reserveAtYearEnd 2024"))
  }

  @Test("follows a given line to its file and line")
  func place() throws {
    let explanation = try explanation("benefits", 2025)
    guard case .parameter(let origin)? = explanation.inputs.first?.origin else {
      Issue.record("benefits of an account are a parameter")
      return
    }
    #expect(origin.path == "accounts.pension.benefits")
    #expect(origin.place?.file.hasSuffix("flows.csv") == true)
  }

  @Test("a value between two dated ones is told from both, with the weaker basis")
  func between() throws {
    let run = try SampleRun.until(
      2030, "vietnam/history/ui-relief-2021.yaml",
      changes: """
        changes:
          - set: assumptions.fund.unemployment.administration.rate
            values:
              2021: { value: 0.02, reference: First }
              2030: { value: 0.01, assumed: true, reference: Second }
        """)
    let explainer = try Explainer(run)
    func origin(_ year: Int) throws -> ParameterOrigin {
      let explanation = try explainer.explanation(
        of: FigureName(branch: "unemployment", name: "administration", year: year))
      let input = try #require(explanation.inputs.first { $0.symbol == "z" })
      guard case .parameter(let origin) = input.origin else { throw CancellationError() }
      return origin
    }
    let first = try origin(2021)
    #expect(first.basis == .seen)
    #expect(first.citations.map(\.title) == ["First"])
    #expect(first.derivation == nil)
    let later = try origin(2025)
    #expect(later.basis == .assumed)
    #expect(later.citations.map(\.title) == ["First", "Second"])
    #expect(later.place == first.place)
    #expect(later.derivation == .between(0.02, 2021, 0.01, 2030))
  }

  @Test("an amount that grows is told from the number of the file and the rule")
  func grown() throws {
    let run = try SampleRun.whole("vietnam/history/ui-relief-2021.yaml")
    let origins = try Explainer(run).explanations(ofAllIn: 2030).flatMap(\.inputs)
      .compactMap { input -> ParameterOrigin? in
        if case .parameter(let origin) = input.origin { origin } else { nil }
      }
    #expect(
      origins.contains {
        if case .grown? = $0.derivation { $0.basis == .assumed } else { false }
      })
  }

  @Test("an indicator that needs streams of its own has its words instead of inputs")
  func words() throws {
    let run = try SampleRun.whole("verification/oasdi/intermediate.yaml")
    let explainer = try Explainer(run)
    let name = try #require(
      run.record.result.indicators.first {
        $0.value != nil && $0.indicator.hasPrefix("scaledPremium")
      })
    let explanation = try explainer.explanation(
      of: FigureName(branch: name.branch, name: name.indicator))
    #expect(explanation.formula == nil)
    #expect(explanation.value == name.value)
    let page = ExplanationPage(
      explanation, of: "run", in: run.record.result.currency, language: .english)
    #expect(page.text.contains("in words"))
  }

  @Test("the commands that go on name the store")
  func store() throws {
    let page = ExplanationPage(
      try explanation("reserveAtYearEnd", 2025), of: "3",
      in: try Self.accounts.get().record.result.currency, language: .english,
      store: "runs.sqlite")
    #expect(page.text.contains("pension.reserveAtYearEnd 2024 --store=runs.sqlite"))
  }

  @Test("is written in Vietnamese with decimal commas")
  func vietnamese() throws {
    let page = ExplanationPage(
      try explanation("reserveAtYearEnd", 2025), of: "a.yaml",
      in: try Self.accounts.get().record.result.currency, language: .vietnamese
    ).text
    #expect(page.contains("Công thức"))
    #expect(page.contains("1.143,5"))
  }

  @Test(
    "a name that the run does not have is told with the nearest one",
    arguments: [
      ("reserveAtYerEnd", 2025, "did you mean 'reserveAtYearEnd'?"),
      ("pensoin.benefits", 2025, "did you mean 'pension'?"),
      ("benefits:men", 2025, "known here: all"), ("benefits", 2050, "2024–2026"),
      ("benefits", 0, "has a value for every year"), ("pension.peakYer", 0, "peakYear"),
    ])
  func mistakes(name: String, year: Int, words: String) throws {
    #expect {
      _ = try explanation(name, year == 0 ? nil : year)
    } throws: { error in
      (error as? InputProblems)?.description.contains(words) == true
    }
  }

  @Test("figures among the inputs are explained to the depth asked for")
  func depth() throws {
    let explainer = try Explainer(Self.accounts.get())
    let figure = FigureName(branch: "pension", name: "annualBalance", year: 2024)
    let one = try explainer.explanations(of: figure, depth: 1)
    let two = try explainer.explanations(of: figure, depth: 2)
    #expect(one.count == 1)
    #expect(two.map(\.figure.name).sorted().contains("totalExpenditure"))
  }
}
