/// The words of the page of a tornado.
public enum TornadoText: String, CaseIterable, TextChapter {
  case base
  case scenario
  case value
  case difference
  case never
  case nothing
  case points
  case years
  case persons
  case neverNote
  case missing
  case baseMissing
  case moved
  case change
  case parameter
  case place
  case plus
  case minus
  case times
  case set
  case setPath
  case replaced
  case from
  case to
  case groups
  case sameEverywhere

  public static let english: [Self: String] = [
    .base: "Base: {title}",
    .scenario: "One assumption moved",
    .value: "figure",
    .difference: "change",
    .never: "never",
    .nothing: "none",
    .points: "points",
    .years: "years",
    .persons: "persons",
    .neverNote: "'never' is drawn in {year}, the year after the projection.",
    .missing: "The figure does not exist in: {titles}",
    .baseMissing: "The figure does not exist in the base; there is nothing to draw bars from.",
    .moved: "What each one changes in the base",
    .change: "Change",
    .parameter: "Parameter",
    .place: "Stated at",
    .plus: "plus {number}",
    .minus: "less {number}",
    .times: "times {number}",
    .set: "set to {number}",
    .setPath: "set to {number} in {year}, … {last} in {end}",
    .replaced: "replaced",
    .from: "from {date}",
    .to: "before {date}",
    .groups: "for {groups}",
    .sameEverywhere: "None of them moves this figure.",
  ]

  public static let vietnamese: [Self: String] = [
    .base: "Kịch bản cơ sở: {title}",
    .scenario: "Thay đổi một giả định",
    .value: "kết quả",
    .difference: "chênh lệch",
    .never: "không xảy ra",
    .nothing: "không có",
    .points: "điểm phần trăm",
    .years: "năm",
    .persons: "người",
    .neverNote: "“không xảy ra” được vẽ ở năm {year}, năm ngay sau kỳ dự báo.",
    .missing: "Chỉ tiêu không tồn tại trong: {titles}",
    .baseMissing: "Chỉ tiêu không tồn tại trong kịch bản cơ sở nên không có mốc để vẽ.",
    .moved: "Thay đổi của từng kịch bản so với kịch bản cơ sở",
    .change: "Thay đổi",
    .parameter: "Tham số",
    .place: "Nêu tại",
    .plus: "cộng {number}",
    .minus: "trừ {number}",
    .times: "nhân {number}",
    .set: "đặt bằng {number}",
    .setPath: "đặt bằng {number} năm {year}, … {last} năm {end}",
    .replaced: "thay thế",
    .from: "từ {date}",
    .to: "trước {date}",
    .groups: "cho {groups}",
    .sameEverywhere: "Không kịch bản nào làm thay đổi chỉ tiêu này.",
  ]
}
