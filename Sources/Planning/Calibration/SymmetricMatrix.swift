/// A symmetric matrix, as large as a calibration needs: a few hundred rows.
struct SymmetricMatrix: Sendable {
  /// Rows and columns.
  let order: Int
  /// Row by row, both triangles.
  var elements: [Double]

  /// Zeros.
  init(order: Int) {
    self.order = order
    elements = [Double](repeating: 0, count: order * order)
  }

  /// The element in a row and a column.
  subscript(row: Int, column: Int) -> Double {
    get { elements[row * order + column] }
    set {
      elements[row * order + column] = newValue
      elements[column * order + row] = newValue
    }
  }

  /// The covariance of some variables, each given by its values in the same draws; divided by n - 1.
  init(covarianceOf variables: [[Double]]) {
    self.init(order: variables.count)
    let centred = variables.map { $0.centred }
    let degrees = Double(max(1, (variables.first?.count ?? 2) - 1))
    for row in 0..<order {
      for column in 0...row {
        self[row, column] = centred[row].dot(centred[column]) / degrees
      }
    }
  }

  /// The matrix times a number, plus another where one is given.
  func scaled(by factor: Double, plus other: SymmetricMatrix? = nil) -> SymmetricMatrix {
    var sum = self
    for index in elements.indices {
      sum.elements[index] = factor * elements[index] + (other?.elements[index] ?? 0)
    }
    return sum
  }

  /// The matrix of some of its rows and columns.
  func keeping(_ places: [Int]) -> SymmetricMatrix {
    var kept = SymmetricMatrix(order: places.count)
    for (row, place) in places.enumerated() {
      for (column, other) in places[...row].enumerated() { kept[row, column] = self[place, other] }
    }
    return kept
  }

  /// The lower triangle L with L Lᵀ = the matrix; nil when it is not positive definite.
  ///
  /// Takes order³ / 6 multiplications.
  func choleskyFactor() -> LowerTriangle? {
    var rows: [[Double]] = []
    rows.reserveCapacity(order)
    for row in 0..<order {
      var current = [Double](repeating: 0, count: row + 1)
      for column in 0...row {
        var sum = elements[row * order + column]
        let other = column == row ? current : rows[column]
        for index in 0..<column { sum -= current[index] * other[index] }
        if column == row {
          guard sum > 0 else { return nil }
          current[column] = sum.squareRoot()
        } else {
          current[column] = sum / rows[column][column]
        }
      }
      rows.append(current)
    }
    return LowerTriangle(rows: rows)
  }
}

/// A lower triangle: the factor of a covariance.
struct LowerTriangle: Sendable {
  fileprivate let rows: [[Double]]

  /// The triangle times a vector: correlated numbers out of independent ones.
  func times(_ vector: [Double]) -> [Double] {
    rows.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// x of L Lᵀ x = b.
  func solve(_ right: [Double]) -> [Double] {
    var x = right
    for row in rows.indices {
      for column in 0..<row { x[row] -= rows[row][column] * x[column] }
      x[row] /= rows[row][row]
    }
    for row in rows.indices.reversed() {
      x[row] /= rows[row][row]
      for column in 0..<row { x[column] -= rows[row][column] * x[row] }
    }
    return x
  }
}

extension [Double] {
  /// The mean; 0 of nothing.
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }

  /// What is left when the mean is taken away.
  var centred: [Double] {
    let mean = mean
    return map { $0 - mean }
  }

  /// The sum of products.
  func dot(_ other: [Double]) -> Double {
    var sum = 0.0
    for index in indices { sum += self[index] * other[index] }
    return sum
  }

  /// The standard deviation, with n - 1.
  var standardDeviation: Double {
    let centred = centred
    return count > 1 ? (centred.dot(centred) / Double(count - 1)).squareRoot() : 0
  }
}
