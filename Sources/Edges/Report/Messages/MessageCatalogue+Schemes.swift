extension MessageCatalogue {
  /// Branches, funds and laws of a scenario.
  static let schemes: KeyValuePairs<String, String> = [
    "the accounts have no branch": "phần hạch toán không có nhánh nào",
    "the account has no flows": "nhánh hạch toán không có dòng thu chi",
    "'flows' names a file with the head {} and one of {}":
      "'flows' nêu một tệp có dòng tiêu đề {} và một trong {}",
    "the account does not say what its fund earns":
      "nhánh hạch toán không nêu quỹ sinh lời bao nhiêu",
    "the account says in {} ways what its fund earns: {}":
      "nhánh hạch toán nêu theo {} cách quỹ sinh lời bao nhiêu: {}",
    "state one of {}": "hãy nêu một trong {}",
    "every group is insured for pensions while they are projected":
      "mọi nhóm đều tham gia hưu trí khi nhánh này được dự báo",
    "name 'pension', and set contribution rates of the group to zero where it pays none":
      "hãy nêu 'pension', và đặt tỷ lệ đóng của nhóm bằng 0 nếu nhóm không đóng",
    "the fund has no class of assets": "quỹ không có loại tài sản nào",
    "the shares of the assets sum to {} in {}, not to 1":
      "tỷ trọng các loại tài sản cộng lại là {} trong năm {}, không bằng 1",
    "the mean loss of {} percent is not one of its class, from {} to below {} percent in {}":
      "mức suy giảm bình quân {} phần trăm không thuộc bậc của nó, từ {} đến dưới {} phần trăm trong năm {}",
    "the shape is empty and cannot be scaled to {} persons":
      "phân bố trống nên không thể quy về {} người",
    "state persons by sex and age under 'shape'":
      "hãy nêu số người theo giới tính và tuổi dưới 'shape'",
    "health insurance is projected without branches that it hangs on: {}":
      "bảo hiểm y tế được dự báo mà thiếu các nhánh nó phụ thuộc: {}",
    "leave 'branches' out to project all that the scenario states":
      "bỏ 'branches' để dự báo mọi nhánh mà kịch bản nêu",
    "a contribution rate of {} in {} is above the legal maximum of {}":
      "tỷ lệ đóng {} trong năm {} cao hơn mức tối đa của luật là {}",
    "change {} beside it": "hãy thay đổi cả {}",
    "the category '{}' has the name of a group, a payer or a fund":
      "nhóm đối tượng '{}' trùng tên với một nhóm tham gia, bên đóng hoặc quỹ",
    "give the category another name": "hãy đặt tên khác cho nhóm đối tượng",
    "{} is no whole number of members from 1 on": "{} không phải số thành viên nguyên từ 1 trở lên",
    "the shares of all household sizes sum to {}, not to 1":
      "tỷ trọng các quy mô hộ cộng lại là {}, không bằng 1",
    "sizes that are not stated have no household": "quy mô không được nêu thì không có hộ nào",
    "the recipients of the social pension are already in '{}'":
      "người hưởng trợ cấp hưu trí xã hội đã thuộc '{}'",
    "the shares of all categories sum to {} for {} of age {} in {}, above 1":
      "tỷ trọng các nhóm đối tượng cộng lại là {} đối với {} tuổi {} trong năm {}, lớn hơn 1",
    "shares are of the residents insured neither through work nor pension":
      "tỷ trọng tính trên dân cư không tham gia qua việc làm cũng như lương hưu",
    "the social pension is projected without the branch pension: those whom it gives a pension are paid too":
      "trợ cấp hưu trí xã hội được dự báo mà không có nhánh pension: người đã hưởng lương hưu cũng được trả",
    "leave 'branches' out, or name pension beside nonContributory":
      "bỏ 'branches', hoặc nêu pension cùng với nonContributory",
    "the programme '{}' does not say which share of persons it pays":
      "chương trình '{}' không nêu tỷ lệ người được chi trả",
    "state {}": "hãy nêu {}",
    "state {}; programmes that do: {}": "hãy nêu {}; các chương trình đã nêu: {}",
    "months by year of service begin on 1 January": "số tháng theo năm đóng bắt đầu từ ngày 01/01",
    "the history must reach back before {}": "số liệu quá khứ phải có từ trước năm {}",
    "every year from {} to {}, or 'interpolation: linear'":
      "mọi năm từ {} đến {}, hoặc 'interpolation: linear'",
    "the coverage is stated both as a share and as persons":
      "mức bao phủ được nêu vừa bằng tỷ lệ vừa bằng số người",
    "keep 'path' with 'of', or 'persons'": "giữ 'path' cùng 'of', hoặc giữ 'persons'",
    "the group has no coverage path": "nhóm không có lộ trình bao phủ",
    "'path' with 'of', or 'persons'": "'path' cùng 'of', hoặc 'persons'",
    "the age {} of younger children is not below the age {} of older ones":
      "tuổi {} của con nhỏ không thấp hơn tuổi {} của con lớn hơn",
    "the steps begin at {} years of service, not at 0":
      "các bậc bắt đầu từ {} năm đóng, không phải từ 0",
    "the shares of the classes sum to {} in {}, more than 1":
      "tỷ trọng các nhóm hỗ trợ cộng lại là {} trong năm {}, lớn hơn 1",
    "the last day of payment, {}, lies before the first, {}":
      "ngày chi trả cuối cùng {} đứng trước ngày đầu tiên {}",
    "who stopped since {} is counted on {}, before that day":
      "người ngừng đóng từ {} lại được tính vào {}, trước ngày đó",
    "the history begins in {}, not before the first year {}":
      "số liệu quá khứ bắt đầu từ {}, không trước năm đầu tiên {}",
    "or state {}.creditedYears instead": "hoặc nêu {}.creditedYears thay thế",
    "the branch has neither a history nor members by years of credit":
      "nhánh không có số liệu quá khứ, cũng không có người tham gia theo số năm đóng",
    "state {}.insuredHistory and claimantsHistory from its first year, or {}.creditedYears":
      "hãy nêu {}.insuredHistory và claimantsHistory từ năm đầu tiên, hoặc {}.creditedYears",
    "the shares of all years of credit are 0": "tỷ trọng theo mọi số năm đóng đều bằng 0",
    "a highest benefit of 0 on {} leaves nothing to pay":
      "mức hưởng tối đa bằng 0 vào ngày {} thì không còn gì để chi trả",
    "use null for none": "dùng null nếu không có",
    "{} months contributed in {} do not fit into a window of {} months":
      "{} tháng đóng trong năm {} không vừa trong khoảng {} tháng",
    "law.unemployment.qualifyingMonths must not be above it":
      "law.unemployment.qualifyingMonths không được lớn hơn",
    "a step that is reached after {} years of credit is beyond the {} that are kept apart":
      "bậc đạt được sau {} năm đóng vượt quá {} năm được theo dõi riêng",
    "a branch needs insured groups": "một nhánh cần có các nhóm tham gia",
    "one file per group under assumptions/groups": "mỗi nhóm một tệp trong assumptions/groups",
    "the branch '{}' has both an account of its own and a law":
      "nhánh '{}' vừa có hạch toán riêng vừa có luật",
    "give the account another name": "hãy đặt tên khác cho nhánh hạch toán",
    "months from {} on are not counted": "các tháng từ {} trở đi không được tính",
    "earnings of {} in {} are above the highest insurable earnings, {}; they are counted as they stand":
      "tiền lương {} vào {} cao hơn mức tiền lương đóng tối đa {}; vẫn được tính như đã khai",
    "a history stands in a file; a change can only alter it":
      "số liệu quá khứ nằm trong tệp; thay đổi chỉ có thể điều chỉnh nó",
    "the history must lie before {}": "số liệu quá khứ phải trước năm {}",
    "the history has no value for {}": "số liệu quá khứ không có giá trị cho năm {}",
  ]
}
