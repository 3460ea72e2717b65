import Law
public import Quantities

extension IndividualPension {
  /// The pension step by step, with what the law asks for.
  ///
  /// Before the pensionable age the steps of a person who may not retire early have no cut: they
  /// tell what has been earned so far.
  ///
  /// - Parameters:
  ///   - born: The person's birthday.
  ///   - isEarly: Whether the person may retire before the pensionable age, which a record of
  ///     insurance does not tell: reduced capacity, arduous work.
  ///   - terms: The law that the pension was counted under.
  /// - Returns: Conditions and steps.
  public func count(
    born: CalendarDate, isEarly: Bool, under terms: PensionTerms
  ) -> BenefitCount {
    BenefitCount(
      .oldAge, conditions: conditions(born: born, isEarly: isEarly, terms),
      steps: serviceSteps(terms) + averageEarnings.steps(under: terms)
        + rateSteps(born, isEarly: isEarly, terms)
        + paidSteps(rate: isEarly ? replacementRate : accruedRate, terms))
  }

  private func conditions(
    born: CalendarDate, isEarly: Bool, _ terms: PensionTerms
  ) -> [BenefitCondition] {
    let qualifying = Self.months(ofYears: terms.qualifyingPeriod)
    if isEarly, terms.ageReached == nil {
      let asked = max(qualifying, Self.months(ofYears: terms.earlyQualifyingPeriod))
      return [
        .atLeast(
          .earlyQualifyingPeriod, months: months, of: asked, law: terms.law(.earlyQualifyingPeriod))
      ]
    }
    return [
      terms.ageCondition(born: born),
      .atLeast(
        .qualifyingPeriod, months: months, of: qualifying, law: terms.law(.qualifyingPeriod)),
    ]
  }

  private func serviceSteps(_ terms: PensionTerms) -> [BenefitStep] {
    [
      BenefitStep(
        .creditedYears, ["months": .span(months: months)], result: .years(creditedYears),
        law: terms.law(.partYears))
    ]
  }

  private func rateSteps(
    _ born: CalendarDate, isEarly: Bool, _ terms: PensionTerms
  ) -> [BenefitStep] {
    let line = terms.accrual.line(at: creditedYears, upTo: terms.accrualMaximum)
    var steps = [
      BenefitStep(
        .accruedRate,
        [
          "maximum": .rate(terms.accrualMaximum), "base": .rate(line.base),
          "from": .years(line.from), "further": .years(creditedYears - line.from),
          "slope": .rate(line.slope),
        ],
        result: .rate(accruedRate), law: terms.law(.accrual, .accrualMaximum))
    ]
    if isEarly, terms.ageReached == nil {
      let age = Self.completedMonths(from: born, to: terms.day)
      steps += [
        BenefitStep(
          .yearsEarly,
          [
            "pensionableAge": .age(months: Self.months(ofYears: terms.pensionableAge)),
            "age": .age(months: age),
          ],
          result: .years(yearsEarly), law: terms.law(.pensionableAge)),
        BenefitStep(
          .reducedRate,
          [
            "rate": .rate(accruedRate), "cut": .rate(terms.earlyReduction),
            "early": .years(yearsEarly),
          ],
          result: .rate(replacementRate), law: terms.law(.earlyReduction)),
      ]
    }
    return steps
  }

  private func paidSteps(rate: Double, _ terms: PensionTerms) -> [BenefitStep] {
    let average = averageEarnings.amount
    let earned = rate * average
    let isLifted = hasMinimum && terms.minimumPension > earned
    var steps = [
      BenefitStep(
        .pension, ["rate": .rate(rate), "average": .money(average)],
        result: .money(earned), law: terms.law(.accrual), payment: isLifted ? nil : .monthly)
    ]
    if isLifted {
      steps.append(
        BenefitStep(
          .lowestPension,
          ["pension": .money(earned), "lowest": .money(terms.minimumPension)],
          result: .money(max(terms.minimumPension, earned)), law: terms.law(.minimumPension),
          payment: .monthly))
    }
    let before = yearsBeyondMaximum - yearsAfterAge
    if before > 0, terms.monthsPerYearBeyondMaximum > 0 {
      steps.append(
        beyond(.beyondMaximum, before, terms.monthsPerYearBeyondMaximum, .beyondMaximum, terms))
    }
    if yearsAfterAge > 0, let months = terms.monthsPerYearAfterAge {
      steps.append(
        beyond(.beyondMaximumAfterAge, yearsAfterAge, months, .beyondMaximumAfterAge, terms))
    }
    return steps
  }

