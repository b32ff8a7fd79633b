import JournalModel
import JournalText

/// Silencers that silence nothing: what they were for is mended, or their id is no rule's.
struct UnusedSilencers {
    let diagnostics: [Diagnostic]

    /// - Parameter used: those that have silenced something.
    init(in journal: Journal, used: Set<Silencer>) {
        let byStatement = Dictionary(grouping: journal.silencers, by: \.statement)
        diagnostics = journal.silencers.filter { !used.contains($0) }.compactMap { silencer in
            // What is switched off as a whole may be silenced here and there as well.
            guard !journal.settings.checks.isOff(silencer.id) else { return nil }
            let file = journal.files.indices.contains(silencer.place.file) ? journal.files[silencer.place.file] : nil
            let isAlone = byStatement[silencer.statement, default: []].count == 1
            guard RuleBook.rule(silencer.id) != nil else {
                return Rule.unusedSilencer.diagnostic(
                    at: silencer.place, "no message is called \(silencer.id)",
                    help: RuleBook.nearest(to: silencer.id).map { "did you mean \($0)?" }
                        ?? "`journal check` gives the name of each message in brackets")
            }
            return Rule.unusedSilencer.diagnostic(
                at: silencer.place, "there is no \(silencer.id) here to silence",
                help: "take it out",
                fix: file.map { UnusedSilencers.removal(of: silencer, isAlone: isAlone, in: $0) })
        }
    }

    /// Takes out the whole comment or key where the id stands alone in it. Safe only where it has its lines to itself:
    /// bytes beside it may mean something else once it is gone.
    private static func removal(of silencer: Silencer, isAlone: Bool, in file: SourceFile) -> Fix {
        let bytes = file.bytes
        var range = isAlone ? silencer.statement.bytes : silencer.place.bytes
        var certainty = Fix.Certainty.safe
        if isAlone {
            if let lines = wholeLines(range, in: bytes) {
                let isKey = bytes[range].first != UInt8(ascii: "<")
                if !isKey, !isApart(lines, in: bytes) { certainty = .suggestion }
                range = lines
            } else {
                certainty = .suggestion
            }
        } else {
            let before = bytes[..<range.lowerBound].lastIndex { !isSeparator($0) }.map { $0 + 1 } ?? 0
            if before < range.lowerBound, bytes[before..<range.lowerBound].contains(UInt8(ascii: ",")) {
                range = before..<range.upperBound
            } else {
                let after = bytes[range.upperBound...].firstIndex { !isSeparator($0) } ?? bytes.count
                range = range.lowerBound..<after
            }
            // A list with a line for each is left to the writer.
            if bytes[silencer.statement.bytes].contains(where: \.isLineEnd) { certainty = .suggestion }
        }
        return Fix(
            "take out \(silencer.id)", certainty,
            edits: [TextEdit(SourceRange(file: silencer.place.file, bytes: range), "")])
    }

    /// Whether a blank line, or the file's beginning, stands before some lines, so that nothing above takes in what
    /// follows them.
    private static func isApart(_ lines: Range<Int>, in bytes: [UInt8]) -> Bool {
        var end = lines.lowerBound
        guard end > 0 else { return true }
        end -= 1
        if bytes[end] == .lineFeed, end > 0, bytes[end - 1] == .carriageReturn { end -= 1 }
        let start = bytes.lineStart(end)
        let line = bytes[start..<end]
        return line.allSatisfy(\.isBlank) || line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: ",") }

    /// The lines of a range, their end included, if nothing but white space stands beside it.
    private static func wholeLines(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        let start = bytes.lineStart(range.lowerBound)
        let end = bytes.lineEnd(range.upperBound)
        guard bytes[start..<range.lowerBound].allSatisfy(\.isBlank), bytes[range.upperBound..<end].allSatisfy(\.isBlank)
        else { return nil }
        return start..<bytes.afterLineEnd(end)
    }
}

extension Rule {
    static let unusedSilencer = Rule(
        "unused-silencer", .hint, "A silencer that silences nothing",
        """
        A comment `<!-- journal: ignore NAME -->` or a key `journal-ignore:` asks to hear no more of a message, and \
        there is no such message here: it was mended, or the name is not one that `journal check` knows. Left where it \
        is, it would hide the message when it comes back.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    <!-- journal: ignore ↓mood-out-of-range↑ -->
                    Mood: 4
                    """,
                after: "Mood: 4",
                fine: ["<!-- journal: ignore mood-out-of-range -->\nMood: 14"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    journal-ignore: [↓mood-out-of-rage↑]
                    mood: 4
                    ---
                    """,
                after: """
                    ---
                    mood: 4
                    ---
                    """),
        ])
}
