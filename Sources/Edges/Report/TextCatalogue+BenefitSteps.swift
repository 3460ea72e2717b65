import Quantities
import Scheme

extension TextCatalogue {
  /// How a step is told: what it is, by which rule, and its figures in the order of the rule.
  ///
  /// `{name}` marks a value of the step.
  struct StepWords {
    var title: LocalizedText
    var rule: LocalizedText?
    /// The same in every language; empty where the rule has no figures.
    var figures: String

    init(
      _ en: String, _ vi: String, _ ruleEn: String = "", _ ruleVi: String = "",
      _ figures: String = ""
    ) {
      title = LocalizedText(en: en, vi: vi)
      rule = ruleEn.isEmpty ? nil : LocalizedText(en: ruleEn, vi: ruleVi)
      self.figures = figures
    }
  }

  static let steps: [BenefitStep.Kind: StepWords] = pensionSteps.merging(survivorsSteps) {
    first, _ in first
  }.merging(shortTermSteps) { first, _ in first }
    .merging(subsidySteps) { first, _ in first }

  private static let pensionSteps: [BenefitStep.Kind: StepWords] = [
    .creditedYears: StepWords(
      "Credited years", "Số năm đóng được tính",
      "1–6 odd months count half a year, 7–11 a whole one",
      "1–6 tháng lẻ tính nửa năm, 7–11 tháng lẻ tính một năm", "{months}"),
    .averageOfCareer: StepWords(
      "Average earnings of the career", "Mức bình quân tiền lương của toàn bộ thời gian đóng",
      "earnings brought forward to the award / months",
      "tổng tiền lương đã điều chỉnh / số tháng", "{sum} / {months}"),
    .averageOfLastYears: StepWords(
      "Average earnings of the last {years}", "Mức bình quân tiền lương của {years} cuối",
      "earnings brought forward to the award / months",
      "tổng tiền lương đã điều chỉnh / số tháng", "{sum} / {months}"),
    .averageOfSectors: StepWords(
      "Average of all parts of the career", "Mức bình quân chung của các thời gian đóng",
      "Σ months × average of the part / all months",
      "Σ số tháng × mức bình quân từng phần / tổng số tháng", "{sum} / {months}"),
    .accruedRate: StepWords(
      "Rate of the pension", "Tỷ lệ hưởng lương hưu",
      "{base} for {from}, {slope} for each further year, at most {maximum}",
      "{base} cho {from}, thêm {slope} mỗi năm, tối đa {maximum}",
      "min({maximum}, {base} + {further} × {slope})"),
    .yearsEarly: StepWords(
      "Years before the pensionable age", "Số năm nghỉ trước tuổi",
      "whole years, and half a year from 6 odd months on",
      "tính năm tròn, từ 6 tháng lẻ tính nửa năm", "{pensionableAge} − {age}"),
    .reducedRate: StepWords(
      "Rate after the cut for early retirement", "Tỷ lệ sau khi giảm do nghỉ trước tuổi",
      "rate − cut a year × years early", "tỷ lệ − mức giảm mỗi năm × số năm",
      "{rate} − {cut} × {early}"),
    .pension: StepWords(
      "Monthly pension", "Lương hưu hằng tháng", "rate × average earnings",
      "tỷ lệ × mức bình quân", "{rate} × {average}"),
    .lowestPension: StepWords(
      "Lowest pension", "Lương hưu thấp nhất", "not below the lowest pension",
      "không thấp hơn mức lương hưu thấp nhất", "max({pension}, {lowest})"),
    .beyondMaximum: StepWords(
      "Once for the service beyond {service}", "Trợ cấp một lần cho thời gian đóng trên {service}",
      "months a year × years × average earnings", "số tháng mỗi năm × số năm × mức bình quân",
      "{months} × {years} × {average}"),
    .beyondMaximumAfterAge: StepWords(
      "Once for the years worked after the pensionable age",
      "Trợ cấp một lần cho số năm đóng sau tuổi nghỉ hưu",
      "months a year × years × average earnings", "số tháng mỗi năm × số năm × mức bình quân",
      "{months} × {years} × {average}"),
    .raisedPension: StepWords(
      "Pension on this day", "Lương hưu vào ngày này",
      "pension at the award × increases granted since",
      "lương hưu khi bắt đầu hưởng × các lần điều chỉnh", "{pension} × {factor}"),
    .lumpSumOfPeriod: StepWords(
      "Months for the service from {from}", "Số tháng cho thời gian đóng từ {from}",
      "years × months a year", "số năm × số tháng mỗi năm", "{years} × {months}"),
    .lumpSum: StepWords(
      "Lump sum", "Trợ cấp một lần", "months × average earnings", "số tháng × mức bình quân",
      "{months} × {average}"),
    .contributionsPaid: StepWords(
      "Lump sum below one year of service", "Trợ cấp một lần khi đóng chưa đủ một năm",
      "contributions paid ({rate} of earnings), at most the months of one year",
      "số tiền đã đóng ({rate} tiền lương), tối đa bằng số tháng của một năm",
      "min({paid}, {months} × {average})"),
  ]

