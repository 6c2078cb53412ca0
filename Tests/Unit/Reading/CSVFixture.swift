/// A CSV file and the rows it holds, header first.
struct CSVFixture: Sendable {
  let text: String
  let rows: [[String]]

  /// Whether only those cells are in quotes that need them.
  let isMinimal: Bool
}

extension CSVFixture {
  static let all = [
    CSVFixture(
      text: "only\r\n"
        + "\"\"\r\n"
        + "x\r\n"
        + "\"\"\r\n",
      rows: [
        ["only"],
        [""],
        ["x"],
        [""],
      ], isMinimal: true),
    CSVFixture(
      text: "c0,c1\r\n"
        + "\"',,a\",\r\n"
        + "\"\"\"\"\"\",\"\"\"\"\r\n"
        + "\"£\"\"\"\"\",\"\"\"\"\"\"\"\"\"\"\";\"\r\n",
      rows: [
        ["c0", "c1"],
        ["',,a", ""],
        ["\"\"", "\""],
        ["£\"\"", "\"\"\"\"\";"],
      ], isMinimal: true),
    CSVFixture(
      text: "\"c0\",\"c1\",\"c2\"\n"
        + "\"2018-03-31\"\"\",\"q\r\n"
        + "\",\"\"\n",
      rows: [
        ["c0", "c1", "c2"],
        ["2018-03-31\"", "q\r\n", ""],
      ], isMinimal: false),
    CSVFixture(
      text: "c0,c1,c2\r\n"
        + "a£1.5é,éx y,\"\"\"x y\"\r\n"
        + "\"\"\"lac\r\n"
        + "\",,;a\r\n",
      rows: [
        ["c0", "c1", "c2"],
        ["a£1.5é", "éx y", "\"x y"],
        ["\"lac\r\n", "", ";a"],
      ], isMinimal: true),
    CSVFixture(
      text: "c0,c1,c2,c3\r\n"
        + ";a,\"lac\"\"\"\"\"\"\",,'\r\n"
        + "😀,\"q\r\n"
        + "' 😀\",lac2018-03-31,\r\n",
      rows: [
        ["c0", "c1", "c2", "c3"],
        [";a", "lac\"\"\"", "", "'"],
        ["😀", "q\r\n' 😀", "lac2018-03-31", ""],
      ], isMinimal: true),
    CSVFixture(
      text: "\"c0\",\"c1\"\n"
        + "\"😀,£\r\n"
        + "\",\"1.5é£é\"\n"
        + "\"1.5\",\"é\"\n",
      rows: [
        ["c0", "c1"],
        ["😀,£\r\n", "1.5é£é"],
        ["1.5", "é"],
      ], isMinimal: false),
    CSVFixture(
      text: "c0,c1,c2\r\n"
        + ",,\";lac\n"
        + "😀\"\r\n",
      rows: [
        ["c0", "c1", "c2"],
        ["", "", ";lac\n😀"],
      ], isMinimal: true),
    CSVFixture(
      text: "c0,c1,c2\r\n"
        + "\",laclac\",\"£\"\"\"\",\",\",2018-03-31 \"\"\"\r\n"
        + "\"😀,lac\",\"é,'\",\"\"\"'x y\"\r\n",
      rows: [
        ["c0", "c1", "c2"],
        [",laclac", "£\"\",", ",2018-03-31 \""],
        ["😀,lac", "é,'", "\"'x y"],
      ], isMinimal: true),
    CSVFixture(
      text: "\"c0\",\"c1\",\"c2\",\"c3\"\n"
        + "\"x y\r\n"
        + "\",\"x y;\",\" \",\"\"\"x y£\"\n"
        + "\"1.5\",\"q\r\n"
        + "\",\"1.5😀\",\"lacé😀\r\n"
        + "\"\n"
        + "\"q\r\n"
        + "é£\",\"a\",\"q\r\n"
        + "£\r\n"
        + "\",\"é😀\"\n",
      rows: [
        ["c0", "c1", "c2", "c3"],
        ["x y\r\n", "x y;", " ", "\"x y£"],
        ["1.5", "q\r\n", "1.5😀", "lacé😀\r\n"],
        ["q\r\né£", "a", "q\r\n£\r\n", "é😀"],
      ], isMinimal: false),
    CSVFixture(
      text: "c0,c1,c2\r\n"
        + "2018-03-31😀,',£\r\n"
        + ",\"\"\"\"\"\",x yé\r\n",
      rows: [
        ["c0", "c1", "c2"],
        ["2018-03-31😀", "'", "£"],
        ["", "\"\"", "x yé"],
      ], isMinimal: true),
    CSVFixture(
      text: "c0,c1,c2,c3\r\n"
        + "\"\"\"2018-03-31\",\"q\r\n"
        + "a\",\"\"\"\",\"'\"\"\n"
        + "\"\"\"\r\n",
      rows: [
        ["c0", "c1", "c2", "c3"],
        ["\"2018-03-31", "q\r\na", "\"", "'\"\n\""],
      ], isMinimal: true),
    CSVFixture(
      text: "\"c0\",\"c1\",\"c2\",\"c3\"\n"
        + "\"\",\"q\n"
        + "\"\"lac\",\" \",\"\"\"x y\"\n"
        + "\"lac\",\"'😀;\",\"1.5\"\"\"\"\n"
        + "😀\",\"\"\n"
        + "\";\r\n"
        + "\",\" 😀lac\",\"é é\",\"é😀\"\n",
      rows: [
        ["c0", "c1", "c2", "c3"],
        ["", "q\n\"lac", " ", "\"x y"],
        ["lac", "'😀;", "1.5\"\"\n😀", ""],
        [";\r\n", " 😀lac", "é é", "é😀"],
      ], isMinimal: false),
    CSVFixture(
      text: "c0,c1\r\n"
        + "\"😀',\",;\r\n"
        + "\"x y\"\"\"\",1.5\",a;\r\n",
      rows: [
        ["c0", "c1"],
        ["😀',", ";"],
        ["x y\"\",1.5", "a;"],
      ], isMinimal: true),
    CSVFixture(
      text: "c0,c1\r\n"
        + "\",£;2018-03-31\",\"q\n"
        + "x yé\"\r\n"
        + "\";;\"\"\",\"q\r\n"
        + "éx y\r\n"
        + "\"\r\n",
      rows: [
        ["c0", "c1"],
        [",£;2018-03-31", "q\nx yé"],
        [";;\"", "q\r\néx y\r\n"],
      ], isMinimal: true),
  ]
}
