import Engine

/// One row of `episodes.csv`: a time under one legal status in one placement.
struct Episode: Sendable {
  /// `DECOM`.
  var start: Day
  /// `DEC`: the day on which the child was no longer in it; nil while it goes on.
  var end: Day?
  /// `RNE`.
  var begun: EpisodeBeginning
  /// `REC`; nil while it goes on.
  var ended: EpisodeEnd?
  /// `LS`.
  var legal: LegalCode
  /// `PLACE`.
  var placement: PlacementCode
  /// `PLACE_PROVIDER`.
  var provider: ProviderCode?
  /// Where its cells are, for what is wrong with them.
  var places: Places
  /// The year of the return that it is from, where the folder says so.
  var year: Int32?

  /// Where the cells are that may contradict others.
  struct Places: Sendable {
    var start: Place
    var end: Place
    var begun: Place
    var ended: Place
  }
}
