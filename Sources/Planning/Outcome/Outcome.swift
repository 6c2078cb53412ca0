/// What a run found: everything that the files and the report of one run are written from.
///
/// All rows are in the order in which they are to be written. Money is in pounds (rounded to the
/// penny), shares are percentages (0-100), periods are written as in `actuals.csv`.
public struct Outcome: Sendable {
  /// The authority's name as people say it ("Rotherham").
  public var authority: String
  /// The question asked, in one line ("What if we do Right Child Right Care?").
  public var question: String
  /// The scenario asked about; `baseline` when the baseline itself was run.
  public var scenario: ScenarioLabel
  /// What it is compared with; nil when the baseline itself was run.
  public var baseline: ScenarioLabel?
  /// The last day of what is known: the opening position, as an ISO date.
  public var openingDate: String
  /// The last simulated month, as "2021-03".
  public var lastMonth: String
  /// Which layers of uncertainty the ranges hold, and which they do not hold yet.
  public var layers: [UncertaintyLayer]
  /// Indicators of the scenario, then of the baseline.
  public var indicators: [IndicatorRow]
  /// Paired differences, scenario minus baseline.
  public var differences: [DifferenceRow]
  /// Costs of the scenario, then of the baseline.
  public var costs: [CostRow]
  /// Paired differences of cost, scenario minus baseline; a saving is negative.
  public var costDifferences: [CostRow]
  /// Teams of the scenario, then of the baseline.
  public var teams: [TeamRow]
  /// Every figure that the council published, also from before the run began.
  public var actuals: [ActualRow]
  /// How indicators are named and which way is good.
  public var vocabulary: [IndicatorDescription]
  /// The assumptions log.
  public var assumptions: [AssumptionRow]
  /// The levers that the scenario pulls.
  public var levers: [LeverRow]
  /// How and on what the run was made.
  public var record: RunRecord
  /// The indicator that the scenario's answer is about; nil where its file names none.
  public var headline: String?

  /// Makes an outcome from all its parts.
  public init(
    authority: String, question: String, scenario: ScenarioLabel, baseline: ScenarioLabel?,
    openingDate: String, lastMonth: String, layers: [UncertaintyLayer],
    indicators: [IndicatorRow], differences: [DifferenceRow], costs: [CostRow],
    costDifferences: [CostRow], teams: [TeamRow], actuals: [ActualRow],
    vocabulary: [IndicatorDescription], assumptions: [AssumptionRow], levers: [LeverRow],
    record: RunRecord, headline: String? = nil
  ) {
    self.authority = authority
    self.question = question
    self.scenario = scenario
    self.baseline = baseline
    self.openingDate = openingDate
    self.lastMonth = lastMonth
    self.layers = layers
    self.indicators = indicators
    self.differences = differences
    self.costs = costs
    self.costDifferences = costDifferences
    self.teams = teams
    self.actuals = actuals
    self.vocabulary = vocabulary
    self.assumptions = assumptions
    self.levers = levers
    self.record = record
    self.headline = headline
  }
}

/// A scenario's short name (its file's stem) and its title.
public struct ScenarioLabel: Sendable, Equatable {
  /// Short name: the stem of the scenario's file ("right-child-right-care").
  public var id: String
  /// Title as people read it.
  public var title: String
  /// Makes a label from a short name and a title.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// One layer of uncertainty, and whether the ranges of this run hold it.
public struct UncertaintyLayer: Sendable {
  /// "chance", "the world", "parameters" or "programme effect".
  public var name: String
  /// Whether the ranges of this run hold it.
  public var included: Bool
  /// One plain sentence: what it is and how it was set, or why it is missing.
  public var explanation: String
  /// Makes a layer from its name, whether it is included, and a sentence about it.
  public init(name: String, included: Bool, explanation: String) {
    self.name = name
    self.included = included
    self.explanation = explanation
  }
}

/// One indicator in one period: its simulated distribution beside the actual and the target.
public struct IndicatorRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// The indicator's id, as in `indicators.csv`.
  public var indicator: String
  /// `month`, `rolling_12m` or `financial_year`, as in `actuals.csv`.
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// Mean over simulated futures, in the indicator's unit.
  public var mean: Double
  /// Standard deviation over simulated futures, in the indicator's unit.
  public var sd: Double
  /// Quantile at 5 per cent of simulated futures.
  public var p05: Double
  /// Quantile at 10 per cent.
  public var p10: Double
  /// Quantile at 25 per cent.
  public var p25: Double
  /// Quantile at 50 per cent: the median.
  public var p50: Double
  /// Quantile at 75 per cent.
  public var p75: Double
  /// Quantile at 90 per cent.
  public var p90: Double
  /// Quantile at 95 per cent.
  public var p95: Double
  /// The council's published figure for the period; nil where there is none.
  public var actual: Double?
  /// The green target as printed (">=95"), empty where none is set.
  public var target: String
  /// Share (0-1) of simulated futures rated red; nil where there is no target.
  public var pRed: Double?
  /// Share (0-1) of simulated futures rated amber; nil where there is no target or no amber.
  public var pAmber: Double?
  /// Share (0-1) of simulated futures rated green; nil where there is no target.
  public var pGreen: Double?

