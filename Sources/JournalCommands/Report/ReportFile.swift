import JournalModel
import JournalReport
import JournalText
import JournalWriting

/// The file that a page is written to.
struct ReportFile {
    /// As it was named.
    let path: String
    /// The journal's folder.
    let root: String

    /// The front matter of a page is no longer than this.
    private static let headLength = 4096

    /// Takes the place of an older page only: nothing else is written over.
    func write(_ page: String, format: ReportCommand.Format) throws(Failure) {
        switch FileHead.read(path, limit: ReportFile.headLength) {
        case .missing, .bytes([]):
            break
        case .bytes(let bytes) where format == .markdown && ReportFile.isPage(bytes),
            .bytes(let bytes) where format == .json && ReportFile.isJSONPage(bytes):
            break
        case .bytes:
            throw Failure(
                .cannotCreate,
                "\(path) is there already and is no page of this kind (it lacks 'type: report'); "
                    + "nothing was written, name another file")
        case .unreadable:
            throw Failure(.cannotCreate, "\(path) is there already and cannot be read; nothing was written")
        }
        do throws(WritingError) {
            try AtomicFile.write(Array(page.utf8), to: path)
        } catch {
            throw Failure(error)
        }
    }

    func links(to journal: Journal) -> MarkdownLinks {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        return MarkdownLinks(
            files: journal.files.map(\.path), from: JournalFolder.absolute(folder) ?? folder,
            toRoot: JournalFolder.absolute(root) ?? root)
    }

    /// Whether a file begins with front matter that says `type: report`.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        var lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
            line.last == .carriageReturn ? line.dropLast() : line
        }[...]
        guard let first = lines.popFirst(), first.elementsEqual("---".utf8) else { return false }
        for line in lines {
            if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) { return false }
            guard line.startsIgnoringCase("type:") else { continue }
            let value = String(decoding: line.dropFirst(5), as: UTF8.self).visible
            return ["report", "\"report\"", "'report'"].contains(value.lowercased())
        }
        return false
    }

    /// Whether a file begins as a page in JSON does.
    private static func isJSONPage(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "{\n  \"schema\": \"\(Report.schema)\"".utf8)
    }
}
