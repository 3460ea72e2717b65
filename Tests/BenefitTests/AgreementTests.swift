import Economy
import Law
import Projection
import Quantities
import Scheme
import Testing

/// One career through the cohort calculation and through the count of a single person.
///
/// The cohort leaves at mid-year with x = k + ½ years, the person after his June with as many
/// months; both have 24½ years in 2048. Where a rule rounds or a moment differs, the test counts
/// the difference itself, and the two agree to 1e-9 after it.
@Suite("The individual and the fund")
struct FundAgreementTests {
  static let award = OnePerson.date(2048, 7, 1)

  /// Annual pension, reference earnings and service at award, a head.
  private func awarded(
    _ lives: LivesProjection<Double>, in year: Year
  ) -> (pension: Double, earnings: Double, service: Double) {
    let persons = lives.series(.newOldAgePensions)[year]
    return (
      lives.series(.newOldAgePensionAmount)[year] / persons,
      lives.series(.referenceEarningsAtAward)[year] / persons,
      lives.series(.serviceAtAward)[year] / persons
    )
  }

  @Test("where no rule rounds, pension, reference earnings and service are the same")
  func withoutRounding() {
    var one = OnePerson()
    one.realWageGrowth = 0.03
    let fund = awarded(one.project(), in: 2048)
    let person = one.pension(of: one.record(from: 2024, to: (2048, 6)), on: Self.award)
    expectEqual(fund.service, 24.5)
    expectEqual(person.creditedYears, 24.5)
    expectEqual(person.averageEarnings.amount, fund.earnings / 12)
    expectEqual(person.pension, fund.pension / 12)
    #expect(person.isQualified && person.yearsEarly == 0)
  }

  @Test("coefficients to two decimals explain the difference of reference earnings")
  func coefficients() {
    var one = OnePerson()
    one.inflation = 0.037
    one.realWageGrowth = 0.02
    let fund = awarded(one.project(), in: 2048)
    let person = one.pension(of: one.record(from: 2024, to: (2048, 6)), on: Self.award)
    let rounding = (2024...2047).reduce(0.0) { sum, year in
      let exact = one.indices.prices(in: 2047) / one.indices.prices(in: Year(year))
      return sum + one.earnings(in: Year(year)) * ((100 * exact).rounded() / 100 - exact)
    }
    #expect(abs(rounding) > 1)
    expectEqual(person.averageEarnings.amount, (fund.earnings + rounding / 24.5) / 12)
  }

