import Quantities
import Scheme

extension TextCatalogue {
  static let benefits: [Benefit: LocalizedText] = [
    .oldAge: LocalizedText(en: "Old-age pension", vi: "Lương hưu"),
    .lumpSum: LocalizedText(en: "Lump sum", vi: "Bảo hiểm xã hội một lần"),
    .survivorsPension: LocalizedText(
      en: "Survivors, if the person died on this day: monthly pensions",
      vi: "Thân nhân, nếu người này chết vào ngày này: trợ cấp tuất hằng tháng"),
    .survivorsLumpSum: LocalizedText(
      en: "Survivors: lump sum", vi: "Thân nhân: trợ cấp tuất một lần"),
    .funeralGrant: LocalizedText(en: "Survivors: funeral grant", vi: "Thân nhân: trợ cấp mai táng"),
    .unemployment: LocalizedText(en: "Unemployment benefit", vi: "Trợ cấp thất nghiệp"),
    .sickness: LocalizedText(en: "Sickness benefit", vi: "Trợ cấp ốm đau"),
    .maternity: LocalizedText(
      en: "Maternity benefit, if a child is born on this day",
      vi: "Trợ cấp thai sản, nếu sinh con vào ngày này"),
    .paternity: LocalizedText(
      en: "Paternity benefit, if a child is born on this day",
      vi: "Trợ cấp khi vợ sinh con vào ngày này"),
    .injuryLumpSum: LocalizedText(
      en: "Employment injury: lump sum", vi: "Tai nạn lao động: trợ cấp một lần"),
    .injuryPension: LocalizedText(
      en: "Employment injury: monthly pension", vi: "Tai nạn lao động: trợ cấp hằng tháng"),
    .relief: LocalizedText(en: "Relief", vi: "Hỗ trợ khẩn cấp"),
  ]

  /// How one of several amounts is told beside the others.
  static let amounts: [BenefitStep.Kind: LocalizedText] = [
    .pension: LocalizedText(en: "pension {amount}", vi: "lương hưu {amount}"),
    .lowestPension: LocalizedText(en: "pension {amount}", vi: "lương hưu {amount}"),
    .raisedPension: LocalizedText(en: "pension {amount}", vi: "lương hưu {amount}"),
    .beyondMaximum: LocalizedText(
      en: "{amount} for the service beyond {service}",
      vi: "{amount} cho thời gian đóng trên {service}"),
    .beyondMaximumAfterAge: LocalizedText(
      en: "{amount} for the years after the pensionable age",
      vi: "{amount} cho số năm đóng sau tuổi nghỉ hưu"),
    .survivorsPension: LocalizedText(en: "{amount} for {persons}", vi: "{amount} cho {persons}"),
    .survivorsPensionWithoutCarer: LocalizedText(
      en: "{amount} for {persons} whom nobody else supports",
      vi: "{amount} cho {persons} không có người nuôi dưỡng"),
    .maternityBenefit: LocalizedText(en: "maternity {amount}", vi: "thai sản {amount}"),
    .birthGrant: LocalizedText(en: "birth grant {amount}", vi: "trợ cấp khi sinh con {amount}"),
    .injuryPension: LocalizedText(en: "pension {amount}", vi: "trợ cấp {amount}"),
    .attendanceAllowance: LocalizedText(en: "attendance {amount}", vi: "phục vụ {amount}"),
  ]

  static let conditions: [BenefitCondition.Kind: LocalizedText] = [
    .pensionableAge: LocalizedText(en: "Pensionable age", vi: "Tuổi nghỉ hưu"),
    .qualifyingPeriod: LocalizedText(en: "Qualifying period", vi: "Thời gian đóng tối thiểu"),
    .earlyQualifyingPeriod: LocalizedText(
      en: "Qualifying period for early retirement", vi: "Thời gian đóng để nghỉ hưu trước tuổi"),
    .insuredBeforeCutOff: LocalizedText(
      en: "First insured before {asked}", vi: "Bắt đầu tham gia trước ngày {asked}"),
    .monthsWithoutCover: LocalizedText(en: "Time without cover", vi: "Thời gian ngừng tham gia"),
    .serviceBelowLimit: LocalizedText(
      en: "Service below {asked}", vi: "Thời gian đóng dưới {asked}"),
    .noPensionDue: LocalizedText(
      en: "No right to a pension", vi: "Không đủ điều kiện hưởng lương hưu"),
    .survivorsQualifyingPeriod: LocalizedText(
      en: "Service of the deceased", vi: "Thời gian đóng của người chết"),
    .hasDependants: LocalizedText(en: "Entitled dependants", vi: "Thân nhân đủ điều kiện"),
    .noMonthlySurvivors: LocalizedText(
      en: "Nobody has a monthly survivors' pension",
      vi: "Không có thân nhân hưởng trợ cấp tuất hằng tháng"),
    .groupHasSurvivorsPension: LocalizedText(
      en: "Insured in a group whose survivors have monthly pensions",
      vi: "Thuộc đối tượng mà thân nhân được hưởng trợ cấp tuất hằng tháng"),
    .grantQualifyingPeriod: LocalizedText(
      en: "Service of the deceased", vi: "Thời gian đóng của người chết"),
    .groupIsInsured: LocalizedText(
      en: "Insured in the branch", vi: "Thuộc đối tượng tham gia của chế độ"),
    .isAtWork: LocalizedText(
      en: "Insured in the branch in the month before", vi: "Đang tham gia ở tháng liền trước"),
    .noEmployment: LocalizedText(
      en: "Without insured work since", vi: "Không còn việc làm có tham gia từ"),
    .monthsInWindow: LocalizedText(
      en: "Contributed in the last {within}", vi: "Thời gian đóng trong {within} trước đó"),
    .degreeOfLoss: LocalizedText(
      en: "Loss of working capacity of at least {asked}",
      vi: "Suy giảm khả năng lao động từ {asked}"),
    .insuredInProgramme: LocalizedText(
      en: "Insured, or stopped since {asked}", vi: "Đang tham gia hoặc dừng từ {asked}"),
    .programmeHasBegun: LocalizedText(
      en: "Claimed from {asked} on", vi: "Đề nghị từ ngày {asked}"),
    .programmeIsOpen: LocalizedText(
      en: "Claimed until {asked}", vi: "Đề nghị đến hết ngày {asked}"),
  ]
}

