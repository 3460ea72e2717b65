import Analysis
import Diagnostics
import Quantities
import ScenarioFile
import Testing
import Valuation

/// Attributions between scenarios of a small scheme whose first years are known by hand.
@Suite("Attribution between scenarios")
struct AttributionScenarioTests {
  private static let small = "4-small-full-scheme/scenario.yaml"

  private static let twoChanges = """
      - set: law.pension.contributionRate.employer
        value: 0.20
      - set: assumptions.groups.employees.collectionRate
        value: 0.5
    """

  private static let files = [
    "two.yaml": AttributionFolder.scenario("Two", extends: small, changes: twoChanges),
    "more.yaml": AttributionFolder.scenario(
      "More", extends: "two.yaml",
      changes: """
          - multiply: assumptions.groups.employees.exitRate
            by: 0.5
          - set: law.pension.pensionableAge.male
            value: 62
            from: 2025
          - add: assumptions.fund.pension.assets.bonds.yield
            by: 0.01
        """),
    "sibling.yaml": AttributionFolder.scenario(
      "Sibling", extends: small, "lastYear: 2025",
      changes: """
          - set: law.pension.contributionRate.insuredPerson
            value: 0.06
          - set: assumptions.fertility.totalFertilityRate
            value: 1.5
        """),
  ]

  private let folder: AttributionFolder

  init() throws { folder = try AttributionFolder("examples", Self.files) }

  private func near(_ one: Double, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
    abs(one - other) <= tolerance * max(1, abs(one), abs(other))
  }

  // By hand, payroll W = 24 000 000 (scenario.yaml), contributions = (e + 5 %) · W · χ:
  //   e = 10 %, χ = 1    3 600 000
  //   e = 20 %, χ = 1    6 000 000      rate alone    +2 400 000
  //   e = 10 %, χ = ½    1 800 000      collection    −1 800 000
  //   e = 20 %, χ = ½    3 000 000      together        −600 000
  // In file order the rate has +2 400 000 and collection 3 000 000 − 6 000 000 = −3 000 000.
  // Over both orders: rate ½ (2 400 000 + 1 200 000), collection −½ (1 800 000 + 3 000 000).
  @Test("two changes that multiply have the shares that are counted by hand")
  func byHand() throws {
    let (from, to) = (try folder.read(Self.small), try folder.read("two.yaml"))
    let figure = FigureName(branch: nil, name: "contributions", year: 2024)
    let ordered = try Attribution.of([figure], from: from, to: to, counting: .sequential)[0]
    #expect(near(ordered.start, 3_600_000) && near(ordered.end, 3_000_000))
    #expect(near(ordered.steps[0].change, 2_400_000) && near(ordered.steps[1].change, -3_000_000))
    let shares = try Attribution.of(
      [figure], from: from, to: to, counting: .shapley(orders: 4, seed: 1))[0]
    #expect(shares.method == .shapley)
    #expect(near(shares.steps[0].change, 1_800_000) && near(shares.steps[1].change, -2_400_000))
    #expect(shares.valuations == 4)
  }

  @Test(
    "the changes of the steps add up to the whole change, for every figure that there is",
    arguments: ["two.yaml", "more.yaml", "sibling.yaml"],
    [Attribution.Counting.sequential, .shapley(orders: 4, seed: 1)])
  func sums(_ name: String, _ counting: Attribution.Counting) throws {
    let (from, to) = (try folder.read(Self.small), try folder.read(name))
    let (start, end) = (try from.result(threads: 1), try to.result(threads: 1))
    let years = Set(start.indicators.filter { $0.value != nil }.map(\.indicator))
    var figures = end.indicators.filter { $0.value != nil && years.contains($0.indicator) }
      .map { FigureName(branch: $0.branch, name: $0.indicator) }
    figures += end.series.compactMap { series in
      guard series.values.value(in: 2025) ?? nil != nil else { return nil }
      return FigureName(
        branch: series.branch, name: series.measure, group: series.group, year: 2025)
    }
    let all = try Attribution.of(figures, from: from, to: to, counting: counting)
    #expect(all.count == figures.count && all.count > 60)
    #expect(all.allSatisfy { $0.gap < 1e-9 })
    #expect(all.contains { $0.total != 0 })
  }

