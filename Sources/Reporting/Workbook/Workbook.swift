/// A workbook in Office Open XML (ECMA-376): only what tables need.
struct Workbook {
  var sheets: [Worksheet]

  /// The file's bytes; the same for the same sheets.
  var bytes: [UInt8] {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", contentTypes.text)
    archive.add("_rels/.rels", Self.packageRelations.text)
    archive.add("xl/workbook.xml", book.text)
    archive.add("xl/_rels/workbook.xml.rels", bookRelations.text)
    archive.add("xl/styles.xml", Self.styles.text)
    for (place, sheet) in sheets.enumerated() {
      archive.add("xl/worksheets/sheet\(place + 1).xml", sheet.markup.text)
    }
    return archive.bytes
  }

  private static let declaration: Markup = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>

    """
  private static let main: Markup = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office: Markup =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package: Markup = "http://schemas.openxmlformats.org/package/2006"
  private static let sheetML: Markup =
    "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var contentTypes: Markup {
    let parts = sheets.indices.map { place -> Markup in
      """
      <Override PartName="/xl/worksheets/sheet\(place + 1).xml" \
      ContentType="\(Self.sheetML).worksheet+xml"/>
      """
    }
    return """
      \(Self.declaration)<Types xmlns="\(Self.package)/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(Self.sheetML).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(Self.sheetML).styles+xml"/>\
      \(parts.joined())</Types>
      """
  }

  private static var packageRelations: Markup {
    """
    \(declaration)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
    Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
  }

  private var bookRelations: Markup {
    let parts = sheets.indices.map { place -> Markup in
      """
      <Relationship Id="rId\(place + 1)" Type="\(Self.office)/worksheet" \
      Target="worksheets/sheet\(place + 1).xml"/>
      """
    }
    return """
      \(Self.declaration)<Relationships xmlns="\(Self.package)/relationships">\(parts.joined())\
      <Relationship Id="rId\(sheets.count + 1)" Type="\(Self.office)/styles" \
      Target="styles.xml"/></Relationships>
      """
  }

  private var book: Markup {
    let names = sheets.enumerated().map { place, sheet -> Markup in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    let filters = sheets.enumerated().map { place, sheet -> Markup in
      guard sheet.frozen, !sheet.rows.isEmpty else { return "" }
      let corner = Worksheet.letters(sheet.columns.count - 1)
      return """
        <definedName name="_xlnm._FilterDatabase" localSheetId="\(place)" \
        hidden="1">'\(sheet.name)'!$A$1:$\(corner)$\(sheet.rows.count + 1)</definedName>
        """
    }
    // The header is printed on every page.
    let titles = sheets.enumerated().map { place, sheet -> Markup in
      guard sheet.frozen else { return "" }
      return """
        <definedName name="_xlnm.Print_Titles" localSheetId="\(place)">'\(sheet.name)'!$1:$1\
        </definedName>
        """
    }
    let ranges = filters.joined() + titles.joined()
    let defined: Markup = ranges.text.isEmpty ? "" : "<definedNames>\(ranges)</definedNames>"
    return """
      \(Self.declaration)<workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)">\
      <bookViews><workbookView activeTab="0"/></bookViews><sheets>\(names.joined())</sheets>\
      \(defined)<calcPr calcId="191029"/></workbook>
      """
  }

  /// Formats in the order of `Worksheet.Style`.
  private static var styles: Markup {
    let formats: [(number: Int, font: Int, fill: Int, wrap: Bool)] = [
      (0, 0, 0, false), (0, 1, 2, true), (164, 0, 0, false), (165, 0, 0, false), (166, 0, 0, false),
      (3, 0, 0, false), (167, 0, 0, false), (0, 0, 0, true),
    ]
    let cells = formats.map { format -> Markup in
      let wrap: Markup = format.wrap ? "<alignment wrapText=\"1\" vertical=\"top\"/>" : ""
      return """
        <xf numFmtId="\(format.number)" fontId="\(format.font)" fillId="\(format.fill)" \
        borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
        applyAlignment="1">\(wrap)</xf>
        """
    }
    return """
      \(declaration)<styleSheet xmlns="\(main)"><numFmts count="4">\
      <numFmt numFmtId="164" formatCode="#,##0.0###"/>\
      <numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0.00;-&quot;£&quot;#,##0.00"/>\
      <numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="yyyy\\-mm\\-dd"/>\
      </numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
      <font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>\
      <fills count="3"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">\
      <fgColor rgb="FF12436D"/></patternFill></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(formats.count)">\(cells.joined())</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      </styleSheet>
      """
  }
}