  /// Makes a row from all its columns.
  public init(
    scenario: String, indicator: String, periodType: String, period: String, mean: Double,
    sd: Double, p05: Double, p10: Double, p25: Double, p50: Double, p75: Double, p90: Double,
    p95: Double, actual: Double?, target: String, pRed: Double?, pAmber: Double?, pGreen: Double?
  ) {
    self.scenario = scenario
    self.indicator = indicator
    self.periodType = periodType
    self.period = period
    self.mean = mean
    self.sd = sd
    self.p05 = p05
    self.p10 = p10
    self.p25 = p25
    self.p50 = p50
    self.p75 = p75
    self.p90 = p90
    self.p95 = p95
    self.actual = actual
    self.target = target
    self.pRed = pRed
    self.pAmber = pAmber
    self.pGreen = pGreen
  }
}

/// The paired difference of one indicator in one period, scenario minus baseline.
public struct DifferenceRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// Short name of the baseline.
  public var baseline: String
  /// The indicator's id, as in `indicators.csv`.
  public var indicator: String
  /// `month`, `rolling_12m` or `financial_year`, as in `actuals.csv`.
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// Mean difference over pairs of simulated futures, in the indicator's unit.
  public var mean: Double
  /// Quantile of the difference at 5 per cent of pairs.
  public var p05: Double
  /// Quantile of the difference at 10 per cent.
  public var p10: Double
  /// Quantile of the difference at 50 per cent: the median.
  public var p50: Double
  /// Quantile of the difference at 90 per cent.
  public var p90: Double
  /// Quantile of the difference at 95 per cent.
  public var p95: Double
  /// Share (0-1) of simulated futures in which the scenario is better; nil where neither way is.
  public var pBetter: Double?

  /// Makes a row from all its columns.
  public init(
    scenario: String, baseline: String, indicator: String, periodType: String, period: String,
    mean: Double, p05: Double, p10: Double, p50: Double, p90: Double, p95: Double, pBetter: Double?
  ) {
    self.scenario = scenario
    self.baseline = baseline
    self.indicator = indicator
    self.periodType = periodType
    self.period = period
    self.mean = mean
    self.p05 = p05
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.p95 = p95
    self.pBetter = pBetter
  }
}

/// Cost of one line in one month or financial year, in pounds to the penny.
public struct CostRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// The line's id ("ifa_placements"); "total" for the sum of all lines.
  public var line: String
  /// `month` or `financial_year`.
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// Mean over simulated futures, in pounds; means add up to the penny over lines and months.
  public var mean: Double
  /// Quantile at 10 per cent of simulated futures, in pounds.
  public var p10: Double
  /// Quantile at 50 per cent, in pounds: the median.
  public var p50: Double
  /// Quantile at 90 per cent, in pounds.
  public var p90: Double
  /// Pounds budgeted for the line in the period; nil where no budget is set.
  public var budget: Double?

  /// Makes a row from all its columns.
  public init(
    scenario: String, line: String, periodType: String, period: String, mean: Double, p10: Double,
    p50: Double, p90: Double, budget: Double?
  ) {
    self.scenario = scenario
    self.line = line
    self.periodType = periodType
    self.period = period
    self.mean = mean
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.budget = budget
  }
}

/// One team in one month: means over the replications.
public struct TeamRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// The team's name as in the authority's file.
  public var team: String
  /// The month, as "2018-04".
  public var period: String
  /// Full-time equivalent posts at the month's end.
  public var posts: Double
  /// Posts filled at the month's end, as full-time equivalents.
  public var filled: Double
  /// Agency workers at the month's end, as full-time equivalents.
  public var agency: Double
  /// Empty posts at the month's end, as full-time equivalents.
  public var vacant: Double
  /// Hours that the people present could give in the month.
  public var hoursAvailable: Double
  /// Hours that the work which came in the month asked for.
  public var hoursNeeded: Double
  /// Children per case-holding worker at the month's end: mean.
  public var caseloadMean: Double
  /// Children of the worker who holds most at the month's end.
  public var caseloadMax: Double
  /// Children waiting for a worker at the month's end.
  public var unallocated: Double
  /// Pieces of work past their due day at the month's end.
  public var overdue: Double

  /// Makes a row from all its columns.
  public init(
    scenario: String, team: String, period: String, posts: Double, filled: Double, agency: Double,
    vacant: Double, hoursAvailable: Double, hoursNeeded: Double, caseloadMean: Double,
    caseloadMax: Double, unallocated: Double, overdue: Double
  ) {
    self.scenario = scenario
    self.team = team
    self.period = period
    self.posts = posts
    self.filled = filled
    self.agency = agency
    self.vacant = vacant
    self.hoursAvailable = hoursAvailable
    self.hoursNeeded = hoursNeeded
    self.caseloadMean = caseloadMean
    self.caseloadMax = caseloadMax
    self.unallocated = unallocated
    self.overdue = overdue
  }
}

