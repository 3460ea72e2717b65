import Report

/// The page of `SampleRun.result`, by language.
enum ExpectedPage {
  static func text(in language: Language) -> String {
    language == .english ? english : vietnamese
  }

  private static let english = """
    A small land
    2024–2036 · cash flows at mid-year · amounts in trillion dong, nominal

    Year  Reserve  Contributors  Pensioners  Contributions  Expenditure    PAYG cost  Reserve ratio
           31 Dec       average       1 Jan    of the year  of the year  of earnings        opening
                      thousands   thousands                                  percent          years
    2024    1,200        19,500       3,300            300          250         14.0            4.8
    2025    1,465        19,750       3,500            320          285         14.4            4.3
    2030    1,740        21,000       4,500            420          460         16.4            1.8
    2035      265        22,250       5,500            520          635         18.4           −0.7
    2036     −240        22,500       5,700            540          670         18.8           −1.2

    Reserve       ▆▇█████▇▆▅▄▂▁
    Contributors  ▁▁▂▃▃▄▅▅▆▇▇██
    PAYG cost     ▁▁▂ ▃▄▅▅▆▇▇██

    Milestones of the fund
      First deficit before investment income  2028
      First deficit after investment income   2029
      Largest reserve                         2028, 1,840 trillion dong
      Reserve depleted                        2036, when 81 % of cost is payable; 66 % the year after

    Calibration of the base year (what was scaled to what was observed)
      Item                 Raw    Observed  Factor  Source
      Labour force  50,123,456  52,500,000  1.0474  Labour force survey 2024

    Beside published figures (never fitted)
      Item                     Year  Projected  Observed  Error  Source
      Contributions collected  2025        320       310  3.2 %  Yearbook 2025

    Warnings
      law/rate.yaml:3:5: the value is written from memory
    """

  private static let vietnamese = """
    Một xứ nhỏ
    2024–2036 · dòng tiền vào giữa năm · đơn vị nghìn tỷ đồng, giá hiện hành

    Năm   Số dư quỹ  Người đóng  Người hưởng   Thu đóng   Tổng chi    Chi phí PAYG  Hệ số dự trữ
              31/12   bình quân        01/01  trong năm  trong năm  của lương đóng       đầu năm
                          nghìn        nghìn                             phần trăm       năm chi
    2024      1.200      19.500        3.300        300        250            14,0           4,8
    2025      1.465      19.750        3.500        320        285            14,4           4,3
    2030      1.740      21.000        4.500        420        460            16,4           1,8
    2035        265      22.250        5.500        520        635            18,4          −0,7
    2036       −240      22.500        5.700        540        670            18,8          −1,2

    Số dư quỹ     ▆▇█████▇▆▅▄▂▁
    Người đóng    ▁▁▂▃▃▄▅▅▆▇▇██
    Chi phí PAYG  ▁▁▂ ▃▄▅▅▆▇▇██

    Các mốc của quỹ
      Bội chi đầu tiên, chưa tính lãi đầu tư  2028
      Bội chi đầu tiên, sau lãi đầu tư        2029
      Số dư cao nhất                          2028, 1.840 nghìn tỷ đồng
      Cạn quỹ                                 2036, khi chi trả được 81 % chi phí; năm sau 66 %

    Hiệu chỉnh năm gốc (những gì được quy về số liệu quan sát)
      Chỉ tiêu             Tính toán    Quan sát   Hệ số  Nguồn
      Lực lượng lao động  50.123.456  52.500.000  1,0474  Labour force survey 2024

    Bên cạnh số liệu đã công bố (không dùng để hiệu chỉnh)
      Chỉ tiêu      Năm  Dự báo  Quan sát  Sai số  Nguồn
      Số thu đóng  2025     320       310   3,2 %  Yearbook 2025

    Cảnh báo
      law/rate.yaml:3:5: the value is written from memory
    """
}
