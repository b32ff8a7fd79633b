import JournalSyntax
import JournalText

extension Rule {
    static let textTangled = Rule(
        "text-tangled", .error, "Text too tangled to be read",
        """
        Lists and quotes nested more than a hundred deep, thousands of pictures that begin and never end, or some hundred \
        thousand lines and marks in one file would hold `journal` for minutes. No hand writes so; a program may, or a \
        file that was broken on its way. The note's text is then not looked into: what its front matter says counts, and \
        nothing else of it is in any figure or shown anywhere. All other files are read as ever. The message names the \
        line on which it became too much. Take out what does not belong there, or part a very large file in several.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file, before: "A note with a line of 200 list markers.",
                after: "---\nmood: 6\n---\n- Slept badly, went out all the same.\n",
                content: .bytes {
                    Array("---\nmood: 6\n---\n".utf8) + Array(String(repeating: "- ", count: 200).utf8)
                        + Array("Slept badly, went out all the same.\n".utf8)
                })
        ])
}

extension Diagnostic {
    static func tangledText(at place: SourceRange, _ cause: TangledText.Cause) -> Diagnostic {
        let words =
            switch cause {
            case .nesting: "lists or quotes are nested more than \(TangledText.Limit.depth) deep here"
            case .pictures: "thousands of pictures begin here and do not end"
            case .amount: "more lines and marks stand in this file than can be read"
            }
        return Rule.textTangled.diagnostic(
            at: place, words + "; the text of the note is not read, its front matter is",
            help: "take out what does not belong there, or part a very large file in several")
    }
}
