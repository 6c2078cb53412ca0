import Engine
import Planning
import Testing

@Suite("Names of the engine's figures")
struct CatalogueTests {
  let catalogue = Catalogue.standard

  /// The positions of the list of teams, which go by the teams' names.
  var teams: Range<Int> {
    let first = Catalogue.kindPosition(ofTeam: 0)
    return first..<first + mostTeams * MemoryLayout<TeamAssumptions>.stride / 8
  }

  @Test("Every position but those of teams is in exactly one entry")
  func coverage() {
    var timesCovered = [Int](repeating: 0, count: Assumptions.count)
    for entry in catalogue.entries {
      for position in entry.position..<entry.position + entry.count { timesCovered[position] += 1 }
    }
    for position in timesCovered.indices {
      let name = catalogue.name(of: position) ?? "no name"
      #expect(
        timesCovered[position] == (teams.contains(position) ? 0 : 1), "\(position): \(name)")
    }
  }

  @Test("Entries stand in the order of the block, and paths are unique")
  func order() {
    #expect(catalogue.entries.map(\.position) == catalogue.entries.map(\.position).sorted())
    #expect(Set(catalogue.paths).count == catalogue.paths.count)
    #expect(catalogue.services.count == Set(catalogue.services).count)
  }

  @Test("Paths and positions lead to each other")
  func roundTrip() throws {
    for path in catalogue.paths {
      let position = try #require(catalogue.position(of: path))
      #expect(catalogue.name(of: position) == path)
    }
  }

  @Test("A path reaches the figure it names")
  func values() throws {
    var assumptions = Assumptions()
    assumptions.frontDoor.contactsPerYear[1] = 11
    assumptions.childProtection.endShareAtReview[4] = 0.25
    assumptions.workforce.hoursPerDay[Int(TeamKind.adoption.rawValue)] = 6
    assumptions.programmes.supportedLeavingRelativeRisk = 0.5
    func figure(_ path: String) throws -> Double {
      assumptions[try #require(catalogue.position(of: path))]
    }
    #expect(try figure("front_door.contacts_per_year.education") == 11)
    #expect(try figure("child_protection.end_share_at_review.later") == 0.25)
    #expect(try figure("workforce.hours_per_day.adoption") == 6)
    #expect(try figure("programmes.supported_leaving_relative_risk") == 0.5)
  }

  @Test("A table's path stands for all its elements, but not for one position")
  func tables() {
    #expect(catalogue.position(of: "front_door.referral_share") == nil)
    #expect(catalogue.positions(of: "front_door.referral_share")?.count == 7)
    #expect(catalogue.positions(of: "workforce.hours_per_day")?.count == TeamKind.allCases.count)
    #expect(catalogue.positions(of: "front_door.referral_shares") == nil)
  }

  @Test("Teams are reached by their names")
  func teamPaths() throws {
    let names = ["Duty 1", "Court and Permanence"]
    var assumptions = Assumptions()
    assumptions.workforce.teams[1].kind = Double(TeamKind.courtAndPermanence.rawValue)
    assumptions.workforce.teams[1].agency = 2
    assumptions.workforce.teams[0].posts = 12
    let posts = try #require(catalogue.positions(of: "workforce.teams.duty_1.posts", teams: names))
    #expect(posts.map { assumptions[$0] } == [12])
    let agency = Catalogue.position(ofTeam: 1, .agency)
    #expect(assumptions[agency] == 2)
    #expect(
      catalogue.name(of: agency, teams: names) == "workforce.teams.court_and_permanence.agency")
    #expect(assumptions[Catalogue.kindPosition(ofTeam: 1)] == 7)
    #expect(catalogue.positions(of: "workforce.teams.duty_2.posts", teams: names) == nil)
    #expect(catalogue.paths(teams: names).contains("workforce.teams.duty_1.permanent"))
  }

  @Test("Neutral figures of a programme lie in their ranges")
  func ranges() {
    let neutral = Assumptions()
    for entry in catalogue.entries where entry.service == "programmes" {
      for (path, position) in entry.namedPositions {
        #expect(entry.range.contains(neutral[position]), "\(path)")
      }
    }
  }

  @Test("Programmes set figures that exist")
  func programmes() {
    for programme in ProgrammeCatalogue.all {
      for field in programme.fields {
        #expect(catalogue.position(of: field.path) != nil, "\(programme.key).\(field.key)")
      }
    }
  }

  @Test("Every position of the opening position has a name")
  func opening() {
    var covered = Set<Int>()
    for dimension in OpeningCatalogue.standard.dimensions {
      let categories = dimension.elements.isEmpty ? [""] : dimension.elements
      for category in categories {
        let position = dimension.position(of: category)
        #expect(position != nil && covered.insert(position!).inserted, "\(dimension.key)")
      }
    }
    #expect(covered == Set(0..<OpeningPosition.count))
  }
}
