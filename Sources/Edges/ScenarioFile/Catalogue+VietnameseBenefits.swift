extension Catalogue {
  static let vietnameseSicknessMaternity: [String: String] = {
    var result: [String: String] = [:]
    for (key, text) in sicknessMaternityLaw { result["law.sicknessMaternity.\(key)"] = text }
    for (key, text) in sicknessMaternityBehaviour {
      result["assumptions.sicknessMaternity.\(key)"] = text
    }
    return result
  }()

  private static let sicknessMaternityLaw: [String: String] = [
    "sickness.replacement": "Tỷ lệ tiền lương ngày trả cho người ốm",
    "sickness.armedForcesReplacement":
      "Tỷ lệ tiền lương ngày trả cho người ốm thuộc lực lượng vũ trang",
    "sickness.dailyDivisor": "Số ngày làm việc trong tháng để tính tiền lương ngày",
    "sickness.maximumDays": "Số ngày làm việc tối đa hưởng ốm đau trong năm, theo thời gian đóng",
    "sickness.arduousDays": "Số ngày được thêm trong năm khi làm nghề nặng nhọc",
    "longIllness.replacement": "Tỷ lệ tiền lương ngày khi ốm dài ngày, theo thời gian đóng",
    "childCareDays.younger": "Số ngày tối đa trong năm chăm con nhỏ ốm",
    "childCareDays.older": "Số ngày tối đa trong năm chăm con lớn hơn ốm",
    "childCareDays.youngerUnder": "Tuổi dưới đó con được tính là con nhỏ",
    "childCareDays.olderUnder": "Tuổi từ đó không còn chế độ chăm con ốm",
    "convalescence.rate": "Mức hưởng một ngày dưỡng sức, bội số của mức tham chiếu",
    "convalescence.maximumDays": "Số ngày dưỡng sức tối đa",
    "maternity.months": "Số tháng nghỉ sinh con",
    "maternity.monthsSecondChild": "Số tháng nghỉ sinh con thứ hai; như các lần khác nếu không nêu",
    "maternity.replacement": "Tỷ lệ tiền lương trả khi nghỉ thai sản",
    "maternity.grant": "Trợ cấp một lần khi sinh con, bội số của mức tham chiếu",
    "maternity.qualifyingMonths": "Số tháng đóng cần có trong năm trước khi sinh",
    "maternity.paternityDays": "Số ngày làm việc nghỉ của người cha",
    "maternity.paternityDaysSecondChild":
      "Số ngày đó cho con thứ hai; như các lần khác nếu không nêu",
    "maternity.prenatalVisits": "Số lần khám thai tối đa được nghỉ",
    "maternity.prenatalDaysPerVisit": "Số ngày làm việc cho mỗi lần khám thai",
    "healthContributionRate": "Mức đóng bảo hiểm y tế mà quỹ đóng khi nghỉ thai sản",
    "stateBirthGrant": "Khoản Nhà nước trợ cấp khi sinh con ngoài quỹ, theo nhóm",
  ]

  private static let sicknessMaternityBehaviour: [String: String] = [
    "sickness.recipientShare": "Phần người tham gia hưởng chế độ ốm đau trong năm",
    "sickness.days": "Số ngày làm việc nghỉ ốm bình quân trong năm nếu luật không giới hạn",
    "sickness.turns": "Số lượt hưởng ốm đau của mỗi người trong năm",
    "sickness.armedForcesShare": "Phần người tham gia của nhóm thuộc lực lượng vũ trang",
    "sickness.arduousShare": "Phần người tham gia của nhóm làm nghề nặng nhọc",
    "longIllness.share": "Phần người ốm mắc bệnh dài ngày",
    "longIllness.days": "Số ngày làm việc trong năm họ ốm vượt mức tối đa",
    "childCare.recipientShare": "Phần người tham gia hưởng chế độ chăm con ốm trong năm",
    "childCare.days": "Số ngày làm việc chăm con ốm bình quân trong năm nếu luật không giới hạn",
    "childCare.turns": "Số lượt hưởng chăm con ốm của mỗi người trong năm",
    "turns.observed": "Số lượt hưởng trong năm đầu; mức ốm đau được co theo số này",
    "maternity.fertilityRelativity": "Mức sinh của nữ tham gia so với phụ nữ cùng tuổi",
    "maternity.secondChildShare": "Tỷ lệ sinh con thứ hai",
    "maternity.prenatalVisits": "Số lần khám thai có nghỉ",
    "maternity.paternityTakeUp": "Phần người cha tham gia có nghỉ",
    "maternity.fatherAgeDifference": "Số năm cha hơn tuổi mẹ",
    "maternity.fatherOnlyShare": "Tỷ lệ sinh có cha tham gia mà mẹ không tham gia",
    "convalescence.shareOfSick": "Phần người ốm được dưỡng sức do quỹ chi trả",
    "convalescence.shareOfMothers": "Phần người mẹ được dưỡng sức do quỹ chi trả",
    "convalescence.days": "Số ngày dưỡng sức của họ",
  ]

  static let vietnameseEmploymentInjury: [String: String] = [
    "law.employmentInjury.temporary.replacement":
      "Tỷ lệ tiền lương ngày mà quỹ trả trong thời gian điều trị",
    "law.employmentInjury.temporary.dailyDivisor":
      "Số ngày làm việc trong tháng để tính tiền lương ngày",
    "law.employmentInjury.temporary.maximumDays": "Số ngày làm việc tối đa được trả cho một vụ",
    "law.employmentInjury.lumpSum.fromDegree":
      "Mức suy giảm khả năng lao động thấp nhất để hưởng trợ cấp một lần",
    "law.employmentInjury.lumpSum.atFromDegree":
      "Trợ cấp một lần ở mức suy giảm đó, bội số của mức tham chiếu",
    "law.employmentInjury.lumpSum.perFurtherPercent": "Mức tăng cho mỗi phần trăm tiếp theo",
    "law.employmentInjury.lumpSum.firstYearMonths": "Số tháng lương cho năm đóng đầu tiên",
    "law.employmentInjury.lumpSum.furtherYearMonths": "Số tháng lương cho mỗi năm đóng tiếp theo",
    "law.employmentInjury.monthly.fromDegree":
      "Mức suy giảm khả năng lao động thấp nhất để hưởng trợ cấp hằng tháng",
    "law.employmentInjury.monthly.atFromDegree":
      "Trợ cấp hằng tháng ở mức suy giảm đó, bội số của mức tham chiếu",
    "law.employmentInjury.monthly.perFurtherPercent": "Mức tăng cho mỗi phần trăm tiếp theo",
    "law.employmentInjury.monthly.firstYearRate": "Tỷ lệ tiền lương tháng cho năm đóng đầu tiên",
    "law.employmentInjury.monthly.furtherYearRate":
      "Tỷ lệ tiền lương tháng cho mỗi năm đóng tiếp theo",
    "law.employmentInjury.attendanceAllowance": "Trợ cấp phục vụ hằng tháng của người bị nặng nhất",
    "law.employmentInjury.attendance.fromDegree":
      "Mức suy giảm khả năng lao động thấp nhất để hưởng trợ cấp phục vụ",
    "law.employmentInjury.deathGrant": "Trợ cấp khi chết do tai nạn, bội số của mức tham chiếu",
    "law.employmentInjury.survivors.amount":
      "Tuất hằng tháng của thân nhân, bội số của mức tham chiếu",
    "law.employmentInjury.convalescence.rate":
      "Mức hưởng một ngày dưỡng sức, bội số của mức tham chiếu",
    "law.employmentInjury.convalescence.maximumDays": "Số ngày dưỡng sức tối đa",
    "law.employmentInjury.healthContributionRate":
      "Mức đóng bảo hiểm y tế cho người hưởng đã nghỉ việc, so với mức tham chiếu",
    "law.employmentInjury.prevention.maximumShare":
      "Phần thu đóng tối đa được chi cho phòng ngừa và phục hồi",
    "assumptions.employmentInjury.incidence.temporary":
      "Số vụ trên người tham gia-năm khỏi mà không suy giảm khả năng lao động",
    "assumptions.employmentInjury.incidence.lumpSum":
      "Số vụ trên người tham gia-năm hưởng trợ cấp một lần",
    "assumptions.employmentInjury.incidence.pension":
      "Số vụ trên người tham gia-năm hưởng trợ cấp hằng tháng, không có phục vụ",
    "assumptions.employmentInjury.incidence.severe":
      "Số vụ trên người tham gia-năm hưởng trợ cấp hằng tháng và phục vụ",
    "assumptions.employmentInjury.incidence.fatal": "Số vụ chết người trên người tham gia-năm",
    "assumptions.employmentInjury.incidenceRelativity": "Tần suất của nhóm so với mức chung",
    "assumptions.employmentInjury.temporaryDays":
      "Số ngày làm việc nghỉ của một vụ khỏi hẳn, không giới hạn",
    "assumptions.employmentInjury.lossPercent.lumpSum":
      "Mức suy giảm khả năng lao động bình quân của người hưởng một lần",
    "assumptions.employmentInjury.lossPercent.pension":
      "Mức suy giảm khả năng lao động bình quân của người hưởng hằng tháng",
    "assumptions.employmentInjury.lossPercent.severe":
      "Mức suy giảm khả năng lao động bình quân của người bị nặng nhất",
    "assumptions.employmentInjury.mortality.pension":
      "Mức chết của người hưởng hằng tháng so với dân số",
    "assumptions.employmentInjury.mortality.severe":
      "Mức chết của người bị nặng nhất so với dân số",
    "assumptions.employmentInjury.survivorsPerDeath":
      "Số thân nhân hưởng tuất hằng tháng sau một vụ chết người",
    "assumptions.employmentInjury.survivorYears": "Số năm hưởng tuất bình quân của họ",
    "assumptions.employmentInjury.convalescence.share":
      "Phần người suy giảm khả năng lao động được dưỡng sức do quỹ chi trả",
    "assumptions.employmentInjury.convalescence.days": "Số ngày dưỡng sức của họ",
    "assumptions.employmentInjury.preventionShare": "Phần thu đóng chi cho phòng ngừa và phục hồi",
    "assumptions.employmentInjury.healthContributionShare":
      "Phần người hưởng hằng tháng được quỹ đóng bảo hiểm y tế",
    "opening.employmentInjury.pensioners.shape":
      "Người hưởng trợ cấp hằng tháng theo giới tính và tuổi",
    "opening.employmentInjury.pensioners.total": "Tổng số người hưởng trợ cấp hằng tháng",
    "opening.employmentInjury.pensioners.meanPension":
      "Mức trợ cấp bình quân của họ trong năm đầu",
    "opening.employmentInjury.severe.shape":
      "Người hưởng có trợ cấp phục vụ theo giới tính và tuổi",
    "opening.employmentInjury.severe.total": "Tổng số người hưởng có trợ cấp phục vụ",
    "opening.employmentInjury.severe.meanPension": "Mức trợ cấp bình quân của họ trong năm đầu",
    "opening.employmentInjury.survivors": "Thân nhân hưởng tuất hằng tháng do tai nạn chết người",
  ]

  static let vietnameseUnemployment: [String: String] = [
    "law.unemployment.replacement": "Tỷ lệ tiền lương mà trợ cấp thất nghiệp tháng thay thế",
    "law.unemployment.benefitCeiling": "Mức trợ cấp thất nghiệp tháng cao nhất",
    "law.unemployment.qualifyingMonths": "Số tháng đóng cần có để hưởng",
    "law.unemployment.qualifyingWindow":
      "Số tháng trước khi mất việc mà các tháng đóng phải nằm trong",
    "law.unemployment.duration": "Số tháng hưởng theo số tháng đóng, theo bậc",
    "law.unemployment.waitingDays": "Số ngày từ khi đề nghị đến ngày hưởng đầu tiên",
    "law.unemployment.creditKept":
      "Số năm người ngừng đóng mà không hưởng được bảo lưu; không thời hạn nếu không nêu",
    "law.unemployment.pensionEligibleExcluded":
      "1 nếu người đủ điều kiện hưởng lương hưu không được hưởng, ngược lại là 0",
    "law.unemployment.healthContributionRate":
      "Mức đóng bảo hiểm y tế do quỹ đóng, so với trợ cấp",
    "law.unemployment.stateRule.multiple":
      "Số lần chi năm trước mà Nhà nước hỗ trợ để số dư quỹ đạt tới",
    "law.unemployment.stateRule.highestRate": "Tỷ lệ cao nhất Nhà nước hỗ trợ cho việc đó",
    "law.unemployment.relief.*.bands": "Khoản hỗ trợ một lần theo số tháng đóng, theo bậc",
    "law.unemployment.relief.*.membersOn": "Ngày xác định người tham gia và số tháng đóng",
    "law.unemployment.relief.*.stoppedSince": "Người ngừng đóng từ ngày này cũng được hỗ trợ",
    "law.unemployment.relief.*.paidFrom": "Ngày chi trả đầu tiên",
    "law.unemployment.relief.*.paidUntil": "Ngày chi trả cuối cùng",
    "opening.unemployment.insuredHistory":
      "Số người tham gia từng năm từ năm đầu của chế độ, bình quân năm",
    "opening.unemployment.claimantsHistory": "Số người hưởng của từng năm đó",
    "opening.unemployment.creditedYears":
      "Người tham gia theo số năm đóng tròn, khi không có chuỗi các năm trước",
    "opening.unemployment.stopped":
      "Người ngừng đóng mà chưa hưởng, khi không có chuỗi các năm trước",
    "opening.unemployment.expenditureBefore": "Tổng chi của năm trước năm đầu",
    "assumptions.unemployment.claimRate":
      "Phần người tham gia đủ thời gian đóng đề nghị hưởng trong năm",
    "assumptions.unemployment.claimElasticity":
      "Độ co giãn của số đề nghị hưởng theo tỷ lệ thất nghiệp",
    "assumptions.unemployment.claimRelativity": "Mức đề nghị hưởng của nhóm so với tỷ lệ chung",
    "assumptions.unemployment.claimByCredit":
      "Mức đề nghị hưởng theo số năm đóng tròn so với tỷ lệ chung",
    "assumptions.unemployment.leavingRelativity":
      "Mức ngừng đóng mà không hưởng so với tỷ lệ ngừng đóng của nhóm",
    "assumptions.unemployment.stoppedClaimShare": "Phần người ngừng đóng đề nghị hưởng trong năm",
    "assumptions.unemployment.returnShare": "Phần cao nhất người ngừng đóng quay lại trong năm",
    "assumptions.unemployment.exitHazard": "Phần người thất nghiệp tìm được việc trong một tháng",
    "assumptions.unemployment.claimantEarnings":
      "Tiền lương của người hưởng so với người tham gia cùng giới tính và tuổi",
    "assumptions.unemployment.training.share": "Phần người hưởng được đào tạo",
    "assumptions.unemployment.training.cost": "Chi phí đào tạo một người hưởng",
    "assumptions.unemployment.jobServices.share":
      "Phần người hưởng được tư vấn và giới thiệu việc làm",
    "assumptions.unemployment.jobServices.cost": "Chi phí tư vấn một người",
    "assumptions.unemployment.employerTraining.share":
      "Phần người tham gia có người sử dụng lao động được hỗ trợ đào tạo",
    "assumptions.unemployment.employerTraining.cost": "Chi phí đào tạo một người tham gia",
    "assumptions.unemployment.relief.*.qualifyingShare":
      "Phần người tham gia của nhóm thuộc chương trình hỗ trợ",
    "assumptions.unemployment.relief.*.takeUp": "Phần những người này được chi trả",
    "assumptions.unemployment.relief.*.stoppedTakeUp": "Phần người ngừng đóng được chi trả",
  ]
}
