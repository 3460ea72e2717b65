import Assumptions
import Coverage
import Demography
import Diagnostics
import Economy
import Law
import Quantities
import ScenarioFile
import Scheme
import Testing

@Suite("Reading a scenario")
struct ReadingTests {
  private func near(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-12 * max(1, abs(expected))
  }

  @Test("folders, files and CSV become the assumptions of a run")
  func wholeScenario() throws {
    let scenario = try TemporaryScenario(SampleScenario.files).read()
    let result = try scenario.assumptions()
    #expect(result.title.en == "Sample")
    #expect(result.years == 2024...2026)
    #expect(result.currency.code == "XYZ")
    #expect(result.groups.map(\.name) == ["employees", "voluntary"])
    let population = try #require(result.population)
    #expect(near(population.opening[.male, 0], 10_100))
    #expect(population.totalFertilityRate.values == [1.9, 1.8, 1.7])
    #expect(population.fertilityRates[2025][30] == 0.05)
    #expect(population.fertilityRates[2025][14] == 0)
    #expect(scenario.warnings.isEmpty)
    #expect(scenario.inputFiles.map(\.path).contains("law/referenceAmount.yaml"))
    #expect(scenario.inputFiles.map(\.path).contains("data/mx.csv"))
  }

  @Test("a population alone needs no law, no economy and no groups")
  func populationOnly() throws {
    var files = SampleScenario.population
    files["baseline.yaml"] = """
      format: 1
      title: People
      assumptions: assumptions
      valuationDate: 2023-12-31
      lastYear: 2026
      """
    let result = try TemporaryScenario(files).read().assumptions()
    #expect(result.economy == nil)
    #expect(result.pension == nil)
    #expect(result.groups.isEmpty)
  }

  @Test("legal rates are day-weighted, legal ages and periods are shares of the year")
  func law() throws {
    let result = try TemporaryScenario(SampleScenario.files).read().assumptions()
    let law = try #require(result.pension?.law)
    let employer = try #require(law.contributionRates[.employer])
    #expect(near(employer[0][2025], (0.14 * 273 + 0.12 * 92) / 365))
    #expect(employer[1].values == [0, 0, 0])
    #expect(law.qualifyingPeriod[2025].parts.map(\.value) == [20, 15])
    #expect(law.pensionableAge[.male]?[2024].parts.map(\.value) == [61])
    #expect(near(law.shareBeforeRightsCutOff[2025], 181.0 / 365))
    #expect(law.lumpSumMonths.map(\.from) == [1995, 2014])
    #expect(law.minimumPensionGroups == [true, false])
    #expect(law.indexation.rule[2026] == GrowthRule(prices: 1, realWages: 0.5))
  }

  @Test("60 years and 9 months are 60.75 years")
  func months() throws {
    var files = SampleScenario.files
    files["law/pension/pensionableAge.yaml"] = "{ male: 60y9m, female: 56 y 4 m }\n"
    let law = try TemporaryScenario(files).read().assumptions().pension?.law
    #expect(law?.pensionableAge[.male]?[2024].parts.first?.value == 60.75)
    #expect(near(law?.pensionableAge[.female]?[2024].parts.first?.value ?? 0, 56 + 4.0 / 12))
  }

  @Test("a ceiling of 20 reference amounts follows the amount and its growth")
  func multiples() throws {
    let result = try TemporaryScenario(SampleScenario.files).read().assumptions()
    let ceiling = try #require(result.groups[0].earningsCeiling)
    #expect(near(ceiling.fixed[2024], 20 * (100.0 * 182 + 200 * 184) / 366))
    #expect(ceiling.terms.first?.start == 2024)
    #expect(ceiling.terms.first?.rule == .byWages)
    #expect(ceiling.terms.first?.coefficients[2025] == 4_000)
    let floor = try #require(result.groups[0].earningsFloor)
    #expect(floor.fixed[2026] == 150)
    #expect(floor.terms.first?.coefficients[2026] == 0)
    #expect(result.pension?.law.referenceAmount.fixed[1990] == 100)
  }

