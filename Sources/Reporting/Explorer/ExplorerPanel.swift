import Foundation
import Planning

/// The part of a page in which its reader moves levers, and the page simulates what comes of it.
///
/// The page carries the engine, the plan and a few scripts; it fetches nothing and sends nothing.
/// Without scripts a sentence says what is missing, and all else on the page stays as it is.
struct ExplorerPanel {
  private let data: Markup
  private let engine: Markup
  private let page, worker: Markup

  /// Nil where there is nothing to simulate with: no plan, or a program built without the engine
  /// for the browser.
  init?(_ findings: Findings) {
    guard let data = ExplorerData(findings), let engine = BrowserEngineModule.bytes(),
      let page = ExplorerPanel.script(ExplorerPanel.pageScripts),
      let worker = ExplorerPanel.script(ExplorerPanel.workerScripts)
    else { return nil }
    self.data = data.markup
    self.engine = Markup(stringLiteral: engine.base64EncodedString())
    (self.page, self.worker) = (page, worker)
  }

  /// In the order in which they stand on the page: each uses those before it only when called.
  private static let pageScripts = [
    "rounding", "days", "distribution", "numbers", "sentences", "scale", "chart", "settings",
    "scenario-file", "futures", "results", "figures-file", "elements", "levers-panel",
    "chart-panel", "explorer",
  ]
  private static let workerScripts = [
    "rounding", "days", "engine", "levers", "parameters", "figures", "worker",
  ]

  private static func script(_ names: [String]) -> Markup? {
    var text = "\"use strict\";\n"
    for name in names {
      guard let bytes = PageResource.bytes("\(name).js") else { return nil }
      text += String(decoding: bytes, as: UTF8.self)
    }
    return Markup(stringLiteral: text)
  }

  /// The panel as a section of a report.
  var section: Section {
    Section(
      id: "explore", name: "Try it yourself", title: "Try it yourself: move the levers",
      body: """
        <p id="explorer-needs">This part simulates on your own computer and needs scripts, which \
        are switched off or not supported here. Everything else on this page is complete.</p>
        <div id="explorer" hidden></div>

        """)
  }

  /// What the panel works with; stands at the end of the page.
  var scripts: Markup {
    """
    <script type="application/json" id="explorer-data">\(data)</script>
    <script type="text/plain" id="explorer-engine">\(engine)</script>
    <script type="text/plain" id="explorer-worker">\(worker)</script>
    <script>(() => {
    \(page)})();</script>

    """
  }
}
