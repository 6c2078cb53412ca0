import Engine

/// Reckons what a scenario saves at average and at marginal cost, year by year.
///
/// At average cost: units no longer needed × the baseline's cost ÷ the baseline's units. Units of a
/// placement type are the weeks that children live there; units of staff are hours of work, each at
/// the cost of an hour that the people present have. At marginal cost: the difference of what is
/// paid. What is paid case by case (fees, allowances, grants, proceedings) is the same either way.
/// The cost of programmes is not a saving and is left out, so the marginal total is the gross saving
/// of the cash flow.
struct SavingSummary {
  private let sample: Sample
  private let base: Sample

  /// Of a scenario's sample and its baseline's.
  init(_ sample: Sample, _ base: Sample) {
    self.sample = sample
    self.base = base
  }

  /// Year by year: placement types, staff, what is paid case by case, and their total.
  func rows(scenario: String, baseline: String) -> [SavingRow] {
    CostSpan.years(of: sample).flatMap { span in
      let items = items(span)
      let sums = items.reduce(into: (average: Int64(0), marginal: Int64(0))) {
        $0.average += $1.average
        $0.marginal += $1.marginal
      }
      let total = Item(id: "total", average: sums.average, marginal: sums.marginal)
      return (items + [total]).map { item in
        SavingRow(
          scenario: scenario, baseline: baseline, item: item.id, financialYear: span.text,
          unit: item.unit, unitsAvoided: item.avoided, averageUnitCost: item.unitCost,
          averageCostSaving: Double(item.average) / 100,
          marginalCostSaving: Double(item.marginal) / 100)
      }
    }
  }

  /// One row's figures; savings in pence, the unit's cost in pounds.
  private struct Item {
    var id: String
    var unit = ""
    var avoided: Double?
    var unitCost: Double?
    var average: Int64
    var marginal: Int64
  }

  private func items(_ span: CostSpan) -> [Item] {
    let placements = PlacementType.allCases.map { type -> Item in
      let first = CostLine.inHouseFostering.rawValue
      let line = CostLine(rawValue: first + Int32(type.rawValue)) ?? .inHouseFostering
      let lines = type == .inHouse ? [line, .fosterHouseholds] : [line]
      let days = PaidUnits.days(type)
      return item(line.id, lines, span, "child weeks", days, of: days, perUnit: 7)
    }
    let staff = item(
      "staff", [.staffPermanent, .staffAgency, .staffAgencyPremium], span, "staff hours",
      PaidUnits.work, of: PaidUnits.present, perUnit: 1)
    let byCase: [CostLine] = [
      .adoptionFees, .guardianshipAllowances, .arrangementsAllowances, .leavingCareGrants, .legal,
    ]
    return placements + [staff]
      + byCase.map { line in
        let saving = base.meanPence([line], span) - sample.meanPence([line], span)
        return Item(id: line.id, average: saving, marginal: saving)
      }
  }

  /// Future by future, because each has prices of its own; then the mean.
  private func item(
    _ id: String, _ lines: [CostLine], _ span: CostSpan, _ unit: String, _ avoided: Int,
    of whole: Int, perUnit: Double
  ) -> Item {
    let fewer = zip(base.units(avoided, span), sample.units(avoided, span)).map { $0 - $1 }
    let units = base.units(whole, span)
    let costs = base.amounts(lines, span).map { Double($0) }
    var average = 0.0
    for number in units.indices where units[number] > 0 {
      average += fewer[number] * costs[number] / units[number]
    }
    let count = Double(sample.count)
    let all = units.reduce(0, +)
    return Item(
      id: id, unit: unit, avoided: fewer.reduce(0, +) / count / perUnit,
      unitCost: all > 0 ? costs.reduce(0, +) / all * perUnit / 100 : nil,
      average: SavingSummary.pence(average / count),
      marginal: base.meanPence(lines, span) - sample.meanPence(lines, span))
  }
  /// Whole pence. Next to no units, such as what is left over when hours fall away, can give any
  /// price: it is held to what can be counted.
  private static func pence(_ amount: Double) -> Int64 {
    let most = 1e15
    return amount.isNaN ? 0 : Int64(min(max(amount, -most), most).rounded())
  }
}
