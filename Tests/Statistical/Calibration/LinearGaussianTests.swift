import Engine
import Testing

@testable import Planning

/// A model that is linear with normal errors has a posterior that can be worked out: the smoother
/// is set against it.
///
/// Means over 20 seeds of an ensemble's mean and standard deviation are compared; each ensemble has
/// 400 members, so the mean of its mean is known to 0.01 prior standard deviations and better. A
/// right smoother would fail a tolerance of 0.05 once in 10,000 runs of all tests; an error counted
/// twice, or the members' own luck forgotten, shifts a standard deviation by 0.06 to 0.2.
@Suite("The smoother on a linear model")
struct LinearGaussianTests {
  /// Three coordinates that five data depend on, then others that nothing depends on.
  private let pull: [[Double]] = [
    [1, 0.5, 0], [0, 1, -0.5], [0.8, 0, 0.8], [0, 0, 1.2], [1, 1, 1],
  ]
  private let idle = 12
  private let observed = [0.9, -0.4, 1.6, 0.7, 0.8]
  private let steps = 4

  private var dimension: Int { 3 + idle }

  /// What errors of the model and of recording do, the first two data together, and what luck does.
  private var other: SymmetricMatrix {
    var matrix = SymmetricMatrix(order: 5)
    for place in 0..<5 { matrix[place, place] = 0.25 }
    matrix[0, 1] = 0.1
    return matrix
  }

  private var chance: SymmetricMatrix {
    var matrix = SymmetricMatrix(order: 5)
    for place in 0..<5 { matrix[place, place] = 0.2 }
    return matrix
  }

  private func model(_ point: [Double]) -> [Double] {
    pull.map { row in zip(row, point).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// The ensemble after all steps.
  private func ensemble(seed: UInt64, members: Int = 400) -> [[Double]] {
    let luck = Luck(seed: seed, replication: 0)
    var points = LatinHypercube.points(members, dimension: dimension, luck)
    let smoother = EnsembleSmoother(
      steps: steps, observed: observed, error: chance.scaled(by: 1, plus: other), chance: chance)
    for step in 0..<steps {
      let own = Luck(seed: seed, replication: UInt64(1 + step))
      let predicted = points.enumerated().map { number, point in
        model(point).enumerated().map { datum, value in
          let luck = own.normal(luckKey("luck", "\(datum)"), .parameter, Int32(number))
          return value + 0.2.squareRoot() * luck
        }
      }
      points = smoother.updated(points, predicted, Luck(seed: seed, replication: UInt64(10 + step)))
    }
    return points
  }

  /// The mean of the exact posterior, and its covariance column by column.
  private var exact: (mean: [Double], covariance: [[Double]]) {
    var data = chance.scaled(by: 1, plus: other)
    for row in 0..<5 {
      for column in 0...row { data[row, column] += pull[row].dot(pull[column]) }
    }
    let factor = data.choleskyFactor()!
    let weights = factor.solve(observed)
    let mean = (0..<3).map { place in zip(pull, weights).reduce(0) { $0 + $1.0[place] * $1.1 } }
    let covariance = (0..<3).map { column in
      let solved = factor.solve(pull.map { $0[column] })
      return (0..<3).map { row in
        (row == column ? 1 : 0) - zip(pull, solved).reduce(0) { $0 + $1.0[row] * $1.1 }
      }
    }
    return (mean, covariance)
  }

  @Test("Has the exact mean and covariance")
  func exactPosterior() {
    var mean = [Double](repeating: 0, count: 3)
    var covariance = [[Double]](repeating: mean, count: 3)
    let seeds = 20
    for seed in 1...UInt64(seeds) {
      let points = ensemble(seed: seed)
      let matrix = SymmetricMatrix(covarianceOf: (0..<3).map { place in points.map { $0[place] } })
      for row in 0..<3 {
        mean[row] += points.map { $0[row] }.mean / Double(seeds)
        for column in 0..<3 { covariance[column][row] += matrix[row, column] / Double(seeds) }
      }
    }
    for row in 0..<3 {
      #expect(abs(mean[row] - exact.mean[row]) < 0.05, "\(mean) and \(exact.mean)")
      for column in 0..<3 {
        let (found, wanted) = (covariance[column][row], exact.covariance[column][row])
        #expect(abs(found - wanted) < 0.018, "\(row), \(column): \(found) and \(wanted)")
      }
    }
  }

  @Test("Leaves what nothing depends on nearly as wide as it was")
  func idleCoordinates() {
    var spread = 0.0
    for seed in 1...UInt64(20) {
      let points = ensemble(seed: seed)
      spread +=
        (3..<dimension).map { place in points.map { $0[place] }.standardDeviation }.mean / 20
    }
    #expect(spread > 0.97 && spread < 1.02, "\(spread)")
  }

  @Test("Leaves exactly alone what is correlated with the data by no more than chance")
  func tapering() {
    // Of 400 members the threshold is 0.1. One coordinate is made to have a correlation of 0.09 with
    // the only datum, another one of 0.3.
    let luck = Luck(seed: 4, replication: 0)
    let drawn = LatinHypercube.points(400, dimension: 3, luck)
    func standard(_ values: [Double]) -> [Double] {
      let centred = values.centred
      return centred.map { $0 / centred.standardDeviation }
    }
    func without(_ values: [Double], _ others: [[Double]]) -> [Double] {
      others.reduce(standard(values)) { rest, other in
        let share = rest.dot(other) / other.dot(other)
        return standard(zip(rest, other).map { $0 - share * $1 })
      }
    }
    let datum = standard(drawn.map { $0[0] })
    let first = without(drawn.map { $0[1] }, [datum])
    let second = without(drawn.map { $0[2] }, [datum, first])
    func mixed(_ own: [Double], _ correlation: Double) -> [Double] {
      let rest = (1 - correlation * correlation).squareRoot()
      return zip(datum, own).map { correlation * $0 + rest * $1 }
    }
    let (idle, related) = (mixed(first, 0.09), mixed(second, 0.3))
    var error = SymmetricMatrix(order: 1)
    error[0, 0] = 0.5
    let smoother = EnsembleSmoother(
      steps: 1, observed: [2], error: error, chance: SymmetricMatrix(order: 1))
    let points = zip(idle, related).map { [$0, $1] }
    let updated = smoother.updated(points, datum.map { [$0] }, Luck(seed: 5, replication: 0))
    #expect(updated.map { $0[0] } == idle)
    #expect(updated.map { $0[1] } != related)
    // Kalman: 0.3 × 2 ÷ 1.5, of which the taper leaves all; within sampling error of the perturbations.
    #expect(abs(updated.map { $0[1] }.mean - 0.4) < 0.05)
  }
}
