import Engine
import Testing

@testable import Planning

@Suite("Ensembles")
struct EnsembleTests {
  private let authority: Authority
  private let space: ParameterSpace
  private let ensemble: Ensemble

  init() throws {
    authority = try calibratableAuthority()
    space = ParameterSpace(authority)
    ensemble = Ensemble(
      names: Array(space.parameters.map(\.name).prefix(2)), members: [[250.5, 90], [310, 88.25]],
      fittedTo: Month(year: 2017, month: 6))
  }

  private func read(_ text: String, _ space: ParameterSpace? = nil) -> (Ensemble?, Problems) {
    var problems = Problems()
    let source = SourceText(path: "ensemble.csv", text: text)
    return (Ensemble(source, space ?? self.space, &problems), problems)
  }

  @Test("Written and read again, an ensemble is the same")
  func roundTrip() {
    let (found, problems) = read(ensemble.csv(space))
    #expect(problems.isEmpty, "\(problems)")
    #expect(found == ensemble)
  }

  @Test("A figure of the file that has changed since is a problem, with its place")
  func stale() throws {
    var changed = authority
    let name = ensemble.names[1]
    let place = try #require(changed.log.firstIndex { $0.path == name })
    changed.log[place].value *= 1.01
    let (_, problems) = read(ensemble.csv(space), ParameterSpace(changed))
    let problem = try #require(problems.all.first)
    #expect(problems.all.count == 1 && problem.line == 2)
    #expect(problem.message.contains("`\(name)` was") && problem.suggestion.contains("calibrate"))
  }

  @Test("No members, missing rows and unknown columns are problems")
  func damaged() throws {
    let lines = ensemble.csv(space).split(whereSeparator: \.isNewline)
    #expect(!read(lines.prefix(4).joined(separator: "\n")).1.isEmpty)
    #expect(!read((lines.prefix(1) + lines.dropFirst(2)).joined(separator: "\n")).1.isEmpty)
    let renamed = ensemble.csv(space).replacing(ensemble.names[0], with: "front_door.nothing")
    #expect(!read(renamed).1.isEmpty)
    let ofTwoMonths = ensemble.csv(space).replacing("2,2017-06,310", with: "2,2017-07,310")
    let problem = try #require(read(ofTwoMonths).1.all.first)
    #expect(problem.line == 6 && problem.message.contains("2017-06"))
  }

  @Test("Replications take the members in turn, from one that the seed chooses")
  func members() {
    let members = (0..<4).map { ensemble.member(seed: 9, replication: $0) }
    #expect(members[0] == members[2] && members[1] == members[3] && members[0] != members[1])
    let firsts = (0..<20).map { ensemble.member(seed: $0, replication: 0) }
    #expect(Set(firsts).count == 2)
  }
}
