/// The decisions that luck settles; each has random numbers of its own.
///
/// Raw values are part of every result: a new case goes at the end, and none is ever renumbered.
public enum Decision: UInt64, Sendable {
  /// How long until the next referral arrives.
  case arrival = 0
  /// How long a stay lasts.
  case stay = 1
  /// Which way a case goes.
  case outcome = 2
}
