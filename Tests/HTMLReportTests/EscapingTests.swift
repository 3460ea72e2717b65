import Report
import Testing

@testable import HTMLReport

@Suite("Titles that try to break out of the page")
struct EscapingTests {
  @Test("Values put into markup are escaped, pieces are not")
  func interpolation() {
    let inner: HTML = "<b>\("<i> & \"x\" 'y'")</b>"
    let outer: HTML = "<p title=\"\("a\"b")\">\(inner)\(2)</p>"
    #expect(
      outer.markup
        == "<p title=\"a&quot;b\"><b>&lt;i&gt; &amp; &quot;x&quot; &#39;y&#39;</b>2</p>")
  }

  @Test("A hostile title stays text everywhere", arguments: Language.allCases)
  func hostileTitle(language: Language) throws {
    let page = try SampleReport.page(language)
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<!-- "))
    #expect(PageReader.text(page).contains(SampleReport.hostile))
    // The page's own scripts and the specifications of its panels, nothing else.
    let panels = page.matches(of: /<div class="panel">/).count
    #expect(page.matches(of: /<script/).count == panels + 2)
    #expect(page.matches(of: /<\/script>/).count == panels + 2)
  }

  @Test("A title given for the report is escaped in head and body")
  func givenTitle() throws {
    var input = try SampleReport.input(.english, isWhole: false)
    input.title = "</title><img src=x onerror=alert(1)>"
    let page = String(
      decoding: try ReportDocument(input).html(SampleReport.assets), as: UTF8.self)
    #expect(!page.contains("<img"))
    #expect(page.contains("<h1>&lt;/title&gt;"))
  }

  @Test("Scripts are known by their hashes and cannot end early")
  func policy() {
    let script = ReportDocument.inline("let x = '</script>'; // <!--")
    #expect(!script.contains("</script"))
    #expect(!script.contains("<!--"))
    // SHA-256 of the empty text.
    #expect(
      ReportDocument.policy([""]).contains(
        "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';"))
    #expect(ReportDocument.policy([]).hasPrefix("default-src 'none'"))
  }
}
