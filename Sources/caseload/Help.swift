/// The texts of `--help`, made from the tables of verbs and flags.
enum Help {
  /// About the whole program.
  static var text: String {
    var text = """
      caseload simulates a council's children's services, child by child, and shows
      what a change of policy, staff or demand would do.

      Examples:

      """
    text += examples(Verb.run.examples + Verb.compare.examples.prefix(1) + Verb.check.examples)
    text += "\nVerbs:\n"
    text += columns(Verb.all.map { ("  " + $0.name, $0.summary) })
    text += "\nFlags of run and compare:\n"
    text += columns(Verb.run.flags.map { ("  " + $0.usage, $0.summary) })
    text += "\nEverywhere:\n"
    text += columns(
      [Flag.help, Flag.version].map { ("  " + $0.usage, $0.summary) })
    text += "\nExit status:\n"
    text += columns(ExitStatus.all.map { ("  \($0.rawValue)", $0.meaning) })
    text += "\nNext: caseload check FILE... says whether your files are right, then caseload\n"
    text += "run SCENARIO simulates one. caseload help VERB tells more about a verb.\n"
    return text
  }

  /// About one verb.
  static func text(_ verb: Verb) -> String {
    var text = "Examples:\n" + examples(verb.examples)
    text += "\nUsage: \(verb.usage)\n\n\(HelpLayout.reflowed(verb.explanation))\n"
    text += "\nFlags:\n"
    text += columns((verb.flags + Flag.everywhere).map { ("  " + $0.usage, $0.summary) })
    text += "\n\(HelpLayout.reflowed("Next: \(verb.next)"))\n"
    return text
  }

  private static func examples(_ examples: [(command: String, does: String)]) -> String {
    examples.map { "  # \($0.does)\n  \($0.command)\n" }.joined()
  }

  private static func columns(_ rows: [(String, String)]) -> String {
    let width = (rows.map(\.0.count).max() ?? 0) + 2
    return rows.map { left, right in
      HelpLayout.row(left + String(repeating: " ", count: width - left.count), right) + "\n"
    }.joined()
  }
}
