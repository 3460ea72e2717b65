extension MessageCatalogue {
  /// Scenarios and their values: keys, numbers, dates and changes.
  static let values: KeyValuePairs<String, String> = [
    "unknown {} '{}'": "không có {} nào tên là '{}'",
    "did you mean '{}'?": "có phải ý bạn là '{}'?",
    "did you mean {}?": "có phải ý bạn là {}?",
    "known here: {}": "ở đây có: {}",
    "expected a number, found {}": "cần một số, nhưng gặp {}",
    "the number '{}' is not finite": "số '{}' không hữu hạn",
    "{} is outside {} to {}": "{} nằm ngoài khoảng từ {} đến {}",
    "{} is outside {} to {}{}": "{} nằm ngoài khoảng từ {} đến {}{}",
    "{} is outside {} to {} ({})": "{} nằm ngoài khoảng từ {} đến {} ({})",
    "{} is outside {} to {} after the scenario's changes":
      "{} nằm ngoài khoảng từ {} đến {} sau các thay đổi của kịch bản",
    "{} on {} is outside {} to {} after the scenario's changes":
      "{} vào ngày {} nằm ngoài khoảng từ {} đến {} sau các thay đổi của kịch bản",
    "{} on {} is outside 0 to {} (multiple)": "{} vào ngày {} nằm ngoài khoảng từ 0 đến {} (hệ số)",
    "{} outside {} to {} after the scenario's changes":
      "{} nằm ngoài khoảng từ {} đến {} sau các thay đổi của kịch bản",
    "{} in {} is": "{} trong {}",
    "{} in {} are": "{} trong {}",
    "{} to {}": "{} đến {}",
    "rates are fractions: {} % is {}": "tỷ lệ viết bằng số thập phân: {} % là {}",
    "remove the quotes": "hãy bỏ dấu ngoặc kép",
    "write {}": "hãy viết {}",
    "write it without commas; '_' may group digits":
      "viết không có dấu phẩy; có thể nhóm chữ số bằng '_'",
    "expected a whole number, found {}": "cần một số nguyên, nhưng gặp {}",
    "expected true or false, found {}": "cần true hoặc false, nhưng gặp {}",
    "expected one of {}, found {}": "cần một trong các từ {}, nhưng gặp {}",
    "expected a text or { en: …, vi: … }, found {}":
      "cần một văn bản hoặc { en: …, vi: … }, nhưng gặp {}",
    "expected a year or a date yyyy-mm-dd, found '{}'":
      "cần một năm hoặc một ngày yyyy-mm-dd, nhưng gặp '{}'",
    "expected a year or a date yyyy-mm-dd, found {}":
      "cần một năm hoặc một ngày yyyy-mm-dd, nhưng gặp {}",
    "a reference needs a title": "nguồn trích dẫn cần có tên (title)",
    "expected points { x: y, … }, found {}": "cần các điểm { x: y, … }, nhưng gặp {}",
    "{} stands after {}; points rise and stand once":
      "{} đứng sau {}; các điểm tăng dần và không lặp lại",
    "{} stands after {}; dates rise and stand once":
      "{} đứng sau {}; các ngày tăng dần và không lặp lại",
    "{} stands after {}; years of entry rise": "{} đứng sau {}; các năm tham gia tăng dần",
    "a schedule needs 'male' and 'female', or 'both'":
      "bảng theo giới tính và tuổi cần 'male' và 'female', hoặc 'both'",
    "expected groups with their values, found {}":
      "cần các nhóm cùng giá trị của chúng, nhưng gặp {}",
    "only amounts of money grow; this is a {}": "chỉ số tiền mới tăng theo thời gian; đây là {}",
    "expected 'value' or 'values' with a {}": "cần 'value' hoặc 'values' với đơn vị {}",
    "a {} is not a multiple of an amount": "{} không phải là bội số của một số tiền",
    "linear values stand for whole years and have no end":
      "giá trị nội suy tuyến tính tính cho cả năm và không có ngày kết thúc",
    "write years, or 'interpolation: step'": "hãy viết theo năm, hoặc 'interpolation: step'",
    "the rule 'rate' needs a 'rate'": "quy tắc 'rate' cần có 'rate'",
    "expected a day of the year such as '07-01', found {}":
      "cần một ngày trong năm như '07-01', nhưng gặp {}",
    "expected a list of words, found {}": "cần một danh sách các từ, nhưng gặp {}",
    "expected a 'value'": "cần có 'value'",
    "this parameter has one value for the whole run":
      "tham số này chỉ có một giá trị cho cả lần chạy",
    "'value' and 'values' stand beside each other": "'value' và 'values' cùng xuất hiện",
    "expected dates with values, found {}": "cần các ngày cùng giá trị, nhưng gặp {}",
    "the value ends on {}, not after its start": "giá trị kết thúc vào {}, không sau ngày bắt đầu",
    "a change names one parameter with 'set', 'add' or 'multiply'":
      "mỗi thay đổi nêu một tham số với 'set', 'add' hoặc 'multiply'",
    "'{}' needs 'by'": "'{}' cần có 'by'",
    "'{}' has no meaning for '{}'": "'{}' không có ý nghĩa đối với '{}'",
    "it is {}": "đây là {}",
    "the last year can only be set": "năm cuối chỉ có thể đặt bằng 'set'",
    "'set' needs 'value' or 'values'": "'set' cần có 'value' hoặc 'values'",
    "a change has no 'for'": "thay đổi không có 'for'",
    "limit it to groups with 'groups: [{}]'": "giới hạn theo nhóm bằng 'groups: [{}]'",
    "the change ends on {}, not after its start on {}":
      "thay đổi kết thúc vào {}, không sau ngày bắt đầu {}",
    "expected the first and the last age, [15, 40]": "cần tuổi đầu và tuổi cuối, [15, 40]",
    "'{}' is not a number; it can only be set": "'{}' không phải là số; chỉ có thể đặt bằng 'set'",
    "expected a list of changes, found {}": "cần một danh sách các thay đổi, nhưng gặp {}",
    "'{}' is still blank": "'{}' còn để trống",
    "'{}' is missing": "thiếu '{}'",
    "'{}' stands twice": "'{}' xuất hiện hai lần",
    "also at {}": "cũng ở {}",
    "expected a mapping under '{}', found {}": "dưới '{}' cần một nhóm khóa, nhưng gặp {}",
    "with keys such as {}": "với các khóa như {}",
    "no parameter lies as deep as this folder": "không có tham số nào nằm sâu như thư mục này",
    "no value is in force in {}{}": "không có giá trị nào có hiệu lực trong năm {}{}",
    ", the first year": ", năm đầu tiên",
    "the first starts on {}": "giá trị đầu tiên có hiệu lực từ {}",
    "no scale is in force in {}": "không có thang nào có hiệu lực trong năm {}",
    "an amount cannot be a multiple of itself": "một số tiền không thể là bội số của chính nó",
    "the amount '{}' is itself a multiple of this one":
      "số tiền '{}' lại là bội số của chính số tiền này",
    "the amount '{}' is stated nowhere": "số tiền '{}' không được nêu ở đâu cả",
    "no file states the {} '{}', nor any other":
      "không có tệp nào nêu {} '{}', cũng không có mục nào khác",
    "a change brings one that sets {}": "một thay đổi có thể thêm mới nếu đặt {}",
    "on {} this is a multiple of {} for {}, but money for {}":
      "vào ngày {}, đây là bội số của {} đối với {}, nhưng là số tiền đối với {}",
    "name the groups with 'groups: […]', or write { value: …, multipleOf: … } or { value: …, unit: money }":
      "hãy nêu các nhóm bằng 'groups: […]', hoặc viết { value: …, multipleOf: … } hay { value: …, unit: money }",
    "this is a multiple of {}; for money write { value: …, unit: money }":
      "đây là bội số của {}; nếu là số tiền hãy viết { value: …, unit: money }",
    "a multiple of {} has no growth of its own": "bội số của {} không có tốc độ tăng riêng",
    "leave 'growth' out, or write { value: …, unit: money }":
      "bỏ 'growth', hoặc viết { value: …, unit: money }",
    "the scenario extends itself": "kịch bản kế thừa chính nó",
    "more than {} scenarios extend each other": "có hơn {} kịch bản kế thừa nhau",
    "a scenario is a mapping, found {}": "kịch bản phải là một nhóm khóa, nhưng gặp {}",
    "the scenario '{}' is named by an absolute path":
      "kịch bản '{}' được nêu bằng đường dẫn tuyệt đối",
    "name it relative to this file": "hãy nêu đường dẫn tương đối so với tệp này",
    "expected the name of a scenario, found {}": "cần tên của một kịch bản, nhưng gặp {}",
    "the scenario states no 'format'": "kịch bản không nêu 'format'",
    "write 'format: 1'": "hãy viết 'format: 1'",
    "the scenario has no 'title'": "kịch bản không có 'title'",
    "this program reads format 1, found {}": "chương trình này đọc format 1, nhưng gặp {}",
    "the country has no 'currency'": "quốc gia không có 'currency'",
    "a currency has code, words, displayUnit and displayWords":
      "tiền tệ có code, words, displayUnit và displayWords",
    "expected a list of observations, found {}": "cần một danh sách số liệu quan sát, nhưng gặp {}",
    "expected words with their translations, found {}": "cần các từ cùng bản dịch, nhưng gặp {}",
    "expected a word, found {}": "cần một từ, nhưng gặp {}",
    "expected a list of branches, found {}": "cần một danh sách các nhánh, nhưng gặp {}",
    "an observation has branch, measures, year and value":
      "một số liệu quan sát có branch, measures, year và value",
    "the last year {} lies before the first, {}": "năm cuối {} đứng trước năm đầu {}",
    "the valuation date {} is not the last day of a year":
      "ngày định giá {} không phải ngày cuối của một năm",
    "opening stocks stand at 1 January of the next year":
      "số đầu kỳ tính vào ngày 01/01 của năm kế tiếp",
    "the scenario states no 'valuationDate'": "kịch bản không nêu 'valuationDate'",
    "the scenario states no 'lastYear'": "kịch bản không nêu 'lastYear'",
    "expected the name of a scenario relative to this file":
      "cần tên của một kịch bản, tương đối so với tệp này",
    "found {}": "gặp {}",
    "the list of regions has no 'title'": "danh sách các vùng không có 'title'",
    "the list of regions names no 'total'": "danh sách các vùng không nêu 'total'",
    "total: the scenario that the regions are part of":
      "total: kịch bản mà các vùng là bộ phận của nó",
    "expected a list of scenarios under 'regions'": "cần một danh sách kịch bản dưới 'regions'",
    "the region stands twice": "vùng xuất hiện hai lần",
    "there are no cases to verify in '{}'": "không có trường hợp nào để kiểm chứng trong '{}'",
    "the cases cannot be read: {}": "không đọc được các trường hợp: {}",
    "'{}' cannot be counted": "không tính được '{}'",
    "'{}' is not a quantity that is counted": "'{}' không phải là đại lượng được tính",
    "'{}' compares nothing": "'{}' không so sánh gì",
  ]
}
