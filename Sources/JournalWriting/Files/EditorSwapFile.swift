import Glibc

/// The files that editors keep beside one that they have open.
enum EditorSwapFile {
    /// The editor that seems to have a file open; `nil` where none left a sign.
    static func editor(of name: [CChar], in folder: borrowing FileDescriptor) -> String? {
        let name = name.dropLast()
        for sign in signs {
            let path = CString.of(sign.before) + name + CString.of(sign.after) + [0]
            var status = stat()
            // Emacs' lock is a link that leads to nothing.
            if fstatat(folder.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 { return sign.editor }
        }
        return nil
    }

    private static let signs: [(before: String, after: String, editor: String)] = [
        (".", ".swp", "Vim or nano"),
        (".#", "", "Emacs"),
        (".", ".kate-swp", "Kate"),
        (".~lock.", "#", "LibreOffice"),
    ]
}

enum CString {
    /// Without the ending zero.
    static func of(_ text: String) -> [CChar] { text.utf8.map { CChar(bitPattern: $0) } }
}
