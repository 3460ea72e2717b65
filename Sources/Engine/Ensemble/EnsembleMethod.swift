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
    let groups = zip(input.groups, coverage.groups)
    let following = groups.filter { $1.readsEmployed }.map(\.0.title)
    let capped = groups.filter { $1.areEmployees && !$1.readsEmployed }.map(\.0.title)
    if !following.isEmpty {
      reasons.append(
        LocalizedText(
          en: "unemployment is drawn, and contributors follow the employed (\(list(following).en))",
          vi: "thất nghiệp là ngẫu nhiên, số người đóng theo lao động có việc làm"
            + " (\(list(following).vi))"))
    }
    if !capped.isEmpty {
      reasons.append(
        LocalizedText(
          en: "unemployment is drawn, and members cannot be more than the employed"
            + " (\(list(capped).en))",
          vi: "thất nghiệp là ngẫu nhiên, số người đóng không vượt quá lao động có việc làm"
            + " (\(list(capped).vi))"))
    }
    return reasons
  }

  /// Titles one after another.
  private static func list(_ titles: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: titles.map(\.en).joined(separator: ", "), vi: titles.map(\.vi).joined(separator: ", "))
  }

  /// Rules under which money is no sum of products of path factors and fixed weights.
  private static func bentMoney(_ plan: EnvironmentPlan) -> [LocalizedText] {
    guard let input = plan.input, let earnings = plan.earnings else { return [] }
    var reasons: [LocalizedText] = []
    let law = input.law
    let hasMinimum = plan.years.contains { law.minimumPension.heldConstant(at: $0) > 0 }
    if hasMinimum {
      var titles = zip(input.groups, law.minimumPensionGroups).filter(\.1).map(\.0.title)
      if law.minimumPensionForDormants {
        titles.append(LocalizedText(en: "dormant members", vi: "người bảo lưu"))
      }
      if !titles.isEmpty { reasons.append(minimum(list(titles), of: law)) }
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

  private static func minimum(_ groups: LocalizedText, of law: PensionLaw) -> LocalizedText {
    law.minimumPensionForLegacyOnly
      ? LocalizedText(
        en: "minimum pension of legacy members (\(groups.en))",
        vi: "lương hưu tối thiểu của người tham gia trước mốc luật định (\(groups.vi))")
      : LocalizedText(
        en: "minimum pension (\(groups.en))", vi: "lương hưu tối thiểu (\(groups.vi))")
  }
}
