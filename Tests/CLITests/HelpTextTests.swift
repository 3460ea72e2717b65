import ArgumentParser
import Testing

@testable import Report
@testable import ansinh

@Suite("Help in Vietnamese")
struct HelpTextTests {
  private static func help(_ command: any ParsableCommand.Type) -> String {
    HelpText.translated(
      Ansinh.helpMessage(for: command, columns: 100_000), in: .vietnamese, width: 80)
  }

  @Test("every command's help has no English sentence left, and no line beyond the terminal")
  func everyCommand() {
    for command in Ansinh.configuration.subcommands {
      let text = Self.help(command)
      let long = HelpText.translated(
        Ansinh.helpMessage(for: command, columns: 100_000), in: .vietnamese, width: 100_000)
      for (english, _) in MessageCatalogue.help where english.count > 20 {
        #expect(!long.contains(english), "\(english)")
      }
      for line in text.split(separator: "\n") where line.contains(" ") && !line.hasPrefix("CÁCH") {
        #expect(line.count <= 80, "\(line)")
      }
      #expect(text.contains("CÁCH DÙNG: ansinh"))
    }
  }

  @Test("headings, defaults and long labels keep their shape")
  func shape() {
    let text = Self.help(Run.self)
    #expect(text.contains("TÙY CHỌN:\n  --out <out>             Thư mục ghi kết quả.\n"))
    #expect(text.contains("(mặc định: csv,sqlite)"))
    #expect(Self.help(CountBenefit.self).contains("NHỮNG ĐIỀU QUÁ TRÌNH ĐÓNG KHÔNG CHO BIẾT:"))
  }

  @Test("what the parser complains of is said in Vietnamese, with its help")
  func complaints() throws {
    let error = #expect(throws: (any Error).self) {
      try Ansinh.parseAsRoot(["run", "x.yaml", "--thread", "3"])
    }
    let english = Ansinh.fullMessage(for: try #require(error), columns: 100_000)
    let text = HelpText.translated(english, in: .vietnamese, width: 80)
    #expect(text.hasPrefix("Lỗi: Không có tùy chọn '--thread'. Có phải ý bạn là '--threads'?"))
    #expect(text.contains("Xem 'ansinh run --help' để biết thêm."))
    let other = #expect(throws: (any Error).self) {
      try Ansinh.parseAsRoot(["benefit", "x.yaml", "--sex", "mal"])
    }
    let said = HelpText.translated(
      Ansinh.fullMessage(for: try #require(other), columns: 100_000), in: .vietnamese, width: 200)
    #expect(said.contains("'mal' không phải giới tính; hãy viết male hoặc female."))
    #expect(said.contains("Trợ giúp: --sex <sex>  male (nam) hoặc female (nữ)."))
  }
}
