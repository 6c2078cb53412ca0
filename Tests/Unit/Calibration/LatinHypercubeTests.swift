import Engine
import Testing

@testable import Planning

@Suite("Latin hypercubes")
struct LatinHypercubeTests {
  @Test("Each coordinate meets each equally likely stratum once, in an order of its own")
  func strata() {
    let points = LatinHypercube.points(50, dimension: 7, Luck(seed: 3, replication: 0))
    #expect(points.count == 50 && points.allSatisfy { $0.count == 7 })
    var orders: Set<[Int]> = []
    for coordinate in 0..<7 {
      let strata = points.map { Int(Mathematics.normalCDF($0[coordinate]) * 50) }
      #expect(strata.sorted() == Array(0..<50))
      orders.insert(strata)
    }
    #expect(orders.count == 7)
  }

  @Test("The same luck gives the same points, another seed others")
  func seeds() {
    let points = LatinHypercube.points(10, dimension: 2, Luck(seed: 3, replication: 0))
    #expect(points == LatinHypercube.points(10, dimension: 2, Luck(seed: 3, replication: 0)))
    #expect(points != LatinHypercube.points(10, dimension: 2, Luck(seed: 4, replication: 0)))
  }
}
