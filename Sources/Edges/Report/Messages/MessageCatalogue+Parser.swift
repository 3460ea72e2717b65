extension MessageCatalogue {
  /// What the parser of the command line says itself; no source of this program has these texts.
  static let parser: KeyValuePairs<String, String> = [
    "OVERVIEW": "TỔNG QUAN",
    "USAGE": "CÁCH DÙNG",
    "Usage": "Cách dùng",
    "Help": "Trợ giúp",
    "Arguments": "Đối số",
    "Options": "Tùy chọn",
    "Subcommands": "Lệnh con",
    "default": "mặc định",
    "default as flag": "mặc định khi không có giá trị",
    "values": "giá trị",
    "Show the version.": "Hiện phiên bản.",
    "Show help information.": "Hiện trợ giúp.",
    "Show subcommand help information.": "Hiện trợ giúp của lệnh con.",
    "See '{}' for detailed help.": "Xem '{}' để có trợ giúp chi tiết.",
    "See '{}' for more information.": "Xem '{}' để biết thêm.",
    "Unknown option '{}'": "Không có tùy chọn '{}'",
    "Unknown option '{}'. Did you mean '{}'?": "Không có tùy chọn '{}'. Có phải ý bạn là '{}'?",
    "Missing value for '{}'": "Thiếu giá trị cho '{}'",
    "The option '{}' does not take any value, but '{}' was specified.":
      "Tùy chọn '{}' không nhận giá trị, nhưng đã nêu '{}'.",
    "Unexpected argument '{}'": "Đối số không mong đợi '{}'",
    "{} unexpected arguments: '{}'": "{} đối số không mong đợi: '{}'",
    "Missing expected argument '{}'": "Thiếu đối số '{}'",
    "Missing one of: '{}'": "Thiếu một trong: '{}'",
    "The value '{}' is invalid for '{}'": "Giá trị '{}' không hợp lệ cho '{}'",
    "The value '{}' is invalid for '{}': {}": "Giá trị '{}' không hợp lệ cho '{}': {}",
    "The value '{}' is invalid for '{}'. Please provide one of {}.":
      "Giá trị '{}' không hợp lệ cho '{}'. Hãy chọn một trong {}.",
    "Missing required subcommand.": "Thiếu lệnh con.",
  ]
}
