import Diagnostics
import Testing

@testable import Report

@Suite("Messages in a language")
struct MessageTests {
  @Test("a message keeps its sentence apart from its values")
  func template() {
    let (name, size) = ("a.csv", 3)
    let message: Message = "the file '\(name)' is larger than \(size) MB"
    #expect(message.template == "the file '{}' is larger than {} MB")
    #expect(message.description == "the file 'a.csv' is larger than 3 MB")
    #expect(message.text(in: .english) == message.description)
    #expect(message.text(in: .vietnamese) == "tệp 'a.csv' lớn hơn 3 MB")
  }

  @Test("messages with the same words are equal, however they were put together")
  func equality() {
    let joined: Message = "a change " + "has no 'for'"
    #expect(joined == "a change has no 'for'")
    #expect(joined == Message(verbatim: "a change has no 'for'"))
    #expect(joined.contains("no 'for'"))
  }

  @Test("a message within a message is said in the language too; a name is not")
  func nested() {
    let unit: Message = " (\(Message(phrase: "years")))"
    let message: Message = "it is \("a whole number\(unit)" as Message)"
    #expect(message.description == "it is a whole number (years)")
    #expect(message.text(in: .vietnamese) == "đây là một số nguyên (năm)")
    let name = "years"
    #expect(("it is \(name)" as Message).text(in: .vietnamese) == "đây là years")
  }

  @Test("values with braces are not taken for places, and places may change their order")
  func fill() {
    #expect(Message.fill("{} of {}", with: ["{}", "{1}"]) == "{} of {1}")
    #expect(Message.fill("{2} trong {1}", with: ["a", "b"]) == "b trong a")
    #expect(Message.fill("{ x: {} } {", with: ["1"]) == "{ x: 1 } {")
    #expect(Message.fill("{} {} {3}", with: ["a"]) == "a {} {3}")
  }

  @Test("a diagnostic in Vietnamese has the same place and subject, and says all else anew")
  func diagnostic() {
    let key = "indexaton"
    let problem = Diagnostic(
      .error, at: SourcePlace(file: "a.yaml", line: 3, column: 1),
      "unknown \("key" as Message) '\(key)'", subject: "law.x",
      hint: "did you mean '\(key)'?")
    #expect(
      problem.text(in: .vietnamese) == """
        a.yaml:3:1: lỗi: không có khóa nào tên là 'indexaton'
          tại: law.x
          gợi ý: có phải ý bạn là 'indexaton'?
        """)
    #expect(problem.text(in: .english) == problem.description)
  }

  @Test("each line of a message is found by itself, its label translated")
  func lines() {
    let folder = "out"
    let message: Message = "note: '\(folder)' exists already\n  hint: keep one of them\n"
    #expect(
      message.text(in: .vietnamese) == "ghi chú: 'out' đã có sẵn\n  gợi ý: chỉ giữ lại một\n")
  }

  @Test("a finished English sentence, as a stored run has it, is matched with the templates")
  func finished() {
    let stored =
      "a.yaml:2:1: warning: x\n12 emigrants are more than the survivors of their age and stay"
    let said = MessageCatalogue.translated(stored, in: .vietnamese)
    #expect(said.hasSuffix("12 người di cư nhiều hơn số người còn sống cùng tuổi nên được giữ lại"))
    let message = Message(verbatim: "the file 'b' is larger than 3 MB")
    #expect(message.text(in: .vietnamese) == "tệp 'b' lớn hơn 3 MB")
    #expect(
      MessageCatalogue.translated("nobody wrote this", in: .vietnamese) == "nobody wrote this")
  }

  @Test("the language of the command line is the option's before the environment's")
  func language() {
    func chosen(_ arguments: String..., variable: String? = nil) -> Language {
      .chosen(among: arguments, environment: variable.map { ["ANSINH_LANGUAGE": $0] } ?? [:])
    }
    #expect(chosen("run", "--language", "vi", "x.yaml") == .vietnamese)
    #expect(chosen("run", "--language=vi") == .vietnamese)
    #expect(chosen("run", "--language", "en", variable: "vi") == .english)
    #expect(chosen("run", "--language", "xx", variable: "vi") == .vietnamese)
    #expect(chosen("run", variable: "vi_VN.UTF-8") == .vietnamese)
    #expect(chosen("run", "--language") == .english)
  }
}