  @Test("the fund's mean rounding is the mean of twelve persons with one odd month each")
  func partYears() {
    var one = OnePerson()
    one.partYearRounding = 2.5 / 12
    let fund = awarded(one.project(), in: 2048)
    // 288 to 299 months: one person for each number of odd months.
    let twelve = (0...11).map { odd in
      one.pension(
        of: one.record(from: 2024, to: odd == 0 ? (2047, 12) : (2048, odd)),
        on: OnePerson.date(2048, 12, 1))
    }
    #expect(
      twelve.map(\.creditedYears) == [24] + Array(repeating: 24.5, count: 6)
        + Array(repeating: 25, count: 5))
    let mean = twelve.reduce(0) { $0 + $1.pension } / 12
    let service = twelve.reduce(0.0) { $0 + Double($1.months) } / 144
    let slope = 0.02
    expectEqual(mean, (fund.pension + slope * (service - 24.5) * fund.earnings) / 12)
  }

  @Test("a quarter of a year on the pensionable age moves a quarter of the births a year on")
  func sharesReachingTheAge() {
    var one = OnePerson()
    one.pensionableAge = 60.25
    let lives = one.project()
    let persons = [Year(2048), 2049].map { lives.series(.newOldAgePensions)[$0] }
    expectEqual(persons[0], 750)
    expectEqual(persons[1], 250)
    let years = lives.series(.serviceAtAward)
    let fund = (years[2048] + years[2049]) / 1_000
    // Births on the first of each month lose the month of the birthday, births on the last have it.
    let months = (1...12).map { 288 + $0 + 3 - 1 } + (1...12).map { 288 + $0 + 3 }
    expectEqual(months.reduce(0.0) { $0 + Double($1) } / 24 / 12, fund)
  }

  @Test("early retirement takes points off a person's rate and a share off the fund's pension")
  func early() {
    var one = OnePerson()
    one.yearsEarly = 2
    let lives = one.project()
    let fund = awarded(lives, in: 2046)
    let day = OnePerson.date(2046, 7, 1)
    let person = one.pension(of: one.record(from: 2024, to: (2046, 6)), on: day)
    expectEqual(lives.series(.newEarlyPensions)[2046], OnePerson.persons)
    #expect(person.yearsEarly == 2)
    let rate = 0.45 + 2.5 * 0.02
    expectEqual(person.accruedRate, rate)
    expectEqual(fund.pension, rate * (1 - 0.04) * fund.earnings)
    expectEqual(person.pension, (rate - 0.04) * fund.earnings / 12)
    expectEqual(person.pension - fund.pension / 12, -0.04 * (1 - rate) * fund.earnings / 12)
  }

  @Test("last years by the reference amount: the same where earnings are a multiple of it")
  func lastYears() {
    var one = OnePerson()
    one.realWageGrowth = 0.04
    let wages = one.indices
    one.referenceAmount = { 10 * wages.wages(in: $0) }
    one.averaging = .byEntryYear([.init(from: 1900, years: 5, index: .referenceAmount)])
    let fund = awarded(one.project(), in: 2048)
    let person = one.pension(of: one.record(from: 2024, to: (2048, 6)), on: Self.award)
    #expect(person.averageEarnings.months == 60)
    expectEqual(person.averageEarnings.amount, fund.earnings / 12)
    expectEqual(person.pension, fund.pension / 12)
  }

  @Test("last years: the fund has calendar years with the award's whole, the person 60 months")
  func windows() {
    var one = OnePerson()
    one.realWageGrowth = 0.04
    one.averaging = .byEntryYear([.init(from: 1900, years: 5, index: .referenceAmount)])
    let fund = awarded(one.project(), in: 2048)
    let person = one.pension(of: one.record(from: 2024, to: (2048, 6)), on: Self.award)
    let calendar = (2044...2048).reduce(0.0) { $0 + one.earnings(in: Year($1)) } / 5
    let halves = (one.earnings(in: 2043) - one.earnings(in: 2048)) / 2 / 5
    expectEqual(fund.earnings, calendar)
    expectEqual(person.averageEarnings.amount, (fund.earnings + halves) / 12)
  }

  @Test("the lowest pension lifts both to the same amount")
  func minimum() {
    var one = OnePerson()
    one.minimumPension = 1
    one.referenceAmount = { _ in 80 }
    let fund = awarded(one.project(), in: 2048)
    let person = one.pension(of: one.record(from: 2024, to: (2048, 6)), on: Self.award)
    #expect(person.replacementRate * person.averageEarnings.amount < 80)
    expectEqual(fund.pension / 12, 80)
    expectEqual(person.pension, 80)
  }

  @Test("service beyond the maximum is paid once at the same amount")
  func beyondMaximum() {
    var one = OnePerson()
    one.pensionableAge = 73
    one.years = 2024...2065
    let lives = one.project()
    // Nobody is left after the last coverage age, 69: everybody is awarded in 2058 with 34½ years.
    let year = Year(2058)
    #expect(lives.series(.newOldAgePensions)[year] == OnePerson.persons)
    let fund = lives.series(.lumpSumsBeyondMaximum)[year]
    #expect(fund == 0)
    var more = one
    more.partYearRounding = 1
    let paid = more.project().series(.lumpSumsBeyondMaximum)[year] / OnePerson.persons
    let day = OnePerson.date(2059, 7, 1)
    let person = one.pension(of: one.record(from: 2024, to: (2059, 6)), on: day)
    #expect(person.creditedYears == 35.5)
    expectEqual(person.lumpSumBeyondMaximum, paid)
  }
}

/// Equal to 1e-9 of the greater of the figure and one.
func expectEqual(
  _ left: Double, _ right: Double, _ what: Comment? = nil,
  at place: SourceLocation = #_sourceLocation
) {
  #expect(abs(left - right) <= 1e-9 * max(1, abs(right)), what, sourceLocation: place)
}
