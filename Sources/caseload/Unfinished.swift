import Foundation

/// A hidden file or folder for results that are not finished yet.
///
/// It is locked while the program is at work on it. The system gives the lock up when the program
/// ends, however it ends, so a later run knows what a killed one has left behind and takes it away.
/// The name says on which machine it was made, for a lock may be unknown to other machines that
/// share the folder: each takes away its own alone. Where there are no locks nothing is taken away.
struct Unfinished {
  let url: URL
  private let descriptor: Int32

  /// Makes a folder for results of a name.
  init(folder name: String, in parent: URL) throws {
    self = try Unfinished.made(name, in: parent) { url in
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    }
  }

  /// Makes an empty file for a result of a name.
  init(file name: String, in parent: URL) throws {
    self = try Unfinished.made(name, in: parent) { try Data().write(to: $0) }
  }

  private init(_ url: URL, _ descriptor: Int32) {
    self.url = url
    self.descriptor = descriptor
  }

  private static func made(_ name: String, in parent: URL, _ make: (URL) throws -> Void) throws
    -> Unfinished
  {
    while true {
      let process = ProcessInfo.processInfo.processIdentifier
      let unique = String(UInt64.random(in: 0...UInt64.max), radix: 36)
      let url = parent.appending(path: "\(start(name))\(process)-\(unique)@\(machine)")
      try make(url)
      let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
      _ = flock(descriptor, LOCK_EX)
      // Another run may have taken it for left behind before it was locked.
      if FileManager.default.fileExists(atPath: url.path) { return Unfinished(url, descriptor) }
      close(descriptor)
    }
  }

  /// Gives it its place; a file that is there is replaced in one go.
  func rename(to target: URL) throws {
    guard Unfinished.rename(url, to: target) else { throw Unfinished.error() }
    close(descriptor)
  }

  /// Takes it away.
  func remove() {
    try? FileManager.default.removeItem(at: url)
    close(descriptor)
  }

  /// Takes away what killed runs of this machine left behind of results of a name.
  static func clear(_ name: String, in parent: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for left in names where left.hasPrefix(start(name)) && left.hasSuffix("@\(machine)") {
      let url = parent.appending(path: left)
      let descriptor = open(url.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(at: url) }
      close(descriptor)
    }
  }

  /// Renames a file or folder in one go; false, and `errno`, if that cannot be.
  static func rename(_ url: URL, to target: URL) -> Bool {
    Foundation.rename(url.path, target.path) == 0
  }

  /// Exchanges two files or folders in one go, so that at no moment one of them is missing.
  ///
  /// - Returns: false, and `errno`, if one is missing or the file system cannot do it.
  static func exchange(_ one: URL, _ other: URL) -> Bool {
    #if canImport(Darwin)
      return renamex_np(one.path, other.path, UInt32(RENAME_SWAP)) == 0
    #else
      // The C library has it (glibc 2.28, musl 1.2), but Swift's view of it does not.
      typealias Rename =
        @convention(c) (
          Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else {
        errno = ENOSYS
        return false
      }
      let exchange: UInt32 = 2
      let rename = unsafeBitCast(symbol, to: Rename.self)
      return rename(AT_FDCWD, one.path, AT_FDCWD, other.path, exchange) == 0
    #endif
  }

  /// What the system says of the last failure.
  static func error() -> NSError { NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }

  private static func start(_ name: String) -> String { ".\(name).partial-" }

  /// The machine's name, without what cannot stand in a file's name.
  private static let machine: String = {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "unknown" }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0))
    }
  }()
}
