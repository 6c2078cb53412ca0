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

  public init(
    authority: String, question: String, scenario: ScenarioLabel, baseline: ScenarioLabel?,
    openingDate: String, lastMonth: String, layers: [UncertaintyLayer],
    indicators: [IndicatorRow], differences: [DifferenceRow], costs: [CostRow],
    costDifferences: [CostRow], teams: [TeamRow], actuals: [ActualRow],
    vocabulary: [IndicatorDescription], assumptions: [AssumptionRow], levers: [LeverRow],
    record: RunRecord
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
  }
}

/// A scenario's short name (its file's stem) and its title.
public struct ScenarioLabel: Sendable, Equatable {
  public var id: String
  public var title: String
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// One layer of uncertainty, and whether the ranges of this run hold it.
public struct UncertaintyLayer: Sendable {
  /// "chance", "the world", "parameters" or "programme effect".
  public var name: String
  public var included: Bool
  /// One plain sentence: what it is and how it was set, or why it is missing.
  public var explanation: String
  public init(name: String, included: Bool, explanation: String) {
    self.name = name
    self.included = included
    self.explanation = explanation
  }
}

/// One indicator in one period: its simulated distribution beside the actual and the target.
public struct IndicatorRow: Sendable {
  public var scenario: String
  public var indicator: String
  /// `month`, `rolling_12m` or `financial_year`, as in `actuals.csv`.
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  public var mean: Double
  public var sd: Double
  /// Quantiles at 5, 10, 25, 50, 75, 90 and 95 per cent of simulated futures.
  public var p05: Double
  public var p10: Double
  public var p25: Double
  public var p50: Double
  public var p75: Double
  public var p90: Double
  public var p95: Double
  public var actual: Double?
  /// The green target as printed (">=95"), empty where none is set.
  public var target: String
  /// Share (0-1) of simulated futures rated red, amber and green; nil where there is no target.
  public var pRed: Double?
  public var pAmber: Double?
  public var pGreen: Double?

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
  public var scenario: String
  public var baseline: String
  public var indicator: String
  public var periodType: String
  public var period: String
  public var mean: Double
  public var p05: Double
  public var p10: Double
  public var p50: Double
  public var p90: Double
  public var p95: Double
  /// Share (0-1) of simulated futures in which the scenario is better; nil where neither way is.
  public var pBetter: Double?

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
  public var scenario: String
  /// The line's id ("ifa_placements"); "total" for the sum of all lines.
  public var line: String
  /// `month` or `financial_year`.
  public var periodType: String
  public var period: String
  public var mean: Double
  public var p10: Double
  public var p50: Double
  public var p90: Double
  public var budget: Double?

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
  public var scenario: String
  /// The team's name as in the authority's file.
  public var team: String
  public var period: String
  /// Full-time equivalent posts, and who fills them at the month's end.
  public var posts: Double
  public var filled: Double
  public var agency: Double
  public var vacant: Double
  /// Hours in the month: what the people present could give, and what the work that came asked for.
  public var hoursAvailable: Double
  public var hoursNeeded: Double
  /// Children per case-holding worker: mean and maximum at the month's end.
  public var caseloadMean: Double
  public var caseloadMax: Double
  /// Children waiting for a worker, and pieces of work past their due day, at the month's end.
  public var unallocated: Double
  public var overdue: Double

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
  public var indicator: String
  public var area: String
  public var periodType: String
  public var period: String
  public var value: Double
  public var source: String
  public var note: String

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
  public var id: String
  public var name: String
  public var theme: String
  /// `count`, `percent`, `rate_per_10k`, `days`, `fte`.
  public var unit: String
  /// `high`, `low`, `within` or `info`: which way is good.
  public var polarity: String
  /// `month`, `month_end`, `rolling_12m` or `financial_year`.
  public var basis: String
  public var definition: String

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
  public var value: Double
  public var low: Double?
  public var high: Double?
  public var unit: String
  public var source: String
  /// "measured here", "measured elsewhere" or "judged".
  public var quality: String

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
  public var name: String
  /// What changes, in words ("multiply entering_care.voluntary_per_year by 0.8 (0.7 to 0.95)").
  public var change: String
  public var from: String
  public var owner: String
  public var cost: String
  public var evidence: String

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
  public var version: String
  public var command: [String]
  public var seed: UInt64
  public var replications: Int
  public var threads: Int
  /// Path (relative to the working folder) and SHA-256 of every file read.
  public var inputs: [(path: String, sha256: String)]
  /// Operating system, architecture and number of cores.
  public var machine: String
  public var seconds: Double

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
