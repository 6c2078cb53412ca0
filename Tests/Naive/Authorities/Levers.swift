import Engine

extension SmallAuthority {
  /// Levers that begin, ramp up, end and fade anywhere in the run: on what there are levers for, and
  /// on any other figure.
  static func levers(_ dice: inout Dice, from first: Day, to last: Day) -> [Lever] {
    if dice.happens(0.3) { return [] }
    let days = Int(last - first)
    return (0..<dice.whole(1...8)).map { _ in
      var lever = dice.happens(0.6) ? usual(&dice) : unusual(&dice)
      lever.from = first + Int32(dice.whole(-40...days))
      lever.rampDays = dice.happens(0.5) ? 0 : Int32(dice.whole(1...days + 20))
      if dice.happens(0.4) {
        lever.until = lever.from + Int32(dice.whole(0...days))
        lever.fadeDays = dice.happens(0.5) ? 0 : Int32(dice.whole(1...90))
      }
      return lever
    }
  }

  private static func usual(_ dice: inout Dice) -> Lever {
    let kind = Int32(dice.whole(0...15))
    let stream = Int32(dice.whole(0...4))
    func lever(
      _ figure: PartialKeyPath<Assumptions>, _ row: Int32, _ operation: LeverOperation,
      _ amount: Double
    ) -> Lever {
      let offset = MemoryLayout<Assumptions>.offset(of: figure)!
      return Lever(
        position: Int32(offset / 8) + row, operation: operation, amount: amount,
        from: Day(number: 0))
    }
    switch dice.whole(0...7) {
    case 0: return lever(\.programmes.rightChildReviewed, 0, .set, dice.some(20))
    case 1: return lever(\.workforce.postsFactor, kind, .multiply, dice.some(3))
    case 2: return lever(\.workforce.agencyWithdrawn, kind, .add, dice.some(4))
    case 3: return lever(\.workforce.recruitmentFactor, kind, .set, dice.some(2))
    case 4: return lever(\.world.demandFactor, stream, .multiply, dice.some(3))
    case 5: return lever(\.frontDoor.contactsPerYear, stream, .add, dice.some(100))
    case 6: return lever(\.workforce.hoursLostShare, kind, .set, dice.share())
    default: return lever(\.programmes.therapeuticPlaces, 0, .set, dice.some(10))
    }
  }

  /// A third to twice of any figure.
  private static func unusual(_ dice: inout Dice) -> Lever {
    Lever(
      position: Int32(dice.whole(0...Assumptions.count - 1)), operation: .multiply,
      amount: dice.between(0.3, 2), from: Day(number: 0))
  }
}
