import JournalText

/// The page of all rules: what `journal help checks` prints, and the project's documentation has.
package enum RulePages {
    package static var text: String {
        var text = """
            # What is checked

            Every message of `journal check`, by its name, with what it means, an example and how it looks when it is
            mended. `checks:` in `journal.yaml` gives a message another weight (`no-why: warning`), switches it off
            (`no-why: off`), or leaves out paths (`no-why: {skip: ["archive/**"]}`; `skip: [...]` beside the names does
            it for all). In a note, `<!-- journal: ignore NAME -->` silences it for what follows, and `journal-ignore:
            [NAME]` in the front matter for the whole file.


            """
        for severity in Diagnostic.Severity.allCases {
            let names = RuleBook.rules.filter { $0.severity == severity }.map { "[\($0.id)](#\($0.id))" }
            text += "- \(title(severity)): " + names.joined(separator: ", ") + "\n"
        }
        for rule in RuleBook.rules { text += "\n" + RulePage.text(of: rule, level: 2) }
        return text
    }

    private static func title(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "Errors, where something is lost from the figures or private text lies open"
        case .warning: "Warnings, where something is probably not what was meant"
        case .hint: "Hints, what could make a goal or a note better"
        }
    }
}