  private func beyond(
    _ kind: BenefitStep.Kind, _ years: Double, _ months: Double, _ article: PensionTerms.Article,
    _ terms: PensionTerms
  ) -> BenefitStep {
    let average = averageEarnings.amount
    return BenefitStep(
      kind,
      [
        "years": .years(years), "months": .factor(months), "average": .money(average),
        "service": .years(terms.serviceAtMaximum),
      ],
      result: .money(months * years * average), law: terms.law(article), payment: .once)
  }
}

extension PensionTerms {
  /// A pension of this day's award as it is paid on a later day.
  ///
  ///     pension · Π (1 + increase)   over the increases granted after the award
  public func raised(_ pension: Double, on later: CalendarDate) -> BenefitStep {
    let granted = increases.filter { day < $0.date && $0.date <= later }
    let factor = granted.reduce(1) { $0 * (1 + $1.rate) }
    return BenefitStep(
      .raisedPension, ["pension": .money(pension), "factor": .factor(factor)],
      result: .money(pension * factor), law: Provenance(joining: granted.map(\.law)),
      payment: .monthly)
  }

  /// Whether the person has reached the pensionable age: an own one that was reached counts after a
  /// later rise, and one ahead is that of the day on which it will be reached.
  func ageCondition(born: CalendarDate) -> BenefitCondition {
    let age = IndividualPension.completedMonths(from: born, to: day)
    let asked = IndividualPension.months(ofYears: ageAhead?.value ?? pensionableAge)
    return BenefitCondition(
      .pensionableAge, isMet: ageReached != nil, found: .age(months: age),
      asked: .age(months: asked), law: ageAhead?.law ?? law(.pensionableAge))
  }
}

extension AverageEarnings {
  /// How each part was averaged, and the mean of the parts where there are several.
  func steps(under terms: PensionTerms) -> [BenefitStep] {
    var steps = parts.map { part in
      let sum = part.amount * Double(part.averaged)
      var values: [String: Measured] = [
        "sum": .money(sum), "months": .factor(Double(part.averaged)),
      ]
      if let years = part.years { values["years"] = .years(Double(years)) }
      return BenefitStep(
        part.years == nil ? .averageOfCareer : .averageOfLastYears, values,
        result: .money(part.amount), law: terms.law(.averaging, .valorization),
        earnings: part.earnings)
    }
    if parts.count > 1 {
      let weighted = parts.reduce(0) { $0 + Double($1.months) * $1.amount }
      steps.append(
        BenefitStep(
          .averageOfSectors,
          [
            "sum": .money(weighted),
            "months": .factor(Double(parts.reduce(0) { $0 + $1.months })),
          ],
          result: .money(amount), law: terms.law(.averaging)))
    }
    return steps
  }
}

extension RateScale {
  /// The line of the scale that a service lies on: rate at its start, and gain a year.
  ///
  /// Below the first point the rate is in proportion to service. Beyond the last it stays; where
  /// that is the maximum, the last line goes on and the maximum cuts it.
  func line(at x: Double, upTo maximum: Double) -> (from: Double, base: Double, slope: Double) {
    guard let first = points.first, let last = points.last else { return (0, 0, 0) }
    if x < first.x { return (0, 0, first.x > 0 ? first.y / first.x : 0) }
    if x > last.x, last.y < maximum { return (last.x, last.y, 0) }
    for (lower, upper) in zip(points, points.dropFirst()) where x <= upper.x || upper.x == last.x {
      return (lower.x, lower.y, (upper.y - lower.y) / (upper.x - lower.x))
    }
    return (first.x, first.y, 0)
  }
}
