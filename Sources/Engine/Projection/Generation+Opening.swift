import Quantities

extension Generation {
  /// Carries the generation from T0, or from the year it reaches the coverage ages, to T1.
  mutating func live(sex: Sex, ageAtStart: Int) {
    memory.clear()
    self.sex = sex
    age = ageAtStart
    t = 0
    top = 0
    if ageAtStart < LivesPlan<L>.firstAge {
      t = LivesPlan<L>.firstAge - ageAtStart
      age = LivesPlan<L>.firstAge
      if case .closed = mode { return }
    } else {
      open()
    }
    sumPastEarnings(ageAtStart: ageAtStart)
    while t < plan.yearCount, isPopulated { advance() }
  }

  /// Beyond the coverage ages a generation ends with its last pensioners and survivors.
  private var isPopulated: Bool {
    guard age > plan.lastAge else { return true }
    let persons =
      pensioners.persons + invalidityPensioners.persons + spouses.persons + children
    return (persons - L(1e-3)).isAnyPositive
  }

  /// The state on 1 January of T0; members are those after the year's membership is settled.
  mutating func open() {
    if age <= plan.lastAge {
      top = min(max(age - plan.firstEntryAge, 0), ServiceTable.cells - 1)
      for group in 0..<plan.groupCount {
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
    for lane in 0..<L.laneCount {
      let state = plan.openingStates[lane]
      let service = state.memberService(group: group, sex: sex, age: age)
      let credits = state.memberCredits(
        group: group, sex: sex, age: age, upTo: service.count - 1,
        accrued: mode.rights != nil)
      for k in service.indices {
        row.lives[k][lane: lane] = service[k]
        row.credits[k][lane: lane] = service[k] * credits[k]
      }
    }
    let weight = contributorYears(group)
    let size = plan.contributors[groupCell(group)].dividedOrZero(by: weight)
    for k in 0...top {
      row.lives[k] *= size
      row.credits[k] *= size
    }
    openLegacy(row)
  }

  private func openDormants() {
    let row = memory.dormants
    for lane in 0..<L.laneCount {
      let state = plan.openingStates[lane]
      let service = state.dormantService(sex: sex, age: age)
      let credits = state.dormantCredits(sex: sex, age: age, upTo: service.count - 1)
      let persons = state.dormants[sex, age]
      for k in service.indices {
        row.lives[k][lane: lane] = persons * service[k]
        row.credits[k][lane: lane] = persons * service[k] * credits[k]
      }
    }
    openLegacy(row)
  }

  /// All opening lives are legacy, unless the cut-off lies before T0: then those with the service.
  private func openLegacy(_ row: GenerationMemory<L>.Row) {
    for k in 0...top { row.legacy[k] = k >= plan.openingLegacyService ? row.lives[k] : .zero }
  }

  /// Units of a stock in payment: annual pension at T0's mean level, where the index is 1.
  private mutating func openPensioners() {
    for lane in 0..<L.laneCount {
      let state = plan.openingStates[lane]
      func units(_ persons: AgeSexGrid, _ monthly: AgeSexGrid) -> Double {
        persons[sex, age] * 12 * monthly[sex, age]
      }
      pensioners.persons[lane: lane] = state.pensioners[sex, age]
      pensioners.units[lane: lane] = units(state.pensioners, state.meanPension)
      invalidityPensioners.persons[lane: lane] = state.invalidityPensioners[sex, age]
      invalidityPensioners.units[lane: lane] = units(
        state.invalidityPensioners, state.meanInvalidityPension)
      spouses.persons[lane: lane] = state.spouses[sex, age]
      spouses.units[lane: lane] = units(state.spouses, state.meanSpousePension)
      children[lane: lane] = state.children[sex, age]
    }
  }

  /// Sums of earnings over J' from history to T1, for the final-years averages of each group.
  private func sumPastEarnings(ageAtStart: Int) {
    let history = AveragingPlan<L>.historyLength
    for group in 0..<plan.groupCount {
      for position in plan.averaging.averagesOfGroup[group] {
        let sums = averageSums(group, position)
        let index = plan.averaging.index[position]
        sums[0] = .zero
        for step in 0..<(history + plan.yearCount) {
          let year = step - history
          let ageThen = min(max(ageAtStart + year, 0), Age.open)
          let plane = max(year, 0)
          let place =
            ((group * plan.yearCount + plane) * 2 + sex.rawValue) * Age.count + ageThen
          var earnings = plan.earnings[place]
          if year < 0 { earnings *= plan.averaging.pastWages[-year] }
          sums[step + 1] = sums[step] + earnings.dividedOrZero(by: index[step])
        }
      }
    }
  }
}
