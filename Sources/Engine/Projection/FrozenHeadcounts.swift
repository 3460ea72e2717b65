import Quantities

/// The headcounts of one path and what earnings do on them, for paths that differ in money alone.
///
/// Every flow of money but the minimum pension is linear in credits and in the year's earnings once
/// nobody moves otherwise. A row of members or dormants of a generation's year keeps the columns
/// that turn credits into flows, with deaths, awards and rates already multiplied in:
///
///     flow = J(t−ℓ) · Σ_k credits(k)·column(k) + ½δw · ownYear + Σ_j average(j) · byAverage(j)
///
/// Source: MODEL 6, with the order of its events.
struct FrozenHeadcounts: Sendable {
  /// Every column, `[k]` each, padded to whole blocks of four.
  var columns: [Double] = []
  var terms: [FrozenTerm] = []
  var minimums: [FrozenMinimum] = []
  var rows: [FrozenRow] = []
  var surpluses: [FrozenSurplus] = []
  var years: [FrozenYear] = []
  var cohorts: [FrozenCohort] = []
  /// Person-years of spouses and of children in payment, `[year]`.
  var spouseYears: [Double]
  var childYears: [Double]
  /// Flows of the path itself; those of persons are everybody's.
  var central: LivesProjection<Double>
  /// w/W of every contributing cell, `[group][year][sex][age]`, and its contribution-years.
  var shapes: [Double]
  var contributionYears: [Double]

  static var cells: Int { ServiceTable.cells + 1 }
}

/// A flow of money that depends on past earnings.
enum FrozenFlow: Int, CaseIterable {
  case survivorsLumpSums
  case withdrawals
  case ineligibleLumpSums
  case lumpSumsBeyondMaximum
  case referenceEarningsAtAward
  /// Annual amount of new old-age pensions.
  case oldAgeAmount
  /// Annual amount of new invalidity pensions.
  case invalidityAmount
  /// Annual amount of pensions that go to spouses of members who die.
  case spouseAmount

  /// Flows that are paid in their year, and those that become units of pension.
  static let direct: [FrozenFlow] = [
    .survivorsLumpSums, .withdrawals, .ineligibleLumpSums, .lumpSumsBeyondMaximum,
    .referenceEarningsAtAward,
  ]
}

/// How a row's credits become a flow.
struct FrozenTerm: Sendable {
  var flow: FrozenFlow
  /// First cell of the column on credits.
  var column: Int
  /// What a unit of the year's own earnings, ½δw, adds.
  var ownYear: Double
  /// First of the factors of each final-years average in `columns`; −1 without any.
  var byAverage: Int
}

/// The minimum pension of a row's awards, which no weight can express.
struct FrozenMinimum: Sendable {
  /// Cells that can have it.
  var cells: Range<Int>
  /// Columns: pension per unit of credits × J, per unit of own earnings, per unit of the average.
  var byCredits: Int
  var byOwnYear: Int
  var byAverage: Int
  /// Position of the average of a cell; −1 for the career.
  var averageOfCell: Int
  /// Columns: persons protected, awarded at the pensionable age and early.
  var atAge: Int
  var early: Int
  var earlyFactor: Double
}

/// A group or the dormants of a generation in one year.
struct FrozenRow: Sendable {
  /// Position of the group; the number of groups for the dormants.
  var slot: Int
  /// Nobody contributes any more.
  var isEmptied = false
  /// Cells carried, whole blocks.
  var cells: Int
  var isAtTop = false
  var kept = 1.0
  var returning = 0.0
  var stay = 0.0
  var move = 0.0
  var exit = 0.0
  var leave = 0.0
  /// w/W, ½δ, and the cell's place in the planes of earnings.
  var shape = 0.0
  var halfDensity = 0.0
  var cell = 0
  /// First cells of columns: lives whose credits grow; share of the credits that is carried on
  /// (−1: all of them).
  var growing = -1
  var carried = -1
  var terms: Range<Int> = 0..<0
  var minimum = -1
  var hasAverages = false
}

/// A group's surplus that becomes dormant at the start of a year.
struct FrozenSurplus: Sendable {
  var group: Int
  var moved: Double
}

/// A generation's year.
struct FrozenYear: Sendable {
  var t: Int
  /// Cells on 1 January, whole blocks.
  var cells: Int
  var surpluses: Range<Int>
  var rows: Range<Int>
  /// q of old-age and invalidity pensioners and of spouses.
  var pensionerDeath: Double
  var invalidDeath: Double
  var spouseDeath: Double
  /// Lump sums on a pensioner's death, in years of pension, times those who are paid one.
  var lumpSumYears: Double
  /// Share of a deceased pensioner's units that goes on to a spouse.
  var spouseShare: Double
}

/// A generation.
struct FrozenCohort: Sendable {
  var sex: Sex
  /// Age at T0.
  var age: Int
  var years: Range<Int>
  /// Opening credits, `[slot][k]` in `columns`; −1 where nobody is insured at T0.
  var opening: Int
  var openingCells: Int
  var pensionUnits: Double
  var invalidityUnits: Double
  var spouseUnits: Double
}
