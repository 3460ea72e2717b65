/// One generation of one group in unemployment insurance, by complete years of credit.
///
/// Order of a year: the insured are met on 1 January, death, claims and leaving act in mid-year,
/// credit moves on at the end. MODEL 8; conventions of 6.1, 6.2 and 6.4.
struct UnemploymentCohort: Sendable {
  /// What a cohort keeps apart.
  struct Size: Sendable {
    /// How many years since the stop; at least 1.
    var keptYears: Int
    /// The years of credit that open the last class.
    var topClass: Int

    /// Nobody in any class.
    var none: [Double] { Array(repeating: 0, count: topClass + 1) }
  }

  /// Members by complete years of credit since their last claim, `[j]`, persons.
  var members: [Double]
  /// Those who stopped without claiming, by years since they stopped and credit, `[d][j]`.
  var stopped: [[Double]]

  init(_ size: Size) {
    members = size.none
    stopped = Array(repeating: size.none, count: size.keptYears)
  }

  private var size: Size { Size(keptYears: stopped.count, topClass: members.count - 1) }

  /// What acts on a cohort in one year; fractions.
  struct Rates {
    /// Ā: members on average of the year, persons.
    var insured = 0.0
    /// δ: years of credit earned in a year of membership.
    var density = 1.0
    var death = 0.0
    /// Share of the members of a class who claim, `[j]`, of the survivors.
    var claims: [Double]
    /// Share of the rest who leave without claiming.
    var exit = 0.0
    /// Share of those who stopped who claim, of the survivors to whom a benefit is due.
    var stoppedClaim = 0.0
    /// The share of them to whom one is due, by years since the stop and credit, `[d][j]`.
    var stoppedEntitled: [[Double]]
    /// Share of those present who have reached the pensionable age on 1 January, in mid-year and at
    /// the end of the year: who stops then, and who is away, has a pension and keeps no credit.
    var retired = [0.0, 0.0, 0.0]
    /// Whether credit lapses after the last of the years kept; otherwise it stays in that class.
    var lapses = false
    /// Whether the cohort passes the last age of coverage: what is kept of it ends.
    var isLast = false
    /// Highest share of those who stopped who return.
    var returnShare = 1.0

    init(_ size: Size) {
      claims = size.none
      stoppedEntitled = Array(repeating: size.none, count: size.keptYears)
    }

    /// Of a class, who is no longer a member at the end of the year.
    func leave(_ credit: Int) -> Double { 1 - (1 - death) * (1 - claims[credit]) * (1 - exit) }
  }

  /// Who moved in a year, persons.
  struct Movements: Sendable {
    /// Members and those who stopped at the start, before anybody comes or goes.
    var atStart = 0.0
    var entrants = 0.0
    var returners = 0.0
    /// Members beyond the insured of the year, who stop on 1 January.
    var surplus = 0.0
    var deaths = 0.0
    /// Claims of members and of those who stopped.
    var claims = 0.0
    /// Left without claiming in mid-year.
    var exits = 0.0
    /// Lost their credit by time, by age or to a pension.
    var lapses = 0.0
    var atEnd = 0.0
  }

  var total: Double {
    stopped.reduce(members.reduce(0, +)) { $0 + $1.reduce(0, +) }
  }

  /// Brings the members to the year's insured: surplus stops; a gap is filled by those who
  /// stopped, as far as the share allows, then by persons without credit.
  ///
  ///     Σ_j M(j) (1 − ½ leave(j)) = Ā
  mutating func meetInsured(_ rates: Rates, _ moves: inout Movements) {
    moves.atStart += total
    let weights = members.indices.map { 1 - 0.5 * rates.leave($0) }
    let present = zip(members, weights).reduce(0) { $0 + $1.0 * $1.1 }
    if present > rates.insured {
      let kept = rates.insured / present
      for credit in members.indices {
        let surplus = (1 - kept) * members[credit]
        moves.surplus += surplus
        moves.lapses += rates.retired[0] * surplus
        stopped[0][credit] += (1 - rates.retired[0]) * surplus
        members[credit] *= kept
      }
      return
    }
    var gap = rates.insured - present
    let away = stopped.reduce(0) { $0 + $1.reduce(0, +) }
    let awayYears = stopped.reduce(0) { sum, row in
      zip(row, weights).reduce(sum) { $0 + $1.0 * $1.1 }
    }
    if away > 0, awayYears > 0 {
      let share = min(rates.returnShare, gap / awayYears)
      for since in stopped.indices {
        for credit in members.indices {
          let back = share * stopped[since][credit]
          members[credit] += back
          stopped[since][credit] -= back
        }
      }
      moves.returners += share * away
      gap -= share * awayYears
    }
    // Rounding may leave a gap of nobody.
    guard gap > 1e-12 * rates.insured, weights[0] > 0 else { return }
    members[0] += gap / weights[0]
    moves.entrants += gap / weights[0]
  }

  /// The claims and exits of a year by years of credit at its start.
  struct Leavers: Sendable {
    /// Claims of members and of those who stopped, `[j]`, persons.
    var claims: [Double]
    /// Left without claiming, by the credit they left with, `[j]`, persons.
    var exits: [Double]
  }

  /// Carries the cohort from mid-year to the next 1 January.
  mutating func advance(_ rates: Rates, _ moves: inout Movements) -> Leavers {
    let size = size
    var result = Leavers(claims: size.none, exits: size.none)
    var next = UnemploymentCohort(size)
    for credit in members.indices {
      let lives = members[credit]
      let survivors = lives * (1 - rates.death)
      let claims = survivors * rates.claims[credit]
      let exits = (survivors - claims) * rates.exit
      let stay = survivors - claims - exits
      let above = min(credit + 1, size.topClass)
      next.members[credit] += (1 - rates.density) * stay
      next.members[above] += rates.density * stay
      let keeping = (1 - rates.retired[1]) * exits
      result.exits[credit] += (1 - 0.5 * rates.density) * keeping
      result.exits[above] += 0.5 * rates.density * keeping
      moves.lapses += exits - keeping
      result.claims[credit] += claims
      moves.deaths += lives - survivors
      moves.claims += claims
      moves.exits += exits
    }
    next.stopped[0] = result.exits
    // Of those away who had not reached the pensionable age, some do during the year.
    let reach =
      rates.retired[0] < 1
      ? (rates.retired[2] - rates.retired[0]) / (1 - rates.retired[0]) : 1
    for since in stopped.indices {
      for credit in members.indices {
        let lives = stopped[since][credit]
        guard lives > 0 else { continue }
        let survivors = lives * (1 - rates.death)
        let claims =
          survivors * min(1, rates.stoppedClaim * rates.stoppedEntitled[since][credit])
        moves.deaths += lives - survivors
        moves.claims += claims
        result.claims[credit] += claims
        let kept = (1 - reach) * (survivors - claims)
        moves.lapses += survivors - claims - kept
        let isOver = since + 1 == stopped.count
        if isOver, rates.lapses {
          moves.lapses += kept
        } else {
          next.stopped[isOver ? since : since + 1][credit] += kept
        }
      }
    }
    if rates.isLast {
      moves.lapses += next.total
      next = UnemploymentCohort(size)
    }
    moves.atEnd += next.total
    self = next
    return result
  }
}
