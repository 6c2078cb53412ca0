import Engine

/// The 12 months before the opening day, as far as published figures tell them.
///
/// Rolling figures in the first 11 months, and financial years that began before the opening day,
/// need them. A month's count is taken, in this order: as published for the month; from the latest
/// published 12-month total that covers the month, less the months known, spread evenly over the
/// others; as a twelfth of the latest 12-month total before; as the mean of the months known. A
/// share's numerator and denominator are rebuilt from the published share and the published count
/// of the whole. Nothing about a period that ends after the opening day is used.
public struct History: Sendable {
  /// How well a count is known.
  public enum Basis: Int, Sendable, Comparable {
    /// Published for the month.
    case published
    /// Spread from a published total that covers the month.
    case spread
    /// Carried over from an earlier period.
    case carried

    /// Whether the left is known better.
    public static func < (left: Basis, right: Basis) -> Bool { left.rawValue < right.rawValue }
  }

  /// Tops and bottoms of one formula in the 12 months, the earliest first.
  public struct Year: Sendable {
    /// Counts of the top.
    public var tops: [Double]
    /// Counts of the bottom; 1 where the formula has none.
    public var bottoms: [Double]
    /// How well the least known month is known.
    public var basis: Basis
  }

  private let published: PublishedFigures
  /// The last month of the 12.
  private let last: Month

  /// The history up to an opening day at the end of a month.
  public init(_ published: PublishedFigures, lastMonth: Month) {
    self.published = published
    last = lastMonth
  }

  /// The months of a formula; nil when nothing is known.
  public func year(_ formula: IndicatorFormula) -> Year? {
    guard formula.kind == .flow else { return nil }
    if formula.isShare { return share(formula) }
    guard let counts = counts(formula.published) else { return nil }
    return Year(
      tops: counts.values, bottoms: [Double](repeating: 1, count: 12), basis: counts.basis)
  }

  private func share(_ formula: IndicatorFormula) -> Year? {
    let whole = counts(formula.published)
    var year = Year(tops: [], bottoms: [], basis: whole?.basis ?? .carried)
    for index in 0..<12 {
      let month = last + Int32(index - 11)
      let exact = known(formula.id, .month, ending: month)
      guard let (share, basis) = exact.map({ ($0.value, .published) }) ?? ratio(formula.id, month)
      else { return nil }
      let bottom = exact?.denominator ?? whole?.values[index] ?? denominator(formula.id, month)
      guard let bottom else { return nil }
      year.tops.append(exact?.numerator ?? share / formula.factor * bottom)
      year.bottoms.append(bottom)
      year.basis = max(year.basis, basis)
    }
    return year
  }

  /// The latest published ratio of two stocks up to the opening day; 1 when there is none.
  func ratio(_ ratio: IndicatorFormula.Ratio) -> Double {
    let tops = published.all(ratio.top, .monthEnd).filter { $0.end <= last }
    for (end, figure) in tops.reversed() {
      let bottom = published.figure(ratio.bottom, Period(.monthEnd, ending: end))
      if let bottom, bottom.value > 0 { return figure.value / bottom.value }
    }
    return 1
  }

  /// The 12 monthly counts published under any of some ids.
  private func counts(_ ids: [String]) -> (values: [Double], basis: Basis)? {
    let months = (0..<12).map { last + Int32($0 - 11) }
    let totals = totals(ids)
    var basis = Basis.published
    var values: [Double] = []
    for month in months {
      if let value = monthly(ids, month) {
        values.append(value)
      } else if let total = totals.last(where: { $0.end >= month && $0.end - month < 12 }) {
        let inside = (0..<12).map { monthly(ids, total.end + -Int32($0)) }
        let rest = total.value - inside.reduce(0) { $0 + ($1 ?? 0) }
        let unknown = Double(inside.count { $0 == nil })
        values.append(rest >= 0 ? rest / unknown : total.value / 12)
        basis = max(basis, .spread)
      } else if let total = totals.last(where: { $0.end < month }) {
        values.append(total.value / 12)
        basis = .carried
      } else {
        let known = (0..<24).compactMap { monthly(ids, last + -Int32($0)) }
        guard !known.isEmpty else { return nil }
        values.append(known.reduce(0, +) / Double(known.count))
        basis = .carried
      }
    }
    return (values, basis)
  }

  private func monthly(_ ids: [String], _ month: Month) -> Double? {
    for id in ids {
      if let figure = known(id, .month, ending: month) { return figure.value }
      if let figure = known(id, .monthEnd, ending: month) { return figure.value }
    }
    return nil
  }

  /// Published totals of 12 months that end by the opening day, in order of their end.
  private func totals(_ ids: [String]) -> [(end: Month, value: Double)] {
    var totals: [(end: Month, value: Double)] = []
    for id in ids {
      for type in [PeriodType.financialYear, .rolling12Months] {
        for (end, figure) in published.all(id, type) where end <= last {
          totals.append((end, figure.value))
        }
      }
    }
    return totals.sorted { $0.end < $1.end }
  }

  /// A share over the latest 12 months that cover a month; else the latest share known.
  private func ratio(_ id: String, _ month: Month) -> (Double, Basis)? {
    let year = Period(.financialYear, ending: FinancialYear(containing: month).lastMonth)
    if year.end <= last, let figure = published.figure(id, year) { return (figure.value, .spread) }
    let rolling = published.all(id, .rolling12Months).last { $0.end <= last }
    if let rolling, rolling.end >= month, rolling.end - month < 12 {
      return (rolling.figure.value, .spread)
    }
    let earlier = [PeriodType.financialYear, .rolling12Months, .month]
      .compactMap { type in published.all(id, type).last { $0.end <= last } }
    return earlier.max { $0.end < $1.end }.map { ($0.figure.value, .carried) }
  }

  /// A month's whole, from the wholes that were printed with the share itself.
  private func denominator(_ id: String, _ month: Month) -> Double? {
    let yearly = published.all(id, .financialYear) + published.all(id, .rolling12Months)
    let year = yearly.filter { $0.end <= last && $0.figure.denominator != nil }
      .max { $0.end < $1.end }
    if let whole = year?.figure.denominator { return whole / 12 }
    let months = published.all(id, .month).filter { $0.end <= last }
      .compactMap(\.figure.denominator).suffix(12)
    return months.isEmpty ? nil : months.reduce(0, +) / Double(months.count)
  }

  private func known(_ id: String, _ type: PeriodType, ending month: Month)
    -> PublishedFigures.Figure?
  {
    published.figure(id, Period(type, ending: month))
  }
}
