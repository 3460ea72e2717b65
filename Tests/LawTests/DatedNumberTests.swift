import Law
import Quantities
import Testing

@Suite("Dated numbers")
struct DatedNumberTests {
  /// A day of the calendar; the tests write only days that exist.
  private func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .beginning
  }

  private func number(
    _ values: [(CalendarDate, Double?)], growth: GrowthRule? = nil,
    interpolation: DatedNumber.Interpolation = .step
  ) -> DatedNumber {
    DatedNumber(
      DatedValues(
        values.map { DatedValue(start: $0.0, value: $0.1.map { DatedNumber.Figure($0) }) }),
      interpolation: interpolation, growth: growth.map { DatedNumber.Growth(rule: $0) })
  }

  private func change(
    _ operation: Change<DatedNumber.Figure>.Operation, from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) -> Change<DatedNumber.Figure> {
    Change(operation, during: Period(from: from, to: to), provenance: Provenance())
  }

  @Test("a rate cut from 1 October counts 92/365 of the year")
  func dayWeighting() throws {
    let rate = number([(day(2000), 0.22), (day(2027, 10), 0.20)])
    let mean = try #require(rate.mean(in: 2027))
    #expect(abs(mean.fixed - (0.22 * 273 + 0.20 * 92) / 365) < 1e-15)
    #expect(rate.mean(in: 2026)?.fixed == 0.22)
    #expect(rate.mean(in: 2028)?.fixed == 0.20)
  }

  @Test("a threshold of 20 until 30 June 2025 and 15 after acts by 181/365 and 184/365")
  func thresholdShares() throws {
    let years = number([(day(1995), 20), (day(2025, 7), 15)])
    let shares = try #require(years.shares(in: 2025))
    #expect(shares.parts.map(\.value) == [20, 15])
    #expect(abs(shares.parts[0].weight - 181.0 / 365) < 1e-15)
    #expect(abs(shares.weighted { $0 <= 17 ? 1 : 0 } - 184.0 / 365) < 1e-15)
  }

  @Test("after an end date the earlier value holds again")
  func until() {
    let values = DatedValues([
      DatedValue(start: day(2020), value: DatedNumber.Figure(1)),
      DatedValue(start: day(2025), until: day(2027), value: DatedNumber.Figure(2)),
    ])
    let number = DatedNumber(values)
    #expect([2024, 2025, 2026, 2027].map { number.mean(in: Year($0))?.fixed } == [1, 2, 2, 1])
  }

  @Test("a rule that ended on 1 July 2025 counts 181/365 of its last value and then nothing")
  func ended() throws {
    let rate = number([(day(2020), 0.1), (day(2025, 7), nil)])
    #expect(abs(try #require(rate.mean(in: 2025)).fixed - 0.1 * 181 / 365) < 1e-15)
    #expect(rate.mean(in: 2026)?.fixed == 0)
    #expect(!rate.isInForce(in: 2026...2030))
  }

  @Test("before the first date there is no value, unless the first one is held")
  func beforeTheFirst() {
    let rate = number([(day(2020), 0.1)])
    #expect(rate.mean(in: 2019) == nil)
    #expect(rate.mean(in: 2019, holdsFirst: true)?.fixed == 0.1)
  }

  @Test("assumptions are linear between years and constant outside")
  func interpolation() {
    let rate = number(
      [(day(2025), 0.04), (day(2030), 0.02)], interpolation: .linear)
    let found = [2020, 2025, 2027, 2030, 2050].map { rate.mean(in: Year($0))?.fixed ?? -1 }
    for (value, expected) in zip(found, [0.04, 0.04, 0.032, 0.02, 0.02]) {
      #expect(abs(value - expected) < 1e-15)
    }
  }

  @Test("an amount of July 2026 grows from 2027 on, as an index that is 1 in 2026")
  func growth() {
    let amount = number([(day(2024), 100), (day(2026, 7), 200)], growth: .byPrices)
    let indexed = amount.indexed(over: 2025...2028)
    #expect(indexed.fixed.values[0] == 100)
    #expect(abs(indexed.fixed.values[1] - (100 * 181 + 200 * 184) / 365) < 1e-12)
    #expect(indexed.fixed.values[2] == 0)
    #expect(indexed.terms.count == 1)
    #expect(indexed.terms.first?.start == 2026)
    #expect(indexed.terms.first?.rule == .byPrices)
    #expect(indexed.terms.first?.coefficients.values == [0, 0, 200, 200])
  }

  @Test("a ceiling of 20 reference amounts has 20 times its fixed part and 20 times its growth")
  func multiples() {
    let reference = number([(day(2024), 2), (day(2025, 7), 3)], growth: .byWages)
    let ceiling = DatedNumber(
      DatedValues([
        DatedValue(
          start: day(2007), value: DatedNumber.Figure(20, unit: .multiple(of: reference)))
      ]))
    let indexed = ceiling.indexed(over: 2024...2027)
    #expect(indexed.fixed.values[0] == 40)
    #expect(abs(indexed.fixed.values[1] - (40 * 181 + 60 * 184) / 365) < 1e-12)
    #expect(indexed.terms.first?.coefficients.values == [0, 0, 60, 60])
  }

  @Test("set, add and multiply act in order, each on its days")
  func changes() throws {
    var rate = number([(day(2000), 0.10)])
    rate = DatedNumber(
      rate.values,
      changes: [
        (change(.add(0.02), from: day(2030), to: day(2035)), nil),
        (change(.multiply(2), from: day(2032)), nil),
      ])
    #expect(rate.mean(in: 2029)?.fixed == 0.10)
    #expect(abs(try #require(rate.mean(in: 2031)).fixed - 0.12) < 1e-15)
    #expect(abs(try #require(rate.mean(in: 2033)).fixed - 0.24) < 1e-15)
    #expect(abs(try #require(rate.mean(in: 2035)).fixed - 0.20) < 1e-15)
  }

  @Test("a set value replaces later dated values too, until its end")
  func setReplacesLaterValues() {
    let base = number([(day(2000), 1), (day(2040), 2)])
    let set = DatedValues([DatedValue(start: day(2030), value: DatedNumber.Figure(5, unit: nil))])
    let changed = DatedNumber(
      base.values, changes: [(change(.set(set), from: day(2030), to: day(2045)), nil)])
    #expect(
      [2029, 2030, 2041, 2045].map { changed.mean(in: Year($0))?.fixed } == [1, 5, 5, 2])
  }

  @Test("a set amount starts to grow the year after its last date, and a factor multiplies it")
  func setAmountGrows() {
    let base = number([(day(2024), 100)], growth: .byPrices)
    let set = DatedValues([DatedValue(start: day(2030), value: DatedNumber.Figure(500, unit: nil))])
    let changed = DatedNumber(
      base.values, growth: base.growth,
      changes: [
        (change(.set(set), from: day(2030)), DatedNumber.Growth(rule: .byPrices)),
        (change(.multiply(1.1), from: day(2032)), nil),
      ])
    let indexed = changed.indexed(over: 2029...2032)
    #expect(indexed.fixed.values == [0, 500, 0, 0])
    let set2030 = indexed.terms.first { $0.start == 2030 }
    #expect(set2030?.coefficients.values.map { $0.rounded() } == [0, 0, 500, 550])
    #expect(indexed.terms.first { $0.start == 2024 }?.coefficients.values == [100, 0, 0, 0])
  }

  @Test("a change of a multiple keeps the amount that it is a multiple of")
  func setMultiple() {
    let reference = number([(day(2020), 10)])
    let ceiling = DatedNumber(
      DatedValues([
        DatedValue(
          start: day(2020), value: DatedNumber.Figure(20, unit: .multiple(of: reference)))
      ]),
      changes: [
        (
          change(
            .set(
              DatedValues([DatedValue(start: day(2030), value: DatedNumber.Figure(30, unit: nil))])),
            from: day(2030)), nil
        )
      ])
    #expect(ceiling.mean(in: 2029)?.fixed == 200)
    #expect(ceiling.mean(in: 2030)?.fixed == 300)
  }

  @Test("a set multiple grows with its amount and never on its own")
  func setMultipleWithGrowth() {
    let reference = number([(day(2024), 10)], growth: .byWages)
    let floor = DatedNumber(
      DatedValues([
        DatedValue(start: day(2020), value: DatedNumber.Figure(1, unit: .multiple(of: reference)))
      ]),
      growth: DatedNumber.Growth(rule: .byWages),
      changes: [
        (
          change(
            .set(
              DatedValues([DatedValue(start: day(2027), value: DatedNumber.Figure(1.2, unit: nil))])
            ), from: day(2027)), DatedNumber.Growth(rule: .byWages)
        )
      ])
    for year in Year(2025)...Year(2026) {
      #expect(floor.mean(in: year) == reference.mean(in: year))
    }
    for year in Year(2027)...Year(2040) {
      #expect(floor.mean(in: year) == reference.mean(in: year).map { $0 * 1.2 })
    }
    #expect(floor.multiple(on: day(2030))?.number == 1.2)
  }

  @Test("a number set after a rule has ended has the unit that the rule had")
  func unitOfAnEndedRule() {
    let reference = number([(day(2020), 10)])
    let ceiling = DatedNumber(
      DatedValues([
        DatedValue(
          start: day(2020), value: DatedNumber.Figure(20, unit: .multiple(of: reference))),
        DatedValue(start: day(2025), value: nil),
      ]),
      changes: [
        (
          change(
            .set(
              DatedValues([DatedValue(start: day(2030), value: DatedNumber.Figure(30, unit: nil))])
            ), from: day(2030)), nil
        )
      ])
    #expect(ceiling.mean(in: 2026)?.fixed == 0)
    #expect(ceiling.mean(in: 2030)?.fixed == 300)
  }
}
