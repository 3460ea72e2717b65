extension MessageCatalogue {
  /// What the command line says beside a page.
  static let commands: KeyValuePairs<String, String> = [
    "1 scenario: no problems found": "1 kịch bản: không tìm thấy lỗi",
    "{} scenarios: no problems found": "{} kịch bản: không tìm thấy lỗi",
    "{}: {} files; begin with README.md": "{}: {} tệp; hãy bắt đầu từ README.md",
    "{} of {} cases within tolerance": "{} trên {} trường hợp nằm trong sai số cho phép",
    "{} of {} {}, {} a second, {} s left": "{} trên {} {}, {} mỗi giây, còn {} giây",
    "scenarios": "kịch bản",
    "paths": "quỹ đạo",
    "1 file is a part of scenarios, not a scenario":
      "1 tệp là bộ phận của kịch bản, không phải kịch bản",
    "{} files are parts of scenarios, not scenarios":
      "{} tệp là bộ phận của kịch bản, không phải kịch bản",
    "'{}' is run with those that extend it": "'{}' được chạy cùng các kịch bản kế thừa nó",
    "'{}' holds blocks of another run that was stopped":
      "'{}' chứa các khối của một lần chạy khác đã bị dừng",
    "repeat that run to finish it, or remove the folder": "chạy lại để hoàn tất, hoặc xóa thư mục",
    "the run can be continued: the same command goes on from the blocks in '{}'":
      "có thể chạy tiếp: cùng lệnh này sẽ tiếp tục từ các khối trong '{}'",
    "--measures: no series of this scenario is called '{}'":
      "--measures: không có chuỗi nào của kịch bản này tên là '{}'",
    "'ansinh describe FILE --measures all' lists every series":
      "'ansinh describe FILE --measures all' liệt kê mọi chuỗi",
    "'{}' has no parameter '{}'": "'{}' không có tham số '{}'",
    "inspect without a parameter lists all of them":
      "chạy inspect không nêu tham số sẽ liệt kê tất cả",
    "the person was born on {}, the first month insured is {}":
      "người này sinh ngày {}, tháng đóng đầu tiên là {}",
    "the day cannot be told from the last month {}": "không xác định được ngày từ tháng cuối {}",
    "no month of insurance lies before {}; the first is {}":
      "không có tháng đóng nào trước {}; tháng đầu tiên là {}",
    "--on names the day of the award or claim": "--on nêu ngày bắt đầu hưởng hoặc ngày nộp hồ sơ",
    "'{}' has no insured groups": "'{}' không có nhóm tham gia",
    "a person's rights need a pension law": "quyền lợi của một người cần có luật hưu trí",
    "'{}' has no insured group '{}'": "'{}' không có nhóm tham gia '{}'",
    "'{}' states no minimum wage of a region '{}'": "'{}' không nêu lương tối thiểu của vùng '{}'",
    "--without-carer counts some of --dependants, 0 to 100 persons.":
      "--without-carer là một phần của --dependants, từ 0 đến 100 người.",
    "--child is 1 to 30, --children 1 to 10.": "--child từ 1 đến 30, --children từ 1 đến 10.",
    "--days is 0 to 366 working days.": "--days từ 0 đến 366 ngày làm việc.",
    "--loss is 1 to 100 percent.": "--loss từ 1 đến 100 phần trăm.",
    "The pension is drawn from {}, after {}.": "Lương hưu hưởng từ {}, sau ngày {}.",
    "'{}' is not a day; write it as 2024-12-31.":
      "'{}' không phải là ngày; hãy viết như 2024-12-31.",
    "'{}' is no event; there are {}.": "'{}' không phải là sự kiện; có các sự kiện {}.",
    "'{}' is not a sex; write male or female.":
      "'{}' không phải giới tính; hãy viết male hoặc female.",
    "'{}' is not a language of this program; it has en and vi.":
      "'{}' không phải ngôn ngữ của chương trình; chương trình có en và vi.",
    "Name a scenario file, or ask for --measures.":
      "Hãy nêu một tệp kịch bản, hoặc dùng --measures.",
    "Name a folder to make.": "Hãy nêu thư mục cần tạo.",
    "Say how many paths, such as 1000, or which, such as '500..<1000' in quotation marks.":
      "Hãy nêu số quỹ đạo, như 1000, hoặc những quỹ đạo nào, như '500..<1000' trong dấu nháy.",
    "--seed must be from 0 to {}.": "--seed phải từ 0 đến {}.",
    "{} is for drawn paths; say how many with --paths.":
      "{} dành cho quỹ đạo ngẫu nhiên; hãy nêu số lượng với --paths.",
    "--threads must be at least 1 and at most 1024.": "--threads phải từ 1 đến 1024.",
    "--format vegalite is a chart of drawn paths; say how many with --paths.":
      "--format vegalite là biểu đồ của các quỹ đạo ngẫu nhiên; hãy nêu số lượng với --paths.",
    "--format raw streams the paths of one scenario: run FILE --paths A..<B --format raw --out -":
      "--format raw truyền dòng các quỹ đạo của một kịch bản: run FILE --paths A..<B --format raw --out -",
    "Regions are run together without --paths; name one of them.":
      "Các vùng được chạy cùng nhau không có --paths; hãy nêu một vùng.",
    "There is no YAML file in '{}'.": "Không có tệp YAML nào trong '{}'.",
    "None of the {} files is a scenario; a scenario states its 'format'.":
      "Không tệp nào trong {} tệp là kịch bản; kịch bản phải nêu 'format'.",
    "The scenario '{}' is named twice.": "Kịch bản '{}' được nêu hai lần.",
    "The results of '{}' would share a folder with those below it; run them one at a time with --out.":
      "Kết quả của '{}' sẽ chung thư mục với các kịch bản bên dưới; hãy chạy từng kịch bản với --out.",
    "there is no folder Scenarios/verification above the working directory or beside the program; name one with --cases":
      "không có thư mục Scenarios/verification phía trên thư mục làm việc hoặc bên cạnh chương trình; hãy nêu với --cases",
  ]
}
