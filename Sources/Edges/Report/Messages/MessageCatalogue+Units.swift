extension MessageCatalogue {
  /// Units of parameters and measures.
  static let units: KeyValuePairs<String, String> = [
    "rate": "tỷ lệ",
    "ratio": "tỷ số",
    "share": "tỷ trọng",
    "years": "năm",
    "persons": "người",
    "money": "số tiền",
    "money a month": "số tiền mỗi tháng",
    "money a year": "số tiền mỗi năm",
    "days": "ngày",
    "months": "tháng",
    "multiple": "hệ số",
    "percent": "phần trăm",
    "cases": "trường hợp",
    "visits": "lượt khám",
    "turns": "lượt",
    "index": "chỉ số",
    "factor": "hệ số",
    "males per female": "nam trên nữ",
    "children a woman": "số con mỗi phụ nữ",
    "person-years": "người-năm",
    "person-months": "người-tháng",
    "calendar year": "năm dương lịch",
  ]
}
