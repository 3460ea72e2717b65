extension MessageCatalogue {
  /// Sensitivities, and the search for a parameter that meets a target.
  static let solve: KeyValuePairs<String, String> = [
    "the scenario extends '{}', not '{}'": "kịch bản kế thừa '{}', không phải '{}'",
    "the scenario extends nothing; a sensitivity extends '{}'":
      "kịch bản không kế thừa gì; kịch bản độ nhạy kế thừa '{}'",
    "give the scenario that it extends, or leave it out":
      "hãy nêu kịch bản mà nó kế thừa, hoặc bỏ nó ra",
    "the scenario states more than its changes: {}": "kịch bản nêu nhiều hơn các thay đổi: {}",
    "a sensitivity moves one assumption by 'changes' and leaves all else as it is":
      "kịch bản độ nhạy thay đổi một giả định bằng 'changes' và giữ nguyên phần còn lại",
    "the scenario moves nothing": "kịch bản không thay đổi gì",
    "give it 'changes'": "hãy thêm 'changes'",
    "there is no parameter '{}'": "không có tham số '{}'",
    "'ansinh inspect {}' lists those of the scenario":
      "'ansinh inspect {}' liệt kê các tham số của kịch bản",
    "'{}' is no number; it is {}": "'{}' không phải là số; đây là {}",
    "only numbers, scales and tables can be looked for": "chỉ có thể tìm số, thang và bảng",
    "the scenario does not state '{}'": "kịch bản không nêu '{}'",
    "--to {} does not lie after --from {}": "--to {} không sau --from {}",
    "--from {} lies after the last year, {}": "--from {} sau năm cuối {}",
    "the scenario has no group '{}'": "kịch bản không có nhóm '{}'",
    "'{}' has no values by group": "'{}' không có giá trị theo nhóm",
    "leave --groups out": "hãy bỏ --groups",
    "'{}' is a table or a scale; one number cannot be set in its place":
      "'{}' là bảng hoặc thang; không thể thay bằng một số",
    "use --by multiply or --by add": "hãy dùng --by multiply hoặc --by add",
    "the scenario does not state '{}'; there is nothing to {}":
      "kịch bản không nêu '{}'; không có gì để {}",
    "use --by set": "hãy dùng --by set",
    "no usual range is known for '{}' by {}": "không biết khoảng thường gặp của '{}' theo {}",
    "say where to look: --between A,B ({})": "hãy nêu khoảng cần tìm: --between A,B ({})",
    "--between has one number twice": "--between có hai số giống nhau",
    "--between A,B with A below B": "--between A,B với A nhỏ hơn B",
    "--between: {} is outside {} to {} ({})": "--between: {} nằm ngoài khoảng từ {} đến {} ({})",
    "rates are fractions: {} for {} %": "tỷ lệ viết bằng số thập phân: {} cho {} %",
    "'{}' is a probability, and no paths are drawn":
      "'{}' là xác suất, mà không có quỹ đạo nào được rút",
    "say how many with --paths, such as --paths 500":
      "hãy nêu số lượng với --paths, như --paths 500",
    "'{}' is no probability; --paths has nothing to draw for":
      "'{}' không phải xác suất; --paths không có gì để rút",
    "write P({}) >= 0.9, or leave --paths out": "hãy viết P({}) >= 0.9, hoặc bỏ --paths",
    "{} lies beyond the last year of the projection, {}": "{} vượt quá năm cuối của dự báo, {}",
    "{} is not a year; '{}' is one": "{} không phải là năm; '{}' là một năm",
    "write {} >= {}, or 'never' for not before the end":
      "hãy viết {} >= {}, hoặc 'never' nếu không trước cuối kỳ",
    "'{}' is not a year; it cannot be 'never'": "'{}' không phải là năm; không thể là 'never'",
    "compare it with a number": "hãy so sánh với một số",
    "{} is {} %; '{}' is a rate": "{} là {} %; '{}' là tỷ lệ",
    "rates are fractions: {}, or write {}%": "tỷ lệ viết bằng số thập phân: {}, hoặc viết {}%",
    "paths have no indicator '{}.{}'": "các quỹ đạo không có chỉ tiêu '{}.{}'",
    "a series in a year can stand in its place, such as reserveAtYearEnd@2050":
      "có thể dùng một chuỗi trong một năm, như reserveAtYearEnd@2050",
    "expected a figure, such as depletionYear or paygCostRate@2050":
      "cần một số liệu, như depletionYear hoặc paygCostRate@2050",
    "expected >=, <=, >, < or =": "cần >=, <=, >, < hoặc =",
    "expected a number with a decimal point, or 'never'":
      "cần một số có dấu chấm thập phân, hoặc 'never'",
    "expected ')'": "cần ')'",
    "expected >= and the share of paths, such as >= 0.9": "cần >= và tỷ lệ quỹ đạo, như >= 0.9",
    "expected a share from 0 to 1, or a percentage": "cần một tỷ lệ từ 0 đến 1, hoặc phần trăm",
    "expected nothing more here": "ở đây không cần gì thêm",
    "the target cannot be read": "không đọc được mục tiêu",
    "FIGURE >= VALUE, as in \"depletionYear >= 2090\" or \"actuarialBalance = 0\"; over drawn paths P(FIGURE > VALUE) >= SHARE":
      "FIGURE >= VALUE, như \"depletionYear >= 2090\" hoặc \"actuarialBalance = 0\"; trên các quỹ đạo ngẫu nhiên là P(FIGURE > VALUE) >= SHARE",
    "'{}' names no figure": "'{}' không phải là số liệu nào",
    "write an indicator, such as depletionYear or pension.actuarialBalance, or a series in a year, such as paygCostRate@2050 or contributors:voluntary@2030":
      "hãy viết một chỉ tiêu, như depletionYear hoặc pension.actuarialBalance, hoặc một chuỗi trong một năm, như paygCostRate@2050 hoặc contributors:voluntary@2030",
    "the run has no branch '{}'": "lần chạy không có nhánh '{}'",
    "the run has no year {}": "lần chạy không có năm {}",
    "its years are {} to {}": "các năm của nó từ {} đến {}",
    "'{}.{}' has no group '{}'": "'{}.{}' không có nhóm '{}'",
    "'{}' is an indicator of the whole run": "'{}' là chỉ tiêu của toàn bộ lần chạy",
    "leave '@{}' out": "hãy bỏ '@{}'",
    "'{}' is a series": "'{}' là một chuỗi",
    "say the year: {}@{}": "hãy nêu năm: {}@{}",
    "the run has no figure '{}' in the branch '{}'":
      "lần chạy không có số liệu '{}' trong nhánh '{}'",
    "'{}.{}' is one": "'{}.{}' thì có",
    "'ansinh inspect --measures' lists all measures and indicators":
      "'ansinh inspect --measures' liệt kê mọi chuỗi và chỉ tiêu",
    "Shows how far each assumption, moved alone, moves an indicator.":
      "Cho thấy mỗi giả định, khi thay đổi riêng, làm thay đổi một chỉ tiêu bao nhiêu.",
    "FILE is a scenario; the files in the folder 'sensitivities' beside it extend it and move one assumption each. Or name them: scenario files and folders that extend the same one. Two scenarios that move the same parameters are the two sides of one bar; the widest bar comes first.":
      "FILE là một kịch bản; các tệp trong thư mục 'sensitivities' bên cạnh kế thừa nó và mỗi tệp thay đổi một giả định. Hoặc nêu trực tiếp: các tệp và thư mục kịch bản kế thừa cùng một kịch bản. Hai kịch bản thay đổi cùng tham số là hai phía của một thanh; thanh rộng nhất đứng đầu.",
    "--indicator takes an indicator such as depletionYear or pension.actuarialBalance, or a series in a year such as paygCostRate@2050, several joined by commas. Without it the depletion year and the actuarial balance are shown.":
      "--indicator nhận một chỉ tiêu như depletionYear hoặc pension.actuarialBalance, hoặc một chuỗi trong một năm như paygCostRate@2050, nhiều mục cách nhau bằng dấu phẩy. Nếu không có thì cho thấy năm cạn quỹ và cân đối thống kê bảo hiểm.",
    "With --out DIR the figures are written to DIR/tornado.csv in full precision.":
      "Với --out DIR, các số liệu được ghi vào DIR/tornado.csv với độ chính xác đầy đủ.",
    "The scenario, or files and folders that extend it.":
      "Kịch bản, hoặc các tệp và thư mục kế thừa nó.",
    "Indicators, or series in a year, joined by commas.":
      "Các chỉ tiêu, hoặc chuỗi trong một năm, cách nhau bằng dấu phẩy.",
    "Folder for tornado.csv.": "Thư mục ghi tornado.csv.",
    "Threads to work with, one a scenario; the results do not depend on it.":
      "Số luồng tính toán, mỗi kịch bản một luồng; kết quả không phụ thuộc vào số này.",
    "Replace an older folder.": "Thay thế thư mục cũ.",
    "Print no page.": "Không in trang.",
    "Print the figures as JSON instead of the page.":
      "In các số liệu dưới dạng JSON thay cho trang.",
    "'{}' has no scenario that others could extend": "'{}' không có kịch bản nào để kế thừa",
    "there is no folder '{}' with scenarios beside '{}'":
      "không có thư mục '{}' chứa kịch bản bên cạnh '{}'",
    "name the files that extend it": "hãy nêu các tệp kế thừa nó",
    "none of the files is a scenario": "không tệp nào là kịch bản",
    "the files extend no scenario in common": "các tệp không kế thừa chung một kịch bản nào",
    "it is a folder, not a file": "đó là thư mục, không phải tệp",
    "Looks for the value of one parameter with which an indicator meets a target.":
      "Tìm giá trị của một tham số để một chỉ tiêu đạt mục tiêu.",
    "--such-that takes a figure, a comparison and a value: \"depletionYear >= 2090\", \"depletionYear = never\", \"pension.actuarialBalance75YearsWithTarget = 0\", \"paygCostRate@2050 <= 20%\". With --paths the target is a probability over drawn paths, the same for every number tried: \"P(reserveAtYearEnd@2050 > 0) >= 0.95\".":
      "--such-that nhận một số liệu, một phép so sánh và một giá trị: \"depletionYear >= 2090\", \"depletionYear = never\", \"pension.actuarialBalance75YearsWithTarget = 0\", \"paygCostRate@2050 <= 20%\". Với --paths, mục tiêu là xác suất trên các quỹ đạo ngẫu nhiên, như nhau cho mọi số được thử: \"P(reserveAtYearEnd@2050 > 0) >= 0.95\".",
    "The number is set in place of the parameter's value, added to it, or multiplies it (--by); without --by it is set where one value holds, otherwise added or, for amounts of money and tables, multiplied. --from, --to and --groups limit the change as in a scenario file. A few numbers of the range are tried first; then a place where the target begins to be met is closed in. The answer is rounded to the side that meets the target and has been run.":
      "Con số được đặt thay giá trị của tham số, cộng vào hoặc nhân với nó (--by); không có --by thì được đặt nếu chỉ có một giá trị, nếu không thì cộng, hoặc nhân đối với số tiền và bảng. --from, --to và --groups giới hạn thay đổi như trong tệp kịch bản. Trước hết thử một vài số trong khoảng; sau đó khoanh dần chỗ mục tiêu bắt đầu đạt. Đáp số được làm tròn về phía đạt mục tiêu và đã được chạy.",
    "With --out FILE.yaml the answer becomes a scenario that extends FILE.":
      "Với --out FILE.yaml, đáp số trở thành một kịch bản kế thừa FILE.",
    "Exit codes: 0 an answer, or a target met all over the range; 2 no solution in this range; 1 problems; 64 wrong use.":
      "Mã thoát: 0 có đáp số, hoặc mục tiêu đạt trên toàn khoảng; 2 không có nghiệm trong khoảng này; 1 có lỗi; 64 dùng sai.",
    "The scenario.": "Kịch bản.",
    "The parameter, such as law.pension.contributionRate.employer.":
      "Tham số, như law.pension.contributionRate.employer.",
    "The target, in quotation marks.": "Mục tiêu, trong dấu nháy.",
    "Scenario file to write the answer to.": "Tệp kịch bản để ghi đáp số.",
    "Threads to work with; the answer does not depend on it.":
      "Số luồng tính toán; đáp số không phụ thuộc vào số này.",
    "Replace an older file.": "Thay thế tệp cũ.",
    "List every number tried, as it is tried.": "Liệt kê từng số được thử, ngay khi thử.",
    "Print the answer as JSON instead of the page.": "In đáp số dưới dạng JSON thay cho trang.",
    "--out is the name of a scenario file, which ends in .yaml.":
      "--out là tên một tệp kịch bản, kết thúc bằng .yaml.",
    "'{}' has no scenario in which a parameter could be moved.":
      "'{}' không có kịch bản để thay đổi tham số.",
    "Where to look. (default: what suits the parameter)":
      "Khoảng cần tìm. (mặc định: theo tham số)",
    "Say the lowest and the highest number with a decimal point, such as 0.1,0.3.":
      "Hãy nêu số thấp nhất và cao nhất với dấu chấm thập phân, như 0.1,0.3.",
    "What is done with the number: add, multiply or set.":
      "Dùng con số thế nào: add (cộng), multiply (nhân) hoặc set (đặt).",
    "It is add, multiply or set.": "Chọn add, multiply hoặc set.",
    "First day of the change; a year is its 1 January.":
      "Ngày đầu của thay đổi; năm được hiểu là ngày 01/01.",
    "Day on which the change has ended.": "Ngày mà thay đổi đã kết thúc.",
    "Only these insured groups, joined by commas.":
      "Chỉ các nhóm tham gia này, cách nhau bằng dấu phẩy.",
    "The answer is a multiple of this. (default: what suits the parameter)":
      "Đáp số là bội số của số này. (mặc định: theo tham số)",
    "A step is a decimal number above 0, such as 0.001.":
      "Bước là một số thập phân lớn hơn 0, như 0.001.",
    "Numbers of the range tried before a solution is closed in. (default: 9, on paths 5)":
      "Số lượng số trong khoảng được thử trước khi khoanh nghiệm. (mặc định: 9, với quỹ đạo là 5)",
    "Drawn paths for a target with a probability: how many, or which.":
      "Các quỹ đạo ngẫu nhiên cho mục tiêu có xác suất: bao nhiêu, hoặc những quỹ đạo nào.",
    "Say how many paths, such as 500, or which, such as '500..<1000' in quotation marks.":
      "Hãy nêu số quỹ đạo, như 500, hoặc những quỹ đạo nào, như '500..<1000' trong dấu nháy.",
    "--points must be from 2 to 1000.": "--points phải từ 2 đến 1000.",
    "--seed and --antithetic are for drawn paths; say --paths.":
      "--seed và --antithetic dành cho quỹ đạo ngẫu nhiên; hãy nêu --paths.",
    "A date is a year or yyyy-mm-dd, such as 2030 or 2030-07-01.":
      "Ngày là một năm hoặc yyyy-mm-dd, như 2030 hoặc 2030-07-01.",
  ]
}
