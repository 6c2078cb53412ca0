extension InlineArray where Element == Double {
  /// Which of the kinds a table gives shares of a number between 0 and 1 falls to: the kinds lie end
  /// to end in the table's order, and the last takes what is left.
  func place(of uniform: Double) -> Int {
    var place = 0
    var sum = self[0]
    while place < count - 1, uniform >= sum {
      place += 1
      sum += self[place]
    }
    return place
  }
}
