import JournalModel
import JournalReport
import JournalText

/// What a check found, as compilers print it: a line for each with its place, below it, indented, what belongs to it.
struct CheckText {
    let journal: Journal
    /// What stands before a file's path below the journal's root, so that an editor finds it: empty, or with a slash
    /// at its end.
    let prefix: String
    /// The lines of the file are shown below each message, the words marked: on a terminal only.
    let showsSource: Bool
    let width: Int
    let usesColor: Bool

    private static let indent = "    "

    func text(of found: [Diagnostic]) -> String {
        let places = Places(in: journal)
        var output = ""
        for diagnostic in found {
            output += head(diagnostic, places)
            if showsSource, let lines = SourceLines(diagnostic, in: journal, width: width - CheckText.indent.count) {
                output += CheckText.indent + lines.text + "\n"
                output += CheckText.indent + styled(lines.marks, color(of: diagnostic.severity)) + "\n"
            }
            if let help = diagnostic.help { output += CheckText.indent + "help: " + help.visible + "\n" }
        }
        return output
    }

    /// `days/2026-03-05.md:14:3: error: mood 14 is outside 0–10 [mood-out-of-range]`.
    private func head(_ diagnostic: Diagnostic, _ places: Places) -> String {
        let place = (prefix + places.lineAndColumn(of: diagnostic.source)).visible + ":"
        let severity = styled(diagnostic.severity.rawValue + ":", color(of: diagnostic.severity))
        return "\(styled(place, .bold)) \(severity) \(diagnostic.message.visible) [\(diagnostic.id)]\n"
    }

    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"
    }

    private func color(of severity: Diagnostic.Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .hint: .blue
        }
    }

    private func styled(_ text: String, _ style: Style) -> String {
        usesColor ? "\u{1B}[\(style.rawValue)m" + text + "\u{1B}[0m" : text
    }
}
