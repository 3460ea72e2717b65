/// The words of the page that explains a figure.
public enum ExplainText: String, TextChapter {
  case noValue, formula, withNumbers, inputs, tables, related, goOn, rowFormula, moreRows, allRows
  case symbol, what, value, unit, from, calculated, convention, solved, table, memory, assumed
  case unstated, figureOfRun, total
  case grown, between, multiple, byPrices, byWages, partOfPrices, partOfRealWages, ratePerYear
  case notAtAll, functionLimited, functionCapped, functionPositive, notShown, derivedOn

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
    .grown: "{number} of {year}, grown {rule}",
    .between: "between {low} ({first}) and {high} ({last})",
    .multiple: "{number} × {amount}",
    .byPrices: "by prices",
    .byWages: "by wages",
    .partOfPrices: "by {number} of price growth",
    .partOfRealWages: "by {number} of real wage growth",
    .ratePerYear: "by the rate {number} a year",
    .notAtAll: "by nothing",
    .functionLimited:
      "limited(w; σ; F; C): mean of lognormal amounts with floor F and ceiling C; w is their mean before limits, σ the standard deviation of their logarithm, 0 no limit",
    .functionCapped:
      "capped(m; c): mean of days paid up to c where their length is exponential with mean m, m · (1 − exp(−c / m))",
    .functionPositive: "positive(x): 1 where x is above 0, otherwise 0",
    .notShown: "its inputs are no lines of the run",
    .derivedOn: "in words: its inputs are no lines of the run; {page} derives it",
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
    .grown: "{number} của năm {year}, tăng {rule}",
    .between: "giữa {low} ({first}) và {high} ({last})",
    .multiple: "{number} × {amount}",
    .byPrices: "theo giá",
    .byWages: "theo tiền lương",
    .partOfPrices: "theo {number} mức tăng giá",
    .partOfRealWages: "theo {number} mức tăng tiền lương thực",
    .ratePerYear: "với tỷ lệ {number} mỗi năm",
    .notAtAll: "bằng không",
    .functionLimited:
      "limited(w; σ; F; C): bình quân của các mức theo phân phối log-chuẩn có sàn F và trần C; w là bình quân trước giới hạn, σ là độ lệch chuẩn của logarit, 0 là không giới hạn",
    .functionCapped:
      "capped(m; c): số ngày bình quân được trả tối đa c khi độ dài có phân phối mũ với bình quân m, m · (1 − exp(−c / m))",
    .functionPositive: "positive(x): 1 nếu x lớn hơn 0, ngược lại 0",
    .notShown: "các đầu vào không phải là chuỗi của lần chạy",
    .derivedOn: "bằng lời: các đầu vào không phải là chuỗi của lần chạy; {page} nêu cách tính",
  ]
}
