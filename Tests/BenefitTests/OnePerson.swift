import Coverage
import Economy
import Law
import Projection
import Quantities
import Scheme

/// One man born in 1988 who is insured from 2024 without a gap, as a cohort and as a person.
///
/// The cohort is a thousand of him: point-mass earnings, no deaths and no exits unless a test says
/// so. He is born on 1 July and leaves at mid-year, as all of a cohort do.
struct OnePerson {
  static let born = date(1988, 7, 1)
  static let persons = 1_000.0
  static let ageAtStart = 35

  var years: ClosedRange<Year> = 2024...2060
  var inflation = 0.0
  var realWageGrowth = 0.0
  /// Money a year in 2024, growing with wages.
  var earnings = 1_200.0
  var pensionableAge = 60.0
  var partYearRounding = 0.0
  var averaging = AveragingRule.career
  /// Money a month by year.
  var referenceAmount: (Year) -> Double = { _ in 10 }
  var minimumPension = 0.0
  /// Years before the pensionable age at which everybody retires; 0 for at it.
  var yearsEarly = 0
  /// The year in which a share of the cohort dies.
  var deaths: (year: Year, rate: Double)?
  /// Years of service of a thousand dormant men of the same age, and years since the last of them.
  var dormantService = 0
  var yearsSinceLast = 1

  let accrual = RateScale([.init(x: 15, y: 0.40), .init(x: 20, y: 0.45), .init(x: 35, y: 0.75)])
  let lumpSumMonths: [LumpSumMonths] = [
    .init(from: 1900, monthsPerYear: 1.5), .init(from: 2014, monthsPerYear: 2),
  ]
  let pensionerLumpSum = PensionerLumpSum(
    initialMonths: 48, reductionPerMonth: 0.5, freeMonths: 2, minimumMonths: 3)
  let earlyReduction = 0.02

