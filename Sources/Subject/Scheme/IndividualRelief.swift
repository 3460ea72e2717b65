public import Law
public import Quantities

/// One payment in a crisis to those insured against unemployment, by months credited.
public struct ReliefTerms: Sendable {
  /// The programme's name in the law files.
  public var programme: String
  /// What the law files call it; nothing where they do not say.
  public var title: LocalizedText?
  /// The day on which members are counted.
  public var day: CalendarDate
  /// Who stopped on this day or later is paid too.
  public var stoppedSince: CalendarDate
  /// The first and the last day on which it is paid; nothing where it does not end.
  public var opens: CalendarDate
  public var closes: CalendarDate?
  /// Money by months credited, in steps.
  public var bands: RateScale
  public var law: Provenance
  public var windowLaw: Provenance
  public var timeLaw: Provenance

  public init(
    programme: String, title: LocalizedText? = nil, day: CalendarDate, stoppedSince: CalendarDate,
    opens: CalendarDate,
    closes: CalendarDate?, bands: RateScale, law: Provenance, windowLaw: Provenance,
    timeLaw: Provenance
  ) {
    self.programme = programme
    self.title = title
    self.day = day
    self.stoppedSince = stoppedSince
    self.opens = opens
    self.closes = closes
    self.bands = bands
    self.law = law
    self.windowLaw = windowLaw
    self.timeLaw = timeLaw
  }

  /// The payment of a person on a day of claim.
  ///
  /// - Parameters:
  ///   - record: Months insured in the branch since the last claim.
  ///   - claim: The day on which the person asks for it.
  /// - Returns: Conditions and steps.
  public func count(of record: BranchRecord, on claim: CalendarDate) -> BenefitCount {
    let end = CalendarMonth(of: day)
    let months = record.months.filter { $0.month <= end }
    let isInsured = months.last.map { $0.month >= CalendarMonth(of: stoppedSince) } ?? false
    let amount = bands.step(at: Double(months.count))
    return BenefitCount(
      .relief, programme: programme, programmeTitle: title,
      conditions: [
        BenefitCondition(
          .insuredInProgramme, isMet: isInsured,
          found: months.last?.month.advanced(by: 1).firstDay.map { .date($0) },
          asked: .date(stoppedSince), law: windowLaw),
        BenefitCondition(
          .programmeHasBegun, isMet: claim >= opens, found: .date(claim), asked: .date(opens),
          law: timeLaw),
      ]
        + (closes.map { last in
          [
            BenefitCondition(
              .programmeIsOpen, isMet: claim <= last, found: .date(claim), asked: .date(last),
              law: timeLaw)
          ]
        } ?? []),
      steps: [
        BenefitStep(.monthsContributed, result: .months(Double(months.count)), law: law),
        BenefitStep(
          .relief, ["months": .months(Double(months.count))], result: .money(amount), law: law,
          payment: .once),
      ])
  }
}
