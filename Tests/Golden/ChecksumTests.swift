import Fixtures
import Testing

/// What the model is, to the bit: a change that only makes it faster or clearer changes neither.
///
/// To renew after a change of the model: take the values that the failing tests print, and say in
/// the commit what changed and why.
private let expectedPlain: UInt64 = 3_708_787_261_547_341_917
private let expectedBusy: UInt64 = 6_562_634_513_590_149_599

@Suite("The model to the bit")
struct ChecksumTests {
  @Test("Two replications of the made-up authority")
  func plain() {
    #expect(checksum(of: madeUpPlan(), replications: 2) == expectedPlain)
  }

  @Test("Two replications with every programme, feedback and kind of lever")
  func busy() {
    #expect(checksum(of: busyPlan(), replications: 2) == expectedBusy)
  }
}
