/// What a scenario's programmes cost and save against what it is compared with, month by month.
public struct CashFlow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// Short name of what it is compared with.
  public var baseline: String
  /// Month by month, then year by year; in each, the measures in their order.
  public var rows: [Row]
  /// When it pays back; nil where it spends nothing on delivery that the baseline does not.
  public var payback: Payback?

  /// Makes it from its parts.
  public init(scenario: String, baseline: String, rows: [Row], payback: Payback?) {
    self.scenario = scenario
    self.baseline = baseline
    self.rows = rows
    self.payback = payback
  }

  /// What is paid and saved. Each is a paired difference between simulated futures.
  public enum Measure: String, Sendable, CaseIterable {
    /// Paid for the delivery of programmes, beyond what the baseline pays.
    case programmeCost = "programme_cost"
    /// Paid less for everything else.
    case grossSaving = "gross_saving"
    /// Gross saving less programme cost.
    case netSaving = "net_saving"
    /// Net saving from the first simulated month to the end of the period.
    case cumulativeNetSaving = "cumulative_net_saving"
  }

  /// One measure in one month or financial year, in pounds to the penny.
  public struct Row: Sendable {
    /// What is measured.
    public var measure: Measure
    /// `month` or `financial_year`.
    public var periodType: String
    /// "2018-04" or "2018/19".
    public var period: String
    /// Mean over pairs of simulated futures; the differences of costs.csv, to the penny.
    public var mean: Double
    /// Quantile at 10 per cent of pairs of simulated futures.
    public var p10: Double
    /// Quantile at 50 per cent: the median.
    public var p50: Double
    /// Quantile at 90 per cent.
    public var p90: Double
    /// Share of simulated futures that have paid back by the period's end, 0...1; only of the
    /// cumulative saving, and only where something is spent on delivery.
    public var pPaidBack: Double?

    /// Makes a row from all its columns.
    public init(
      measure: Measure, periodType: String, period: String, mean: Double, p10: Double, p50: Double,
      p90: Double, pPaidBack: Double?
    ) {
      self.measure = measure
      self.periodType = periodType
      self.period = period
      self.mean = mean
      self.p10 = p10
      self.p50 = p50
      self.p90 = p90
      self.pPaidBack = pPaidBack
    }
  }

  /// When programmes pay back.
  ///
  /// A future has paid back in the first month, not before delivery is first paid for, from which
  /// its cumulative net saving is never below zero again until the end of the run.
  public struct Payback: Sendable, Equatable {
    /// The first month in which delivery is paid for, as "2018-06".
    public var begins: String
    /// The first month by which 1 in 10 simulated futures have paid back; nil where fewer ever do.
    public var p10: String?
    /// The same for half of them.
    public var p50: String?
    /// The same for 9 in 10.
    public var p90: String?
    /// Share of simulated futures that do not pay back within the run, 0...1.
    public var never: Double

    /// Makes it from its parts.
    public init(begins: String, p10: String?, p50: String?, p90: String?, never: Double) {
      self.begins = begins
      self.p10 = p10
      self.p50 = p50
      self.p90 = p90
      self.never = never
    }
  }
}
