import Assumptions
import Diagnostics
import Projection
import Quantities
import Scheme

extension BranchLines {
  /// Employment injury: what is paid once, pensions in payment, survivors and prevention.
  init(_ employmentInjury: EmploymentInjuryAssumptions, _ basis: BranchBasis) {
    let members = BranchMembers(basis, employmentInjury.membership)
    self.init(branch: "employmentInjury", members: members)
    let flows = EmploymentInjuryProjection(basis, members, employmentInjury).flows
    func line(_ measure: String, _ value: (EmploymentInjuryFlows) -> Double) -> Line {
      Line(measure: measure, values: flows.map(value))
    }
    let share = employmentInjury.behaviour.preventionShare
    let most = employmentInjury.law.maximumPreventionShare
    let prevention = YearSeries(over: basis.years) { year in
      min(share.heldConstant(at: year), most.heldConstant(at: year))
        * members.contributions(in: year)
    }
    benefits = [
      line("temporaryInjuryBenefits") { $0.temporaryInjuryBenefits },
      line("injuryLumpSums") { $0.injuryLumpSums },
      line("injuryPensions") { $0.injuryPensions },
      line("attendanceAllowances") { $0.attendanceAllowances },
      line("deathGrants") { $0.deathGrants },
      line("injurySurvivorsPensions") { $0.injurySurvivorsPensions },
      line("injuryConvalescence") { $0.injuryConvalescence },
      Line(measure: "injuryPrevention", values: prevention),
    ]
    transfersPaid = [
      Transfer(
        from: branch, to: "health", values: flows.map { $0.healthContributions })
    ]
    others = [
      line("temporaryInjuries") { $0.temporaryInjuries },
      line("injuryLumpSumRecipients") { $0.injuryLumpSumRecipients },
      line("newInjuryPensions") { $0.newInjuryPensions },
      line("injuryPensioners") { $0.injuryPensioners },
      line("attendanceRecipients") { $0.attendanceRecipients },
      line("fatalInjuries") { $0.fatalInjuries },
      line("injurySurvivors") { $0.injurySurvivors },
      line("injuryConvalescenceRecipients") { $0.injuryConvalescenceRecipients },
    ]
    let opening = employmentInjury.opening
    calibration = [
      (
        "injuryPensioners",
        LocalizedText(
          en: "Injury pensioners without attendance allowance",
          vi: "Người hưởng trợ cấp tai nạn lao động hằng tháng, không có trợ cấp phục vụ"),
        opening.pensioners
      ),
      (
        "attendanceRecipients",
        LocalizedText(
          en: "Injury pensioners with attendance allowance",
          vi: "Người hưởng trợ cấp tai nạn lao động hằng tháng, có trợ cấp phục vụ"),
        opening.severe
      ),
    ].compactMap { key, item, stock in
      stock.shape.map { shape in
        Calibration.row(
          key, item, unit: "persons", raw: shape.sum, observed: stock.persons.total,
          source: shape.source)
      }
    }
  }
}