/// The words between the figures of a person's page.
enum BenefitWord: CaseIterable {
  case man
  case woman
  case onDay
  case insured
  case amounts
  case monthly
  case once
  case daily
  case notDue
  case needed
  case forLength
  case atMostAYear
  case referenceAmount
  case lacking
  case months
  case earnings
  case coefficient
  case product
  case withoutLaw
  case needingMore
  case assumed
  case memory

  func text(in language: Language) -> String { words.text(in: language) }

  var words: LocalizedText {
    switch self {
    case .man: LocalizedText(en: "Man born {date}", vi: "Nam, sinh ngày {date}")
    case .woman: LocalizedText(en: "Woman born {date}", vi: "Nữ, sinh ngày {date}")
    case .onDay: LocalizedText(en: "on {date}", vi: "vào ngày {date}")
    case .insured:
      LocalizedText(
        en: "{span} insured, {from} to {to}", vi: "đã đóng {span}, từ {from} đến {to}")
    case .amounts:
      LocalizedText(en: "amounts in {currency}", vi: "số tiền tính bằng {currency}")
    case .monthly: LocalizedText(en: "{amount} a month", vi: "{amount} mỗi tháng")
    case .once: LocalizedText(en: "{amount} once", vi: "{amount} một lần")
    case .daily: LocalizedText(en: "{amount} a day", vi: "{amount} mỗi ngày")
    case .notDue: LocalizedText(en: "not due", vi: "chưa được hưởng")
    case .needed:
      LocalizedText(en: "{found} ({asked} needed)", vi: "{found} (yêu cầu {asked})")
    case .forLength: LocalizedText(en: "for {span}", vi: "trong {span}")
    case .atMostAYear: LocalizedText(en: "at most {span} a year", vi: "tối đa {span} mỗi năm")
    case .referenceAmount: LocalizedText(en: "reference amount", vi: "mức tham chiếu")
    case .lacking: LocalizedText(en: "lacking {span}", vi: "còn thiếu {span}")
    case .months: LocalizedText(en: "months", vi: "tháng")
    case .earnings: LocalizedText(en: "earnings", vi: "tiền lương")
    case .coefficient: LocalizedText(en: "coefficient", vi: "hệ số")
    case .product: LocalizedText(en: "brought forward", vi: "đã điều chỉnh")
    case .withoutLaw:
      LocalizedText(
        en: "The scenario states no law of this branch: {events}",
        vi: "Kịch bản không có quy định về chế độ này: {events}")
    case .needingMore:
      LocalizedText(
        en: "Employment injury: counted with --loss, the loss of capacity in percent",
        vi: "Tai nạn lao động: tính khi có --loss, mức suy giảm tính bằng phần trăm")
    case .assumed: LocalizedText(en: "assumed", vi: "giả định")
    case .memory: LocalizedText(en: "from memory", vi: "theo trí nhớ")
    }
  }
}

extension BenefitEvent {
  var words: LocalizedText {
    switch self {
    case .oldAge: LocalizedText(en: "old age", vi: "hưu trí")
    case .lumpSum: LocalizedText(en: "lump sum", vi: "bảo hiểm xã hội một lần")
    case .survivors: LocalizedText(en: "survivors", vi: "tử tuất")
    case .unemployment: LocalizedText(en: "unemployment", vi: "thất nghiệp")
    case .maternity: LocalizedText(en: "maternity", vi: "thai sản")
    case .sickness: LocalizedText(en: "sickness", vi: "ốm đau")
    case .injury: LocalizedText(en: "employment injury", vi: "tai nạn lao động")
    case .relief: LocalizedText(en: "relief", vi: "hỗ trợ khẩn cấp")
    }
  }
}
