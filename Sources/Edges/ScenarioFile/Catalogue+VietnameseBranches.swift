import Scheme
import Uncertainty

extension Catalogue {
  /// Members, rates and funds of the branches beside the long-term one.
  static let vietnameseBranches: [String: String] = insuranceBranches.reduce(into: [:]) {
    result, branch in
    let words = [
      "law.\(branch).contributionRate.employer": "Tỷ lệ đóng của người sử dụng lao động",
      "law.\(branch).contributionRate.insuredPerson": "Tỷ lệ đóng của người tham gia",
      "law.\(branch).contributionRate.state": "Tỷ lệ đóng của Nhà nước",
      "law.\(branch).rateCut.employer":
        "Mức giảm tỷ lệ đóng của người sử dụng lao động đủ điều kiện",
      "law.\(branch).rateCut.insuredPerson": "Mức giảm tỷ lệ đóng của người tham gia đủ điều kiện",
      "law.\(branch).insurableEarnings.floor":
        "Tiền lương thấp nhất làm căn cứ đóng; như hưu trí nếu không nêu",
      "law.\(branch).insurableEarnings.ceiling":
        "Tiền lương cao nhất làm căn cứ đóng; như hưu trí nếu không nêu",
      "assumptions.\(branch).insuredShare": "Phần người đóng của nhóm được chế độ này bảo hiểm",
      "assumptions.\(branch).qualifyingShare": "Phần quỹ lương của nhóm được giảm tỷ lệ đóng",
      "assumptions.\(branch).coverage.path": "Phần mẫu số được chế độ này bảo hiểm",
      "assumptions.\(branch).coverage.of": "Mẫu số của tỷ lệ đó",
      "assumptions.\(branch).coverage.persons": "Số người tham gia chế độ này",
      "assumptions.\(branch).observedContributors":
        "Số người tham gia chế độ này quan sát trong năm đầu, bình quân năm",
      "opening.\(branch).reserve": "Số dư quỹ ngày 01/01 của năm đầu",
    ]
    result.merge(words) { first, _ in first }
    result.merge(vietnameseFund(branch)) { first, _ in first }
  }

  static let vietnameseHealth: [String: String] = {
    var result = [
      "law.health.referenceRate":
        "Tỷ lệ đóng tính trên mức tham chiếu và trên lương hưu của Nhà nước",
      "law.health.referenceAmount": "Mức làm căn cứ đóng của người không có tiền lương",
      "law.health.maximumRate": "Tổng mức đóng cao nhất mà luật cho phép",
      "law.health.careShare": "Phần thu đóng được dùng cho khám bệnh, chữa bệnh",
      "law.health.categories.*.memberFactors":
        "Phần mức đóng của người thứ nhất, thứ hai, … trong hộ",
      "law.health.categories.*.statePays": "Phần mức đóng do Nhà nước đóng hoặc hỗ trợ",
      "law.health.categories.*.benefitShare": "Phần chi phí trong phạm vi hưởng do quỹ chi trả",
      "assumptions.health.categories.*.share":
        "Phần dân cư không tham gia theo việc làm, lương hưu hay thất nghiệp",
      "assumptions.health.categories.*.members":
        "Theo tỷ lệ, hoặc là người hưởng trợ cấp hưu trí xã hội",
      "assumptions.health.categories.*.followsCoverage":
        "Tỷ lệ có co theo lộ trình bao phủ không",
      "assumptions.health.categories.*.householdSizes":
        "Cơ cấu hộ theo số người tham gia, tổng bằng 1",
      "assumptions.health.categories.*.costRelativity":
        "Chi phí so với mức bình quân cùng giới tính và tuổi",
      "assumptions.health.costs.perMember":
        "Chi phí trong phạm vi hưởng của một người trong năm đầu",
      "assumptions.health.costs.observed":
        "Chi khám bệnh, chữa bệnh trong năm đầu; chi phí được co theo số này",
      "assumptions.health.costs.volumeGrowth": "Mức tăng lượng dịch vụ trên mỗi người cùng tuổi",
      "assumptions.health.costs.excessInflation": "Mức tăng giá dịch vụ y tế vượt giá tiêu dùng",
    ]
    for source in HealthSource.allCases {
      result["law.health.benefitShare.\(source.rawValue)"] =
        "Phần chi phí trong phạm vi hưởng do quỹ chi trả"
      result["assumptions.health.costs.relativity.\(source.rawValue)"] =
        "Chi phí so với mức bình quân cùng giới tính và tuổi"
    }
    return result
  }()

