/// Numbers of fixed length with a separator between them, such as `2018-03-31`.
struct DigitGroups {
  private let numbers: [Int32]

  /// Nil unless the text has exactly this form.
  init?(_ text: String, lengths: [Int], separator: Character) {
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.count == lengths.count else { return nil }
    var numbers: [Int32] = []
    for (group, length) in zip(groups, lengths) {
      guard group.utf8.count == length, group.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      numbers.append(Int32(group)!)
    }
    self.numbers = numbers
  }

  subscript(index: Int) -> Int32 { numbers[index] }
}
