import Engine
import Testing

@testable import Planning

@Suite("What was measured in an authority's file")
struct MeasuredEditTests {
  /// The figure after an edit, as text.
  private func edited(_ path: String, _ object: String, _ estimates: [Estimate]) throws -> String {
    let source = SourceText(path: "a.jsonc", text: "{ // why\n  \"f\": \(object) // on\n}")
    let root = try JSONCReader.read(source)
    var document = EditedDocument(source, root)
    document.replace(
      try #require(root["f"]), try #require(Catalogue.standard.entry(path)), by: estimates,
      source: "returns", note: "counted", knownFrom: Month(year: 2018, month: 3))
    let text = document.text
    #expect(text.hasPrefix("{ // why\n  \"f\": ") && text.hasSuffix(" // on\n}"))
    _ = try JSONCReader.read(SourceText(path: "b.jsonc", text: text))
    return String(text.dropFirst(16).dropLast(8))
  }

  private let one = [Estimate(0.05, low: 0.02, high: 0.1)]

  @Test("What stood there stands under earlier, with the month since when it was known")
  func earlier() throws {
    let there = #""value": 4e-2, "source": "a \"guess\"", "quality": "judged""#
    let here = #""value": 0.05, "#
    let range = #""low": 0.02, "high": 0.1, "source": "returns", "quality": "measured here""#
    #expect(
      try edited("placements.secure_share", "{ \(there) }", one)
        == "{ \(here)\"known_from\": \"2018-03\", \"earlier\": [ { \(there) } ],\n      \(range) }")
    // One that was known from a month, and another before it.
    #expect(
      try edited(
        "placements.secure_share",
        #"{ "known_from": "2016-07", \#(there), "earlier": [{ "value": 1 }] }"#, one)
        == #"{ "known_from": "2018-03", \#(here)\#(range), "earlier": "#
        + #"[ { "known_from": "2016-07", \#(there) },{ "value": 1 }] }"#)
    // One that rests on what was published later: as late is this known.
    #expect(
      try edited(
        "placements.secure_share",
        #"{ "known_from": "2018-12", \#(there), "note": "n", "earlier": [{ "value": 1 }] }"#, one)
        == #"{ "known_from": "2018-12", \#(here)\#(range), "note": "counted", "#
        + #""earlier": [{ "value": 1 }] }"#)
  }

  @Test("A table has values, factors of 1, and how far each may be to either side")
  func table() throws {
    let values =
      #""under_1": 1, "age_1_to_4": 2, "age_5_to_9": 3, "age_10_to_15": 4, "age_16_to_17": 5"#
    let end = #""source": "returns", "quality": "measured here" }"#
    let estimates = [1.5, 2.5, 0, 4, 5].map { Estimate($0, low: $0 * 0.5, high: $0 * 2 + 1) }
    let figure =
      "{ \"known_from\": \"2018-06\", \"values\": { \(values) }, \"low_factor\": 0.5, "
      + "\"high_factor\": 2, \"source\": \"s\", \"quality\": \"judged\" }"
    #expect(
      try edited("entering_care.voluntary_per_year", figure, estimates)
        == #"{ "known_from": "2018-06", "values": { "under_1": 1.5, "age_1_to_4": 2.5, "#
        + #""age_5_to_9": 0, "age_10_to_15": 4, "age_16_to_17": 5 }, "low_factor": 1, "#
        + #""high_factor": 1, "give_or_take": { "under_1": 2.5, "age_1_to_4": 3.5, "#
        + "\"age_5_to_9\": 1, \"age_10_to_15\": 5, \"age_16_to_17\": 6 },\n      " + end)
  }
}
