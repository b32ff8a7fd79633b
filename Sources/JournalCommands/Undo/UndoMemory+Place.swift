import JournalWriting

extension UndoMemory {
    /// `$XDG_STATE_HOME/journal`, else `~/.local/state/journal`; `nil` where neither is known.
    ///
    /// A relative `$XDG_STATE_HOME` is passed over, as the XDG Base Directory Specification has it.
    static var standard: UndoMemory? {
        if let named = Environment["XDG_STATE_HOME"], named.hasPrefix("/") {
            return UndoMemory(folder: named + "/journal")
        }
        return Environment["HOME"].flatMap {
            $0.hasPrefix("/") ? UndoMemory(folder: $0 + "/.local/state/journal") : nil
        }
    }

    /// Forgets the entry before one that is about to be written: where the program is ended between writing and
    /// remembering, that one would be taken back for the last.
    static func forgetLast(of root: String?) {
        if let root { standard?.forget(root) }
    }

    /// Remembers an entry that was just written; where that is not possible, says so. The entry stands in any case.
    static func remember(_ record: UndoRecord) {
        guard let memory = standard else {
            StandardError.write("'journal undo' will not know of this: neither $XDG_STATE_HOME nor $HOME is set")
            return
        }
        do throws(WritingError) {
            try memory.remember(record)
        } catch {
            // What was there is about another entry, and would be taken for this one.
            memory.forget(record.root)
            StandardError.write("'journal undo' will not know of this: \(error)")
        }
    }
}