  @Test("each change has its place, its parameter and its title")
  func places() throws {
    let (from, to) = (try folder.read(Self.small), try folder.read("more.yaml"))
    let attribution = try Attribution.of(
      [FigureName(branch: nil, name: "actuarialBalance")], from: from, to: to,
      counting: .sequential)[0]
    #expect(attribution.way == .added)
    #expect(
      attribution.steps.map(\.paths) == [
        ["law.pension.contributionRate.employer"],
        ["assumptions.groups.employees.collectionRate"], ["assumptions.groups.employees.exitRate"],
        ["law.pension.pensionableAge.male"], ["assumptions.fund.pension.assets.bonds.yield"],
      ])
    #expect(attribution.steps[2].place?.file == "more.yaml")
    #expect(attribution.steps[2].place?.line == 6)
  }

  @Test("changes taken back, the last first, are those made with the sign turned")
  func takenBack() throws {
    let (small, more) = (try folder.read(Self.small), try folder.read("more.yaml"))
    let figure = FigureName(branch: nil, name: "actuarialBalance")
    let there = try Attribution.of([figure], from: small, to: more, counting: .sequential)[0]
    let back = try Attribution.of([figure], from: more, to: small, counting: .sequential)[0]
    #expect(back.way == .takenBack)
    #expect(back.steps.reversed().map { -$0.change } == there.steps.map(\.change))
  }

  @Test("files that share an ancestor differ by groups of assumptions, their horizon among them")
  func siblings() throws {
    let (from, to) = (try folder.read("two.yaml"), try folder.read("sibling.yaml"))
    let attribution = try Attribution.of(
      [FigureName(branch: nil, name: "actuarialBalance")], from: from, to: to,
      counting: .sequential)[0]
    #expect(attribution.way == .grouped)
    #expect(
      attribution.steps.map(\.paths) == [
        ["lastYear"], ["assumptions.fertility.totalFertilityRate"],
        ["assumptions.groups.employees.collectionRate"],
        [
          "law.pension.contributionRate.employer", "law.pension.contributionRate.insuredPerson",
        ],
      ])
    #expect(attribution.steps[3].title.en == "Law: Pensions and survivors")
  }

  @Test("the threads do not matter, to the last bit")
  func threads() throws {
    let (from, to) = (try folder.read(Self.small), try folder.read("more.yaml"))
    let figure = FigureName(branch: nil, name: "reserveAtYearEnd", year: 2026)
    let changes = try [1, 3].map { threads in
      try Attribution.of(
        [figure], from: from, to: to, counting: .shapley(orders: 4, seed: 1),
        Attribution.Options(threads: threads))[0].steps.map(\.change)
    }
    #expect(changes[0] == changes[1])
  }

  @Test("a scenario against itself has no step")
  func same() throws {
    let small = try folder.read(Self.small)
    let attribution = try Attribution.of(
      [FigureName(branch: nil, name: "actuarialBalance")], from: small, to: small,
      counting: .shapley(orders: 4, seed: 1))[0]
    #expect(attribution.steps.isEmpty && attribution.total == 0)
  }

  @Test("a year that never comes counts as the one after the last, and says so")
  func never() throws {
    let (from, to) = (try folder.read(Self.small), try folder.read("two.yaml"))
    let attribution = try Attribution.of(
      [FigureName(branch: nil, name: "depletionYear")], from: from, to: to,
      counting: .sequential)[0]
    #expect(attribution.start == 2027 && attribution.neverCountsAs == 2027)
  }

  @Test("a figure that does not exist on the way is refused, with some that do")
  func missing() throws {
    let (from, to) = (try folder.read(Self.small), try folder.read("two.yaml"))
    let figure = FigureName(branch: nil, name: "payableShareInDepletionYear")
    let problem = try #require(problems(of: figure, from, to).first)
    let file = folder.path(Self.small)
    #expect(problem.message.contains("does not exist in the valuation '\(file)'"))
    #expect(problem.hint?.contains("pension.reserveAtYearEnd@2026") == true)
  }

  @Test(
    "a figure that is none is told with what was meant",
    arguments: [
      ("depletionYaer", "did you mean 'depletionYear'?"),
      ("contributions", "name a year: contributions@2026"),
      ("contributions@2090", "the projection has the years 2024–2026"),
      ("depletionYear@2025", "leave the year out"),
    ])
  func unknown(_ name: String, _ hint: String) throws {
    let (from, to) = (try folder.read(Self.small), try folder.read("two.yaml"))
    let figure = try #require(FigureName(name))
    #expect(problems(of: figure, from, to).first?.hint?.contains(hint) == true)
  }

  private func problems(
    of figure: FigureName, _ from: ReadScenario, _ to: ReadScenario
  ) -> [Diagnostic] {
    do {
      _ = try Attribution.of([figure], from: from, to: to, counting: .sequential)
      return []
    } catch {
      return error.diagnostics
    }
  }
}
