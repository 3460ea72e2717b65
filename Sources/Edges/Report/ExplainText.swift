/// The words of the page that explains a figure.
public enum ExplainText: String, TextChapter {
  case noValue, formula, withNumbers, inputs, tables, related, goOn, rowFormula, moreRows, allRows
  case symbol, what, value, unit, from, calculated, convention, solved, table, memory, assumed
  case unstated, figureOfRun, total

  public static let english: [Self: String] = [
    .noValue: "no value: nothing to divide by",
    .formula: "Formula",
    .withNumbers: "With numbers",
    .inputs: "Inputs",
    .tables: "Sums over cells",
    .related: "What the states follow from",
    .goOn: "To go on",
    .rowFormula: "each row: {formula}",
    .moreRows: "{count} further rows",
    .allRows: "--json and --csv have all {count} rows",
    .symbol: "symbol",
    .what: "what it is",
    .value: "value",
    .unit: "unit",
    .from: "where it comes from",
    .calculated: "state of the calculation",
    .convention: "convention of the model",
    .solved: "solved so that {parameter} is met",
    .table: "sum over {count} cells, below",
    .memory: "from memory",
    .assumed: "assumed",
    .unstated: "{path}: not stated, the default holds",
    .figureOfRun: "figure of the run",
    .total: "total",
  ]

  public static let vietnamese: [Self: String] = [
    .noValue: "không có giá trị: mẫu số bằng không",
    .formula: "Công thức",
    .withNumbers: "Thay số",
    .inputs: "Các đại lượng",
    .tables: "Tổng theo ô",
    .related: "Cơ sở của các trạng thái",
    .goOn: "Xem tiếp",
    .rowFormula: "mỗi dòng: {formula}",
    .moreRows: "còn {count} dòng",
    .allRows: "--json và --csv có đủ {count} dòng",
    .symbol: "ký hiệu",
    .what: "ý nghĩa",
    .value: "giá trị",
    .unit: "đơn vị",
    .from: "nguồn",
    .calculated: "trạng thái của phép tính",
    .convention: "quy ước của mô hình",
    .solved: "giải để khớp {parameter}",
    .table: "tổng của {count} ô, ở dưới",
    .memory: "ghi theo trí nhớ",
    .assumed: "giả định",
    .unstated: "{path}: không nêu, dùng giá trị mặc định",
    .figureOfRun: "số liệu của lần chạy",
    .total: "tổng",
  ]
}
