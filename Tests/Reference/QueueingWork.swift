import Engine

/// The queueing work by which engines are compared: referrals of families, one team of assessors,
/// plans and care, for three years from an empty start.
///
/// - Families come at random (Poisson), 20 a day, with 1 child and a Poisson number more (mean 0.8).
/// - They wait in one queue, first come first served, for 40 workers who hold up to 20 children each:
///   a family goes to the worker who holds fewest.
/// - Each child's assessment takes W / 0.35 days, W lognormal with median 6.3 hours and sigma 0.5.
/// - Three in ten then have a plan for a gamma time (shape 2, mean 300 days), reviewed every 90 days;
///   12 in a hundred of these then are in care (shape 2, mean 700 days), visited every 30.4375 days.
///
/// It is rendered three times: by `workByDays` on the engine's own parts, by `workByEvents` in
/// continuous time on a heap, with the same luck for each family and child, and by
/// `Tests/Performance/simpy_caseload.py` with luck of its own.
public enum QueueingWork {
  /// How long the work goes on, in days.
  public static let days: Int32 = 1095
  /// Days that are left out of the means of what there is: the team fills up.
  public static let filling = 100
  static let families = PoissonMean(20)
  static let siblings = PoissonMean(0.8)
  /// Workers of the team.
  public static let workers = 40
  static let ceiling = 20
  static let hoursPerDay = 0.35
  static let reviewDays: Int32 = 90
  /// Days between visits, in sixteenths and in whole ones.
  static let visitSixteenths: Int32 = 487
  static let visitDays = Double(visitSixteenths) / 16

  /// What comes of one replication.
  public struct Figures: Sendable {
    /// Steps of children's ways: referred, allocated, assessed, plan, review, care, visit, closed.
    public var events = 0
    /// Children referred.
    public var children = 0
    /// Days from referral to allocation, mean of the children allocated.
    public var meanWait = 0.0
    /// Children waiting for a worker, mean of the days after `filling`.
    public var waiting = 0.0
    /// Children in assessment, mean of the days after `filling`.
    public var inAssessment = 0.0
    /// Children with plans on the last day.
    public var onPlans = 0
    /// Children in care on the last day.
    public var inCare = 0
  }

  /// A step of a child's way, as the log keeps it.
  public enum Step: UInt8, Sendable, BitwiseCopyable {
    case referred, allocated, assessed, planned, reviewed, planEnded, cared, visited, careEnded
    case closed
  }

  /// What is drawn for each child, the same however time goes on.
  struct Draws {
    let luck: Luck

    func families(on day: Int32) -> Int32 {
      luck.poisson(QueueingWork.families, UInt64(day), .contactsOfDay)
    }
    func children(inFamily family: UInt64) -> Int {
      1 + Int(luck.poisson(QueueingWork.siblings, family, .familySize))
    }
    /// The time of day at which a family comes, as a share of the day.
    func hour(ofFamily family: UInt64) -> Double { luck.uniform(family, .waitLength) }

    func assessmentDays(_ child: UInt64) -> Double {
      luck.lognormal(median: 6.3, sigma: 0.5, child, .assessmentHours) / QueueingWork.hoursPerDay
    }
    @inline(__always)
    func hasPlan(_ child: UInt64) -> Bool { luck.happens(0.3, child, .planMade) }
    func planDays(_ child: UInt64) -> Double {
      luck.gamma(shape: 2, mean: 300, child, .needLength)
    }
    @inline(__always)
    func comesIntoCare(_ child: UInt64) -> Bool { luck.happens(0.12, child, .voluntary) }
    func careDays(_ child: UInt64) -> Double { luck.gamma(shape: 2, mean: 700, child, .leaving) }
  }
}
