import JournalModel
import JournalSyntax
import JournalText

/// Whether a file's front matter hides the whole of it.
struct FrontMatterPrivacy {
    let isPrivate: Bool
    /// What was only nearly a marker.
    let near: [NearMarker]

    init(_ frontMatter: FrontMatter, in file: [UInt8]) {
        var isPrivate = frontMatter.mayBePrivate
        var near: [NearMarker] = []
        let hasKey = frontMatter["private"] != nil
        for member in frontMatter.mayNamePrivate ? frontMatter.members : [] {
            let isDenied = member.value.isDenial
            if let marker = PrivacyMarker(word: Array(member.key.utf8)) {
                if marker == .near {
                    // `privat: no` hides, `private: no` does not.
                    let edit = NearMarker.Edit(range: member.keyRange, text: "private", isSafe: true)
                    near.append(NearMarker(member.keyRange, edit: isDenied || hasKey ? nil : edit))
                }
                if marker == .near || !isDenied { isPrivate = true }
            } else if !isDenied,
                member.key.utf8.split(separator: UInt8(ascii: "-")).contains(where: FrontMatterPrivacy.isExact)
            {
                // `is-private: yes`
                isPrivate = true
                near.append(NearMarker(member.keyRange))
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
                    if marker == .near {
                        near.append(NearMarker(word: file, in: value.range))
                    } else if !isTags {
                        near.append(NearMarker(value.range))
                    }
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
            // A comment of HTML is none in YAML, but who writes one around words means them to be private.
            if bytes.firstIndex(ofIgnoringCase: "<!--") != nil { return true }
            return PrivacyMarker.find(in: InlineText(bytes: bytes, source: 0)) != nil
        case .sequence(let values, _): return values.contains(where: hides)
        case .mapping(let members, _): return members.contains(where: hides)
        }
    }

    /// What is nearly a marker within values that it hides: `why: "… #privat"`.
    static func nearInValues(_ frontMatter: FrontMatter, in file: [UInt8]) -> [NearMarker] {
        guard frontMatter.mayNamePrivate else { return [] }
        return frontMatter.members.filter(hides).flatMap { near(in: $0.value, file) }
    }

    private static func near(in value: YAMLValue, _ file: [UInt8]) -> [NearMarker] {
        switch value {
        case .scalar(let text, let range):
            let bytes = Array(text.utf8)
            guard let found = PrivacyMarker.find(in: InlineText(bytes: bytes, source: 0)), found.marker == .near else {
                return []
            }
            guard let place = file[range].firstRange(of: bytes[found.range]) else { return [NearMarker(range)] }
            return [NearMarker(mark: file, at: place)]
        case .sequence(let values, _): return values.flatMap { near(in: $0, file) }
        case .mapping(let members, _): return members.flatMap { near(in: $0.value, file) }
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
