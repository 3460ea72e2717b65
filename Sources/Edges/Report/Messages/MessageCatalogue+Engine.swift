extension MessageCatalogue {
  /// What a projection misses and tells.
  static let engine: KeyValuePairs<String, String> = [
    "{} emigrants are more than the survivors of their age and stay":
      "{} người di cư nhiều hơn số người còn sống cùng tuổi nên được giữ lại",
    "employed persons are too few for the coverage path: {} contributors are missing in {}, the year with the largest miss":
      "số người có việc làm không đủ cho lộ trình bao phủ: thiếu {} người đóng trong năm {}, năm thiếu nhiều nhất",
    "contributor-years that no resident could fill":
      "người-năm đóng mà không có dân cư nào đáp ứng",
    "insured persons and pensioners beyond the residents of their age":
      "người tham gia và người hưởng vượt quá dân cư cùng tuổi",
    "scaled withdrawal rates above 1 are held at 1":
      "tỷ lệ hưởng BHXH một lần sau khi quy đổi lớn hơn 1 được giữ ở mức 1",
    "persons by which the branch misses its coverage path, as no more contribute":
      "người mà nhánh còn thiếu so với lộ trình bao phủ, vì không còn ai đóng thêm",
    "persons by which health insurance misses its coverage path, as its categories are full":
      "người mà bảo hiểm y tế còn thiếu so với lộ trình bao phủ, vì các nhóm đối tượng đã đủ",
    "persons by which rights and the branches before it exceed the coverage path of health insurance":
      "người mà quyền lợi và các nhánh trước đó vượt quá lộ trình bao phủ của bảo hiểm y tế",
    "{} {} over all years, at most {} in {}": "{} {} cộng qua các năm, nhiều nhất {} trong năm {}",
    "observed mean insurable earnings of {} a month lie outside the floor ({}) and the ceiling ({}) of the first year":
      "tiền lương đóng bình quân quan sát {} một tháng nằm ngoài mức sàn ({}) và mức trần ({}) của năm đầu tiên",
    "the observed mean is taken after limits and must lie between them":
      "mức bình quân quan sát tính sau khi áp dụng sàn và trần nên phải nằm giữa hai mức đó",
    "one-off benefits of {} cannot be scaled to {} persons: {} are paid without any withdrawal, and {} withdraw":
      "không thể quy trợ cấp một lần năm {} về {} người: {} người được trả không phải do rút một lần, và {} người rút một lần",
    "check the observed number, or give withdrawal rates above zero":
      "hãy kiểm tra số quan sát, hoặc cho tỷ lệ rút một lần lớn hơn 0",
    "the benefits granted in {} cannot be scaled to those observed: births alone are more, or nobody is ill":
      "không thể quy số lượt hưởng năm {} về số quan sát: riêng số sinh đã nhiều hơn, hoặc không có ai ốm",
    "the members with enough credit are too few for the claims observed: {} are missing in {}":
      "số người đủ thời gian đóng không đủ cho số lượt hưởng quan sát: thiếu {} trong năm {}",
    "in {} the regions have more than the total of {}, {}, {}: {} too much":
      "năm {}, các vùng cộng lại nhiều hơn tổng của {}, {}, {}: thừa {}",
    "the region '{}' begins with {}, its total with {}":
      "vùng '{}' bắt đầu từ {}, tổng của nó bắt đầu từ {}",
    "the region '{}' counts in {}, its total in {}":
      "vùng '{}' tính bằng {}, tổng của nó tính bằng {}",
    "regions and their total have one valuation date and one currency":
      "các vùng và tổng phải có cùng ngày định giá và cùng loại tiền",
  ]
}
