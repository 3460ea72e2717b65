public import Quantities

/// One person whose rights are counted.
public struct InsuredPerson: Sendable {
  /// What a record of insurance does not tell.
  public struct Circumstances: Sendable {
    /// Whether the law lets the person retire before the pensionable age.
    public var mayRetireEarly = false
    /// The day from which a pension has been drawn; nothing where none is.
    public var awarded: CalendarDate?
    /// Entitled survivors, and those of them whom nobody else supports.
    public var dependants = 1
    public var dependantsWithoutCarer = 0
    /// The last claim of an unemployment benefit, after which months count again.
    public var lastClaim: CalendarDate?
    /// Which child of the mother is born, and how many at once.
    public var child = 1
    public var childrenBorn = 1
    /// Working days of sickness; nothing for all of a year.
    public var daysOfSickness: Double?
    /// The region by whose minimum wage limits are counted; nothing for the scenario's.
    public var region: String?
    /// Lasting loss of working capacity through an injury, fraction.
    public var lossOfCapacity: Double?

    public init() {}
  }

  public var sex: Sex
  public var born: CalendarDate
  /// The group of the months that name none.
  public var group: String
  public var record: InsuranceRecord
  public var circumstances: Circumstances

  public init(
    sex: Sex, born: CalendarDate, group: String, record: InsuranceRecord,
    circumstances: Circumstances = Circumstances()
  ) {
    self.sex = sex
    self.born = born
    self.group = group
    self.record = record
    self.circumstances = circumstances
  }
}

/// What may befall a person, for which rights are asked.
public enum BenefitEvent: String, CaseIterable, Sendable {
  case oldAge
  case lumpSum
  case survivors
  case unemployment
  case maternity
  case sickness
  case injury
  case relief
}

/// The rights of one person on one day.
public struct PersonalRights: Sendable {
  public var counts: [BenefitCount] = []
  /// Events for which the scenario states no law in force on the day.
  public var withoutLaw: [BenefitEvent] = []
  /// Events that need a circumstance which was not told.
  public var needingMore: [BenefitEvent] = []
  /// What the law calls the amount on the day that benefits are multiples of.
  public var referenceAmount: LocalizedText?

  public init() {}
}
