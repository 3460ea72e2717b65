import Coverage
import Projection
public import Quantities
import Scheme

/// How the paths are calculated, and which rules of the scenario keep them from a faster way.
public struct EnsembleMethod: Equatable, Sendable {
  public enum Kind: String, Sendable, Codable {
    /// Everything anew for every path.
    case everything
    /// Numbers of persons carried once, money for every path.
    case frozenHeadcounts
    /// Money from weights that do not depend on the path.
    case linear
  }

  public var kind: Kind
  /// What prevents the next faster kind; empty where there is none.
  public var reasons: [LocalizedText]

  public init(kind: Kind, reasons: [LocalizedText]) {
    self.kind = kind
    self.reasons = reasons
  }
}

extension EnsembleMethod {
  /// The fastest way that the rules of a scenario leave.
  init(_ plan: EnvironmentPlan) {
    let moving = Self.movingHeadcounts(plan)
    guard moving.isEmpty else {
      self.init(kind: .everything, reasons: moving)
      return
    }
    let bent = Self.bentMoney(plan)
    self.init(kind: bent.isEmpty ? .linear : .frozenHeadcounts, reasons: bent)
  }

  /// Rules by which numbers of insured persons differ from path to path.
  private static func movingHeadcounts(_ plan: EnvironmentPlan) -> [LocalizedText] {
    var reasons: [LocalizedText] = []
    guard let coverage = plan.coverage, let input = plan.input else {
      return [
        LocalizedText(en: "there are no insured lives to carry once", vi: "không có người tham gia")
      ]
    }
    if plan.moves.population {
      reasons.append(LocalizedText(en: "the population is drawn", vi: "dân số là ngẫu nhiên"))
    }
    guard plan.moves.unemployment else { return reasons }
    for (group, coverage) in zip(input.groups, coverage.groups) {
      if coverage.readsEmployed {
        reasons.append(
          LocalizedText(
            en: "unemployment is drawn, and contributors of \(group.title.en) follow the employed",
            vi: "thất nghiệp là ngẫu nhiên, số người đóng của \(group.title.vi) theo lao động có"
              + " việc làm"))
      } else if coverage.areEmployees {
        reasons.append(
          LocalizedText(
            en: "unemployment is drawn, and \(group.title.en) cannot be more than the employed",
            vi: "thất nghiệp là ngẫu nhiên, \(group.title.vi) không vượt quá lao động có việc làm"))
      }
    }
    return reasons
  }

  /// Rules under which money is no sum of products of path factors and fixed weights.
  private static func bentMoney(_ plan: EnvironmentPlan) -> [LocalizedText] {
    guard let input = plan.input, let earnings = plan.earnings else { return [] }
    var reasons: [LocalizedText] = []
    let law = input.law
    let hasMinimum = plan.years.contains { law.minimumPension.heldConstant(at: $0) > 0 }
    if hasMinimum {
      let members = zip(input.groups, law.minimumPensionGroups).filter(\.1).map(\.0.title)
      reasons += members.map { title in
        law.minimumPensionForLegacyOnly
          ? LocalizedText(
            en: "minimum pension of legacy members of \(title.en)",
            vi: "lương hưu tối thiểu của người tham gia trước mốc luật định của \(title.vi)")
          : LocalizedText(
            en: "minimum pension of \(title.en)", vi: "lương hưu tối thiểu của \(title.vi)")
      }
      if law.minimumPensionForDormants {
        reasons.append(
          LocalizedText(
            en: "minimum pension of dormant members", vi: "lương hưu tối thiểu của người bảo lưu"))
      }
    }
    for (group, earnings) in zip(input.groups, earnings.groups) {
      if earnings.floorIsBent {
        reasons.append(
          LocalizedText(
            en: "floor of \(group.title.en) is not tied to wages",
            vi: "mức sàn của \(group.title.vi) không gắn với tiền lương"))
      }
      if earnings.ceilingIsBent {
        reasons.append(
          LocalizedText(
            en: "ceiling of \(group.title.en) is not tied to wages",
            vi: "mức trần của \(group.title.vi) không gắn với tiền lương"))
      }
    }
    return reasons
  }
}