  private static let subsidySteps: [BenefitStep.Kind: StepWords] = [
    .monthsSubsidized: StepWords(
      "Months with a part of the contribution from the State",
      "Số tháng được Nhà nước hỗ trợ một phần tiền đóng",
      "that part is not paid out; its amount is not in the history and not taken off here",
      "phần hỗ trợ này không được chi trả; quá trình đóng không ghi số tiền nên chưa trừ ở đây")
  ]

  private static let survivorsSteps: [BenefitStep.Kind: StepWords] = [
    .referenceAmount: StepWords("{referenceAmount} on this day", "{referenceAmount} vào ngày này"),
    .survivorsPension: StepWords(
      "Monthly pensions of dependants", "Trợ cấp tuất hằng tháng của thân nhân",
      "dependants × multiple × {referenceAmount}", "số thân nhân × hệ số × {referenceAmount}",
      "{persons} × {multiple} × {reference}"),
    .survivorsPensionWithoutCarer: StepWords(
      "Monthly pensions of dependants whom nobody else supports",
      "Trợ cấp tuất hằng tháng của thân nhân không có người nuôi dưỡng",
      "dependants × multiple × {referenceAmount}", "số thân nhân × hệ số × {referenceAmount}",
      "{persons} × {multiple} × {reference}"),
    .survivorsLumpSum: StepWords(
      "Lump sum of the survivors", "Trợ cấp tuất một lần",
      "months, at least {least}, × average earnings", "số tháng, ít nhất {least}, × mức bình quân",
      "{months} × {average}"),
    .monthsOfPension: StepWords(
      "Months of pension", "Số tháng lương hưu",
      "at first {initial}, less {perMonth} a month drawn after the first {free}, at least {least}",
      "ban đầu {initial}, giảm {perMonth} cho mỗi tháng hưởng sau {free} đầu, ít nhất {least}",
      "max({least}, {initial} − {perMonth} × max(0, {drawn} − {free}))"),
    .pensionerLumpSum: StepWords(
      "Lump sum of the survivors", "Trợ cấp tuất một lần", "months × pension on this day",
      "số tháng × lương hưu vào ngày này", "{months} × {pension}"),
    .funeralGrant: StepWords(
      "Funeral grant", "Trợ cấp mai táng", "multiple × {referenceAmount}",
      "hệ số × {referenceAmount}", "{multiple} × {reference}"),
  ]

