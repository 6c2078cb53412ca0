import Foundation
import Planning

/// Where a calibration that was stopped can go on: a hidden file beside its results.
///
/// It counts only for the same files, seed, months, size and version; one that does not, or is
/// damaged, is as if it were not there.
struct Checkpoint {
  private let file: URL
  private let key: String

  /// A checkpoint in a folder.
  ///
  /// - Parameter key: all that the results depend on.
  init(in folder: String, key: [String]) {
    file = URL(fileURLWithPath: folder, isDirectory: true)
      .appending(path: ".calibration-checkpoint", directoryHint: .notDirectory)
    var digest = SHA256()
    digest.update(key.joined(separator: "\n").utf8)
    self.key = digest.hexadecimal()
  }

  var exists: Bool { FileManager.default.fileExists(atPath: file.path) }

  /// The state that is kept; nil when there is none that can be used.
  ///
  /// - Parameters:
  ///   - fits: whether a calibration can go on from a state.
  ///   - tell: takes what became of it, for people.
  func read(
    fits: (Calibration.State) -> Bool = { _ in true }, _ tell: (String) -> Void
  ) -> Calibration.State? {
    guard exists else { return nil }
    let anew = "of another run, or damaged; calibrating from the beginning"
    guard isOrdinary, let data = try? Data(contentsOf: file),
      let state = Checkpoint.state(in: data, key), fits(state)
    else {
      tell("caseload: the checkpoint \(file.lastPathComponent) is \(anew)")
      return nil
    }
    tell("Going on from part \(state.done), where an earlier run was stopped")
    return state
  }

  /// Whether it is a file of a size that it could have: not a pipe that never ends.
  private var isOrdinary: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? .max
    return attributes?[.type] as? FileAttributeType == .typeRegular && size <= 512 << 20
  }

  /// Keeps a state; the old one is replaced in one go.
  ///
  /// - Parameter folder: of the results to come; what is half-written is in it, and goes with it.
  func write(_ state: Calibration.State, by folder: ResultFolder) throws {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    let kept = try encoder.encode(state)
    do {
      try folder.put(Data("\(key)\n\(Checkpoint.sum(kept))\n".utf8) + kept, at: file)
    } catch {
      throw ResultFolder.Fault(
        message: "the checkpoint \(file.path) cannot be written",
        instead: "free some space or choose another folder with -o DIR")
    }
  }

  /// Takes it away when it is no longer needed.
  func remove() { try? FileManager.default.removeItem(at: file) }

  /// The state in a file's bytes: the key, the checksum of what follows, and that.
  private static func state(in data: Data, _ key: String) -> Calibration.State? {
    let parts = data.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
    guard parts.count == 3, parts[0].elementsEqual(key.utf8) else { return nil }
    let kept = Data(parts[2])
    guard parts[1].elementsEqual(sum(kept).utf8) else { return nil }
    return try? PropertyListDecoder().decode(Calibration.State.self, from: kept)
  }

  /// A checksum against damage: FNV-1a, by words of eight bytes.
  private static func sum(_ data: Data) -> String {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    data.withUnsafeBytes { bytes in
      let whole = bytes.count / 8 * 8
      for place in stride(from: 0, to: whole, by: 8) {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        sum = (sum ^ word) &* 0x0000_0100_0000_01b3
      }
      for byte in bytes[whole...] { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    return String(sum, radix: 16)
  }
}
