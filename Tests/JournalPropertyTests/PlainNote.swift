import JournalModel

/// A note as a writer would have it in a file of its own: front matter, then parts between which it may be cut.
struct PlainNote: Sendable {
    enum Kind: String, Sendable {
        case goal, session, day, measure
    }

    /// What stands under one heading, or a paragraph or list before the first.
    struct Part: Sendable {
        /// Without its signs; `nil` for what stands before the first one.
        var heading: String?
        /// Parted by blank lines; a cut between two of them repeats the heading.
        var blocks: [String]

        init(_ heading: String? = nil, blocks: [String]) {
            self.heading = heading
            self.blocks = blocks
        }

        init(_ heading: String, _ blocks: [String]) { self.init(heading, blocks: blocks) }
        init(_ blocks: [String]) { self.init(blocks: blocks) }

        func text(_ level: Int) -> String {
            ([heading].compactMap { $0 }.map { String(repeating: "#", count: level) + " " + $0 } + blocks)
                .joined(separator: "\n\n")
        }
    }

    let kind: Kind
    /// `nil` for a goal, and only for that.
    let date: CivilDate?
    var path: String
    /// Lines of the front matter, type and date apart.
    var keys: [String]
    var parts: [Part]

    init(_ kind: Kind, _ date: CivilDate?, path: String, keys: [String] = [], parts: [Part] = []) {
        self.kind = kind
        self.date = date
        self.path = path
        self.keys = keys
        self.parts = parts
    }

    /// With type and date in the front matter, so that the file's name says nothing.
    var text: String {
        let head = ["type: \(kind.rawValue)"] + (date.map { ["date: \($0)"] } ?? []) + keys
        return "---\n" + head.joined(separator: "\n") + "\n---\n"
            + parts.map { $0.text(2) }.joined(separator: "\n\n") + "\n"
    }

    /// As it stands in a file of everything, under a heading of its own.
    var section: String {
        // A record's own heading stays below that of its section.
        let body = parts.map { $0.text(3).replacing("\n### ", with: "\n#### ") }
        switch kind {
        case .goal:
            let name = keys.first { $0.hasPrefix("goal: ") }?.dropFirst("goal: ".count) ?? ""
            let yaml = keys.filter { !$0.hasPrefix("goal: ") }.joined(separator: "\n")
            return (["# Goal: \(name)", "```yaml\n\(yaml)\n```"] + parts.map { $0.text(2) }).joined(separator: "\n\n")
        case .session:
            let number = keys.first { $0.hasPrefix("session: ") }?.dropFirst("session: ".count) ?? ""
            return (["## \(heading) Session \(number)", fields(without: "session: ")] + body).joined(separator: "\n\n")
        case .day, .measure:
            return (["## \(heading)", fields(without: "measure: ")] + body).joined(separator: "\n\n")
        }
    }

    private var heading: String { date.map(\.description) ?? "" }

    /// The front matter's values as lines of `key:: value`; lists and maps have no such form.
    private func fields(without key: String) -> String {
        keys.filter { !$0.hasPrefix(key) && !$0.hasSuffix("}") && !$0.hasSuffix("]") }
            .map { $0.replacing(": ", with: ":: ", maxReplacements: 1) }.joined(separator: "\n")
    }

    /// The note cut in two: the front matter stays with the first, and the second has the same date.
    ///
    /// - Parameters:
    ///   - part: where it is cut: before this part, or where `block` is above 0 within it.
    ///   - path: that of the second file.
    func split(at part: Int, block: Int, path: String) -> (first: PlainNote, second: PlainNote) {
        var first = self
        first.parts = Array(parts[..<part])
        var second = PlainNote(kind, date, path: path, parts: Array(parts[part...]))
        if block > 0 {
            first.parts.append(Part(parts[part].heading, blocks: Array(parts[part].blocks[..<block])))
            second.parts[0].blocks.removeFirst(block)
        }
        return (first, second)
    }

    /// Everywhere that it can be cut: part and block.
    var cuts: [(part: Int, block: Int)] {
        parts.indices.flatMap { part in
            parts[part].blocks.indices.compactMap { block in part == 0 && block == 0 ? nil : (part, block) }
        }
    }
}
