import JournalText

/// The names that programs give to a second version of a file, when two machines disagreed on it.
enum ConflictCopyName {
    /// - Parameters:
    ///   - name: of a file, with its extension.
    ///   - siblings: the names in its folder; `note (1).md` is a copy only beside `note.md`.
    static func matches(_ name: [UInt8], siblings: Set<[UInt8]>) -> Bool {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let stem = Array(name[..<dot])
        return hasSuffixOfSyncthing(stem) || hasSuffixOfResilio(stem) || hasDatedConflict(stem)
            || saysSoInBrackets(stem)
            || isNumbered(stem, name[dot...], siblings)
    }

    /// Syncthing: `note.sync-conflict-20260305-081500-ABCDEFG.md`.
    private static func hasSuffixOfSyncthing(_ stem: [UInt8]) -> Bool {
        stem.firstIndex(ofIgnoringCase: ".sync-conflict-") != nil
    }

    /// Resilio Sync: `note.Conflict.md`, `note.Conflict2.md`.
    private static func hasSuffixOfResilio(_ stem: [UInt8]) -> Bool {
        var end = stem.count
        while end > 0, stem[end - 1].isDigit { end -= 1 }
        return stem[..<end].suffix(9).equalsIgnoringCase(".conflict")
    }

    /// ownCloud before 2.5, Nextcloud's early clients: `note_conflict-20260305-081500.md`.
    private static func hasDatedConflict(_ stem: [UInt8]) -> Bool {
        guard let place = stem.firstIndex(ofIgnoringCase: "_conflict-") else { return false }
        return stem[(place + 10)...].prefix(while: \.isDigit).count >= 8
    }

    /// Dropbox, Nextcloud, ownCloud, Obsidian Sync: `note (Alex's conflicted copy 2026-03-05).md`;
    /// Dropbox and Nextcloud on names that differ in case only: `(Case Conflict)`, `(case clash from …)`;
    /// Seafile: `note (SFConflict alex@example.org 2026-03-05-08-15-00).md`.
    private static func saysSoInBrackets(_ stem: [UInt8]) -> Bool {
        stem.split(separator: UInt8(ascii: "(")).dropFirst(stem.first == UInt8(ascii: "(") ? 0 : 1).contains { group in
            guard let close = group.lastIndex(of: UInt8(ascii: ")")) else { return false }
            let words = Array(group[..<close])
            return words.firstIndex(ofIgnoringCase: "conflicted copy") != nil
                || words.firstIndex(ofIgnoringCase: "case conflict") != nil
                || words.firstIndex(ofIgnoringCase: "case clash from") != nil
                || words.startsIgnoringCase("sfconflict ")
        }
    }

    /// `note (1).md`. `note 2.md`, as Finder and iCloud have it, is how people name notes, too.
    private static func isNumbered(_ stem: [UInt8], _ ending: ArraySlice<UInt8>, _ siblings: Set<[UInt8]>) -> Bool {
        guard stem.last == UInt8(ascii: ")"), let open = stem.lastIndex(of: UInt8(ascii: "(")), open > 1,
            stem[open - 1] == .space
        else { return false }
        let number = stem[(open + 1)..<(stem.count - 1)]
        return !number.isEmpty && number.allSatisfy(\.isDigit) && siblings.contains(Array(stem[..<(open - 1)]) + ending)
    }
}
