// What the page draws itself, with the engine's own luck and mathematics: the amounts of levers and
// what is not known exactly about the authority, both the same that the command line draws.
#if canImport(Engine)
  import Engine
#endif

/// A number between 0 and 1 by which a lever's amount is drawn from its range.
///
/// - Parameters:
///   - seed: of the whole run.
///   - replication: counted from 0.
///   - key: of what is drawn, as the page is given it.
@_expose(wasm, "lever_luck")
@_cdecl("lever_luck")
public func lever_luck(_ seed: UInt64, _ replication: UInt32, _ key: UInt64) -> Double {
  Luck(seed: seed, replication: UInt64(replication)).uniform(key, .leverAmount)
}

/// A standard normal number by which a parameter is drawn; parameters as of `lever_luck`.
@_expose(wasm, "parameter_normal")
@_cdecl("parameter_normal")
public func parameter_normal(_ seed: UInt64, _ replication: UInt32, _ key: UInt64) -> Double {
  Luck(seed: seed, replication: UInt64(replication)).normal(key, .parameter)
}

/// A number between 0 and 1 for a parameter; parameters as of `lever_luck`.
@_expose(wasm, "parameter_uniform")
@_cdecl("parameter_uniform")
public func parameter_uniform(_ seed: UInt64, _ replication: UInt32, _ key: UInt64) -> Double {
  Luck(seed: seed, replication: UInt64(replication)).uniform(key, .parameter)
}

/// The standard normal distribution: the chance of less than `x`.
@_expose(wasm, "normal_cdf")
@_cdecl("normal_cdf")
public func normal_cdf(_ x: Double) -> Double { Mathematics.normalCDF(x) }

/// e to the power of `x`.
@_expose(wasm, "exponential")
@_cdecl("exponential")
public func exponential(_ x: Double) -> Double { Mathematics.exp(x) }
