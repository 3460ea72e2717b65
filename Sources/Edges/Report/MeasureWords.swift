public import Assumptions
public import Valuation

extension MeasureUnit: TextChapter {
  public static let english: [Self: String] = [
    .persons: "persons",
    .personYears: "person-years",
    .personMonths: "person-months",
    .money: "{currency}",
    .moneyPerYear: "{currency} a year",
    .moneyPerMonth: "{currency} a month",
    .rate: "rate",
    .ratio: "ratio",
    .index: "index",
    .years: "years",
    .calendarYear: "calendar year",
  ]

  public static let vietnamese: [Self: String] = [
    .persons: "người",
    .personYears: "người-năm",
    .personMonths: "người-tháng",
    .money: "{currency}",
    .moneyPerYear: "{currency}/năm",
    .moneyPerMonth: "{currency}/tháng",
    .rate: "tỷ lệ",
    .ratio: "tỷ số",
    .index: "chỉ số",
    .years: "năm",
    .calendarYear: "năm dương lịch",
  ]

  /// The unit as a head of a column says it: `persons`, `dong a year`, `nghìn tỷ đồng`.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - currency: The currency of the run, whose words an amount has.
  ///   - isDisplayed: Whether amounts are shown in the display unit rather than in units of money.
  /// - Returns: The words of the unit.
  public func title(
    in language: Language, _ currency: Currency, isDisplayed: Bool = false
  ) -> String {
    let words = isDisplayed ? currency.displayWords : currency.words
    return text(in: language, ["currency": words.text(in: language)])
  }
}

extension MeasureTiming: TextChapter {
  public static let english: [Self: String] = [
    .stockAtStart: "stock at 1 January",
    .stockAtEnd: "stock at 31 December",
    .midYear: "mid-year",
    .average: "average of the year",
    .flow: "flow of the year",
    .projection: "whole projection",
  ]

  public static let vietnamese: [Self: String] = [
    .stockAtStart: "số đầu kỳ, ngày 01/01",
    .stockAtEnd: "số cuối kỳ, ngày 31/12",
    .midYear: "giữa năm",
    .average: "bình quân năm",
    .flow: "phát sinh trong năm",
    .projection: "toàn bộ kỳ dự báo",
  ]

  /// The moment or period as a head of a column says it.
  public func title(in language: Language) -> String { text(in: language) }
}

extension MeasureGroups: TextChapter {
  public static let english: [Self: String] = [
    .none: "all",
    .insured: "all and insured groups",
    .insuredAndPayers: "all, insured groups and payers",
    .own: "all and classes of its own",
  ]

  public static let vietnamese: [Self: String] = [
    .none: "tổng số",
    .insured: "tổng số và theo nhóm tham gia",
    .insuredAndPayers: "tổng số, theo nhóm tham gia và theo bên đóng",
    .own: "tổng số và theo phân loại riêng",
  ]

  /// Which lines a measure has, for people.
  public func title(in language: Language) -> String { text(in: language) }
}
