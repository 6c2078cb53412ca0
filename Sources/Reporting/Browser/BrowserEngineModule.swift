import Foundation

/// The engine compiled for the browser, which the report carries to explore scenarios on the page.
public enum BrowserEngineModule {
  /// The bytes of `engine.wasm`; nil if the toolchain that built this could not compile it, or if
  /// the program was moved away from its resources.
  public static func bytes() -> Data? { PageResource.bytes("engine.wasm") }
}

/// The files that are built into the page.
enum PageResource {
  /// The bytes of one of them; nil if it was not built or is not where the program is.
  ///
  /// Looked for beside the program rather than by `Bundle.module`, which ends the program if the
  /// resources are missing.
  static func bytes(_ name: String) -> Data? {
    let own = Bundle(for: Place.self).bundleURL
    for place in [Bundle.main.resourceURL, Bundle.main.bundleURL, own].compactMap(\.self) {
      // Beside the program; or, in a test bundle of macOS, beside or inside the bundle.
      for folder in [place, place.deletingLastPathComponent()] {
        for bundle in ["caseload_Reporting.resources", "caseload_Reporting.bundle"] {
          let url = folder.appending(path: bundle)
          for inside in [name, "Contents/Resources/\(name)"] {
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
