/// How a file's bytes are to be understood, by the first of them.
package enum FileEncoding: Sendable, Hashable {
    /// Text of one byte a character and more, or whatever is read as such.
    case plain
    /// By git-crypt.
    case encrypted
    /// A byte-order mark of UTF-16 stands first: `FF FE` or `FE FF`.
    case utf16(isBigEndian: Bool)

    package init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0] + Array("GITCRYPT".utf8)) {
            self = .encrypted
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16(isBigEndian: false)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16(isBigEndian: true)
        } else {
            self = .plain
        }
    }

    /// The same text in UTF-8; `nil` of what is encrypted.
    static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        switch FileEncoding(bytes) {
        case .plain: return bytes
        case .encrypted: return nil
        case .utf16(let isBigEndian):
            var units: [UInt16] = []
            var index = 2
            while index + 1 < bytes.count {
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                units.append(isBigEndian ? first << 8 | second : second << 8 | first)
                index += 2
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        }
    }
}
