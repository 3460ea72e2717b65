import Coverage
import Economy
import Quantities
import Scheme

/// How the members of T0 spread over service, and what they have earned before it.
struct OpeningState {
  private let input: LivesInput
  /// W(T0−j)/J(T0−j), j = 1…: past earnings of one unit of T0 wage at the prices of T0.
  private let pastWageInPrices: [Double]

  init(_ input: LivesInput) {
    self.input = input
    let start = input.years.lowerBound
    pastWageInPrices = (0...(2 * ServiceTable.cells)).map { j in
      let year = start.advanced(by: -j)
      return input.indices.wages(in: year) / input.indices.prices(in: year)
    }
  }

  /// Share of a group's members of a sex and age by completed years of service, `[k]`.
  func memberService(group: Int, sex: Sex, age: Int) -> [Double] {
    let g = input.groups[group]
    return ServiceDistribution.betaBinomial(
      mean: g.meanService[sex, age], trials: trials(age: age, entryAge: g.entryAge),
      overdispersion: g.serviceOverdispersion)
  }

  /// Share of dormants of a sex and age by years of service, `[k]`; everybody has at least one
  /// year where the age allows it.
  func dormantService(sex: Sex, age: Int) -> [Double] {
    let opening = input.opening
    let longest = trials(age: age, entryAge: opening.dormantEntryAge)
    guard longest > 0 else { return [1] }
    return [0]
      + ServiceDistribution.betaBinomial(
        mean: opening.dormantMeanService[sex, age] - 1, trials: longest - 1,
        overdispersion: opening.dormantServiceOverdispersion)
  }

  /// Σ w/J of the last k calendar years for k = 0…, `[k]`, money at T0 prices.
  ///
  /// For accrued rights a group whose reference earnings are those of the last years has k times
  /// them instead: what would be paid if all stopped at T0.
  func memberCredits(
    group: Int, sex: Sex, age: Int, upTo longest: Int, accrued: Bool
  ) -> [Double] {
    let career = credits(group: group, sex: sex, age: age, from: 1, upTo: longest)
    guard accrued, case .byEntryYear(let classes) = input.law.averaging[group] else {
      return career
    }
    return career.indices.map { k in
      let entry = input.years.lowerBound.advanced(by: -k)
      guard let found = classes.last(where: { $0.from <= entry }), let years = found.years,
        k >= years
      else { return career[k] }
      let series = ValorizationSeries(found.index, indices: input.indices, law: input.law)
      return Double(k)
        * finalAverage(group: group, sex: sex, age: age, years: years, series: series)
    }
  }

  /// Mean of the last years before T0, brought to T0 by the class's index.
  private func finalAverage(
    group: Int, sex: Sex, age: Int, years: Int, series: ValorizationSeries
  ) -> Double {
    let start = input.years.lowerBound
    let earnings = input.earnings[group][start]
    let sum = (1...years).reduce(0.0) { sum, j in
      let year = start.advanced(by: -j)
      let past = earnings[sex, max(age - j, 0)] * input.indices.wages(in: year)
      return sum + past * series.level(in: start) / series.level(in: year)
    }
    return sum / Double(years)
  }

  /// Σ w/J of k years ending the stated number of years before T0, `[k]`, money at T0 prices.
  func dormantCredits(sex: Sex, age: Int, upTo longest: Int) -> [Double] {
    credits(
      group: input.opening.dormantEarningsGroup, sex: sex, age: age,
      from: input.opening.dormantYearsSinceLast, upTo: longest)
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

  var dormants: AgeSexGrid { input.opening.dormants }
  var pensioners: AgeSexGrid { input.opening.pensioners }
  var meanPension: AgeSexGrid { input.opening.meanPension }
  var invalidityPensioners: AgeSexGrid { input.opening.invalidityPensioners }
  var meanInvalidityPension: AgeSexGrid { input.opening.meanInvalidityPension }
  var spouses: AgeSexGrid { input.opening.spouses }
  var meanSpousePension: AgeSexGrid { input.opening.meanSpousePension }
  var children: AgeSexGrid { input.opening.children }
}
