import JournalText

/// Reads versions of files, all of them by one `git cat-file`.
enum BlobReader {
    /// Of all versions together, in bytes. A file of everything that grows for years may have more.
    static let limit = 16 * 1024 * 1024
    /// What git adds to each version, generously.
    private static let headerLimit = 128

    /// The size of each in bytes; those that are missing are left out.
    static func sizes(of blobs: [Blob], _ git: GitCommand) async throws(HistoryGap) -> [Blob: Int] {
        guard !blobs.isEmpty else { return [:] }
        let answer = try await git.run(
            ["cat-file", "--batch-check=%(objectname) %(objectsize)"], input: input(blobs),
            limit: blobs.count * headerLimit)
        var sizes: [Blob: Int] = [:]
        for line in answer.output.split(separator: .lineFeed) {
            let words = line.split(separator: .space).map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 2, let size = Int(words[1]) else { continue }
            sizes[Blob(id: words[0])] = size
        }
        return sizes
    }

    /// The bytes of each; those that are missing are left out.
    ///
    /// - Parameter limit: of all of them together, in bytes.
    static func contents(
        of blobs: [Blob], _ git: GitCommand, limit: Int = limit
    ) async throws(HistoryGap) -> [Blob: [UInt8]] {
        guard !blobs.isEmpty else { return [:] }
        let answer = try await git.run(
            ["cat-file", "--buffer", "--batch=%(objectname) %(objectsize)"], input: input(blobs),
            limit: limit + blobs.count * headerLimit)
        var contents: [Blob: [UInt8]] = [:]
        var rest = answer.output[...]
        while let end = rest.firstIndex(of: .lineFeed) {
            let words = rest[..<end].split(separator: .space).map { String(decoding: $0, as: UTF8.self) }
            rest = rest[(end + 1)...]
            // `ID missing` has no bytes after it.
            guard words.count == 2, let size = Int(words[1]) else { continue }
            guard size >= 0, rest.count > size else { break }
            contents[Blob(id: words[0])] = Array(rest.prefix(size))
            rest = rest.dropFirst(size + 1)
        }
        return contents
    }

    private static func input(_ blobs: [Blob]) -> [UInt8] { blobs.flatMap { Array($0.id.utf8) + [.lineFeed] } }
}
