import Coverage
import Demography
import Diagnostics
import Projection
import Quantities

/// What a run tells its reader beside the figures: misses that are reported, never hidden.
enum Warnings {
  static func of(_ population: PopulationProjection) -> [Diagnostic] {
    let unmet = population.unmetEmigration.values.reduce(0, +)
    guard unmet > 0.5 else { return [] }
    return [
      Diagnostic(
        .warning, at: nil,
        "\(whole(unmet)) emigrants are more than the survivors of their age and stay",
        subject: "assumptions.migration.netMigrants")
    ]
  }

  static func of(
    _ contributors: Contributors, groups: [InsuredGroup], lives: LivesProjection<Double>,
    withdrawals: WithdrawalCalibration
  ) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    for (index, group) in groups.enumerated() {
      let missing = contributors.missing[index]
      guard let worst = missing.years.max(by: { missing[$0] < missing[$1] }),
        missing[worst] > 0.001 * max(1, contributors.persons[index][worst].total)
      else { continue }
      warnings.append(
        Diagnostic(
          .warning, at: nil,
          "employed persons are too few for the coverage path: \(whole(missing[worst]))"
            + " contributors are missing in \(worst), the year with the largest miss",
          subject: "assumptions.groups.\(group.name).coverage"))
    }
    warn(
      &warnings, lives.series(.unmetCoverage), "contributor-years that no resident could fill",
      subject: "assumptions.groups")
    warn(
      &warnings, lives.series(.personsBeyondPopulation),
      "insured persons and pensioners beyond the residents of their age",
      subject: "opening.pension")
    if withdrawals.isCapped {
      warnings.append(
        Diagnostic(
          .warning, at: nil, "scaled withdrawal rates above 1 are held at 1",
          subject: "assumptions.pension.withdrawalRate"))
    }
    return warnings
  }

  /// What a branch beside the long-term one misses.
  static func of(_ branch: BranchValuation) -> [Diagnostic] {
    var warnings = branch.lines.warnings
    warn(
      &warnings, branch.lines.members.missing,
      "persons by which the branch misses its coverage path, as no more contribute",
      subject: "assumptions.\(branch.lines.branch).coverage")
    return warnings
  }

  /// Members whom no category can insure, and those beyond the path whom none can leave out.
  static func of(_ members: HealthMembers) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    warn(
      &warnings, members.missing,
      "persons by which health insurance misses its coverage path, as its categories are full",
      subject: "assumptions.health.coverage")
    warn(
      &warnings, members.excess,
      "persons by which rights and the branches before it exceed the coverage path of health"
        + " insurance", subject: "assumptions.health.coverage")
    return warnings
  }

  /// An observed mean that lies outside the legal limits.
  static func unreachable(_ problem: InsurableEarnings.LevelProblem) -> Diagnostic {
    let floor: Message = problem.floor.map { "\(whole($0))" } ?? "none"
    let ceiling: Message = problem.ceiling.map { "\(whole($0))" } ?? "none"
    return Diagnostic(
      .error, at: nil,
      "observed mean insurable earnings of \(whole(problem.observed)) a month lie outside the"
        + " floor (\(floor)) and the ceiling (\(ceiling)) of the first year",
      subject: "assumptions.groups.\(problem.group).earnings.observedMean",
      hint: "the observed mean is taken after limits and must lie between them")
  }

  private static func warn(
    _ warnings: inout [Diagnostic], _ series: YearSeries<Double>, _ what: Message, subject: String
  ) {
    guard let worst = series.years.max(by: { series[$0] < series[$1] }), series[worst] > 0.5
    else { return }
    warnings.append(
      Diagnostic(
        .warning, at: nil,
        "\(whole(series.values.reduce(0, +))) \(what) over all years, at most"
          + " \(whole(series[worst])) in \(worst)", subject: subject))
  }

  private static func whole(_ number: Double) -> String {
    number.magnitude < 1e15 ? String(Int64(number.rounded())) : String(number)
  }
}
