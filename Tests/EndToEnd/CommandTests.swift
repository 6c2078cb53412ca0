import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
  @Test(
    "Wrong commands say what to write instead",
    arguments: [
      (["rum"], "did you mean `caseload run`?"),
      (["run"], "write caseload run SCENARIO [flags]"),
      (["run", "a", "b"], "run takes one scenario at a time"),
      (["run", "a", "--sede", "3"], "did you mean `--seed`?"),
      (["run", "a", "--seed"], "write --seed N"),
      (["run", "a", "--seed", "-1"], "write a whole number from 0 to 18446744073709551615"),
      (["run", "a", "--replications=0"], "write a whole number from 1 to 10000"),
      (["run", "a", "--until", "March 2021"], "write 2021-03"),
      (["run", "a", "--quiet=yes"], "--quiet takes no value"),
      (["baseline.jsonc"], "did you mean `caseload run baseline.jsonc`?"),
      (["completions", "bsh"], "did you mean `bash`?"),
      (["help", "chek"], "did you mean `caseload check`?"),
      (["run", "baseline.jsonc", "--until", "2018-02"], "write a month from 2018-04 on"),
      ([], "write caseload help"),
    ])
  func wrong(_ arguments: [String], _ words: String) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.start(arguments)
    run.process.waitUntilExit()
    let ending = try run.ending()
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(ending.messages.contains(words), "\(ending.messages)")
    #expect(!workplace.exists("Results"))
  }

  @Test(
    "Help leads with examples and ends with what to do next",
    arguments: [
      ["--help"], ["help"], ["-h"], ["help", "run"], ["run", "--help"], ["check", "-h"],
      ["merge", "--help"],
      ["schema", "--help"], ["compare", "--help"], ["seek", "--help"], ["explore", "-h"],
      ["sensitivity", "-h"], ["completions", "--help"], ["new", "--help"], ["backtest", "--help"],
      ["track", "--help"], ["import", "-h"],
      ["run", "x", "y", "--help"],
    ])
  func help(_ arguments: [String]) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.start(arguments)
    run.process.waitUntilExit()
    let ending = try run.ending()
    #expect(ending.status == 0)
    #expect(ending.messages.isEmpty)
    let lines = ending.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(4).contains { $0.hasPrefix("Examples:") })
    #expect(lines.suffix(3).contains { $0.hasPrefix("Next:") })
    // A terminal has 80 columns; a command to copy is not broken.
    let tooLong = lines.filter { $0.count > 80 && !$0.hasPrefix("  caseload ") }
    #expect(tooLong.isEmpty, "\(tooLong)")
  }

  @Test("The version, a check without problems, and shells that take the completions")
  func others() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    #expect(try workplace.caseload("--version").output.hasPrefix("caseload "))
    let check = try workplace.caseload("check", "edge-of-care.jsonc", "authority.jsonc")
    #expect(check.status == 0)
    #expect(check.output == "no problems in 8 files\n")
    let bash = try workplace.shell(
      "command -v bash > /dev/null || exit 0; bash -n -c \"$(\"$caseload\" completions bash)\"")
    #expect(bash.status == 0, "\(bash.messages)")
    let zsh = try workplace.shell(
      "command -v zsh > /dev/null || exit 0; zsh -n -c \"$(\"$caseload\" completions zsh)\"")
    #expect(zsh.status == 0, "\(zsh.messages)")
  }

  @Test("Rotherham's files have no problems")
  func rotherham() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = package.appending(path: "Scenarios/rotherham").path
    let check = try workplace.shell("\"$caseload\" check '\(folder)'/*.jsonc")
    #expect(check.status == 0, "\(check.messages)")
  }

  @Test("Completing verbs, flags and shells in bash")
  func bash() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let completed = try workplace.shell(
      """
      command -v bash > /dev/null || exit 0
      bash -c 'source <("$caseload" completions bash)
        for words in "ch" "compare --s" "run --se" "completions z"; do
          COMP_WORDS=(caseload $words); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _caseload
          echo "${COMPREPLY[@]}"
        done'
      """)
    #expect(["", "check\n--seed\n--seed\nzsh\n"].contains(completed.output), "\(completed)")
  }

  @Test("The schema is JSON that names every programme and figure")
  func schema() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let schema = try workplace.caseload("schema")
    #expect(schema.status == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) is [String: Any])
    for words in ["right_child_right_care", "front_door.contacts_per_year.police", "fade_months"] {
      #expect(schema.output.contains("\"\(words)\""))
    }
  }
}
