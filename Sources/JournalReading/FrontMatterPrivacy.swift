import JournalModel
import JournalSyntax
import JournalText

/// Whether a file's front matter hides the whole of it.
struct FrontMatterPrivacy {
    let isPrivate: Bool
    /// Places of what was only nearly a marker.
    let near: [Range<Int>]

    init(_ frontMatter: FrontMatter) {
        var isPrivate = frontMatter.mayBePrivate
        var near: [Range<Int>] = []
        for member in frontMatter.members {
            let isDenied = member.value.isDenial
            if let marker = PrivacyMarker(word: Array(member.key.utf8)) {
                if marker == .near { near.append(member.keyRange) }
                if marker == .near || !isDenied { isPrivate = true }
            } else if !isDenied,
                member.key.utf8.split(separator: UInt8(ascii: "-")).contains(where: FrontMatterPrivacy.isExact)
            {
                // `is-private: yes`
                isPrivate = true
                near.append(member.keyRange)
            }
            // `tags: [private]`, and `visibility: private`, which may be meant as much.
            let isTags = member.key == "tags" || member.key == "tag"
            for value in member.value.list {
                for word in FrontMatterPrivacy.words(of: value, isTags: isTags) {
                    let bare = word.utf8.drop { $0 == UInt8(ascii: "#") }
                    let parts = bare.split(separator: UInt8(ascii: "/"))
                    guard let marker = parts.lazy.compactMap({ PrivacyMarker(word: $0) }).first else { continue }
                    guard isTags || marker == .exact else { continue }
                    isPrivate = true
                    if marker == .near || !isTags { near.append(value.range) }
                }
            }
        }
        self.isPrivate = isPrivate
        self.near = near
    }

    /// Whether a value says of itself that it is private: `why: "… #private"`.
    /// Tags are apart: there it hides the file.
    static func hides(_ member: YAMLMember) -> Bool {
        let isForFile =
            member.key == "tags" || member.key == "tag" || PrivacyMarker(word: Array(member.key.utf8)) != nil
        return !isForFile && hides(member.value)
    }

    private static func hides(_ value: YAMLValue) -> Bool {
        switch value {
        case .scalar(let text, _):
            let bytes = Array(text.utf8)
            guard bytes.firstIndex(ofIgnoringCase: "priv") != nil else { return false }
            return PrivacyMarker.find(in: InlineText(bytes: bytes, source: 0)) != nil
        case .sequence(let values, _): return values.contains(where: hides)
        case .mapping(let members, _): return members.contains(where: hides)
        }
    }

    private static func isExact(_ word: Substring.UTF8View) -> Bool { PrivacyMarker(word: word) == .exact }

    /// The tags of a value; of another key's value the whole, if it is one word.
    private static func words(of value: YAMLValue, isTags: Bool) -> [Substring] {
        let text = value.text ?? ""
        guard isTags else { return [text[...]] }
        return text.split { $0 == "," || $0.isWhitespace }
    }
}

extension FrontMatter.Problem {
    /// - Parameter isPrivate: the file is hidden; the message then tells nothing of it.
    func diagnostic(at place: SourceRange, isPrivate: Bool) -> Diagnostic {
        if isPrivate {
            return Diagnostic(
                "front-matter-not-understood", .error, at: place,
                "a part of the front matter could not be read; as it may say private, the file is taken as private",
                help: "mend the front matter, and the file is read again")
        }
        switch kind {
        case .invalid(let words):
            return Diagnostic(
                "front-matter-not-understood", .error, at: place, "this is not YAML: \(words)",
                help: "a colon within a value, a tab or an opening `*`, `@` or `[` needs quotes around the value")
        case .anchorOrAlias:
            return Diagnostic(
                "front-matter-anchor", .error, at: place,
                "anchors and aliases (& and *) are not read, since they can make a file explode",
                help: "write the value out, or put it in quotes")
        case .tag:
            return Diagnostic(
                "front-matter-tag", .error, at: place, "YAML tags (!) are not read", help: "put the value in quotes")
        case .duplicateKey(let key):
            return Diagnostic(
                "front-matter-duplicate-key", .warning, at: place,
                "\(key) stands here a second time; the first one counts",
                help: "keep one of them")
        case .commentCutsValue(let key, let isWholeValue):
            return isWholeValue
                ? Diagnostic(
                    "front-matter-comment", .warning, at: place,
                    "to YAML this is a comment; it is read as the value of \(key) all the same",
                    help: "put quotes around it")
                : Diagnostic(
                    "front-matter-comment", .warning, at: place, "to YAML this is a comment, and so no part of \(key)",
                    help: "put quotes around the whole value")
        case .unclosed:
            return Diagnostic(
                "front-matter-unclosed", .warning, at: place, "the front matter that begins here is not closed",
                help: "write --- on a line of its own after its last line")
        case .tooLarge:
            return Diagnostic(
                "front-matter-too-large", .error, at: place,
                "front matter above 256 kB is not read, and the note is taken as private")
        case .nearlyPrivate: return .nearlyPrivate(at: place)
        }
    }
}
