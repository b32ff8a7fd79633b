/// Finds the import lines of a Swift file.
enum Imports {
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
    private static let before: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]

    /// The modules that are imported, in order.
    static func modules(in text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            var words = line.split(whereSeparator: \.isWhitespace)[...]
            while let word = words.first, word.hasPrefix("@") || before.contains(word) { words = words.dropFirst() }
            guard words.popFirst() == "import", let next = words.first else { return nil }
            let name = kinds.contains(next) ? words.dropFirst().first : next
            return name?.split(separator: ".").first.map(String.init)
        }
    }
}
