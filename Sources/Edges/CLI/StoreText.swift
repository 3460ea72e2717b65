import Report

/// The words of `store` for people.
enum StoreText: String, CaseIterable, TextChapter {
  case run, years, tags, paths, peak, depletion, balance, scenario, empty, count, one
  case title, branch, version, program, currency, timing, seed, inputs, warnings, indicators
  case none, yes, no, copies, deleted, tagged, untagged, exported

  static let english: [Self: String] = [
    .run: "Run", .years: "Years", .tags: "Tags", .paths: "Paths", .peak: "Peak",
    .depletion: "Depleted", .balance: "Balance", .scenario: "Scenario",
    .empty: "The store holds no runs.", .count: "{count} runs in {store}",
    .one: "1 run in {store}",
    .title: "Title", .branch: "Branch", .version: "Version", .program: "Program",
    .currency: "Currency", .timing: "Cash flows", .seed: "Seed", .inputs: "Inputs",
    .warnings: "Warnings", .indicators: "Indicators", .none: "none", .yes: "yes", .no: "no",
    .copies: "Copies of inputs", .deleted: "Deleted: {runs}", .tagged: "{run} is now '{tag}'",
    .untagged: "'{tag}' is no longer a tag", .exported: "Written to {folder}: {files}",
  ]

  static let vietnamese: [Self: String] = [
    .run: "Lần chạy", .years: "Năm", .tags: "Nhãn", .paths: "Quỹ đạo", .peak: "Đỉnh",
    .depletion: "Cạn quỹ", .balance: "Cân đối", .scenario: "Kịch bản",
    .empty: "Kho chưa có lần chạy nào.", .count: "{count} lần chạy trong {store}",
    .one: "1 lần chạy trong {store}",
    .title: "Tên", .branch: "Nhánh", .version: "Phiên bản", .program: "Chương trình",
    .currency: "Đơn vị tiền", .timing: "Dòng tiền", .seed: "Số khởi tạo", .inputs: "Dữ liệu vào",
    .warnings: "Cảnh báo", .indicators: "Chỉ tiêu", .none: "không có", .yes: "có", .no: "không",
    .copies: "Bản sao dữ liệu vào", .deleted: "Đã xóa: {runs}", .tagged: "{run} nay là '{tag}'",
    .untagged: "'{tag}' không còn là nhãn", .exported: "Đã ghi vào {folder}: {files}",
  ]
}
