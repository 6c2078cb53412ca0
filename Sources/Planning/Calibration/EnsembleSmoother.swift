import Engine

/// Moves an ensemble of parameters towards what was observed: the ensemble smoother with multiple
/// data assimilation (A. A. Emerick and A. C. Reynolds, Computers & Geosciences 55 (2013), 3-15).
///
/// The observations are assimilated several times, each time with their error variance inflated by
/// the number of times, so that together they count once. Parameters follow the data by their
/// covariance across the ensemble. Of 400 members, chance alone gives a correlation of up to about
/// 2/√400 = 0.1 between things that have nothing to do with each other; so covariances are tapered:
/// nothing below that, all above twice that (X. Luo, T. Bhakta and G. Nævdal, SPE Journal 23 (2018),
/// 396-427). Without it the ensemble collapses onto chance.
struct EnsembleSmoother {
  /// How often the data are assimilated.
  let steps: Int
  /// What was observed.
  let observed: [Double]
  /// The covariance of all that makes an observation differ from the model with the right
  /// parameters.
  let error: SymmetricMatrix
  /// The part of it that is chance. Each prediction holds luck of its own, so this much of the
  /// perturbation of the observations is there already, and of the covariance of predictions this
  /// much is not due to parameters.
  let chance: SymmetricMatrix

  /// The members after one assimilation.
  ///
  /// - Parameters:
  ///   - members: coordinates of each member, in independent standard normal units a priori.
  ///   - predicted: of each member, what the model gave for each observation.
  ///   - luck: of the perturbations, for this step.
  func updated(_ members: [[Double]], _ predicted: [[Double]], _ luck: Luck) -> [[Double]] {
    let count = members.count
    let data = columns(predicted).map(\.centred)
    let coordinates = columns(members).map(\.centred)
    let inflation = Double(steps)
    let perturbing = chance.scaled(by: -1, plus: error.scaled(by: inflation))
    let spread = perturbing.scaled(by: 1, plus: SymmetricMatrix(covarianceOf: data))
    guard let factor = spread.choleskyFactor(), let noise = perturbing.choleskyFactor() else {
      preconditionFailure("an error's covariance is positive definite")
    }
    // What each member is missing, weighed by how sure it is.
    let pulls = (0..<count).map { member in
      let normals = observed.indices.map {
        luck.normal(UInt64(member), .parameter, Int32($0))
      }
      let perturbation = noise.times(normals)
      return factor.solve(
        observed.indices.map {
          observed[$0] + perturbation[$0] - predicted[member][$0]
        })
    }
    let deviations = data.map { ($0.dot($0) / Double(count - 1)).squareRoot() }
    var updated = members
    for (place, coordinate) in coordinates.enumerated() {
      let deviation = (coordinate.dot(coordinate) / Double(count - 1)).squareRoot()
      let gains = data.indices.map { datum in
        let covariance = coordinate.dot(data[datum]) / Double(count - 1)
        let scale = deviation * deviations[datum]
        return scale > 0 ? covariance * taper(covariance / scale, count) : 0
      }
      guard gains.contains(where: { $0 != 0 }) else { continue }
      for member in 0..<count { updated[member][place] += gains.dot(pulls[member]) }
    }
    return updated
  }

  /// How much of a covariance counts: 0 up to what chance gives, 1 from twice that, smooth between.
  private func taper(_ correlation: Double, _ count: Int) -> Double {
    let threshold = 2 / Double(count).squareRoot()
    let x = min(max((abs(correlation) - threshold) / threshold, 0), 1)
    return x * x * (3 - 2 * x)
  }

  /// Rows turned into columns.
  private func columns(_ rows: [[Double]]) -> [[Double]] {
    (rows.first?.indices ?? 0..<0).map { column in rows.map { $0[column] } }
  }
}
