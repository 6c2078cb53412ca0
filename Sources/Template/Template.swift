/// The files of an authority of 10,000 children with England's rates of 2017/18, carried in the
/// program.
///
/// `caseload new` makes another authority's folder of them. They are a target of their own because
/// embedded files take long to compile.
public enum Template {
  /// The number of children under 18 that the files are for.
  public static let children = 10_000.0

  /// The authority's figures; its list of teams is empty.
  public static let authority = text(PackageResources.authority_jsonc)

  /// Teams: posts for 10,000 children, the shares of them held by permanent and agency workers, how
  /// many posts make a team, and how many teams there are at most.
  public static let teams = text(PackageResources.teams_csv)

  /// Open cases for 10,000 children on 31 March 2018.
  public static let opening = text(PackageResources.opening_csv)

  /// The header of published figures, of which there are none yet.
  public static let actuals = text(PackageResources.actuals_csv)

  /// England's averages as marks to be measured against.
  public static let targets = text(PackageResources.targets_csv)

  /// Every indicator that the simulation gives.
  public static let indicators = text(PackageResources.indicators_csv)

  /// Where the marks are from.
  public static let sources = text(PackageResources.sources_csv)

  /// A scenario in which nothing changes.
  public static let baseline = text(PackageResources.baseline_jsonc)

  /// A scenario that changes a figure.
  public static let fewerDutyPosts = text(PackageResources.fewer_duty_posts_jsonc)

  /// A scenario with a programme, sized for 10,000 children.
  public static let edgeOfCare = text(PackageResources.edge_of_care_jsonc)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
