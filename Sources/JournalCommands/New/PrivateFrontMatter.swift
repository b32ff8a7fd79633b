import JournalText

/// Front matter that hides its note as a whole.
enum PrivateFrontMatter {
    private static let line = "private: true"

    /// The same note, private: in its front matter, or in one that it gets.
    static func added(to note: [UInt8]) -> [UInt8] {
        let mark: [UInt8] = note.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        var lines: [[UInt8]] = note.dropFirst(mark.count).split(
            separator: .lineFeed, omittingEmptySubsequences: false
        ).map(Array.init)
        let end: [UInt8] = lines.first?.last == .carriageReturn ? [.carriageReturn] : []
        let rule = Array("---".utf8) + end
        let own = Array(line.utf8) + end
        if lines.first == rule {
            let close = lines.dropFirst().firstIndex(of: rule) ?? lines.endIndex
            // A line of the template's own that says otherwise does not count.
            if let said = lines[..<close].firstIndex(where: { $0.startsIgnoringCase("private:") }) {
                lines[said] = own
            } else {
                lines.insert(own, at: 1)
            }
        } else {
            lines = [rule, own, rule, end] + lines
        }
        return mark + lines.joined(separator: [.lineFeed])
    }
}
