import Glibc

/// Why a file could not be written.
package struct WritingError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Cause: Sendable, Hashable {
        /// The folder is missing or closed to us, or the name cannot be used.
        case create
        /// What stands at the path is no plain file.
        case notAFile
        /// The file is there and cannot be read, so that nothing can be put into it.
        case read
        /// The bytes could not be written, flushed or put in their place.
        case write
        /// It belongs to another user, who would lose it if it were replaced.
        case otherOwner
        /// Its owner took away the right to write.
        case readOnly
        /// It has a second name, which would keep the old bytes.
        case hardLink
        /// It is a link that leads out of the journal, or to nothing.
        case outside
        /// A folder on the way to it is a link; the journal's reader does not enter such folders.
        case linkedFolder
        /// Its extended attributes, such as an access control list, cannot be given to a new file.
        case attributes
        /// Another program of ours is writing, and did not come to an end.
        case locked
        /// Another program changed it each time.
        case changing
        /// Another program has it open to write in it, and did not come to an end.
        case open
        /// What was to be changed there is no longer what it was.
        case changed
        /// It is encrypted, and plain text in it would break it.
        case encrypted
        /// It is text of two bytes a character, in which text of one byte is unreadable.
        case wideText
    }

    package let cause: Cause
    /// As it was given.
    package let path: String
    /// The system's number for the reason; 0 where the system was not asked.
    package let number: Int32

    package init(_ cause: Cause, _ path: String, number: Int32 = 0) {
        self.cause = cause
        self.path = path
        self.number = number
    }

    package var description: String {
        switch cause {
        case .create: "\(path) cannot be created: \(SystemError.text(number))"
        case .notAFile: "\(path) is not a plain file, so it is left alone"
        case .read: "\(path) cannot be read, so it is left alone: \(SystemError.text(number))"
        case .write: "\(path) could not be written: \(SystemError.text(number))"
        case .otherOwner: "\(path) belongs to another user, so it is left alone"
        case .readOnly: "\(path) is read-only, so it is left alone"
        case .hardLink: "\(path) has another name as well (a hard link), so it is left alone"
        case .outside: "\(path) is a link that leads to no file in this journal, so it is left alone"
        case .linkedFolder: "\(path) is a link to a folder, which a journal does not enter"
        case .attributes: "\(path) has attributes that cannot be kept: \(SystemError.text(number)); it is left alone"
        case .locked: "another journal is writing in \(path) and has not come to an end; try again"
        case .changing: "\(path) is changed by another program again and again; try again"
        case .open: "\(path) is open in another program that writes in it; try again when it is closed there"
        case .changed: "\(path) changed meanwhile, so it is left alone"
        case .encrypted: "\(path) is encrypted, or no text, so it is left alone; unlock it first"
        case .wideText: "\(path) is in UTF-16, so it is left alone; save it as UTF-8 first"
        }
    }
}

/// What the system says when it does not do a thing.
package struct SystemError: Error, Sendable, Hashable {
    package let number: Int32

    package init(_ number: Int32) { self.number = number }

    /// In English, whatever the locale: the program never sets one.
    package static func text(_ number: Int32) -> String {
        guard let words = strerror(number) else { return "error \(number)" }
        return String(cString: words)
    }
}
