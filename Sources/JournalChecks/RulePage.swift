package import JournalText

/// A rule's page, as `journal check --explain` prints it: Markdown.
package enum RulePage {
    /// - Parameter level: of its heading.
    package static func text(of rule: Rule, level: Int = 1) -> String {
        let heading = String(repeating: "#", count: level)
        var text = "\(heading) \(rule.id)\n\n\(rule.title) (\(rule.severity.rawValue)).\n\n\(rule.explanation)\n"
        for example in rule.examples {
            guard case .text = example.content else {
                // What stands there is no text, and is told in words.
                text += "\n`\(example.path)`: \(example.before)\n"
                continue
            }
            text += "\nIn `\(example.path)`:\n\n" + fenced(example.before)
            if let after = example.after { text += "\nBetter:\n\n" + fenced(after) }
        }
        return text
    }

    /// The signs around what is found are for the tests, and not shown.
    private static func fenced(_ marked: String) -> String {
        var text = marked.filter { $0 != "↓" && $0 != "↑" }
        if !text.hasSuffix("\n") { text += "\n" }
        let fence = text.contains("~~~~") ? "~~~~~~~~" : "~~~~"
        return fence + "\n" + text + fence + "\n"
    }
}
