import Engine
import Fixtures
import Planning

/// The texts of the data files.
enum DataText {
  static let files: [(name: String, text: String)] = [
    ("indicators", indicators), ("sources", sources), ("actuals", actuals), ("targets", targets),
    ("opening", opening),
  ]

  private static let sources = """
    id,title,published
    first,First report,2017-05
    second,Second report,2018-05

    """

  private static let targets = """
    id,financial_year,red,amber,green_target,polarity
    assessments_45wd_pct,2017/18,<90,,>=90,high
    cpp_rate,2017/18,,,<=60,low
    lac_rate,2017/18,more than +/-5 of 30,within +/-5 of 30,within +/-2 of 30,info

    """

  /// Every indicator that there is a formula for; one is spelt with N for the age.
  private static var indicators: String {
    var text = "id,name,theme,unit,polarity,basis,simulated,definition\n"
    for formula in IndicatorFormula.every where !formula.id.hasPrefix("lac_age_") {
      text += "\(formula.id),\(formula.id),theme,\(unit(formula)),\(polarity(formula.id)),"
      text += "\(basis(formula)),yes,\n"
    }
    return text + "lac_age_N,LAC aged N,theme,count,info,month_end,yes,\n"
  }

  private static func unit(_ formula: IndicatorFormula) -> String {
    if formula.id.hasSuffix("_rate") { return "rate_per_10k" }
    return formula.id.hasSuffix("_pct") ? "percent" : "count"
  }

  private static func polarity(_ id: String) -> String {
    if id == "lac_rate" || id == "cpp_rate" { return "low" }
    return id.hasSuffix("_pct") ? "high" : "info"
  }

  private static func basis(_ formula: IndicatorFormula) -> String {
    if formula.kind == .stock { return "month_end" }
    let isRolling = formula.id.contains("_rolling") || formula.id.hasSuffix("_rate")
    return isRolling ? "rolling_12m" : "month"
  }

  private static var actuals: String {
    var text = "id,area,period_type,period,value,numerator,denominator,source,note\n"
    func add(_ id: String, _ type: String, _ period: String, _ value: Double, _ source: String) {
      text += "\(id),small,\(type),\(period),\(value),,,\(source),\n"
    }
    let lookedAfter = (0..<18).reduce(0) { $0 + position.lookedAfterByAge[$1] }
    let stocks: [(String, Double, Double)] = [
      ("lac", 28, lookedAfter), ("cpp_open", 20, position.plans),
      ("cin_open", 70, position.childrenInNeed), ("care_leavers", 11, position.careLeavers),
      ("eh_open_cases", 60, position.earlyHelpFamilies),
      ("foster_households", 9, position.fosterHouseholds),
    ]
    for (id, before, now) in stocks {
      add(id, "month_end", "2017-03", before, "first")
      add(id, "month_end", "2018-03", now, "second")
    }
    for id in ["referrals", "s47_started", "icpc_children", "cpp_ends", "adoptions"] {
      add(id, "financial_year", "2017/18", 240, "second")
    }
    add("cpp_starts_rolling", "financial_year", "2017/18", 60, "second")
    for id in ["rereferral_rolling_pct", "cpp_repeat_24m_pct", "cpp_repeat_ever_pct"] {
      add(id, "financial_year", "2017/18", 20, "second")
    }
    return text
  }

  private static var opening: String {
    var text = "date,dimension,category,value,source,quality\n"
    for dimension in OpeningCatalogue.standard.dimensions {
      for element in dimension.elements.isEmpty ? [""] : dimension.elements {
        let position = dimension.position(of: element)!
        text += "2018-03-31,\(dimension.key),\(element),\(figure(position)),invented,judged\n"
      }
    }
    return text
  }

  private static let position = madeUpOpening(scale: MadeUpFiles.scale)

  private static func figure(_ place: Int) -> String {
    withUnsafeBytes(of: position) {
      NumberText.plain($0.loadUnaligned(fromByteOffset: place * 8, as: Double.self))
    }
  }
}
