import Engine

/// A scenario with all that it inherits.
public struct Scenario: Sendable {
  /// Its file's name without the ending, and its title.
  public var label: ScenarioLabel
  /// What is asked, in one line.
  public var question: String
  /// The day of the opening position.
  public var start: Day
  /// The last month simulated.
  public var until: Month
  /// The indicator that the answer is about; nil to choose one.
  public var headline: String?
  /// The levers, in the order in which they act.
  public var levers: [ScenarioLever]
}
