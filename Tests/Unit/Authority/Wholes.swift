import Engine
import Planning
import Testing

/// Expects that shares which divide a whole add up to 1.
func expectWholes(_ assumptions: Assumptions) throws {
  let wholes = [
    "assessment.outcome_share", "assessment.reassessment_outcome_share",
    "section_47.outcome_share", "entering_care.final_order_share", "fostering.places_share",
    "fostering.age_range_share",
  ]
  for path in wholes {
    let positions = try #require(Catalogue.standard.positions(of: path))
    let sum = positions.reduce(0) { $0 + assumptions[$1] }
    #expect(abs(sum - 1) < 1e-9, "\(path) adds up to \(sum)")
  }
}
