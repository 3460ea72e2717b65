import Diagnostics
import Law
import Quantities
import ScenarioFile
import Scheme

/// Rights of single persons, counted by hand from the articles of the law.
struct PersonCases: Decodable {
  /// The scenario whose law is used.
  var scenario: String
  var cases: [Case]

  struct Case: Decodable {
    var title: String
    var sex: String
    var group: String
    var born: String
    /// The day of award or claim.
    var day: String
    var service: [Spell]
    /// What a record of insurance does not tell, by name; nothing for what a person has as a rule.
    var circumstances: Circumstances?
    /// Consumer prices by year; nothing for constant prices.
    var prices: [String: Double]?
    /// Expected figures by name of the quantity.
    var expected: [String: Double]
    /// The count by hand, in words and figures.
    var count: String
    var source: String
  }

  struct Spell: Decodable {
    /// Months written `yyyy-mm`.
    var from: String
    var to: String
    /// Money a month; or the next.
    var earnings: Double?
    /// A multiple of the reference amount of each month.
    var multiple: Double?
    /// Another group than the person's own.
    var group: String?
  }

  struct Circumstances: Decodable {
    var awarded: String?
    var dependants: Int?
    var withoutCarer: Int?
    var lastClaim: String?
    var child: Int?
    var children: Int?
    /// Percent.
    var loss: Double?
  }

  private static let tolerances: [String: Double] = [
    "pensionableAge": 1e-9, "creditedYears": 1e-9, "yearsEarly": 1e-9, "replacementRate": 1e-9,
    "averageEarnings": 0.005, "pension": 0.005, "lumpSumBeyondMaximum": 0.005, "lumpSum": 0.005,
  ]

  func verified(in folder: String) throws(InputProblems) -> [VerifiedCase] {
    let file = "\(folder)/persons.yaml"
    let scenario = try Scenario.read("\(folder)/\(scenario)")
    var result: [VerifiedCase] = []
    for item in cases {
      guard let figures = figures(of: item, under: scenario) else {
        throw Verification.problem(in: file, "'\(item.title)' cannot be counted")
      }
      for (quantity, expected) in item.expected.sorted(by: { $0.key < $1.key }) {
        guard let tolerance = Self.tolerance(of: quantity) else {
          throw Verification.problem(in: file, "'\(quantity)' is not a quantity that is counted")
        }
        result.append(
          VerifiedCase(
            "\(item.title): \(quantity)", expected: expected, got: figures[quantity],
            tolerance: tolerance, source: item.source))
      }
    }
    return result
  }

  /// A cent for money, nothing but rounding of the machine for the rest.
  private static func tolerance(of quantity: String) -> Double? {
    tolerances[quantity] ?? BenefitStep.Kind(rawValue: quantity).map { _ in 0.005 }
  }

  private func figures(of item: Case, under scenario: Scenario) -> [String: Double]? {
    guard let sex = Sex.allCases.first(where: { $0.word == item.sex }),
      let born = CalendarDate(iso: item.born), let day = CalendarDate(iso: item.day),
      let terms = scenario.pensionTerms(on: day, sex: sex, group: item.group, born: born),
      var indices = scenario.earningsIndices
    else { return nil }
    let prices = item.prices
    indices.prices = { year in prices.map { $0["\(year)"] ?? .nan } ?? 1 }
    let spells = item.service.flatMap { months(of: $0, indices) }
    guard let record = InsuranceRecord(spells) else { return nil }
    let person = InsuredPerson(
      sex: sex, born: born, group: item.group, record: record,
      circumstances: item.circumstances?.facts ?? .init())
    var figures: [String: Double] = [:]
    // Steps of every right, the first right with a kind; then what the pension itself is asked for.
    for count in scenario.rights(of: person, on: day, indices: indices)?.counts ?? [] {
      let own = count.steps.map { ($0.kind.rawValue, $0.result.number ?? .nan) }
      figures.merge(Dictionary(own) { $1 }) { first, _ in first }
    }
    let pension = IndividualPension(of: record, born: born, under: terms, indices: indices)
    let lumpSum = IndividualLumpSum(of: record, under: terms, indices: indices)
    let own = [
      "pensionableAge": terms.pensionableAge, "creditedYears": pension.creditedYears,
      "yearsEarly": pension.yearsEarly, "replacementRate": pension.replacementRate,
      "averageEarnings": pension.averageEarnings.amount, "pension": pension.pension,
      "lumpSumBeyondMaximum": pension.lumpSumBeyondMaximum, "lumpSum": lumpSum.amount,
    ]
    return figures.merging(own) { _, own in own }
  }

  /// A spell of earnings in money; multiples of the reference amount change month by month.
  private func months(
    of spell: Spell, _ indices: AverageEarnings.Indices
  ) -> [InsuranceRecord.Spell] {
    guard let first = CalendarDate(iso: "\(spell.from)-01"),
      let last = CalendarDate(iso: "\(spell.to)-01"), first <= last
    else { return [] }
    if let earnings = spell.earnings {
      return [
        .init(
          first: CalendarMonth(year: first.year, month: first.month),
          last: CalendarMonth(year: last.year, month: last.month), monthlyEarnings: earnings,
          group: spell.group)
      ]
    }
    guard let multiple = spell.multiple else { return [] }
    let months = (12 * first.year + first.month - 1)...(12 * last.year + last.month - 1)
    return months.compactMap { index in
      let month = CalendarMonth(year: index / 12, month: index % 12 + 1)
      return CalendarDate(year: index / 12, month: index % 12 + 1, day: 1).map {
        .init(
          first: month, last: month, monthlyEarnings: multiple * indices.referenceAmount($0),
          group: spell.group)
      }
    }
  }
}

extension PersonCases.Circumstances {
  fileprivate var facts: InsuredPerson.Circumstances {
    var facts = InsuredPerson.Circumstances()
    facts.awarded = awarded.flatMap { CalendarDate(iso: $0) }
    facts.lastClaim = lastClaim.flatMap { CalendarDate(iso: $0) }
    facts.dependants = dependants ?? facts.dependants
    facts.dependantsWithoutCarer = withoutCarer ?? facts.dependantsWithoutCarer
    facts.child = child ?? facts.child
    facts.childrenBorn = children ?? facts.childrenBorn
    facts.lossOfCapacity = loss.map { $0 / 100 }
    return facts
  }
}