/// A published figure: one row of `actuals.csv`.
public struct ActualRow: Sendable {
  /// The indicator's id, as in `indicators.csv`.
  public var indicator: String
  /// Whose figure it is: the authority, or one that it is compared with ("national").
  public var area: String
  /// The kind of period, as in `actuals.csv` ("month", "financial_year").
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// The figure, in the indicator's unit.
  public var value: Double
  /// Id of the report that printed it, as in `sources.csv`.
  public var source: String
  /// What is to be known about the figure; empty where there is nothing.
  public var note: String

  /// Makes a row from all its columns.
  public init(
    indicator: String, area: String, periodType: String, period: String, value: Double,
    source: String, note: String
  ) {
    self.indicator = indicator
    self.area = area
    self.periodType = periodType
    self.period = period
    self.value = value
    self.source = source
    self.note = note
  }
}

/// One line of `indicators.csv`.
public struct IndicatorDescription: Sendable {
  /// The indicator's id ("lac_rate").
  public var id: String
  /// The name that people read.
  public var name: String
  /// The theme under which it is reported ("early_help").
  public var theme: String
  /// `count`, `percent`, `rate_per_10k`, `days`, `fte`.
  public var unit: String
  /// `high`, `low`, `within` or `info`: which way is good.
  public var polarity: String
  /// `month`, `month_end`, `rolling_12m` or `financial_year`.
  public var basis: String
  /// What is counted, and of what.
  public var definition: String

  /// Makes a description from all its columns.
  public init(
    id: String, name: String, theme: String, unit: String, polarity: String, basis: String,
    definition: String
  ) {
    self.id = id
    self.name = name
    self.theme = theme
    self.unit = unit
    self.polarity = polarity
    self.basis = basis
    self.definition = definition
  }
}

/// One line of the assumptions log.
public struct AssumptionRow: Sendable {
  /// Where it stands in the authority's file ("front_door.screening_hours").
  public var path: String
  /// The figure, in its unit.
  public var value: Double
  /// The low end of its range; nil where it is exact.
  public var low: Double?
  /// The high end of its range; nil where it is exact.
  public var high: Double?
  /// What it is measured in ("working days").
  public var unit: String
  /// Where the figure is from.
  public var source: String
  /// "measured here", "measured elsewhere" or "judged".
  public var quality: String

  /// Makes a row from all its columns.
  public init(
    path: String, value: Double, low: Double?, high: Double?, unit: String, source: String,
    quality: String
  ) {
    self.path = path
    self.value = value
    self.low = low
    self.high = high
    self.unit = unit
    self.source = source
    self.quality = quality
  }
}

/// One lever that a scenario pulls.
public struct LeverRow: Sendable {
  /// The lever's name as people read it.
  public var name: String
  /// What changes, in words ("multiply entering_care.voluntary_per_year by 0.8 (0.7 to 0.95)").
  public var change: String
  /// When it starts ("2018-10").
  public var from: String
  /// Who answers for it.
  public var owner: String
  /// What it costs, in words ("£90,000 a year").
  public var cost: String
  /// What its effect is based on.
  public var evidence: String

  /// Makes a row from all its columns.
  public init(
    name: String, change: String, from: String, owner: String, cost: String, evidence: String
  ) {
    self.name = name
    self.change = change
    self.from = from
    self.owner = owner
    self.cost = cost
    self.evidence = evidence
  }
}

/// How a run was made, so that it can be made again.
public struct RunRecord: Sendable {
  /// The version of `caseload` that made the run.
  public var version: String
  /// The command line, word by word.
  public var command: [String]
  /// The seed from which all luck is drawn.
  public var seed: UInt64
  /// How many futures were simulated of each scenario.
  public var replications: Int
  /// How many threads simulated them; it does not change the results.
  public var threads: Int
  /// Path (relative to the working folder) and SHA-256 of every file read.
  public var inputs: [(path: String, sha256: String)]
  /// Operating system, architecture and number of cores.
  public var machine: String
  /// How long the run took, in seconds.
  public var seconds: Double

  /// Makes a record from all its parts.
  public init(
    version: String, command: [String], seed: UInt64, replications: Int, threads: Int,
    inputs: [(path: String, sha256: String)], machine: String, seconds: Double
  ) {
    self.version = version
    self.command = command
    self.seed = seed
    self.replications = replications
    self.threads = threads
    self.inputs = inputs
    self.machine = machine
    self.seconds = seconds
  }
}
