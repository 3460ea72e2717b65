extension MessageCatalogue {
  /// The attribution of a change to its steps, and the figures it follows.
  static let attribute: KeyValuePairs<String, String> = [
    "the projection has the years {}": "dự báo có các năm {}",
    "its groups are {}": "các nhóm của nó là {}",
    "it is a series; name a year: {}@{}": "đây là một chuỗi; hãy nêu năm: {}@{}",
    "it is an indicator of the whole projection; leave the year out":
      "đây là chỉ tiêu của toàn bộ dự báo; hãy bỏ năm",
    "'ansinh inspect --measures' lists measures and indicators":
      "'ansinh inspect --measures' liệt kê các chuỗi và chỉ tiêu",
    "there is no figure '{}' in the run '{}'": "không có số liệu '{}' trong lần chạy '{}'",
    "the figure '{}' does not exist in the valuation '{}'":
      "số liệu '{}' không tồn tại trong lần định giá '{}'",
    "the figure '{}' does not exist after row {} of the reconciliation":
      "số liệu '{}' không tồn tại sau khoản mục {} của bảng đối chiếu",
    "one projection ends in {}, the other in {}; extend the shorter one with a scenario of its own that changes it, '- set: lastYear' with 'value: {}', and name that one":
      "một kỳ dự báo kết thúc năm {}, kỳ kia năm {}; hãy kéo dài kỳ ngắn hơn bằng một kịch bản riêng thay đổi nó, '- set: lastYear' với 'value: {}', rồi nêu kịch bản đó",
    "a change needs the figure in every valuation on the way; such figures are {}actuarialBalance, {}generalAveragePremiumHorizonWithReserve, {}reserveAtYearEnd@{}, {}paygCostRate@{}, {}depletionYear":
      "muốn tính thay đổi thì mọi lần định giá trung gian phải có số liệu đó; ví dụ {}actuarialBalance, {}generalAveragePremiumHorizonWithReserve, {}reserveAtYearEnd@{}, {}paygCostRate@{}, {}depletionYear",
    "the run '{}' has results but no scenario to take steps from":
      "lần chạy '{}' có kết quả nhưng không có kịch bản để lấy các bước",
    "name its scenario file, or a run that the store keeps with its files":
      "hãy nêu tệp kịch bản của nó, hoặc một lần chạy mà kho lưu kèm tệp",
    "the valuation '{}' begins in {}, outside the years {}–{} of '{}'":
      "lần định giá '{}' bắt đầu từ {}, ngoài các năm {}–{} của '{}'",
    "name the earlier valuation first, then the later one":
      "hãy nêu lần định giá trước rồi đến lần định giá sau",
    "the year of '{}' lies before the later valuation": "năm của '{}' đứng trước lần định giá sau",
    "years from {} on are projected by both": "cả hai đều dự báo các năm từ {} trở đi",
    "Says which step between two scenarios changes a figure by how much.":
      "Cho biết bước nào giữa hai kịch bản làm thay đổi một số liệu bao nhiêu.",
    "Where TO extends FROM each of its further changes is a step, in the order of the files; where FROM extends TO its changes are taken back, the last first; otherwise each group of the parameters that differ is a step. Every step is counted after those before it, with --shapley as the mean over all orders: exact up to 8 steps, else over drawn orders with a standard error. The changes of the steps add up to the whole change.":
      "Nếu TO kế thừa FROM thì mỗi thay đổi thêm là một bước, theo thứ tự trong tệp; nếu FROM kế thừa TO thì các thay đổi được hoàn lại, từ cuối lên đầu; ngoài ra mỗi nhóm tham số khác nhau là một bước. Mỗi bước tính sau các bước trước, với --shapley thì tính bình quân qua mọi thứ tự: chính xác đến 8 bước, nhiều hơn thì qua các thứ tự được rút ngẫu nhiên kèm sai số chuẩn. Thay đổi của các bước cộng lại bằng toàn bộ thay đổi.",
    "A figure is an indicator, 'actuarialBalance75YearsWithTarget' or 'health.depletionYear', or a series in a year, 'paygCostRate@2050' or 'pension.contributors:voluntaryMembers@2030'. Several are followed through the same valuations.":
      "Số liệu là một chỉ tiêu, 'actuarialBalance75YearsWithTarget' hoặc 'health.depletionYear', hoặc một chuỗi trong một năm, 'paygCostRate@2050' hoặc 'pension.contributors:voluntaryMembers@2030'. Nhiều số liệu được theo dõi qua cùng các lần định giá.",
    "With --reconcile FROM is an earlier valuation and TO a later one: the change is split over the passage of time, experience, data, assumptions and law.":
      "Với --reconcile, FROM là lần định giá trước và TO là lần sau: thay đổi được chia theo thời gian trôi qua, thực tế so với dự báo, số liệu, giả định và luật.",
    "The earlier or reference run: a scenario file, a folder of results, an id of the store.":
      "Lần chạy trước hoặc đối chứng: tệp kịch bản, thư mục kết quả, mã trong kho.",
    "The run whose difference is asked for.": "Lần chạy cần giải thích chênh lệch.",
    "Indicators, or series in a year such as paygCostRate@2050.":
      "Các chỉ tiêu, hoặc chuỗi trong một năm như paygCostRate@2050.",
    "Count each step as the mean over all orders (Shapley value).":
      "Tính mỗi bước bằng bình quân qua mọi thứ tự (giá trị Shapley).",
    "Reconcile an earlier valuation with a later one.": "Đối chiếu lần định giá trước với lần sau.",
    "Orders to draw where there are more than 8 steps; an even number from 4 on.":
      "Số thứ tự được rút khi có hơn 8 bước; số chẵn từ 4 trở lên.",
    "Seed of the drawn orders.": "Số khởi tạo của các thứ tự được rút.",
    "What a step is: each change, or each group of parameters (change, group).":
      "Một bước là gì: mỗi thay đổi, hoặc mỗi nhóm tham số (change, group).",
    "Steps to count as one, by their numbers: 2,3.":
      "Các bước tính gộp làm một, theo số thứ tự: 2,3.",
    "Folder for attribution.csv and attribution.json.":
      "Thư mục ghi attribution.csv và attribution.json.",
    "Print JSON instead of the page.": "In JSON thay cho trang.",
    "--orders must be an even number from 4 to 100000.":
      "--orders phải là số chẵn từ 4 đến 100000.",
    "Name what to follow with --indicator, such as actuarialBalance.":
      "Hãy nêu số liệu cần theo dõi với --indicator, như actuarialBalance.",
    "'{}' is no figure; write an indicator, 'depletionYear', or a series in a year, 'paygCostRate@2050', with its branch before and a group after where needed, 'pension.contributors:voluntaryMembers@2030'.":
      "'{}' không phải là số liệu; hãy viết một chỉ tiêu, 'depletionYear', hoặc một chuỗi trong một năm, 'paygCostRate@2050', có nhánh ở trước và nhóm ở sau khi cần, 'pension.contributors:voluntaryMembers@2030'.",
    "--reconcile has rows in a stated order; leave --shapley, --join and --by out.":
      "--reconcile có các dòng theo thứ tự cố định; hãy bỏ --shapley, --join và --by.",
    "valuations": "lần định giá",
    "the runs begin in {} and {}; --reconcile tells the passage of time and experience apart":
      "các lần chạy bắt đầu từ {} và {}; --reconcile tách riêng thời gian trôi qua và thực tế so với dự báo",
    "the tables of the scenario were read to {} only": "các bảng của kịch bản chỉ được đọc đến {}",
    "state the later year in a file": "hãy nêu năm muộn hơn trong tệp",
  ]
}
