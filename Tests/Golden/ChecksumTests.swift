import Fixtures
import Testing

/// What the model is, to the bit: a change that only makes it faster or clearer changes neither.
///
/// To renew after a change of the model: take the values that the failing tests print, and say in
/// the commit what changed and why.
private let expectedPlain: UInt64 = 1_542_883_127_287_580_059
private let expectedBusy: UInt64 = 11_002_702_487_179_164_061

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
