import Law
import Quantities
import Scheme
import Testing

@Suite("Single persons")
struct IndividualTests {
  @Test(
    "one to six odd months are half a year, seven to eleven a whole one",
    arguments: [
      (0, 0.0), (1, 0.5), (6, 0.5), (7, 1), (11, 1), (12, 1), (13, 1.5), (186, 15.5), (187, 16),
    ])
  func credited(months: Int, years: Double) {
    #expect(InsuranceRecord.creditedYears(months: months) == years)
  }

  @Test(
    "fewer than six months before the pensionable age cut nothing, six to eleven half a year",
    arguments: [(-3, 0.0), (0, 0), (5, 0), (6, 0.5), (11, 0.5), (12, 1), (29, 2), (43, 3.5)])
  func early(months: Int, years: Double) {
    #expect(IndividualPension.yearsEarly(months: months) == years)
  }

  @Test("a record has spells, in order and without overlap")
  func record() {
    func spell(_ first: Int, _ last: Int) -> InsuranceRecord.Spell {
      .init(
        first: CalendarMonth(year: 2020, month: first),
        last: CalendarMonth(year: 2020, month: last), monthlyEarnings: 1)
    }
    #expect(InsuranceRecord([]) == nil)
    #expect(InsuranceRecord([spell(1, 6), spell(6, 9)]) == nil)
    #expect(InsuranceRecord([spell(7, 9), spell(1, 6)]) == nil)
    #expect(InsuranceRecord([spell(1, 6), spell(9, 9)])?.months.count == 7)
  }

  @Test("age is counted in months completed on the day")
  func age() throws {
    let born = try #require(CalendarDate(iso: "1964-03-15"))
    for (day, months) in [("2024-03-14", 719), ("2024-03-15", 720), ("2024-04-14", 720)] {
      let day = try #require(CalendarDate(iso: day))
      #expect(IndividualPension.completedMonths(from: born, to: day) == months)
    }
  }

  @Test("entitlement to unemployment benefit never falls and ends at the maximum")
  func entitlement() {
    let rule = UnemploymentEntitlement(
      minimumMonths: 12, firstBandMonths: 36, firstBandEntitlement: 3, monthsPerFurtherMonth: 12,
      maximum: 12)
    let months = (0...400).map { rule.months(contributed: $0) }
    #expect(zip(months, months.dropFirst()).allSatisfy { $0 <= $1 })
    #expect([months[11], months[12], months[47], months[48], months[400]] == [0, 3, 3, 4, 12])
  }

  @Test("without exits every month of entitlement is paid, with certain exit only the first")
  func paidMonths() {
    #expect(UnemploymentEntitlement.expectedPaidMonths(entitled: 7, exitHazard: 0) == 7)
    #expect(UnemploymentEntitlement.expectedPaidMonths(entitled: 7, exitHazard: 1) == 1)
    #expect(UnemploymentEntitlement.expectedPaidMonths(entitled: 0, exitHazard: 0.1) == 0)
  }
}
