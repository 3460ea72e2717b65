import Quantities

extension MeasureCatalogue {
  /// What model persons receive for what they pay, by sex, year of entry and earnings level.
  ///
  /// `Year` stands where a run has the calendar year of entry.
  static let careers: [MeasureDefinition] = [Sex.male, .female].flatMap { sex in
    levels.flatMap { level in
      let suffix = "\(sex == .male ? "Male" : "Female")Entering\(anyYear)\(level.word)Earnings"
      let en = "\(sex == .male ? "men" : "women") entering in the year named, \(level.en)"
      let vi = "\(sex == .male ? "nam" : "nữ") tham gia từ năm nêu tên, \(level.vi)"
      return [
        MeasureDefinition(
          "internalRateOfReturn\(suffix)", "pension", .rate, .projection,
          "Internal rate of return, \(en)", "Tỷ suất hoàn vốn nội bộ, \(vi)",
          "i with PV(contributions) = PV(pension), nominal", page: "Indicators"),
        MeasureDefinition(
          "moneysWorth\(suffix)", "pension", .ratio, .projection, "Money's worth, \(en)",
          "Giá trị nhận trên giá trị đóng, \(vi)",
          "PV(pension) / PV(contributions) at the yields of the fund", page: "Indicators"),
      ]
    }
  }

  private static let anyYear = "Year"

  private static let levels = [
    (word: "HalfMean", en: "half mean earnings", vi: "nửa mức lương bình quân"),
    (word: "Mean", en: "mean earnings", vi: "mức lương bình quân"),
    (word: "DoubleMean", en: "double mean earnings", vi: "hai lần mức lương bình quân"),
  ]

  /// The name with a calendar year after `Entering` replaced by the word `Year`.
  static func withoutEntryYear(_ name: String) -> String {
    guard let start = name.firstRange(of: "Entering")?.upperBound else { return name }
    let rest = name[start...].drop { $0.isNumber }
    return name[..<start] + anyYear + rest
  }
}
