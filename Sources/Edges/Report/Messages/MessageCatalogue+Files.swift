extension MessageCatalogue {
  /// Files: whether they can be read, what their lines and columns hold.
  static let files: KeyValuePairs<String, String> = [
    "there is no file '{}'": "không có tệp '{}'",
    "the file '{}' is larger than {} MB": "tệp '{}' lớn hơn {} MB",
    "'{}' is a folder, not a file": "'{}' là thư mục, không phải tệp",
    "'{}' is neither a file nor a folder": "'{}' không phải tệp, cũng không phải thư mục",
    "the file '{}' cannot be read": "không đọc được tệp '{}'",
    "the files of the scenario hold more than {} MB together":
      "các tệp của kịch bản tổng cộng vượt quá {} MB",
    "the file is not UTF-8 text": "tệp không phải văn bản UTF-8",
    "save it as UTF-8": "hãy lưu tệp ở dạng UTF-8",
    "save it as UTF-8 text": "hãy lưu tệp ở dạng văn bản UTF-8",
    "the file is empty": "tệp trống",
    "the file has more than {} keys and values": "tệp có hơn {} khóa và giá trị",
    "the file cannot be read as YAML": "không đọc được tệp theo cú pháp YAML",
    "the file is not valid YAML: {}": "tệp không đúng cú pháp YAML: {}",
    "the file is not valid YAML: {}{}": "tệp không đúng cú pháp YAML: {}{}",
    "lists and mappings stand too deep within each other":
      "các danh sách và nhóm khóa lồng nhau quá sâu",
    "the key {} stands twice in one mapping": "khóa {} xuất hiện hai lần trong cùng một nhóm khóa",
    "keep one of them": "chỉ giữ lại một",
    "a file of a scenario has no aliases": "tệp của kịch bản không dùng bí danh YAML",
    "write the value out, or quote a text that begins with '*'":
      "hãy viết đầy đủ giá trị, hoặc đặt trong dấu ngoặc kép nếu văn bản bắt đầu bằng '*'",
    "indent with spaces, not tabs, and quote texts that begin with a special character":
      "thụt lề bằng dấu cách, không dùng tab, và đặt trong ngoặc kép văn bản bắt đầu bằng ký tự đặc biệt",
    "check the indentation, and quote texts that contain a colon":
      "kiểm tra thụt lề, và đặt trong ngoặc kép văn bản có dấu hai chấm",
    "check the indentation and the brackets above this place":
      "kiểm tra thụt lề và các dấu ngoặc phía trên chỗ này",
    "the file has more than {} columns": "tệp có hơn {} cột",
    "the row has {} cells, the head has {}": "dòng có {} ô, dòng tiêu đề có {} ô",
    "the file has no head and no rows": "tệp không có dòng tiêu đề và không có dòng nào",
    "the file has no rows": "tệp không có dòng nào",
    "{} more rows have the wrong number of cells": "còn {} dòng nữa có sai số ô",
    "the column '{}' stands twice": "cột '{}' xuất hiện hai lần",
    "{} more problems in this file": "còn {} lỗi nữa trong tệp này",
    "{} more problems from here on": "còn {} lỗi nữa kể từ đây",
    "mend what is told first": "hãy sửa những lỗi đã nêu trước",
    "the head needs the columns {}": "dòng tiêu đề cần có các cột {}",
    "the head needs the columns age (or age_group), male, female":
      "dòng tiêu đề cần có các cột age (hoặc age_group), male, female",
    "the head has no column '{}'": "dòng tiêu đề không có cột '{}'",
    "the head has no column 'year'": "dòng tiêu đề không có cột 'year'",
    "several columns may hold the values": "có nhiều cột có thể chứa giá trị",
    "name it with 'column:'": "hãy chỉ rõ cột bằng 'column:'",
    "{}{}, age {} stands twice": "{}{}, tuổi {} xuất hiện hai lần",
    "age {} stands twice": "tuổi {} xuất hiện hai lần",
    "age {}": "tuổi {}",
    "{}, age {}": "{}, tuổi {}",
    "expected a year, found '{}'": "cần một năm, nhưng gặp '{}'",
    "unknown sex '{}'": "giới tính '{}' không hợp lệ",
    "the letters are M and F": "các chữ dùng là M (nam) và F (nữ)",
    "expected an age group such as 15-19 or 65+, found '{}'":
      "cần một nhóm tuổi như 15-19 hoặc 65+, nhưng gặp '{}'",
    "expected an age from 0 to 100, found '{}'": "cần một tuổi từ 0 đến 100, nhưng gặp '{}'",
    "expected a number in '{}', found '{}'": "cần một số ở cột '{}', nhưng gặp '{}'",
    "the year {} is missing": "thiếu năm {}",
    "the years {} to {} are missing": "thiếu các năm từ {} đến {}",
    "the file ends with {}": "tệp kết thúc ở {}",
    "{}{} is missing": "{}thiếu {}",
    "the year {} stands after {}": "năm {} đứng sau năm {}",
    "the year {} is missing above this row": "thiếu năm {} ở phía trên dòng này",
    "the years {} to {} are missing above this row":
      "thiếu các năm từ {} đến {} ở phía trên dòng này",
    "'{}' does not reach from {} to {}": "'{}' không đủ từ {} đến {}",
    "its rows reach from {} to {}": "các dòng của nó chỉ từ {} đến {}",
    "expected the name of a file": "cần tên của một tệp",
    "the file '{}' is named by an absolute path": "tệp '{}' được nêu bằng đường dẫn tuyệt đối",
    "name it relative to the scenario": "hãy nêu đường dẫn tương đối so với kịch bản",
    "the file '{}' lies outside the scenario's folder": "tệp '{}' nằm ngoài thư mục của kịch bản",
    "looked in {}": "đã tìm trong {}",
    "'{}' lies outside the scenario's folder": "'{}' nằm ngoài thư mục của kịch bản",
    "the folder '{}' cannot be read": "không đọc được thư mục '{}'",
    "'{}' is a link that leaves the scenario's folders":
      "'{}' là liên kết dẫn ra ngoài các thư mục của kịch bản",
    "a history is a CSV file, or a line such as 2000-01..2024-12:5000000":
      "quá trình đóng là một tệp CSV, hoặc một dòng như 2000-01..2024-12:5000000",
    "the columns are from,to,monthlyEarnings[,group]": "các cột là from,to,monthlyEarnings[,group]",
    "one row for each spell of insurance": "mỗi giai đoạn đóng một dòng",
    "'{}' is no spell of insurance": "'{}' không phải một giai đoạn đóng",
    "write it as 2000-01..2024-12:5000000 or with a group as …:5000000:group":
      "hãy viết như 2000-01..2024-12:5000000, hoặc thêm nhóm như …:5000000:nhóm",
    "'{}' is not a number": "'{}' không phải là số",
    "monthly earnings of {} are outside 0 to 1e12":
      "tiền lương tháng {} nằm ngoài khoảng từ 0 đến 1e12",
    "monthly earnings in units of money, without marks between thousands: 5000000":
      "tiền lương tháng tính bằng đơn vị tiền tệ, không có dấu phân cách hàng nghìn: 5000000",
    "the spell ends in {}, before it begins in {}":
      "giai đoạn kết thúc vào {}, trước khi bắt đầu vào {}",
    "both months are included": "tính cả hai tháng đầu và cuối",
    "'{}' is not a month from 1900 to 2200": "'{}' không phải là tháng từ năm 1900 đến 2200",
    "write a month as 2024-12 or a day as 2024-12-31":
      "hãy viết tháng như 2024-12 hoặc ngày như 2024-12-31",
    "the spell from {} overlaps the one before it, which ends in {}":
      "giai đoạn từ {} chồng lên giai đoạn trước, kết thúc vào {}",
    "the spell from {} stands after one from {}": "giai đoạn từ {} đứng sau giai đoạn từ {}",
    "a month is insured once; add up the earnings of two jobs":
      "mỗi tháng chỉ tính đóng một lần; hãy cộng tiền lương của hai việc làm",
    "spells stand in order of time": "các giai đoạn xếp theo thứ tự thời gian",
    "the file cannot be read": "không đọc được tệp",
    "the head does not begin with 'year'": "dòng tiêu đề không bắt đầu bằng 'year'",
    "row {} is not a year with {} cells": "dòng {} không phải là một năm với {} ô",
    "'{}' in {} is not a number": "'{}' ở {} không phải là số",
  ]
}
