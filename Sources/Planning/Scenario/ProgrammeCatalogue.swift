/// A named programme: what a scenario's file may say of it, and which figures of `Assumptions` that
/// sets.
public struct Programme: Sendable {
  /// Its key in a scenario's file (`"programme": "right_child_right_care"`).
  public let key: String

  /// What people call it.
  public let name: String

  /// What its lever may say.
  public let fields: [Field]

  /// One field of a programme's lever.
  public struct Field: Sendable {
    /// Its key in the lever (`children`).
    public let key: String

    /// The path of the figure that it sets.
    public let path: String

    /// Whether the figure grows from 0 over the lever's ramp. The others hold in full from the
    /// first day: half a programme is fewer children helped, not each child helped half as much.
    public let isRamped: Bool

    /// Whether the lever must give it.
    public let isRequired: Bool
  }

  /// The field with a key.
  public func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}

/// The programmes that scenarios can name.
public enum ProgrammeCatalogue {
  /// The programme with a key.
  public static func programme(_ key: String) -> Programme? { all.first { $0.key == key } }

  /// All programmes, in the order of `ProgrammeAssumptions`.
  public static let all: [Programme] = [
    Programme(
      key: "right_child_right_care", name: "Right Child Right Care",
      fields: [
        ramped("children", "right_child_reviewed"),
        set("success_share", "right_child_success_share"),
        // Of those who leave; the three together are 1.
        set("guardianship_share", "right_child_way_share.special_guardianship"),
        set("arrangements_share", "right_child_way_share.child_arrangements"),
        set("home_share", "right_child_way_share.home"),
        set("mean_days", "right_child_mean_days"),
        set("hours_per_child", "right_child_hours"),
      ]),
    Programme(
      key: "edge_of_care", name: "Edge of care",
      fields: [
        ramped("families_per_year", "edge_of_care_families_per_year"),
        set("relative_risk", "edge_of_care_relative_risk"),
      ]),
    Programme(
      key: "family_group_conferences", name: "Family group conferences",
      fields: [
        ramped("share", "family_group_conference_share"),
        set("relative_risk", "family_group_conference_relative_risk"),
      ]),
    Programme(
      key: "therapeutic_team", name: "Therapeutic team",
      fields: [
        ramped("places", "therapeutic_places"),
        set("relative_risk", "therapeutic_relative_risk"),
      ]),
    Programme(
      key: "taking_care", name: "Taking Care",
      fields: [
        ramped("assessed_per_year", "reunification_assessed_per_year"),
        set("return_share", "reunification_return_share"),
      ]),
    Programme(
      key: "carer_support", name: "Support to foster households",
      fields: [
        ramped("households", "supported_households"),
        set("relative_risk", "supported_leaving_relative_risk"),
      ]),
  ]

  private static func ramped(_ key: String, _ path: String) -> Programme.Field {
    Programme.Field(key: key, path: "programmes.\(path)", isRamped: true, isRequired: true)
  }

  private static func set(_ key: String, _ path: String) -> Programme.Field {
    Programme.Field(key: key, path: "programmes.\(path)", isRamped: false, isRequired: true)
  }
}
