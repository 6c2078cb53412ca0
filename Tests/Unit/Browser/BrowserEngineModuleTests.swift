import Foundation
import Reporting
import Testing

struct BrowserEngineModuleTests {
  @Test("The engine for the browser is a WebAssembly module, where the toolchain can make it")
  func isWebAssembly() {
    guard let bytes = BrowserEngineModule.bytes() else { return }
    #expect(bytes.prefix(8) == Data([0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]))
  }
}
