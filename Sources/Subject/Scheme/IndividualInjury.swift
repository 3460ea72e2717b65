import Law

/// What the law pays for a lasting loss of working capacity through an employment injury.
public struct InjuryTerms: Sendable {
  /// One of the two forms: multiples of the reference amount by degree, and of earnings by service.
  public struct Form: Sendable {
    /// The lowest degree, as a fraction.
    public var from: Double
    /// Multiples of the reference amount at the lowest degree, and for each further point.
    public var atLowest: CitedNumber
    public var perFurtherPoint: CitedNumber
    /// Multiples of the last month's earnings for the first year of contributions and each further.
    public var firstYear: CitedNumber
    public var furtherYear: CitedNumber

    public init(
      from: Double, atLowest: CitedNumber, perFurtherPoint: CitedNumber, firstYear: CitedNumber,
      furtherYear: CitedNumber
    ) {
      self.from = from
      self.atLowest = atLowest
      self.perFurtherPoint = perFurtherPoint
      self.firstYear = firstYear
      self.furtherYear = furtherYear
    }
  }

  public var referenceAmount: CitedNumber
  public var lumpSum: Form
  public var monthly: Form
  /// Multiples of the reference amount a month for who needs attendance, and the degree from which
  /// it is paid, as a fraction; nothing where the law has none.
  public var attendance: CitedNumber?
  public var attendanceFrom: Double

  public init(
    referenceAmount: CitedNumber, lumpSum: Form, monthly: Form, attendance: CitedNumber?,
    attendanceFrom: Double
  ) {
    self.referenceAmount = referenceAmount
    self.lumpSum = lumpSum
    self.monthly = monthly
    self.attendance = attendance
    self.attendanceFrom = attendanceFrom
  }

  /// The benefit for a degree of loss: once below the degree of the pension, monthly from it.
  ///
  ///     by degree   (at the lowest + further points · per point) · reference amount
  ///     by service  (first year + further years · per year) · earnings of the last month
  ///
  /// Below one year of contributions the first year's multiple holds; further years are whole ones.
  ///
  /// - Parameters:
  ///   - record: Months insured in the branch.
  ///   - degree: Loss of working capacity, fraction in whole points.
  /// - Returns: Conditions and steps; no steps for who was never insured.
  public func count(of record: BranchRecord, degree: Double) -> BenefitCount {
    let isMonthly = degree >= monthly.from - 1e-9
    let form = isMonthly ? monthly : lumpSum
    let points = max(0, (100 * (degree - form.from)).rounded())
    let years = Double(max(0, record.months.count / 12 - 1))
    let earnings = record.months.last?.earnings ?? 0
    let reference = referenceAmount.value
    let byDegree = (form.atLowest.value + form.perFurtherPoint.value * points) * reference
    let byService = (form.firstYear.value + form.furtherYear.value * years) * earnings
    return BenefitCount(
      isMonthly ? .injuryPension : .injuryLumpSum,
      conditions: [
        record.isInsured(law: form.atLowest.law),
        BenefitCondition(
          .degreeOfLoss, isMet: degree >= lumpSum.from - 1e-9, found: .rate(degree),
          asked: .rate(lumpSum.from), law: lumpSum.atLowest.law),
      ],
      steps: record.steps(
        [
          BenefitStep(.referenceAmount, result: .money(reference), law: referenceAmount.law),
          BenefitStep(
            .injuryByDegree,
            [
              "lowest": .factor(form.atLowest.value), "points": .factor(points),
              "perPoint": .factor(form.perFurtherPoint.value), "reference": .money(reference),
            ],
            result: .money(byDegree),
            law: Provenance(joining: [form.atLowest.law, form.perFurtherPoint.law])),
          BenefitStep(
            .injuryByService,
            [
              "first": .factor(form.firstYear.value), "years": .years(years),
              "perYear": .factor(form.furtherYear.value), "earnings": .money(earnings),
            ],
            result: .money(byService),
            law: Provenance(joining: [form.firstYear.law, form.furtherYear.law])),
          BenefitStep(
            isMonthly ? .injuryPension : .injuryLumpSum,
            ["degree": .money(byDegree), "service": .money(byService)],
            result: .money(byDegree + byService), law: form.atLowest.law,
            payment: isMonthly ? .monthly : .once),
        ] + attendanceSteps(degree)))
  }

  private func attendanceSteps(_ degree: Double) -> [BenefitStep] {
    guard let attendance, degree >= attendanceFrom - 1e-9 else { return [] }
    let reference = referenceAmount.value
    return [
      BenefitStep(
        .attendanceAllowance,
        ["multiple": .factor(attendance.value), "reference": .money(reference)],
        result: .money(attendance.value * reference), law: attendance.law, payment: .monthly)
    ]
  }
}
