import Synchronization

/// Raised to end a run early: by Ctrl-C, say. Nothing is made of what has been simulated by then.
public final class StopSignal: Sendable {
  private let raised = Atomic(false)

  /// A signal that is not raised.
  public init() {}

  /// Asks the run to end.
  public func raise() { raised.store(true, ordering: .relaxed) }

  /// Whether the run is to end.
  public var isRaised: Bool { raised.load(ordering: .relaxed) }
}

/// The run was ended before it was done.
public struct Interrupted: Error, Sendable {
  /// An ended run.
  public init() {}
}
