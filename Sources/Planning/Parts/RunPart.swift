/// What one part of a run leaves behind: which run it is of, how it was made, and the figures of its
/// replications, to the bit.
///
/// As bytes, in this order:
///
///     14  "caseload part" and a line feed
///      4  version of this format, little-endian
///      4  length of the next, little-endian
///      n  which run it is of and how it was made: see `RunPart.Origin`
///      m  figures: see `Sample.write`, once for the scenario and once for its baseline
///     32  SHA-256 of all that comes before
///
/// A part may come from anywhere: whatever is wrong with its bytes is told, never trapped on, and
/// nothing is set aside for figures that are not in them.
public struct RunPart: Sendable {
  /// Which run it is of, and how it was made.
  public let origin: Origin
  /// The figures of its replications.
  let figures: ArraySlice<UInt8>
  /// The checksum of its bytes, as 64 lower-case hexadecimal digits.
  public let sha256: String
  /// What a file holds.
  public let bytes: [UInt8]

  /// The version of the format; another is another number.
  static let formatVersion: UInt32 = 1
  private static let magic = Array("caseload part\n".utf8)
  private static let start = 22
  private static let checksumLength = 32

  init(_ origin: Origin, figures: [UInt8]) {
    var writer = PartWriter()
    origin.write(into: &writer)
    var bytes = RunPart.magic
    for number in [RunPart.formatVersion, UInt32(writer.bytes.count)] {
      for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
    }
    bytes += writer.bytes
    let first = bytes.count
    bytes += figures
    let last = bytes.count
    var digest = SHA256()
    digest.update(bytes)
    bytes += digest.bytes()
    self.origin = origin
    self.figures = bytes[first..<last]
    sha256 = digest.hexadecimal()
    self.bytes = bytes
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: that they are no part, or damaged, or of another version.
  public init(_ bytes: [UInt8]) throws(Fault) {
    let again = "run this part again, or copy its file again"
    guard bytes.count >= RunPart.magic.count, bytes.starts(with: RunPart.magic) else {
      throw bytes.isEmpty
        ? Fault("the file is empty", instead: again)
        : Fault("this is not a part of a run", instead: "name files that run --shard wrote")
    }
    func number(_ place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    guard bytes.count >= RunPart.start + RunPart.checksumLength else {
      throw Fault("the file is cut short", instead: again)
    }
    let end = bytes.count - RunPart.checksumLength
    var digest = SHA256()
    digest.update(bytes[..<end])
    guard digest.bytes().elementsEqual(bytes[end...]) else {
      throw Fault("the file is damaged or cut short: its checksum does not agree", instead: again)
    }
    let version = number(RunPart.magic.count)
    guard version == RunPart.formatVersion else {
      throw Fault(
        "the part has format \(version), this caseload reads \(RunPart.formatVersion)",
        instead: "merge with the caseload that made it, or run this part again with this one")
    }
    let length = Int(number(RunPart.magic.count + 4))
    guard length <= end - RunPart.start else {
      throw Fault("the part does not say which run it is of", instead: again)
    }
    var reader = PartReader(bytes[RunPart.start..<RunPart.start + length])
    guard let origin = Origin(&reader), reader.left == 0 else {
      throw Fault("the part does not say which run it is of", instead: again)
    }
    self.origin = origin
    figures = bytes[RunPart.start + length..<end]
    sha256 = digest.hexadecimal()
    self.bytes = bytes
  }
}
