import Engine

/// A month or a financial year over which simulated money is summed.
struct CostSpan {
  /// A month or a financial year.
  var type: PeriodType
  /// "2018-04" or "2018/19".
  var text: String
  /// The simulated months in it, counted from 0.
  var months: Range<Int>
  /// Whether all months of the period are simulated.
  var isWhole: Bool

  /// Every simulated month.
  static func months(of sample: Sample) -> [CostSpan] {
    (0..<sample.months).map { month in
      CostSpan(
        type: .month, text: (sample.firstMonth + Int32(month)).text, months: month..<month + 1,
        isWhole: true)
    }
  }

  /// Every financial year with a simulated month.
  static func years(of sample: Sample) -> [CostSpan] {
    var years: [CostSpan] = []
    for month in 0..<sample.months {
      let year = FinancialYear(containing: sample.firstMonth + Int32(month)).text
      if years.last?.text == year {
        let first = years[years.count - 1].months.lowerBound
        years[years.count - 1].months = first..<month + 1
      } else {
        years.append(
          CostSpan(type: .financialYear, text: year, months: month..<month + 1, isWhole: false))
      }
    }
    for index in years.indices { years[index].isWhole = years[index].months.count == 12 }
    return years
  }
}

extension Sample {
  /// Mean pence, as a sum of means that are rounded by line and month.
  func meanPence(_ lines: [CostLine], _ span: CostSpan) -> Int64 {
    var total: Int64 = 0
    for month in span.months {
      for line in lines {
        total += roundedQuotient(pence(line, month: month).reduce(0, +), Int64(count))
      }
    }
    return total
  }

  /// Pence in each replication.
  func amounts(_ lines: [CostLine], _ span: CostSpan) -> [Int64] {
    var amounts = [Int64](repeating: 0, count: count)
    for month in span.months {
      for line in lines {
        for (index, pence) in pence(line, month: month).enumerated() { amounts[index] += pence }
      }
    }
    return amounts
  }
}

/// A quotient rounded to the nearest whole number, halves away from zero.
private func roundedQuotient(_ sum: Int64, _ count: Int64) -> Int64 {
  let (quotient, remainder) = sum.quotientAndRemainder(dividingBy: count)
  return 2 * abs(remainder) >= count ? quotient + (sum < 0 ? -1 : 1) : quotient
}
