extension Catalogue {
  /// One line on each parameter in Vietnamese, by pattern; pages show it where no file says more.
  static let vietnameseMeanings: [String: String] = [
    vietnameseLaw, vietnameseAssumptions, vietnameseFund("pension"), vietnameseStocks,
    vietnameseUncertainty,
    vietnameseBranches, vietnameseSicknessMaternity, vietnameseEmploymentInjury,
    vietnameseUnemployment, vietnameseHealth, vietnameseNonContributory,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  private static let vietnameseLaw: [String: String] = [
    "lastYear": "Năm cuối của dự báo",
    "law.referenceAmount": "Mức tham chiếu để tính các mức hưởng và giới hạn",
    "law.regionalMinimumWage": "Mức lương tối thiểu vùng dùng cho các giới hạn",
    "law.regionalMinimumWageOf.*": "Mức lương tối thiểu của một vùng, cho quyền lợi từng người",
    "law.pension.contributionRate.employer": "Tỷ lệ đóng của người sử dụng lao động",
    "law.pension.contributionRate.insuredPerson": "Tỷ lệ đóng của người tham gia",
    "law.pension.contributionRate.state": "Tỷ lệ đóng của Nhà nước",
    "law.povertyLine": "Chuẩn nghèo dùng để tính các mức khác",
    "law.pension.contributionSubsidy.*":
      "Mức Nhà nước hỗ trợ mỗi tháng đóng của một người thuộc diện này",
    "law.pension.insurableEarnings.floor": "Tiền lương thấp nhất làm căn cứ đóng",
    "law.pension.insurableEarnings.ceiling": "Tiền lương cao nhất làm căn cứ đóng",
    "law.pension.pensionableAge.male": "Tuổi nghỉ hưu của nam",
    "law.pension.pensionableAge.female": "Tuổi nghỉ hưu của nữ",
    "law.pension.qualifyingPeriod.oldAge": "Thời gian đóng tối thiểu để hưởng lương hưu",
    "law.pension.qualifyingPeriod.earlyRetirement":
      "Thời gian đóng tối thiểu để nghỉ hưu trước tuổi",
    "law.pension.accrual.male": "Tỷ lệ hưởng lương hưu của nam theo thời gian đóng",
    "law.pension.accrual.female": "Tỷ lệ hưởng lương hưu của nữ theo thời gian đóng",
    "law.pension.accrual.maximum": "Tỷ lệ hưởng lương hưu tối đa",
    "law.pension.accrual.partYearRounding": "Phần của năm được tính thành một bước thời gian đóng",
    "law.pension.earlyReduction": "Mức giảm lương hưu cho mỗi năm nghỉ trước tuổi",
    "law.pension.totalization.accrualBelowMinimum":
      "Lương hưu cho mỗi năm đóng trong nước của người chỉ đủ điều kiện nhờ thời gian đóng ở nước ngoài",
    "law.pension.referenceEarnings.averaging": "Số năm và chỉ số để tính mức bình quân tiền lương",
    "law.pension.referenceEarnings.valorizationLag": "Số năm chỉ số chậm so với năm hưởng",
    "law.pension.minimumPension.amount": "Lương hưu thấp nhất, bội số của mức tham chiếu",
    "law.pension.minimumPension.service": "Thời gian đóng cần có để hưởng mức lương hưu thấp nhất",
    "law.pension.minimumPension.groups": "Các nhóm được hưởng mức lương hưu thấp nhất",
    "law.pension.minimumPension.dormants":
      "Người đã ngừng đóng có được hưởng mức lương hưu thấp nhất không",
    "law.pension.minimumPension.legacyOnly":
      "Mức lương hưu thấp nhất chỉ dành cho người tham gia trước mốc thời gian hay không",
    "law.pension.lumpSum.rightsCutOff":
      "Ngày mà người mới tham gia từ đó không còn quyền rút một lần",
    "law.pension.lumpSum.beyondMaximum":
      "Số tháng lương cho mỗi năm đóng vượt mức hưởng tối đa",
    "law.pension.lumpSum.monthsPerYear": "Số tháng lương cho mỗi năm đóng khi rút một lần",
    "law.pension.lumpSum.withdrawalServiceLimit":
      "Thời gian đóng mà từ đó không được rút một lần",
    "law.pension.lumpSum.waitingMonths": "Số tháng ngừng đóng trước khi được rút một lần",
    "law.pension.lumpSum.beyondMaximumAfterAge":
      "Số tháng lương cho mỗi năm làm việc sau tuổi nghỉ hưu",
    "law.pension.survivors.qualifyingPeriod":
      "Thời gian đóng tối thiểu để thân nhân hưởng tuất hằng tháng",
    "law.pension.survivors.spouse": "Tuất hằng tháng của vợ hoặc chồng, bội số của mức tham chiếu",
    "law.pension.survivors.child": "Tuất hằng tháng của con, bội số của mức tham chiếu",
    "law.pension.survivors.spouseShareOfPension":
      "Phần lương hưu của người chết mà vợ hoặc chồng được hưởng",
    "law.pension.survivors.withoutCarer":
      "Tuất hằng tháng của thân nhân không còn ai nuôi dưỡng",
    "law.pension.survivors.mostDependants":
      "Số thân nhân tối đa hưởng tuất hằng tháng của một người",
    "law.pension.survivors.lumpSum.minimumMonths": "Trợ cấp tuất một lần thấp nhất, số tháng lương",
    "law.pension.survivors.pensionerLumpSum.initialMonths":
      "Tuất một lần khi người hưởng lương hưu chết sớm, số tháng lương hưu",
    "law.pension.survivors.pensionerLumpSum.reductionPerMonth":
      "Mức giảm tuất một lần cho mỗi tháng đã hưởng lương hưu",
    "law.pension.survivors.pensionerLumpSum.freeMonths": "Số tháng hưởng lương hưu không bị giảm",
    "law.pension.survivors.pensionerLumpSum.minimumMonths": "Mức tuất một lần thấp nhất đó",
    "law.pension.funeralGrant.amount": "Trợ cấp mai táng, bội số của mức tham chiếu",
    "law.pension.funeralGrant.qualifyingPeriod": "Thời gian đóng cần có để hưởng trợ cấp mai táng",
    "law.pension.indexation.granted": "Các lần điều chỉnh lương hưu đã ban hành",
    "law.pension.indexation.rule": "Quy tắc điều chỉnh lương hưu về sau",
    "law.pension.indexation.lag": "Số năm quy tắc đó nhìn lại",
    "law.pension.indexation.effective": "Ngày trong năm lương hưu được điều chỉnh",
    "law.pension.healthContributionRate":
      "Mức đóng bảo hiểm y tế mà quỹ đóng cho người hưởng lương hưu",
  ]

  private static let vietnameseAssumptions: [String: String] = [
    "assumptions.population.opening": "Dân số ngày 01/01 của năm đầu",
    "assumptions.fertility.totalFertilityRate": "Tổng tỷ suất sinh",
    "assumptions.fertility.rates": "Mức sinh theo tuổi của mẹ, co theo tổng tỷ suất sinh",
    "assumptions.fertility.sexRatioAtBirth": "Tỷ số giới tính khi sinh",
    "assumptions.mortality.deathRates": "Tỷ suất chết",
    "assumptions.mortality.centralPath":
      "Tỷ suất chết như đã nêu, hoặc kéo dài số quan sát theo Lee–Carter",
    "assumptions.mortality.history": "Tỷ suất chết quan sát các năm trước, mỗi năm một bảng",
    "assumptions.migration.netMigrants": "Số nhập cư trừ số xuất cư trong năm",
    "assumptions.economy.inflation": "Mức tăng giá",
    "assumptions.economy.realWageGrowth": "Mức tăng tiền lương thực",
    "assumptions.economy.realOutputGrowth": "Mức tăng sản lượng thực",
    "assumptions.economy.unemploymentRate": "Tỷ lệ thất nghiệp trong lực lượng lao động",
    "assumptions.economy.inflationHistory": "Mức tăng giá các năm trước",
    "assumptions.economy.nominalWageGrowthHistory":
      "Mức tăng tiền lương danh nghĩa các năm trước",
    "assumptions.economy.outputAtStart": "Tổng sản phẩm trong nước của năm đầu",
    "assumptions.labourForce.participation": "Tỷ lệ tham gia lực lượng lao động",
    "assumptions.labourForce.unemploymentRelativity":
      "Thất nghiệp theo tuổi so với mức bình quân",
    "assumptions.labourForce.observed": "Lực lượng lao động quan sát trong năm đầu",
    "assumptions.groups.*.title": "Tên nhóm bằng hai ngôn ngữ",
    "assumptions.groups.*.employees": "Người tham gia có phải người lao động làm thuê không",
    "assumptions.groups.*.base": "Những người mà số tham gia là một phần",
    "assumptions.groups.*.branches": "Các chế độ bảo hiểm của nhóm",
    "assumptions.groups.*.coverage.path": "Lộ trình bao phủ theo năm",
    "assumptions.groups.*.coverage.of": "Mẫu số của lộ trình bao phủ",
    "assumptions.groups.*.coverage.persons": "Số người tham gia theo năm, thay cho tỷ lệ",
    "assumptions.groups.*.observedContributors":
      "Số người đóng bình quân quan sát trong năm đầu",
    "assumptions.groups.*.pattern": "Mức bao phủ tương đối theo tuổi",
    "assumptions.groups.*.patternReferenceYear":
      "Năm có tuổi nghỉ hưu ứng với các tuổi trong mức bao phủ theo tuổi",
    "assumptions.groups.*.workingAfterPensionableAge":
      "Mức bao phủ sau tuổi nghỉ hưu so với trước tuổi đó",
    "assumptions.groups.*.earnings.profile": "Tiền lương làm căn cứ đóng tương đối theo tuổi",
    "assumptions.groups.*.earnings.observedMean":
      "Tiền lương bình quân làm căn cứ đóng quan sát trong năm đầu",
    "assumptions.groups.*.earnings.dispersion": "Độ lệch chuẩn của lôgarit tiền lương",
    "assumptions.groups.*.density": "Phần của năm mà người tham gia có đóng",
    "assumptions.groups.*.exitRate": "Tỷ lệ ngừng đóng trong năm",
    "assumptions.groups.*.withdrawalAtExit":
      "Phần người ngừng đóng rút một lần ngay và rời hệ thống",
    "assumptions.groups.*.serviceAbroad":
      "Thời gian đóng bình quân ở các nước có hiệp định, theo năm hưởng",
    "assumptions.groups.*.mortalityRelativity": "Mức chết so với dân số",
    "assumptions.groups.*.collectionRate": "Số thực thu so với số phải thu",
    "assumptions.groups.*.subsidisedShare.*":
      "Phần năm đóng được Nhà nước hỗ trợ theo diện này",
    "assumptions.groups.*.service.mean": "Thời gian đã đóng bình quân của người tham gia",
    "assumptions.groups.*.service.overdispersion":
      "Độ phân tán của thời gian đã đóng, 0 là nhị thức",
    "assumptions.groups.*.service.entryAge": "Tuổi bắt đầu tham gia",
    "assumptions.pension.takeUp": "Phần người đủ điều kiện nhận lương hưu mỗi năm",
    "assumptions.pension.dormantTakeUp":
      "Phần người đã ngừng đóng đủ điều kiện nhận lương hưu mỗi năm",
    "assumptions.pension.ineligibleLumpSumShare":
      "Phần người chưa đủ thời gian đóng nhận trợ cấp một lần khi đến tuổi nghỉ hưu",
    "assumptions.pension.dormantIneligibleLumpSumShare":
      "Phần đó của người đã ngừng đóng",
    "assumptions.pension.earlyRetirement.male": "Nghỉ hưu sớm của nam, theo số năm trước tuổi",
    "assumptions.pension.earlyRetirement.female": "Nghỉ hưu sớm của nữ, theo số năm trước tuổi",
    "assumptions.pension.dormantEarlyRetirement.male": "Nghỉ hưu sớm của nam đã ngừng đóng",
    "assumptions.pension.dormantEarlyRetirement.female": "Nghỉ hưu sớm của nữ đã ngừng đóng",
    "assumptions.pension.withdrawalRate":
      "Phần người đã ngừng đóng có quyền rút một lần rút trong năm",
    "assumptions.pension.withdrawalByService":
      "Mức rút một lần so với tỷ lệ chung, theo thời gian đóng",
    "assumptions.pension.returnPropensity":
      "Mức quay lại của người đã ngừng đóng so với tham gia lần đầu",
    "assumptions.pension.invalidityRate": "Tỷ lệ mất sức lao động trong năm",
    "assumptions.pension.pensionerMortality": "Mức chết của người hưởng lương hưu so với dân số",
    "assumptions.pension.dormantMortality": "Mức chết của người đã ngừng đóng so với dân số",
    "assumptions.pension.invalidityMortality":
      "Mức chết của người hưởng trợ cấp mất sức lao động so với dân số",
    "assumptions.pension.pensionDispersion":
      "Độ phân tán của lương hưu, để tính mức lương hưu thấp nhất",
    "assumptions.pension.entitledSpouseShare":
      "Phần người chết có vợ hoặc chồng được hưởng tuất",
    "assumptions.pension.spouseAgeDifference.male": "Số năm chồng hơn tuổi vợ",
    "assumptions.pension.spouseAgeDifference.female": "Số năm vợ hơn tuổi chồng",
    "assumptions.pension.childrenPerDeath": "Số con được hưởng tuất trên mỗi người chết",
    "assumptions.pension.childYears": "Số năm hưởng tuất bình quân của con",
    "assumptions.pension.lastCoverageAge": "Tuổi cuối cùng còn đóng",
  ]

  /// What a branch's fund invests in and costs.
  static func vietnameseFund(_ branch: String) -> [String: String] {
    let words = [
      "timing": "Thời điểm tính thu, chi trong năm",
      "assets.*.share": "Tỷ trọng của loại tài sản này trong đầu tư mới",
      "assets.*.yield": "Lợi suất của đầu tư mới",
      "assets.*.maturity": "Kỳ hạn, số năm",
      "assets.*.openingBookYield": "Lợi suất sổ sách của tài sản đầu kỳ",
      "managementCost": "Chi phí đầu tư so với số dư quỹ",
      "administration.base": "Căn cứ tính chi quản lý",
      "administration.rate": "Chi quản lý so với căn cứ đó",
      "otherIncome": "Khoản thu ngoài thu đóng và lãi đầu tư",
      "debtRate": "Lãi suất nợ khi số dư quỹ âm",
    ]
    return words.reduce(into: [:]) { $0["assumptions.fund.\(branch).\($1.key)"] = $1.value }
  }

  private static let vietnameseStocks: [String: String] = [
    "opening.pension.reserve": "Số dư quỹ đầu kỳ",
    "opening.pension.pensioners.shape": "Người hưởng lương hưu theo giới tính và tuổi",
    "opening.pension.pensioners.total": "Tổng số người hưởng lương hưu",
    "opening.pension.pensioners.meanPension.shape":
      "Lương hưu tương đối theo giới tính và tuổi",
    "opening.pension.pensioners.meanPension.mean": "Lương hưu bình quân của năm đầu",
    "opening.pension.dormants.persons":
      "Người đã ngừng đóng còn thời gian đóng, theo giới tính và tuổi",
    "opening.pension.dormants.total": "Tổng số người đã ngừng đóng",
    "opening.pension.dormants.meanService": "Thời gian đóng bình quân của họ",
    "opening.pension.dormants.serviceOverdispersion":
      "Độ phân tán của thời gian đóng đó, 0 là nhị thức",
    "opening.pension.dormants.earningsGroup": "Nhóm có tiền lương như của họ",
    "opening.pension.dormants.yearsSinceLast": "Số năm từ lần đóng cuối",
    "opening.pension.dormants.entryAge": "Tuổi họ bắt đầu tham gia",
    "opening.pension.spouses.shape":
      "Vợ, chồng hưởng tuất hằng tháng theo giới tính và tuổi",
    "opening.pension.spouses.total": "Tổng số vợ, chồng hưởng tuất hằng tháng",
    "opening.pension.spouses.meanPension": "Mức tuất hằng tháng bình quân của họ",
    "opening.pension.children.shape": "Con hưởng tuất hằng tháng theo giới tính và tuổi",
    "opening.pension.children.total": "Tổng số con hưởng tuất hằng tháng",
    "opening.pension.invalidity.shape":
      "Người hưởng trợ cấp mất sức lao động theo giới tính và tuổi",
    "opening.pension.invalidity.total": "Tổng số người hưởng trợ cấp mất sức lao động",
    "opening.pension.invalidity.meanPension": "Mức trợ cấp bình quân của họ",
    "opening.pension.oneOffBenefits.observed":
      "Số lượt trợ cấp một lần quan sát trong năm đầu",
    "accounts.*.openingReserve": "Số dư quỹ ngày 01/01 của năm đầu",
    "accounts.*.timing": "Thời điểm tính thu, chi trong năm",
    "accounts.*.contributions": "Thu đóng trong năm",
    "accounts.*.otherIncome": "Khoản thu ngoài thu đóng và lãi đầu tư",
    "accounts.*.benefits": "Chi trả chế độ trong năm",
    "accounts.*.administration": "Chi quản lý trong năm",
    "accounts.*.insurableEarnings": "Tiền lương làm căn cứ đóng",
    "accounts.*.returnRate": "Tỷ suất sinh lời của số dư quỹ",
    "accounts.*.interestFactor": "Hệ số lãi giữa năm, từ đó suy ra tỷ suất sinh lời",
    "accounts.*.investmentIncome": "Lãi đầu tư trong năm",
    "accounts.*.debtRate": "Lãi suất nợ khi số dư quỹ âm",
  ]
}
