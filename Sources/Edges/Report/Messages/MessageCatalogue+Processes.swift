extension MessageCatalogue {
  /// Random processes and their estimates.
  static let processes: KeyValuePairs<String, String> = [
    "its history has {} years, an estimate needs {}":
      "số liệu quá khứ có {} năm, ước lượng cần {} năm",
    "a number, or a history of at least {} years to estimate it from":
      "một số, hoặc số liệu quá khứ ít nhất {} năm để ước lượng",
    "the observed death rates must lie before {}": "tỷ suất chết quan sát phải trước năm {}",
    "the observed death rates leave out a year": "tỷ suất chết quan sát bỏ sót một năm",
    "Lee–Carter needs observed death rates": "mô hình Lee–Carter cần tỷ suất chết quan sát",
    "state '{}', a file of year,sex,age,mx": "hãy nêu '{}', tệp gồm year,sex,age,mx",
    "the process of mortality has neither observed death rates nor a pattern and deviations":
      "quá trình ngẫu nhiên của mức chết không có tỷ suất chết quan sát, cũng không có mẫu hình và độ lệch",
    "state '{}', or 'pattern' and 'deviation'": "hãy nêu '{}', hoặc 'pattern' và 'deviation'",
    "the pattern of {} adds up to {}, not 1": "mẫu hình của {} cộng lại là {}, không bằng 1",
    "the first random year {} is not after {}": "năm ngẫu nhiên đầu tiên {} không sau năm {}",
    "the first year, {}, is calibrated and the same on every path":
      "năm đầu tiên {} đã hiệu chỉnh và như nhau trên mọi quỹ đạo",
    "the first random year {} is after the last year {}: no year is random":
      "năm ngẫu nhiên đầu tiên {} sau năm cuối {}: không có năm nào ngẫu nhiên",
    "state it, or switch the process off with 'drawn: false'":
      "hãy nêu, hoặc tắt quá trình bằng 'drawn: false'",
    "a class is correlated with itself": "một loại tài sản được nêu tương quan với chính nó",
    "one of '{}' and '{}' has no deviation": "một trong '{}' và '{}' không có độ lệch",
    "the correlation of '{}' and '{}' stands twice":
      "tương quan của '{}' và '{}' xuất hiện hai lần",
    "the correlations of '{}' contradict the others: the matrix is not positive definite":
      "các tương quan của '{}' mâu thuẫn với những tương quan khác: ma trận không xác định dương",
    "the correlations contradict the others: the matrix is not positive definite":
      "các tương quan mâu thuẫn nhau: ma trận không xác định dương",
    "bring them nearer to zero": "hãy đưa chúng về gần 0 hơn",
    "deviations would grow without end: the largest eigenvalue is {}, not below 1":
      "độ lệch sẽ tăng vô hạn: trị riêng lớn nhất là {}, không nhỏ hơn 1",
    "lower the responses to last year's deviations":
      "hãy giảm phản ứng đối với độ lệch của năm trước",
    "a history of {} years; an estimate needs {}": "số liệu quá khứ {} năm; ước lượng cần {} năm",
    "state the figures": "hãy nêu các con số",
    "{} numbers where {} are needed": "có {} số trong khi cần {}",
    "{} is out of range": "{} nằm ngoài khoảng cho phép",
    "the history does not tell the figures apart": "số liệu quá khứ không đủ để tách các con số",
    "a death rate of zero has no logarithm": "tỷ suất chết bằng 0 không có logarit",
    "graduate the rates of high ages": "hãy làm trơn tỷ suất ở các tuổi cao",
    "the scenario has no random process: it has one path only":
      "kịch bản không có quá trình ngẫu nhiên: chỉ có một quỹ đạo",
    "describe the processes under assumptions.uncertainty":
      "hãy mô tả các quá trình trong assumptions.uncertainty",
    "nothing in the scenario can be random: its accounts are given year by year":
      "trong kịch bản không gì có thể ngẫu nhiên: các khoản thu chi đã cho theo từng năm",
    "an ensemble needs a population or an economy": "tập hợp quỹ đạo cần có dân số hoặc kinh tế",
    "every random process of the scenario is switched off: all paths are the central one":
      "mọi quá trình ngẫu nhiên của kịch bản đều tắt: mọi quỹ đạo đều là quỹ đạo trung tâm",
    "set 'drawn' of a process to true, or run without --paths":
      "đặt 'drawn' của một quá trình là true, hoặc chạy không có --paths",
    "paths of this scenario have no series {}": "các quỹ đạo của kịch bản này không có chuỗi {}",
  ]
}
