import Testing

@testable import Planning

@Suite("Symmetric matrices")
struct SymmetricMatrixTests {
  /// L Lᵀ of the triangle 2; 1, 3; -1, 2, 1.
  private var matrix: SymmetricMatrix {
    var matrix = SymmetricMatrix(order: 3)
    for (row, values) in [[4.0], [2, 10], [-2, 5, 6]].enumerated() {
      for (column, value) in values.enumerated() { matrix[row, column] = value }
    }
    return matrix
  }

  @Test("The factor of a known matrix, and the solution of a known equation")
  func known() throws {
    let factor = try #require(matrix.choleskyFactor())
    #expect(factor.times([1, 0, 0]) == [2, 1, -1])
    #expect(factor.times([0, 1, 0]) == [0, 3, 2])
    #expect(factor.times([0, 0, 1]) == [0, 0, 1])
    // The matrix times 1, 2, 3.
    let solution = factor.solve([2, 37, 26])
    for (found, expected) in zip(solution, [1.0, 2, 3]) { #expect(abs(found - expected) < 1e-12) }
  }

  @Test("What is not positive definite has no factor")
  func indefinite() {
    var matrix = matrix
    matrix[2, 2] = 4.9
    #expect(matrix.choleskyFactor() == nil)
    #expect(SymmetricMatrix(order: 2).choleskyFactor() == nil)
  }

  @Test("Covariances are those of the draws, divided by one less than their number")
  func covariance() {
    let matrix = SymmetricMatrix(covarianceOf: [[1, 2, 3, 6], [2, 1, 0, 5]])
    #expect(abs(matrix[0, 0] - 14.0 / 3) < 1e-12)
    #expect(abs(matrix[1, 1] - 14.0 / 3) < 1e-12)
    #expect(abs(matrix[0, 1] - 10.0 / 3) < 1e-12 && matrix[0, 1] == matrix[1, 0])
  }

  @Test("Some rows and columns, multiples and sums")
  func parts() {
    let kept = matrix.keeping([0, 2])
    #expect(kept.elements == [4, -2, -2, 6])
    #expect(kept.scaled(by: 2, plus: kept).elements == [12, -6, -6, 18])
    #expect(kept.scaled(by: -1).elements == [-4, 2, 2, -6])
  }
}
