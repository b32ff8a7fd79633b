/// The arguments of `log` as the shell gave them: words, with options among them.
enum LogArguments {
    /// No program takes `---` for an option; words that begin so are kept from being refused as one by a sign before
    /// them that no text has.
    static func shielded(_ arguments: [String]) -> [String] {
        guard arguments.first == LogCommand.name else { return arguments }
        let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
        return arguments.enumerated().map { offset, word in
            offset < end && word.hasPrefix("---") ? shield + word : word
        }
    }

    static func unshielded(_ word: String) -> String {
        word.hasPrefix(shield + "---") ? String(word.dropFirst(shield.count)) : word
    }

    /// The last sign for private use.
    private static let shield = "\u{10FFFD}"

    /// What of the arguments behind `log` is no option and no option's value.
    static func words(_ arguments: some Sequence<String>) -> [String] {
        var words: [String] = []
        var isOver = false
        var isValue = false
        for argument in arguments {
            if isOver || !isValue && !options.contains(where: { argument == $0 || argument.hasPrefix($0 + "=") }) {
                if argument == "--", !isOver {
                    isOver = true
                } else if argument != "--dry-run" {
                    words.append(argument)
                }
                isValue = false
            } else {
                isValue = !isValue && options.contains(argument)
            }
        }
        return words
    }

    private static let options = ["--date", "--time", "--journal", "--today"]
}
