import Foundation
import Quantities
import Report
import Valuation

/// A word that a scenario file gives as a value, and what people call it.
enum ParameterWord: String, CaseIterable, TextChapter {
  case `true`, `false`, none, prices, wages, midYear, midYearSimple, endYear, startYear, monthly
  case contributions, benefits, contributionsAndBenefits, insurableEarnings
  case employed, labourForce, labourForce15Plus, labourForceWorkingAge, population, persons
  case deathRates, leeCarter
  case realWages = "real wages"
  case rate

  static let english: [Self: String] = [
    .true: "yes", .false: "no", .none: "none", .prices: "prices", .wages: "wages",
    .midYear: "at mid-year", .midYearSimple: "at mid-year (simple interest)",
    .endYear: "at the end of the year", .startYear: "at the start of the year",
    .monthly: "each month", .contributions: "contributions", .benefits: "benefits",
    .contributionsAndBenefits: "contributions and benefits",
    .insurableEarnings: "insurable earnings", .employed: "the employed",
    .labourForce: "the labour force", .labourForce15Plus: "the labour force from age 15",
    .labourForceWorkingAge: "the labour force of working age", .population: "the population",
    .persons: "persons", .deathRates: "the death rates stated",
    .leeCarter: "the observed rates carried on by Lee–Carter", .realWages: "real wages",
    .rate: "a rate",
  ]

  static let vietnamese: [Self: String] = [
    .true: "có", .false: "không", .none: "không có", .prices: "giá", .wages: "tiền lương",
    .midYear: "vào giữa năm", .midYearSimple: "vào giữa năm (lãi đơn)",
    .endYear: "vào cuối năm", .startYear: "vào đầu năm",
    .monthly: "hằng tháng", .contributions: "thu đóng", .benefits: "chi trả chế độ",
    .contributionsAndBenefits: "thu đóng và chi trả chế độ",
    .insurableEarnings: "tiền lương làm căn cứ đóng", .employed: "người có việc làm",
    .labourForce: "lực lượng lao động", .labourForce15Plus: "lực lượng lao động từ 15 tuổi",
    .labourForceWorkingAge: "lực lượng lao động trong độ tuổi", .population: "dân số",
    .persons: "số người", .deathRates: "tỷ suất chết đã nêu",
    .leeCarter: "tỷ suất quan sát kéo dài theo Lee–Carter", .realWages: "tiền lương thực",
    .rate: "tỷ lệ cố định",
  ]

  /// A value of a file as people of a language write it; what is no word or number stays.
  static func text(_ value: String, in language: Language) -> String {
    if let word = Self(rawValue: value) { return word.text(in: language) }
    let names = value.components(separatedBy: ", ")
    let titles = names.map { MeasureCatalogue.title(ofBranch: $0) }
    if zip(names, titles).allSatisfy({ $0 != $1.en }) {
      return titles.map { $0.text(in: language) }.joined(separator: ", ")
    }
    let terms = value.components(separatedBy: " + ").map { $0.components(separatedBy: " × ") }
    let words = terms.map { $0.count == 2 ? Self(rawValue: $0[1]) : nil }
    guard words.contains(nil) else {
      return zip(terms, words).map { term, word in
        points(term[0], in: language) + " × " + (word?.text(in: language) ?? term[1])
      }.joined(separator: " + ")
    }
    return points(value, in: language)
  }

  /// Numbers with the decimal mark of the language, parted by semicolons where that is a comma.
  static func points(_ value: String, in language: Language) -> String {
    guard language != .english, value.allSatisfy({ "0123456789.,:;×+-−()… e".contains($0) })
    else { return value }
    let mark = NumberStyle(language).decimalMark
    return value.replacing(", ", with: "; ").replacing(/(\d)\.(\d)/) { number in
      "\(number.output.1)\(mark)\(number.output.2)"
    }
  }
}
