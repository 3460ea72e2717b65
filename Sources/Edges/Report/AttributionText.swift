/// The sentences of the page of an attribution.
enum AttributionText: String, CaseIterable, TextChapter {
  case title
  case reconciliationTitle
  case step
  case row
  case change
  case after
  case share
  case error
  case total
  case noSteps
  case sequential
  case shapley
  case sampled
  case takenBack
  case grouped
  case sharesNote
  case never
  case neverUnequal
  case horizons
  case joined
  case valuations
  case reconciled
  case points
  case years
  case persons
  case files

  static let english: [Self: String] = [
    .title: "What changes {figure}",
    .reconciliationTitle: "Reconciliation of {figure}",
    .step: "Step",
    .row: "Row",
    .change: "Change",
    .after: "After it",
    .share: "Share",
    .error: "± error",
    .total: "Total change",
    .noSteps: "The two scenarios have the same parameters: there is no step between them.",
    .sequential:
      "Each step is counted after those above it, in the order of the file; in another order the "
      + "steps may have other shares of the same total.",
    .shapley: "Each step has the mean of its changes over all orders of the steps (Shapley value).",
    .sampled:
      "Each step has the mean of its changes over {orders} drawn orders (seed {seed}), an estimate "
      + "of the Shapley value with the standard error shown; the sum is exact.",
    .takenBack: "The steps take back the changes of the first scenario.",
    .grouped:
      "Neither scenario extends the other: the steps are groups of the parameters that differ.",
    .sharesNote: "Share: of the total change.",
    .never: "A year that does not come within the projection counts as {year}.",
    .neverUnequal:
      "The projections end in {from} and {to}: a year after {shorter} cannot be seen in the shorter "
      + "one; there too a year that does not come counts as {year}.",
    .horizons:
      "Warning: the projections end in {from} and {to}. Figures over the whole horizon are not "
      + "comparable, and part of their change is the length of the projection alone; follow a "
      + "series in a year, or give both projections the same last year.",
    .joined: "joined, since one cannot stand without the other: {reason}",
    .valuations: "{count} valuations",
    .reconciled:
      "The rows are counted in this order, each after those above it; the method is described in "
      + "the documentation, page Attribution.",
    .points: "percent, changes in points",
    .years: "years",
    .persons: "persons",
    .files: "Files",
  ]

  static let vietnamese: [Self: String] = [
    .title: "Điều gì làm thay đổi {figure}",
    .reconciliationTitle: "Đối chiếu hai lần định giá: {figure}",
    .step: "Bước",
    .row: "Khoản mục",
    .change: "Thay đổi",
    .after: "Sau bước",
    .share: "Tỷ trọng",
    .error: "± sai số",
    .total: "Tổng thay đổi",
    .noSteps: "Hai kịch bản có cùng tham số: không có bước nào ở giữa.",
    .sequential:
      "Mỗi bước được tính sau các bước ở trên, theo thứ tự trong tệp; theo thứ tự khác, tỷ trọng "
      + "của các bước có thể khác nhưng tổng không đổi.",
    .shapley:
      "Mỗi bước nhận mức thay đổi bình quân theo mọi thứ tự của các bước (giá trị Shapley).",
    .sampled:
      "Mỗi bước nhận mức thay đổi bình quân theo {orders} thứ tự chọn ngẫu nhiên (mầm {seed}), là "
      + "ước lượng giá trị Shapley với sai số chuẩn kèm theo; tổng vẫn chính xác.",
    .takenBack: "Các bước lần lượt bỏ đi những thay đổi của kịch bản thứ nhất.",
    .grouped:
      "Không kịch bản nào mở rộng kịch bản kia: các bước là những nhóm tham số khác nhau.",
    .sharesNote: "Tỷ trọng: so với tổng thay đổi.",
    .never: "Năm không đến trong kỳ dự báo được tính là {year}.",
    .neverUnequal:
      "Hai kỳ dự báo kết thúc vào năm {from} và {to}: không thể thấy năm sau {shorter} trong kỳ ngắn "
      + "hơn; ở đó năm không đến cũng được tính là {year}.",
    .horizons:
      "Lưu ý: hai kỳ dự báo kết thúc vào năm {from} và {to}. Các chỉ tiêu tính trên toàn kỳ dự báo "
      + "không so sánh được với nhau, một phần thay đổi chỉ do độ dài kỳ dự báo; hãy theo dõi một "
      + "chuỗi trong một năm, hoặc cho hai kỳ dự báo cùng năm cuối.",
    .joined: "gộp lại vì không thể tính riêng: {reason}",
    .valuations: "{count} lần định giá",
    .reconciled:
      "Các khoản mục được tính theo thứ tự này, mỗi khoản sau các khoản ở trên; phương pháp nêu "
      + "trong tài liệu, trang Attribution.",
    .points: "phần trăm, thay đổi tính bằng điểm phần trăm",
    .years: "năm",
    .persons: "người",
    .files: "Tệp",
  ]
}
