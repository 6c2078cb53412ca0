import Testing

@testable import Planning

@Suite("Targets to be sought")
struct SeekTargetTests {
  @Test("Each comparison, with and without spaces")
  func reading() throws {
    for (text, met, missed) in [
      ("lac<=600", 600.0, 600.5), ("lac >= 600", 600, 599.5), ("lac<600", 599.5, 600),
      (" lac > -1.5 ", 0, -1.5),
    ] {
      let target = try SeekTarget(text)
      #expect(target.indicator == "lac")
      #expect(target.isMet(by: met) && !target.isMet(by: missed), "\(text)")
      #expect(!target.isMet(by: .nan), "an undefined figure does not meet it")
    }
    #expect(try SeekTarget("lac<=600").text == "lac <= 600")
  }

  @Test(
    "What is no target", arguments: ["", "lac", "lac=600", "<=600", "lac<=", "lac<=>6", "lac<6%"])
  func wrong(_ text: String) {
    #expect(throws: Fault.self) { try SeekTarget(text) }
  }
}
