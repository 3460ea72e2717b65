import Assumptions
import Foundation
import FundAccounts
import Quantities
import Testing

@Suite("The exact fund of 1000 at 5 %")
struct ClosedFormFundTests {
  struct Row: Decodable {
    var contrib: Double
    var benefit: Double
    var open: Double
    var interest: Double
    var close: Double
  }

  struct Convention: Decodable {
    var timing: CashFlowTiming
    var adj: Double
    var exhaustionT: Int
    var peakT: Int
    var rows: [Row]
  }

  struct Fixture: Decodable {
    var conventions: [Convention]
  }

  static func conventions() throws -> [Convention] {
    let url = try #require(
      Bundle.module.url(
        forResource: "discreteFund", withExtension: "json", subdirectory: "Fixtures"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Fixture.self, from: Data(contentsOf: url)).conventions
  }

  @Test("balances of 40 years agree to 1e-9 in four timing conventions")
  func balances() throws {
    let conventions = try Self.conventions()
    #expect(conventions.count == 4)
    for expected in conventions {
      let flows = FundFlows(
        contributions: expected.rows.map(\.contrib), benefits: expected.rows.map(\.benefit))
      let yields = YearSeries(repeating: 0.05, over: flows.years)
      let statement = FundStatement(
        flows: flows, opening: 1000, yields: yields, timing: expected.timing)
      #expect(abs(expected.timing.accumulation(at: 0.05) - expected.adj) < 1e-14)
      for (year, row) in zip(flows.years, expected.rows) {
        #expect(abs(statement.reserveAtYearStart(year) - row.open) < 1e-9 * 1000)
        #expect(abs(statement.investmentIncome[year] - row.interest) < 1e-9 * 1000)
        #expect(abs(statement.reserveAtYearEnd[year] - row.close) < 1e-9 * 1000)
      }
      #expect(statement.depletion?.year == Year(2024 + expected.exhaustionT))
      let peak = statement.reserveAtYearEnd.values.enumerated().max { $0.element < $1.element }
      #expect(peak?.offset == expected.peakT)
    }
  }
}
