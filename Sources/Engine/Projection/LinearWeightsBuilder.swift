import Quantities
import Scheme

/// Finds the weights by carrying unit earnings of each year on the frozen headcounts, eight at once.
struct LinearWeightsBuilder {
  typealias L = SIMD8<Double>

  private let lives: FrozenLives
  private var frame: LivesFrame { lives.frame }
  private var span: Int { frame.yearCount }
  private let memory: CreditsMemory<L>
  private let indices: [ValorizationIndex?]
  /// What is awarded in a year, in all three kinds.
  private static let awards: [FrozenFlow] = [.oldAgeAmount, .invalidityAmount, .spouseAmount]

  init(_ lives: FrozenLives) {
    self.lives = lives
    memory = CreditsMemory(lives.frame)
    let used = lives.frame.averaging.averages.map(\.index)
    indices = [nil] + ValorizationIndex.allCases.filter(used.contains)
  }

  /// Columns of earnings: those before T0, then each year.
  private var columns: Int { span + 1 }

  func build() -> LinearWeights {
    let pensionFlows = PensionFlow.allCases.count
    var pensions = indices.map { _ in
      (0..<span).map { v in
        [Double](repeating: 0, count: pensionFlows * (span - v) * (v + 2))
      }
    }
    var ownPensions = [Double](repeating: 0, count: pensionFlows * span * span)
    var opening = [Double](repeating: 0, count: pensionFlows * span)
    let blocks = indices.map { _ in
      stride(from: 0, to: columns, by: L.laneCount).map { _ in MoneyBlock<L>(frame) }
    }
    let ownBlock = MoneyBlock<L>(frame)
    for (family, index) in indices.enumerated() {
      for (number, block) in blocks[family].enumerated() {
        earn(index, columnsFrom: number * L.laneCount, block.levels)
      }
    }
    ownBlock.levels.clear()
    for t in 0..<span { ownBlock.levels.own[t] = L(1) }

    for cohort in lives.record.cohorts {
      let atStart = PensionResponse(lives.record, cohort, yearCount: span, awarded: nil)
      for place in opening.indices { opening[place] += atStart.paid[place] }
      var responses: [Int: PensionResponse] = [:]
      func response(_ award: Int, _ v: Int) -> PensionResponse {
        let key = award * span + v
        if let known = responses[key] { return known }
        let new = PensionResponse(
          lives.record, cohort, yearCount: span, awarded: (v, Self.awards[award]))
        responses[key] = new
        return new
      }
      for family in indices.indices {
        for (number, block) in blocks[family].enumerated() {
          carry(cohort, block)
          addPensions(
            from: cohort, columnsFrom: number * L.laneCount, to: &pensions[family], response)
        }
      }
      carry(cohort, ownBlock)
      forEachAward(of: cohort) { award, v, amount in
        let paid = response(award, v)
        for flow in PensionFlow.allCases {
          for t in v..<span {
            ownPensions[(flow.rawValue * span + t) * span + v] += paid.paid(flow, t) * amount[0]
          }
        }
      }
    }
    let families = indices.enumerated().map { family, index in
      LinearWeights.Family(
        index: index, direct: direct(blocks[family]), pensions: pensions[family])
    }
    let own = LinearWeights.directFlows.flatMap { flow in
      (0..<span).map { ownBlock.flow(flow, $0)[0] }
    }
    return select(
      LinearWeights(
        families: families, own: own, ownPensions: ownPensions, opening: opening,
        flows: PensionFlow.allCases))
  }

  private func carry(_ cohort: FrozenCohort, _ block: MoneyBlock<L>) {
    memory.carry(cohort, lives, nil, block.levels, minimum: nil, into: block)
  }

  /// One unit of wages over index in one year a lane, or what was earned before T0.
  private func earn(_ index: ValorizationIndex?, columnsFrom first: Int, _ levels: MoneyYears<L>) {
    levels.clear()
    for lane in 0..<L.laneCount where first + lane < columns {
      let year = first + lane - 1
      if let index {
        for (position, average) in frame.averaging.averages.enumerated()
        where average.index == index {
          let growth = levels.averageGrowth + position * levels.span
          if year >= 0 {
            growth[IndexHistory.length + year][lane] = 1
          } else {
            for step in 0..<IndexHistory.length {
              let before = IndexHistory.length - step
              growth[step][lane] =
                frame.pastWages[before] / frame.history.level(index, yearsBefore: before)
            }
          }
        }
      } else if year >= 0 {
        levels.growth[year][lane] = 1
      } else {
        levels.opening[lane] = 1
      }
    }
  }

  /// Awards of the generation just carried, by kind and year.
  private func forEachAward(of cohort: FrozenCohort, _ body: (Int, Int, L) -> Void) {
    for place in cohort.years {
      let t = lives.record.years[place].t
      for (award, amounts) in [memory.oldAge, memory.invalidity, memory.spouses].enumerated()
      where amounts[t] != L(0) {
        body(award, t, amounts[t])
      }
    }
  }

  private func addPensions(
    from cohort: FrozenCohort, columnsFrom first: Int, to pensions: inout [[Double]],
    _ response: (Int, Int) -> PensionResponse
  ) {
    forEachAward(of: cohort) { award, v, amount in
      let paid = response(award, v)
      let width = v + 2
      for flow in PensionFlow.allCases {
        for t in v..<span {
          let units = paid.paid(flow, t)
          guard units != 0 else { continue }
          let row = (flow.rawValue * (span - v) + t - v) * width
          for lane in 0..<min(L.laneCount, width - first) {
            pensions[v][row + first + lane] += units * amount[lane]
          }
        }
      }
    }
  }

  private func direct(_ blocks: [MoneyBlock<L>]) -> [Double] {
    LinearWeights.directFlows.flatMap { flow in
      (0..<span).flatMap { t in
        (0..<columns).map { blocks[$0 / L.laneCount].flow(flow, t)[$0 % L.laneCount] }
      }
    }
  }

  /// Leaves out the flows of pensions that nobody is ever paid.
  private func select(_ all: LinearWeights) -> LinearWeights {
    var weights = all
    weights.flows = PensionFlow.allCases.filter { flow in
      func part(_ values: [Double], _ size: Int) -> ArraySlice<Double> {
        values[(flow.rawValue * size)..<((flow.rawValue + 1) * size)]
      }
      return part(all.opening, span).contains { $0 != 0 }
        || part(all.ownPensions, span * span).contains { $0 != 0 }
        || all.families.contains { family in
          (0..<span).contains { v in
            part(family.pensions[v], (span - v) * (v + 2)).contains { $0 != 0 }
          }
        }
    }
    func kept(_ values: [Double], _ size: Int) -> [Double] {
      weights.flows.flatMap { values[($0.rawValue * size)..<(($0.rawValue + 1) * size)] }
    }
    weights.opening = kept(all.opening, span)
    weights.ownPensions = kept(all.ownPensions, span * span)
    for family in weights.families.indices {
      weights.families[family].pensions = (0..<span).map { v in
        kept(all.families[family].pensions[v], (span - v) * (v + 2))
      }
    }
    return weights
  }
}
