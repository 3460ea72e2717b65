extension MessageCatalogue {
  /// The explanation of a figure.
  static let explain: KeyValuePairs<String, String> = [
    "Shows the formula of one figure, its inputs and where each of them comes from.":
      "Cho thấy công thức của một con số, các đầu vào và nguồn gốc của từng đầu vào.",
    "MEASURE is a line of series.csv, 'branch.measure' or 'branch.measure:group'; the branch that the run leads with may be left out; a name of indicators.csv is given without a year. Inputs are other figures of the run, values of the files with line and article, and tables of cells by sex and age whose rows add up. --json and --csv have the tables whole. --depth explains the figures among the inputs as well, and '*' as MEASURE every figure of the year.":
      "MEASURE là một chuỗi của series.csv, 'branch.measure' hoặc 'branch.measure:group'; có thể bỏ nhánh chính của lần chạy; tên trong indicators.csv được nêu không kèm năm. Đầu vào là các con số khác của lần chạy, giá trị trong tệp kèm dòng và điều luật, và các bảng theo giới tính và tuổi có các dòng cộng lại. --json và --csv có đầy đủ các bảng. --depth giải thích cả các con số trong đầu vào, và '*' thay cho MEASURE giải thích mọi con số của năm.",
    "Year; left out for an indicator of the whole projection.":
      "Năm; bỏ qua đối với chỉ tiêu của toàn bộ dự báo.",
    "Name the year whose figures are all explained.":
      "Hãy nêu năm mà mọi con số cần được giải thích.",
    "'{}' has a value for every year": "'{}' có giá trị cho từng năm",
    "add one of {}–{}": "hãy thêm một năm trong {}–{}",
    "it does not exist in this run": "không tồn tại trong lần chạy này",
    "Scenario file, folder of results, or run of the store.":
      "Tệp kịch bản, thư mục kết quả, hoặc lần chạy trong kho.",
    "Figure, for example 'paygCostRate' or 'health.healthMembers:poor'.":
      "Con số, ví dụ 'paygCostRate' hoặc 'health.healthMembers:poor'.",
    "How many steps the inputs are followed.": "Lần theo các đầu vào bao nhiêu bước.",
    "Print the cells of all tables as CSV.": "In các ô của mọi bảng dưới dạng CSV.",
    "--depth is 1 to 10, not {}.": "--depth từ 1 đến 10, không phải {}.",
    "Ask for --json or --csv, not for both.": "Chỉ chọn --json hoặc --csv, không chọn cả hai.",
    "'{}' is no name of a figure": "'{}' không phải tên của một con số",
    "a figure is written 'branch.measure:group'": "con số được viết 'branch.measure:group'",
    "'{}' has no line '{}'": "'{}' không có dòng '{}'",
    "{} lies outside the run's years {}–{}": "{} nằm ngoài các năm {}–{} của lần chạy",
    "branch '{}' has it: {}.{}": "nhánh '{}' có: {}.{}",
    "branch '{}' has no measure '{}'": "nhánh '{}' không có chuỗi '{}'",
    "in words: {}; Method/{} derives it": "bằng lời: {}; Method/{} nêu cách tính",
    "births per person-year": "số sinh trên người-năm",
    "births per woman-year": "số sinh trên phụ nữ-năm",
    "per person-year": "trên người-năm",
    "ansinh inspect --measures lists all": "ansinh inspect --measures liệt kê tất cả",
    "'{}' has no scenario that its figures could be followed to":
      "'{}' không có kịch bản để lần theo các con số",
    "name the scenario's file, or a run that was stored with its files":
      "hãy nêu tệp kịch bản, hoặc một lần chạy đã lưu kèm tệp",
    "the numbers shown for '{}' do not give the figure of the run":
      "các số trình bày cho '{}' không cho ra con số của lần chạy",
    "this is a mistake of the program, not of the scenario; please report it":
      "đây là lỗi của chương trình, không phải của kịch bản; xin hãy báo lại",
    "results written without sqlite have no copies of their inputs; name the scenario's file, {}":
      "kết quả ghi không kèm sqlite thì không có bản sao các tệp đầu vào; hãy nêu tệp kịch bản, {}",
    "'{}' is an indicator of the whole projection; leave the year {} out.":
      "'{}' là chỉ tiêu của toàn bộ dự báo; hãy bỏ năm {}.",
    "the formula of '{}' cannot be shown": "không thể trình bày công thức của '{}'",
  ]
}
