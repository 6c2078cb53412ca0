/// A difference in cost in words, with its range.
enum CostWording {
  /// "saving £1.9m in 2020/21 after its own cost (£1.1m to £2.8m)", for the end of a sentence.
  static func clause(
    _ difference: ThreeFigures, in period: String, afterOwnCost: Bool
  ) -> String {
    let money = MoneyText(from: difference.low, to: difference.high)
    switch difference.side {
    case .zero: return "at exactly the same cost in \(period)"
    case .below where !money.isNothing(difference.mean):
      let own = afterOwnCost ? " after its own cost" : ""
      return "saving \(money.amount(difference.mean)) in \(period)\(own) "
        + "(\(money.amount(difference.high)) to \(money.amount(difference.low)))"
    case .above where !money.isNothing(difference.mean):
      return "costing \(money.amount(difference.mean)) more in \(period) "
        + "(\(money.amount(difference.low)) to \(money.amount(difference.high)))"
    default:
      return "with no clear saving or extra cost in \(period) (\(sides(difference)))"
    }
  }

  /// "Saves £1.9m (£1.1m to £2.8m)", for a panel or a chart.
  static func short(_ difference: ThreeFigures) -> String {
    let money = MoneyText(from: difference.low, to: difference.high)
    switch difference.side {
    case .zero: return "Exactly the same cost"
    case .below where !money.isNothing(difference.mean):
      return "Saves \(money.amount(difference.mean)) "
        + "(\(money.amount(difference.high)) to \(money.amount(difference.low)))"
    case .above where !money.isNothing(difference.mean):
      return "Costs \(money.amount(difference.mean)) more "
        + "(\(money.amount(difference.low)) to \(money.amount(difference.high)))"
    default: return "No clear difference (\(sides(difference)))"
    }
  }

  /// "Saves £1.9m", for a heading.
  static func title(_ difference: ThreeFigures) -> String {
    let text = short(difference)
    return String(text.prefix { $0 != "(" }.dropLast(text.contains("(") ? 1 : 0))
  }

  /// "£1.1m to £2.8m", by its size where the side is clear.
  static func range(_ difference: ThreeFigures) -> String {
    guard difference.side != .zero else { return "" }
    let text = short(difference)
    return String(text.drop { $0 != "(" }.dropFirst().dropLast())
  }

  /// "£48.3m (£46.1m to £50.9m)".
  static func level(_ figures: ThreeFigures) -> String {
    let money = MoneyText(from: figures.low, to: figures.high)
    return "\(money.signed(figures.mean)) (\(MoneyText.range(figures.low, figures.high)))"
  }

  /// "£0.3m more to £1.2m less".
  static func sides(_ difference: ThreeFigures) -> String {
    let money = MoneyText(from: difference.low, to: difference.high)
    func side(_ value: Double) -> String {
      money.isNothing(value) ? "none" : "\(money.amount(value)) \(value < 0 ? "less" : "more")"
    }
    return "\(side(difference.low)) to \(side(difference.high))"
  }
}
