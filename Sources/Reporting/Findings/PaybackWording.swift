import Planning

/// When programmes pay back, in words; never without saying how many futures do not.
struct PaybackWording {
  let payback: CashFlow.Payback
  /// The last simulated month.
  let lastMonth: String

  /// Nil where the scenario spends nothing on delivery.
  init?(_ outcome: Outcome) {
    guard let payback = outcome.cashFlow?.payback else { return nil }
    self.payback = payback
    lastMonth = outcome.lastMonth
  }

  private var end: String { ReportedPeriod.words(lastMonth) }

  /// "Paid back by September 2019 in half of simulated futures", for a heading.
  var title: String {
    if payback.never == 1 { return "Not paid back by \(end) in any simulated future" }
    if let middle = payback.p50 {
      return "Paid back by \(ReportedPeriod.words(middle)) in half of simulated futures"
    }
    return "Not paid back by \(end) in \(Spoken.chance(payback.never)) simulated futures"
  }

  /// One or two sentences with the range and the share that is not paid back.
  var sentence: String {
    var text = title
    if let first = payback.p10, let last = payback.p90, payback.p50 != nil {
      text +=
        first == last
        ? ", and in 9 in 10 of them too"
        : "; in 1 in 10 by \(ReportedPeriod.words(first)), in 9 in 10 by "
          + ReportedPeriod.words(last)
    } else if let first = payback.p10, first != payback.p50 {
      text += "; 1 in 10 pay back by \(ReportedPeriod.words(first))"
    }
    text += "."
    if payback.never > 0, payback.never < 1, payback.p50 != nil {
      text += " \(Spoken.capitalised(Spoken.chance(payback.never))) do not pay back by \(end)."
    }
    return text
  }

  /// "September 2019", for a table: half of the futures.
  var middle: String {
    payback.p50.map(ReportedPeriod.words)
      ?? "Not by \(end) in \(Spoken.chance(payback.never))"
  }

  /// "June 2019 to December 2019", for a table: 1 in 10 and 9 in 10 of the futures.
  var range: String {
    guard let first = payback.p10, payback.p50 != nil else { return "" }
    let last = payback.p90.map(ReportedPeriod.words) ?? "after \(end)"
    return "\(ReportedPeriod.words(first)) to \(last)"
  }
}
