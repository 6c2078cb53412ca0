/// A table for people: figures to the right, the first column as row headings.
struct DataTable {
  enum Cell {
    case text(String)
    case figure(String)
    case markup(Markup)
    /// Words with markup in them, to the left.
    case words(Markup)
    /// A row's heading with markup in it.
    case heading(Markup)
  }

  var caption: String
  var header: [String]
  /// Headings that span several columns, above the header: their text and width.
  var groups: [(title: String, columns: Int)] = []
  var rows: [[Cell]] = []
  /// Leaves the caption to those who hear the page, where a heading says the same.
  var captionHidden = false
  /// A class for its style.
  var style = ""
  /// The rows that are sums of the others.
  var totals: Set<Int> = []

  /// The table in a frame that scrolls sideways on a narrow screen, also by keyboard.
  var markup: Markup {
    """
    <div class="scroll" role="region" tabindex="0" aria-label="\(caption)">\
    <table class="\(style)"><caption class="\(captionHidden ? "heard" : "")">\(caption)</caption>\
    <thead>\(groupRow)<tr>\(headings)</tr></thead><tbody>\(body)</tbody></table></div>

    """
  }

  /// The table behind a line that opens it.
  func folded(_ summary: String = "Show the figures") -> Markup {
    "<details><summary>\(summary)</summary>\(markup)</details>\n"
  }

  private var groupRow: Markup {
    guard !groups.isEmpty else { return "" }
    let cells = groups.map { group -> Markup in
      group.title.isEmpty
        ? "<td colspan=\"\(group.columns)\"></td>"
        : "<th scope=\"colgroup\" colspan=\"\(group.columns)\">\(group.title)</th>"
    }
    return "<tr class=\"groups\">\(cells.joined())</tr>"
  }

  private var headings: Markup {
    header.enumerated().map { place, text -> Markup in
      var words = false
      if let first = rows.first, place < first.count {
        switch first[place] {
        case .text, .words, .heading: words = true
        case .figure, .markup: break
        }
      }
      let style: Markup = words ? " class=\"words\"" : ""
      return "<th scope=\"col\"\(style)>\(text)</th>"
    }.joined()
  }

  private var body: Markup {
    rows.enumerated().map { number, row -> Markup in
      let cells = row.enumerated().map { place, cell in written(cell, first: place == 0) }
      let total: Markup = totals.contains(number) ? " class=\"total\"" : ""
      return "<tr\(total)>\(cells.joined())</tr>\n"
    }.joined()
  }

  private func written(_ cell: Cell, first: Bool) -> Markup {
    switch cell {
    case .text(let text):
      first ? "<th scope=\"row\">\(text)</th>" : "<td class=\"words\">\(text)</td>"
    case .figure(let text): "<td>\(text)</td>"
    case .markup(let markup): "<td>\(markup)</td>"
    case .words(let markup): "<td class=\"words\">\(markup)</td>"
    case .heading(let markup): "<th scope=\"row\">\(markup)</th>"
    }
  }
}
