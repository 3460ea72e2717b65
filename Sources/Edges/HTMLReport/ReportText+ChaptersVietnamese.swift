extension ReportText {
  static let chaptersInVietnamese: [ReportText: String] = [
    // Summary
    .summaryIntroduction:
      "Kết quả dự báo từ {first} đến {last} theo “{title}”. Mọi số liệu được lấy từ các bảng ở phần sau.",
    .leadReserve: "Số dư.",
    .leadCost: "Chi phí.",
    .leadMembers: "Người tham gia.",
    .leadBalance: "Cân đối.",
    .leadOthers: "Các quỹ khác.",
    .leadPopulation: "Dân số.",
    .leadReform: "Phương án.",
    .leadData: "Số liệu.",
    .keyDepletion: "Năm cạn quỹ",
    .after: "sau {year}",
    .keyCost: "Tỷ lệ chi phí PAYG, phần trăm tiền lương đóng, {first} → {last}",
    .keyBalance:
      "Cân đối tài chính 75 năm kể cả dự phòng mục tiêu cuối kỳ, phần trăm tiền lương đóng",
    .keyMembers: "Số người đóng trên một người hưởng, {first} → {last}",
    .reserveStart: "Quỹ {fund} có số dư {amount} vào cuối năm {year}.",
    .growsTo: "Số dư đạt mức cao nhất vào cuối năm {peak}, {amount}.",
    .growsToTheEnd: "Số dư đạt mức cao nhất vào cuối kỳ dự báo, năm {last}, {amount}.",
    .notDepleted: "Quỹ không cạn trước cuối năm {last}.",
    .depleted: "Quỹ cạn vào năm {year}.",
    .payable: "Trong năm đó, thu đóng và số dư chi trả được {share} chi phí.",
    .payableAfter: "Năm sau đó, thu đóng chi trả được {share}.",
    .costMoves:
      "Tỷ lệ chi phí PAYG thay đổi từ {from} tiền lương đóng năm {first} đến {to} năm {last}.",
    .againstIncome: "Tỷ lệ thu năm {last} là {rate}.",
    .deficitFrom: "Thu đóng lần đầu thấp hơn tổng chi vào năm {year}.",
    .noDeficit: "Thu đóng đủ trang trải tổng chi trong mọi năm đến {last}.",
    .membersMove:
      "Từ {first} đến {last}, số người đóng thay đổi từ {from} đến {to} và số người hưởng lương hưu từ {fewer} đến {more}: đầu kỳ có {ratio} người đóng cho một người hưởng, cuối kỳ có {later}.",
    .over75: "Trong 75 năm",
    .overHorizon: "Đến cuối năm {last}",
    .balanceShort:
      "{period}, cân đối tài chính, kể cả dự phòng mục tiêu cuối kỳ, thiếu {points} điểm phần trăm tiền lương đóng; mức đóng cố định {premium} từ nay, cùng với số dư quỹ, sẽ trang trải toàn bộ chi phí của thời kỳ, không kể dự phòng mục tiêu cuối kỳ.",
    .balanceLong:
      "{period}, cân đối tài chính, kể cả dự phòng mục tiêu cuối kỳ, dư {points} điểm phần trăm tiền lương đóng; mức đóng cố định {premium} từ nay, cùng với số dư quỹ, sẽ trang trải toàn bộ chi phí của thời kỳ, không kể dự phòng mục tiêu cuối kỳ.",
    .fundIn: "{fund} ({year})",
    .othersDepleted: "Trong các quỹ khác, các quỹ sau sẽ cạn: {funds}.",
    .othersLast: "Không cạn trước cuối năm {last}: {funds}.",
    .populationMoves:
      "Dân số thay đổi từ {from} năm {first} đến {to} năm {last}; cứ 100 người từ 15 đến 64 tuổi có {few} người từ 65 tuổi trở lên ở đầu kỳ và {many} ở cuối kỳ.",
    .reformSame: "Theo “{run}”, quỹ cạn năm {year}, như kịch bản cơ sở.",
    .reformLater: "Theo “{run}”, quỹ cạn năm {year}, muộn hơn {years} năm.",
    .reformEarlier: "Theo “{run}”, quỹ cạn năm {year}, sớm hơn {years} năm.",
    .reformSaves: "Theo “{run}”, quỹ không cạn trước cuối năm {last}.",
    .reformDepletes: "Theo “{run}”, quỹ cạn năm {year}.",
    .reformNever: "Theo “{run}”, quỹ cũng không cạn trước cuối năm {last}.",
    .reformHorizon:
      "“{run}” được dự báo đến {last}, kịch bản cơ sở đến {end}: theo đó quỹ không cạn trước cuối năm {last}, không so sánh thêm.",
    .reformDepletesOther:
      "Theo “{run}”, quỹ cạn năm {year}; phương án được dự báo đến {last}, kịch bản cơ sở đến {end}, không so sánh thêm.",
    .reformBalance:
      "Cân đối tài chính 75 năm thay đổi {change} điểm phần trăm, từ {from} đến {to} phần trăm tiền lương đóng.",
    .basisFinding:
      "Trong {all} tham số của kịch bản cơ sở, {assumed} là giả định và {memory} ghi theo trí nhớ, chưa đối chiếu với nguồn; báo cáo này đánh dấu các tham số đó.",
    .milestonesTable: "Các mốc của từng quỹ",
    .scenariosTable: "Quỹ theo từng kịch bản: {fund}",
    // Provisions
    .lawInForce: "Pháp luật hiện hành",
    .lawIntroduction:
      "Mỗi tham số kèm những năm giá trị có hiệu lực và điều luật quy định. Khi giá trị thay đổi gần như hằng năm, chỉ nêu các năm đầu, mỗi hai mươi năm và năm cuối.",
    .reformChanges: "Nội dung thay đổi của từng phương án",
    .changesOf: "Tham số khác với kịch bản cơ sở: {run}",
    .inBaseline: "Cơ sở",
    .inReform: "Phương án",
    .noLaw:
      "Các lần chạy không có tham số pháp luật; hãy dùng tệp kịch bản hoặc kết quả có kèm tham số để xem quy định.",
    .noReforms:
      "Chưa có phương án nào; hãy nêu thêm các lần chạy sau kịch bản cơ sở để xem nội dung thay đổi.",
    .reformChangesNothing: "Không có tham số nào khác với kịch bản cơ sở.",
    .generalPart: "Chung",
    .economyPart: "Kinh tế",
    .fertilityPart: "Mức sinh",
    .fundPart: "Đầu tư và quản lý các quỹ",
    .groupsPart: "Nhóm tham gia",
    .labourPart: "Lực lượng lao động",
    .migrationPart: "Di cư",
    .mortalityPart: "Mức chết",
    .populationPart: "Dân số",
    .uncertaintyPart: "Quá trình ngẫu nhiên",
    .minimumWagePart: "Lương tối thiểu vùng",
    // Data
    .dataIntroduction:
      "Đầu vào là các tệp có ghi nguồn; mã băm nêu tại phụ lục. Mỗi tham số được đọc từ nguồn, ghi theo trí nhớ, hoặc giả định khi chưa có nguồn. Phần ghi theo trí nhớ và phần giả định giới hạn độ tin cậy của kết quả.",
    .basisTable: "Tham số theo cơ sở",
    .inputs: "Đầu vào",
    .basisSeen: "đọc từ nguồn",
    .basisMemory: "theo trí nhớ",
    .basisAssumed: "giả định",
    .openingTitle: "Số liệu đầu kỳ",
    .calibrationTitle: "Hiệu chỉnh năm gốc",
    .calibrationIntroduction:
      "Những gì được quy về tổng số quan sát, kèm hệ số. Không có hiệu chỉnh nào khác.",
    .noCalibration:
      "Không có hiệu chỉnh; hãy nêu tổng số quan sát trong kịch bản để hiệu chỉnh năm gốc.",
    .warningsTitle: "Cảnh báo",
    .warningCount: "Số cảnh báo: {count}",
    .noWarnings: "Lần chạy không có cảnh báo.",
    // Assumptions
    .assumptionsIntroduction:
      "Mỗi giả định kèm những năm áp dụng và nguồn. Đây là ước lượng trung tâm của kịch bản, không có biên an toàn, trừ khi nguồn nói khác; chuyên gia tính toán đánh giá tính hợp lý (ISAP 2, 2.2).",
    .noAssumptions:
      "Các lần chạy không có giả định; hãy dùng tệp kịch bản hoặc kết quả có kèm giả định.",
    // Method
    .methodIntroduction:
      "Dự báo đi từ con người đến tiền: dân số, lực lượng lao động, người tham gia, tiền lương, chế độ, quỹ. Trên quỹ đạo trung tâm, phép tính là tất định; công thức được dẫn giải tại trang phương pháp nêu bên cạnh.",
    .methodTiming: "Dòng tiền vào quỹ {timing}.",
    .timingMidYear: "vào giữa năm",
    .timingMidYearSimple: "vào giữa năm, lãi đơn",
    .timingEndYear: "vào cuối năm",
    .timingStartYear: "vào đầu năm",
    .timingMonthly: "vào giữa mỗi tháng",
    .methodPopulation:
      "Dân số theo giới tính và từng tuổi được chuyển từ 01/01 năm này sang năm sau bằng hệ số sống S và di cư thuần M; số sinh tính theo mức sinh theo tuổi của mẹ.",
    .methodCoverage:
      "Người tham gia của mỗi nhóm g là tỷ lệ κ của lực lượng lao động L theo giới tính và tuổi; người rời đi trở thành người bảo lưu và có thể quay lại, nhận một lần hoặc nghỉ hưu.",
    .methodEarnings:
      "Tiền lương làm căn cứ đóng W bằng số người đóng C nhân tiền lương bình quân w, sau mức sàn và mức trần, nhân tỷ lệ thu được χ.",
    .methodPensions:
      "Lương hưu trong năm bằng số đơn vị đang hưởng Z nhân chỉ số điều chỉnh I, trừ nửa năm của người chết q; mỗi lần giải quyết theo luật tại ngày hưởng, thời gian đóng và tiền lương.",
    .methodFund:
      "Số dư F sinh lời theo lãi suất i trên số dư đầu năm; chênh lệch thu chi N sinh lời γ(i) theo thời điểm dòng tiền.",
    .methodCost:
      "Tỷ lệ chi phí PAYG là mức đóng đủ trả tổng chi E của năm từ tiền lương đóng W của năm.",
    .methodPremium:
      "Mức đóng bình quân chung là mức đóng cố định đủ trả giá trị hiện tại của chi phí trong thời kỳ, sau khi trừ số dư đầu kỳ; dòng tiền đặt tại giữa năm.",
    .methodPage: "Dẫn giải tại",
    .methodNotional:
      "Số dư là danh nghĩa: sau khi cạn, số dư âm tiếp tục tính theo lãi suất của quỹ, nên khoản nợ không phải là dự báo mà là quy mô thiếu hụt.",
    // Results
    .reserveFigure: "Số dư quỹ: {fund}",
    .ratioFigure: "Hệ số dự trữ, số dư đầu năm trên tổng chi: {fund}",
    .ratesFigure: "Tỷ lệ thu và tỷ lệ chi phí PAYG: {fund}",
    .membersFigure: "Người đóng và người hưởng lương hưu",
    .notionalNote: "Phần âm sâu bị cắt trên hình; dữ liệu đầy đủ.",
    .lineWords: "{line}: {from} năm {first}, {to} năm {last} ({unit}).",
    .panelsOf: "“{run}”:",
    .pyramidFigure: "Dân số theo tuổi và giới tính",
    .pyramidWords:
      "Dân số ngày 01/01 thay đổi từ {from} năm {first} đến {to} năm {last}; tỷ lệ từ 65 tuổi trở lên từ {old} đến {older}. Kéo thanh trượt hoặc bấm chạy để xem từng năm.",
    .populationByAge: "Dân số theo tuổi ngày 01/01",
    .men: "Nam",
    .women: "Nữ",
    .sexesIn: "Cả hai giới năm {year}",
    .play: "Chạy",
    .pause: "Dừng",
    .accountsTitle: "Thu và chi",
    .accountsIntroduction:
      "Từng quỹ theo năm trong toàn bộ thời kỳ, sau đó hợp nhất các quỹ, các khoản chuyển giữa các quỹ được bù trừ. Số tiền tính bằng {unit}, giá hiện hành; số dư ngày 31/12.",
    .accountOf: "Thu chi: {fund}",
    .accountUnder: "Thu chi: {fund}, theo “{run}”",
    .ofWhichEmployer: "trong đó người sử dụng lao động",
    .ofWhichInsured: "trong đó người lao động",
    .ofWhichState: "trong đó Nhà nước",
    .stateTitle: "Nhà nước chi ngoài các quỹ",
    .noFund:
      "Các lần chạy không dự báo quỹ nào; kịch bản có nhánh bảo hiểm sẽ cho bảng thu chi theo năm.",
    // Sensitivity
    .sensitivityIntroduction:
      "Mỗi lần chỉ thay đổi một giả định theo tệp kịch bản độ nhạy; các giả định khác giữ nguyên.",
    .tornadoFigure: "Tác động của từng giả định: {figure}",
    .tornadoWords:
      "{figure} là {base} ({unit}) trong kịch bản cơ sở. Tác động lớn nhất là của {bar}: {ends}.",
    .noSensitivity:
      "Chưa có phân tích độ nhạy; hãy nêu thư mục hoặc tệp kịch bản thay đổi từng giả định bằng --sensitivities.",
    .increase: "cao hơn",
    .decrease: "thấp hơn",
    .level: "mức",
    // Uncertainty
    .uncertaintyIntroduction:
      "Các quá trình ngẫu nhiên được rút quanh quỹ đạo trung tâm; mỗi quỹ đạo đi qua quỹ. Dải chứa tỷ lệ quỹ đạo nêu trong từng năm, không phải cả quỹ đạo.",
    .fanFigure: "Số dư quỹ trên các quỹ đạo: {run}",
    .fanWords:
      "{count} quỹ đạo. Năm {last}, một nửa nằm giữa {low} và {high}; trung vị là {median}.",
    .bandOf: "{share} phần trăm quỹ đạo",
    .median: "Trung vị",
    .centralPath: "Quỹ đạo trung tâm",
    .depletionFigure: "Xác suất quỹ cạn đến cuối năm: {run}",
    .depletionWords: "{fund}: đến cuối năm {last} cạn trên {share} số quỹ đạo.",
    .pathIndicators: "Chỉ tiêu trên các quỹ đạo: {run}",
    .existsOn: "Tồn tại trên",
    .noPaths:
      "Các lần chạy không có quỹ đạo ngẫu nhiên; hãy chạy kịch bản cơ sở với --paths và dùng kết quả đó để xem biểu đồ quạt và xác suất cạn quỹ.",
    // Reconciliation
    .reconciliationIntroduction:
      "Từ lần định giá trước, “{previous}”, đến lần này: phần do số liệu mới, diễn biến thực tế, từng giả định thay đổi, pháp luật và phương pháp (ISAP 2, 3.2; hướng dẫn 7 của ISSA-ILO).",
    .reconciliationFigure: "Từ lần định giá trước đến lần này: {figure}",
    .valuationsTable: "Hai lần định giá",
    .noPrevious: "Chưa có lần định giá trước; hãy nêu lần chạy đó bằng --previous để đối chiếu.",
    .noReconciliation:
      "Không có số liệu nào theo dõi được từng bước từ lần định giá này sang lần kia; các số liệu chính được đặt cạnh nhau.",
    // Comparison
    .scenariosTitle: "Các kịch bản",
    .indicatorsTable: "Các chỉ tiêu cạnh nhau",
    .allIndicators: "Tất cả chỉ tiêu",
    .attributionTitle: "Đóng góp của từng thay đổi: {figure}",
    .attributionIntroduction:
      "Các thay đổi của phương án được đưa lần lượt vào kịch bản cơ sở theo thứ tự trong tệp; mỗi thay đổi được tính sau những thay đổi trước, và cộng lại bằng toàn bộ chênh lệch.",
    .waterfallFigure: "Từ “{from}” đến “{to}”",
    .waterfallWords:
      "{figure}: {start} theo “{from}”, {end} theo “{to}” ({unit}). Bước lớn nhất là “{step}”: {change}.",
    .afterStep: "Số liệu sau bước này",
    .neverNote:
      "“{after}” được tính là {year} để mức thay đổi có độ lớn.",
    .noAttribution:
      "Chênh lệch không được tách theo bước: cần tệp kịch bản của cơ sở và phương án, và chỉ tiêu có trong cả hai.",
    .publishedTitle: "Các dự báo và số liệu đã công bố",
    .publishedIntroduction:
      "Kịch bản cơ sở bên cạnh số liệu do các nguồn khác công bố; không dùng số nào để hiệu chỉnh.",
    .noObservations:
      "Kịch bản không nêu số liệu đã công bố; hãy liệt kê ở 'observations' để so sánh.",
    // Opinion
    .opinionIntroduction:
      "Báo cáo này do chương trình lập. Chỉ chuyên gia tính toán mới có thể nói báo cáo đáng tin cậy đến đâu; theo ISAP 2 (3.2), người đó nêu bằng lời của mình và ký tên:",
    .opinionData:
      "số liệu có đủ và đáng tin cậy cho mục đích hay không, và đã xử lý thế nào khi không đủ;",
    .opinionAssumptions:
      "các giả định có hợp lý hay không, từng giả định và tổng thể, và ai lựa chọn;",
    .opinionMethod: "phương pháp có phù hợp với chế độ và thông lệ tính toán bảo hiểm hay không;",
    .opinionSustainability:
      "chế độ có bền vững về tài chính trong thời kỳ hay không, theo thước đo nào, và cần gì để bền vững;",
    .opinionLimits: "những giới hạn khi sử dụng báo cáo và mọi khác biệt so với chuẩn mực.",
    .opinionBlank: "Phần dành cho chuyên gia tính toán",
    .actuary: "Chuyên gia tính toán",
    .qualification: "Chứng chỉ và tổ chức nghề nghiệp",
    .placeAndDate: "Nơi, ngày, chữ ký",
    // Annex
    .annexIntroduction:
      "Bảng đầy đủ của kịch bản cơ sở, thu chi thay đổi theo các phương án, và đầu vào của từng lần chạy.",
    .peopleOf: "Số người và bình quân: {branch}",
    .inputsTitle: "Tệp đầu vào",
  ]
}
