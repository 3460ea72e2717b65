import Quantities
import Scheme

extension Generation {
  /// Carries the generation from T0, or from the year it reaches the coverage ages, to T1.
  mutating func live(sex: Sex, ageAtStart: Int) {
    memory.clear()
    for group in 0..<frame.groupCount { memory.decisions[group].members = .zero }
    self.sex = sex
    age = ageAtStart
    t = 0
    top = 0
    if ageAtStart < LivesFrame.firstAge {
      t = LivesFrame.firstAge - ageAtStart
      age = LivesFrame.firstAge
      hasLegacy = t <= frame.lastYearOfLegacyEntrants
      if !mode.isOpen { return }
      readLife()
    } else {
      readLife()
      open()
    }
    sumPastEarnings(ageAtStart: ageAtStart)
    recorder?.begin(self)
    while t < frame.yearCount, isPopulated { advance() }
    if t == frame.yearCount { mode.pensioners?[t] = pensioners.persons }
  }

  /// Gathers what the paths say of the generation, which lies far apart in the planes.
  func readLife() {
    let first = t
    let spouseDifference = frame.spouseAgeDifference[sex.rawValue]
    for year in first..<frame.yearCount {
      let ageThen = age + year - first
      let row = (year * 2 + sex.rawValue) * Age.count
      let spouse = min(max(ageThen - spouseDifference, 0), Age.open)
      let life = memory.life + year
      life.pointee.deathProbability = paths.deathProbability[row + min(ageThen, Age.open)]
      life.pointee.deathProbabilityOfSpouse =
        paths.deathProbability[(year * 2 + sex.other.rawValue) * Age.count + spouse]
      guard ageThen <= Age.open else { continue }
      life.pointee.population = paths.population[row + ageThen]
    }
    guard age <= frame.lastAge else { return }
    for year in first..<min(frame.yearCount, first + frame.lastAge - age + 1) {
      let cell = (year * 2 + sex.rawValue) * Age.count + age + year - first
      for group in 0..<frame.groupCount {
        let place = group * frame.yearCount * 2 * Age.count + cell
        let life = memory.lifeOfGroup(group, year)
        life.pointee.contributors = paths.contributors[place]
        life.pointee.earnings = paths.earnings[place]
      }
    }
  }

  /// Beyond the coverage ages a generation ends with its last pensioners and survivors.
  private var isPopulated: Bool {
    guard age > frame.lastAge else { return true }
    let persons =
      pensioners.persons + invalidityPensioners.persons + spouses.persons + children
    return (persons - L(1e-3)).isAnyPositive
  }

  /// The state on 1 January of T0; members are those after the year's membership is settled.
  mutating func open() {
    if age <= frame.lastAge {
      top = min(max(age - frame.firstEntryAge, 0), ServiceTable.cells - 1)
      for group in 0..<frame.groupCount {
        decide(group)
        openMembers(group)
      }
      openDormants()
    }
    openPensioners()
  }

  /// Lives spread over service so that Σ_k A(1 − ½ leave) is the observed average of the year.
  private func openMembers(_ group: Int) {
    let row = memory.groups[group]
    let opening = frame.opening
    for k in 0...top {
      row.lives[k] = L(opening.memberShare(group: group, sex: sex, age: age, completed: k))
    }
    let weight = contributorYears(row.lives, total: sum(row.lives), group)
    let size = memory.lifeOfGroup(group, 0).pointee.contributors.dividedOrZero(by: weight)
    for k in 0...top {
      let credits =
        mode.accrued == nil
        ? opening.memberCredits(group: group, sex: sex, age: age, completed: k)
        : opening.accruedCredits(group: group, sex: sex, age: age, completed: k)
      row.lives[k] *= size
      row.credits[k] = row.lives[k] * L(credits)
    }
    openLegacy(row)
    memory.decisions[group].members = sum(row.lives)
  }

  private mutating func openDormants() {
    let row = memory.dormants
    let opening = frame.opening
    for k in 0...top {
      let persons = opening.dormants(sex: sex, age: age, completed: k)
      row.lives[k] = L(persons)
      row.credits[k] = L(persons * opening.dormantCredits(sex: sex, age: age, completed: k))
    }
    openLegacy(row)
    dormantTotal = sum(row.lives)
  }

  private func openLegacy(_ row: GenerationMemory<L>.Row) {
    for k in 0...top {
      row.legacy[k] = frame.opening.isLegacy(completed: k) ? row.lives[k] : .zero
    }
  }

  /// Units of a stock in payment: annual pension at T0's mean level, where the index is 1.
  private mutating func openPensioners() {
    let opening = frame.opening
    func units(_ persons: AgeSexGrid, _ monthly: AgeSexGrid) -> L {
      L(persons[sex, age] * 12 * monthly[sex, age])
    }
    pensioners.persons = L(opening.pensioners[sex, age])
    pensioners.units = units(opening.pensioners, opening.meanPension)
    invalidityPensioners.persons = L(opening.invalidityPensioners[sex, age])
    invalidityPensioners.units = units(
      opening.invalidityPensioners, opening.meanInvalidityPension)
    spouses.persons = L(opening.spouses[sex, age])
    spouses.units = units(opening.spouses, opening.meanSpousePension)
    children = L(opening.children[sex, age])
  }

  /// Sums of earnings over J' from history to T1, for the final-years averages of each group.
  ///
  /// Past earnings of an age move with wages: w(a−j, T0−j) = w(a−j, T0) · W(T0−j)/W(T0).
  private func sumPastEarnings(ageAtStart: Int) {
    let history = IndexHistory.length
    let span = history + frame.yearCount
    for group in 0..<frame.groupCount {
      for position in frame.averaging.averagesOfGroup[group] {
        let sums = averageSums(group, position)
        let inverse = years.inverseAverageIndex + position * span
        sums[0] = .zero
        for step in 0..<span {
          let year = step - history
          let ageThen = min(max(ageAtStart + year, 0), Age.open)
          let plane = max(year, 0)
          let place =
            ((group * frame.yearCount + plane) * 2 + sex.rawValue) * Age.count + ageThen
          var earnings = paths.earnings[place]
          if year < 0 {
            earnings *= L(frame.pastWages[-year])
          }
          sums[step + 1] = sums[step] + earnings * inverse[step]
        }
      }
    }
  }
}
