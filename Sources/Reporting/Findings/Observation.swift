import Planning

/// A published figure, placed at the month in which its period ends.
struct Observation: Equatable {
  var month: Int
  var period: String
  var value: Double
  /// Whether it is about too few people to be shown: see `SmallNumbers`.
  var isHidden = false

  /// The value as readers may see it.
  func text(_ measure: Measure) -> String {
    isHidden ? SmallNumbers.marker : measure.text(value)
  }

  /// One figure for each period, in order of time.
  ///
  /// Reports revise one another: of several figures for a period the last one printed without a
  /// reservation counts, and one with a reservation only when there is no other.
  static func settled(_ rows: [ActualRow]) -> [Observation] {
    var chosen: [String: ActualRow] = [:]
    for row in rows {
      if let earlier = chosen[row.period], earlier.note.isEmpty, !row.note.isEmpty { continue }
      chosen[row.period] = row
    }
    return chosen.values.compactMap { row in
      ReportedPeriod(row.period).map {
        Observation(month: $0.lastMonth, period: row.period, value: row.value)
      }
    }.sorted { $0.month < $1.month }
  }
}
