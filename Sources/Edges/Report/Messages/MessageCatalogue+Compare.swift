extension MessageCatalogue {
  /// The comparison of runs.
  static let compare: KeyValuePairs<String, String> = [
    "--measures: '{}' names a year": "--measures: '{}' có nêu năm",
    "name the series '{}' and the years with --years": "hãy nêu chuỗi '{}' và các năm với --years",
    "--measures: no run has a series '{}'": "--measures: không lần chạy nào có chuỗi '{}'",
    "--measures: '{}' has no group of that name in '{}'":
      "--measures: '{}' không có nhóm tên đó trong '{}'",
    "it has {}": "có {}",
    "none of these runs calculates it": "không lần chạy nào trong số này tính chuỗi đó",
    "'ansinh inspect --measures' lists every measure; --measures all compares all there are":
      "'ansinh inspect --measures' liệt kê mọi chuỗi; --measures all so sánh tất cả",
    "--indicators: no run has an indicator '{}'":
      "--indicators: không lần chạy nào có chỉ tiêu '{}'",
    "'ansinh inspect --measures' lists every indicator after the measures":
      "'ansinh inspect --measures' liệt kê mọi chỉ tiêu sau các chuỗi",
    "--years: no run has a year {}": "--years: không lần chạy nào có năm {}",
    "the runs are of {} to {}": "các lần chạy có từ năm {} đến {}",
    "--measures: '{}' is an amount, in {} in the reference and in {} in another run":
      "--measures: '{}' là số tiền, tính bằng {} ở lần chạy đối chứng và bằng {} ở lần chạy khác",
    "compare rates and ratios, such as paygCostRate, expenditureToOutput or reserveToOutput":
      "hãy so sánh tỷ lệ và tỷ số, như paygCostRate, expenditureToOutput hoặc reserveToOutput",
    "the database was not written": "cơ sở dữ liệu không được ghi",
    "'{}' has no scenario files, so that no paths can be drawn":
      "'{}' không có tệp kịch bản nên không rút được quỹ đạo",
    "name its scenario file, or leave --paths out to compare what was kept":
      "hãy nêu tệp kịch bản của nó, hoặc bỏ --paths để so sánh những gì đã lưu",
    "Tells what scenarios or runs change beside the first of them.":
      "Cho biết các kịch bản hoặc lần chạy thay đổi gì so với lần chạy đầu tiên.",
    "RUN is a scenario file, a folder of results, or an id or tag of the store. The first is the reference of every difference.":
      "RUN là một tệp kịch bản, một thư mục kết quả, hoặc mã hay nhãn trong kho. Lần chạy đầu tiên là đối chứng của mọi chênh lệch.",
    "The page tells when each fund turns and what it needs, how the figures of the leading fund change year by year, where runs part, and which parameters differ, with the line and source of each side. --out writes everything in full precision: runs.csv, differences.csv, indicators.csv, divergences.csv, parameters.csv and comparison.sqlite with the same tables.":
      "Trang cho biết khi nào mỗi quỹ đổi chiều và cần bao nhiêu, số liệu của quỹ chính thay đổi từng năm ra sao, các lần chạy tách nhau ở đâu, và những tham số nào khác nhau, kèm dòng và nguồn của mỗi bên. --out ghi mọi thứ với độ chính xác đầy đủ: runs.csv, differences.csv, indicators.csv, divergences.csv, parameters.csv và comparison.sqlite với cùng các bảng.",
    "Differences are run less reference. In percent they are over the size of the reference. 'of GDP' is the amount in percent of the run's own gross domestic product of the same year, less the same share of the reference, so that runs with other wages and prices can be read together, and runs in other currencies too. Rates differ in percentage points, years in years.":
      "Chênh lệch là lần chạy trừ đối chứng. Tính theo phần trăm thì so với độ lớn của đối chứng. 'of GDP' là số tiền theo phần trăm GDP cùng năm của chính lần chạy, trừ tỷ lệ tương ứng của đối chứng, để có thể đọc chung các lần chạy có tiền lương, giá cả khác nhau, kể cả loại tiền khác nhau. Tỷ lệ chênh lệch theo điểm phần trăm, năm theo số năm.",
    "A measure is 'measure' (every branch that has it), 'branch.measure' or 'branch.measure:group'; 'inspect --measures' lists them, 'all' takes every one.":
      "Chuỗi được viết 'measure' (mọi nhánh có chuỗi đó), 'branch.measure' hoặc 'branch.measure:group'; 'inspect --measures' liệt kê chúng, 'all' lấy tất cả.",
    "With --paths the random processes are drawn, the same draws for every scenario, and the distribution of the differences is told path by path, with the probability that a run is better for the fund: a higher reserve, a lower cost rate, a later depletion, best of all none. A depletion on one of the two only counts. Runs over paths that were kept with their differences from the first are told without --paths.":
      "Với --paths, các quá trình ngẫu nhiên được rút, cùng số ngẫu nhiên cho mọi kịch bản, và phân phối của chênh lệch được nêu theo từng quỹ đạo, kèm xác suất một lần chạy tốt hơn cho quỹ: số dư cao hơn, tỷ lệ chi phí thấp hơn, cạn quỹ muộn hơn, tốt nhất là không cạn. Cạn quỹ chỉ ở một trong hai bên cũng được tính. Các lần chạy nhiều quỹ đạo đã lưu chênh lệch so với lần chạy đầu được nêu mà không cần --paths.",
    "Scenario files, folders of results, ids or tags; the first is the reference.":
      "Tệp kịch bản, thư mục kết quả, mã hoặc nhãn; mục đầu tiên là đối chứng.",
    "Series to compare, joined by commas, or 'all'. (default: the headlines of every branch)":
      "Các chuỗi cần so sánh, cách nhau bằng dấu phẩy, hoặc 'all'. (mặc định: các chuỗi chính của mỗi nhánh)",
    "Years to compare, joined by commas, such as 2030,2040..2050, or 'all'. (default: five-year steps)":
      "Các năm cần so sánh, cách nhau bằng dấu phẩy, như 2030,2040..2050, hoặc 'all'. (mặc định: từng năm năm)",
    "Years are such as 2030,2040,2050, 2030..2040, or 'all'.":
      "Các năm viết như 2030,2040,2050, 2030..2040, hoặc 'all'.",
    "Indicators to compare, joined by commas, or 'all'. (default: all in files, the main ones shown)":
      "Các chỉ tiêu cần so sánh, cách nhau bằng dấu phẩy, hoặc 'all'. (mặc định: tệp có tất cả, trang có các chỉ tiêu chính)",
    "Share of the larger figure up to which two are the same.":
      "Tỷ lệ so với số lớn hơn mà trong phạm vi đó hai số được coi là bằng nhau.",
    "Folder for the tables.": "Thư mục ghi các bảng.",
    "What to write beside manifest.json: csv, json, sqlite, joined by commas.":
      "Những gì cần ghi ngoài manifest.json: csv, json, sqlite, cách nhau bằng dấu phẩy.",
    "Draw common paths: how many, or which, such as '500..<1000'.":
      "Rút các quỹ đạo chung: bao nhiêu, hoặc những quỹ đạo nào, như '500..<1000'.",
    "Replace an older comparison.": "Thay thế bản so sánh cũ.",
    "Print the tables as JSON instead of the page.": "In các bảng dưới dạng JSON thay cho trang.",
    "Name a reference and at least one run to compare with it.":
      "Hãy nêu đối chứng và ít nhất một lần chạy để so sánh.",
    "--tolerance is a share of the figure, from 0 to less than 1.":
      "--tolerance là tỷ lệ của con số, từ 0 đến nhỏ hơn 1.",
    "--format of a comparison is csv, json or sqlite.":
      "--format của bản so sánh là csv, json hoặc sqlite.",
  ]
}
