import Engine

/// Decisions by number, so that these tests do not depend on what the engine decides.
extension Decision {
  static var first: Decision { Decision(rawValue: 0)! }
  static var second: Decision { Decision(rawValue: 1)! }
  static var third: Decision { Decision(rawValue: 2)! }
}
