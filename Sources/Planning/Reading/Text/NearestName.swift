/// Finds the known name that a misspelt one was probably meant to be.
public enum NearestName {
  /// The closest of `names`, if it is close: at most one edit in four characters, and one in short names.
  ///
  /// Case, spaces, hyphens and underscores are the same. Of equally close names the first wins.
  /// What is longer than `longest` bytes is no name and near none.
  public static func to(_ name: String, among names: some Sequence<String>) -> String? {
    guard name.utf8.count <= longest else { return nil }
    let wanted = plain(name)
    var best: (name: String, distance: Int)?
    for candidate in names where candidate.utf8.count <= longest {
      let other = plain(candidate)
      let allowed = max(1, max(wanted.count, other.count) / 4)
      guard min(wanted.count, other.count) > 1 || wanted == other else { continue }
      guard abs(wanted.count - other.count) <= allowed else { continue }
      let found = distance(wanted, other)
      if found <= allowed, found < best?.distance ?? Int.max { best = (candidate, found) }
    }
    return best?.name
  }

  /// The longest name, in bytes: comparing takes time in proportion to the square.
  public static let longest = 200

  /// Fewest insertions, deletions, substitutions and swaps of neighbours from one to the other
  /// (optimal string alignment). Time is the product of the lengths.
  public static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left), Array(right))
  }

  private static func plain(_ name: String) -> [Character] {
    name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let substitution = last[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(substitution, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
