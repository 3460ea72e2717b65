extension NotebookText {
  public static let vietnamese: [Self: String] = [
    .comparisonTitle:
      "# So sánh các phương án\n\nLần chạy đầu tiên là mốc so sánh. Mọi số liệu lấy từ các tệp bên cạnh sổ này; `README.md` nêu đơn vị của từng cột, `manifest.json` nêu mã băm.",
    .uncertaintyTitle:
      "# Mức độ chắc chắn của số liệu\n\nPhân bố trên các kịch bản ngẫu nhiên. Kịch bản cùng số thứ tự có cùng giá trị ngẫu nhiên ở mọi lần chạy, nên chênh lệch là do cải cách chứ không do may rủi.",
    .setup: "## Các lần chạy",
    .fund: "## Quỹ\n\nSố dư là danh nghĩa: tiếp tục xuống dưới không sau khi quỹ cạn.",
    .indicators:
      "## Các chỉ tiêu\n\nTỷ lệ tính bằng phần trăm tiền lương làm căn cứ đóng; ô trống là sự kiện không xảy ra.",
    .differences: "## Chênh lệch so với lần chạy đầu tiên",
    .rates: "## Tỷ lệ chi và tỷ lệ thu",
    .members: "## Người đóng và người hưởng",
    .expenditure: "## Cơ cấu chi",
    .pyramid: "## Dân số",
    .parameters: "## Các tham số khác nhau\n\nKèm tệp và dòng nguồn.",
    .published: "## Đối chiếu với số liệu đã công bố\n\nKhông hiệu chỉnh theo các số này.",
    .fan:
      "## Biểu đồ quạt\n\nCác dải chứa 95, 90, 80 và 50 phần trăm số kịch bản; đường đen là trung vị, đường đứt là lần chạy không ngẫu nhiên.",
    .depletion: "## Khi nào quỹ cạn\n\nTỷ lệ kịch bản có quỹ cạn trước khi hết năm.",
    .pathIndicators:
      "## Chỉ tiêu trên các kịch bản\n\nThống kê trên các kịch bản mà chỉ tiêu tồn tại; `share` là tỷ lệ các kịch bản đó.",
    .pathDifferences:
      "## Chênh lệch trên cùng kịch bản\n\nMỗi lần chạy trừ lần đầu tiên, theo từng kịch bản; cột cuối là tỷ lệ kịch bản có chênh lệch lớn hơn không.",
    .scenario: "Phương án",
    .run: "Lần chạy",
    .years: "Thời kỳ",
    .year: "Năm",
    .measure: "Chỉ số",
    .oneRun: "Không có gì để so sánh với lần chạy đầu tiên.",
    .costAndIncome: "Tỷ lệ chi và thu",
    .ofEarnings: "so với tiền lương làm căn cứ đóng",
    .membersChart: "Người đóng và người hưởng lương hưu",
    .millions: "triệu người",
    .expenditureChart: "Chi",
    .ofOutput: "so với GDP",
    .men: "Nam",
    .women: "Nữ",
    .age: "Tuổi",
    .noPaths: "không có kịch bản ngẫu nhiên; hãy chạy với --paths rồi xuất lại",
    .paths: "Số kịch bản",
    .seed: "Hạt giống ngẫu nhiên",
    .drawn: "Yếu tố ngẫu nhiên",
    .yearsOfExpenditure: "số năm chi",
    .depletionChart: "Xác suất quỹ đã cạn",
    .probability: "Xác suất",
    .notKept: "Không lưu từng kịch bản; chạy với --keep-paths để có biểu đồ tần suất.",
    .readmeTitle: "# Các lần chạy đã xuất",
    .readmeText:
      "Các bảng của những lần chạy này ở độ chính xác đầy đủ, dạng giá trị phân cách bằng dấu phẩy, UTF-8, dấu chấm thập phân. Trường trống là số liệu không tồn tại.",
    .readmeOpen:
      "`ansinh_runs.py` đọc thư mục này; cần Python có pandas. Sổ tính cần thêm altair và vl-convert-python, không cần mạng.",
    .readmeRuns: "## Các lần chạy",
    .readmeColumns: "## Các cột",
    .readmeMeasures:
      "## Đơn vị của các chỉ số\n\nToàn bộ, kèm công thức và thời điểm, ở `measures.csv`.",
    .folder: "Thư mục",
    .file: "Tệp",
    .column: "Cột",
    .unit: "Đơn vị",
    .columnWord: "từ khóa, xem measures.csv",
    .columnYear: "năm dương lịch",
    .columnValue: "đơn vị của chỉ số (measures.csv); tiền theo {money}",
    .columnAge: "tuổi tròn ngày 1 tháng 1, 100 là nhóm mở",
    .columnPersons: "người, ngày 1 tháng 1",
    .columnSex: "male (nam) hoặc female (nữ)",
    .columnFraction: "phần của 1",
    .columnText: "văn bản",
    .columnStatistic:
      "share (tỷ lệ kịch bản có số liệu), mean (trung bình), standardDeviation (độ lệch chuẩn), phân vị p2.5 đến p97.5",
    .columnNumber: "giá trị nếu là một số, theo `unit`",
    .columnPlace: "vị trí trong tệp của phương án",
    .columnUnit: "đơn vị của dòng",
    .columnInUnit: "theo `unit`",
    .readmePaths:
      "`paths/*.npy` chứa từng kịch bản, `(kịch bản, năm)`, đơn vị trong `paths/paths.json`.",
  ]
}
