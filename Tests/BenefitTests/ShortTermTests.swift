import Law
import Quantities
import Scheme
import Testing

/// Rights of the short-term branches, counted by hand beside the formulas of the articles.
@Suite("Unemployment, sickness, maternity, injury and relief of one person")
struct ShortTermTests {
  static let day = OnePerson.date(2026, 9, 1)

  /// Months up to August 2026: five million a month, six in the last year.
  static func record(months: Int, group: String? = nil) -> InsuranceRecord {
    let last = CalendarMonth(year: 2026, month: 8)
    let turn = CalendarMonth(year: 2025, month: 9)
    let first = last.advanced(by: 1 - months)
    let spells = [
      (first, min(last, turn.advanced(by: -1)), 5_000_000.0), (max(first, turn), last, 6_000_000),
    ].filter { $0.0 <= $0.1 }
    guard
      let record = InsuranceRecord(
        spells.map { .init(first: $0.0, last: $0.1, monthlyEarnings: $0.2, group: group) })
    else { preconditionFailure("there is a month") }
    return record
  }

  static func branch(months: Int) -> BranchRecord {
    BranchRecord(of: record(months: months), from: nil) { _ in true }
  }

  static let unemployment = UnemploymentTerms(
    day: day, replacement: CitedNumber(0.6), ceiling: CitedNumber(23_650_000),
    qualifyingMonths: CitedNumber(12), window: CitedNumber(24),
    duration: RateScale(
      [(12.0, 3.0)].map { .init(x: $0.0, y: $0.1) }
        + (4...12).map { .init(x: 12 * Double($0), y: Double($0)) }),
    durationLaw: Provenance(), pensionExcludes: CitedNumber(1))

  private func unemployed(
    _ record: BranchRecord, _ terms: UnemploymentTerms = Self.unemployment,
    pension: BenefitCount? = nil, isPensioner: Bool = false
  ) -> BenefitCount {
    terms.count(
      of: record, last: CalendarMonth(year: 2026, month: 8), pension: pension,
      isPensioner: isPensioner)
  }

  @Test("months of benefit follow months contributed as the closed form of the law has it")
  func duration() {
    let rule = UnemploymentEntitlement(
      minimumMonths: 12, firstBandMonths: 36, firstBandEntitlement: 3, monthsPerFurtherMonth: 12,
      maximum: 12)
    for months in 1...200 {
      let count = unemployed(Self.branch(months: months))
      #expect(count.result(of: .monthsOfBenefit) == Double(rule.months(contributed: months)))
    }
  }

