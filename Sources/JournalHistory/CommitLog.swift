import JournalModel
import JournalText

/// Reads what `git log` tells of the commits of a folder.
enum CommitLog {
    /// Newest first, children before their parents; entries end with NUL bytes, so that a file's name may hold
    /// anything. A file is taken for a renamed one where seven tenths of it are the same.
    static let command = [
        "log", "-z", "--raw", "--no-abbrev", "-c", "-M70%", "-l200", "-O/dev/null", "--no-ext-diff", "--no-textconv",
        "--no-color", "--no-show-signature", "--no-notes", "--no-decorate", "--no-relative", "--topo-order",
        "--date=short", "--format=%H %ad", "HEAD", "--", ".",
    ]

    /// Of what `git log` writes, in bytes: some hundred thousand changes.
    static let limit = 32 * 1024 * 1024

    /// The changes in the order of `output`. What is not as git writes it is passed over.
    static func changes(in output: [UInt8]) -> [FileChange] {
        var changes: [FileChange] = []
        var commit = ""
        var date: CivilDate?
        var parts = output.split(separator: 0, omittingEmptySubsequences: false)[...]
        while let part = parts.popFirst() {
            let part = part.first == .lineFeed ? part.dropFirst() : part
            guard part.first == UInt8(ascii: ":") else {
                if let header = header(part) { (commit, date) = header }
                continue
            }
            let parents = part.prefix { $0 == UInt8(ascii: ":") }.count
            let fields = part.dropFirst(parents).split(separator: .space).map { String(decoding: $0, as: UTF8.self) }
            // A mode and an id for each parent and for what came of it, then letters, one for each parent.
            guard fields.count == 2 * (parents + 1) + 1, let letters = fields.last, let first = parts.popFirst() else {
                continue
            }
            // Of a merge, git gives the name after it only.
            let isRenamed = parents == 1 && (letters.hasPrefix("R") || letters.hasPrefix("C"))
            let second = isRenamed ? parts.popFirst() : first
            guard let second, let date else { continue }
            let blobs = zip(fields.prefix(parents + 1), fields.dropFirst(parents + 1)).map { blob($0, $1) }
            changes.append(
                FileChange(
                    commit: commit, date: date, old: blobs.dropLast().compactMap { $0 }, new: blobs.last ?? nil,
                    oldPath: RelativePath(bytes: Array(first)), path: RelativePath(bytes: Array(second))))
        }
        return changes
    }

    /// `9f68f89… 2026-02-11`: an id of 40 digits, or 64, and a day.
    private static func header(_ part: ArraySlice<UInt8>) -> (commit: String, date: CivilDate?)? {
        let words = part.split(separator: .space)
        guard words.count == 2, words[0].count >= 40 else { return nil }
        let days = words[1].split(separator: UInt8(ascii: "-")).map { Int(String(decoding: $0, as: UTF8.self)) }
        guard days.count == 3, let year = days[0], let month = days[1], let day = days[2] else { return nil }
        return (String(decoding: words[0].prefix(7), as: UTF8.self), CivilDate(year: year, month: month, day: day))
    }

    /// `nil` where there is no file, and for links and folders of other repositories.
    private static func blob(_ mode: String, _ id: String) -> Blob? {
        mode.hasPrefix("100") && id.contains { $0 != "0" } ? Blob(id: id) : nil
    }
}
