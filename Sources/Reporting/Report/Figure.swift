/// A chart with what belongs to it: a title that says the message, what is measured, a sentence
/// that sums it up, and its figures.
struct Figure {
  var title: String
  var subtitle: String
  var chart: Markup
  var summary: String
  var table: DataTable?

  var markup: Markup {
    """
    <figure><figcaption><h3>\(title)</h3><p class="subtitle">\(subtitle)</p></figcaption>
    \(chart)
    <p class="summary">\(summary)</p>
    \(table?.folded() ?? "")</figure>

    """
  }
}

/// A part of the page with a heading and a place in the list of contents.
struct Section {
  var id: String
  /// Its name in the list of contents.
  var name: String
  var title: String
  var body: Markup

  var markup: Markup {
    "<section id=\"\(id)\"><h2>\(title)</h2>\n\(body)</section>\n"
  }
}
