import Law
import Scheme
import Testing

/// Case 7 of the closed forms: months of entitlement and months paid.
///
/// Source: closed_form_cases.json of the project's reference cases, CF7_ui: 12–36 months contributed
/// give 3 months, every further 12 months one more, at most 12; h is the monthly exit hazard.
@Suite("Closed form of the unemployment benefit")
struct ClosedFormTests {
  static let entitlement = [
    (11, 0), (12, 3), (35, 3), (36, 3), (47, 3), (48, 4), (60, 5), (72, 6), (84, 7), (96, 8),
    (108, 9), (120, 10), (132, 11), (144, 12), (160, 12),
  ]
  static let paid = [
    (0.05, 3, 2.8525000000000023), (0.05, 6, 5.298162187500004), (0.05, 9, 7.395011805507818),
    (0.05, 12, 9.192798246747266), (0.1, 3, 2.709999999999999), (0.1, 6, 4.6855899999999995),
    (0.1, 9, 6.1257951099999985), (0.1, 12, 7.175704635189999), (0.2, 3, 2.439999999999999),
    (0.2, 6, 3.6892799999999992), (0.2, 9, 4.328911359999999), (0.2, 12, 4.656402616319999),
  ]

  /// The same rule as steps by months credited.
  static let steps = RateScale(
    [.init(x: 12, y: 3)] + (4...12).map { .init(x: 12 * Double($0), y: Double($0)) })

  @Test("months of entitlement follow the months contributed", arguments: entitlement)
  func months(contributed: Int, months: Int) {
    let rule = UnemploymentEntitlement(
      minimumMonths: 12, firstBandMonths: 36, firstBandEntitlement: 3, monthsPerFurtherMonth: 12,
      maximum: 12)
    #expect(rule.months(contributed: contributed) == months)
    let reached = Self.steps.points.last { $0.x <= Double(contributed) }?.y ?? 0
    #expect(reached == Double(months))
  }

  @Test("months paid are a geometric sum", arguments: paid)
  func paidMonths(hazard: Double, entitled: Int, value: Double) {
    let spell = UnemploymentSpell(
      entitled: Double(entitled), exitHazard: hazard, waitingMonths: 0)
    #expect(abs(spell.months - value) < 1e-12)
    #expect(spell.reached == 1)
    #expect(
      abs(
        UnemploymentEntitlement.expectedPaidMonths(entitled: entitled, exitHazard: hazard) - value)
        < 1e-12)
  }

  @Test("three months from claims spread over the year lie 1½ twelfths in the next")
  func nextYear() {
    let spell = UnemploymentSpell(entitled: 3, exitHazard: 0, waitingMonths: 0)
    // Month k is paid k + ½ months after the claim: (½ + 1½ + 2½)/12 of a month each.
    #expect(abs(spell.inNextYear - 4.5 / 12) < 1e-12)
    #expect(abs(spell.months - 3) < 1e-12)
    let late = UnemploymentSpell(entitled: 3, exitHazard: 0, waitingMonths: 1)
    #expect(abs(late.inNextYear - 7.5 / 12) < 1e-12)
  }

  @Test("who finds work while waiting draws nothing")
  func waiting() {
    let spell = UnemploymentSpell(entitled: 3, exitHazard: 0.1, waitingMonths: 2)
    #expect(abs(spell.reached - 0.81) < 1e-12)
    #expect(abs(spell.months - 0.81 * 2.71) < 1e-12)
    #expect(UnemploymentSpell(entitled: 0, exitHazard: 0.1, waitingMonths: 0).months == 0)
  }

  @Test("credited months are uniform over a year that moves with the date")
  func credited() {
    let middle = CreditedMonths(years: 4, passed: 0.5)
    #expect(middle.lowest == 48 && middle.highest == 60)
    #expect(abs(middle.mean(of: Self.steps) - 4) < 1e-12)
    // Three quarters of the year have passed: 51 to 63 months, a quarter of them 60 and more.
    let autumn = CreditedMonths(years: 4, passed: 0.75)
    #expect(abs(autumn.share(atLeast: 60) - 0.25) < 1e-12)
    #expect(abs(autumn.mean(of: Self.steps) - 4.25) < 1e-12)
    let fresh = CreditedMonths(years: 0, passed: 0)
    #expect(fresh.share(below: 0) == 0 && fresh.share(below: 6) == 1)
    #expect(autumn.shares(of: Self.steps).reduce(0, +) == 1)
  }
}
