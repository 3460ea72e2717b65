public import Quantities
import Valuation

/// What parameters are about, as an attribution names it where scenarios differ in their files.
public struct AttributionGroup: Hashable, Sendable {
  /// Its word in files: `law.pension`, `assumptions.fertility`, `opening`.
  public var key: String
  public var title: LocalizedText

  /// Groups in the order in which a valuation uses them, law last.
  private static let order = [
    "valuationDate", "lastYear", "branches", "opening", "accounts", "population", "fertility",
    "mortality", "migration", "labourForce", "economy", "group", "coverage", "earnings",
    "collection", "careers", "behaviour", "fund", "uncertainty", "law",
  ]

  /// The group of a path.
  ///
  /// - Parameters:
  ///   - path: A parameter, or a word of the head such as `valuationDate`.
  ///   - all: The other paths that differ.
  init(of path: String, among all: Set<String>) {
    let parts = path.split(separator: ".").map(String.init)
    if all.contains("valuationDate"), Self.isState(parts) {
      self.init(
        "valuationDate", "Valuation date and state at that date", "Ngày định giá và số liệu đầu kỳ")
      return
    }
    switch (parts[0], parts.count > 1 ? parts[1] : "") {
    case ("law", let branch): self.init(law: branch)
    case ("assumptions", "groups") where parts.count > 2: self.init(group: parts, all)
    case ("assumptions", let topic): self.init(topic: topic)
    case ("opening", _): self.init("opening", "Opening state", "Số liệu đầu kỳ")
    case ("accounts", _): self.init("accounts", "Accounts given as flows", "Dòng tiền cho trước")
    case ("lastYear", _): self.init("lastYear", "Last year of the projection", "Năm cuối dự báo")
    case ("branches", _): self.init("branches", "Branches projected", "Các chế độ được dự báo")
    default: self.init(path, path, path)
    }
  }

  private init(_ key: String, _ en: String, _ vi: String) {
    self.key = key
    title = LocalizedText(en: en, vi: vi)
  }

  private init(law branch: String) {
    let title = MeasureCatalogue.title(ofBranch: branch)
    if title.en == branch {
      self.init(
        "law.amounts", "Law: amounts that others follow", "Pháp luật: các mức làm căn cứ tính")
    } else {
      self.init("law.\(branch)", "Law: \(title.en)", "Pháp luật: \(title.vi)")
    }
  }

  private init(topic: String) {
    switch topic {
    case "population":
      self.init("assumptions.population", "Opening population", "Dân số đầu kỳ")
    case "fertility": self.init("assumptions.fertility", "Fertility", "Mức sinh")
    case "mortality": self.init("assumptions.mortality", "Mortality", "Mức chết")
    case "migration": self.init("assumptions.migration", "Migration", "Di cư")
    case "labourForce": self.init("assumptions.labourForce", "Labour force", "Lực lượng lao động")
    case "economy":
      self.init(
        "assumptions.economy", "Economy: prices, wages, output, unemployment",
        "Kinh tế: giá, tiền lương, sản lượng, thất nghiệp")
    case "fund":
      self.init(
        "assumptions.fund", "Investment and administration", "Đầu tư quỹ và chi phí quản lý")
    case "uncertainty":
      self.init("assumptions.uncertainty", "Random processes", "Yếu tố ngẫu nhiên")
    default:
      let title = MeasureCatalogue.title(ofBranch: topic)
      self.init(
        "assumptions.\(topic)", "Behaviour: \(title.en)", "Hành vi: \(title.vi)")
    }
  }

  /// A group that only one scenario has changes as a whole, others by what of them differs.
  private init(group parts: [String], _ all: Set<String>) {
    let name = parts[2]
    if all.contains("assumptions.groups.\(name).title"),
      all.contains("assumptions.groups.\(name).base")
    {
      self.init("assumptions.groups.\(name)", "Insured group '\(name)'", "Nhóm tham gia '\(name)'")
      return
    }
    switch parts.count > 3 ? parts[3] : "" {
    case "coverage", "observedContributors", "pattern", "patternReferenceYear",
      "workingAfterPensionableAge", "branches", "base", "employees", "title":
      self.init("assumptions.groups.coverage", "Coverage of groups", "Độ bao phủ của các nhóm")
    case "earnings":
      self.init(
        "assumptions.groups.earnings", "Insurable earnings of groups",
        "Tiền lương đóng của các nhóm")
    case "collectionRate", "subsidisedShare", "density":
      self.init(
        "assumptions.groups.collection", "Density and collection of contributions",
        "Mật độ đóng và tỷ lệ thu")
    default:
      self.init(
        "assumptions.groups.careers", "Careers: past service, exits, mortality of members",
        "Quá trình tham gia: thời gian đã đóng, rời hệ thống, mức chết")
    }
  }

  /// What a parameter of the group is called where no file says it.
  func title(of path: String) -> LocalizedText {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count > 2 else { return title }
    let name = parts[1] == "groups" ? parts[2] : parts.dropFirst(2).joined(separator: ".")
    return LocalizedText(en: "\(title.en): \(name)", vi: "\(title.vi): \(name)")
  }

  /// The title of its row in a reconciliation.
  var rowTitle: LocalizedText {
    guard key.hasPrefix("assumptions."), !title.en.contains(":") else { return title }
    return LocalizedText(en: "Assumptions: \(title.en)", vi: "Giả định: \(title.vi)")
  }

  /// Whether a parameter says what is there on the valuation date, not what comes.
  static func isState(_ parts: [String]) -> Bool {
    let path = parts.joined(separator: ".")
    switch parts[0] {
    case "valuationDate", "opening": return true
    case "assumptions": break
    default: return false
    }
    let last = parts.last ?? ""
    return path == "assumptions.population.opening" || path == "assumptions.economy.outputAtStart"
      || path.hasPrefix("assumptions.economy.") && last.hasSuffix("History")
      || ["observed", "observedContributors", "observedMean", "openingBookYield"].contains(last)
      || parts.count > 4 && parts[1] == "groups" && parts[3] == "service"
  }

  /// Place among the groups.
  var rank: Int {
    let parts = key.split(separator: ".").map(String.init)
    let word: String
    switch (parts[0], parts.count) {
    case ("assumptions", 2):
      word = Self.order.contains(parts[1]) ? parts[1] : "behaviour"
    case ("assumptions", _): word = Self.order.contains(parts[2]) ? parts[2] : "group"
    default: word = parts[0]
    }
    return Self.order.firstIndex(of: word) ?? Self.order.count
  }

  /// Paths by group, in the order of a valuation.
  static func groups(of paths: [String]) -> [(group: AttributionGroup, paths: [String])] {
    let all = Set(paths)
    var byGroup: [AttributionGroup: [String]] = [:]
    for path in paths { byGroup[AttributionGroup(of: path, among: all), default: []].append(path) }
    return byGroup.sorted { ($0.key.rank, $0.key.key) < ($1.key.rank, $1.key.key) }
      .map { ($0.key, $0.value.sorted()) }
  }
}
