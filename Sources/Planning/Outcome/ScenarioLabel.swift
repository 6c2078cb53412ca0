/// A scenario's short name (its file's stem) and its title.
public struct ScenarioLabel: Sendable, Equatable {
  /// Short name: the stem of the scenario's file ("right-child-right-care").
  public var id: String
  /// Title as people read it.
  public var title: String
  /// Makes a label from a short name and a title.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
