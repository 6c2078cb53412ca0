import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads XML with Foundation's parser: what is wrong with it, and which ids and pictures it has.
final class WellFormed: NSObject, XMLParserDelegate {
  private(set) var problem: String?
  private(set) var ids: [String] = []
  private(set) var pictures = 0

  /// What no page of ours holds: other files, scripts, and figures that are none.
  static let foreign = [
    "http:", "https:", "<script", "<link", "@import", "url(", "src=", "NaN", "inf\"",
  ]

  /// Reads a page of ours: apart from its declaration and empty elements it is well-formed XML.
  convenience init(page: String) {
    var text = page.replacing("<!DOCTYPE html>", with: "").replacing("<br>", with: "<br/>")
    for meta in [
      "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
    ] {
      text = text.replacing(meta, with: "")
    }
    self.init(text)
  }

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse(), problem == nil { problem = "not well-formed" }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let id = attributes["id"] { ids.append(id) }
    if name == "svg" { pictures += 1 }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: Error) {
    problem = "line \(parser.lineNumber), column \(parser.columnNumber): \(error)"
  }
}
