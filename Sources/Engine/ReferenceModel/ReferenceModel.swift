import Economy
import Quantities
import Scheme

/// The insured lives as a textbook would carry them: one generation, one cell, one year at a time.
///
/// The readable twin of the engine's cohort calculation. It follows MODEL 6 in its own order and
/// words, shares no code with the engine and keeps nothing for later use.
public enum ReferenceModel {
  /// Carries every generation from T0 to T1 and sums what it reports.
  public static func insuredLives(_ input: ReferenceInput) -> ReferenceFlows {
    var report = ReferenceFlows(years: input.years, groupCount: input.groups.count)
    let referenceAmount = input.indices.amounts(of: input.law.referenceAmount)
    let first = input.years.lowerBound.number - 1 - Age.open
    for sex in Sex.allCases {
      for birthYear in first..<input.years.upperBound.number {
        var generation = Generation(groupCount: input.groups.count)
        for year in input.years where year.number - 1 - birthYear >= 0 {
          let moment = GenerationYear(
            input: input, referenceAmount: referenceAmount, sex: sex, year: year,
            age: year.number - 1 - birthYear)
          if generation.hasDiedOut(by: moment) { break }
          if generation.isEmpty, !moment.isFirstYear, !moment.isCovered { continue }
          generation.advance(moment, &report)
        }
      }
    }
    return report
  }
}

/// Persons in one cell of service, with what moves along with them.
struct Lives {
  var lives = 0.0
  /// Σ over lives of insurable earnings at the prices of T0.
  var credits = 0.0
  /// Lives first insured before the cut-off of legacy rights.
  var legacy = 0.0

  /// A fraction of the cell, credits and legacy in proportion.
  static func * (cell: Lives, fraction: Double) -> Lives {
    Lives(
      lives: cell.lives * fraction, credits: cell.credits * fraction,
      legacy: cell.legacy * fraction)
  }

  static func += (cell: inout Lives, other: Lives) {
    cell.lives += other.lives
    cell.credits += other.credits
    cell.legacy += other.legacy
  }
}

/// Persons who draw a pension and the units they draw: annual pension over the pension index.
struct Pensions {
  var persons = 0.0
  var units = 0.0

  static func * (pensions: Pensions, factor: Double) -> Pensions {
    Pensions(persons: pensions.persons * factor, units: pensions.units * factor)
  }

  static func + (lhs: Pensions, rhs: Pensions) -> Pensions {
    Pensions(persons: lhs.persons + rhs.persons, units: lhs.units + rhs.units)
  }
}

/// The state of one generation of one sex on 1 January.
struct Generation {
  /// The longest credited service that is told apart, years.
  static let topService = 50

  /// A, contributors by group and years of credited service.
  var members: [[Lives]]
  /// D, dormant members by years of credited service.
  var dormants: [Lives]
  var oldAge = Pensions()
  var invalidity = Pensions()
  var spouses = Pensions()
  var children = 0.0

  init(groupCount: Int) {
    dormants = Array(repeating: Lives(), count: Self.topService + 1)
    members = Array(repeating: dormants, count: groupCount)
  }

  /// One year in the order of MODEL 6.
  mutating func advance(_ moment: GenerationYear, _ report: inout ReferenceFlows) {
    var newOldAge = Pensions()
    var newInvalidity = Pensions()
    var bereaved = Bereaved()
    if moment.isFirstYear { open(moment) }  // 6.10
    reportStocks(moment, &report)
    if moment.isCoverageAge {
      let decrements = moment.decrementsOfMembers  // 6.2, 6.5
      if !moment.isFirstYear { meetCoverage(moment, decrements, &report) }  // 6.1
      collectContributions(moment, decrements, &report)  // 6.3
      newOldAge = awardMembers(moment, decrements, &report)  // 6.6
      newInvalidity = awardInvalidity(moment, decrements, &report)
      bereaved += buryMembers(moment, decrements, &report)  // 6.8
      withdrawMembers(moment, decrements, &report)
      let retired = settleDormants(moment, &bereaved, &report)  // 6.9
      newOldAge = newOldAge + retired
      creditService(moment, decrements, &report)  // 6.4
    }
    payPensioners(moment, newOldAge, newInvalidity, &bereaved, &report)  // 6.7
    paySurvivors(moment, bereaved, &report)  // 6.8
    comparePopulation(moment, &report)  // 6.11
  }

  /// Whether nobody has joined yet or is left.
  var isEmpty: Bool {
    oldAge.persons + invalidity.persons + spouses.persons + children == 0
      && dormants.allSatisfy { $0.lives == 0 }
      && members.allSatisfy { $0.allSatisfy { $0.lives == 0 } }
  }

  /// Whether so few pensioners and survivors are left, above the last coverage age, that the
  /// generation is dropped (6.7).
  func hasDiedOut(by moment: GenerationYear) -> Bool {
    !moment.isCoverageAge && !moment.isFirstYear
      && oldAge.persons + invalidity.persons + spouses.persons + children < 1e-3
  }

  private func reportStocks(_ moment: GenerationYear, _ report: inout ReferenceFlows) {
    let year = moment.year
    for cells in members {
      report.add(cells.reduce(0) { $0 + $1.lives }, to: .members, in: year)
    }
    report.add(dormants.reduce(0) { $0 + $1.lives }, to: .dormantMembers, in: year)
    report.add(oldAge.persons, to: .oldAgePensioners, in: year)
    report.add(invalidity.persons, to: .invalidityPensioners, in: year)
    report.add(spouses.persons, to: .spousePensioners, in: year)
    report.add(children, to: .childPensioners, in: year)
  }

  /// 6.11: insured persons and pensioners beyond the residents of the generation.
  private func comparePopulation(_ moment: GenerationYear, _ report: inout ReferenceFlows) {
    guard moment.age < Age.open - 1,
      moment.year < moment.input.years.upperBound,
      case let next = moment.input.population[moment.year.advanced(by: 1)]
    else { return }
    let insured =
      members.joined().reduce(0) { $0 + $1.lives } + dormants.reduce(0) { $0 + $1.lives }
      + oldAge.persons
    report.add(
      max(0, insured - next[moment.sex, moment.age + 1]), to: .personsBeyondPopulation,
      in: moment.year)
  }
}
