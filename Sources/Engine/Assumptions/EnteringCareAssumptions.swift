/// Routes into care.
///
/// Age bands, in order: under 1, 1-4, 5-9, 10-15, 16-17.
public struct EnteringCareAssumptions: Sendable {
  /// Care proceedings a year for each child on a protection plan, by age band.
  public var proceedingsPerPlanYear = Table<5>(repeating: 0)
  /// Newborns a year who enter through proceedings that began before birth.
  public var newbornsPerYear: Double = 0
  /// Children a year taken into police protection who stay in care, by age band.
  public var policeProtectionPerYear = Table<5>(repeating: 0)
  /// Children a year accommodated by agreement (section 20), by age band.
  public var voluntaryPerYear = Table<5>(repeating: 0)
  /// Unaccompanied children a year.
  public var unaccompaniedPerYear: Double = 0
  /// Chance that a sibling at home enters with a child in proceedings.
  public var siblingEntersShare: Double = 0
  /// Hours of an admission.
  public var admissionHours: Double = 0
  /// Hours of care proceedings over their life, for a family.
  public var proceedingsHours: Double = 0
  /// Mean weeks from issue to the final order; gamma.
  public var proceedingsMeanWeeks: Double = 0
  /// Shape of the gamma distribution of those weeks; 1 is exponential.
  public var proceedingsShape: Double = 1
  /// Final orders by kind: full care order, home to a parent, special guardianship, child
  /// arrangements; a placement order comes from the adoption plan instead.
  public var finalOrderShare = Table<4>(repeating: 0)
  /// Share of police protections that turn into proceedings.
  public var policeToProceedingsShare: Double = 0
  /// Proceedings a year for each child accommodated by agreement.
  public var voluntaryToProceedingsPerYear: Double = 0
  /// Share of children returned home who come back into care, 0...1.
  public var reentryShare: Double = 0
  /// Mean days until they come back; exponential.
  public var reentryMeanDays: Double = 0
}