  private static let shortTermSteps: [BenefitStep.Kind: StepWords] = [
    .averageBeforeEvent: StepWords(
      "Average earnings of the last months ({months})",
      "Mức bình quân tiền lương các tháng cuối ({months})", "earnings / months",
      "tổng tiền lương / số tháng", "{sum} / {months}"),
    .monthsContributed: StepWords(
      "Months contributed since the last claim", "Thời gian đóng kể từ lần hưởng trước"),
    .monthsOfBenefit: StepWords(
      "Months of benefit", "Số tháng hưởng", "by months contributed, as the law's table has it",
      "theo thời gian đóng, như bảng của luật", "{months}"),
    .unemploymentBenefit: StepWords(
      "Monthly unemployment benefit", "Trợ cấp thất nghiệp hằng tháng",
      "rate × average earnings, at most the ceiling", "tỷ lệ × mức bình quân, tối đa mức trần",
      "min({ceiling}, {rate} × {average})"),
    .daysOfSickness: StepWords(
      "Most days of sickness in a year", "Số ngày nghỉ ốm tối đa trong năm",
      "by service, as the law's table has it", "theo thời gian đóng, như bảng của luật",
      "{months}"),
    .dailySickness: StepWords(
      "Sickness benefit a day", "Mức hưởng ốm đau một ngày",
      "rate × earnings of the last month / divisor", "tỷ lệ × tiền lương tháng trước / số chia",
      "{rate} × {earnings} / {divisor}"),
    .sicknessBenefit: StepWords(
      "Sickness benefit", "Trợ cấp ốm đau", "days × benefit a day",
      "số ngày × mức hưởng một ngày", "{days} × {daily}"),
    .monthsOfLeave: StepWords("Months of maternity leave", "Số tháng nghỉ thai sản"),
    .maternityBenefit: StepWords(
      "Maternity benefit", "Trợ cấp thai sản", "months × rate × average earnings",
      "số tháng × tỷ lệ × mức bình quân", "{months} × {rate} × {average}"),
    .birthGrant: StepWords(
      "Grant at birth", "Trợ cấp một lần khi sinh con", "children × multiple × {referenceAmount}",
      "số con × hệ số × {referenceAmount}", "{children} × {multiple} × {reference}"),
    .stateBirthGrant: StepWords(
      "The State's grant at birth", "Trợ cấp thai sản từ ngân sách nhà nước",
      "children × amount", "số con × mức trợ cấp", "{children} × {amount}"),
    .daysOfPaternity: StepWords("Days of paternity leave", "Số ngày nghỉ của người cha"),
    .paternityBenefit: StepWords(
      "Paternity benefit", "Trợ cấp khi vợ sinh con",
      "days × rate × average earnings / divisor", "số ngày × tỷ lệ × mức bình quân / số chia",
      "{days} × {rate} × {average} / {divisor}"),
    .injuryByDegree: StepWords(
      "By degree of loss", "Theo mức suy giảm khả năng lao động",
      "(at the lowest degree + points × per point) × {referenceAmount}",
      "(mức thấp nhất + số điểm × mỗi điểm) × {referenceAmount}",
      "({lowest} + {points} × {perPoint}) × {reference}"),
    .injuryByService: StepWords(
      "By years of contributions", "Theo số năm đóng",
      "(first year + further years × per year) × earnings of the last month",
      "(năm đầu + số năm sau × mỗi năm) × tiền lương tháng cuối",
      "({first} + {years} × {perYear}) × {earnings}"),
    .injuryLumpSum: StepWords(
      "Lump sum for the injury", "Trợ cấp tai nạn lao động một lần", "by degree + by service",
      "theo mức suy giảm + theo số năm đóng", "{degree} + {service}"),
    .injuryPension: StepWords(
      "Monthly pension for the injury", "Trợ cấp tai nạn lao động hằng tháng",
      "by degree + by service", "theo mức suy giảm + theo số năm đóng", "{degree} + {service}"),
    .attendanceAllowance: StepWords(
      "Monthly allowance for attendance", "Trợ cấp phục vụ hằng tháng",
      "multiple × {referenceAmount}", "hệ số × {referenceAmount}", "{multiple} × {reference}"),
    .relief: StepWords(
      "Relief payment", "Khoản hỗ trợ", "by months contributed, as the programme's bands have it",
      "theo thời gian đóng, như các mức của chương trình", "{months}"),
  ]
}