  static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(startOf: Year(year))
  }

  var indices: EconomicIndices {
    EconomicIndices(
      EconomyAssumptions(
        inflation: YearSeries(repeating: inflation, over: years),
        realWageGrowth: YearSeries(repeating: realWageGrowth, over: years),
        realOutputGrowth: YearSeries(repeating: 0, over: years),
        unemploymentRate: YearSeries(repeating: 0, over: years),
        inflationHistory: YearSeries(from: 1990, Array(repeating: inflation, count: 34)),
        nominalWageGrowthHistory: YearSeries(
          from: 1990,
          Array(repeating: (1 + inflation) * (1 + realWageGrowth) - 1, count: 34)),
        outputAtStart: 1e9), years: years)
  }

  /// Money of a year.
  func earnings(in year: Year) -> Double { earnings * indices.wages(in: year) }

  // MARK: - The person

  /// His months from January of a year to June of the year of award, or to December before it.
  func record(from first: Int, to last: (year: Int, month: Int)) -> InsuranceRecord {
    let spells = (first...last.year).map { year in
      InsuranceRecord.Spell(
        first: CalendarMonth(year: year, month: 1),
        last: CalendarMonth(year: year, month: year == last.year ? last.month : 12),
        monthlyEarnings: earnings(in: Year(year)) / 12)
    }
    guard let record = InsuranceRecord(spells) else { preconditionFailure("spells are in order") }
    return record
  }

  func terms(on day: CalendarDate) -> PensionTerms {
    var terms = PensionTerms(
      day: day, pensionableAge: pensionableAge, qualifyingPeriod: 15, accrual: accrual,
      accrualMaximum: 0.75, earlyReduction: earlyReduction, averaging: averaging,
      valorizationLag: 1, minimumPension: minimumPension * referenceAmount(Year(day.year)),
      minimumPensionService: 20, minimumPensionCutOff: nil, monthsPerYearBeyondMaximum: 0.5,
      lumpSumMonths: lumpSumMonths, contributionRate: 0.22)
    terms.ageReached =
      IndividualPension.completedMonths(from: Self.born, to: day) >= Int(12 * pensionableAge)
      ? day : nil
    return terms
  }

  var individualIndices: AverageEarnings.Indices {
    let indices = self.indices
    let years = self.years
    let amounts = YearSeries(over: Year(1980)...years.upperBound, referenceAmount)
    return AverageEarnings.Indices(
      prices: { indices.prices(in: $0) }, wages: { indices.wages(in: $0) },
      referenceAmount: { amounts[Year($0.year)] })
  }

  func pension(of record: InsuranceRecord, on day: CalendarDate) -> IndividualPension {
    IndividualPension(
      of: record, born: Self.born, under: terms(on: day), indices: individualIndices)
  }

  // MARK: - The cohort

  func project() -> LivesProjection<Double> {
    let indices = self.indices
    let law = self.law
    let members = dormantService == 0
    return InsuredLives.project(
      LivesInput(
        years: years, groups: [group], law: law, behaviour: behaviour, opening: opening,
        population: YearSeries(over: years) { cohort(in: $0) { _ in Self.persons } },
        deathProbability: YearSeries(over: years) { year in
          cohort(in: year) { deaths.map { $0.year == year ? $0.rate : 0 } ?? ($0 * 0) }
        },
        contributors: [
          YearSeries(over: years) { cohort(in: $0) { members ? contributors(at: $0) : 0 } }
        ],
        earnings: [YearSeries(over: years) { AgeSexGrid(repeating: earnings(in: $0)) }],
        indices: indices,
        pensionIndex: PensionIndex(law.indexation, indices: indices, years: years)))
  }

  /// A number for the cohort in a year, by its age on 1 January; zero for all others.
  private func cohort(in year: Year, _ value: (Double) -> Double) -> AgeSexGrid {
    var grid = AgeSexGrid()
    let age = Self.ageAtStart + years.lowerBound.distance(to: year)
    if age <= Age.open { grid[.male, age] = value(Double(age)) }
    return grid
  }

  /// The mean of a year in which those leave whom law and deaths make leave at its middle.
  private func contributors(at age: Double) -> Double {
    let year = Year(years.lowerBound.number + Int(age) - Self.ageAtStart)
    var staying = 1.0
    var here = 1.0
    for past in Self.ageAtStart...Int(age) {
      here = staying
      let t = Year(years.lowerBound.number + past - Self.ageAtStart)
      let dying = deaths.map { $0.year == t ? $0.rate : 0 } ?? 0
      let reaching = min(max(Double(past) + 2 - pensionableAge, 0), 1)
      let isEarly = yearsEarly > 0 && Double(past + 1 + yearsEarly) >= pensionableAge
      staying *= (1 - (isEarly ? 1 : reaching)) * (1 - dying)
      if t == year { break }
    }
    return Self.persons * (here + staying) / 2
  }

  private var group: InsuredGroup {
    InsuredGroup(
      name: "group", title: LocalizedText(en: "Group", vi: "Nhóm"), areEmployees: true,
      coverage: .persons(YearSeries(repeating: 1, over: years)),
      pattern: .asGiven(YearAgeSexGrid(repeating: AgeSexGrid(), over: years)), base: .population,
      observedContributors: nil, earningsProfile: AgeSexGrid(repeating: 1),
      observedMeanEarnings: 5, earningsDispersion: 0, earningsFloor: nil, earningsCeiling: nil,
      contributionDensity: YearAgeSexGrid(repeating: AgeSexGrid(repeating: 1), over: years),
      exitRate: YearAgeSexGrid(repeating: AgeSexGrid(), over: years), mortalityRelativity: 1,
      collectionRate: YearSeries(repeating: 1, over: years), meanService: AgeSexGrid(),
      serviceOverdispersion: 0, entryAge: Self.ageAtStart)
  }

  private var opening: PensionOpening {
    PensionOpening(
      dormants: cohort(in: years.lowerBound) { _ in dormantService > 0 ? Self.persons : 0 },
      dormantMeanService: AgeSexGrid(repeating: Double(max(1, dormantService))),
      dormantServiceOverdispersion: 0, dormantEarningsGroup: 0,
      dormantYearsSinceLast: yearsSinceLast,
      dormantEntryAge: Self.ageAtStart - max(1, dormantService), pensioners: AgeSexGrid(),
      meanPension: AgeSexGrid(), invalidityPensioners: AgeSexGrid(),
      meanInvalidityPension: AgeSexGrid(), spouses: AgeSexGrid(),
      meanSpousePension: AgeSexGrid(), children: AgeSexGrid())
  }
}
