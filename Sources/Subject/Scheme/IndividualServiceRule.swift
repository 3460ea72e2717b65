public import Law

/// A length of service that the law asks for, which may differ by insured group.
///
/// Who was insured in several groups meets the rule of a group with the months of it and of all
/// groups whose rule asks for no more: compulsory months count for a voluntary member's longer
/// period, voluntary ones not for a shorter one.
public struct ServiceRule: Sendable {
  /// What holds for one group.
  public struct Own: Sendable {
    /// Nothing where the group's insurance does not give the right at all.
    public var years: Double?
    public var law: Provenance

    public init(years: Double?, law: Provenance) {
      self.years = years
      self.law = law
    }
  }

  /// What holds for every group without a rule of its own.
  public var general: CitedNumber
  public var byGroup: [String: Own]
  /// The group of months that name none.
  public var group: String?

  public init(_ general: CitedNumber, byGroup: [String: Own] = [:], group: String? = nil) {
    self.general = general
    self.byGroup = byGroup
    self.group = group
  }

  private func rule(of group: String?) -> Own {
    (group ?? self.group).flatMap { byGroup[$0] } ?? Own(years: general.value, law: general.law)
  }

  /// Whether every month of a record gives the right.
  func covers(_ record: InsuranceRecord) -> Bool {
    record.spells.allSatisfy { rule(of: $0.group).years != nil }
  }

  /// The rule that the record meets, or is nearest to.
  ///
  /// - Parameters:
  ///   - kind: What the condition is called.
  ///   - record: All months of insurance.
  ///   - none: What it is called for who was insured only in groups without the right.
  /// - Returns: Months found and asked for; an unmet condition without them where there is no right.
  func condition(
    _ kind: BenefitCondition.Kind, of record: InsuranceRecord, orElse none: BenefitCondition.Kind
  ) -> BenefitCondition {
    let months = record.months
    let conditions = record.spells.map { rule(of: $0.group) }.compactMap { own in
      own.years.map { years in
        BenefitCondition.atLeast(
          kind, months: months.count { rule(of: $0.group).years.map { $0 <= years } ?? false },
          of: IndividualPension.months(ofYears: years), law: own.law)
      }
    }
    func missing(_ condition: BenefitCondition) -> Double {
      condition.isMet ? 0 : condition.lacking?.number ?? .infinity
    }
    return conditions.min { missing($0) < missing($1) }
      ?? BenefitCondition(none, isMet: false, law: rule(of: record.spells[0].group).law)
  }
}
