import Law
import Projection
import Quantities
import Scheme
import Testing

/// Lump sums and grants of one career in the cohort calculation and of a single person.
@Suite("Lump sums of the individual and the fund")
struct LumpSumAgreementTests {
  @Test("a lump sum on withdrawal is the same for the last years before it", arguments: [10, 15])
  func withdrawal(service: Int) {
    var one = OnePerson()
    one.realWageGrowth = 0.03
    one.dormantService = service
    let lives = one.project()
    let persons = lives.series(.withdrawalRecipients)[2024]
    #expect(persons == OnePerson.persons)
    let fund = lives.series(.withdrawals)[2024] / persons
    let person = lumpSum(of: one, from: 2024 - service, to: 2023, on: OnePerson.date(2024, 7, 1))
    expectEqual(person.totalMonths, Double(2 * service) - 0.5 * Double(max(0, service - 10)))
    expectEqual(person.amount, fund)
  }

  @Test("who stopped some years ago has more service before the change than the fund counts")
  func earlierService() {
    var one = OnePerson()
    one.dormantService = 10
    one.yearsSinceLast = 4
    let lives = one.project()
    let fund = lives.series(.withdrawals)[2024] / lives.series(.withdrawalRecipients)[2024]
    let person = lumpSum(of: one, from: 2011, to: 2020, on: OnePerson.date(2024, 7, 1))
    // The fund takes the service as the ten years before 2024; three of the real ones are before
    // 2014 and give half a month less.
    expectEqual(person.amount, fund - 3 * 0.5 * one.earnings / 12)
  }

  private func lumpSum(
    of one: OnePerson, from first: Int, to last: Int, on day: CalendarDate
  ) -> IndividualLumpSum {
    IndividualLumpSum(
      of: one.record(from: first, to: (last, 12)), under: one.terms(on: day),
      indices: one.individualIndices)
  }

  @Test("survivors of a member without monthly pensions have the same lump sum")
  func memberDies() throws {
    var one = OnePerson()
    one.realWageGrowth = 0.03
    one.deaths = (2034, 0.1)
    let lives = one.project()
    let fund =
      lives.series(.survivorsLumpSums)[2034] / lives.series(.survivorsLumpSumRecipients)[2034]
    expectEqual(lives.series(.survivorsLumpSumRecipients)[2034], 0.1 * OnePerson.persons)
    let day = OnePerson.date(2034, 7, 1)
    let record = one.record(from: 2024, to: (2034, 6))
    let terms = one.terms(on: day)
    let survivors = IndividualSurvivors(
      of: record, under: one.survivorsTerms(on: day), dependants: 1, withoutCarer: 0, pension: nil)
    let count = survivors.lumpSum(
      IndividualLumpSum(of: record, under: terms, indices: one.individualIndices), under: terms)
    #expect(count.isDue)
    expectEqual(try #require(count.result(of: .survivorsLumpSum)), fund)
    let grants = lives.series(.funeralGrants)[2034] / lives.series(.funeralGrantRecipients)[2034]
    expectEqual(try #require(survivors.funeral.result(of: .funeralGrant)), grants)
  }

  @Test("survivors of a pensioner have the months of pension that two years' drawing leaves")
  func pensionerDies() throws {
    var one = OnePerson()
    one.deaths = (2050, 0.2)
    let lives = one.project()
    let fund =
      lives.series(.survivorsLumpSums)[2050] / lives.series(.survivorsLumpSumRecipients)[2050]
    let record = one.record(from: 2024, to: (2048, 6))
    let pension = one.pension(of: record, on: FundAgreementTests.award)
    let day = OnePerson.date(2050, 7, 1)
    let terms = one.terms(on: day)
    let survivors = IndividualSurvivors(
      of: record, under: one.survivorsTerms(on: day), dependants: 0, withoutCarer: 0,
      pension: .init(
        amount: pension.pension,
        months: IndividualPension.completedMonths(from: FundAgreementTests.award, to: day),
        law: Provenance()))
    let count = survivors.lumpSum(
      IndividualLumpSum(of: record, under: terms, indices: one.individualIndices), under: terms)
    #expect(count.result(of: .monthsOfPension) == 37)
    expectEqual(try #require(count.result(of: .pensionerLumpSum)), fund)
  }
}

extension OnePerson {
  func survivorsTerms(on day: CalendarDate) -> SurvivorsTerms {
    SurvivorsTerms(
      day: day, referenceAmount: CitedNumber(referenceAmount(Year(day.year))),
      qualifyingPeriod: ServiceRule(CitedNumber(15)), perDependant: CitedNumber(0.5),
      withoutCarer: CitedNumber(0.7), mostDependants: CitedNumber(4),
      lumpSumMinimumMonths: CitedNumber(3), pensionerLumpSum: pensionerLumpSum,
      pensionerLumpSumLaw: Provenance(), funeralGrant: CitedNumber(10),
      grantQualifyingPeriod: ServiceRule(CitedNumber(1)))
  }
}
