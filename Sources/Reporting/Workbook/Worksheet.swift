/// One table of a workbook: a header that stays in view, and typed cells.
struct Worksheet {
  enum Cell {
    case text(String)
    /// Text that goes on in further lines.
    case wrapped(String)
    case number(Double?)
    case money(Double?)
    case share(Double?)
    case whole(Double?)
    /// A month's or year's last day.
    case date(ReportedPeriod?)
    /// A live formula with its value for programs that do not calculate.
    case formula(String, value: Double?, style: Style)
    /// A live formula that gives text.
    case textFormula(String, value: String)
  }

  /// The places of the cell formats in the workbook's style sheet.
  enum Style: Int {
    case plain, header, number, money, share, whole, date, wrapped
  }

  var name: String
  /// Column headings with widths in letters.
  var columns: [(title: String, width: Int)]
  var rows: [[Cell]] = []
  /// Whether the header stays in view, with a filter: for data.
  var frozen = true

  /// The sheet's XML.
  var markup: Markup {
    var sheet: Markup = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">\(pane)</sheetView></sheetViews>\
      <sheetFormatPr defaultRowHeight="15"/><cols>
      """
    for (place, column) in columns.enumerated() {
      sheet += """
        <col min="\(place + 1)" max="\(place + 1)" width="\(column.width)" customWidth="1"/>
        """
    }
    sheet += "</cols><sheetData><row r=\"1\">"
    for (place, column) in columns.enumerated() {
      sheet += Self.inline(column.title, at: Self.reference(place, 1), .header)
    }
    sheet += "</row>"
    for (number, row) in rows.enumerated() {
      sheet += "<row r=\"\(number + 2)\">"
      for (place, cell) in row.enumerated() {
        sheet += Self.written(cell, at: Self.reference(place, number + 2))
      }
      sheet += "</row>"
    }
    sheet += "</sheetData>"
    if frozen, !rows.isEmpty {
      let corner = Self.reference(columns.count - 1, rows.count + 1)
      sheet += "<autoFilter ref=\"A1:\(corner)\"/>"
    }
    // On paper: A4 across, as wide as the page and as long as it takes, with the sheet's name.
    sheet += """
      <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup orientation="landscape" paperSize="9" fitToWidth="1" fitToHeight="0"/>\
      <headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>\
      </worksheet>
      """
    return sheet
  }

  /// "C5" for the third column of the fifth row.
  static func reference(_ column: Int, _ row: Int) -> String { letters(column) + String(row) }

  /// "C" for the third column.
  static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  private var pane: Markup {
    frozen
      ? """
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft"/>
      """ : ""
  }

  private static func written(_ cell: Cell, at place: String) -> Markup {
    switch cell {
    case .text(let text): text.isEmpty ? "" : inline(text, at: place, .plain)
    case .wrapped(let text): inline(text, at: place, .wrapped)
    case .number(let value): figure(value, at: place, .number, decimals: 4)
    case .money(let value): figure(value, at: place, .money, decimals: 2)
    case .share(let value): figure(value, at: place, .share, decimals: 4)
    case .whole(let value): figure(value, at: place, .whole, decimals: 0)
    case .date(let period):
      figure(period.map { Double(SerialDate.lastDay($0)) }, at: place, .date, decimals: 0)
    case .formula(let formula, let value, let style):
      """
      <c r="\(place)" s="\(style.rawValue)"><f>\(formula)</f>\
      <v>\(DecimalText.trimmed(value ?? 0, upTo: 4))</v></c>
      """
    case .textFormula(let formula, let value):
      "<c r=\"\(place)\" t=\"str\"><f>\(formula)</f><v>\(literal(value))</v></c>"
    }
  }

  private static func figure(
    _ value: Double?, at place: String, _ style: Style, decimals: Int
  ) -> Markup {
    guard let value, value.isFinite else { return "" }
    let text = DecimalText.trimmed(value, upTo: decimals)
    return "<c r=\"\(place)\" s=\"\(style.rawValue)\"><v>\(text)</v></c>"
  }

  /// Text that stays as it is: spreadsheets read `_x0041_` as the character of that code, and take a
  /// file with a longer text than they can hold in a cell for a broken one.
  static func literal(_ text: String) -> String {
    let most = 32_767
    let scalars = Array(
      text.utf16.count <= most
        ? text.unicodeScalars
        : (String(text.unicodeScalars.prefix(most / 2 - 1)) + "…").unicodeScalars)
    func isCode(_ place: Int) -> Bool {
      place + 6 < scalars.count && scalars[place] == "_" && scalars[place + 1] == "x"
        && scalars[place + 2...place + 5].allSatisfy(\.properties.isASCIIHexDigit)
        && scalars[place + 6] == "_"
    }
    var written = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if isCode(place) { written.append(contentsOf: "_x005F".unicodeScalars) }
      written.append(scalar)
    }
    return String(written)
  }

  /// Text that no program takes for a formula.
  private static func inline(_ text: String, at place: String, _ style: Style) -> Markup {
    """
    <c r="\(place)" s="\(style.rawValue)" t="inlineStr"><is>\
    <t xml:space="preserve">\(literal(text))</t></is></c>
    """
  }
}

/// Days as spreadsheets count them: 1 January 1900 is 1, and 29 February 1900 counts too.
enum SerialDate {
  /// The last day of a period.
  static func lastDay(_ period: ReportedPeriod) -> Int { firstDay(period.lastMonth + 1) - 1 }

  /// The first day of a month, counted from January of year 0; right from March 1900 on.
  private static func firstDay(_ month: Int) -> Int {
    let marches = month - 2
    let year = marches / 12
    let days = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337][marches % 12]
    let sinceYearZero = year * 365 + year / 4 - year / 100 + year / 400 + days
    return sinceYearZero - 693_899
  }
}
