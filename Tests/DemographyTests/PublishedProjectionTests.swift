import Demography
import Quantities
import Testing

/// Targets of MODEL 2.3; the published figures are rounded to single persons or better.
@Suite("United Nations, World Population Prospects 2024, medium variant")
struct PublishedProjectionTests {
  typealias Pair = (published: PublishedPopulation, own: PopulationProjection)

  static let countries = ["vietnam", "thailand"]
  static let projections = Result {
    try countries.map { country -> Pair in
      let published = try PublishedPopulation(country: country)
      return (
        published, PopulationProjection(published.assumptions, years: PublishedPopulation.years)
      )
    }
  }

  @Test(
    "mid-year populations of 2030 to 2100 agree: total to 0.03 %, broad ages to 0.15 %",
    arguments: countries, [2030, 2050, 2075, 2100] as [Year])
  func midYear(country: String, year: Year) throws {
    let (published, own) = try projection(of: country)
    let expected = try #require(published.midYear[year])
    let found = own.midYear(year)
    #expect(abs(found.total / expected.total - 1) < 0.0003)
    for ages in [0...14, 15...64, 65...100, 80...100] {
      let deviation = found.total(ages: ages) / expected.total(ages: ages) - 1
      #expect(abs(deviation) < 0.0015, "ages \(ages): \(deviation)")
    }
  }

  @Test("the population on every 1 January agrees to 0.03 %", arguments: countries)
  func everyYear(country: String) throws {
    let (published, own) = try projection(of: country)
    let expected = try #require(published.indicators["pop_jan1"])
    for year in expected.years {
      #expect(abs(own.population[year].total / (1000 * expected[year]) - 1) < 0.0003, "\(year)")
    }
  }

  @Test("births and deaths agree to 0.2 % in every year", arguments: countries)
  func flows(country: String) throws {
    let (published, own) = try projection(of: country)
    let births = try #require(published.indicators["births"])
    let deaths = try #require(published.indicators["deaths"])
    for year in own.years {
      #expect(abs(own.births[year] / (1000 * births[year]) - 1) < 0.002, "births \(year)")
      #expect(abs(own.deaths[year] / (1000 * deaths[year]) - 1) < 0.002, "deaths \(year)")
    }
  }

  @Test(
    "life expectancy agrees in every year: at birth to 0.05 years, at 65 to 0.05 years",
    arguments: countries)
  func lifeExpectancy(country: String) throws {
    let (published, own) = try projection(of: country)
    for sex in Sex.allCases {
      let letter = sex.letter.lowercased()
      let atBirth = try #require(published.indicators["e0_\(letter)"])
      let at65 = try #require(published.indicators["e65_\(letter)"])
      for year in own.years {
        #expect(abs(own.lifeExpectancyAtBirth(sex)[year] - atBirth[year]) < 0.05, "\(year)")
        #expect(abs(own.lifeExpectancyAt65(sex)[year] - at65[year]) < 0.05, "\(year)")
      }
    }
  }

  @Test("published death rates of 1990 to 1994 give the published life expectancy to 0.002 years")
  func publishedDeathRates() throws {
    let (deathRates, published) = try PublishedPopulation.lifeTablesOfVietNam()
    for (year, rates) in deathRates {
      for sex in Sex.allCases {
        let table = LifeTable(deathRates: rates, sex: sex)
        for age in [0, 65] {
          let expected = try #require(published["e\(age)_\(sex.letter.lowercased())"])[year]
          #expect(abs(table.lifeExpectancy(at: age) - expected) < 0.002, "\(sex.word) \(year)")
        }
      }
    }
  }

  @Test("all emigrants of the published migration are there to leave", arguments: countries)
  func emigration(country: String) throws {
    let own = try projection(of: country).own
    #expect(own.unmetEmigration.values.allSatisfy { $0 == 0 })
  }

  private func projection(of country: String) throws -> Pair {
    try #require(try Self.projections.get().first { $0.published.country == country })
  }
}
