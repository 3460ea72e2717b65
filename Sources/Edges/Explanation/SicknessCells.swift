import Assumptions
import Coverage
import Demography
import Law
import Quantities
import Scheme
import Valuation

/// The cells of sickness and maternity: who is insured and what befalls them.
struct SicknessCells {
  private(set) var source: CellSource

  /// Cells of one group or of all that have persons in contribution.
  init(
    _ draft: Draft, _ branch: SicknessMaternityAssumptions, group: Int? = nil,
    insured: @escaping (AgeCell) -> Double, earnings: @escaping (AgeCell) -> Double
  ) {
    let year = draft.year
    let groups = draft.explainer.assumptions.groups
    let names = groups.map(\.name)
    let density = groups.map { $0.contributionDensity[year] }
    func persons(_ cell: AgeCell) -> Double {
      insured(cell) * density[cell.group].crossing(cell.sex, cell.age)
    }
    var cells = AgeCells(groups: names) { cell in
      (group == nil || cell.group == group) && persons(cell) > 0
    }
    let path = "assumptions.sicknessMaternity"
    let behaviour = branch.behaviour
    cells.add(.insuredYears) { persons($0) }
    cells.add(.earnings) { earnings($0) }
    cells.add(.isWoman, .convention) { $0.sex == .female ? 1 : 0 }
    Self.addIllness(to: &cells, draft, branch, path)
    let fertility = draft.explainer.objects.population?.fertilityRates[year] ?? []
    cells.add(.birthsPerYear, draft.file("assumptions.fertility.rates")) { cell in
      let difference = behaviour.maternity.fatherAgeDifference
      let age = cell.sex == .female ? cell.age : cell.age - difference
      func rate(_ age: Int) -> Double { fertility.indices.contains(age) ? fertility[age] : 0 }
      return 0.5 * (rate(age) + rate(age + 1))
    }
    let qualifying = branch.law.maternity.qualifyingMonths.heldConstant(at: year)
    let exits = groups.map { $0.exitRate[year] }
    cells.add(.qualified, draft.file("law.sicknessMaternity.maternity.qualifyingMonths")) { cell in
      let exit = exits[cell.group].crossing(cell.sex, cell.age)
      return qualifying.weighted { max(0, 1 - exit * $0 / 12) }
    }
    cells.add(.fertilityRelativity, draft.file("\(path).maternity.fertilityRelativity")) { cell in
      behaviour.maternity.fertilityRelativity[cell.group].heldConstant(at: year)
    }
    source = cells.source
  }

  private static func addIllness(
    to cells: inout AgeCells, _ draft: Draft, _ branch: SicknessMaternityAssumptions,
    _ path: String
  ) {
    let year = draft.year
    let groups = draft.explainer.assumptions.groups
    let (behaviour, law) = (branch.behaviour, branch.law)
    cells.add(.sickShare, draft.file("\(path).sickness.recipientShare")) { cell in
      behaviour.sickness.recipientShare[year].crossing(cell.sex, cell.age)
    }
    cells.add(.parentShare, draft.file("\(path).childCare.recipientShare")) { cell in
      behaviour.childCare.recipientShare[year].crossing(cell.sex, cell.age)
    }
    let general = law.sickness.replacement
    let forces = law.sickness.armedForcesReplacement.heldConstant(at: year)
    cells.add(.replacement, draft.file("law.sicknessMaternity.sickness.replacement")) { cell in
      let usual = general[cell.group].heldConstant(at: year)
      return usual + behaviour.armedForcesShare[cell.group].heldConstant(at: year)
        * (forces - usual)
    }
    let most = law.sickness.maximumDays.heldConstant(at: year)
    let further = law.sickness.arduousDays.heldConstant(at: year)
    cells.add(.paidDays, draft.file("\(path).sickness.days")) { cell in
      let mean = behaviour.sickness.days[year].crossing(cell.sex, cell.age)
      let service = groups[cell.group].meanService[cell.sex, cell.age]
      let arduous = behaviour.arduousShare[cell.group].heldConstant(at: year)
      return most.weighted { scale in
        let days = scale.step(at: service)
        return (1 - arduous) * CappedDays.expected(mean: mean, maximum: days)
          + arduous * CappedDays.expected(mean: mean, maximum: days + further)
      }
    }
    draft.relate(
      "law.sicknessMaternity.sickness.maximumDays", "law.sicknessMaternity.sickness.arduousDays",
      "\(path).sickness.arduousShare", "\(path).longIllness.days")
    let long = law.sickness.longIllnessReplacement.heldConstant(at: year)
    cells.add(.longDays, draft.file("\(path).longIllness.share")) { cell in
      let service = groups[cell.group].meanService[cell.sex, cell.age]
      return behaviour.longIllnessShare.heldConstant(at: year)
        * behaviour.longIllnessDays.heldConstant(at: year)
        * long.weighted { $0.step(at: service) }
    }
    let young = draft.youngChildren(law.childCare)
    let younger = law.childCare.daysYounger.heldConstant(at: year)
    let older = law.childCare.daysOlder.heldConstant(at: year)
    cells.add(.childDays, draft.file("\(path).childCare.days")) { cell in
      let mean = behaviour.childCare.days[year].crossing(cell.sex, cell.age)
      let first = younger.weighted { CappedDays.expected(mean: mean, maximum: $0) }
      let second = older.weighted { CappedDays.expected(mean: mean, maximum: $0) }
      return young * first + (1 - young) * second
    }
    draft.relate(
      "law.sicknessMaternity.childCareDays.younger", "law.sicknessMaternity.childCareDays.older")
  }
}

