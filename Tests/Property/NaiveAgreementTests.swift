import Naive
import Testing

/// The engine, made to be fast, against the same rules made to be read. More authorities on demand:
/// `swift run -c release Agreement 10000`.
@Suite("The engine agrees with a naive rendering of itself")
struct NaiveAgreementTests {
  private static let agreements = (1...200).map { Agreement(authority: $0) }

  @Test("Every number of 200 random small authorities, exactly")
  func everyNumber() {
    #expect(Self.agreements.compactMap { $0.disagreement?.description } == [])
  }

  @Test("Among them everything occurs that is counted")
  func everythingOccurs() {
    var occurrence = Occurrence()
    for agreement in Self.agreements { occurrence.add(agreement.tally) }
    #expect(occurrence.missing == [])
  }
}
