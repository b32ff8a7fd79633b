package import JournalText

/// A name that a note has somewhere, and what stands with it.
struct Sighting: Sendable {
    /// As the format compares it: keys with hyphens, headings and labels folded.
    let name: String
    let written: String
    /// What stands with it, where that is a single value. It is looked at and never shown.
    var value: String?
    /// In bytes of the file.
    let range: Range<Int>
}

/// A line that a rating of mood may stand on.
struct MoodSighting: Sendable {
    /// What may be a rating, and what follows it.
    let text: String
    let range: Range<Int>
}

/// How often something was seen, in how many notes, and where first.
package struct Evidence: Sendable, Hashable {
    package private(set) var count = 0
    package private(set) var files = 0
    /// The first place, by path; its file is an index into the folder's files.
    package private(set) var example: SourceRange?
    private var lastFile = -1

    package init() {}

    /// Places are added in the order of their files.
    mutating func add(_ source: SourceRange) {
        count += 1
        if source.file != lastFile {
            files += 1
            lastFile = source.file
        }
        if example == nil { example = source }
    }

    /// Both together; the earlier place is the example.
    func joined(_ other: Evidence) -> Evidence {
        var sum = self
        sum.count += other.count
        sum.files = max(files, other.files)
        if let theirs = other.example, example.map({ theirs < $0 }) ?? true { sum.example = theirs }
        return sum
    }
}

/// Evidence for each of many names.
struct Tally: Sendable {
    private(set) var entries: [String: (written: String, evidence: Evidence)] = [:]

    mutating func add(_ name: String, written: String? = nil, at source: SourceRange) {
        entries[name, default: (written ?? name, Evidence())].evidence.add(source)
    }

    subscript(name: String) -> Evidence? { entries[name]?.evidence }

    /// The most frequent first, then by name.
    var sorted: [(name: String, written: String, evidence: Evidence)] {
        entries.map { ($0.key, $0.value.written, $0.value.evidence) }.sorted {
            ($1.evidence.count, $0.name) < ($0.evidence.count, $1.name)
        }
    }
}
