import Coverage
import Law
import Quantities
import Scheme
import Testing

@testable import Projection

@Suite("Service abroad that counts towards the qualifying periods")
struct TotalizationTests {
  /// Two hundred lives reach the pensionable age: they contribute for half of the year.
  private let persons = 200.0

  private func input(
    service: Int, abroad: Double, accrual: ShareOfYear<Double> = ShareOfYear([])
  ) -> LivesInput {
    var input = OneGeneration(age: 59, service: service).input()
    input.groups[0].serviceAbroad = YearSeries(repeating: abroad, over: input.years)
    input.law.totalizationAccrual = YearSeries(repeating: accrual, over: input.years)
    return input
  }

  private func expectAward(_ input: LivesInput, rate: Double) {
    let lives = InsuredLives.project(input)
    #expect(abs(lives.series(.newOldAgePensions)[2024] - persons) < 1e-9)
    #expect(abs(lives.series(.newOldAgePensionAmount)[2024] - persons * 120 * rate) < 1e-6)
    #expect(lives.series(.ineligibleLumpSumRecipients)[2024] == 0)
  }

  @Test("gives own service its share of the pension that all service would give")
  func proRata() {
    // x = 10.25, with 5 years abroad 15.25: rate 0.45 + 0.25 · 0.02.
    expectAward(input(service: 10, abroad: 5), rate: 0.455 * 10.25 / 15.25)
  }

  @Test("gives the stated rate for a year of own service where the law has one")
  func accrual() {
    expectAward(
      input(service: 10, abroad: 5, accrual: ShareOfYear(wholeYear: 0.0225)),
      rate: 0.0225 * 10.25)
  }

  @Test("weighs the stated rate by the days on which it is in force")
  func accrualInPartOfTheYear() {
    expectAward(
      input(
        service: 10, abroad: 5, accrual: ShareOfYear([.init(weight: 0.25, value: 0.0225)])),
      rate: 0.25 * 0.0225 * 10.25 + 0.75 * 0.455 * 10.25 / 15.25)
  }

  @Test("changes nothing for those whose own service is long enough")
  func ownService() {
    let without = InsuredLives.project(input(service: 20, abroad: 0))
    let with = InsuredLives.project(
      input(service: 20, abroad: 8, accrual: ShareOfYear(wholeYear: 0.0225)))
    #expect(with.flows == without.flows)
    expectAward(input(service: 20, abroad: 8), rate: 0.45 + 5.25 * 0.02)
  }

  @Test("does not help those whom it leaves below the minimum")
  func tooShort() {
    let lives = InsuredLives.project(input(service: 10, abroad: 4.5))
    #expect(lives.series(.newOldAgePensions)[2024] == 0)
    #expect(abs(lives.series(.ineligibleLumpSumRecipients)[2024] - persons) < 1e-9)
  }

  @Test("acts by share of the year where the minimum changes in it")
  func minimumChanges() {
    var input = input(service: 16, abroad: 4)
    input.law.qualifyingPeriod[2024] = ShareOfYear([
      .init(weight: 0.5, value: 20), .init(weight: 0.5, value: 15),
    ])
    // 16.25 years of one's own are enough from July on; 20.25 in all are enough before.
    let alone = 0.45 + 1.25 * 0.02
    let proRata = (0.45 + 5.25 * 0.02) * 16.25 / 20.25
    expectAward(input, rate: 0.5 * alone + 0.5 * proRata)
  }

  @Test("opens the pension before the pensionable age, too")
  func early() {
    var input = OneGeneration(age: 57, service: 17).input()
    let hazard = RateScale([.init(x: 0, y: 0.5), .init(x: 5, y: 0.5)])
    input.behaviour.earlyRetirement = [.male: hazard]
    let without = InsuredLives.project(input)
    #expect(without.series(.newEarlyPensions)[2024] == 0)
    input.groups[0].serviceAbroad = YearSeries(repeating: 3, over: input.years)
    let lives = InsuredLives.project(input)
    // Half of those retire: contributors are A(1 − ¼). Two years early cost 4 %.
    let awarded = 0.5 * 100 / 0.75
    #expect(abs(lives.series(.newEarlyPensions)[2024] - awarded) < 1e-9)
    let rate = (0.45 + 2.25 * 0.02) * 0.96
    #expect(abs(lives.series(.newOldAgePensionAmount)[2024] - awarded * 120 * rate) < 1e-6)
  }

  @Test("lets the minimum pension ask for own service")
  func minimumPension() {
    var input = input(service: 10, abroad: 5)
    input.law.minimumPension = YearSeries(repeating: 1, over: input.years)
    input.law.minimumPensionForLegacyOnly = false
    input.law.minimumPensionService = YearSeries(
      repeating: ShareOfYear(wholeYear: 15), over: input.years)
    expectAward(input, rate: 0.455 * 10.25 / 15.25)
  }
}
