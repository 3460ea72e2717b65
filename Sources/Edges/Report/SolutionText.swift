/// The words of the page of a solution.
public enum SolutionText: String, CaseIterable, TextChapter {
  case question
  case suchThat
  case found
  case answer
  case adds
  case multiplies
  case sets
  case numberAdds
  case numberMultiplies
  case numberSets
  case present
  case presentRange
  case byGroup
  case replacesGroups
  case parameter
  case target
  case base
  case withAnswer
  case neighbour
  case standardError
  case nearLimit
  case everywhere
  case everywhereHint
  case alreadyMet
  case none
  case noneClosest
  case noneHint
  case jump
  case several
  case refused
  case lookedIn
  case trials
  case number
  case meets
  case yes
  case no
  case notTaken
  case period
  case groups
  case paths
  case written
  case title
  case description
  case descriptionPaths
  case reference
  case unit

  public static let english: [Self: String] = [
    .question: "{parameter} such that {target}",
    .suchThat: "Such that",
    .found: "Solution",
    .answer: "Answer",
    .adds: "add {number} to {path}",
    .multiplies: "multiply {path} by {number}",
    .sets: "set {path} to {number}",
    .numberAdds: "Each number is added to {path}.",
    .numberMultiplies: "Each number multiplies {path}.",
    .numberSets: "Each number is what {path} is set to.",
    .present: "now {value}",
    .presentRange: "now {least} to {most}, by year or group",
    .byGroup:
      "Insured groups have values of their own ({groups}); --groups limits the change to some.",
    .replacesGroups:
      "Insured groups have values of their own ({groups}), and one number set for all replaces them; --groups limits the change to some.",
    .parameter: "Parameter",
    .target: "Target",
    .base: "Unchanged",
    .withAnswer: "With the answer",
    .neighbour: "The next number, {number}, misses it",
    .standardError: "standard error {error}",
    .nearLimit:
      "Other paths of the same number would move the share by about {error}; more paths make the answer surer.",
    .everywhere: "Every number tried from {low} to {high} meets the target.",
    .everywhereHint: "There is no limit to look for; ask for more, or look farther with --between.",
    .alreadyMet: "The scenario meets the target as it is; this is how far the number may go.",
    .none: "No solution from {low} to {high}.",
    .noneClosest: "Closest is {value} with {number}.",
    .noneHint: "Look elsewhere with --between, more closely with --points, or ask for less.",
    .jump:
      "No solution: the figure jumps from {one} with {first} to {two} with {second}.",
    .several:
      "There are {count} places where the target begins or ceases to be met: {places}. Followed is the one nearest to what is in force.",
    .refused: "The scenario refuses {count} of the numbers tried: {number}, {reason}.",
    .lookedIn: "Looked in {low} to {high}, in steps of {step}; {count} runs.",
    .trials: "Tried",
    .number: "number",
    .meets: "meets it",
    .yes: "yes",
    .no: "no",
    .notTaken: "refused",
    .period: "In force {period}",
    .groups: "Groups {groups}",
    .paths: "{count} paths, seed {seed}, the same for every number",
    .written: "Written to {file}",
    .title: "{scenario}, {parameter} for {target}",
    .description: "{change} so that {target}; the figure is then {value}.",
    .descriptionPaths:
      "{change} so that {target} on {count} paths of seed {seed}; the share is then {value}.",
    .reference: "Solved for {target}: {value}",
    .unit: "unit {unit}",
  ]

  public static let vietnamese: [Self: String] = [
    .question: "{parameter} sao cho {target}",
    .suchThat: "Sao cho",
    .found: "Nghiệm",
    .answer: "Trả lời",
    .adds: "cộng {number} vào {path}",
    .multiplies: "nhân {path} với {number}",
    .sets: "đặt {path} bằng {number}",
    .numberAdds: "Mỗi số được cộng vào {path}.",
    .numberMultiplies: "{path} được nhân với mỗi số.",
    .numberSets: "{path} được đặt bằng mỗi số.",
    .present: "hiện nay {value}",
    .presentRange: "hiện nay từ {least} đến {most}, tùy năm hoặc nhóm",
    .byGroup:
      "Các nhóm tham gia có giá trị riêng ({groups}); dùng --groups để chỉ thay đổi một số nhóm.",
    .replacesGroups:
      "Các nhóm tham gia có giá trị riêng ({groups}), và một số đặt chung thay thế các giá trị đó; dùng --groups để chỉ thay đổi một số nhóm.",
    .parameter: "Tham số",
    .target: "Mục tiêu",
    .base: "Khi không đổi",
    .withAnswer: "Với nghiệm này",
    .neighbour: "Số kế tiếp {number} không đạt",
    .standardError: "sai số chuẩn {error}",
    .nearLimit:
      "Các quỹ đạo khác với cùng số lượng có thể làm tỷ lệ thay đổi khoảng {error}; càng nhiều quỹ đạo nghiệm càng chắc chắn.",
    .everywhere: "Mọi số đã thử từ {low} đến {high} đều đạt mục tiêu.",
    .everywhereHint:
      "Không có giới hạn để tìm; hãy đặt mục tiêu cao hơn hoặc mở rộng khoảng bằng --between.",
    .alreadyMet: "Kịch bản đã đạt mục tiêu; đây là giới hạn mà số này có thể tới.",
    .none: "Không có nghiệm trong khoảng từ {low} đến {high}.",
    .noneClosest: "Gần nhất là {value} với {number}.",
    .noneHint: "Tìm ở khoảng khác bằng --between, dày hơn bằng --points, hoặc hạ mục tiêu.",
    .jump: "Không có nghiệm: kết quả nhảy từ {one} với {first} sang {two} với {second}.",
    .several:
      "Có {count} chỗ mà mục tiêu bắt đầu hoặc thôi được đạt: {places}. Chỗ gần giá trị hiện hành nhất được chọn.",
    .refused: "Kịch bản không chấp nhận {count} số đã thử: {number}, {reason}.",
    .lookedIn: "Tìm từ {low} đến {high}, bước {step}; {count} lần chạy.",
    .trials: "Đã thử",
    .number: "số",
    .meets: "đạt",
    .yes: "có",
    .no: "không",
    .notTaken: "không nhận",
    .period: "Hiệu lực {period}",
    .groups: "Nhóm {groups}",
    .paths: "{count} quỹ đạo, mầm {seed}, như nhau với mọi số",
    .written: "Đã ghi vào {file}",
    .title: "{scenario}, {parameter} để {target}",
    .description: "{change} sao cho {target}; khi đó kết quả là {value}.",
    .descriptionPaths:
      "{change} sao cho {target} trên {count} quỹ đạo, mầm {seed}; khi đó tỷ lệ là {value}.",
    .reference: "Tìm nghiệm cho {target}: {value}",
    .unit: "đơn vị {unit}",
  ]
}
