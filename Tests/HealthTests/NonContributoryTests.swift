import Diagnostics
import Quantities
import Testing
import Valuation

@Suite("Paid by the State")
struct NonContributoryTests {
  /// Without the long-term branch nobody has a pension of its own.
  private static func country(
    _ law: String, branches: String? = "nonContributory", assumptions: String = "",
    opening: String = ""
  ) throws -> SmallCountry {
    try SmallCountry(
      branches: branches,
      law: "  nonContributory:\n" + law,
      assumptions: assumptions.isEmpty ? "" : "  nonContributory:\n" + assumptions,
      opening: opening.isEmpty ? "" : "  nonContributory:\n" + opening)
  }

  /// Residents from an exact age on, average of the year: half the cohort that reaches it.
  private static func residents(from age: Int) -> Double {
    500 + Double(97 - age + 1) * 1000 + 750 + 500
  }

  @Test("all residents above the age are paid twelve amounts, half of the cohort that reaches it")
  func socialPension() throws {
    let run = try Self.country(
      "    socialPension: { age: 80, amount: 5 }\n",
      assumptions: "    socialPension: { takeUp: 0.9 }\n"
    ).run()
    let persons = 0.9 * Self.residents(from: 80)
    for year in 2024...2026 {
      #expect(run.figure("nonContributory", "socialPensioners", in: year).isClose(to: persons))
      #expect(
        run.figure("nonContributory", "socialPensions", in: year).isClose(to: persons * 60))
    }
  }

  @Test("an age of 75 from 1 July counts for its 184 of 365 days")
  func datedAge() throws {
    let at80 = try Self.country("    socialPension: { age: 80, amount: 5 }\n").run()
    let at75 = try Self.country("    socialPension: { age: 75, amount: 5 }\n").run()
    let dated = try Self.country(
      "    socialPension:\n      age: { values: { 2000-01-01: 80, 2025-07-01: 75 } }\n"
        + "      amount: 5\n"
    ).run()
    func persons(_ run: ValuationResult, _ year: Int) -> Double {
      run.figure("nonContributory", "socialPensioners", in: year)
    }
    #expect(persons(dated, 2024) == persons(at80, 2024))
    let share = 184.0 / 365
    #expect(
      persons(dated, 2025)
        .isClose(to: share * persons(at75, 2025) + (1 - share) * persons(at80, 2025)))
    #expect(persons(dated, 2026).isClose(to: persons(at75, 2026)))
    #expect((persons(at75, 2026) - persons(at80, 2026)).isClose(to: 5000))
  }

  @Test("the poor are paid from an earlier age")
  func poor() throws {
    func persons(_ law: String) throws -> Double {
      try Self.country(
        "    socialPension: { age: 75, amount: 5\(law) }\n",
        assumptions: "    socialPension: { poorShare: 0.2 }\n"
      ).run().figure("nonContributory", "socialPensioners", in: 2024)
    }
    let difference = try persons(", ageOfPoor: 70") - persons("")
    #expect(difference.isClose(to: 0.2 * 5000))
  }

  @Test("support is paid for half of those of 98 and all of 99, who die within the year")
  func funerals() throws {
    let run = try Self.country(
      "    socialPension: { age: 80, amount: 5, funeralSupport: 40 }\n"
    ).run()
    // Of the 750 of 98, average of the year, half die (q = ½), and all 500 of 99.
    let paid = run.figure("nonContributory", "socialPensionFuneralSupport", in: 2024)
    #expect(paid.isClose(to: 40 * (375 + 500)))
  }

  @Test("the State's closed group dies out, its pensions follow the index")
  func statePensions() throws {
    let run = try Self.country(
      "    socialPension: { age: 80, amount: 5 }\n",
      opening: """
            statePensioners:
              shape: { both: { points: { 70: 1, 79: 1 }, outside: zero } }
              total: 1000
              meanPension: { mean: 30 }
        """
    ).run()
    // Nobody dies before 99, prices stand still: 1,000 · 30 · 12 every year.
    for year in 2024...2026 {
      #expect(run.figure("nonContributory", "statePensioners", in: year).isClose(to: 1000))
      #expect(run.figure("nonContributory", "statePensions", in: year).isClose(to: 360_000))
    }
    let without = try Self.country("    socialPension: { age: 80, amount: 5 }\n").run()
    // In 2025 those of 79 on 1 January 2024 are 80: 100 and half of the next 100 need nothing.
    let fewer =
      without.figure("nonContributory", "socialPensioners", in: 2025)
      - run.figure("nonContributory", "socialPensioners", in: 2025)
    #expect(fewer.isClose(to: 150))
  }

  @Test("three months of 15 for a fifth of the residents of 18 to 60 cost what they cost")
  func transfer() throws {
    let law = """
          transfers:
            relief:
              amount: 15
              months: { values: { 2000-01-01: 0, 2025-01-01: 3, 2026-01-01: 0 } }
              ages: { from: 18, to: 60 }

      """
    let run = try Self.country(
      law, assumptions: "    transfers: { relief: { share: 0.2, takeUp: 0.5 } }\n"
    ).run()
    // Between 18 and 60 there are 42,000 residents, two halves of a cohort among them.
    for (year, persons) in [(2024, 0.0), (2025, 4200), (2026, 0)] {
      let found = run.figure("nonContributory", "cashTransferRecipients", "relief", in: year)
      #expect(found.isClose(to: persons))
      #expect(
        run.figure("nonContributory", "cashTransfers", "relief", in: year)
          .isClose(to: persons * 45))
    }
    #expect(run.figure("nonContributory", "totalExpenditure", in: 2025).isClose(to: 189_000))
  }

  @Test("an amount in force from July to September counts its 92 days, and nothing before")
  func window() throws {
    let law = """
          transfers:
            relief:
              amount: { values: { 2025-07-01: 10, 2025-10-01: 0 } }

      """
    let run = try Self.country(
      law, assumptions: "    transfers: { relief: { of: insured, share: 1 } }\n"
    )
    .run()
    #expect(run.figure("nonContributory", "cashTransfers", in: 2024) == 0)
    #expect(
      run.figure("nonContributory", "cashTransfers", in: 2025)
        .isClose(to: 20_000 * 120 * 92 / 365))
    #expect(run.figure("nonContributory", "cashTransfers", in: 2026) == 0)
  }

  @Test("workers and those who work uninsured are all who work")
  func bases() throws {
    func recipients(_ base: String) throws -> Double {
      try Self.country(
        "    transfers: { relief: { amount: 1 } }\n",
        assumptions: "    transfers: { relief: { of: \(base), share: 1 } }\n"
      ).run().figure("nonContributory", "cashTransferRecipients", in: 2024)
    }
    let employed = try recipients("employed")
    #expect(try (recipients("insured") + recipients("uninsuredEmployed")).isClose(to: employed))
    #expect(try recipients("labourForce").isClose(to: employed))
    #expect(try recipients("unemployed").isClose(to: 0))
    #expect(try recipients("residents").isClose(to: SmallCountry.residents))
  }

  @Test("everybody above the pensionable age who has some pension is covered")
  func coverage() throws {
    func coverage(_ age: Int, _ branches: String?) throws -> Double {
      try Self.country("    socialPension: { age: \(age), amount: 5 }\n", branches: branches).run()
        .figure("nonContributory", "pensionOrAllowanceCoverage", in: 2025)
    }
    #expect(try coverage(60, nil).isClose(to: 1, 1e-3))
    #expect(try coverage(60, "nonContributory").isClose(to: 1))
    let share = Self.residents(from: 80) / Self.residents(from: 60)
    #expect(try coverage(80, "nonContributory").isClose(to: share))
    #expect(try coverage(80, nil) > share)
  }

  @Test("another age moves what the State pays beside the funds and nothing else")
  func ageAlone() throws {
    let before = try Self.country("    socialPension: { age: 75, amount: 5 }\n", branches: nil)
      .run()
    let after = try Self.country("    socialPension: { age: 65, amount: 5 }\n", branches: nil).run()
    for series in before.series where series.branch != "nonContributory" {
      let other = after.series(series.branch, series.measure, group: series.group)
      #expect(other == series, "\(series.branch) \(series.measure) \(series.group)")
    }
    let more =
      after.figure("nonContributory", "socialPensioners", in: 2025)
      - before.figure("nonContributory", "socialPensioners", in: 2025)
    #expect(more > 0.9 * 10_000 && more <= 10_000)
  }

  @Test("a programme that does not say whom it pays is told at its amount")
  func shareIsAsked() throws {
    let law = "    transfers: { relief: { amount: 1 }, other: { amount: 1 } }\n"
    let problems = try Self.country(
      law, assumptions: "    transfers: { relief: { share: 0.5 } }\n"
    ).problems()
    let path = "assumptions.nonContributory.transfers.other.share"
    let told = try #require(problems.first { $0.subject == path })
    #expect(told.place != nil && told.hint?.contains("relief") == true)
  }

  @Test("other amounts may be multiples of the standard amount, before the social pension's own")
  func standardAmount() throws {
    func run(_ pension: String) throws -> ValuationResult {
      try Self.country(
        "    standardAmount: 4\n    socialPension:\n      age: 80\n      amount:\n"
          + "        values:\n          2000-01-01: { value: 1, multipleOf: "
          + "law.nonContributory.standardAmount }\n          2025-01-01: { value: \(pension) }\n"
          + "    transfers: { relief: { amount: { value: 1.5, multipleOf: "
          + "law.nonContributory.standardAmount } } }\n",
        assumptions: "    transfers: { relief: { share: 0.1 } }\n"
      ).run()
    }
    let (low, high) = (try run("5"), try run("10"))
    func figure(_ run: ValuationResult, _ measure: String, _ year: Int) -> Double {
      run.figure("nonContributory", measure, in: year)
    }
    let persons = figure(low, "socialPensioners", 2024)
    #expect(figure(low, "socialPensions", 2024).isClose(to: persons * 48))
    #expect(figure(low, "socialPensions", 2025).isClose(to: persons * 60))
    #expect(figure(high, "socialPensions", 2025).isClose(to: persons * 120))
    #expect(figure(low, "cashTransfers", 2025).isClose(to: 0.1 * SmallCountry.residents * 72))
    #expect(figure(high, "cashTransfers", 2025) == figure(low, "cashTransfers", 2025))
  }

  @Test("a social pension without its amount is told at its place")
  func errors() throws {
    let problems = try Self.country("    socialPension: { age: 75 }\n").problems()
    #expect(
      problems.contains { $0.subject == "law.nonContributory.socialPension.amount" })
  }
}