  @Test("the benefit is 60 % of the last six months, at most the ceiling")
  func monthly() {
    #expect(unemployed(Self.branch(months: 60)).result(of: .unemploymentBenefit) == 3_600_000)
    var terms = Self.unemployment
    terms.ceiling = CitedNumber(3_000_000)
    #expect(
      unemployed(Self.branch(months: 60), terms).result(of: .unemploymentBenefit) == 3_000_000)
    terms.ceiling = nil
    let record = BranchRecord(of: Self.record(months: 15), from: nil) { _ in true }
    #expect(unemployed(record, terms).result(of: .averageBeforeEvent) == 6_000_000)
  }

  @Test("eleven months of twelve are lacking one, and a claim starts the count again")
  func qualifying() throws {
    let short = unemployed(Self.branch(months: 11))
    let window = try #require(short.conditions.first { $0.kind == .monthsInWindow })
    #expect(!short.isDue && window.lacking == .months(1) && window.within == .months(24))
    let since = BranchRecord(
      of: Self.record(months: 100), from: nil, after: OnePerson.date(2025, 3, 10)
    ) { _ in true }
    #expect(since.months.count == 17)
    let begun = BranchRecord(
      of: Self.record(months: 100), from: OnePerson.date(2026, 1, 1)
    ) { _ in true }
    #expect(begun.months.count == 8)
    #expect(BranchRecord(of: Self.record(months: 9), from: nil) { _ in false }.months.isEmpty)
  }

  @Test("a right to a pension excludes the benefit only where the law says so, one drawn always")
  func pensioners() {
    let right = BenefitCount(.oldAge, conditions: [], steps: [])
    let record = Self.branch(months: 60)
    #expect(!unemployed(record, pension: right).isDue)
    #expect(unemployed(record).isDue)
    var terms = Self.unemployment
    terms.pensionExcludes = CitedNumber(0)
    #expect(unemployed(record, terms, pension: right).isDue)
    #expect(!unemployed(record, terms, pension: right, isPensioner: true).isDue)
  }

  @Test("days of sickness by service, at 75 % of the last month over 24")
  func sickness() {
    let terms = SicknessTerms(
      replacement: CitedNumber(0.75), dailyDivisor: CitedNumber(24),
      maximumDays: RateScale([
        .init(x: 0, y: 30), .init(x: 15, y: 40), .init(x: 30, y: 60),
      ]), maximumDaysLaw: Provenance())
    for (months, days) in [(6, 30.0), (179, 30), (180, 40), (359, 40), (360, 60)] {
      let count = terms.count(of: Self.branch(months: months), days: nil, isAtWork: true)
      #expect(count.result(of: .daysOfSickness) == days)
      #expect(count.result(of: .dailySickness) == 187_500)
      #expect(count.result(of: .sicknessBenefit) == days * 187_500)
    }
    let four = terms.count(of: Self.branch(months: 6), days: 4, isAtWork: true)
    #expect(four.result(of: .sicknessBenefit) == 750_000)
    #expect(!terms.count(of: Self.branch(months: 6), days: 4, isAtWork: false).isDue)
  }

  static let maternity = MaternityTerms(
    day: day, months: CitedNumber(6), monthsSecondChild: CitedNumber(7),
    replacement: CitedNumber(1), grant: CitedNumber(2), referenceAmount: CitedNumber(2_530_000),
    qualifyingMonths: CitedNumber(6), window: CitedNumber(12), paternityDays: CitedNumber(5),
    paternityDaysSecondChild: CitedNumber(10), dailyDivisor: CitedNumber(24),
    stateGrant: CitedNumber(2_000_000))

  @Test("maternity pays six months, seven for the second child, and two reference amounts a child")
  func maternity() {
    let record = Self.branch(months: 30)
    let first = Self.maternity.mother(of: record, child: 1, born: 2)
    #expect(first.isDue && first.result(of: .maternityBenefit) == 36_000_000)
    #expect(first.result(of: .birthGrant) == 10_120_000)
    let second = Self.maternity.mother(of: record, child: 2, born: 1)
    #expect(second.result(of: .maternityBenefit) == 42_000_000)
    let five = Self.maternity.mother(of: Self.branch(months: 5), child: 1, born: 1)
    #expect(!five.isDue && five.conditions.last?.lacking == .months(1))
    #expect(
      Self.maternity.father(of: record, child: 2)?.result(of: .paternityBenefit) == 2_500_000)
  }

  @Test("who is not insured in the branch has the State's grant where the law has one")
  func stateGrant() {
    let none = BranchRecord(of: Self.record(months: 30), from: nil) { _ in false }
    let count = Self.maternity.mother(of: none, child: 1, born: 2)
    #expect(count.isDue && count.result(of: .stateBirthGrant) == 4_000_000)
    var terms = Self.maternity
    terms.stateGrant = nil
    #expect(!terms.mother(of: none, child: 1, born: 2).isDue)
  }

  static let injury = InjuryTerms(
    referenceAmount: CitedNumber(2_530_000),
    lumpSum: .init(
      from: 0.05, atLowest: CitedNumber(5), perFurtherPoint: CitedNumber(0.5),
      firstYear: CitedNumber(0.5), furtherYear: CitedNumber(0.3)),
    monthly: .init(
      from: 0.31, atLowest: CitedNumber(0.3), perFurtherPoint: CitedNumber(0.02),
      firstYear: CitedNumber(0.005), furtherYear: CitedNumber(0.003)),
    attendance: CitedNumber(1), attendanceFrom: 0.81)

  @Test("an injury is paid once below 31 %, monthly from it, with attendance from 81 %")
  func injury() throws {
    let record = Self.branch(months: 126)
    let little = Self.injury.count(of: record, degree: 0.04)
    #expect(!little.isDue)
    let once = Self.injury.count(of: record, degree: 0.3)
    // (5 + 25 × 0.5) × 2.53 million + (0.5 + 9 × 0.3) × 6 million
    let lumpSum = try #require(once.result(of: .injuryLumpSum))
    #expect(once.benefit == .injuryLumpSum && abs(lumpSum - 63_475_000) < 1e-3)
    let monthly = Self.injury.count(of: record, degree: 0.81)
    // (0.3 + 50 × 0.02) × 2.53 million + (0.005 + 9 × 0.003) × 6 million
    let pension = try #require(monthly.result(of: .injuryPension))
    #expect(monthly.benefit == .injuryPension && abs(pension - 3_481_000) < 1e-3)
    #expect(monthly.result(of: .attendanceAllowance) == 2_530_000)
    let young = Self.injury.count(of: Self.branch(months: 3), degree: 0.05)
    #expect(young.result(of: .injuryByService) == 3_000_000)
  }

  static let relief = ReliefTerms(
    programme: "crisis", day: OnePerson.date(2026, 9, 30), stoppedSince: OnePerson.date(2025, 1, 1),
    opens: OnePerson.date(2026, 10, 1), closes: OnePerson.date(2026, 12, 31),
    bands: RateScale([.init(x: 0, y: 18), .init(x: 12, y: 21), .init(x: 60, y: 24)]),
    law: Provenance(), windowLaw: Provenance(), timeLaw: Provenance())

  @Test(
    "relief is paid by bands of months contributed",
    arguments: [(1, 18.0), (11, 18), (12, 21), (59, 21), (60, 24), (300, 24)])
  func bands(months: Int, amount: Double) {
    let count = Self.relief.count(
      of: Self.branch(months: months), on: OnePerson.date(2026, 10, 1))
    #expect(count.isDue && count.result(of: .relief) == amount)
  }

  @Test("relief needs a claim in time and insurance in its window")
  func window() {
    let record = Self.branch(months: 60)
    for (day, isDue) in [((2026, 9, 30), false), ((2026, 12, 31), true), ((2027, 1, 1), false)] {
      let claim = OnePerson.date(day.0, day.1, day.2)
      #expect(Self.relief.count(of: record, on: claim).isDue == isDue)
    }
    var later = Self.relief
    later.stoppedSince = OnePerson.date(2026, 9, 1)
    #expect(!later.count(of: record, on: OnePerson.date(2026, 10, 1)).isDue)
  }
}
