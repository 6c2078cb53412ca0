// What libFuzzer calls with one input after the other: see `.ci/fuzz`. The first byte says which
// reader gets the rest.

import Engine
import Foundation

@testable import Planning

/// libFuzzer's own loop, which calls the function with one input after the other.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ readOne: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// Reads one input; ends the process where something is wrong.
func readOne(_ start: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  guard size > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: size - 1))
  var problems = Problems()
  do {
    try SourceText.refuseNonText(bytes, "file")
    let source = SourceText(path: "file", bytes: bytes)
    try read(Character(UnicodeScalar(start[0])), source, &problems)
  } catch let error as Problems {
    precondition(!error.isEmpty, "refused without a problem")
    problems.add(error)
  } catch {
    fatalError("\(error)")
  }
  if let fault = Verdict.fault(problems) { fatalError(fault) }
  return 0
}

/// Names that the files can refer to.
let vocabulary: VocabularyFile = {
  var problems = Problems()
  let text =
    "id,name,theme,unit,polarity,basis,simulated,definition\n"
    + "lac,LAC,t,count,info,month_end,yes,\ncontacts,C,t,count,info,month,yes,\n"
  return VocabularyFile(SourceText(path: "indicators.csv", text: text), &problems)
}()

let sources = [Source(id: "first", title: "", published: Month(year: 2017, month: 5))]

/// A return that is right, of which one file is another.
let returned: [ReturnTable: String] = [
  .header: "CHILD,DOB\nA,01/01/2003\nB,10/03/2017\n",
  .episodes: "CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC\n"
    + "A,01/05/2016,S,V2,U6,PR1,01/07/2016,X1\nA,01/07/2016,B,C1,H5,PR4,01/12/2016,E4A\n"
    + "B,12/03/2017,S,C1,R3,PR4,,\n",
  .uasc: "CHILD,DUC\n", .reviews: "CHILD,REVIEW,REVIEW_CODE\nA,15/05/2016,PN1\n",
]

func read(_ kind: Character, _ source: SourceText, _ problems: inout Problems) throws {
  let ids = Set(vocabulary.descriptions.map(\.id))
  switch kind {
  case "s":
    let file = ScenarioFile(try JSONCReader.read(source), source, &problems)
    let reader = LeverReader(base: Assumptions(), teams: ["Duty 1", "Court & Permanence"])
    for node in file.levers { _ = node.fields("the lever", &problems) { reader.read(&$0) } }
  case "a":
    let node = try JSONCReader.read(source)
    _ = AuthorityFile(node, knownBy: nil, &problems)
    _ = AuthorityFile(node, knownBy: Month(year: 2017, month: 6), &problems)
  case "i": _ = VocabularyFile(source, &problems)
  case "r": _ = Source.read(source, &problems)
  case "v":
    for month in [nil, Month(year: 2017, month: 6)] {
      _ = ActualsFile(
        source, area: "rotherham", vocabulary: vocabulary, sources: sources, knownBy: month,
        &problems)
    }
  case "t": _ = TargetsFile.read(source, vocabulary: vocabulary, knownBy: nil, &problems)
  case "o": _ = OpeningFile(source, knownBy: nil, &problems)
  case "c": _ = Caveat.read(source, vocabulary: ids, knownBy: nil, &problems)
  case "h":
    let history = YearlyHistory(source, area: "rotherham", knownBy: nil, &problems)
    for stream in ElementKeys.streams {
      _ = VolatilityEstimate(
        history.series.filter { $0.stream == stream }, prior: 0.1, halfLifeMonths: 12)
    }
  case "e", "d", "u", "w":
    let kinds: [Character: ReturnTable] = [
      "e": .episodes, "d": .header, "u": .uasc, "w": .reviews,
    ]
    let files = ReturnTable.allCases.map { table in
      let text = table == kinds[kind] ? source.text : returned[table]!
      return ReturnFile(
        table: table, source: SourceText(path: table.fileName, text: text), year: 2017)
    }
    var reader = ReturnsReader(path: "ret", today: Day(year: 2018, month: 1, day: 1))
    if let returns = reader.read(files, first: nil, last: nil, &problems) {
      let figures = ReturnFigures.all(returns, Assumptions().careStandards)
      precondition(figures.allSatisfy { $0.value.isFinite && $0.value >= 0 })
      _ = ReturnOpening.profiles(returns)
      let measured =
        MeasuredEntries.figures(returns) + MeasuredExits(returns, Assumptions()).figures
      precondition(
        measured.flatMap(\.estimates).allSatisfy {
          $0.map { 0 <= $0.low && $0.low <= $0.value && $0.value <= $0.high } ?? true
        })
    }
  case "b": _ = BacktestSummary(source, vocabulary: ids, &problems)
  default:
    let text = source.text
    _ =
      NumberText.value(text)
      ?? {
        _ = NumberText.fault(in: text); return 0
      }()
    _ = try? WrittenDay(text)
    _ = try? WrittenMonth(text)
    _ = try? WrittenFinancialYear(text)
    _ = try? SeekTarget(text)
    _ = try? Target(red: text, amber: text, green: text, polarity: "low")
  }
}

var count = CommandLine.argc
var words = CommandLine.unsafeArgv
exit(runFuzzer(&count, &words) { readOne($0, $1) })
