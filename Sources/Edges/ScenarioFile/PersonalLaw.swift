/// Where the law files state what one person's rights are counted from.
enum PersonalLaw {
  static let referenceAmount = "law.referenceAmount"

  enum MinimumWage {
    static let general = "law.regionalMinimumWage"
    static let ofRegion = "law.regionalMinimumWageOf"
  }

  enum Pension {
    static let root = "law.pension"
    static let pensionableAge = "\(root).pensionableAge"
    static let qualifyingPeriod = "\(root).qualifyingPeriod.oldAge"
    static let earlyQualifyingPeriod = "\(root).qualifyingPeriod.earlyRetirement"
    static let accrual = "\(root).accrual"
    static let accrualMaximum = "\(root).accrual.maximum"
    static let partYears = "\(root).accrual.partYearRounding"
    static let earlyReduction = "\(root).earlyReduction"
    static let averaging = "\(root).referenceEarnings.averaging"
    static let valorization = "\(root).referenceEarnings.valorizationLag"
    static let minimumPension = "\(root).minimumPension.amount"
    static let minimumPensionService = "\(root).minimumPension.service"
    static let beyondMaximum = "\(root).lumpSum.beyondMaximum"
    static let beyondMaximumAfterAge = "\(root).lumpSum.beyondMaximumAfterAge"
    static let lumpSumMonths = "\(root).lumpSum.monthsPerYear"
    static let rightsCutOff = "\(root).lumpSum.rightsCutOff"
    static let withdrawalServiceLimit = "\(root).lumpSum.withdrawalServiceLimit"
    static let waitingMonths = "\(root).lumpSum.waitingMonths"
    static let contributionRate = "\(root).contributionRate"
    static let contributionSubsidy = "\(root).contributionSubsidy"
    static let indexation = "\(root).indexation.granted"
    static let ceiling = "\(root).insurableEarnings.ceiling"
  }

  enum Survivors {
    static let root = "law.pension.survivors"
    static let qualifyingPeriod = "\(root).qualifyingPeriod"
    static let perDependant = "\(root).spouse"
    static let withoutCarer = "\(root).withoutCarer"
    static let mostDependants = "\(root).mostDependants"
    static let minimumMonths = "\(root).lumpSum.minimumMonths"
    static let pensionerLumpSum = "\(root).pensionerLumpSum"
    static let funeralGrant = "law.pension.funeralGrant.amount"
    static let grantQualifyingPeriod = "law.pension.funeralGrant.qualifyingPeriod"
  }

  enum Sickness {
    static let branch = "sicknessMaternity"
    static let root = "law.sicknessMaternity.sickness"
    static let replacement = "\(root).replacement"
    static let dailyDivisor = "\(root).dailyDivisor"
    static let maximumDays = "\(root).maximumDays"
  }

  enum Maternity {
    static let root = "law.sicknessMaternity.maternity"
    static let months = "\(root).months"
    static let monthsSecondChild = "\(root).monthsSecondChild"
    static let replacement = "\(root).replacement"
    static let grant = "\(root).grant"
    static let qualifyingMonths = "\(root).qualifyingMonths"
    static let window = "\(root).qualifyingWindow"
    static let paternityDays = "\(root).paternityDays"
    static let paternityDaysSecondChild = "\(root).paternityDaysSecondChild"
    static let stateGrant = "law.sicknessMaternity.stateBirthGrant"
  }

  enum Injury {
    static let branch = "employmentInjury"
    static let lumpSum = "law.employmentInjury.lumpSum"
    static let lumpSumFromDegree = "\(lumpSum).fromDegree"
    static let lumpSumAtFromDegree = "\(lumpSum).atFromDegree"
    static let lumpSumPerFurther = "\(lumpSum).perFurtherPercent"
    static let firstYearMonths = "\(lumpSum).firstYearMonths"
    static let furtherYearMonths = "\(lumpSum).furtherYearMonths"
    static let monthly = "law.employmentInjury.monthly"
    static let monthlyFromDegree = "\(monthly).fromDegree"
    static let monthlyAtFromDegree = "\(monthly).atFromDegree"
    static let monthlyPerFurther = "\(monthly).perFurtherPercent"
    static let firstYearRate = "\(monthly).firstYearRate"
    static let furtherYearRate = "\(monthly).furtherYearRate"
    static let attendanceAllowance = "law.employmentInjury.attendanceAllowance"
    static let attendanceFromDegree = "law.employmentInjury.attendance.fromDegree"
  }

  enum Unemployment {
    static let branch = "unemployment"
    static let root = "law.unemployment"
    static let replacement = "\(root).replacement"
    static let ceiling = "\(root).benefitCeiling"
    static let qualifyingMonths = "\(root).qualifyingMonths"
    static let window = "\(root).qualifyingWindow"
    static let duration = "\(root).duration"
    static let pensionExcludes = "\(root).pensionEligibleExcluded"
    static let relief = "\(root).relief"
  }
}
