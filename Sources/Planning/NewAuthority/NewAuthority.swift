import Template

/// A folder of files for an authority of which no more is known than its name and its size.
///
/// England's rates of 2017/18 times its number of children: it runs at once, and its comments say
/// what to put in the place of what. Nothing in it is random.
public struct NewAuthority: Sendable {
  /// How many children under 18 it can be made for.
  ///
  /// Below, most services would have a worker or none, and a handful of children; above, there is no
  /// authority in England.
  public static let sizes: ClosedRange<UInt64> = 5_000...400_000

  /// The longest name, in characters.
  public static let longestName = 60

  /// The name as people say it.
  public let name: String
  /// Its id in the data files: the letters and digits of the name in small letters.
  public let area: String
  /// The number of children under 18.
  public let children: UInt64

  /// An authority with a name and a number of children under 18.
  ///
  /// Throws what is wrong with either.
  public init(name: String, children: UInt64) throws(Fault) {
    area = Catalogue.teamKey(name)
    if area.isEmpty {
      throw Fault(
        "an authority cannot be called `\(name)`, which has no letter from A to Z and no digit",
        instead: "write its name, such as \"North Shire\"")
    }
    let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    if !isPlain || name.count > NewAuthority.longestName {
      throw Fault(
        "the name of an authority has at most \(NewAuthority.longestName) characters in one line",
        instead: "write a shorter name, such as \"North Shire\"")
    }
    guard NewAuthority.sizes.contains(children) else {
      throw Fault(
        "an authority cannot have \(children) children",
        instead: "write a whole number from \(NewAuthority.sizes.lowerBound) to "
          + "\(NewAuthority.sizes.upperBound)")
    }
    self.name = name
    self.children = children
  }

  /// The names of its files, as paths within the folder.
  public static let fileNames = [
    "authority.jsonc", "baseline.jsonc", "fewer-duty-posts.jsonc", "edge-of-care.jsonc",
    "data/opening.csv", "data/actuals.csv", "data/targets.csv", "data/indicators.csv",
    "data/sources.csv",
  ]

  /// The texts of its files, in the order of `fileNames`.
  public var texts: [String] {
    [
      authority, Template.baseline, Template.fewerDutyPosts, edgeOfCare,
      ScaledOpening.text(Template.opening, scale), Template.actuals, Template.targets,
      Template.indicators, Template.sources,
    ]
  }

  private var scale: PopulationScale {
    PopulationScale(factor: Double(children) / Template.children)
  }

  private var authority: String {
    var document = EditedDocument("authority.jsonc", Template.authority)
    document.replaceText(at: "name", by: name)
    document.replaceText(at: "area", by: area)
    document.replaceNumbers(at: "population.children_under_18") { scale.grown($0) }
    for path in PopulationScale.growing { document.replaceNumbers(at: path) { scale.grown($0) } }
    for path in PopulationScale.shrinking { document.replaceNumbers(at: path) { scale.shrunk($0) } }
    document.fillList(at: "teams", with: ScaledTeams.rows(Template.teams, scale))
    return document.text
  }

  private var edgeOfCare: String {
    var document = EditedDocument("edge-of-care.jsonc", Template.edgeOfCare)
    for path in ["families_per_year", "delivery_cost"] {
      document.replaceNumbers(at: "levers.0.\(path)") { scale.grown($0) }
    }
    return document.text
  }
}
