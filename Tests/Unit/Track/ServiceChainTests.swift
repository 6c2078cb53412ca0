import Foundation
import Testing

@testable import Planning

@Suite("What comes before what in the service")
struct ServiceChainTests {
  @Test("The way to children in care, and which way each step moves it")
  func care() throws {
    let links = ServiceChain.upstream(of: "lac_rate")
    func link(_ id: String) throws -> ServiceChain.Link {
      try #require(links.first { $0.id == id })
    }
    #expect(try link("lac") == ServiceChain.Link(id: "lac", isSameWay: true, steps: 1))
    #expect(try link("lac_admissions").isSameWay)
    #expect(try !link("lac_discharges").isSameWay)
    #expect(try !link("discharges_sgo").isSameWay, "more orders, fewer children in care")
    #expect(try link("cpp_open").steps == 3)
    #expect(try link("contacts").isSameWay)
    #expect(links.map(\.steps) == links.map(\.steps).sorted(), "the nearest first")
    #expect(Set(links.map(\.id)).count == links.count)
    #expect(!links.contains { $0.id == "lac_rate" })
  }

  @Test("A way that is closed leads no further")
  func closed() {
    let links = ServiceChain.upstream(of: "lac_rate") { $0.id != "lac" }
    #expect(links.isEmpty)
    #expect(ServiceChain.upstream(of: "no such indicator").isEmpty)
  }

  @Test("Timeliness suffers from caseloads, and these from what comes in")
  func timeliness() throws {
    let links = ServiceChain.upstream(of: "assessments_45wd_pct")
    let caseload = try #require(links.first { $0.id == "caseload_avg_duty" })
    let referrals = try #require(links.first { $0.id == "referrals" })
    #expect(!caseload.isSameWay && !referrals.isSameWay)
  }

  @Test("Every name is one that the simulation gives, or of the shared vocabulary")
  func names() {
    let shared: Set = ["eh_leavers", "eh_starters", "eh_fte", "lac_pep_pct"]
    let unknown = ServiceChain.names.filter {
      IndicatorFormula.byID[$0] == nil && !shared.contains($0)
    }
    #expect(unknown.isEmpty, "\(unknown.sorted())")
  }
}
