import Coverage
import Economy
import Quantities
import Scheme

/// How the members of T0 spread over service, and what they have earned before it.
///
/// Calculated once for a scenario: opening state and history are the same on every path.
struct OpeningState: Sendable {
  private let input: LivesInput
  private let history: IndexHistory
  /// W(T0−j)/J(T0−j), j = 1…: past earnings of one unit of T0 wage at the prices of T0.
  private let pastWageInPrices: [Double]
  /// Share of members by completed years of service and their credits a life,
  /// `[group][sex][age][k]`, then those of dormants `[sex][age][k]` in persons.
  private var shares: [Double]
  private var credits: [Double]

  init(_ input: LivesInput, history: IndexHistory) {
    self.input = input
    self.history = history
    let start = input.years.lowerBound
    pastWageInPrices = (0...(2 * ServiceTable.cells)).map { j in
      let year = start.advanced(by: -j)
      return input.indices.wages(in: year) / input.indices.prices(in: year)
    }
    let slots = input.groups.count + 1
    shares = Array(repeating: 0, count: slots * 2 * Age.count * ServiceTable.cells)
    credits = shares
    for slot in 0..<slots {
      for sex in Sex.allCases {
        for age in LivesFrame.firstAge...min(input.behaviour.lastCoverageAge, Age.open) {
          spread(slot, sex, age)
        }
      }
    }
  }

  /// First cell of a group (or, after the groups, the dormants) of a sex and age.
  private func place(_ slot: Int, _ sex: Sex, _ age: Int) -> Int {
    ((slot * 2 + sex.rawValue) * Age.count + age) * ServiceTable.cells
  }

  private mutating func spread(_ slot: Int, _ sex: Sex, _ age: Int) {
    let isDormant = slot == input.groups.count
    let service =
      isDormant
      ? dormantService(sex: sex, age: age) : memberService(group: slot, sex: sex, age: age)
    let earned =
      isDormant
      ? credits(
        group: input.opening.dormantEarningsGroup, sex: sex, age: age,
        from: input.opening.dormantYearsSinceLast, upTo: service.count - 1)
      : credits(group: slot, sex: sex, age: age, from: 1, upTo: service.count - 1)
    let persons = isDormant ? input.opening.dormants[sex, age] : 1
    let first = place(slot, sex, age)
    for k in service.indices {
      shares[first + k] = persons * service[k]
      credits[first + k] = earned[k]
    }
  }

  /// Share of a group's members of a sex and age with k completed years.
  func memberShare(group: Int, sex: Sex, age: Int, completed k: Int) -> Double {
    shares[place(group, sex, age) + k]
  }

  /// Dormants of a sex and age with k years of service, persons.
  func dormants(sex: Sex, age: Int, completed k: Int) -> Double {
    shares[place(input.groups.count, sex, age) + k]
  }

  /// Σ w/J of the last k calendar years, money at T0 prices.
  func memberCredits(group: Int, sex: Sex, age: Int, completed k: Int) -> Double {
    credits[place(group, sex, age) + k]
  }

  /// Σ w/J of k years ending the stated number of years before T0, money at T0 prices.
  func dormantCredits(sex: Sex, age: Int, completed k: Int) -> Double {
    credits[place(input.groups.count, sex, age) + k]
  }

  /// Credits of members for accrued rights: a group whose reference earnings are those of the last
  /// years has k times them, what would be paid if all stopped at T0.
  func accruedCredits(group: Int, sex: Sex, age: Int, completed k: Int) -> Double {
    guard case .byEntryYear(let classes) = input.law.averaging[group],
      let found = classes.last(where: { $0.from <= input.years.lowerBound.advanced(by: -k) }),
      let years = found.years, k >= years
    else { return memberCredits(group: group, sex: sex, age: age, completed: k) }
    return Double(k) * finalAverage(group, sex, age, years: years, index: found.index)
  }

  /// Mean of the last years before T0, brought to T0 by the class's index.
  private func finalAverage(
    _ group: Int, _ sex: Sex, _ age: Int, years: Int, index: ValorizationIndex
  ) -> Double {
    let start = input.years.lowerBound
    let earnings = input.earnings[group][start]
    let now =
      switch index {
      case .prices: input.indices.prices(in: start)
      case .wages: input.indices.wages(in: start)
      case .referenceAmount:
        input.indices.amounts(of: input.law.referenceAmount).heldConstant(at: start)
      }
    let sum = (1...years).reduce(0.0) { sum, j in
      let past =
        earnings[sex, max(age - j, 0)] * input.indices.wages(in: start.advanced(by: -j))
      return sum + past * now / history.level(index, yearsBefore: j)
    }
    return sum / Double(years)
  }

  /// Share of a group's members of a sex and age by completed years of service, `[k]`.
  private func memberService(group: Int, sex: Sex, age: Int) -> [Double] {
    let g = input.groups[group]
    return ServiceDistribution.betaBinomial(
      mean: g.meanService[sex, age], trials: trials(age: age, entryAge: g.entryAge),
      overdispersion: g.serviceOverdispersion)
  }

  /// Share of dormants of a sex and age by years of service, `[k]`; everybody has at least one
  /// year where the age allows it.
  private func dormantService(sex: Sex, age: Int) -> [Double] {
    let opening = input.opening
    let longest = trials(age: age, entryAge: opening.dormantEntryAge)
    guard longest > 0 else { return [1] }
    return [0]
      + ServiceDistribution.betaBinomial(
        mean: opening.dormantMeanService[sex, age] - 1, trials: longest - 1,
        overdispersion: opening.dormantServiceOverdispersion)
  }

  /// Past earnings of an age move with wages: w(a−j, T0−j) = w(a−j, T0) · W(T0−j)/W(T0).
  private func credits(
    group: Int, sex: Sex, age: Int, from first: Int, upTo longest: Int
  ) -> [Double] {
    let earnings = input.earnings[group][input.years.lowerBound]
    var sums = [0.0]
    var sum = 0.0
    for k in 0..<longest {
      let j = first + k
      sum += earnings[sex, max(age - j, 0)] * pastWageInPrices[min(j, pastWageInPrices.count - 1)]
      sums.append(sum)
    }
    return sums
  }

  private func trials(age: Int, entryAge: Int) -> Int {
    min(max(age - entryAge, 0), ServiceTable.cells - 1)
  }

  /// All opening lives are legacy, unless the cut-off lies before T0: then those with the service.
  func isLegacy(completed k: Int) -> Bool { k >= input.law.openingLegacyService }

  var pensioners: AgeSexGrid { input.opening.pensioners }
  var meanPension: AgeSexGrid { input.opening.meanPension }
  var invalidityPensioners: AgeSexGrid { input.opening.invalidityPensioners }
  var meanInvalidityPension: AgeSexGrid { input.opening.meanInvalidityPension }
  var spouses: AgeSexGrid { input.opening.spouses }
  var meanSpousePension: AgeSexGrid { input.opening.meanSpousePension }
  var children: AgeSexGrid { input.opening.children }
}
