import JournalSyntax
package import JournalText

/// A page that was made earlier and lies in the journal's folder.
package enum EarlierPage {
    /// Whether a file's front matter says that it is a page, and not that it is private.
    package static func isReport(_ bytes: [UInt8]) -> Bool {
        let frontMatter = FrontMatter(bytes)
        return isNamed(frontMatter) && !FrontMatterPrivacy(frontMatter, in: bytes).isPrivate
    }

    /// Whether its front matter says that it is a page, be it private or not.
    static func isNamedReport(_ bytes: [UInt8]) -> Bool { isNamed(FrontMatter(bytes)) }

    /// Where a page's words begin, after its front matter.
    static func body(of bytes: [UInt8]) -> Int { FrontMatter(bytes).bodyStart }

    private static func isNamed(_ frontMatter: FrontMatter) -> Bool {
        frontMatter["type"]?.text?.lowercased() == "report"
    }

    /// The file at a path below a root, if it can be read and is a page.
    package static func read(_ path: RelativePath, root: String) -> SourceFile? {
        let bytes: [UInt8]
        do { bytes = try FileReading.bytes(FolderWalk.cString(root, path)) } catch { return nil }
        return isReport(bytes) ? SourceFile(path: path, bytes: bytes) : nil
    }
}
