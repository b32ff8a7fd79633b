import JournalText

/// A value of YAML: its structure, every scalar as its text.
///
/// What a text means is decided by the key it stands under, so `no`, `012`, `7:30` and `2026-03-05` are never
/// YAML's idea of them.
package indirect enum YAMLValue: Sendable, Hashable {
    case scalar(String, Range<Int>)
    case sequence([YAMLValue], Range<Int>)
    case mapping([YAMLMember], Range<Int>)

    /// In bytes of the file.
    package var range: Range<Int> {
        switch self {
        case .scalar(_, let range), .sequence(_, let range), .mapping(_, let range): range
        }
    }

    /// The text of a scalar, white space at its ends off; `nil` for lists, mappings and nothing.
    package var text: String? {
        guard case .scalar(let text, _) = self else { return nil }
        if let first = text.utf8.first, !first.isWhitespace, let last = text.utf8.last, !last.isWhitespace {
            return text
        }
        let bytes = Array(text.utf8)
        let trimmed = bytes.trimmed(0..<bytes.count)
        return trimmed.isEmpty ? nil : String(decoding: bytes[trimmed], as: UTF8.self)
    }

    /// `no`, `false` or `off`, in any case.
    package var isDenial: Bool { ["no", "false", "off"].contains(text?.lowercased() ?? "") }

    /// The members of a list; a single value is a list of one, nothing an empty one.
    package var list: [YAMLValue] {
        switch self {
        case .sequence(let members, _): members
        case .scalar: text == nil ? [] : [self]
        case .mapping: [self]
        }
    }

    /// The members of a mapping; none for anything else.
    package var members: [YAMLMember] {
        guard case .mapping(let members, _) = self else { return [] }
        return members
    }
}

/// A key and its value in a mapping.
package struct YAMLMember: Sendable, Hashable {
    /// Lower case, words parted by single hyphens.
    package let key: String
    /// As written.
    package let writtenKey: String
    package let keyRange: Range<Int>
    package let value: YAMLValue

    package init(key: String, writtenKey: String, keyRange: Range<Int>, value: YAMLValue) {
        self.key = key
        self.writtenKey = writtenKey
        self.keyRange = keyRange
        self.value = value
    }
}
