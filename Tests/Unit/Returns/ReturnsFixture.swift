import Engine
import MadeUpFiles
import Testing

@testable import Planning

/// A return of eight made-up children, of which all answers are known by hand.
///
/// Amy comes by agreement at 5, an order is made, and she moves to kin. Bob is in a home for three
/// months at 15. Cat is taken two days after birth. Dan was there since before anything known, and
/// turns 18. Eve is taken by the police for two days and goes home a week later. Fay is
/// unaccompanied. Guy has a short break. Hal is placed with adopters and adopted.
enum ReturnsFixture {
  static let header = """
    Child,Sex,Dob
    Amy,2,10/06/2010
    Bob,1,01/01/2001
    Cat,2,03/09/2016
    Dan,1,20/02/1999
    Eve,2,01/06/2008
    Fay,2,2001-01-01
    Guy,1,05/05/2014
    Hal,1,02/02/2012

    """

  static let episodes = """
    CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC
    Amy,01/05/2016,S,V2,N1,U6,PR1,01/07/2016,X1
    Amy,01/07/2016,L,C1,N1,U6,PR1,01/11/2016,X1
    Amy,01/11/2016,P,C1,N1,U1,PR1,,
    Bob,15/05/2016,S,V2,N1,K2,PR4,15/08/2016,E4A
    Cat,05/09/2016,S,C1,N1,R3,PR4,,
    Dan,10/10/2012,P,C2,N1,U4,PR5,20/02/2017,E17
    Eve,01/02/2017,S,L1,N1,U6,PR4,03/02/2017,X1
    Eve,03/02/2017,L,V2,N1,U6,PR4,10/02/2017,E4B
    Fay,2016-12-01,S,v2,N8, h5 ,PR4,,
    Guy,01/06/2016,S,V4,N2,U6,PR1,03/06/2016,E8
    Hal,01/03/2016,L,E1,N1,U6,PR1,01/10/2016,X1
    Hal,01/10/2016,P,E1,N1,A6,,01/03/2017,E11

    """

  static let unaccompanied = "CHILD,DUC\nFay,\n"

  static func files(
    header: String = header, episodes: String = episodes, year: Int32? = 2017
  ) -> [ReturnFile] {
    [
      (ReturnTable.header, header), (.episodes, episodes), (.uasc, unaccompanied),
    ].map { table, text in
      ReturnFile(
        table: table, source: SourceText(path: "ret/\(table.fileName)", text: text), year: year)
    }
  }

  /// Reads files; nil, and problems, if anything is wrong.
  static func read(
    _ files: [ReturnFile], first: Month? = nil, last: Month? = nil, _ problems: inout Problems
  ) -> Returns? {
    var reader = ReturnsReader(path: "ret", today: Day(year: 2020, month: 1, day: 1))
    return reader.read(files, first: first, last: last, &problems)
  }

  /// The eight children's return.
  static func returns() throws -> Returns {
    var problems = Problems()
    let returns = read(files(), &problems)
    try problems.throwIfAny()
    return try #require(returns)
  }

  /// Made-up returns of many.
  static func returns(_ made: MadeUpReturn) throws -> Returns {
    var problems = Problems()
    let returns = read(
      made.files.map { path, text in
        ReturnFile(
          table: ReturnTable(
            rawValue: String(path.split(separator: "/")[1].dropLast(4)))!,
          source: SourceText(path: path, text: text), year: Int32(path.prefix(4)))
      }, &problems)
    try problems.throwIfAny()
    return try #require(returns)
  }
}
