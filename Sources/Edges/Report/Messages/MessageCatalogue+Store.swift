extension MessageCatalogue {
  /// The store of runs and the folders they are read back from.
  static let store: KeyValuePairs<String, String> = [
    "With --store the runs are added to one database of many, under ids that 'store list' shows, and folders are written only where --out asks for them. A run that is there already, from the same inputs and the same program, is not calculated again.":
      "Với --store, các lần chạy được thêm vào một cơ sở dữ liệu chung, dưới mã mà 'store list' cho thấy, và chỉ ghi thư mục khi có --out. Lần chạy đã có sẵn, từ cùng dữ liệu vào và cùng chương trình, không tính lại.",
    "Regions write their table into a folder; name it with --out.":
      "Các vùng ghi bảng vào một thư mục; hãy nêu với --out.",
    "run {} in '{}' had other figures, of another build; they are replaced":
      "lần chạy {} trong '{}' có số liệu khác, do bản dựng khác; đã được thay thế",
    "run {} in '{}' keeps the figures of another build, tagged '{}'":
      "lần chạy {} trong '{}' giữ số liệu của bản dựng khác, gắn nhãn '{}'",
    "untag or delete it, and run again": "bỏ nhãn hoặc xóa, rồi chạy lại",
    "holds neither results nor scenarios": "không chứa kết quả cũng không chứa kịch bản",
    "'run FILE --out {}' writes results": "'run FILE --out {}' sẽ ghi kết quả",
    "is a database, not a run": "là cơ sở dữ liệu, không phải một lần chạy",
    "name one of its runs: RUN --store {}": "hãy nêu một lần chạy trong đó: RUN --store {}",
    "is neither a file nor a folder": "không phải tệp, cũng không phải thư mục",
    "a run of a store needs --store PATH or {}": "lần chạy trong kho cần --store PATH hoặc {}",
    "Lists, shows, names and deletes the runs of a store.":
      "Liệt kê, xem, đặt tên và xóa các lần chạy trong kho.",
    "'run FILE --store PATH' adds runs to a store, one SQLite file, with copies of all their inputs. A run is named by its id or how only one id begins, or by a tag. The store is that of --store, else of ANSINH_STORE, else ansinh.sqlite. Several processes may read while one writes.":
      "'run FILE --store PATH' thêm các lần chạy vào kho, một tệp SQLite, kèm bản sao mọi dữ liệu vào. Lần chạy được gọi bằng mã, bằng phần đầu của mã nếu không trùng, hoặc bằng nhãn. Kho là kho của --store, nếu không có thì của ANSINH_STORE, nếu không có thì ansinh.sqlite. Nhiều tiến trình có thể đọc trong khi một tiến trình ghi.",
    "Gives a run a name that no other run has.": "Đặt cho lần chạy một tên riêng.",
    "Id, beginning of an id, or tag.": "Mã, phần đầu của mã, hoặc nhãn.",
    "The name: letters, digits, '.', '_' and '-'.": "Tên: chữ cái, chữ số, '.', '_' và '-'.",
    "Take the name from another run.": "Lấy tên của lần chạy khác.",
    "Print nothing.": "Không in gì.",
    "Takes a name from its run; the run stays.": "Bỏ tên của lần chạy; lần chạy vẫn còn.",
    "The tag.": "Nhãn.",
    "Deletes runs and frees their space.": "Xóa các lần chạy và giải phóng chỗ.",
    "A run with a tag is deleted only with --force, or after 'untag'.":
      "Lần chạy có nhãn chỉ bị xóa khi có --force, hoặc sau 'untag'.",
    "Ids, beginnings of ids, or tags.": "Mã, phần đầu của mã, hoặc nhãn.",
    "Delete runs that have tags, too.": "Xóa cả các lần chạy có nhãn.",
    "keeps run {}, because it is tagged '{}'": "giữ lần chạy {}, vì có nhãn '{}'",
    "--force deletes it with its tags": "--force xóa cùng với nhãn",
    "Writes a run of the store as a folder of results.":
      "Ghi một lần chạy trong kho thành thư mục kết quả.",
    "The folder is the one that the run would have written. With --inputs the copies of the input files are written instead, as a folder that can be run.":
      "Thư mục giống như lần chạy đã ghi ra. Với --inputs thì ghi bản sao các tệp dữ liệu vào, thành một thư mục có thể chạy.",
    "The folder to make.": "Thư mục cần tạo.",
    "What to write besides manifest.json: csv, json, sqlite, joined by commas.":
      "Những gì cần ghi ngoài manifest.json: csv, json, sqlite, cách nhau bằng dấu phẩy.",
    "Write the input files, not the results.": "Ghi các tệp dữ liệu vào, không ghi kết quả.",
    "has no copies of the inputs of '{}'": "không có bản sao dữ liệu vào của '{}'",
    "Lists the runs of a store.": "Liệt kê các lần chạy trong kho.",
    "For each run its id, years, tags, paths where it has some, and of the branch that its scenario names first the peak year, the depletion year and the actuarial balance.":
      "Với mỗi lần chạy: mã, các năm, nhãn, số quỹ đạo nếu có, và của nhánh mà kịch bản nêu đầu tiên: năm đỉnh, năm cạn quỹ và cân đối thống kê bảo hiểm.",
    "Print the list as JSON.": "In danh sách dưới dạng JSON.",
    "Shows what a run was made from, its warnings and its files.":
      "Cho thấy lần chạy được tạo từ đâu, các cảnh báo và các tệp.",
    "Print it as JSON: the manifest, the tags, the indicators.":
      "In dưới dạng JSON: bản kê khai, các nhãn, các chỉ tiêu.",
    "Store of runs; without a path ansinh.sqlite. (environment: ANSINH_STORE)":
      "Kho các lần chạy; nếu không nêu đường dẫn thì ansinh.sqlite. (biến môi trường: ANSINH_STORE)",
    "'{}' after --store is taken for the path of the store; write --store last, or --store=PATH.":
      "'{}' sau --store được hiểu là đường dẫn của kho; hãy viết --store ở cuối, hoặc --store=PATH.",
    "the store is empty; 'run FILE --store {}' adds a run":
      "kho trống; 'run FILE --store {}' thêm một lần chạy",
    "'store list --store {}' shows what is there": "'store list --store {}' cho thấy có những gì",
    "holds other figures of run '{}' than were added":
      "chứa số liệu của lần chạy '{}' khác với số liệu được thêm",
    "delete the run and calculate it again": "hãy xóa lần chạy và tính lại",
    "takes no tag '{}'": "không nhận nhãn '{}'",
    "letters, digits, '.', '_' and '-', beginning with a letter, and unlike an id":
      "chữ cái, chữ số, '.', '_' và '-', bắt đầu bằng chữ cái, và không giống một mã",
    "has the tag '{}' on run {}": "có nhãn '{}' ở lần chạy {}",
    "--force moves it to the other run": "--force chuyển nhãn sang lần chạy kia",
    "has no tag '{}'": "không có nhãn '{}'",
    "there is no run '{}' in '{}'": "không có lần chạy '{}' trong '{}'",
    "'{}' begins the ids of {} runs in '{}'": "'{}' là phần đầu mã của {} lần chạy trong '{}'",
    "one of": "một trong",
    "'{}' is not read, because '{}' in it {}": "không đọc '{}', vì '{}' trong đó {}",
    "run its scenario again; figures that were changed by hand have no source":
      "hãy chạy lại kịch bản; số liệu sửa bằng tay không có nguồn",
    "has neither results.sqlite nor series.csv to read":
      "không có results.sqlite cũng không có series.csv để đọc",
    "run its scenario again with --format csv,sqlite":
      "hãy chạy lại kịch bản với --format csv,sqlite",
    "cannot be read": "không đọc được",
    "is not as a run writes it": "không giống như một lần chạy ghi ra",
    "was written by a newer version of this program, {}":
      "do phiên bản mới hơn của chương trình ghi ra, {}",
    "this is version {}; take the newer one": "đây là phiên bản {}; hãy dùng phiên bản mới hơn",
    "was altered": "đã bị sửa đổi",
    "is gone or cannot be read": "không còn hoặc không đọc được",
    "is a folder, not a store of runs": "là thư mục, không phải kho các lần chạy",
    "name a file, as runs.sqlite": "hãy nêu một tệp, như runs.sqlite",
    "is not there": "không tồn tại",
    "'run FILE --store {}' makes a store and adds the run":
      "'run FILE --store {}' tạo kho và thêm lần chạy",
    "belongs to a folder of results, which would be altered":
      "thuộc một thư mục kết quả, thư mục đó sẽ bị sửa đổi",
    "name another file for the store": "hãy nêu tệp khác cho kho",
    "is no store of runs": "không phải kho các lần chạy",
    "a store is made by 'run FILE --store PATH'; a scenario's name ends with .yaml":
      "kho được tạo bằng 'run FILE --store PATH'; tên kịch bản kết thúc bằng .yaml",
    "was written by a newer version of this program":
      "do phiên bản mới hơn của chương trình ghi ra",
    "has not the columns that it should": "không có đủ các cột cần có",
  ]
}
