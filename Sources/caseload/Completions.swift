/// Scripts for shells, made from the tables of verbs and flags.
enum Completions {
  static func script(_ shell: String) -> String { shell == "zsh" ? zsh : bash }

  private static func flags(_ verb: Verb) -> [Flag] { verb.flags + Flag.everywhere }

  /// What may follow a verb, in words that bash and zsh both take.
  private static func words(_ verb: Verb) -> [String] {
    switch verb.operands {
    case .word(let words): words
    case .optionalVerb: Verb.all.map(\.name)
    default: []
    }
  }

  private static var bash: String {
    var cases = ""
    for verb in Verb.all {
      let names = flags(verb).flatMap { $0.short.isEmpty ? [$0.name] : [$0.short, $0.name] }
      let words = (names + words(verb)).joined(separator: " ")
      var ending = ""
      if case .parts = verb.operands { ending = " ending=\"\(PartFile.ending)\"" }
      cases += "    \(verb.name)) words=\"\(words)\"\(ending) ;;\n"
    }
    let folders = Verb.all.flatMap(\.flags).filter {
      if case .folder = $0.value { return true }
      return false
    }
    let numbers = Set(Verb.all.flatMap(\.flags).filter(\.takesValue).map(\.name))
      .subtracting(folders.map(\.name)).sorted()
    return """
      # bash completion for caseload
      _caseload() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""
        local ending="jsonc"
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          words="\(Verb.all.map(\.name).joined(separator: " ")) --help --version"
          COMPREPLY=($(compgen -W "$words" -- "$word"))
          return
        fi
        case "$before" in
          \(Set(folders.flatMap { [$0.name, $0.short] }.filter { !$0.isEmpty }).sorted().joined(separator: "|"))) \
      COMPREPLY=($(compgen -d -- "$word")); return ;;
          \(numbers.joined(separator: "|"))) return ;;
        esac
        case "${COMP_WORDS[1]}" in
      \(cases)  esac
        case "$word" in
          -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
          *) COMPREPLY=($(compgen -W "$words" -X '-*' -- "$word") \
      $(compgen -f -X "!*.$ending" -- "$word") $(compgen -d -- "$word")) ;;
        esac
      }
      complete -o filenames -F _caseload caseload

      """
  }

  private static var zsh: String {
    var cases = ""
    for verb in Verb.all {
      let specs = flags(verb).map { flag in
        let argument =
          switch flag.value {
          case .none: ""
          case .folder: ":folder:_files -/"
          default: ":\(flag.placeholder):"
          }
        let names =
          flag.short.isEmpty ? flag.name : "'{\(flag.short),\(flag.name)}'"
        return "'\(names)[\(flag.summary)]\(argument)'"
      }
      let operand =
        switch verb.operands {
        case .none: ""
        case .scenario, .scenarios: " '*:scenario:_files -g \"*.jsonc\"'"
        case .folder: " '1:folder:_files -/'"
        case .authority: " '1:authority:_files'"
        case .resultsAndAuthority: " '1:results:_files -/' '2:authority:_files'"
        case .returnsAndAuthority: " '1:returns:_files -/' '2:authority:_files'"
        case .files: " '*:file:_files -g \"*.jsonc\"'"
        case .parts: " '*:part:_files -g \"*.\(PartFile.ending)\"'"
        case .word, .optionalVerb: " '1:word:(\(words(verb).joined(separator: " ")))'"
        }
      cases += "    \(verb.name)) _arguments \(specs.joined(separator: " "))\(operand) ;;\n"
    }
    let verbs = Verb.all.map { "'\($0.name):\($0.summary)'" }.joined(separator: " ")
    return """
      #compdef caseload
      _caseload() {
        if (( CURRENT == 2 )); then
          local -a verbs=(\(verbs))
          _describe verb verbs
          return
        fi
        local verb="$words[2]"
        shift words
        (( CURRENT-- ))
        case "$verb" in
      \(cases)  esac
      }
      compdef _caseload caseload

      """
  }
}
