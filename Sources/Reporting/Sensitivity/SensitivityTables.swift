import Foundation
import Planning

/// A sensitivity analysis as CSV. The first column tells the scenario's own result (`level`) from
/// its difference from the baseline (`difference`).
enum SensitivityTables {
  /// `sensitivity.csv`: what was moved by itself, from the widest swing to the narrowest.
  static func sensitivity(_ outcome: SensitivityOutcome) -> String {
    var table = CommaSeparated(header: [
      "result", "rank", "kind", "name", "label", "unit", "low", "high", "result_at_low",
      "result_at_high", "swing", "standard_error",
    ])
    for finding in outcome.findings {
      for (place, bar) in finding.bars.enumerated() {
        table.add(finding.id)
        table.add(Double(place + 1))
        table.add(bar.assumption.kind.rawValue)
        table.add(bar.assumption.name)
        table.add(bar.assumption.label)
        table.add(bar.assumption.unit)
        table.add(bar.assumption.ends?.low, upTo: 6)
        table.add(bar.assumption.ends?.high, upTo: 6)
        for value in [bar.low, bar.high, bar.swing, bar.standardError] {
          table.add(value, upTo: 4)
        }
        table.endLine()
      }
    }
    return table.text
  }

  /// `variance.csv`: each layer's share of the variance, with ranges of 95 in 100.
  static func variance(_ outcome: SensitivityOutcome) -> String {
    var table = CommaSeparated(header: [
      "result", "layer", "first_order", "first_order_low", "first_order_high", "total",
      "total_low", "total_high",
    ])
    for finding in outcome.findings {
      for part in finding.shares.parts {
        table.add(finding.id)
        table.add(part.layer.name)
        for share in [part.first, part.total] {
          for value in [share.share, share.low, share.high] { table.add(value, decimals: 4) }
        }
        table.endLine()
      }
    }
    return table.text
  }

  /// `screening.csv`: the swing of everything that was screened, as the screening has it.
  static func screening(_ outcome: SensitivityOutcome) -> String {
    var table = CommaSeparated(header: [
      "result", "kind", "name", "label", "swing", "standard_error",
    ])
    for finding in outcome.findings {
      let ranked = finding.screened.enumerated().sorted {
        let (a, b) = ($0.element.swing.magnitude, $1.element.swing.magnitude)
        return a == b ? $0.offset < $1.offset : a > b
      }
      for (_, screened) in ranked {
        table.add(finding.id)
        table.add(screened.assumption.kind.rawValue)
        table.add(screened.assumption.name)
        table.add(screened.assumption.label)
        table.add(screened.swing, upTo: 4)
        table.add(finding.screeningError, upTo: 4)
        table.endLine()
      }
    }
    return table.text
  }
}

extension SensitivityOutcome.Finding {
  /// What files call the result.
  var id: String { isDifference ? "difference" : "level" }
}

extension RangedAssumption {
  /// What people read: "Fostering: enquiries per year", a lever's name.
  var label: String {
    switch kind {
    case .lever: name
    case .deliveryCost: "Delivery cost: \(name)"
    case .figure, .table: RangedAssumption.words(of: name)
    case .event:
      name.range(of: ": ", options: .backwards).map { place in
        "\(name[..<place.lowerBound]) (\(RangedAssumption.words(of: name[place.upperBound...])))"
      } ?? name
    }
  }

  /// "fostering.enquiries_per_year" becomes "Fostering: enquiries per year".
  private static func words(of path: some StringProtocol) -> String {
    let parts = path.split(separator: ".").map { Spoken.words(of: String($0)) }
    guard parts.count > 1 else { return parts.first ?? String(path) }
    let rest = parts.dropFirst().map { part in
      // An initialism keeps its capitals.
      part.prefix(2) == part.prefix(2).uppercased()
        ? part : part.prefix(1).lowercased() + part.dropFirst()
    }
    return "\(parts[0]): \(rest.joined(separator: ", "))"
  }
}
