import Foundation

/// The engine compiled for the browser, which the report carries to explore scenarios on the page.
public enum BrowserEngineModule {
  /// The bytes of `engine.wasm`; nil if the toolchain that built this could not compile it, or if
  /// the program was moved away from its resources.
  ///
  /// Looked for beside the program rather than by `Bundle.module`, which ends the program if the
  /// resources are missing and does not exist if there are none.
  public static func bytes() -> Data? {
    let own = Bundle(for: Place.self).bundleURL
    for place in [Bundle.main.resourceURL, Bundle.main.bundleURL, own].compactMap(\.self) {
      // Beside the program; or, in a test bundle of macOS, beside or inside the bundle.
      for folder in [place, place.deletingLastPathComponent()] {
        for bundle in ["caseload_Reporting.resources", "caseload_Reporting.bundle"] {
          let url = folder.appending(path: bundle)
          for inside in ["engine.wasm", "Contents/Resources/engine.wasm"] {
            if let data = try? Data(contentsOf: url.appending(path: inside)) { return data }
          }
        }
      }
    }
    return nil
  }

  /// A class, to find the bundle that the code was linked into.
  private final class Place {}
}
