/// How a file's bytes are to be understood, by the first of them.
package enum FileEncoding: Sendable, Hashable {
    /// Text of one byte a character and more, or whatever is read as such.
    case plain
    /// By git-crypt, Vim, OpenSSL, GnuPG, age or ansible-vault, or no text at all: what is put into it breaks it.
    case encrypted
    /// A byte-order mark of UTF-16 stands first: `FF FE` or `FE FF`.
    case utf16(isBigEndian: Bool)

    package init(_ bytes: [UInt8]) {
        if FileEncoding.heads.contains(where: bytes.starts) || FileEncoding.isNoText(bytes.prefix(512)) {
            self = .encrypted
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16(isBigEndian: false)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16(isBigEndian: true)
        } else {
            self = .plain
        }
    }

    private static let heads: [[UInt8]] =
        [[0] + Array("GITCRYPT".utf8)]
        + [
            "VimCrypt~", "Salted__", "age-encryption.org/", "-----BEGIN AGE ENCRYPTED FILE-----",
            "-----BEGIN PGP MESSAGE-----", "$ANSIBLE_VAULT;", "PK\u{3}\u{4}",
        ].map { Array($0.utf8) }

    /// Bytes that are no UTF-8, and control characters that no text has: packets of GnuPG, a picture. Text of one byte a
    /// character has none of these.
    private static func isNoText(_ head: ArraySlice<UInt8>) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return false }
        // A character that the head breaks off is whole in the file.
        let whole = head.count < 512 ? head : head.dropLast(3)
        let controls = whole.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        return controls > 1 && !String(decoding: whole, as: UTF8.self).utf8.elementsEqual(whole)
            && controls * 50 > whole.count
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