  @Test("averaging rules differ by group and by the year of entry")
  func entryClasses() throws {
    let rules = try TemporaryScenario(SampleScenario.files).read().assumptions().pension?.law
      .averaging
    guard case .byEntryYear(let classes)? = rules?.first, case .career? = rules?.last else {
      Issue.record("expected classes for employees and the career for the rest")
      return
    }
    #expect(classes.map(\.from) == [1, 2016, 2025])
    #expect(classes.map(\.years) == [5, 15, nil])
    #expect(classes.map(\.index) == [.referenceAmount, .prices, .prices])
  }

  @Test("assumptions and schedules are linear between years")
  func interpolation() throws {
    let result = try TemporaryScenario(SampleScenario.files).read().assumptions()
    #expect(near(result.economy?.inflation[2025] ?? 0, 0.03))
    guard case .share(let path, .employed) = result.groups[0].coverage else {
      Issue.record("expected a share of the employed")
      return
    }
    #expect(near(path[2025], 0.35))
    let withdrawal = try #require(result.pension?.behaviour.withdrawalRate)
    #expect(near(withdrawal[2025, .male, 40], 0.1))
    #expect(near(withdrawal[2025, .male, 20], 0.15))
  }

  @Test("a schedule is zero outside its points only where it says so; groups of ages fill them")
  func schedules() throws {
    let result = try TemporaryScenario(SampleScenario.files).read().assumptions()
    #expect(result.groups[0].exitRate[2024, .male, 19] == 0)
    #expect(near(result.groups[0].exitRate[2024, .male, 40], 0.05))
    #expect(result.groups[0].earningsProfile[.male, 70] == 1.2)
    #expect(result.labourForce?.participation[2024, .female, 30] == 0.8)
    #expect(result.labourForce?.participation[2024, .female, 14] == 0)
    #expect(result.labourForce?.participation[2024, .male, 100] == 0.2)
  }

  @Test("opening shapes meet their totals, and their own sums are kept")
  func opening() throws {
    let pension = try #require(
      try TemporaryScenario(SampleScenario.files).read().assumptions().pension)
    #expect(near(pension.opening.pensioners.total, 300))
    #expect(near(pension.opening.dormants.total, 404))
    #expect(pension.openingShapeSums["dormants"] == 202)
    #expect(near(pension.openingShapeSums["pensioners"] ?? 0, 2 * 21 * 7.5))
    // The stated mean is that of the year, where the pension index is 1.
    #expect(near(pension.opening.meanPension[.male, 70], 50))
  }

  @Test("what figures are scaled to keeps its sources")
  func sources() throws {
    let sources = try TemporaryScenario(SampleScenario.files).read().assumptions().sources
    #expect(sources["opening.pension.pensioners.total"] == "Fund report (memory)")
    #expect(sources["assumptions.labourForce.observed"] == "Labour survey; Census")
    #expect(sources["assumptions.groups.employees.earnings.observedMean"] == "(assumed)")
  }

  @Test("every resolved value names its file, line, article and basis")
  func inspection() throws {
    let scenario = try TemporaryScenario(SampleScenario.files).read()
    let values = scenario.inspect("law.pension.contributionRate.employer")
    let general = values.filter { $0.group == nil }
    #expect(general.map(\.year) == [2024, 2025, 2026])
    #expect(general.map(\.number?.description).last == "0.12")
    #expect(general.last?.citations.map(\.title) == ["Act 3"])
    #expect(general.last?.basis == .memory)
    #expect(general.last?.place?.line == 3)
    #expect(values.contains { $0.group == "voluntary" && $0.number == 0 })
    #expect(scenario.inspect("law.referenceAmount").last?.basis == .assumed)
    #expect(scenario.inspect("law.pension.qualifyingPeriod.oldAge").count == 3)
    #expect(scenario.inspect(nil).count > 100)
    #expect(scenario.nearestParameter(to: "law.referenceAmuont") == "law.referenceAmount")
  }
}
