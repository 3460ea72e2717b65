extension MessageCatalogue {
  /// Results: what was not written, and why.
  static let results: KeyValuePairs<String, String> = [
    "the paths": "các quỹ đạo",
    "{} on the disk": "{} trên đĩa",
    "{} of memory": "{} bộ nhớ",
    "take fewer measures with --measures, fewer paths, or another disk with --out":
      "chọn ít chỉ tiêu hơn với --measures, ít quỹ đạo hơn, hoặc đĩa khác với --out",
    "take fewer measures with --measures, or fewer threads with --threads":
      "chọn ít chỉ tiêu hơn với --measures, hoặc ít luồng hơn với --threads",
    "exact percentiles of {} paths": "phân vị chính xác của {} quỹ đạo",
    "{} sorted values": "{} giá trị đã sắp xếp",
    "run slices such as --paths '0..<{}', or stream them with --format raw --out -":
      "chạy từng phần như --paths '0..<{}', hoặc truyền dòng với --format raw --out -",
    "'{}' exists already": "'{}' đã có sẵn",
    "choose another folder with --out, or replace it with --force":
      "chọn thư mục khác với --out, hoặc thay thế với --force",
    "'{}' is not replaced, because '{}' in it was not written by a run":
      "không thay thế '{}', vì '{}' trong đó không do một lần chạy ghi ra",
    "move it away or choose another folder with --out":
      "hãy chuyển đi nơi khác hoặc chọn thư mục khác với --out",
    "{} is not a finite number, so no results were written":
      "{} không phải số hữu hạn nên không ghi kết quả",
    "look for a rate or an amount that is far too large in the scenario":
      "hãy tìm trong kịch bản một tỷ lệ hoặc số tiền quá lớn",
    "another process works on the same paths in '{}'":
      "một tiến trình khác đang tính cùng các quỹ đạo trong '{}'",
    "wait for it, or write this run elsewhere with --out":
      "hãy chờ, hoặc ghi lần chạy này ở nơi khác với --out",
    "{} need {}, but there is room for {}": "{} cần {}, nhưng chỉ có chỗ cho {}",
    "cannot write '{}': {}": "không ghi được '{}': {}",
    "the block ends too early": "khối kết thúc quá sớm",
    "it is a file, not a folder": "đó là tệp, không phải thư mục",
    "the folder is not empty": "thư mục không trống",
  ]
}
