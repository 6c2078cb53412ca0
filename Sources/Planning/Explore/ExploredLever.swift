import Engine

/// A lever as the page moves and draws it.
public struct ExploredLever: Sendable, Encodable {
  /// What people call it.
  public let name: String
  /// The programme that its file names; nil for a direct change of figures.
  public let programme: String?
  /// The first day on which it acts, as `Day.number`.
  public let from: Int32
  /// The first day on which it no longer acts in full; nil for never.
  public let until: Int32?
  /// Who is answerable, and what supports the amounts.
  public let owner, evidence: String
  /// What delivery costs, in pounds, once and a year: value, low, high.
  public let oneOff, perYear: [Double]
  /// The keys of luck by which these are drawn.
  public let oneOffKey, perYearKey: String
  /// The figures that it changes.
  public let changes: [Change]
  /// Whether putting off the programmes puts it off too.
  public let isPutOff: Bool

  /// One change of figures that go together and share their luck.
  public struct Change: Sendable, Encodable {
    /// The path of the catalogue.
    public let path: String
    /// The key of a programme's field.
    public let field: String?
    /// Positions in `Assumptions`.
    public let positions: [Int32]
    /// `LeverOperation`.
    public let operation: Int32
    /// Value, low, high.
    public let amount: [Double]
    /// Days of growing and of fading.
    public let rampDays, fadeDays: Int32
    /// Whether it holds in full until the fading is over.
    public let holdsThroughFade: Bool
    /// The key of luck: 64 bits, as a decimal number.
    public let key: String
  }

  init(_ lever: ScenarioLever, isPutOff: Bool = false) {
    let programme = lever.programme
    name = lever.name
    self.programme = programme?.key
    from = lever.from.number
    until = lever.until?.number
    (owner, evidence) = (lever.owner, lever.evidence)
    (oneOff, perYear) = (lever.cost.oneOff.figures, lever.cost.perYear.figures)
    oneOffKey = String(luckKey(lever.name, "one_off_pounds"))
    perYearKey = String(luckKey(lever.name, "pounds_per_year"))
    changes = lever.changes.map { change in
      Change(
        path: change.path, field: programme?.fields.first { $0.path == change.path }?.key,
        positions: change.positions, operation: change.operation.rawValue,
        amount: change.amount.figures, rampDays: change.rampDays, fadeDays: change.fadeDays,
        holdsThroughFade: change.holdsThroughFade, key: String(luckKey(lever.name, change.path)))
    }
    // A file cannot give the figures of one lever different amounts, so that it must stay as it is.
    let isWritable = programme != nil || Set(changes.map(\.amount)).count == 1
    self.isPutOff = isPutOff && isWritable
  }
}

extension ScenarioLever {
  /// The programme that a lever is of; nil for a direct change of figures.
  ///
  /// Only programmes have figures that hold while the rest grows and fades, and all of them do.
  var programme: Programme? {
    guard changes.contains(where: \.holdsThroughFade) else { return nil }
    return ProgrammeCatalogue.all.first { programme in
      changes.allSatisfy { change in programme.fields.contains { $0.path == change.path } }
    }
  }
}

extension Estimate {
  /// Value, low, high.
  var figures: [Double] { [value, low, high] }
}
