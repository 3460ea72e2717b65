extension MessageCatalogue {
  /// The help of the command line.
  static let help: KeyValuePairs<String, String> = [
    "Projects the funds of social insurance from scenario files.":
      "Dự báo các quỹ bảo hiểm xã hội từ tệp kịch bản.",
    "A scenario is a YAML file that names the law, the assumptions and the opening balances of a scheme. 'check' finds its problems, 'run' projects it, 'inspect' shows every value it resolves to and the law article each came from, 'benefit' counts one person's rights, 'verify' reproduces published results, 'new' writes the skeleton of a country.":
      "Kịch bản là một tệp YAML nêu luật, các giả định và số dư đầu kỳ của một chế độ. 'check' tìm lỗi, 'run' dự báo, 'inspect' cho thấy từng giá trị và điều luật làm căn cứ, 'benefit' tính quyền lợi của một người, 'verify' tái lập các kết quả đã công bố, 'new' tạo bộ khung cho một quốc gia.",
    "'compare' puts runs side by side, 'attribute' splits a change over its causes, 'sensitivity' moves one assumption at a time, 'solve' looks for the number that meets a target, 'explain' says what a figure is made of, 'report' and 'export' write what is taken away, 'store' keeps runs.":
      "'compare' đặt các lần chạy cạnh nhau, 'attribute' phân tách một thay đổi theo nguyên nhân, 'sensitivity' thay đổi từng giả định một, 'solve' tìm con số đạt mục tiêu, 'explain' cho biết một số liệu được tính từ đâu, 'report' và 'export' ghi những gì mang đi, 'store' lưu các lần chạy.",
    "Exit codes: 0 done; 1 problems in the files, results that could not be written, or a verified case out of its tolerance; 2 no solution; 64 wrong use of the command line.":
      "Mã thoát: 0 hoàn tất; 1 tệp có lỗi, không ghi được kết quả, hoặc có trường hợp kiểm chứng vượt sai số; 2 không có lời giải; 64 dùng sai dòng lệnh.",
    "Language of the page: --language, else ANSINH_LANGUAGE, else the locale. NO_COLOR is obeyed.":
      "Ngôn ngữ: --language, nếu không có thì ANSINH_LANGUAGE, nếu không có thì theo hệ thống. Tuân theo NO_COLOR.",
    "Counts one person's rights step by step, with the articles of the law.":
      "Tính quyền lợi của một người theo từng bước, kèm điều luật.",
    "The history is a CSV file with the columns from,to,monthlyEarnings and perhaps group, or a line such as '2000-01..2012-12:3000000,2013-01..2024-12:5000000'. Months are included at both ends and may have gaps; earnings are insurable earnings a month in units of money.":
      "Quá trình đóng là một tệp CSV có các cột from,to,monthlyEarnings và có thể có group, hoặc một dòng như '2000-01..2012-12:3000000,2013-01..2024-12:5000000'. Tính cả tháng đầu và tháng cuối, có thể gián đoạn; tiền lương là tiền lương làm căn cứ đóng mỗi tháng, tính bằng đơn vị tiền tệ.",
    "Without --event everything is counted that the person has a right to on the day; steps are shown for what is due. With --event the steps are shown in any case.":
      "Không có --event thì tính mọi quyền lợi vào ngày đó và trình bày các bước của những khoản được hưởng. Có --event thì luôn trình bày các bước.",
    "Scenario file.": "Tệp kịch bản.",
    "male or female.": "male (nam) hoặc female (nữ).",
    "Birthday, yyyy-mm-dd.": "Ngày sinh, yyyy-mm-dd.",
    "Months of insurance: a CSV file, or 2000-01..2024-12:5000000.":
      "Các tháng đóng: một tệp CSV, hoặc 2000-01..2024-12:5000000.",
    "Insured group of the months that name none; that of the last months, or the largest.":
      "Nhóm tham gia của những tháng không nêu nhóm; nếu bỏ qua thì là nhóm của các tháng cuối, hoặc nhóm lớn nhất.",
    "Day of the award or claim; the first after the last month where it is left out.":
      "Ngày bắt đầu hưởng hoặc nộp hồ sơ; nếu bỏ qua thì là ngày đầu sau tháng cuối.",
    "What is asked for: {}.": "Quyền lợi cần tính: {}.",
    "What a history does not tell": "Những điều quá trình đóng không cho biết",
    "Print JSON.": "In ra JSON.",
    "The law lets the person retire before the pensionable age.":
      "Luật cho phép người này nghỉ hưu trước tuổi.",
    "Day from which a pension has been drawn.": "Ngày bắt đầu hưởng lương hưu.",
    "Entitled survivors.": "Số thân nhân được hưởng.",
    "Those of them whom nobody else supports.": "Trong đó không có người nuôi dưỡng.",
    "Day of the last unemployment claim.": "Ngày hưởng trợ cấp thất nghiệp lần trước.",
    "Which child of the mother it is.": "Là con thứ mấy của người mẹ.",
    "Children born at once.": "Số con trong một lần sinh.",
    "Working days of sickness; as many as the law allows where it is left out.":
      "Số ngày làm việc nghỉ ốm; nếu bỏ qua thì bằng số ngày luật cho phép.",
    "Lasting loss of working capacity through an injury, percent.":
      "Mức suy giảm khả năng lao động do tai nạn, phần trăm.",
    "Region of the workplace, by whose minimum wage a benefit may be limited.":
      "Vùng của nơi làm việc, mà lương tối thiểu có thể giới hạn mức hưởng.",
    "Finds all problems of all files at once.": "Tìm mọi lỗi của mọi tệp trong một lần.",
    "Every problem is told as file:line:column with what was found, what was expected and what to do. Warnings do not fail the check.":
      "Mỗi lỗi được nêu dưới dạng tệp:dòng:cột, kèm điều đã gặp, điều mong đợi và cách sửa. Cảnh báo không làm hỏng việc kiểm tra.",
    "Scenario files, or folders of them; files that scenarios name are passed over.":
      "Các tệp kịch bản hoặc thư mục; các tệp do kịch bản nêu được bỏ qua.",
    "Print problems only.": "Chỉ in ra lỗi.",
    "Names the series of a path in the order in which they are streamed.":
      "Nêu các chuỗi của một quỹ đạo theo thứ tự truyền dòng.",
    "'run FILE --paths A..<B --format raw --out -' writes [path][year][measure], little-endian doubles: the measures are in the order of this list, the years from the first to the last. Slices that begin at multiples of the block size are calculated without waste.":
      "'run FILE --paths A..<B --format raw --out -' ghi [quỹ đạo][năm][chỉ tiêu], số thực 64 bit little-endian: các chỉ tiêu theo thứ tự của danh sách này, các năm từ đầu đến cuối. Các phần bắt đầu ở bội số của cỡ khối được tính không lãng phí.",
    "Shows every resolved value with the file, line and law article it came from.":
      "Cho thấy từng giá trị kèm tệp, dòng và điều luật làm căn cứ.",
    "PARAMETER is the path of a parameter or the start of one: 'law.pension.contributionRate' shows the rates of all payers. The table joins years with the same value; csv and json have every year. With --format json and without PARAMETER one document has every array that a run reads, by year, group, sex, age and service, for programs that calculate the same again. --measures lists what a run writes instead: each measure and indicator with unit, timing and formula.":
      "PARAMETER là đường dẫn của một tham số hoặc phần đầu của nó: 'law.pension.contributionRate' cho thấy tỷ lệ đóng của mọi bên. Bảng gộp các năm có cùng giá trị; csv và json có từng năm. Với --format json mà không nêu PARAMETER, một tài liệu chứa mọi mảng mà lần chạy đọc, theo năm, nhóm, giới tính, tuổi và thời gian đóng, cho các chương trình tính lại. --measures thì liệt kê những gì một lần chạy ghi ra: từng chuỗi và chỉ tiêu kèm đơn vị, thời điểm và công thức.",
    "Path of a parameter, or its start.": "Đường dẫn của một tham số, hoặc phần đầu của nó.",
    "How to print.": "Cách in ra.",
    "List the measures and indicators that a run writes.":
      "Liệt kê các chuỗi và chỉ tiêu mà một lần chạy ghi ra.",
    "Language of the text: en or vi.": "Ngôn ngữ của văn bản: en hoặc vi.",
    "Writes the skeleton of a country, to be filled in.":
      "Tạo bộ khung cho một quốc gia để điền vào.",
    "The folder gets every parameter that a pension scheme needs, with its unit, a description and a blank; 'check' then tells what is still to be filled in. A folder that is not empty is left as it is.":
      "Thư mục có mọi tham số mà một chế độ hưu trí cần, kèm đơn vị, mô tả và chỗ trống; sau đó 'check' nêu những gì còn phải điền. Thư mục không trống được giữ nguyên.",
    "Folder to make.": "Thư mục cần tạo.",
    "Draw paths of the random processes: how many, or which, such as '500..<1000'.":
      "Rút các quỹ đạo của quá trình ngẫu nhiên: bao nhiêu, hoặc những quỹ đạo nào, như '500..<1000'.",
    "Chooses the whole ensemble of paths. (default: 1)":
      "Số khởi tạo, chọn toàn bộ tập hợp quỹ đạo. (mặc định: 1)",
    "Give each odd path the draws of the one before with the other sign.":
      "Cho mỗi quỹ đạo lẻ các số ngẫu nhiên trái dấu của quỹ đạo trước.",
    "Keep every path, as arrays of NumPy in the folder 'paths'.":
      "Giữ mọi quỹ đạo, dưới dạng mảng NumPy trong thư mục 'paths'.",
    "Series of the paths to keep, joined by commas: measure, branch.measure or branch.group.measure; 'all' keeps every one. (default: the headline series)":
      "Các chuỗi của quỹ đạo cần giữ, cách nhau bằng dấu phẩy: measure, branch.measure hoặc branch.group.measure; 'all' giữ tất cả. (mặc định: các chuỗi chính)",
    "Projects scenarios and writes their results.": "Dự báo các kịch bản và ghi kết quả.",
    "Each run prints a page with the fund, contributors, pensioners, PAYG cost rate and reserve ratio at five-year steps, and writes series.csv, population.csv, indicators.csv, calibration.csv, comparison.csv, results.sqlite and manifest.json. A folder of results appears complete or not at all; an older one gives way only with --force.":
      "Mỗi lần chạy in một trang gồm quỹ, người đóng, người hưởng, tỷ lệ chi phí PAYG và hệ số dự trữ theo từng năm năm, và ghi series.csv, population.csv, indicators.csv, calibration.csv, comparison.csv, results.sqlite và manifest.json. Thư mục kết quả xuất hiện trọn vẹn hoặc không xuất hiện; thư mục cũ chỉ bị thay khi có --force.",
    "One scenario is written into DIR, several into DIR/<name of the scenario file>, with the folders above it where two names are alike. Without --out the folder is out/<name of the scenario file>.":
      "Một kịch bản ghi vào DIR, nhiều kịch bản ghi vào DIR/<tên tệp kịch bản>, kèm thư mục phía trên nếu trùng tên. Không có --out thì thư mục là out/<tên tệp kịch bản>.",
    "Several scenarios are run on all threads, one on each, and printed as one table whose first row is the scenario that most others extend, run with them where it was not named; --pages prints the page of each before it. A folder stands for the files below it. Files that scenarios name, such as laws, are passed over. A file with 'total' and 'regions' runs them all and writes regions.csv, with what remains of the total.":
      "Nhiều kịch bản chạy trên mọi luồng, mỗi luồng một kịch bản, và in thành một bảng mà dòng đầu là kịch bản được đa số kế thừa, được chạy cùng dù không nêu tên; --pages in trang của từng kịch bản trước bảng. Thư mục đại diện cho các tệp bên dưới. Các tệp do kịch bản nêu, như luật, được bỏ qua. Tệp có 'total' và 'regions' chạy tất cả và ghi regions.csv, kèm phần còn lại của tổng.",
    "With --paths the random processes of the scenario are drawn around its central path, which is written as without; paths carry the pension fund, the other funds are those of the central path. The same path of several scenarios has the same draws. percentiles.csv, indicatorPercentiles.csv, depletion.csv and expectedShortfall.csv come beside; differences.csv and indicatorDifferences.csv of each later scenario tell how it differs from the first, path by path. A stopped run goes on from its finished blocks when the same command is given again. With --format raw --out - the series of the paths are streamed to standard output; 'describe' names them.":
      "Với --paths, các quá trình ngẫu nhiên được rút quanh quỹ đạo trung tâm, quỹ đạo này vẫn ghi như thường; quỹ đạo tính quỹ hưu trí, các quỹ khác theo quỹ đạo trung tâm. Cùng một quỹ đạo của nhiều kịch bản có cùng số ngẫu nhiên. Kèm theo có percentiles.csv, indicatorPercentiles.csv, depletion.csv và expectedShortfall.csv; differences.csv và indicatorDifferences.csv của mỗi kịch bản sau cho biết khác kịch bản đầu ra sao, theo từng quỹ đạo. Lần chạy bị dừng sẽ tiếp tục từ các khối đã xong khi chạy lại cùng lệnh. Với --format raw --out - các chuỗi của quỹ đạo được truyền ra đầu ra chuẩn; 'describe' nêu tên chúng.",
    "Memory does not grow with the measures of a run over paths: beside the calculation itself a thread holds two blocks and 24 bytes a path, and 128 MB of values are sorted at a time. The blocks lie on the disk until the run is complete. What will not fit is refused beforehand.":
      "Bộ nhớ không tăng theo số chỉ tiêu của lần chạy nhiều quỹ đạo: ngoài phép tính, mỗi luồng giữ hai khối và 24 byte mỗi quỹ đạo, và mỗi lần sắp xếp 128 MB giá trị. Các khối nằm trên đĩa cho đến khi chạy xong. Những gì không đủ chỗ bị từ chối trước.",
    "Scenario files, or folders of them.": "Các tệp kịch bản, hoặc thư mục chứa chúng.",
    "Folder for the results.": "Thư mục ghi kết quả.",
    "What to write besides manifest.json: csv, json, sqlite, xlsx, vegalite, joined by commas; or raw, to stream paths.":
      "Những gì cần ghi ngoài manifest.json: csv, json, sqlite, xlsx, vegalite, cách nhau bằng dấu phẩy; hoặc raw để truyền dòng các quỹ đạo.",
    "Threads to work with; the results do not depend on it.":
      "Số luồng tính toán; kết quả không phụ thuộc vào số này.",
    "Replace older results.": "Thay thế kết quả cũ.",
    "Print neither page nor progress.": "Không in trang và tiến độ.",
    "Print a summary as JSON instead of the page.": "In tóm tắt dưới dạng JSON thay cho trang.",
    "Print the page of each of several scenarios, not their table alone.":
      "In trang của từng kịch bản, không chỉ bảng chung.",
    "Prints the JSON Schema of scenario files, for editors.":
      "In JSON Schema của tệp kịch bản, dùng cho trình soạn thảo.",
    "The same files stand in Scenarios/schema of the repository.":
      "Các tệp này cũng có trong Scenarios/schema của kho mã.",
    "Print the schema of parameter files, by path, instead of scenarios.":
      "In lược đồ của tệp tham số theo đường dẫn, thay cho kịch bản.",
    "Reproduces published results and exact cases.":
      "Tái lập các kết quả đã công bố và các trường hợp chính xác.",
    "Prints every case with the figure expected, the figure got, the tolerance and the source; of a table the value furthest out. The exit code is 1 if one case is out of its tolerance.":
      "In từng trường hợp kèm con số mong đợi, con số tính được, sai số cho phép và nguồn; với một bảng thì in giá trị lệch nhất. Mã thoát là 1 nếu có trường hợp vượt sai số.",
    "The cases are Scenarios/verification of the repository, sought from the working directory upward, or beside the installed program.":
      "Các trường hợp nằm ở Scenarios/verification của kho mã, tìm từ thư mục làm việc trở lên, hoặc bên cạnh chương trình đã cài.",
    "Folder of the cases.": "Thư mục của các trường hợp.",
    "Print the cases as JSON.": "In các trường hợp dưới dạng JSON.",
    "Print only the cases that are out, and the count.":
      "Chỉ in các trường hợp vượt sai số, và số lượng.",
  ]
}
