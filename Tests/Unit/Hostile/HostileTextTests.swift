import Planning
import Testing

@testable import Reporting

/// What names and words must not do in what is written.
@Suite("Hostile text")
struct HostileTextTests {
  @Test("A workbook does not take text for codes of characters, nor more than a cell holds")
  func workbook() {
    #expect(Worksheet.literal("_x0041_") == "_x005F_x0041_")
    #expect(Worksheet.literal("_x0041_x0042_") == "_x005F_x0041_x005F_x0042_")
    #expect(Worksheet.literal("_x004_ _x0000 x0041_") == "_x004_ _x0000 x0041_")
    #expect(Worksheet.literal("]]>") == "]]>")
    let long = Worksheet.literal(String(repeating: "👶", count: 20_000))
    #expect(long.utf16.count <= 32_767 && long.hasSuffix("👶…"))
  }

  @Test("A page leaves out what XML does not allow and what turns text round")
  func page() {
    let markup: Markup = "<b>\("a\u{0}\u{1B}\u{9B}b\u{202E}c\u{2066}d]]></b><script>'\"&")</b>"
    #expect(markup.text == "<b>abcd]]&gt;&lt;/b&gt;&lt;script&gt;&#39;&quot;&amp;</b>")
  }

  @Test(
    "No cell of a table begins like a formula",
    arguments: ["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a"])
  func tables(_ text: String) {
    var table = CommaSeparated(header: ["a"])
    table.add(text)
    #expect(table.text.split(separator: "a\r\n").count <= 2)
    #expect(table.text.contains("'" + text))
    var writer = CSVWriter(columns: ["a"])
    writer.write([.text(text)])
    #expect(writer.text.contains("'" + text))
  }

  @Test("JSON escapes what steers a terminal")
  func json() {
    let text = JSONText.text("a\u{1B}\u{9B}\u{202E}\u{2028}\"\\é").document
    #expect(text == "\"a\\u001b\\u009b\\u202e\\u2028\\\"\\\\é\"\n")
  }

  @Test("A name takes one line of the terminal, and does not steer it")
  func terminal() {
    #expect(TerminalStyle.wrap("a\nb\t\u{1B}[2J\u{202E}c", width: 80) == ["a b ·[2J·c"])
    #expect(TerminalStyle.fit("a\r\u{9B}b", 6) == "a ·b  ")
  }
}
