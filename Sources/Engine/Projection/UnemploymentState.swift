import Quantities
import Scheme

/// All cohorts of all groups of unemployment insurance on one 1 January.
struct UnemploymentState: Sendable {
  /// `[group][sex · ages + age on 1 January]`.
  private var cohorts: [[UnemploymentCohort]]
  private let size: UnemploymentCohort.Size

  init(groups: Int, _ size: UnemploymentCohort.Size) {
    self.size = size
    let none = UnemploymentCohort(size)
    cohorts = Array(repeating: Array(repeating: none, count: 2 * Age.count), count: groups)
  }

  private static func index(_ sex: Sex, _ age: Int) -> Int { sex.rawValue * Age.count + age }

  /// Opens a group with members by years of credit and with those who stopped.
  ///
  /// The members are sized so that their average of the year is that of the insured. `shares` are
  /// by complete years of credit and sum to 1, `stopped` is per insured person.
  mutating func open(
    _ group: Int, shares: [Double], stopped: Double, insured: AgeSexGrid,
    _ rates: (Sex, Int) -> UnemploymentCohort.Rates
  ) {
    for sex in Sex.allCases {
      for age in Age.all where insured[sex, age] > 0 {
        let acting = rates(sex, age)
        let shares = Self.gathered(shares, upTo: size.topClass)
        let presence = shares.indices.reduce(0) { $0 + shares[$1] * (1 - 0.5 * acting.leave($1)) }
        guard presence > 0 else { continue }
        let index = Self.index(sex, age)
        cohorts[group][index].members = shares.map { insured[sex, age] / presence * $0 }
        cohorts[group][index].stopped[0] = shares.map { stopped * insured[sex, age] * $0 }
      }
    }
  }

  /// Shares by class, those above the last one within it.
  private static func gathered(_ shares: [Double], upTo topClass: Int) -> [Double] {
    (0...topClass).map { credit in
      guard credit < shares.count else { return 0 }
      return credit < topClass ? shares[credit] : shares[credit...].reduce(0, +)
    }
  }

  /// Carries a group from one 1 January to the next.
  mutating func advance(
    _ group: Int, _ rates: (Sex, Int) -> UnemploymentCohort.Rates, spells: [UnemploymentSpell],
    insured: (Sex, Int) -> Double, recorder: UnemploymentRecorder? = nil
  ) -> UnemploymentYear {
    var result = UnemploymentYear(size)
    var next = Array(repeating: UnemploymentCohort(size), count: 2 * Age.count)
    for sex in Sex.allCases {
      for age in Age.all {
        let target = insured(sex, age)
        var cohort = cohorts[group][Self.index(sex, age)]
        guard target > 0 || cohort.total > 0 else { continue }
        var acting = rates(sex, age)
        acting.insured = target
        acting.isLast = acting.isLast || age >= Age.open
        recorder?.meet(group, sex, age, cohort, acting)
        cohort.meetInsured(acting, &result.moves)
        recorder?.carry(group, sex, age, cohort, acting, spells)
        result.add(cohort, acting)
        let leavers = cohort.advance(acting, &result.moves)
        result.add(leavers, sex, age, spells)
        if age < Age.open { next[Self.index(sex, age + 1)] = cohort }
      }
    }
    cohorts[group] = next
    return result
  }
}