extension Draft {
  /// Share of the children for whose care leave is paid who are of the younger ages.
  func youngChildren(_ law: ChildCareLeave) -> Double {
    guard let children = explainer.objects.population?.population[year] else { return 0 }
    let all = children.total(ages: 0...law.olderUnder - 1)
    return all > 0 ? children.total(ages: 0...law.youngerUnder - 1) / all : 0
  }
}

extension Quantity {
  static let ofCells = Quantity(
    "ofCells", "", "by group, sex and age", "theo nhóm, giới và tuổi")
  static let insuredYears = Quantity(
    "n", "person-years", "insured persons in contribution", "người tham gia đang đóng")
  static let isWoman = Quantity("F", "share", "1 for women", "1 với nữ")
  static let sickShare = Quantity("σ", "rate", "share that is ill", "tỷ lệ ốm đau")
  static let parentShare = Quantity(
    "σᶜ", "rate", "share that cares for a sick child", "tỷ lệ chăm con ốm")
  static let replacement = Quantity(
    "ϱ", "share", "share of earnings paid", "tỷ lệ hưởng trên tiền lương")
  static let paidDays = Quantity(
    "D", "days", "paid days of a sick person", "số ngày được trả của người ốm")
  static let longDays = Quantity(
    "H", "days", "days of long illness a sick person, times the share paid",
    "số ngày ốm dài ngày nhân tỷ lệ hưởng")
  static let childDays = Quantity(
    "Dᶜ", "days", "paid days for a sick child", "số ngày được trả khi chăm con ốm")
  static let birthsPerYear = Quantity(
    "f", "births per person-year", "births by age", "số sinh theo tuổi")
  static let qualified = Quantity(
    "Q", "share", "share with the months of contributions", "phần đủ số tháng đóng")
  static let fertilityRelativity = Quantity(
    "ν", "ratio", "fertility relative to all women", "mức sinh tương đối")
  static let illnessFactor = Quantity(
    "φ", "ratio", "factor to the benefits granted as observed", "hệ số khớp số lượt quan sát")
  static let visits = Quantity(
    "vi", "visits", "visits before birth", "số lần khám thai")
  static let leaveMonths = Quantity(
    "mo", "months", "months of leave, mean over first and further children",
    "số tháng nghỉ bình quân")
  static let fathersDays = Quantity(
    "pd", "days", "days of a father's leave", "số ngày nghỉ của cha")
  static let restDays = Quantity("dc", "days", "days of rest paid", "số ngày dưỡng sức")
  static func stateBirths(_ name: String) -> Quantity {
    Quantity(
      "births:\(name)", "persons", "births with a grant of the State (\(name))",
      "số ca sinh được ngân sách hỗ trợ (\(name))")
  }
  static func inForce(_ name: String) -> Quantity {
    Quantity(
      "ι:\(name)", "share", "share of the year in which the grant is in force (\(name))",
      "phần năm quy định có hiệu lực (\(name))")
  }
}
