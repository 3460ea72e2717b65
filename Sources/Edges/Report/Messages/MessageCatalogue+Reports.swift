extension MessageCatalogue {
  /// Reports, workbooks and notebooks.
  static let reports: KeyValuePairs<String, String> = [
    "the run '{}' has no scenario whose assumptions can be moved":
      "lần chạy '{}' không có kịch bản có giả định để thay đổi",
    "Writes runs as one report: a page that needs nothing else, or a workbook.":
      "Ghi các lần chạy thành một báo cáo: một trang độc lập, hoặc một sổ tính.",
    "The first RUN is the baseline, the others are reforms. FILE.html is one page in the order of an actuarial report: summary, provisions, data, assumptions, method, results, sensitivity, uncertainty, reconciliation, comparison, the actuary's opinion as a blank, tables. It loads nothing from anywhere; every chart's data can be saved from it as CSV. FILE.xlsx is a workbook.":
      "RUN đầu tiên là kịch bản cơ sở, các RUN khác là phương án cải cách. FILE.html là một trang theo trình tự của báo cáo định giá: tóm tắt, quy định, số liệu, giả định, phương pháp, kết quả, độ nhạy, mức bất định, đối chiếu, so sánh, ý kiến của chuyên gia thống kê bảo hiểm để trống, các bảng. Trang không tải gì từ bên ngoài; có thể lưu số liệu của mỗi biểu đồ dưới dạng CSV. FILE.xlsx là một sổ tính.",
    "Charts need the bundle of Vega that 'make bundle' writes beside the program; ANSINH_VEGA names another place. A run with paths (results of run --paths) gives the fan.":
      "Biểu đồ cần gói Vega mà 'make bundle' ghi bên cạnh chương trình; ANSINH_VEGA nêu chỗ khác. Lần chạy có quỹ đạo (kết quả của run --paths) cho biểu đồ quạt.",
    "Scenario files, folders of results, ids or tags of the store.":
      "Tệp kịch bản, thư mục kết quả, mã hoặc nhãn trong kho.",
    "The report: FILE.html or FILE.xlsx.": "Báo cáo: FILE.html hoặc FILE.xlsx.",
    "In place of the title of the first run.": "Thay cho tiêu đề của lần chạy đầu tiên.",
    "Scenarios that each move one assumption, or folders of them.":
      "Các kịch bản mỗi cái thay đổi một giả định, hoặc thư mục chứa chúng.",
    "The run of the valuation before, to reconcile with.":
      "Lần chạy của kỳ định giá trước, để đối chiếu.",
    "Figure of waterfalls and tornado, as depletionYear or paygCostRate@2050.":
      "Số liệu của biểu đồ thác nước và biểu đồ lốc xoáy, như depletionYear hoặc paygCostRate@2050.",
    "Threads to work with; the report does not depend on it.":
      "Số luồng tính toán; báo cáo không phụ thuộc vào số này.",
    "Replace an older report.": "Thay thế báo cáo cũ.",
    "Say nothing of the report.": "Không nói gì về báo cáo.",
    "'{}' is neither a page nor a workbook; end it in .html or .xlsx.":
      "'{}' không phải trang, cũng không phải sổ tính; hãy kết thúc bằng .html hoặc .xlsx.",
    "Name at least one run.": "Hãy nêu ít nhất một lần chạy.",
    "'{}' is not a figure; write depletionYear, pension.actuarialBalance or paygCostRate@2050.":
      "'{}' không phải là số liệu; hãy viết depletionYear, pension.actuarialBalance hoặc paygCostRate@2050.",
    "choose another file with --out, or replace it with --force":
      "chọn tệp khác với --out, hoặc thay thế với --force",
    "the report's template '{}' is not beside the program ({})":
      "mẫu báo cáo '{}' không có bên cạnh chương trình ({})",
    "install the folder ansinh_HTMLReport.resources together with the program":
      "hãy cài thư mục ansinh_HTMLReport.resources cùng với chương trình",
    "the charts' script is not there ({})": "không có tập lệnh của biểu đồ ({})",
    "make it once with 'make bundle', or name it in the environment: ANSINH_VEGA=FILE":
      "hãy tạo một lần bằng 'make bundle', hoặc nêu trong biến môi trường: ANSINH_VEGA=FILE",
    "'{}' is not a bundle of Vega, Vega-Lite and Vega-Embed":
      "'{}' không phải gói Vega, Vega-Lite và Vega-Embed",
    "make it with 'make bundle'": "hãy tạo bằng 'make bundle'",
    "a report needs at least one run": "báo cáo cần ít nhất một lần chạy",
    "'{}' is a folder, and a workbook is a file": "'{}' là thư mục, còn sổ tính phải là tệp",
    "name the file, such as {}/report.xlsx": "hãy nêu tên tệp, như {}/report.xlsx",
    "the runs are in different currencies: {}": "các lần chạy dùng các loại tiền khác nhau: {}",
    "write a report for the runs of each": "hãy ghi một báo cáo cho các lần chạy của mỗi loại tiền",
    "'{}' cannot be followed from one valuation to the other; the reconciliation is of '{}'":
      "không theo dõi được '{}' từ lần định giá này sang lần kia; phần đối chiếu theo '{}'",
    "the report has no reconciliation: no figure can be followed from one valuation to the other":
      "báo cáo không có phần đối chiếu: không có số liệu nào theo dõi được từ lần định giá này sang lần kia",
    "name a figure that both have, such as --indicator actuarialBalance":
      "hãy nêu một số liệu mà cả hai đều có, như --indicator actuarialBalance",
    "write a notebook for the runs of each, or their tables with export csv":
      "hãy ghi sổ ghi chép riêng cho các lần chạy của từng loại tiền, hoặc các bảng với export csv",
    "write a workbook for the runs of each":
      "hãy ghi sổ tính riêng cho các lần chạy của từng loại tiền",
    "Writes runs as tables and notebooks for other programs.":
      "Ghi các lần chạy thành bảng và sổ ghi chép cho các chương trình khác.",
    "RUN is a scenario file, a folder of results, or an id or tag of the store. The folder that is written stands on its own: tables at full precision, a page with the unit of every column, a module of Python that reads them, and a manifest with the hash of every file.":
      "RUN là một tệp kịch bản, một thư mục kết quả, hoặc mã hay nhãn trong kho. Thư mục ghi ra dùng được độc lập: các bảng với độ chính xác đầy đủ, một trang nêu đơn vị của từng cột, một mô-đun Python để đọc chúng, và bản kê khai có mã băm của mọi tệp.",
    "Runs; the first is what the others are compared with.":
      "Các lần chạy; lần đầu tiên là đối chứng của các lần khác.",
    "Folder for the export.": "Thư mục để xuất.",
    "Replace an older export.": "Thay thế bản xuất cũ.",
    "Do not print the names of the files.": "Không in tên các tệp.",
    "Writes a Jupyter notebook with its data beside it.":
      "Ghi một sổ ghi chép Jupyter kèm số liệu bên cạnh.",
    "The notebook needs Python with pandas, altair and vl-convert-python, and no network. Without --kind it is on uncertainty where a run has drawn paths, and else sets the runs side by side.":
      "Sổ ghi chép cần Python với pandas, altair và vl-convert-python, không cần mạng. Không có --kind thì sổ nói về mức bất định nếu một lần chạy có quỹ đạo ngẫu nhiên, nếu không thì đặt các lần chạy cạnh nhau.",
    "What the notebook is about: comparison or uncertainty.":
      "Sổ ghi chép nói về: comparison (so sánh) hoặc uncertainty (mức bất định).",
    "Writes the tables of runs as comma-separated values.":
      "Ghi các bảng của các lần chạy dưới dạng CSV.",
    "'{}' is not replaced, because '{}' in it was not written by an export":
      "không thay thế '{}', vì '{}' trong đó không do lệnh xuất ghi ra",
    "no run has drawn paths, which a notebook on uncertainty is about":
      "không lần chạy nào có quỹ đạo ngẫu nhiên, là nội dung của sổ ghi chép về mức bất định",
    "run the scenarios with --paths 1000 --out DIR and export the folders of DIR":
      "hãy chạy các kịch bản với --paths 1000 --out DIR và xuất các thư mục trong DIR",
    "the program's file '{}' is missing; install its resources beside the program":
      "thiếu tệp '{}' của chương trình; hãy cài các tài nguyên bên cạnh chương trình",
  ]
}