  static let vietnameseNonContributory: [String: String] = [
    "law.nonContributory.standardAmount": "Mức chuẩn trợ giúp xã hội",
    "law.nonContributory.socialPension.age": "Tuổi hưởng trợ cấp hưu trí xã hội",
    "law.nonContributory.socialPension.ageOfPoor":
      "Tuổi hưởng trợ cấp hưu trí xã hội của người nghèo",
    "law.nonContributory.socialPension.amount": "Mức trợ cấp hưu trí xã hội",
    "law.nonContributory.socialPension.funeralSupport":
      "Hỗ trợ mai táng người hưởng trợ cấp hưu trí xã hội",
    "assumptions.nonContributory.socialPension.takeUp": "Phần người đủ điều kiện được chi trả",
    "assumptions.nonContributory.socialPension.poorShare":
      "Tỷ lệ nghèo của dân cư giữa hai độ tuổi",
    "law.nonContributory.transfers.*.amount": "Mức trợ cấp, tính theo ngày trong năm",
    "law.nonContributory.transfers.*.months": "Số tháng chi trả trong năm",
    "law.nonContributory.transfers.*.ages.from": "Tuổi bắt đầu hưởng",
    "law.nonContributory.transfers.*.ages.to": "Tuổi thôi hưởng",
    "assumptions.nonContributory.transfers.*.of": "Mẫu số của tỷ lệ; là dân cư nếu không nêu",
    "assumptions.nonContributory.transfers.*.share": "Tỷ lệ đủ điều kiện trong số đó",
    "assumptions.nonContributory.transfers.*.takeUp": "Phần người đủ điều kiện được chi trả",
    "opening.nonContributory.statePensioners.shape":
      "Người hưởng lương hưu từ ngân sách ngày 01/01 của năm đầu, theo giới tính và tuổi",
    "opening.nonContributory.statePensioners.total": "Tổng số người hưởng lương hưu từ ngân sách",
    "opening.nonContributory.statePensioners.meanPension.shape":
      "Lương hưu của họ theo giới tính và tuổi",
    "opening.nonContributory.statePensioners.meanPension.mean":
      "Lương hưu bình quân của họ trong năm đầu",
    "assumptions.nonContributory.statePensionerMortality":
      "Mức chết của người hưởng lương hưu từ ngân sách so với dân số",
  ]

  static let vietnameseUncertainty: [String: String] = {
    var result = [
      "firstYear": "Năm đầu tiên các quỹ đạo khác nhau, sau năm đầu của dự báo",
      "economy.drawn": "Lạm phát, tiền lương thực và lợi suất thực có ngẫu nhiên không",
      "unemployment.drawn": "Thất nghiệp có ngẫu nhiên cùng nền kinh tế không",
      "mortality.drawn": "Chỉ số mức chết có ngẫu nhiên không",
      "mortality.deviation.male": "Độ lệch của thay đổi chỉ số mỗi năm, nam",
      "mortality.deviation.female": "Độ lệch của thay đổi chỉ số mỗi năm, nữ",
      "mortality.correlation": "Tương quan của chỉ số giữa nam và nữ",
      "mortality.pattern": "Mức biến động của từng tuổi theo chỉ số, tổng bằng 1 cho mỗi giới",
      "fertility.drawn": "Tổng tỷ suất sinh có ngẫu nhiên không",
      "fertility.persistence": "Phần độ lệch của mức sinh còn lại sau một năm",
      "fertility.deviation": "Độ lệch của cú sốc hằng năm lên lôgarit mức sinh",
      "migration.drawn": "Di cư thuần có ngẫu nhiên không",
      "migration.persistence": "Phần độ lệch của di cư còn lại sau một năm",
      "migration.deviation": "Độ lệch của cú sốc hằng năm lên di cư thuần, so với mức di cư",
      "assets.drawn": "Các loại tài sản có lệch khỏi lợi suất của nền kinh tế không",
      "assets.deviation.*": "Độ lệch của lợi suất hằng năm của loại này",
      "assets.correlation.*.*": "Tương quan giữa hai loại tài sản",
      "economy.history.realOutputGrowth": "Mức tăng sản lượng các năm trước, để kiểm tra độ khớp",
    ]
    for row in EconomicVariable.allCases {
      result["economy.deviation.\(row.word)"] =
        "Độ lệch của cú sốc hằng năm lên \(row.vietnameseNoun)"
      result["economy.history.\(row.word)"] = "Các năm trước của \(row.vietnameseNoun)"
      for column in EconomicVariable.allCases {
        result["economy.response.\(row.word).\(column.word)"] =
          "Phản ứng của \(row.vietnameseNoun) với độ lệch năm trước của \(column.vietnameseNoun)"
      }
    }
    for (first, second) in economicPairs {
      result["economy.correlation.\(first.word).\(second.word)"] =
        "Tương quan giữa các cú sốc lên \(first.vietnameseNoun) và \(second.vietnameseNoun)"
    }
    return result.reduce(into: [:]) { $0["\(uncertaintyPath).\($1.key)"] = $1.value }
  }()
}

extension EconomicVariable {
  fileprivate var vietnameseNoun: String {
    switch self {
    case .inflation: "lạm phát"
    case .realWageGrowth: "tăng lương thực"
    case .realYield: "lợi suất thực"
    case .unemployment: "thất nghiệp"
    }
  }
}
